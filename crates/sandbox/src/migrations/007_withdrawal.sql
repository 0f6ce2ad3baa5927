-- That a consent was given can be shown also after it was withdrawn.
ALTER TABLE consents ADD COLUMN withdrawn_at INTEGER;
