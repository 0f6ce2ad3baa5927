//! The provider's own server, as far as it listens: what it was told of which application, by which names.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// The names of what was told, by application and kind. The same name is the same event, told again.
type Told = BTreeMap<(String, String), BTreeSet<String>>;

/// Listens until the test ends.
#[derive(Clone)]
pub(crate) struct Provider {
    pub(crate) url: String,
    told: Arc<Mutex<Told>>,
}

impl Provider {
    pub(crate) fn listening() -> Provider {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/hooks", listener.local_addr().unwrap());
        let provider = Provider {
            url,
            told: Arc::default(),
        };
        let hearing = provider.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                // Whoever dies in the middle of the telling tells it again.
                hearing.hear(stream);
            }
        });
        provider
    }

    /// How many events of this kind it was told of an application.
    pub(crate) fn heard(&self, application: &str, kind: &str) -> usize {
        let told = self.told.lock().unwrap();
        let of_it = told.get(&(application.to_owned(), format!("application.{kind}")));
        of_it.map_or(0, BTreeSet::len)
    }

    fn hear(&self, stream: TcpStream) -> Option<()> {
        let mut reader = BufReader::new(stream);
        let mut headers = BTreeMap::new();
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok()?;
            match line.trim_end().split_once(": ") {
                Some((name, value)) => headers.insert(name.to_lowercase(), value.to_owned()),
                None if line.trim_end().is_empty() => break,
                None => None,
            };
        }
        let mut body = vec![0; headers.get("content-length")?.parse().ok()?];
        reader.read_exact(&mut body).ok()?;
        let event: serde_json::Value = serde_json::from_slice(&body).unwrap();
        let text = |name: &str| event[name].as_str().unwrap().to_owned();
        let mut told = self.told.lock().unwrap();
        let of_it = told.entry((text("application_id"), text("type")));
        of_it.or_default().insert(headers["webhook-id"].clone());
        let answer = b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
        reader.get_mut().write_all(answer).ok()
    }
}
