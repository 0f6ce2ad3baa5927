//! A thousand at once: everybody is served or told to wait, and nobody gets what is somebody else's.

use crate::client::*;
use crate::path::person;
use futures_util::future::join_all;
use kaihu_protocol::{ApplicationState, Call, Channel, Code, ConsentGiven, Failure, Reply};
use kaihu_sandbox::Sandbox;
use serde_json::json;
use std::collections::BTreeSet;

const CROWD: u32 = 1_000;

/// One person's whole way, each call beside those of all others.
async fn opens_a_wallet(sandbox: Sandbox, number: u32) -> String {
    let browser = Browser::open(&sandbox).await;
    browser.fill_in(person(number)).await;
    let submitted = browser.submit().await;
    let draft = browser.call(Call::Identity).await;
    let Ok(Reply::Draft(draft)) = draft else {
        panic!("{draft:?}")
    };
    assert_eq!(draft.identity, person(number), "one's own answers");
    submitted.application_id
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_people_open_a_thousand_wallets() {
    let sandbox = sandbox();
    let before = sandbox.wallets().unwrap().len();
    let all = (0..CROWD).map(|number| tokio::spawn(opens_a_wallet(sandbox.clone(), number)));
    let applications: BTreeSet<_> = join_all(all)
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    assert_eq!(applications.len(), CROWD as usize);
    sandbox.clock().advance_ms(2_000);
    let anybody = Browser::open(&sandbox).await;
    assert_eq!(anybody.result().await.state, ApplicationState::Open);
    let wallets = sandbox.wallets().unwrap();
    let opened: BTreeSet<_> = wallets
        .iter()
        .filter_map(|it| it.application_id.clone())
        .collect();
    assert_eq!(opened, applications);
    assert_eq!(wallets.len(), before + CROWD as usize);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_calls_of_one_session_are_served_or_told_to_wait() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    let limit = json!({ "calls_per_minute": 100 });
    browser.test_switch("settings", limit).await;
    let all = (0..CROWD).map(|_| {
        let browser = browser.again();
        tokio::spawn(async move {
            match browser.call(Call::Flow).await {
                Ok(Reply::Flow(_)) => true,
                Err(Failure::Problem(problem)) if problem.code == Code::RateLimited => {
                    assert!(problem.retry_after.is_some_and(|s| (1..=60).contains(&s)));
                    false
                }
                other => panic!("{other:?}"),
            }
        })
    });
    let served = join_all(all).await.into_iter().map(Result::unwrap);
    assert_eq!(served.filter(|served| *served).count(), 100);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_fifty_wizards_that_write_at_once_one_holds_the_session() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    let text = browser.flow().await.policy.consents.remove(0);
    let given = ConsentGiven {
        kind: text.kind,
        version: text.version,
        locale: text.locale,
        text_sha256: sha256(text.text.as_bytes()),
    };
    let all = (0..50).map(|_| {
        let (browser, call) = (browser.elsewhere(), Call::GiveConsent(given.clone()));
        tokio::spawn(async move {
            match browser.call(call).await {
                Ok(Reply::Consent(_)) => true,
                Err(failure) if failure.code() == Code::SessionSuperseded => false,
                other => panic!("{other:?}"),
            }
        })
    });
    let won = join_all(all).await.into_iter().map(Result::unwrap);
    assert_eq!(won.filter(|won| *won).count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_fifty_who_claim_the_same_evidence_one_gets_a_wallet() {
    let sandbox = sandbox();
    let all = (0..50).map(|number| {
        let sandbox = sandbox.clone();
        tokio::spawn(async move {
            let browser = Browser::open(&sandbox).await;
            let mut same = person(number);
            same.evidence = person(7).evidence;
            browser.fill_in(same).await;
            browser.submit().await;
            browser
        })
    });
    let browsers: Vec<_> = join_all(all)
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    sandbox.clock().advance_ms(2_000);
    let mut states = vec![];
    for browser in &browsers {
        states.push(browser.result().await.state);
    }
    let approved = states
        .iter()
        .filter(|it| **it == ApplicationState::Approved);
    assert_eq!(approved.count(), 1);
    let others = states
        .iter()
        .filter(|it| **it == ApplicationState::ManualReview);
    assert_eq!(others.count(), 49);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_code_given_by_fifty_at_once_costs_its_five_tries_and_no_more() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    let otp = browser.request_code(Channel::Sms).await;
    let all = (0..50).map(|_| {
        let (browser, call) = (browser.again(), browser.verify(&otp.id, "wrong"));
        tokio::spawn(async move { browser.refused(call).await })
    });
    let told: Vec<_> = join_all(all)
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    let tries = told
        .iter()
        .filter(|code| **code == Code::OtpInvalid)
        .count();
    assert_eq!(tries, 4);
    let over = told
        .iter()
        .filter(|code| **code == Code::OtpExhausted)
        .count();
    assert_eq!(over, 46);
}
