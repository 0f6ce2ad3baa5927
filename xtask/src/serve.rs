//! A page served by Trunk with the sandbox behind it, until Ctrl-C.
use crate::problem::{Problem, at};
use crate::service::{POLL, Service};
use crate::setup::Host;
use crate::{build, process, workspace};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use std::fs;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError};

const SANDBOX_PORT: u16 = 7471; // the one in Trunk.toml's proxies

/// What Trunk is to serve.
pub(crate) struct Site<'a> {
    pub name: &'a str,
    pub port: u16,
    pub arguments: &'a [&'a str],
    /// What the sandbox is told.
    pub provider: &'a [&'a str],
}

/// Builds and starts the sandbox, then the page; says where it is; stops both on Ctrl-C.
pub(crate) fn run(host: &Host, site: &Site<'_>) -> Result<ExitCode, Problem> {
    free(site.port, "stop that program or choose another with --port")?;
    free(
        SANDBOX_PORT,
        "the sandbox needs it: stop that program (another demo?)",
    )?;
    let (stop, stopped) = mpsc::channel();
    let mut signals = Signals::new([SIGINT, SIGTERM]).map_err(at("signals"))?;
    std::thread::spawn(move || signals.forever().try_for_each(|signal| stop.send(signal)));

    let mut services = vec![sandbox(host, site)?];
    services.push(page(host, site)?);
    for port in [SANDBOX_PORT, site.port] {
        while !answers(port) {
            if ended(&mut services, &stopped)? {
                return Ok(ExitCode::SUCCESS);
            }
        }
    }
    announce(site);
    while !ended(&mut services, &stopped)? {}
    Ok(ExitCode::SUCCESS)
}

fn announce(site: &Site<'_>) {
    println!("\n  {} is at  http://127.0.0.1:{}/", site.name, site.port);
    println!(
        "  Codes arrive at   http://127.0.0.1:{}/demo/outbox",
        site.port
    );
    println!("  Ctrl-C stops it.\n");
}

fn sandbox(host: &Host, site: &Site<'_>) -> Result<Service, Problem> {
    println!("building the sandbox …");
    let root = workspace::root();
    process::run(host.command("cargo").current_dir(root).args([
        "build",
        "--locked",
        "--package",
        "kaihu-sandbox",
    ]))?;
    fs::create_dir_all(root.join(".sandbox")).map_err(at(".sandbox"))?;
    let mut command = host.command(workspace::target_dir().join("debug/kaihu-sandbox"));
    command
        .current_dir(root)
        .args(["--db", ".sandbox/sandbox.sqlite", "--demo"])
        .args(site.provider);
    Service::start(
        "the sandbox",
        command.args(["--listen", &format!("127.0.0.1:{SANDBOX_PORT}")]),
    )
}

fn page(host: &Host, site: &Site<'_>) -> Result<Service, Problem> {
    println!("building the page (a few minutes the first time) …");
    let mut trunk = build::trunk(host);
    Service::start(
        "trunk",
        trunk
            .args(site.arguments)
            .args(["--port", &site.port.to_string()]),
    )
}

/// Waits a moment. True once a signal has come; a service that ends by itself is a problem.
fn ended(services: &mut [Service], stopped: &mpsc::Receiver<i32>) -> Result<bool, Problem> {
    if stopped.recv_timeout(POLL) != Err(RecvTimeoutError::Timeout) {
        return Ok(true);
    }
    for service in services {
        if service
            .child
            .try_wait()
            .map_err(at(service.name))?
            .is_some()
        {
            return Err(Problem::Failed {
                program: service.name.to_owned(),
            });
        }
    }
    Ok(false)
}

fn free(port: u16, free_it: &'static str) -> Result<(), Problem> {
    match TcpListener::bind(local(port)) {
        Ok(_) => Ok(()),
        Err(_) => Err(Problem::PortTaken { port, free_it }),
    }
}

fn answers(port: u16) -> bool {
    TcpStream::connect_timeout(&local(port), POLL).is_ok()
}

fn local(port: u16) -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], port))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    fn a_taken_port_is_refused() {
        let listener = TcpListener::bind(local(0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        assert!(matches!(free(port, ""), Err(Problem::PortTaken { .. })));
        assert!(answers(port));
    }

    #[test]
    fn a_service_that_ends_is_a_problem() {
        let (_stop, stopped) = mpsc::channel();
        let mut services = [Service::start("short", &mut Command::new("true")).unwrap()];
        services[0].child.wait().unwrap();
        assert!(
            matches!(ended(&mut services, &stopped), Err(Problem::Failed { program }) if program == "short")
        );
    }
}
