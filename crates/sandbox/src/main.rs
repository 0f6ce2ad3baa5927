//! `kaihu-sandbox`: the sandbox as a process. Not for production.
#![allow(clippy::print_stdout, clippy::print_stderr)] // the address it listens at is its output

use kaihu_sandbox::Sandbox;
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;
use tokio::net::TcpListener;

mod flags;
mod serve;

fn main() -> ExitCode {
    let flags = match flags::parse() {
        Ok(Some(flags)) => flags,
        Ok(None) => {
            println!("{}", flags::USAGE);
            return ExitCode::SUCCESS;
        }
        Err(wrong) => {
            eprintln!("kaihu-sandbox: {wrong}\n\n{}", flags::USAGE);
            return ExitCode::from(2);
        }
    };
    match run(flags) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kaihu-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(flags: flags::Flags) -> Result<(), Box<dyn std::error::Error>> {
    if flags.show_key {
        eprintln!("server-to-server key: {}", flags.config.api_key);
    }
    let sandbox = Sandbox::open(flags.config)?;
    let listener = TcpListener::bind(flags.listen).await?;
    println!("listening on http://{}", listener.local_addr()?);
    std::io::stdout().flush()?;
    tokio::select! {
        () = serve::serve(listener, sandbox.router()) => {}
        () = tell(&sandbox) => {}
        stopped = tokio::signal::ctrl_c() => stopped?,
    }
    Ok(())
}

/// Between two looks at what the provider's own server is to be told.
const PAUSE: Duration = Duration::from_secs(1);

async fn tell(sandbox: &Sandbox) {
    loop {
        sandbox.tell_webhooks().await;
        tokio::time::sleep(PAUSE).await;
    }
}
