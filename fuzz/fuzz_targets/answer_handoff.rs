#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| kaihu_fuzz::read("answer_handoff", data));
