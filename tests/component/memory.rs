//! What is left in memory of what was given back.

use js_sys::{Function, Reflect, Uint8Array, WebAssembly};
use kaihu_protocol::{Call, IdempotencyKey, OtpVerify, Response, Sender, Sensitive};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

/// How often it stands in memory, beyond where it is looked for.
fn count(hidden: &[u8]) -> usize {
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    let all = Uint8Array::new(&memory.buffer());
    // Compared where it is: a copy would be found as well.
    let (first, length) = (plain(hidden[0]), hidden.len() as u32);
    let mut found = 0;
    let mut at = index_of(&all, first, 0);
    while at >= 0 {
        let here = at as u32;
        let alike = (0..length).all(|i| {
            here + i < all.length() && all.get_index(here + i) == plain(hidden[i as usize])
        });
        found += usize::from(alike);
        at = index_of(&all, first, at + 1);
    }
    found
}

fn index_of(all: &Uint8Array, byte: u8, from: i32) -> i32 {
    let find: Function = Reflect::get(all, &"indexOf".into())
        .unwrap()
        .unchecked_into();
    let found = find.call2(all, &byte.into(), &from.into()).unwrap();
    found.as_f64().unwrap() as i32
}

/// It is not in the program as such, or it would always be found.
const HIDDEN: [u8; 12] = [
    0xd8, 0xcb, 0xcc, 0xc3, 0xd8, 0xd3, 0xa7, 0xbd, 0xbb, 0xb8, 0xb2, 0xb4,
];

fn plain(byte: u8) -> u8 {
    byte ^ 0x8a
}

#[wasm_bindgen_test]
fn bodies_and_answers_leave_nothing_in_memory() {
    assert_eq!(count(&HIDDEN), 0);
    let mut text = String::new();
    HIDDEN
        .iter()
        .for_each(|byte| text.push(char::from(plain(*byte))));
    let call = Call::VerifyOtp {
        id: "o".to_owned(),
        verify: OtpVerify {
            code: Sensitive::from(text.as_str()),
        },
    };
    let sender = Sender {
        locale: "en",
        instance: None,
    };
    let request = call.request(&IdempotencyKey::from_random(1), sender);
    // An escape makes the reader copy the text.
    let answer = format!(r#"{{"rev":1,"identity":{{"name":"{text}\u0021"}}}}"#);
    let read = Call::Identity.read(Response {
        status: 200,
        content_type: "application/json",
        retry_after: None,
        upload_offset: None,
        body: answer.as_bytes(),
    });
    assert!(read.is_ok());
    assert!(count(&HIDDEN) >= 4, "it is looked for where it is");
    drop((call, request, answer, read, text));
    assert_eq!(count(&HIDDEN), 0);
}
