//! A backend that cannot be reached, each way that the wire has for it. A page is told no more than that; what
//! differs is how the browser comes to it.

use crate::kinds::{is_told, switch_network};
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, dist};
use thirtyfour::prelude::*;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

/// That of the sandbox, but for the backend, which may be anywhere.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src *; style-src 'self'; \
    img-src 'self' blob: data:; media-src 'self' blob:; worker-src 'self'; require-trusted-types-for 'script'; \
    trusted-types kaihu";

/// What becomes of each connection to this port.
async fn port(meet: fn(TcpStream)) -> std::io::Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let port = listener.local_addr()?.port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            meet(stream);
        }
    });
    Ok(port)
}

/// Nobody listens there any more.
async fn closed_port() -> std::io::Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    Ok(listener.local_addr()?.port())
}

/// Ended at once, unread: RST.
fn reset(stream: TcpStream) {
    let _ = stream.set_zero_linger();
}

/// What speaks no TLS answers a greeting in its own words.
fn plain(mut stream: TcpStream) {
    tokio::spawn(async move { stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await });
}

#[tokio::test]
async fn each_way_is_told_and_nothing_is_lost() -> WebDriverResult<()> {
    let stage = Stage::under(Camera::Shows(Clip::Nobody), &dist(), POLICY).await?;
    let wizard = stage.open("en").await?.album("unreachable");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    let code = stage.sandbox.newest_code(None).await;
    let lead_to = async |base: &str| {
        let set =
            format!("document.querySelector('kaihu-wizard').setAttribute('api-base', '{base}')");
        stage.js(&set).await
    };
    for base in [
        "http://no-such-host.invalid/v1".to_owned(),
        format!("http://127.0.0.1:{}/v1", closed_port().await?),
        format!("http://127.0.0.1:{}/v1", port(reset).await?),
        format!("https://127.0.0.1:{}/v1", port(plain).await?),
    ] {
        lead_to(&base).await?;
        wizard.fill("code", &code).await?;
        wizard.press("continue").await?;
        is_told(&wizard, "net.unreachable").await?;
        wizard.press("back").await?;
        wizard.at("code").await?;
    }
    lead_to("/v1").await?;
    wizard.fill("code", &code).await?;
    wizard.press("continue").await?;
    wizard.at("face-intro").await?;
    let how = stage.complaints().await?.join("\n");
    for error in [
        "NAME_NOT_RESOLVED",
        "CONNECTION_REFUSED",
        "CONNECTION_RESET",
        "SSL_",
    ] {
        assert!(how.contains(error), "{error} was met: {how}");
    }
    stage.strike().await
}

#[tokio::test]
async fn a_network_that_comes_and_goes_is_waited_for() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("flapping");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    switch_network(&stage, true).await?;
    stage.enter_code(&wizard, None).await?;
    for _ in 0..3 {
        switch_network(&stage, false).await?;
        switch_network(&stage, true).await?;
    }
    is_told(&wizard, "net.offline").await?;
    switch_network(&stage, false).await?;
    // Nobody has to press anything.
    wizard.at("face-intro").await?;
    assert_eq!(stage.sandbox.codes_sent().await, 1);
    stage.strike().await
}
