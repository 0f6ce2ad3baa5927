//! Programs of ours that run until we stop them.
use crate::problem::{Problem, at};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

pub(crate) const POLL: Duration = Duration::from_millis(200);
const GRACE: Duration = Duration::from_secs(3);

/// A program of ours that runs until we stop it.
pub(crate) struct Service {
    pub name: &'static str,
    pub child: Child,
}

impl Service {
    pub(crate) fn start(name: &'static str, command: &mut Command) -> Result<Self, Problem> {
        let child = command.spawn().map_err(at(command.get_program()))?;
        Ok(Self { name, child })
    }
}

impl Drop for Service {
    /// Asks it to end, and after a while makes it.
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let pid = self.child.id().to_string();
            let _ = Command::new("kill").arg(pid).status();
        }
        let asked = Instant::now();
        while matches!(self.child.try_wait(), Ok(None)) {
            if asked.elapsed() > GRACE {
                let _ = self.child.kill();
                let _ = self.child.wait();
                return;
            }
            std::thread::sleep(POLL);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_service_is_stopped() {
        let long = Service::start("long", Command::new("sleep").arg("60")).unwrap();
        let start = Instant::now();
        drop(long);
        assert!(start.elapsed() < GRACE);
    }
}
