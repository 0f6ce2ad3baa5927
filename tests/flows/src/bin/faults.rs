//! tmp
#![allow(clippy::print_stdout, clippy::print_stderr)]
use kaihu_flows::faults::*;
fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    let m = Matrix::play(2);
    println!("{}", table(&m));
    for b in m.broken() {
        println!("{b}");
    }
    for (w, n) in m.reasons() {
        println!("{n} {w}");
    }
    println!(
        "held {} broken {}",
        m.count(|o| *o == Outcome::Held),
        m.broken().len()
    );
}
