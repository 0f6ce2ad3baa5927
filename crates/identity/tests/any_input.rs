//! A hundred thousand inputs for every parser, the same in each run. `cargo xtask fuzz` looks
//! further, and longer.

mod parsers;

const RUNS: usize = 100_000;

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Two bytes that choose, and up to four edits; or a few bytes of any text.
    fn fill(&mut self, data: &mut Vec<u8>) {
        data.clear();
        let len = 2 + self.next() % 13;
        data.extend((0..len).map(|_| (self.next() >> 32) as u8));
    }
}

fn drive(name: &str) {
    let (_, target) = parsers::TARGETS
        .into_iter()
        .find(|(other, _)| *other == name)
        .expect("a target");
    let mut random = Random(
        name.bytes()
            .fold(0, |sum: u64, b| sum << 5 ^ sum >> 59 ^ u64::from(b)),
    );
    let mut data = Vec::new();
    let mut taken = 0;
    for _ in 0..RUNS {
        random.fill(&mut data);
        taken += usize::from(target(&data));
    }
    // Were nothing taken, nothing would have been shown.
    assert!(taken > RUNS / 200, "only {taken} of {RUNS} were taken");
    assert!(taken < RUNS, "nothing was refused");
}

macro_rules! every {
    ($($target:ident)*) => {
        $(#[test] fn $target() { drive(stringify!($target)); })*

        #[test]
        fn no_parser_is_left_out() {
            let driven = [$(stringify!($target)),*];
            assert!(parsers::TARGETS.iter().all(|(name, _)| driven.contains(name)));
        }
    };
}

every! {
    address date date_parts email mrz name passport permanent_resident_id permits personal_number phone reference resident_id
}
