-- One application is one person's way to a wallet; its session is the browser's view of it.
CREATE TABLE applications (
    id               TEXT PRIMARY KEY,
    session_id       TEXT NOT NULL UNIQUE,
    origin           TEXT NOT NULL,            -- of the page that may use the tokens; '' is any
    created_at       INTEGER NOT NULL,         -- times are milliseconds since 1970, UTC
    rev              INTEGER NOT NULL DEFAULT 0,
    name             TEXT,
    birth_date       TEXT,
    phone            TEXT,
    email            TEXT,
    evidence_kind    TEXT,
    evidence_number  TEXT,
    evidence_country TEXT,
    state            TEXT NOT NULL DEFAULT 'open' CHECK (state IN
        ('open', 'processing', 'approved', 'needs_input', 'manual_review', 'rejected')),
    reasons          TEXT NOT NULL DEFAULT '[]',
    next             TEXT,
    submitted_at     INTEGER,
    submitted_rev    INTEGER,
    answers_sha256   TEXT,
    decide_at        INTEGER
) STRICT;
CREATE INDEX applications_due ON applications (decide_at) WHERE state = 'processing';

-- Only hashes: whoever reads the database cannot act for a person.
CREATE TABLE tokens (
    hash           BLOB PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications ON DELETE CASCADE,
    expires_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE consents (
    id             TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications ON DELETE CASCADE,
    kind           TEXT NOT NULL,
    version        TEXT NOT NULL,
    locale         TEXT NOT NULL,
    text_sha256    TEXT NOT NULL,
    recorded_at    INTEGER NOT NULL,
    UNIQUE (application_id, kind, version)
) STRICT;

CREATE TABLE one_time_codes (
    id             TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications ON DELETE CASCADE,
    channel        TEXT NOT NULL,
    destination    TEXT NOT NULL,
    code_hash      BLOB NOT NULL,
    sent_at        INTEGER NOT NULL,
    expires_at     INTEGER NOT NULL,
    attempts_left  INTEGER NOT NULL CHECK (attempts_left >= 0),
    used_at        INTEGER,                     -- the right digits came
    proves         INTEGER NOT NULL DEFAULT 0   -- and the destination belongs to no other wallet
) STRICT;
CREATE INDEX one_time_codes_of ON one_time_codes (application_id, sent_at);

-- Stands for the phone and the mailbox: the only place with the digits in clear.
CREATE TABLE outbox (
    id      INTEGER PRIMARY KEY,
    code_id TEXT NOT NULL REFERENCES one_time_codes ON DELETE CASCADE,
    locale  TEXT NOT NULL,
    digits  TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_of ON outbox (code_id);

-- The bytes lie in the folder of uploads under the same id; how many arrived is the file's length.
CREATE TABLE uploads (
    id             TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications ON DELETE CASCADE,
    kind           TEXT NOT NULL,
    length         INTEGER NOT NULL,
    sha256         TEXT NOT NULL,
    quality        TEXT,
    created_at     INTEGER NOT NULL,
    expires_at     INTEGER NOT NULL,
    completed_at   INTEGER,
    accepted       INTEGER,
    width          INTEGER,
    height         INTEGER
) STRICT;
CREATE INDEX uploads_of ON uploads (application_id, completed_at);
CREATE INDEX uploads_by_hash ON uploads (sha256);

-- An opened wallet outlives its application. The constraints decide who was first.
CREATE TABLE wallets (
    id               TEXT PRIMARY KEY,
    application_id   TEXT UNIQUE REFERENCES applications ON DELETE SET NULL,
    phone            TEXT UNIQUE,
    email            TEXT COLLATE NOCASE UNIQUE,
    evidence_kind    TEXT,
    evidence_country TEXT,
    evidence_number  TEXT,
    opened_at        INTEGER NOT NULL,
    UNIQUE (evidence_kind, evidence_country, evidence_number)
) STRICT;

CREATE TABLE idempotency_keys (
    scope       TEXT NOT NULL,   -- application id, 'server', or the hash of an erased token
    key         TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    status      INTEGER NOT NULL,
    body        BLOB NOT NULL,
    created_at  INTEGER NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
