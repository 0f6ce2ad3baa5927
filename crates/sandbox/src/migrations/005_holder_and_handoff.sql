-- The wizard that may change something; NULL while nobody does.
ALTER TABLE applications ADD COLUMN holder TEXT;

-- The way to another device: one for an application, and only the hash of its code.
CREATE TABLE handoffs (
    application_id TEXT PRIMARY KEY REFERENCES applications ON DELETE CASCADE,
    code_hash      BLOB NOT NULL UNIQUE,
    expires_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
