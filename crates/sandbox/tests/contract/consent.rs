//! Nothing about a person is taken before every text in force was agreed to.

use crate::client::*;
use crate::path::person;
use kaihu_protocol::{
    ApplicationState, Call, Channel, Code, ConsentGiven, ConsentKind, OtpRequest, Reply, StepKind,
    StepStatus,
};

#[tokio::test]
async fn nothing_is_taken_before_consent() {
    let browser = Browser::open(&sandbox()).await;
    let patch = person(1);
    let early = [
        Call::PatchIdentity { rev: 0, patch },
        Call::CreateUpload(browser.upload_request()),
        Call::RequestOtp(OtpRequest {
            channel: Channel::Sms,
        }),
        browser.submission().await,
    ];
    for call in early {
        assert_eq!(browser.refused(call).await, Code::FlowOutOfOrder);
    }
    assert_eq!(browser.flow().await.rev, 0);
}

#[tokio::test]
async fn one_consent_of_several_is_not_enough() {
    let browser = Browser::open(&sandbox()).await;
    let given = consents(&browser).await.remove(0);
    browser.call(Call::GiveConsent(given)).await.unwrap();
    let patch = person(1);
    let call = Call::PatchIdentity { rev: 0, patch };
    assert_eq!(browser.refused(call).await, Code::FlowOutOfOrder);
}

#[tokio::test]
async fn a_consent_is_to_the_words_that_were_shown() {
    let browser = Browser::open(&sandbox()).await;
    let given = consents(&browser).await.remove(0);
    let other_words = ConsentGiven {
        text_sha256: sha256(b"other words"),
        ..given.clone()
    };
    let refused = browser.refused(Call::GiveConsent(other_words)).await;
    assert_eq!(refused, Code::RequestInvalid);
    let old = ConsentGiven {
        version: "2019-01-01".to_owned(),
        ..given
    };
    assert_eq!(
        browser.refused(Call::GiveConsent(old)).await,
        Code::RevisionStale
    );
}

#[tokio::test]
async fn a_consent_given_twice_is_one_record() {
    let browser = Browser::open(&sandbox()).await;
    let given = consents(&browser).await.remove(0);
    let record = |reply| match reply {
        Ok(Reply::Consent(record)) => record,
        other => panic!("{other:?}"),
    };
    let first = record(browser.call(Call::GiveConsent(given.clone())).await);
    browser.sandbox.clock().advance_ms(1_000);
    let second = record(browser.call(Call::GiveConsent(given)).await);
    assert_eq!(first, second);
    assert_eq!(first.recorded_at, START);
}

pub(crate) async fn consents(browser: &Browser) -> Vec<ConsentGiven> {
    let texts = browser.flow().await.policy.consents.into_iter();
    texts
        .map(|text| ConsentGiven {
            kind: text.kind,
            version: text.version,
            locale: text.locale,
            text_sha256: sha256(text.text.as_bytes()),
        })
        .collect()
}

async fn withdraw(browser: &Browser, kind: ConsentKind) {
    let withdrawn = browser.call(Call::WithdrawConsent(kind)).await;
    assert_eq!(withdrawn, Ok(Reply::ConsentWithdrawn));
}

async fn done(browser: &Browser) -> Vec<StepKind> {
    let steps = browser.flow().await.steps.into_iter();
    let done = steps.filter(|step| step.status == StepStatus::Done);
    done.map(|step| step.kind).collect()
}

#[tokio::test]
async fn the_flow_tells_what_was_agreed_to_and_when() {
    let browser = Browser::open(&sandbox()).await;
    browser.sandbox.clock().advance_ms(5_000);
    let given = consents(&browser).await.remove(1);
    browser.call(Call::GiveConsent(given)).await.unwrap();
    let texts = browser.flow().await.policy.consents;
    let at: Vec<_> = texts.iter().map(|text| text.given_at).collect();
    assert_eq!(at, [None, Some(START.plus_ms(5_000)), None]);
}

#[tokio::test]
async fn without_consent_to_the_face_the_picture_is_erased_and_the_rest_stays() {
    let browser = Browser::open(&sandbox()).await;
    browser.fill_in(person(1)).await;
    let rev = browser.flow().await.rev;
    withdraw(&browser, ConsentKind::Biometric).await;
    assert_eq!(done(&browser).await, [StepKind::Identity, StepKind::Otp]);
    assert_eq!(browser.flow().await.rev, rev);
    let early = browser.refused(browser.submission().await).await;
    assert_eq!(early, Code::FlowOutOfOrder);
    // Given again, the same picture may be sent again: nothing of it is remembered.
    browser.give_consents().await;
    assert_eq!(browser.upload().await.reasons, []);
    browser.submit().await;
}

#[tokio::test]
async fn without_consent_to_the_notice_everything_is_erased() {
    let browser = Browser::open(&sandbox()).await;
    browser.fill_in(person(1)).await;
    withdraw(&browser, ConsentKind::Privacy).await;
    withdraw(&browser, ConsentKind::Privacy).await;
    assert_eq!(done(&browser).await, []);
    let Ok(Reply::Draft(draft)) = browser.call(Call::Identity).await else {
        panic!("a draft")
    };
    assert_eq!(draft.identity, kaihu_protocol::IdentityPatch::default());
    assert_eq!(draft.rev, 2);
    let path = format!("/demo/outbox.json?session={}", browser.session_id);
    let outbox = get(&browser.router, &path).await.json();
    assert_eq!(outbox, serde_json::json!([]));
}

#[tokio::test]
async fn it_cannot_be_withdrawn_while_it_is_decided_on_and_the_wallet_stays() {
    let browser = Browser::open(&sandbox()).await;
    browser.fill_in(person(1)).await;
    browser.submit().await;
    let call = Call::WithdrawConsent(ConsentKind::Biometric);
    assert_eq!(browser.refused(call).await, Code::FlowOutOfOrder);
    assert_eq!(browser.decided().await.state, ApplicationState::Approved);
    withdraw(&browser, ConsentKind::Biometric).await;
    let result = browser.result().await;
    assert_eq!(result.state, ApplicationState::Approved);
    assert!(result.wallet_id.is_some());
}
