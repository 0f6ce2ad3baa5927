//! One piece of work: a transaction, the time it happens at, and the files it makes superfluous.

use crate::{Plan, Refusal, Sandbox, lock, settle};
use kaihu_protocol::Timestamp;
use rusqlite::{Transaction, TransactionBehavior};
use std::cell::{Cell, RefCell};
use std::path::PathBuf;

/// One piece of work.
pub(crate) struct Work<'a> {
    pub(crate) tx: Transaction<'a>,
    pub(crate) now: Timestamp,
    pub(crate) sandbox: &'a Sandbox,
    superfluous: RefCell<Vec<PathBuf>>,
    erases: Cell<bool>,
}

impl Work<'_> {
    pub(crate) fn plan(&self) -> &Plan {
        self.sandbox.plan()
    }

    /// Where the bytes of an upload lie.
    pub(crate) fn picture(&self, upload_id: &str) -> PathBuf {
        self.sandbox.picture(upload_id)
    }

    /// Removes the file once the work is done for good.
    pub(crate) fn remove_afterwards(&self, file: PathBuf) {
        self.superfluous.borrow_mut().push(file);
    }

    /// What this work deletes shall not be found in the log of the database either.
    pub(crate) fn leave_no_trace(&self) {
        self.erases.set(true);
    }
}

impl Sandbox {
    /// Does a piece of work, all of it or nothing: a refusal undoes it. Decisions that are due are
    /// made first, so that nobody ever sees one late.
    pub(crate) fn work<T>(
        &self,
        work: impl FnOnce(&Work<'_>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let mut db = lock(&self.0.db);
        let (done, superfluous, erases) = {
            let this = Work {
                tx: db.transaction_with_behavior(TransactionBehavior::Immediate)?,
                now: self.clock().now(),
                sandbox: self,
                superfluous: RefCell::default(),
                erases: Cell::default(),
            };
            settle::due(&this)?;
            let done = work(&this)?;
            this.tx.commit()?;
            (done, this.superfluous.take(), this.erases.get())
        };
        if erases {
            db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        for file in superfluous {
            // What cannot be removed now is an orphan, removed at the next start.
            let _ = std::fs::remove_file(file);
        }
        Ok(done)
    }

    /// Where the bytes of an upload lie. Names of uploads are made here and plain hex; a name from
    /// a request is looked up in the database before it comes here.
    pub(crate) fn picture(&self, upload_id: &str) -> PathBuf {
        self.0.uploads.join(upload_id)
    }
}
