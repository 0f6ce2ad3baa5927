-- Whether the person goes on without a picture of their face.
ALTER TABLE applications ADD COLUMN without_face INTEGER NOT NULL DEFAULT 0
    CHECK (without_face IN (0, 1));
