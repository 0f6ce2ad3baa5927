//! Who sends the bytes of an upload: whoever came last. A connection can be gone for its client while this
//! side still waits for it, so the one who goes on must not wait for the one before.

use crate::{Refusal, Sandbox, lock};
use kaihu_protocol::Code;
use std::collections::HashMap;
use std::sync::Mutex;

/// Which turn an upload is at, by its name. Not kept over a restart: then nobody sends.
#[derive(Default)]
pub(crate) struct Senders(Mutex<HashMap<String, [u8; 16]>>);

/// The right to write, until somebody else takes it.
pub(crate) struct Turn {
    sandbox: Sandbox,
    upload: String,
    name: [u8; 16],
}

impl Sandbox {
    /// Takes the turn from whoever has it, if `ready` finds that there is something to send. What it finds
    /// stays so: nobody writes meanwhile.
    pub(crate) fn take_turn<T>(
        &self,
        upload: &str,
        ready: impl FnOnce() -> Result<T, Refusal>,
    ) -> Result<(Turn, T), Refusal> {
        let mut senders = lock(&self.0.senders.0);
        let ready = ready()?;
        let name = crate::random::bytes();
        senders.insert(upload.to_owned(), name);
        let turn = Turn {
            sandbox: self.clone(),
            upload: upload.to_owned(),
            name,
        };
        Ok((turn, ready))
    }
}

impl Turn {
    /// # Errors
    /// 423 once somebody else sends; what `write` ends in.
    pub(crate) fn write(&self, write: impl FnOnce() -> std::io::Result<()>) -> Result<(), Refusal> {
        let senders = lock(&self.sandbox.0.senders.0);
        if senders.get(&self.upload) != Some(&self.name) {
            return Err(Refusal::with_status(423, Code::IdempotencyInProgress));
        }
        Ok(write()?)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut senders = lock(&self.sandbox.0.senders.0);
        if senders.get(&self.upload) == Some(&self.name) {
            senders.remove(&self.upload);
        }
    }
}
