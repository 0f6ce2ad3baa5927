//! A program to be cut: it answers small questions at once and others by its later part.

use std::cell::Cell;
use std::hint::black_box;

thread_local! {
    static ASKED: Cell<u32> = const { Cell::new(0) };
}

trait Answer {
    fn answer(&self, question: u32) -> u32;
}

struct Early;
struct Late(&'static str);

impl Answer for Early {
    fn answer(&self, question: u32) -> u32 {
        count() + length("said at once", question)
    }
}

impl Answer for Late {
    fn answer(&self, question: u32) -> u32 {
        count() + length(self.0, question) + TABLE[question as usize % TABLE.len()]
    }
}

static TABLE: [u32; 5] = [0x1001, 0x2002, 0x3003, 0x4004, 0x5005];

fn count() -> u32 {
    ASKED.with(|asked| asked.replace(asked.get() + 1))
}

#[inline(never)]
fn length(text: &str, question: u32) -> u32 {
    format!("{text} {question}").len() as u32
}

#[inline(never)]
fn later_part_answer(question: u32, scale: u64) -> u32 {
    let late: Box<dyn Answer> = black_box(Box::new(Late("said by the later part alone")));
    late.answer(question) + scale as u32
}

/// An answer; each is counted.
#[unsafe(no_mangle)]
pub extern "C" fn ask(question: u32) -> u32 {
    if question < 10 {
        let early: Box<dyn Answer> = black_box(Box::new(Early));
        return early.answer(question);
    }
    later_part_answer(question, 1_000_000)
}
