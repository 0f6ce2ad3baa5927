//! Thirty thousand bodies for every answer of the contract, the same in each run. `cargo xtask fuzz` looks
//! further, and longer.

mod answers;

const RUNS: u64 = 30_000;

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
fn mixed(state: u64) -> u64 {
    let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[test]
fn whatever_a_backend_answers_is_read_as_serde_reads_it_or_refused() {
    for (name, target) in answers::TARGETS {
        let mut taken = 0;
        for run in 0..RUNS {
            // A choice, and up to three edits of a document.
            let length = 1 + mixed(run) % 14;
            let byte = |at: u64| (mixed(run << 8 | at) >> 32) as u8;
            let data: Vec<u8> = (0..length).map(byte).collect();
            taken += u64::from(target(&data));
        }
        // Were nothing taken, nothing would have been shown.
        assert!(taken > RUNS / 200, "{name}: only {taken} were taken");
        assert!(taken < RUNS, "{name}: nothing was refused");
    }
}
