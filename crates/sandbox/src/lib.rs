//! A backend to try the wizard against: the whole contract on SQLite.
