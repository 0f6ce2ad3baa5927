//! Another program that is asked in lines of JSON and answers in as many.

use serde_json::Value;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A running oracle. It ends when its input does.
pub struct Oracle {
    name: String,
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Oracle {
    /// Starts the program.
    ///
    /// Errors: as of the system.
    pub fn start(name: &str, command: &mut Command) -> io::Result<Self> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let missing = || io::Error::other("no pipe");
        let input = child.stdin.take().ok_or_else(missing)?;
        let output = BufReader::new(child.stdout.take().ok_or_else(missing)?);
        Ok(Self {
            name: name.to_owned(),
            child,
            input: Some(input),
            output,
        })
    }

    /// One answer for each question, in their order.
    ///
    /// Errors: as of the system; where the oracle stops or answers no JSON.
    pub fn ask(&mut self, questions: &[Value]) -> io::Result<Vec<Value>> {
        let lines: String = questions
            .iter()
            .map(|question| format!("{question}\n"))
            .collect();
        let input = self
            .input
            .as_mut()
            .ok_or_else(|| io::Error::other("closed"))?;
        let (name, output) = (&self.name, &mut self.output);
        std::thread::scope(|scope| {
            // Written beside: two full pipes would wait for each other for ever.
            let writing = scope.spawn(move || {
                let mut out = BufWriter::new(input);
                out.write_all(lines.as_bytes())?;
                out.flush()
            });
            let mut answers = Vec::with_capacity(questions.len());
            for question in questions {
                let mut line = String::new();
                if output.read_line(&mut line)? == 0 {
                    return Err(io::Error::other(format!("{name} stopped at {question}")));
                }
                answers.push(serde_json::from_str(&line)?);
            }
            writing
                .join()
                .map_err(|_| io::Error::other("writing failed"))??;
            Ok(answers)
        })
    }
}

impl Drop for Oracle {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.child.wait(); // it is at its end, or has told why not on its own
    }
}
