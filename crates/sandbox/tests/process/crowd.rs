//! A thousand connections at once, and nothing good on any of them: everybody is told what is wrong, and nothing
//! changes.

use crate::running::{Answer, Process, written};
use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::Barrier;
use std::thread;

const CROWD: usize = 1_000;

/// Something bad: the request, whether it comes with a token that is good, its body, and what is to be answered.
struct Bad {
    request: &'static str,
    known: bool,
    body: Vec<u8>,
    status: u16,
    code: &'static str,
}

fn bad() -> Vec<Bad> {
    let bad = |request, known, body: &[u8], status, code| Bad {
        request,
        known,
        body: body.to_vec(),
        status,
        code,
    };
    let otp = "POST /v1/otp";
    let invalid = "request.invalid";
    let sql = br#"{"channel":"x'); DROP TABLE applications; --"}"#;
    let hash = "0".repeat(64);
    let submit = format!(r#"{{"rev":0,"answers_sha256":"{hash}"}}"#);
    vec![
        bad(otp, true, sql, 400, invalid),
        bad(otp, true, &[b'['; 60_000], 400, invalid),
        bad(otp, true, b"\xff", 400, invalid),
        bad(otp, true, br#"{"channel":"#, 400, invalid),
        bad(otp, true, &vec![b' '; 64 * 1024 + 1], 413, invalid),
        bad(otp, true, br#"{"channel":"sms"}"#, 409, "flow.out_of_order"),
        bad(
            "POST /v1/submit",
            true,
            submit.as_bytes(),
            409,
            "flow.out_of_order",
        ),
        bad("POST /v1/nothing", true, b"{}", 404, "not_found"),
        bad("PUT /v1/otp", true, b"{}", 405, invalid),
        bad(otp, false, br#"{"channel":"sms"}"#, 401, "session.expired"),
        bad("DELETE /v1/session", false, b"", 401, "session.expired"),
        bad(
            "POST /v1/sessions",
            false,
            br#"{"origin":"https://a"}"#,
            401,
            invalid,
        ),
    ]
}

/// Every row of every table.
fn rows(db: &Path) -> BTreeMap<String, Vec<Vec<Cell>>> {
    let db = Connection::open(db).unwrap();
    let mut tables = db
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
        .unwrap();
    let names = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let all = names.map(Result::unwrap).map(|name| {
        let mut query = db.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = query.column_count();
        let rows = query.query_map([], |row| (0..columns).map(|at| row.get(at)).collect());
        let rows = rows.unwrap().map(Result::unwrap).collect();
        (name, rows)
    });
    all.collect()
}

#[test]
fn a_thousand_who_send_what_is_bad_are_told_so_and_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let process = Process::start(folder.path());
    let made = process.answer("POST /demo/session", "", b"").unwrap();
    let made: serde_json::Value = serde_json::from_slice(&made.body).unwrap();
    let token = made["token"].as_str().unwrap();
    let before = rows(&folder.path().join("sandbox.db"));
    let (all, address) = (bad(), process.address());
    let ready = Barrier::new(CROWD);
    let send = |nth: usize| {
        let bad = &all[nth % all.len()];
        let token = if bad.known { token } else { "forged" };
        let headers = format!(
            "Authorization: Bearer {token}\r\nIdempotency-Key: bad-{nth}\r\n\
             Content-Type: application/json\r\n"
        );
        let stream = TcpStream::connect(address);
        ready.wait();
        let mut stream = stream.expect("a connection");
        let sent = written(address, bad.request, &headers, &bad.body);
        // Whoever sends too much may be cut off before all of it is sent.
        let _ = stream.write_all(&sent);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = match Answer::read(&answer, bad.request) {
            Some(answer) => answer,
            // Cut off in the middle of it, the answer may be lost with the connection (RFC 9112, section 9.6).
            None if bad.status == 413 => return,
            None => panic!("no answer to {} of kind {}", bad.request, nth % all.len()),
        };
        let media_type = answer.header("content-type");
        let problem: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!(
            (answer.status, problem["code"].as_str(), media_type),
            (bad.status, Some(bad.code), Some("application/problem+json")),
            "{}",
            bad.request
        );
    };
    thread::scope(|scope| {
        let send = &send;
        for nth in 0..CROWD {
            let thread = thread::Builder::new().stack_size(256 * 1024);
            thread.spawn_scoped(scope, move || send(nth)).unwrap();
        }
    });
    assert!(rows(&folder.path().join("sandbox.db")) == before);
    let alive = process.answer("GET /v1/status", "", b"").unwrap();
    assert_eq!(alive.status, 200);
}
