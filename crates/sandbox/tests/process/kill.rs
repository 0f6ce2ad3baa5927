//! Killed at any moment, the sandbox has lost nothing that it acknowledged and done nothing twice.

use crate::person::{Broken, Person};
use crate::provider::Provider;
use crate::running::Process;
use rusqlite::Connection;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const KILLS: u32 = 60;

/// It is killed after at most so many calls: about as many as a journey and its check have. Counted in
/// calls and not in time, the moments are the same on a slow machine.
const MOST_CALLS: u64 = 80;

/// Microseconds after the beginning of a call: some calls are over by then, some have not arrived.
const LONGEST_US: u64 = 4_000;

/// Microseconds after the start of a process: some are at their migrations then, some listen already.
const LONGEST_START_US: u64 = 60_000;

/// Names the moments, so that those of a run that failed can be played again; by default they are others each
/// time.
const SEED: &str = "KAIHU_KILL_SEED";

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Moments(u64);

impl Moments {
    /// From the seed of the environment, else of the clock. A failed test shows what it printed.
    #[allow(clippy::print_stdout)]
    fn of_this_run() -> Moments {
        let told = std::env::var(SEED).ok();
        let seed = match told {
            Some(text) => text.parse().expect("a number below 2^64"),
            None => {
                let now = SystemTime::now().duration_since(UNIX_EPOCH);
                now.expect("a time after 1970").as_nanos() as u64
            }
        };
        println!("again with {SEED}={seed}");
        Moments(seed)
    }

    fn next(&mut self) -> (u32, Duration) {
        let (calls, wait) = (self.number() % MOST_CALLS, self.number() % LONGEST_US);
        (calls as u32, Duration::from_micros(wait))
    }

    /// One in three dies while it starts.
    fn start(&mut self) -> Option<Duration> {
        let wait = Duration::from_micros(self.number() % LONGEST_START_US);
        self.number().is_multiple_of(3).then_some(wait)
    }

    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

/// The people so far, the last one on the way.
struct Journeys(Vec<Person>);

impl Journeys {
    /// Goes on until the process dies, or until `enough` says so.
    fn go_on(
        &mut self,
        process: &Process,
        enough: impl Fn(&Journeys) -> bool,
    ) -> Result<(), Broken> {
        // The time of processing is not kept over a restart.
        let shorter = br#"{"seconds":0}"#;
        let set = process.answer("POST /test/processing", "", shorter);
        set.ok_or(Broken)?;
        self.last().check(process)?;
        while !enough(self) {
            if self.last().is_done() {
                let next = self.0.len() as u32 + 1;
                self.0.push(Person::new(next));
            }
            self.last().go_on(process)?;
        }
        Ok(())
    }

    fn last(&mut self) -> &mut Person {
        self.0.last_mut().expect("a person")
    }
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_is_done_twice() {
    let folder = tempfile::tempdir().unwrap();
    let provider = Provider::listening();
    let options = [
        "--password",
        "--second-factor",
        "required",
        "--webhook",
        &provider.url,
    ];
    let mut moments = Moments::of_this_run();
    let mut journeys = Journeys(vec![Person::new(1)]);
    for _ in 0..KILLS {
        if let Some(wait) = moments.start() {
            Process::kill_while_it_starts(folder.path(), &options, wait);
        }
        let process = Process::start_with(folder.path(), &options);
        let (calls, wait) = moments.next();
        process.kill_after(calls, wait);
        let ended = journeys.go_on(&process, |_| false);
        assert!(matches!(ended, Err(Broken)));
    }
    let process = Process::start_with(folder.path(), &options);
    let all_done = |journeys: &Journeys| journeys.0.iter().all(Person::is_done);
    journeys.go_on(&process, all_done).unwrap();
    let people = &journeys.0;
    assert!(people.len() > 3, "one with every end, and one more");
    for person in people {
        person.check(&process).unwrap();
    }
    let db = Connection::open(folder.path().join("sandbox.db")).unwrap();
    let count = |sql: &str| -> i64 { db.query_row(sql, [], |row| row.get(0)).unwrap() };
    wait_until(|| count("SELECT count(*) FROM webhooks") == 0);
    drop(process);

    let erased = people.iter().filter(|it| it.erases()).count() as i64;
    let all = people.len() as i64;
    assert_eq!(count("SELECT count(*) FROM applications"), all - erased);
    // The demo starts with one that nobody applied for here.
    assert_eq!(count("SELECT count(*) FROM wallets"), all + 1);
    assert_eq!(count("SELECT count(*) FROM support_cases"), all - erased);
    assert_eq!(count("SELECT count(*) FROM passwords"), all - erased);
    assert_eq!(count("SELECT count(*) FROM passkeys"), all - erased);
    for person in people {
        let application = person.application().unwrap();
        let mut mine = db
            .prepare("SELECT count(*) FROM wallets WHERE application_id = ?")
            .unwrap();
        let mine: i64 = mine.query_row([application], |row| row.get(0)).unwrap();
        let is_erased = person.erases();
        assert_eq!(mine, i64::from(!is_erased));
        let told = ["submitted", "approved", "redacted"].map(|it| provider.heard(application, it));
        assert_eq!(told, [1, 1, usize::from(is_erased)], "{}", person.number);
    }
    let whole: String = db
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(whole, "ok");
}

/// # Panics
/// After a minute.
fn wait_until(is_so: impl Fn() -> bool) {
    for _ in 0..600 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("it is not so after a minute");
}
