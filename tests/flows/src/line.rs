//! The line between the device and the world, as a self-check of the network finds it.

use crate::World;
use kaihu_protocol::{Failure, Reply, Timestamp, Transport};
use kaihu_wizard::network::{Clocks, Probe, SMALL_FILE, Tried};
use kaihu_wizard::{Attempt, Event};

/// The line, beside the weather, which loses what it loses.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// What the browser says of it.
    pub online: bool,
    /// Whether a sign-in page answers in place of everything.
    pub portal: bool,
    /// Whether the weather is bad on the way to the provider alone: our files arrive.
    pub only_provider: bool,
    /// Milliseconds that everything takes longer.
    pub slow_ms: u32,
    /// Milliseconds that the clock of the device is ahead.
    pub clock_ahead_ms: i64,
}

impl Default for Line {
    fn default() -> Line {
        Line {
            online: true,
            portal: false,
            only_provider: false,
            slow_ms: 0,
            clock_ahead_ms: 0,
        }
    }
}

impl World {
    /// Asks as often as the machine wants it, and tells when the last try has come to its end.
    pub(crate) fn probe(&mut self, status: &Attempt, tries: u32, apart_ms: u32) {
        self.probes += 1;
        let mut probe = Probe {
            online: self.line.online,
            page: Vec::new(),
            service: Vec::new(),
            clocks: None,
            clocks_of_files: None,
        };
        let mut took = 0;
        for nth in 0..tries {
            let file = self.try_file();
            let service = self.try_status(status, &mut probe);
            for tried in [file, service] {
                let ms = match tried {
                    Tried::Answered { ms } => ms,
                    _ => status.timeout_ms,
                };
                took = took.max(nth * apart_ms + ms);
            }
            probe.page.push(file);
            probe.service.push(service);
        }
        self.later(u64::from(took), Event::NetworkProbed(probe));
    }

    fn try_file(&mut self) -> Tried {
        let ms = self.line.slow_ms + 20 + self.draw(40);
        let is_lost = self.is_lost() && !self.line.only_provider;
        match (self.line.portal, is_lost) {
            (true, _) => Tried::of_file(200, "<!doctype html>", ms),
            (false, true) => Tried::Lost,
            (false, false) => Tried::of_file(200, SMALL_FILE, ms),
        }
    }

    fn try_status(&mut self, status: &Attempt, probe: &mut Probe) -> Tried {
        let ms = self.line.slow_ms + 80 + self.draw(60);
        let result = match (self.line.portal, self.is_lost()) {
            (true, _) => Err(Failure::Transport(Transport::Intercepted)),
            (false, true) => crate::network::lost(),
            (false, false) => self
                .exchange(status)
                .and_then(|answer| answer.read(&status.call)),
        };
        if let Ok(Reply::Status(status)) = &result {
            let server = status.server_time;
            let device = Timestamp(server.0 + self.line.clock_ahead_ms);
            probe.clocks = Some(Clocks { server, device });
        }
        Tried::of_service(&result, ms)
    }

    fn is_lost(&mut self) -> bool {
        !self.line.online
            || self.draw(100) < self.weather.lost_requests
            || self.draw(100) < self.weather.lost_answers
    }
}
