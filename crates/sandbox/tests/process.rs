//! The sandbox as a process: its flags, what goes over a real connection, and what a kill leaves.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_kaihu-sandbox");

/// A running sandbox; killed when it is dropped, as by a crash.
struct Process {
    child: Child,
    address: String,
}

impl Process {
    fn start(folder: &Path) -> Process {
        let mut child = Command::new(PROGRAM)
            .arg("--db")
            .arg(folder.join("sandbox.db"))
            .args(["--listen", "127.0.0.1:0", "--demo", "--test-switches"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("listening on http://");
        let address = address.expect("the line that tells the address").to_owned();
        Process { child, address }
    }

    /// All that comes back until the connection ends.
    fn exchange(&self, request: &str, headers: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        let text = format!(
            "{request} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {length}\r\n\
             {headers}\r\n{body}",
            self.address
        );
        stream.write_all(text.as_bytes()).unwrap();
        let mut answer = Vec::new();
        // A connection that was cut may end in an error; what came before it is the answer.
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8(answer).unwrap()
    }

    fn order_fault(&self, kind: &str) {
        let fault = format!(r#"{{"path_prefix":"/v1/status","kind":"{kind}"}}"#);
        let ordered = self.exchange("POST /test/fault", "", &fault);
        assert!(ordered.starts_with("HTTP/1.1 204"), "{ordered}");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_dropped_request_gets_no_answer_and_a_truncated_one_half() {
    let folder = tempfile::tempdir().unwrap();
    let process = Process::start(folder.path());
    let whole = process.exchange("GET /v1/status", "", "");
    assert!(whole.ends_with('}'), "{whole}");
    process.order_fault("drop");
    assert_eq!(process.exchange("GET /v1/status", "", ""), "");
    process.order_fault("truncate");
    let half = process.exchange("GET /v1/status", "", "");
    assert!(half.starts_with("HTTP/1.1 200"), "{half}");
    assert!(
        half.contains(r#"{"state":"#) && !half.contains("server_time"),
        "{half}"
    );
}

#[test]
fn after_a_kill_the_same_key_still_brings_the_same_answer() {
    let folder = tempfile::tempdir().unwrap();
    let session = |process: &Process| {
        let made = process.exchange("POST /demo/session", "", "");
        let made: serde_json::Value =
            serde_json::from_str(made.split("\r\n\r\n").nth(1).unwrap()).unwrap();
        made["token"].as_str().unwrap().to_owned()
    };
    let first = Process::start(folder.path());
    let headers = format!(
        "Authorization: Bearer {}\r\nIdempotency-Key: once\r\n\
         Content-Type: application/json\r\n",
        session(&first)
    );
    let flow = first.exchange("GET /v1/flow", &headers, "");
    let flow: serde_json::Value =
        serde_json::from_str(flow.split("\r\n\r\n").nth(1).unwrap()).unwrap();
    let text = &flow["policy"]["consents"][0];
    let hash = {
        use sha2::{Digest, Sha256};
        let hash = Sha256::digest(text["text"].as_str().unwrap());
        hash.iter().map(|b| format!("{b:02x}")).collect::<String>()
    };
    let consent = serde_json::json!({
        "kind": text["kind"], "version": text["version"], "locale": text["locale"],
        "text_sha256": hash,
    });
    let give = |process: &Process| {
        let answer = process.exchange("POST /v1/consents", &headers, &consent.to_string());
        assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
        answer.split("\r\n\r\n").nth(1).unwrap().to_owned()
    };
    let before = give(&first);
    drop(first);
    let second = Process::start(folder.path());
    assert_eq!(give(&second), before);
}

#[test]
fn only_loopback_is_listened_at() {
    let folder = tempfile::tempdir().unwrap();
    let refused = Command::new(PROGRAM)
        .arg("--db")
        .arg(folder.path().join("sandbox.db"))
        .args(["--listen", "0.0.0.0:0"])
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("loopback"));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_database_that_does_not_open_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let refused = Command::new(PROGRAM)
        .arg("--db")
        .arg(folder.path().join("no/such/folder/sandbox.db"))
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("database"));
}
