//! What comes of an application, by what was sent.

use crate::client::*;
use crate::path::{good_quality, person};
use kaihu_protocol::{
    ApplicationState, Call, Channel, Code, IdentityPatch, QualitySummary, StepStatus,
};
use kaihu_protocol::{Failure, PictureSource, StepKind};
use kaihu_sandbox::{Clock, Config, Sandbox};

#[tokio::test]
async fn who_is_under_age_is_rejected() {
    let browser = Browser::open(&sandbox()).await;
    let patch = IdentityPatch {
        birth_date: Some("2008-11-24".into()),
        ..person(1)
    };
    browser.fill_in(patch).await;
    browser.submit().await;
    let result = browser.decided().await;
    assert_eq!(result.state, ApplicationState::Rejected);
    assert_eq!(result.reasons, [Code::FieldInvalid]);
}

#[tokio::test]
async fn evidence_of_a_wallet_goes_to_a_person_and_nothing_is_told() {
    let browser = Browser::open(&sandbox()).await;
    let taken = serde_json::json!({
        "evidence_kind": "passport", "evidence_country": "CHN", "evidence_number": "E00000001",
    });
    browser.test_switch("taken", taken).await;
    browser.fill_in(person(1)).await;
    browser.submit().await;
    let result = browser.decided().await;
    assert_eq!(result.state, ApplicationState::ManualReview);
    assert_eq!(result.reasons, [Code::IdentityReview]);
    assert_eq!(result.wallet_id, None);
}

#[tokio::test]
async fn an_email_of_a_wallet_is_not_told_without_proof() {
    let browser = Browser::open(&sandbox()).await;
    browser.taken("email", "LILEI1@example.com").await;
    browser.fill_in(person(1)).await;
    browser.submit().await;
    let result = browser.decided().await;
    assert_eq!(result.state, ApplicationState::ManualReview);
    assert_eq!(result.reasons, [Code::IdentityReview]);
}

#[tokio::test]
async fn of_two_who_proved_the_same_phone_the_first_to_submit_gets_the_wallet() {
    let sandbox = sandbox();
    let first = Browser::open(&sandbox).await;
    let second = Browser::open(&sandbox).await;
    first.fill_in(person(1)).await;
    let same_phone = IdentityPatch {
        phone: person(1).phone,
        ..person(2)
    };
    second.fill_in(same_phone).await;
    first.submit().await;
    second.submit().await;
    // The second looks first; the order of submission decides all the same.
    let result = second.decided().await;
    assert_eq!(result.state, ApplicationState::NeedsInput);
    assert_eq!(result.reasons, [Code::ContactInUse]);
    assert_eq!(result.next.as_deref(), Some("identity"));
    assert_eq!(first.result().await.state, ApplicationState::Approved);

    let flow = second.flow().await;
    assert_eq!(flow.next.as_deref(), Some("identity"));
    assert_eq!(flow.steps[1].status, StepStatus::NeedsInput);
    assert_eq!(flow.steps[2].status, StepStatus::Todo, "the proof is void");
    let other_phone = IdentityPatch {
        phone: person(2).phone,
        ..IdentityPatch::default()
    };
    second.patch(other_phone).await;
    second.prove(Channel::Sms).await.unwrap();
    second.submit().await;
    assert_eq!(second.decided().await.state, ApplicationState::Approved);
}

#[tokio::test]
async fn a_picture_that_cannot_be_used_is_asked_for_again_and_not_taken_twice() {
    let mut browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    browser.prove(Channel::Sms).await.unwrap();
    let mut request = browser.upload_request();
    request.quality = Some(QualitySummary {
        luminance_mean: Some(0.001),
        ..good_quality()
    });
    browser.upload_as(request).await;
    browser.submit().await;
    let result = browser.decided().await;
    assert_eq!(result.state, ApplicationState::NeedsInput);
    assert_eq!(result.reasons, [Code::CaptureTooDark]);
    assert_eq!(result.next.as_deref(), Some("face"));
    assert_eq!(browser.flow().await.next.as_deref(), Some("face"));

    assert_eq!(
        browser.upload().await.reasons,
        [Code::CaptureDuplicateImage]
    );
    browser.picture = kaihu_sandbox::sample_jpeg(950, 640, 480, 5_000);
    assert!(browser.upload().await.accepted);
    browser.submit().await;
    assert_eq!(browser.decided().await.state, ApplicationState::Approved);
}

#[tokio::test]
async fn a_file_of_the_device_is_looked_at_by_a_person() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    browser.prove(Channel::Sms).await.unwrap();
    let mut request = browser.upload_request();
    request.source = Some(PictureSource::Device);
    browser.upload_as(request).await;
    browser.submit().await;
    let result = browser.decided().await;
    assert_eq!(result.state, ApplicationState::ManualReview);
    assert_eq!(result.reasons, [Code::IdentityReview]);
}

#[tokio::test]
async fn a_provider_that_takes_no_files_refuses_one() {
    let mut config = Config::for_tests(Clock::manual(START));
    config.plan.picture_from_device = false;
    let browser = Browser::open(&Sandbox::open(config).unwrap()).await;
    browser.give_consents().await;
    let face = browser.flow().await.steps.into_iter();
    let mut face = face.filter(|step| step.kind == StepKind::Face);
    assert!(face.all(|step| !step.constraints.picture_from_device));
    let mut request = browser.upload_request();
    request.source = Some(PictureSource::Device);
    let refused = browser.call(Call::CreateUpload(request)).await;
    assert!(matches!(refused, Err(Failure::Problem(p)) if p.code == Code::RequestInvalid));
}
