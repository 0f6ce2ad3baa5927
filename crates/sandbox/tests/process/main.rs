//! The sandbox as a process: its flags, what goes over a real connection, and what a kill leaves.

mod crowd;
mod kill;
mod person;
mod provider;
mod running;
mod way;

use running::{PROGRAM, Process};
use std::process::Command;

fn order_fault(process: &Process, kind: &str) {
    let fault = format!(r#"{{"path_prefix":"/v1/status","kind":"{kind}"}}"#);
    let ordered = process.exchange("POST /test/fault", "", &fault);
    assert!(ordered.starts_with("HTTP/1.1 204"), "{ordered}");
}

#[test]
fn a_dropped_request_gets_no_answer_and_a_truncated_one_half() {
    let folder = tempfile::tempdir().unwrap();
    let process = Process::start(folder.path());
    let whole = process.exchange("GET /v1/status", "", "");
    assert!(whole.ends_with('}'), "{whole}");
    order_fault(&process, "drop");
    assert_eq!(process.exchange("GET /v1/status", "", ""), "");
    order_fault(&process, "truncate");
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

#[test]
fn settings_come_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.json");
    let notice = r#"{"id":"sms","severity":"warning","zh":"短信延迟","en":"Late"}"#;
    std::fs::write(&file, format!(r#"{{"notices":[{notice}]}}"#)).unwrap();
    let process = Process::start_with(folder.path(), &["--config", file.to_str().unwrap()]);
    let status = process.exchange("GET /v1/status", "Accept-Language: en\r\n", "");
    let told = r#""notices":[{"id":"sms","severity":"warning","text":"Late"}]"#;
    assert!(status.contains(told), "{status}");
}

#[test]
fn a_command_line_that_makes_no_sense_is_refused_before_anything_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let wrong: [&[&str]; 5] = [
        &["--config", "no/such/file"],
        &["--webhook", "https://pay.example/hooks"],
        &["--webhook", "http://127.0.0.1:9/hooks"],
        &["--objects", "http://127.0.0.1:9/pictures"],
        &["--objects", "nowhere"],
    ];
    for arguments in wrong {
        let refused = Command::new(PROGRAM)
            .arg("--db")
            .arg(folder.path().join("sandbox.db"))
            .args(arguments)
            .env_remove("KAIHU_SANDBOX_WEBHOOK_SECRET")
            .env_remove("KAIHU_SANDBOX_OBJECTS_KEY")
            .output()
            .unwrap();
        assert_eq!(refused.status.code(), Some(2), "{arguments:?}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
