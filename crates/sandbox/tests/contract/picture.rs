//! The picture: tus, and the first look at it.

use crate::client::*;
use crate::path::good_quality;
use axum::http::Request;
use kaihu_protocol::{
    BlobId, Call, Code, Failure, QualitySummary, Reply, StepStatus, UploadOffset, UploadRequest,
    UploadVerdict,
};
use kaihu_sandbox::{Clock, Config, Sandbox, Storage, sample_jpeg};
use std::path::Path;

async fn with_consents(sandbox: &Sandbox) -> Browser {
    let browser = Browser::open(sandbox).await;
    browser.give_consents().await;
    browser
}

fn on_disk(folder: &Path) -> Sandbox {
    let storage = Storage::Disk {
        db: folder.join("sandbox.db"),
        uploads: folder.join("uploads"),
    };
    let config = Config {
        storage,
        ..Config::for_tests(Clock::manual(START))
    };
    Sandbox::open(config).unwrap()
}

#[tokio::test]
async fn an_upload_goes_on_where_it_stopped_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let mut browser = with_consents(&on_disk(folder.path())).await;
    let upload = browser.create_upload().await;
    let whole = std::mem::take(&mut browser.picture);
    browser.picture = whole[..2_000].to_vec();
    let part = browser.send_bytes(&upload, 0).await;
    assert_eq!(
        (part.status, part.header("upload-offset")),
        (204, Some("2000"))
    );
    let early = browser.complete(&upload).await.unwrap_err();
    assert!(matches!(early, Failure::Problem(p) if p.status == 409));

    let (token, session_id) = (browser.token.clone(), browser.session_id.clone());
    let instance = browser.instance.clone();
    drop(browser);
    let sandbox = on_disk(folder.path());
    let browser = Browser {
        router: sandbox.router(),
        sandbox,
        session_id,
        token,
        instance,
        picture: whole,
    };
    let url = upload.url.clone();
    let offset = browser.call(Call::UploadOffset { url }).await;
    assert_eq!(offset, Ok(Reply::UploadOffset(UploadOffset(2_000))));
    let rest = browser.send_bytes(&upload, 2_000).await;
    assert_eq!(
        (rest.status, rest.header("upload-offset")),
        (204, Some("5000"))
    );
    let verdict = UploadVerdict {
        accepted: true,
        reasons: vec![],
    };
    assert_eq!(
        browser.complete(&upload).await,
        Ok(Reply::UploadVerdict(verdict))
    );
    assert_eq!(browser.flow().await.steps[3].status, StepStatus::Done);
}

#[tokio::test]
async fn tus_says_what_it_wants() {
    let browser = with_consents(&sandbox()).await;
    let upload = browser.create_upload().await;
    let send_from = |offset| Call::SendUpload {
        url: upload.url.clone(),
        offset,
        blob: BlobId(0),
        up_to: None,
    };
    let wrong_offset = browser.send_bytes(&upload, 7).await;
    assert_eq!(
        (wrong_offset.status, wrong_offset.header("upload-offset")),
        (409, Some("0"))
    );
    let altered = |change: fn(&mut Request<axum::body::Body>)| {
        let mut request = browser.request(&send_from(0), &fresh_key());
        change(&mut request);
        send(&browser.router, request)
    };
    let no_version = altered(|r| drop(r.headers_mut().remove("tus-resumable"))).await;
    assert_eq!(
        (no_version.status, no_version.header("tus-resumable")),
        (412, Some("1.0.0"))
    );
    let other_type = altered(|r| drop(r.headers_mut().remove("content-type"))).await;
    assert_eq!(other_type.status, 415);
    let too_much = altered(|r| *r.body_mut() = axum::body::Body::from(vec![0; 5_001])).await;
    assert_eq!(too_much.status, 413);
    let elsewhere = Call::UploadOffset {
        url: "/uploads/upl_0".to_owned(),
    };
    assert_eq!(browser.exchange(&elsewhere, &fresh_key()).await.status, 404);

    let head = Call::UploadOffset {
        url: upload.url.clone(),
    };
    let head = browser.exchange(&head, &fresh_key()).await;
    assert_eq!(
        (head.status, head.header("upload-length")),
        (200, Some("5000"))
    );
    assert_eq!(head.header("cache-control"), Some("no-store"));
}

#[tokio::test]
async fn another_person_cannot_reach_an_upload() {
    let sandbox = sandbox();
    let mine = with_consents(&sandbox).await;
    let other = with_consents(&sandbox).await;
    let upload = mine.create_upload().await;
    assert_eq!(other.send_bytes(&upload, 0).await.status, 404);
    let failure = other.complete(&upload).await.unwrap_err();
    assert_eq!(failure.code(), Code::NotFound);
}

#[tokio::test]
async fn an_upload_is_forgotten_when_its_bytes_do_not_come() {
    let sandbox = sandbox();
    let mut browser = with_consents(&sandbox).await;
    let upload = browser.create_upload().await;
    sandbox.clock().advance_ms(60 * 60 * 1000);
    let path = format!("/demo/session/{}/token", browser.session_id);
    let renewed = post(&browser.router, &path, serde_json::Value::Null).await;
    browser.token = renewed.json()["token"].as_str().unwrap().to_owned();
    assert_eq!(browser.send_bytes(&upload, 0).await.status, 404);
}

#[tokio::test]
async fn what_was_announced_must_make_sense() {
    let browser = with_consents(&sandbox()).await;
    let good = browser.upload_request();
    let wrong = [
        UploadRequest {
            length: 0,
            ..good.clone()
        },
        UploadRequest {
            length: u64::MAX,
            ..good.clone()
        },
        UploadRequest {
            sha256: "0".to_owned(),
            ..good.clone()
        },
        UploadRequest {
            content_type: "image/png".to_owned(),
            ..good
        },
    ];
    for request in wrong {
        let refused = browser.refused(Call::CreateUpload(request)).await;
        assert_eq!(refused, Code::RequestInvalid);
    }
}

#[tokio::test]
async fn bytes_that_are_no_picture_or_not_the_announced_ones_are_forgotten() {
    let mut browser = with_consents(&sandbox()).await;
    browser.picture = vec![7; 5_000];
    let not_jpeg = browser.create_upload().await;
    browser.send_bytes(&not_jpeg, 0).await;
    let failure = browser.complete(&not_jpeg).await.unwrap_err();
    assert_eq!(failure.code(), Code::RequestInvalid);

    let plain = sample_jpeg(899, 640, 480, 5_000);
    browser.picture = [&plain[..2], b"\xff\xe1\x00\x08Exif\0\0", &plain[2..]].concat();
    let with_exif = browser.create_upload().await;
    browser.send_bytes(&with_exif, 0).await;
    let failure = browser.complete(&with_exif).await.unwrap_err();
    assert_eq!(failure.code(), Code::RequestInvalid);

    browser.picture = sample_jpeg(900, 640, 480, 5_000);
    let upload = browser.create_upload().await;
    browser.picture = sample_jpeg(901, 640, 480, 5_000);
    browser.send_bytes(&upload, 0).await;
    let failure = browser.complete(&upload).await.unwrap_err();
    assert_eq!(failure.code(), Code::RequestInvalid);
    let failure = browser.complete(&upload).await.unwrap_err();
    assert_eq!(failure.code(), Code::NotFound);
}

#[tokio::test]
async fn a_picture_that_cannot_be_used_is_a_verdict() {
    let mut browser = with_consents(&sandbox()).await;
    browser.picture = sample_jpeg(902, 160, 120, 5_000);
    assert_eq!(browser.upload().await.reasons, [Code::CaptureTooFar]);
    assert_eq!(browser.flow().await.steps[3].status, StepStatus::NeedsInput);

    browser.picture = sample_jpeg(903, 640, 480, 5_000);
    for (faces, code) in [(0, Code::CaptureNoFace), (2, Code::CaptureSeveralFaces)] {
        let quality = QualitySummary {
            faces,
            ..good_quality()
        };
        let mut request = browser.upload_request();
        request.quality = Some(quality);
        let Ok(Reply::Upload(upload)) = browser.call(Call::CreateUpload(request)).await else {
            panic!("no upload")
        };
        browser.send_bytes(&upload, 0).await;
        let Ok(Reply::UploadVerdict(verdict)) = browser.complete(&upload).await else {
            panic!("no verdict")
        };
        assert!(verdict.reasons.contains(&code), "{verdict:?}");
    }
}

#[tokio::test]
async fn the_same_picture_counts_once_among_people_and_once_after_it_was_refused() {
    let sandbox = sandbox();
    let first = with_consents(&sandbox).await;
    assert!(first.upload().await.accepted);
    assert!(first.upload().await.accepted, "one's own picture again");
    let mut second = with_consents(&sandbox).await;
    second.picture = first.picture.clone();
    assert_eq!(second.upload().await.reasons, [Code::CaptureDuplicateImage]);
}

#[tokio::test]
async fn what_came_before_the_connection_broke_is_kept() {
    let browser = with_consents(&sandbox()).await;
    let upload = browser.create_upload().await;
    let send_all = Call::SendUpload {
        url: upload.url.clone(),
        offset: 0,
        blob: BlobId(0),
        up_to: None,
    };
    let mut request = browser.request(&send_all, &fresh_key());
    let broken = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
    let chunks = [Ok(browser.picture[..1_234].to_vec()), Err(broken)];
    *request.body_mut() = axum::body::Body::from_stream(futures_util::stream::iter(chunks));
    assert_eq!(send_unchecked(&browser.router, request).await.status, 400);
    assert_eq!(browser.send_bytes(&upload, 1_234).await.status, 204);
    assert!(browser.complete(&upload).await.is_ok());
    let afterwards = browser.send_bytes(&upload, 5_000).await;
    assert_eq!(afterwards.status, 403, "what was looked at stays as it is");
}
