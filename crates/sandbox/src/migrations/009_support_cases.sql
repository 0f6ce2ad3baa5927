-- What people asked the support. `request` is the body as it came.
CREATE TABLE support_cases (
    case_ref       TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES applications ON DELETE CASCADE,
    request        TEXT NOT NULL,
    created_at     INTEGER NOT NULL,
    answer_by      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX support_cases_of_an_application ON support_cases (application_id, created_at);
