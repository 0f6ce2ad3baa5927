//! Which wizard holds the session, and what the others may do meanwhile.

use crate::client::*;
use crate::path::person;
use kaihu_protocol::{Call, Channel, Code, Reply};

#[tokio::test]
async fn the_first_write_claims_the_session_and_reading_does_not() {
    let first = Browser::open(&sandbox()).await;
    let second = first.elsewhere();
    assert!(!second.flow().await.held_elsewhere);
    second.call(Call::Identity).await.unwrap();
    first.give_consents().await;
    assert!(second.flow().await.held_elsewhere);
    assert!(!first.flow().await.held_elsewhere);
}

#[tokio::test]
async fn a_refused_write_claims_nothing() {
    let first = Browser::open(&sandbox()).await;
    let early = Call::PatchIdentity {
        rev: 0,
        patch: person(1),
    };
    assert_eq!(first.refused(early).await, Code::FlowOutOfOrder);
    assert!(!first.elsewhere().flow().await.held_elsewhere);
}

#[tokio::test]
async fn whoever_does_not_hold_it_may_read_but_neither_change_nor_submit_nor_erase() {
    let first = Browser::open(&sandbox()).await;
    first.fill_in(person(1)).await;
    let upload = first.create_upload().await;
    let second = first.elsewhere();
    let draft = draft(&second).await;
    for call in [
        Call::PatchIdentity {
            rev: draft.rev,
            patch: person(2),
        },
        Call::RequestOtp(kaihu_protocol::OtpRequest {
            channel: Channel::Email,
        }),
        Call::SendUpload {
            url: upload.url.clone(),
            offset: 0,
            blob: kaihu_protocol::BlobId(0),
            up_to: None,
        },
        Call::CompleteUpload { id: upload.id },
        second.submission().await,
        crate::handoff::request(),
        Call::EraseSession,
    ] {
        let what = format!("{call:?}");
        assert_eq!(
            second.refused(call).await,
            Code::SessionSuperseded,
            "{what}"
        );
    }
    assert_eq!(self::draft(&first).await, draft);
    second.call(Call::Result).await.unwrap();
    let url = upload.url;
    second.call(Call::UploadOffset { url }).await.unwrap();
}

#[tokio::test]
async fn who_claims_it_goes_on_and_who_held_it_is_told() {
    let first = Browser::open(&sandbox()).await;
    first.fill_in(person(1)).await;
    let second = first.elsewhere();
    let key = fresh_key();
    for _ in 0..2 {
        assert_eq!(second.call_as(Call::Claim, &key).await, Ok(Reply::Claimed));
    }
    assert!(first.flow().await.held_elsewhere);
    let submit = first.submission().await;
    assert_eq!(first.refused(submit.clone()).await, Code::SessionSuperseded);
    second.call(submit).await.unwrap();
    // The first device follows.
    first.call(Call::Result).await.unwrap();
    assert!(first.flow().await.held_elsewhere);
    first.call(Call::Claim).await.unwrap();
    // A late retry of the second changes nothing any more.
    second.call_as(Call::Claim, &key).await.unwrap();
    assert!(second.flow().await.held_elsewhere);
}

#[tokio::test]
async fn a_retry_of_what_was_done_is_answered_also_after_the_session_was_taken_over() {
    let first = Browser::open(&sandbox()).await;
    first.give_consents().await;
    let change = Call::PatchIdentity {
        rev: 0,
        patch: person(1),
    };
    let key = fresh_key();
    let before = first.call_as(change.clone(), &key).await;
    first.elsewhere().call(Call::Claim).await.unwrap();
    assert_eq!(first.call_as(change, &key).await, before);
}

#[tokio::test]
async fn a_client_without_a_name_is_not_checked_and_holds_nothing() {
    let first = Browser::open(&sandbox()).await;
    let old = Browser {
        instance: None,
        ..first.again()
    };
    old.call(Call::Claim).await.unwrap();
    old.give_consents().await;
    assert!(!first.flow().await.held_elsewhere);
    first.patch(person(1)).await;
    assert!(old.flow().await.held_elsewhere);
    old.patch(person(1)).await;
}

#[tokio::test]
async fn every_accepted_value_comes_back_and_no_other() {
    let first = Browser::open(&sandbox()).await;
    assert_eq!(
        draft(&first).await,
        kaihu_protocol::IdentityDraft::default()
    );
    first.give_consents().await;
    let given = person(1);
    let wrong = kaihu_protocol::IdentityPatch {
        phone: Some("12".into()),
        ..given.clone()
    };
    first.patch(wrong).await;
    let draft = draft(&first.elsewhere()).await;
    assert_eq!(draft.rev, 1);
    let without_phone = kaihu_protocol::IdentityPatch {
        phone: None,
        ..given
    };
    assert_eq!(draft.identity, without_phone);
}

async fn draft(browser: &Browser) -> kaihu_protocol::IdentityDraft {
    match browser.call(Call::Identity).await {
        Ok(Reply::Draft(draft)) => *draft,
        other => panic!("{other:?}"),
    }
}
