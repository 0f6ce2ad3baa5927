//! Submission: everything there, once.

use crate::client::*;
use crate::path::person;
use kaihu_protocol::{ApplicationState, Call, Channel, Code, SubmitRequest};

#[tokio::test]
async fn an_application_before_its_submission_is_open() {
    let browser = Browser::open(&sandbox()).await;
    assert_eq!(browser.result().await.state, ApplicationState::Open);
}

#[tokio::test]
async fn every_step_is_needed() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    assert_eq!(
        browser.refused(browser.submission().await).await,
        Code::FlowOutOfOrder
    );
    browser.patch(person(1)).await;
    assert_eq!(
        browser.refused(browser.submission().await).await,
        Code::FlowOutOfOrder
    );
    browser.prove(Channel::Sms).await.unwrap();
    assert_eq!(
        browser.refused(browser.submission().await).await,
        Code::FlowOutOfOrder
    );
    browser.upload().await;
    browser.submit().await;
}

#[tokio::test]
async fn what_is_submitted_is_what_was_checked() {
    let browser = Browser::open(&sandbox()).await;
    browser.fill_in(person(1)).await;
    let with = |rev, answers_sha256: String| {
        Call::Submit(SubmitRequest {
            rev,
            answers_sha256,
        })
    };
    let stale = browser.refused(with(0, sha256(b""))).await;
    assert_eq!(stale, Code::RevisionStale);
    let unhashed = browser.refused(with(1, "all of them".to_owned())).await;
    assert_eq!(unhashed, Code::RequestInvalid);
}

#[tokio::test]
async fn a_submission_under_many_keys_makes_one_wallet() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    let before = sandbox.wallets().unwrap().len();
    browser.fill_in(person(1)).await;
    let first = browser.submit().await;
    assert_eq!(browser.submit().await, first);
    assert_eq!(browser.decided().await.state, ApplicationState::Approved);
    assert_eq!(browser.submit().await, first);
    browser.sandbox.clock().advance_ms(10_000);
    assert_eq!(browser.result().await.state, ApplicationState::Approved);
    assert_eq!(sandbox.wallets().unwrap().len(), before + 1);
}

#[tokio::test]
async fn nothing_changes_any_more_once_it_is_submitted() {
    let browser = Browser::open(&sandbox()).await;
    browser.fill_in(person(1)).await;
    browser.submit().await;
    let change = Call::PatchIdentity {
        rev: 1,
        patch: person(2),
    };
    assert_eq!(browser.refused(change).await, Code::FlowOutOfOrder);
    let upload = Call::CreateUpload(browser.upload_request());
    assert_eq!(browser.refused(upload).await, Code::FlowOutOfOrder);
}
