//! A connection that stands still holds nobody up: its client may long be gone, and has come again.

use crate::answers;
use crate::client::*;
use crate::document;
use crate::path::person;
use axum::body::{Body, Bytes};
use axum::http::Request;
use futures_util::{StreamExt, stream};
use kaihu_openapi::Document;
use kaihu_protocol::{BlobId, Call, Reply, Upload, UploadOffset};
use std::time::Duration;
use tokio::task::JoinHandle;

/// These bytes, and then nothing: no more of them, and no end.
fn unending(bytes: &[u8]) -> Body {
    let first = stream::iter([Ok(Bytes::copy_from_slice(bytes))]);
    Body::from_stream(first.chain(stream::pending::<Result<Bytes, std::io::Error>>()))
}

fn sent(browser: &Browser, request: Request<Body>) -> JoinHandle<Answer> {
    let router = browser.router.clone();
    tokio::spawn(async move { send_unchecked(&router, request).await })
}

fn bytes_from(browser: &Browser, upload: &Upload, offset: u64) -> Request<Body> {
    let send = Call::SendUpload {
        url: upload.url.clone(),
        offset,
        blob: BlobId(0),
        up_to: None,
    };
    browser.request(&send, &fresh_key())
}

/// Somebody who has sent the first thousand bytes of a picture and stands still.
async fn standing_still() -> (Browser, Upload, JoinHandle<Answer>) {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let upload = browser.create_upload().await;
    let mut half = bytes_from(&browser, &upload, 0);
    *half.body_mut() = unending(&browser.picture[..1_000]);
    let still = sent(&browser, half);
    tokio::task::yield_now().await;
    assert_eq!(there(&browser, &upload).await, 1_000);
    (browser, upload, still)
}

async fn there(browser: &Browser, upload: &Upload) -> u64 {
    let url = upload.url.clone();
    match browser.call(Call::UploadOffset { url }).await {
        Ok(Reply::UploadOffset(UploadOffset(at))) => at,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn whoever_goes_on_with_an_upload_need_not_wait() {
    let (browser, upload, still) = standing_still().await;
    let rest = browser.send_bytes(&upload, 1_000).await;
    assert_eq!(
        (rest.status, rest.header("upload-offset")),
        (204, Some("5000"))
    );
    assert!(!still.is_finished());
    browser.complete(&upload).await.unwrap();
    assert_eq!(still.await.unwrap().status, 408);
}

/// The first thousand bytes, and the next ones five seconds later.
fn slowly(bytes: &[u8]) -> Body {
    let piece = Bytes::copy_from_slice;
    let (first, later) = (piece(&bytes[..1_000]), piece(&bytes[1_000..]));
    let later = async move {
        tokio::time::sleep(Duration::from_secs(5)).await;
        Ok::<_, std::io::Error>(later)
    };
    Body::from_stream(stream::iter([Ok(first)]).chain(stream::once(later)))
}

/// Two send the same picture, the second one from where the first one is; neither comes to an end, and 1,500
/// bytes are there.
pub(crate) async fn one_after_the_other(browser: &Browser, upload: &Upload) {
    let (mut older, _) = bytes_from(browser, upload, 0).into_parts();
    let first = Request::from_parts(older.clone(), slowly(&browser.picture));
    let first = sent(browser, first);
    tokio::task::yield_now().await;
    let mut newer = bytes_from(browser, upload, 1_000);
    *newer.body_mut() = unending(&browser.picture[1_000..1_500]);
    let newer = sent(browser, newer);
    let first = first.await.unwrap();
    assert_eq!(first.status, 423);
    document::check(&older, b"", &first);
    let newer = newer.await.unwrap();
    assert_eq!(newer.status, 408);
    older.headers.insert("upload-offset", 1_000.into());
    document::check(&older, b"", &newer);
}

#[tokio::test(start_paused = true)]
async fn who_was_followed_writes_no_more() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let upload = browser.create_upload().await;
    one_after_the_other(&browser, &upload).await;
    assert_eq!(there(&browser, &upload).await, 1_500);
    assert_eq!(browser.send_bytes(&upload, 1_500).await.status, 204);
    browser.complete(&upload).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn what_is_refused_ends_nobody() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let upload = browser.create_upload().await;
    let mut good = bytes_from(&browser, &upload, 0);
    *good.body_mut() = slowly(&browser.picture);
    let good = sent(&browser, good);
    tokio::task::yield_now().await;
    let mut forged = bytes_from(&browser, &upload, 1_000);
    answers::set(&mut forged, "authorization", "Bearer forged");
    for (request, status) in [
        (forged, 401),
        (bytes_from(&browser, &upload, 0), 409),
        (bytes_from(&browser.elsewhere(), &upload, 1_000), 409),
    ] {
        assert_eq!(send(&browser.router, request).await.status, status);
    }
    assert_eq!(good.await.unwrap().status, 204);
}

#[tokio::test(start_paused = true)]
async fn a_write_whose_body_stands_still_leaves_its_key_free() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let change = Call::PatchIdentity {
        rev: 0,
        patch: person(1),
    };
    let key = fresh_key();
    let mut half = browser.request(&change, &key);
    *half.body_mut() = unending(b"{\"name\":");
    let still = sent(&browser, half);
    tokio::task::yield_now().await;
    assert_eq!(browser.exchange(&change, &key).await.status, 200);
    assert!(!still.is_finished());
    assert_eq!(still.await.unwrap().status, 408);
    assert_eq!(browser.flow().await.rev, 1);
}

#[tokio::test(start_paused = true)]
async fn no_body_is_waited_for_without_end() {
    let browser = Browser::open(&sandbox()).await;
    let mut tried = 0;
    for made in answers::calls(&browser, &browser.token) {
        if !made().headers().contains_key("idempotency-key") {
            continue;
        }
        let mut keyless = made();
        keyless.headers_mut().remove("idempotency-key");
        for mut request in [made(), keyless] {
            if request.method() == "GET" {
                continue;
            }
            *request.body_mut() = unending(b"{");
            let what = format!("{} {}", request.method(), request.uri().path());
            let (parts, body) = request.into_parts();
            let request = Request::from_parts(parts.clone(), body);
            let answer = send_unchecked(&browser.router, request).await;
            assert_eq!(answer.status, 408, "{what}");
            document::check(&parts, b"", &answer);
            tried += 1;
        }
    }
    let answers = Document::ours().answers().into_iter();
    let documented =
        answers.filter(|(_, path, status, _)| *status == 408 && path != "/uploads/{id}");
    // With and without its key.
    assert_eq!(tried, 2 * documented.count());
}
