-- Pictures that went straight to an object store, and objects there that nothing names any more. A row
-- goes when the store has said that the object is gone.
ALTER TABLE uploads ADD COLUMN mode TEXT NOT NULL DEFAULT 'tus' CHECK (mode IN ('tus', 'presigned'));
CREATE TABLE superfluous_objects (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Codes to one phone or mailbox are counted over all sessions.
CREATE INDEX one_time_codes_to ON one_time_codes (destination, sent_at);
