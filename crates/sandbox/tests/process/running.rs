//! A sandbox that runs as a process of its own.

use std::cell::Cell;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_kaihu-sandbox");

/// The key of the provider's own server.
pub(crate) const API_KEY: &str = "k";

/// A running sandbox; killed when it is dropped, as by a crash.
pub(crate) struct Process {
    child: Arc<Mutex<Child>>,
    address: String,
    /// The calls that are left before it is killed, and how long after the last one began.
    end: Cell<Option<(u32, Duration)>>,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// What came back to this request, if it is whole.
    pub(crate) fn read(all: &[u8], request: &str) -> Option<Answer> {
        let end = all.windows(4).position(|it| it == b"\r\n\r\n")?;
        let head = String::from_utf8(all[..end].to_vec()).unwrap();
        let answer = Answer {
            status: head.split(' ').nth(1)?.parse().ok()?,
            body: all[end + 4..].to_vec(),
            head,
        };
        let whole = answer.header("content-length");
        let length = whole.map_or(0, |length| length.parse().unwrap());
        let is_head = request.starts_with("HEAD");
        (is_head || answer.body.len() == length).then_some(answer)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (other, value) = line.split_once(": ")?;
            other.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

impl Process {
    pub(crate) fn start(folder: &Path) -> Process {
        Process::start_with(folder, &[])
    }

    /// The same, with more on its command line.
    pub(crate) fn start_with(folder: &Path, more: &[&str]) -> Process {
        let mut child = spawn(folder, more);
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("listening on http://");
        let address = address.expect("the line that tells the address").to_owned();
        let child = Arc::new(Mutex::new(child));
        Process {
            child,
            address,
            end: Cell::new(None),
        }
    }

    /// Starts one and kills it so long after, wherever in its start it is then.
    pub(crate) fn kill_while_it_starts(folder: &Path, more: &[&str], wait: Duration) {
        let mut child = spawn(folder, more);
        std::thread::sleep(wait);
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Kills it (SIGKILL) after so many calls, so long after the next one began: as a rule in its midst.
    pub(crate) fn kill_after(&self, calls: u32, wait: Duration) {
        self.end.set(Some((calls, wait)));
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    fn count_down(&self) {
        match self.end.take() {
            Some((0, wait)) => {
                let child = self.child.clone();
                std::thread::spawn(move || {
                    std::thread::sleep(wait);
                    let _ = child.lock().unwrap().kill();
                });
            }
            Some((calls, wait)) => self.end.set(Some((calls - 1, wait))),
            None => {}
        }
    }

    /// All that comes back until the connection ends.
    pub(crate) fn exchange(&self, request: &str, headers: &str, body: &str) -> String {
        let answer = self.bytes(request, headers, body.as_bytes());
        String::from_utf8(answer.unwrap_or_default()).unwrap()
    }

    /// A whole answer, or none.
    pub(crate) fn answer(&self, request: &str, headers: &str, body: &[u8]) -> Option<Answer> {
        Answer::read(&self.bytes(request, headers, body)?, request)
    }

    /// The answers to the same request, sent twice at once.
    pub(crate) fn answers(&self, request: &str, headers: &str, body: &[u8]) -> [Option<Answer>; 2] {
        self.count_down();
        let address = &self.address;
        let ask = || Answer::read(&exchanged(address, request, headers, body)?, request);
        std::thread::scope(|scope| {
            let other = scope.spawn(ask);
            [ask(), other.join().unwrap()]
        })
    }

    fn bytes(&self, request: &str, headers: &str, body: &[u8]) -> Option<Vec<u8>> {
        self.count_down();
        exchanged(&self.address, request, headers, body)
    }
}

fn spawn(folder: &Path, more: &[&str]) -> Child {
    Command::new(PROGRAM)
        .arg("--db")
        .arg(folder.join("sandbox.db"))
        .args(["--listen", "127.0.0.1:0", "--demo", "--test-switches"])
        .args(["--api-key", API_KEY])
        .args(more)
        .env("KAIHU_SANDBOX_WEBHOOK_SECRET", "shared")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// All that comes back on a connection of its own.
fn exchanged(address: &str, request: &str, headers: &str, body: &[u8]) -> Option<Vec<u8>> {
    let mut stream = TcpStream::connect(address).ok()?;
    let request = written(address, request, headers, body);
    stream.write_all(&request).ok()?;
    let mut answer = Vec::new();
    // A connection that was cut may end in an error; what came before it is the answer.
    let _ = stream.read_to_end(&mut answer);
    Some(answer)
}

/// The bytes of a request after whose answer the connection ends.
pub(crate) fn written(address: &str, request: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "{request} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}\r\n\
         {headers}\r\n"
    );
    [head.as_bytes(), body].concat()
}

impl Drop for Process {
    fn drop(&mut self) {
        let mut child = self.child.lock().unwrap();
        let _ = child.kill();
        let _ = child.wait();
    }
}
