//! Tokens of nobody, of somebody else and of yesterday on every route; and every route at every point of
//! the way. What is refused has changed nothing.

use crate::answers::{by_browser, calls, set};
use crate::client::*;
use crate::document;
use crate::hostile::Scene;
use crate::path::person;
use kaihu_openapi::Document;
use kaihu_protocol::{Call, Channel};
use std::collections::BTreeSet;

const QUARTER_MS: i64 = 15 * 60_000;

/// One request for every call of the document that asks for a credential.
fn every_call(browser: &Browser, token: &str) -> Vec<axum::http::Request<axum::body::Body>> {
    let all = calls(browser, token);
    let all: Vec<_> = all.into_iter().map(|made| made()).collect();
    let met: BTreeSet<_> = all
        .iter()
        .map(|request| {
            let path = request
                .uri()
                .path()
                .replace("/v1", "")
                .replace("/x", "/{id}");
            let path = path.replace("/biometric", "/{kind}");
            let path = path.replace("/5BAA6", "/{prefix}");
            (request.method().to_string(), path)
        })
        .collect();
    let mut documented = Document::ours().operations();
    documented.remove(&("GET".to_owned(), "/status".to_owned()));
    assert_eq!(met, documented);
    all
}

#[tokio::test]
async fn no_token_but_ones_own_opens_anything() {
    let scene = Scene::new().await;
    let elsewhere = Browser::open(&sandbox()).await.token;
    let erased = Browser::open(&scene.mine.sandbox).await;
    erased.call(Call::EraseSession).await.unwrap();
    let old = Browser::open(&scene.mine.sandbox).await.token;
    scene.mine.sandbox.clock().advance_ms(QUARTER_MS);
    for token in [&*elsewhere, &*erased.token, &*old, "k", "", "null"] {
        for mut request in every_call(&scene.theirs, token) {
            // The provider's server shows such a token too.
            set(&mut request, "authorization", &format!("Bearer {token}"));
            let what = format!("{} {} with {token}", request.method(), request.uri());
            let answer = scene.sends_in_vain(&what, request).await;
            assert_eq!(answer.status, 401, "{what}");
        }
    }
}

#[tokio::test]
async fn a_token_in_another_form_is_none() {
    let scene = Scene::new().await;
    let token = &scene.theirs.token;
    for header in [
        token.clone(),
        format!("Basic {token}"),
        format!("Bearer{token}"),
        format!("Bearer  {token}"),
        format!("Bearer {token} "),
        format!("Bearer {}", token.to_uppercase()),
    ] {
        for mut request in every_call(&scene.theirs, token) {
            set(&mut request, "authorization", &header);
            let answer = scene.sends_in_vain(&header, request).await;
            assert_eq!(answer.status, 401, "{header}");
        }
    }
}

/// Brings somebody as far as the stage says.
async fn brought_to(browser: &Browser, stage: u32, number: u32) {
    if stage > 0 {
        browser.give_consents().await;
    }
    if stage > 1 {
        browser.patch(person(number)).await;
    }
    if stage > 2 {
        browser.prove(Channel::Sms).await.unwrap();
    }
    if stage > 3 {
        let upload = browser.create_upload().await;
        browser.send_bytes(&upload, 0).await;
        browser.complete(&upload).await.unwrap();
    }
    if stage > 4 {
        browser.submit().await;
    }
    if stage > 5 {
        browser.test_decide("approved").await;
    }
}

#[tokio::test]
async fn every_call_at_every_point_is_taken_or_changes_nothing() {
    let scene = Scene::new().await;
    let mut number = 100;
    let (mut taken, mut refused) = (0, 0);
    for stage in 0..=6 {
        for at in 0..calls(&scene.theirs, "").len() {
            let browser = Browser::open(&scene.theirs.sandbox).await;
            number += 1;
            brought_to(&browser, stage, number).await;
            let request = calls(&browser, &browser.token)[at]();
            if !by_browser(&request) {
                continue;
            }
            let what = format!("{} {} at {stage}", request.method(), request.uri());
            let before = scene.all();
            // The document has the last word on whether the answer may be given.
            let answer = send(&browser.router, request).await;
            assert!(answer.status < 500, "{what}");
            match answer.status {
                ..400 => taken += 1,
                _ => {
                    refused += 1;
                    assert!(scene.all() == before, "{what} changed something");
                }
            }
        }
    }
    assert!(
        taken > 30 && refused > 40,
        "{taken} taken, {refused} refused"
    );
}

#[tokio::test]
async fn every_write_of_a_journey_sent_again_changes_nothing() {
    let scene = Scene::new().await;
    let browser = Browser::open(&scene.theirs.sandbox).await;
    let mut sent: Vec<(Call, kaihu_protocol::IdempotencyKey, Answer)> = vec![];
    let mut write = async |call: Call| {
        let key = fresh_key();
        let answer = browser.exchange(&call, &key).await;
        assert!(answer.status < 300, "{call:?}: {}", answer.status);
        sent.push((call, key, answer));
        for (call, key, first) in &sent {
            let before = scene.all();
            let again = browser.exchange(call, key).await;
            assert_eq!((again.status, &again.body), (first.status, &first.body));
            assert!(scene.all() == before, "{call:?}");
        }
    };
    for text in browser.flow().await.policy.consents {
        let given = kaihu_protocol::ConsentGiven {
            kind: text.kind,
            version: text.version,
            locale: text.locale,
            text_sha256: sha256(text.text.as_bytes()),
        };
        write(Call::GiveConsent(given)).await;
    }
    let patch = person(50);
    write(Call::PatchIdentity { rev: 0, patch }).await;
    let channel = Channel::Sms;
    write(Call::RequestOtp(kaihu_protocol::OtpRequest { channel })).await;
    let step = browser.flow().await.steps[2].clone();
    let otp = step.otp.expect("the code that is on its way");
    let digits = browser.received_code().await;
    write(browser.verify(&otp.id, &digits)).await;
    write(crate::handoff::request()).await;
    write(Call::Claim).await;
    write(Call::CreateUpload(browser.upload_request())).await;
    write(browser.submission_after_upload().await).await;
}

impl Browser {
    /// The picture is sent and taken; the submission is next.
    async fn submission_after_upload(&self) -> Call {
        let upload = document::announce(self, self.upload_request()).await;
        self.send_bytes(&upload, 0).await;
        self.complete(&upload).await.unwrap();
        self.submission().await
    }
}
