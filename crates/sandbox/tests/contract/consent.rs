//! Nothing about a person is taken before every text in force was agreed to.

use crate::client::*;
use crate::path::person;
use kaihu_protocol::{Call, Channel, Code, ConsentGiven, OtpRequest, Reply};

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

async fn consents(browser: &Browser) -> Vec<ConsentGiven> {
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
