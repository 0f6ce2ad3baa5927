-- Whether a passkey or an authenticator app is asked for.
ALTER TABLE applications ADD COLUMN second_factor TEXT NOT NULL DEFAULT 'none'
    CHECK (second_factor IN ('none', 'optional', 'required'));

-- What a browser was asked for last. A challenge is good once: then its state goes.
CREATE TABLE passkey_ceremonies (
    application_id TEXT PRIMARY KEY REFERENCES applications ON DELETE CASCADE,
    user_handle    BLOB NOT NULL UNIQUE CHECK (length(user_handle) = 64),
    state          BLOB,
    expires_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- No credential belongs to two accounts (WebAuthn Level 3, 7.1).
CREATE TABLE passkeys (
    credential_id  BLOB PRIMARY KEY CHECK (length(credential_id) BETWEEN 16 AND 1023),
    application_id TEXT NOT NULL REFERENCES applications ON DELETE CASCADE,
    transports     INTEGER NOT NULL,
    public_key     BLOB NOT NULL,
    state          BLOB NOT NULL,       -- counter, backup, verification
    created_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX passkeys_of ON passkeys (application_id);

-- A time step is good once: `last_step` is the newest whose code was taken, NULL before the first.
CREATE TABLE authenticator_apps (
    application_id TEXT PRIMARY KEY REFERENCES applications ON DELETE CASCADE,
    secret         BLOB NOT NULL CHECK (length(secret) = 20),
    expires_at     INTEGER NOT NULL,
    attempts_left  INTEGER NOT NULL CHECK (attempts_left >= 0),
    last_step      INTEGER
) STRICT, WITHOUT ROWID;

-- Only hashes.
CREATE TABLE recovery_codes (
    application_id TEXT NOT NULL REFERENCES applications ON DELETE CASCADE,
    code_hash      BLOB NOT NULL CHECK (length(code_hash) = 32),
    PRIMARY KEY (application_id, code_hash)
) STRICT, WITHOUT ROWID;
