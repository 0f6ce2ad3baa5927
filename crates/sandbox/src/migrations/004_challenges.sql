-- Movements of the head before a picture; each challenge is good for one picture that was looked at.
CREATE TABLE challenges (
    id             TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications ON DELETE CASCADE,
    nonce          TEXT NOT NULL,
    poses          TEXT NOT NULL,               -- in their order, as JSON
    created_at     INTEGER NOT NULL,
    expires_at     INTEGER NOT NULL,
    used_at        INTEGER                      -- a picture was looked at together with it
) STRICT;
CREATE INDEX challenges_of ON challenges (application_id, created_at);

ALTER TABLE uploads ADD COLUMN challenge_id TEXT REFERENCES challenges;
ALTER TABLE uploads ADD COLUMN challenge TEXT;   -- what the client measured, as JSON
ALTER TABLE uploads ADD COLUMN alternative TEXT; -- what was chosen in place of the challenge
