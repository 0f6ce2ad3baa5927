//! What is not of the document is refused, and what is of it is not called malformed. (That every other
//! test holds to the document too is seen to in `document.rs`.)

use crate::client::*;
use crate::path::{good_quality, person};
use axum::body::Body;
use axum::http::{HeaderValue, Request};
use kaihu_protocol::{
    BlobId, Call, ChallengeReport, Channel, Code, ConsentGiven, ConsentKind, FaceAlternative,
    Movement, OtpRequest, PictureSource, SubmitRequest, UploadRequest,
};
use kaihu_sandbox::{Clock, Config, Sandbox};

/// The call with something changed on its way.
async fn altered(browser: &Browser, call: Call, change: impl FnOnce(&mut Request<Body>)) -> Answer {
    let mut request = browser.request(&call, &fresh_key());
    change(&mut request);
    send(&browser.router, request).await
}

fn set(request: &mut Request<Body>, name: &'static str, value: &'static str) {
    let value = HeaderValue::from_static(value);
    request.headers_mut().insert(name, value);
}

fn change_of(n: u32) -> Call {
    let patch = person(n);
    Call::PatchIdentity { rev: 0, patch }
}

fn consent(kind: ConsentKind, text_sha256: String) -> Call {
    Call::GiveConsent(ConsentGiven {
        kind,
        version: "2026-11-01".to_owned(),
        locale: "en".to_owned(),
        text_sha256,
    })
}

#[tokio::test]
async fn a_malformed_submission_is_refused_also_after_a_good_one() {
    let browser = Browser::open(&sandbox()).await;
    browser.fill_in(person(1)).await;
    browser.submit().await;
    let malformed = SubmitRequest {
        rev: 1,
        answers_sha256: "all of them".to_owned(),
    };
    let answer = browser
        .exchange(&Call::Submit(malformed), &fresh_key())
        .await;
    assert_eq!((answer.status, answer.code()), (400, Code::RequestInvalid));
}

#[tokio::test]
async fn a_measure_too_large_to_keep_is_refused() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let mut request = serde_json::to_value(browser.upload_request()).unwrap();
    for measure in [1e300, -1e300, 1e7] {
        request["quality"]["yaw"] = measure.into();
        let body = Body::from(request.to_string());
        let call = Call::CreateUpload(browser.upload_request());
        let answer = altered(&browser, call, |request| *request.body_mut() = body).await;
        assert_eq!(
            (answer.status, answer.code()),
            (400, Code::RequestInvalid),
            "{measure}"
        );
    }
}

#[tokio::test]
async fn an_array_stands_for_no_object() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    for text in [
        "[]",
        r#"["Li Lei","1990-03-07"]"#,
        r#"{"evidence":["passport","E00000001","CHN"]}"#,
    ] {
        let answer = altered(&browser, change_of(1), |request| {
            *request.body_mut() = Body::from(text)
        })
        .await;
        assert_eq!(
            (answer.status, answer.code()),
            (400, Code::RequestInvalid),
            "{text}"
        );
    }
    assert_eq!(browser.flow().await.rev, 0);
    // What is not listed may be anything.
    let novel = r#"{"novel":[{}],"name":"Li Lei"}"#;
    let answer = altered(&browser, change_of(1), |request| {
        *request.body_mut() = Body::from(novel)
    })
    .await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_body_of_another_media_type_is_not_read() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    for media_type in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
    ] {
        let answer = altered(&browser, change_of(1), |request| {
            set(request, "content-type", media_type)
        })
        .await;
        assert_eq!(
            (answer.status, answer.code()),
            (415, Code::RequestInvalid),
            "{media_type}"
        );
    }
    let answer = altered(&browser, change_of(1), |request| {
        request.headers_mut().remove("content-type");
    });
    assert_eq!(answer.await.status, 415);
    assert_eq!(browser.flow().await.rev, 0);
    let with_charset = altered(&browser, change_of(1), |request| {
        set(request, "content-type", "Application/JSON; charset=utf-8");
    });
    assert_eq!(with_charset.await.status, 200);
}

#[tokio::test]
async fn a_revision_is_an_entity_tag() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    for tag in [
        "0",
        "\"\"0\"\"",
        "\"+0\"",
        "\"00\"",
        "W/\"0\"",
        "*",
        "\"x\"",
    ] {
        let answer = altered(&browser, change_of(1), |request| {
            set(request, "if-match", tag)
        })
        .await;
        assert_eq!(
            (answer.status, answer.code()),
            (400, Code::RequestInvalid),
            "{tag}"
        );
    }
    assert_eq!(
        browser.exchange(&change_of(1), &fresh_key()).await.status,
        200
    );
}

#[tokio::test]
async fn a_key_is_printable_and_of_some_length() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let long = "k".repeat(256).leak();
    for (key, code) in [
        ("two words", Code::RequestInvalid),
        ("k\u{e9}y", Code::RequestInvalid),
        (&*long, Code::RequestInvalid),
        ("", Code::IdempotencyKeyMissing),
    ] {
        let answer = altered(&browser, change_of(1), |request| {
            let value = HeaderValue::from_bytes(key.as_bytes()).unwrap();
            request.headers_mut().insert("idempotency-key", value);
        });
        let answer = answer.await;
        assert_eq!((answer.status, answer.code()), (400, code), "{key}");
    }
    let longest = altered(&browser, change_of(1), |request| {
        set(request, "idempotency-key", &long[1..])
    });
    assert_eq!(longest.await.status, 200);
}

#[tokio::test]
async fn tus_tells_its_version_and_wants_an_offset() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let upload = browser.create_upload().await;
    let send = Call::SendUpload {
        url: upload.url.clone(),
        offset: 0,
        blob: BlobId(0),
        up_to: None,
    };
    let other = altered(&browser, send.clone(), |request| {
        set(request, "tus-resumable", "0.2.2")
    })
    .await;
    assert_eq!(
        (other.status, other.header("tus-version")),
        (412, Some("1.0.0"))
    );
    for offset in ["-1", "+0", "00", "x", "1e3", "99999999999999999999"] {
        let answer = altered(&browser, send.clone(), |request| {
            set(request, "upload-offset", offset)
        })
        .await;
        assert_eq!(answer.status, 400, "{offset}");
    }
    let none = altered(&browser, send.clone(), |request| {
        drop(request.headers_mut().remove("upload-offset"))
    })
    .await;
    assert_eq!((none.status, none.code()), (400, Code::RequestInvalid));
    assert_eq!(browser.send_bytes(&upload, 0).await.status, 204);
    browser.complete(&upload).await.unwrap();
    let none = altered(&browser, send, |request| {
        request.headers_mut().remove("upload-offset");
    });
    assert_eq!(none.await.status, 400, "also when it is over");
}

#[tokio::test]
async fn whoever_is_not_known_is_told_how_to_say_who_they_are() {
    let mut browser = Browser::open(&sandbox()).await;
    browser.token = "guess".to_owned();
    let answer = browser.exchange(&Call::Flow, &fresh_key()).await;
    assert_eq!(
        (answer.status, answer.header("www-authenticate")),
        (401, Some("Bearer"))
    );
}

#[tokio::test]
async fn form_is_judged_before_the_turn_and_the_credential_before_all() {
    let mut browser = Browser::open(&sandbox()).await;
    let no_revision = |request: &mut Request<Body>| drop(request.headers_mut().remove("if-match"));
    let early = altered(&browser, change_of(1), no_revision).await;
    assert_eq!(early.status, 428);
    browser.token = "guess".to_owned();
    let send = Call::SendUpload {
        url: "/uploads/x".to_owned(),
        offset: 0,
        blob: BlobId(0),
        up_to: None,
    };
    for missing in ["tus-resumable", "content-type", "upload-offset"] {
        let answer = altered(&browser, send.clone(), |request| {
            request.headers_mut().remove(missing);
        });
        assert_eq!(answer.await.status, 401, "{missing}");
    }
}

#[tokio::test]
async fn nothing_has_an_empty_name() {
    let browser = Browser::open(&sandbox()).await;
    let answer = altered(&browser, change_of(1), |request| {
        *request.method_mut() = axum::http::Method::POST;
        *request.uri_mut() = "/v1/otp//verify".parse().unwrap();
    });
    assert_eq!(answer.await.code(), Code::NotFound);
}

#[tokio::test]
async fn names_that_are_in_no_list_are_malformed() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    let upload = UploadRequest {
        source: Some(PictureSource::Unknown),
        ..browser.upload_request()
    };
    let alternative = UploadRequest {
        alternative: Some(FaceAlternative::Unknown),
        ..browser.upload_request()
    };
    let movement = UploadRequest {
        challenge: Some(ChallengeReport {
            nonce: "n".to_owned(),
            movements: vec![Movement::default()],
        }),
        ..browser.upload_request()
    };
    let channel = Channel::Unknown;
    for call in [
        consent(ConsentKind::Unknown, sha256(b"words")),
        consent(ConsentKind::Terms, "words".to_owned()),
        Call::RequestOtp(OtpRequest { channel }),
        Call::CreateUpload(upload),
        Call::CreateUpload(alternative),
        Call::CreateUpload(movement),
    ] {
        let answer = browser.exchange(&call, &fresh_key()).await;
        assert_eq!(
            (answer.status, answer.code()),
            (400, Code::RequestInvalid),
            "{call:?}"
        );
    }
}

#[tokio::test]
async fn what_is_well_formed_and_does_not_fit_is_another_refusal() {
    let mut config = Config::for_tests(Clock::manual(START));
    config.plan.picture_from_device = false;
    config.plan.channels = vec![Channel::Sms];
    let browser = Browser::open(&Sandbox::open(config).unwrap()).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    let upload = UploadRequest {
        source: Some(PictureSource::Device),
        ..browser.upload_request()
    };
    let channel = Channel::Voice;
    for call in [
        consent(ConsentKind::Terms, sha256(b"other words")),
        Call::RequestOtp(OtpRequest { channel }),
        Call::CreateUpload(upload),
    ] {
        let answer = browser.exchange(&call, &fresh_key()).await;
        assert_eq!(
            (answer.status, answer.code()),
            (422, Code::RequestInvalid),
            "{call:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_key_on_a_call_that_only_reads_means_nothing() {
    let browser = Browser::open(&sandbox()).await;
    let slow = serde_json::json!({ "path_prefix": "/v1/flow", "kind": "delay", "delay_ms": 500 });
    browser.test_switch("fault", slow).await;
    let keyed = |request: &mut Request<Body>| set(request, "idempotency-key", "same");
    let (first, second) = tokio::join!(
        altered(&browser, Call::Flow, keyed),
        altered(&browser, Call::Flow, keyed)
    );
    assert_eq!((first.status, second.status), (200, 200));
}

#[tokio::test]
async fn what_was_measured_is_kept_as_it_came() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    browser.prove(Channel::Sms).await.unwrap();
    let mut request = browser.upload_request();
    request.quality = Some(kaihu_protocol::QualitySummary {
        yaw: -1_000_000.0,
        ..good_quality()
    });
    browser.upload_as(request).await;
    browser.submit().await;
    assert_eq!(browser.decided().await.reasons, [Code::CaptureOffAngle]);
}
