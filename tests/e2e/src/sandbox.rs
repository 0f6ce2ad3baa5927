//! The sandbox as a program of its own, serving the API and `dist/` from one origin.

use crate::variable;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// A running sandbox; it ends with the test.
pub struct Sandbox {
    /// Where it answers, such as `http://127.0.0.1:4000`.
    pub origin: String,
    /// The SQLite file.
    pub db: PathBuf,
    /// What it writes on standard error: a line a request.
    pub log: PathBuf,
    _program: Child,
}

impl Sandbox {
    pub(crate) async fn start(
        folder: &Path,
        dist: &Path,
        provider: &[&str],
    ) -> std::io::Result<Sandbox> {
        let db = folder.join("sandbox.sqlite");
        let log = folder.join("sandbox.log");
        let mut program = Command::new(variable("KAIHU_SANDBOX"))
            .arg("--db")
            .arg(&db)
            .args([
                "--listen",
                "127.0.0.1:0",
                "--demo",
                "--test-switches",
                "--static",
            ])
            .arg(dist)
            .args(provider)
            .stdout(Stdio::piped())
            .stderr(std::fs::File::create(&log)?)
            .kill_on_drop(true)
            .spawn()?;
        let output = program
            .stdout
            .take()
            .ok_or(std::io::ErrorKind::BrokenPipe)?;
        let mut lines = BufReader::new(output).lines();
        let origin = loop {
            let line = lines
                .next_line()
                .await?
                .ok_or(std::io::ErrorKind::UnexpectedEof)?;
            if let Some((_, origin)) = line.split_once("listening on ") {
                break origin.trim().to_owned();
            }
        };
        // The pipe stays open: a program that cannot print must not stumble over it.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(Sandbox {
            origin,
            db,
            log,
            _program: program,
        })
    }

    /// The newest code in the outbox that is not `seen`; waits for it.
    ///
    /// # Panics
    /// When none comes within ten seconds.
    pub async fn newest_code(&self, seen: Option<&str>) -> String {
        let end = Instant::now() + Duration::from_secs(10);
        while Instant::now() < end {
            let messages = self.get("/demo/outbox.json").await;
            if let Some(code) = messages[0]["code"]
                .as_str()
                .filter(|code| seen != Some(code))
            {
                return code.to_owned();
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("no code came");
    }

    /// How many messages with a code were sent.
    ///
    /// # Panics
    /// When the outbox cannot be read.
    pub async fn codes_sent(&self) -> usize {
        let messages = self.get("/demo/outbox.json").await;
        messages.as_array().map_or(0, Vec::len)
    }

    /// Turns one of the switches for tests.
    ///
    /// # Panics
    /// When it cannot be turned.
    pub async fn switch(&self, name: &str, body: serde_json::Value) {
        let url = format!("{}/test/{name}", self.origin);
        let sent = reqwest::Client::new()
            .post(url)
            .header("Content-Type", "application/json")
            .body(body.to_string())
            .send()
            .await;
        let answer = sent.expect("the sandbox answers");
        assert!(answer.status().is_success(), "{name}: {}", answer.status());
    }

    async fn get(&self, path: &str) -> serde_json::Value {
        let url = format!("{}{path}", self.origin);
        let answer = reqwest::get(url).await.expect("the sandbox answers");
        let text = answer.text().await.expect("an answer");
        serde_json::from_str(&text).expect("JSON")
    }
}
