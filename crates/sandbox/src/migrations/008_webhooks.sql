-- What the provider's own server is still to be told; written together with what happened.
CREATE TABLE webhooks (
    id       TEXT PRIMARY KEY,
    body     TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX webhooks_due ON webhooks (next_at);
