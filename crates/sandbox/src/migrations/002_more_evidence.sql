-- Personal numbers of many countries, documents with a last day, and the sex where it is asked for.
ALTER TABLE applications ADD COLUMN sex TEXT;
ALTER TABLE applications ADD COLUMN evidence_scheme TEXT;
ALTER TABLE applications ADD COLUMN evidence_expiry TEXT;
