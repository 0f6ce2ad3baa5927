-- One password for an application, as the PHC string of Argon2id; the password itself is nowhere.
CREATE TABLE passwords (
    application_id TEXT PRIMARY KEY REFERENCES applications ON DELETE CASCADE,
    hash           TEXT NOT NULL,
    set_at         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
