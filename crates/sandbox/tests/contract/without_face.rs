//! The way to a wallet without a picture of the face.

use crate::client::*;
use crate::consent::consents;
use crate::path::person;
use kaihu_protocol::{
    ApplicationState, Call, Channel, Code, ConsentKind, InPlaceOfFace, Reply, StepKind, StepStatus,
    WithoutFace,
};
use kaihu_sandbox::{Clock, Config, Sandbox};

pub(crate) fn way() -> Option<WithoutFace> {
    Some(WithoutFace {
        by: InPlaceOfFace::Review,
        days: Some(3),
        chosen: false,
    })
}

async fn offered() -> Browser {
    let mut config = Config::for_tests(Clock::manual(START));
    config.plan.without_face = way();
    Browser::open(&Sandbox::open(config).unwrap()).await
}

async fn give_all_but_the_face(browser: &Browser) {
    for given in consents(browser).await {
        if given.kind != ConsentKind::Biometric {
            browser.call(Call::GiveConsent(given)).await.unwrap();
        }
    }
}

async fn status(browser: &Browser, kind: StepKind) -> StepStatus {
    let flow = browser.flow().await;
    let step = flow.steps.iter().find(|step| step.kind == kind);
    step.unwrap().status
}

#[tokio::test]
async fn a_person_decides_who_shows_no_face_and_consent_to_it_is_not_needed() {
    let browser = offered().await;
    let early = browser.refused(Call::WithoutFace).await;
    assert_eq!(early, Code::FlowOutOfOrder, "before the other consents");
    give_all_but_the_face(&browser).await;
    assert_eq!(status(&browser, StepKind::Consent).await, StepStatus::Todo);
    let chosen = browser.call(Call::WithoutFace).await;
    assert_eq!(chosen, Ok(Reply::WithoutFace));
    assert_eq!(status(&browser, StepKind::Consent).await, StepStatus::Done);
    assert_eq!(status(&browser, StepKind::Face).await, StepStatus::Done);
    let flow = browser.flow().await;
    let face = flow.steps.iter().find(|it| it.kind == StepKind::Face);
    let way = face.unwrap().constraints.without_face.unwrap();
    assert_eq!((way.by, way.chosen), (InPlaceOfFace::Review, true));

    browser.patch(person(1)).await;
    browser.prove(Channel::Sms).await.unwrap();
    let picture = browser.refused(Call::CreateUpload(browser.upload_request()));
    assert_eq!(picture.await, Code::FlowOutOfOrder, "nobody agreed to it");
    browser.submit().await;
    let result = browser.decided().await;
    assert_eq!(result.state, ApplicationState::ManualReview);
    assert_eq!(
        browser.refused(Call::WithoutFace).await,
        Code::FlowOutOfOrder
    );
}

#[tokio::test]
async fn a_picture_that_was_sent_is_erased_and_the_consent_to_it_withdrawn() {
    let browser = offered().await;
    browser.fill_in(person(1)).await;
    browser.call(Call::WithoutFace).await.unwrap();
    let flow = browser.flow().await;
    let given = |kind| {
        let mut texts = flow.policy.consents.iter();
        let text = texts.find(|text| text.kind == kind);
        text.unwrap().given_at.is_some()
    };
    assert!(given(ConsentKind::Terms) && !given(ConsentKind::Biometric));
    assert_eq!(status(&browser, StepKind::Identity).await, StepStatus::Done);
    browser.give_consents().await;
    let face = status(&browser, StepKind::Face).await;
    assert_eq!(face, StepStatus::Todo, "the picture of before is gone");
}

#[tokio::test]
async fn who_agrees_to_the_face_after_all_is_asked_for_a_picture() {
    let browser = offered().await;
    give_all_but_the_face(&browser).await;
    browser.call(Call::WithoutFace).await.unwrap();
    browser.give_consents().await;
    assert_eq!(status(&browser, StepKind::Face).await, StepStatus::Todo);
    browser.fill_in(person(1)).await;
    browser.submit().await;
    let result = browser.decided().await;
    assert_eq!(result.state, ApplicationState::Approved);
}

#[tokio::test]
async fn the_risk_is_a_text_of_its_own_where_crypto_is_held() {
    let kinds = async |crypto| {
        let mut config = Config::for_tests(Clock::manual(START));
        config.plan.crypto = crypto;
        let browser = Browser::open(&Sandbox::open(config).unwrap()).await;
        let given = consents(&browser).await;
        let risk = given.iter().find(|it| it.kind == ConsentKind::Risk);
        for one in given.iter().filter(|it| it.kind != ConsentKind::Risk) {
            browser.call(Call::GiveConsent(one.clone())).await.unwrap();
        }
        let before = status(&browser, StepKind::Consent).await;
        if let Some(risk) = risk {
            browser.call(Call::GiveConsent(risk.clone())).await.unwrap();
        }
        (
            risk.is_some(),
            before,
            status(&browser, StepKind::Consent).await,
        )
    };
    let (todo, done) = (StepStatus::Todo, StepStatus::Done);
    assert_eq!(kinds(true).await, (true, todo, done));
    assert_eq!(kinds(false).await, (false, done, done));
}
