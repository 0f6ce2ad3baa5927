//! How long a sandbox takes to open and to answer, in memory:
//! `cargo run --release -p kaihu-sandbox --example pace`.
#![allow(clippy::print_stdout)] // the figures are the output

use axum::body::Body;
use axum::http::Request;
use kaihu_sandbox::{Clock, Config, Sandbox};
use std::time::Instant;
use tower::ServiceExt;

const ROUNDS: u32 = 1_000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::for_tests(Clock::system());
    let start = Instant::now();
    for _ in 0..ROUNDS {
        Sandbox::open(config.clone())?;
    }
    println!("open         {:?}", start.elapsed() / ROUNDS);

    let router = Sandbox::open(config)?.router();
    let call = |method: &str, path: &str, token: &str| {
        let request = Request::builder().method(method).uri(path);
        request
            .header("authorization", format!("Bearer {token}"))
            .body(Body::empty())
            .map(|request| router.clone().oneshot(request))
    };
    let start = Instant::now();
    let mut made = Vec::new();
    for _ in 0..ROUNDS {
        let response = call("POST", "/demo/session", "")?.await?;
        made = axum::body::to_bytes(response.into_body(), 4096)
            .await?
            .to_vec();
    }
    println!("POST session {:?}", start.elapsed() / ROUNDS);

    let made: serde_json::Value = serde_json::from_slice(&made)?;
    let token = made["token"].as_str().unwrap_or_default();
    let start = Instant::now();
    for _ in 0..ROUNDS {
        assert_eq!(call("GET", "/v1/flow", token)?.await?.status(), 200);
    }
    println!("GET flow     {:?}", start.elapsed() / ROUNDS);
    Ok(())
}
