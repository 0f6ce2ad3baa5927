//! The one-time code: sent, given, wrong, late, used up, and what it alone brings out.

use crate::client::*;
use crate::path::person;
use kaihu_protocol::{
    Call, Channel, Code, Failure, FieldName, FieldProblem, IdentityPatch, Otp, OtpRequest, Problem,
    Reply, StepStatus,
};
use kaihu_sandbox::{Clock, Config, Sandbox};
use serde_json::json;

const SECOND_MS: i64 = 1000;

async fn with_identity() -> Browser {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    browser
}

async fn problem(browser: &Browser, call: Call) -> Problem {
    problem_of(browser.call(call).await)
}

fn not_this(code: &str) -> String {
    let other = if code.starts_with('0') { '1' } else { '0' };
    format!("{other}{}", &code[1..])
}

#[tokio::test]
async fn the_right_code_proves_the_phone_until_the_phone_changes() {
    let browser = with_identity().await;
    let otp = browser.request_code(Channel::Sms).await;
    assert_eq!(otp.masked_to, "+86••••••0001");
    assert_eq!((otp.length, otp.attempts_left), (6, 5));
    assert_eq!(otp.expires_at, START.plus_ms(300 * SECOND_MS));
    assert_eq!(otp.resend_at, START.plus_ms(30 * SECOND_MS));
    let code = browser.received_code().await;
    let verified = browser.call(browser.verify(&otp.id, &code)).await;
    assert_eq!(verified, Ok(Reply::OtpVerified));
    assert_eq!(browser.flow().await.steps[2].status, StepStatus::Done);

    let phone = person(2).phone;
    let patch = IdentityPatch {
        phone,
        ..IdentityPatch::default()
    };
    browser.patch(patch).await;
    assert_eq!(browser.flow().await.steps[2].status, StepStatus::Todo);
}

#[tokio::test]
async fn every_channel_carries_a_code_of_its_own_wording() {
    for channel in [Channel::Sms, Channel::Voice, Channel::Email] {
        let browser = with_identity().await;
        browser.prove(channel).await.unwrap();
        assert_eq!(browser.flow().await.next.as_deref(), Some("face"));
    }
    let browser = with_identity().await;
    let unknown = Call::RequestOtp(OtpRequest {
        channel: Channel::Unknown,
    });
    assert_eq!(browser.refused(unknown).await, Code::RequestInvalid);
}

#[tokio::test]
async fn five_wrong_codes_use_it_up() {
    let browser = with_identity().await;
    let otp = browser.request_code(Channel::Sms).await;
    let code = browser.received_code().await;
    for left in (1..5).rev() {
        let wrong = problem(&browser, browser.verify(&otp.id, &not_this(&code))).await;
        assert_eq!(
            (wrong.code, wrong.attempts_left),
            (Code::OtpInvalid, Some(left))
        );
        assert_eq!(browser.flow().await.steps[2].attempts_left, Some(left));
    }
    let last = problem(&browser, browser.verify(&otp.id, &not_this(&code))).await;
    assert_eq!(
        (last.code, last.attempts_left),
        (Code::OtpExhausted, Some(0))
    );
    let too_late = problem(&browser, browser.verify(&otp.id, &code)).await;
    assert_eq!(too_late.code, Code::OtpExhausted);

    browser.sandbox.clock().advance_ms(30 * SECOND_MS);
    browser.prove(Channel::Sms).await.unwrap();
}

#[tokio::test]
async fn a_code_ends_with_its_time_its_use_and_its_successor() {
    let browser = with_identity().await;
    let clock = browser.sandbox.clock().clone();
    let first = browser.request_code(Channel::Sms).await;
    let first_code = browser.received_code().await;
    clock.advance_ms(30 * SECOND_MS);
    let second = browser.request_code(Channel::Sms).await;
    let second_code = browser.received_code().await;
    let replaced = browser
        .refused(browser.verify(&first.id, &first_code))
        .await;
    assert_eq!(replaced, Code::OtpExpired);
    browser
        .call(browser.verify(&second.id, &second_code))
        .await
        .unwrap();
    let used = browser
        .refused(browser.verify(&second.id, &second_code))
        .await;
    assert_eq!(used, Code::OtpExpired);

    clock.advance_ms(30 * SECOND_MS);
    let third = browser.request_code(Channel::Sms).await;
    let third_code = browser.received_code().await;
    clock.advance_ms(300 * SECOND_MS);
    let late = browser
        .refused(browser.verify(&third.id, &third_code))
        .await;
    assert_eq!(late, Code::OtpExpired);
    let never = browser
        .refused(browser.verify("otp_nothing", "000000"))
        .await;
    assert_eq!(never, Code::NotFound);
}

#[tokio::test]
async fn another_code_has_to_wait_and_there_are_twelve_an_hour() {
    let browser = with_identity().await;
    let clock = browser.sandbox.clock().clone();
    let again = Call::RequestOtp(OtpRequest {
        channel: Channel::Sms,
    });
    browser.request_code(Channel::Sms).await;
    clock.advance_ms(10 * SECOND_MS + 500); // seconds to wait are rounded up
    let early = problem(&browser, again.clone()).await;
    assert_eq!(
        (early.code, early.retry_after),
        (Code::RateLimited, Some(20))
    );
    assert!(early.retry);
    // Another destination need not wait.
    browser.request_code(Channel::Email).await;
    for _ in 2..12 {
        clock.advance_ms(30 * SECOND_MS);
        browser.request_code(Channel::Sms).await;
    }
    clock.advance_ms(30 * SECOND_MS);
    let too_many = problem(&browser, again).await;
    assert_eq!(too_many.code, Code::RateLimited);
    assert_eq!(too_many.retry_after, Some(3600 - 10 - 10 * 30 - 30));
}

#[tokio::test]
async fn only_the_right_code_brings_out_that_a_phone_has_a_wallet() {
    let browser = with_identity().await;
    browser.taken("phone", "+8613800000001").await;
    let otp = browser.request_code(Channel::Sms).await;
    let code = browser.received_code().await;
    let wrong = problem(&browser, browser.verify(&otp.id, &not_this(&code))).await;
    assert_eq!(wrong.code, Code::OtpInvalid);
    let told = problem(&browser, browser.verify(&otp.id, &code)).await;
    let phone = FieldProblem {
        field: FieldName::Phone,
        code: Code::ContactInUse,
    };
    assert_eq!((told.status, told.fields), (409, vec![phone]));
    assert_eq!(browser.flow().await.steps[2].status, StepStatus::Todo);

    let patch = IdentityPatch {
        phone: person(2).phone,
        ..IdentityPatch::default()
    };
    browser.patch(patch).await;
    browser.prove(Channel::Sms).await.unwrap();
    assert_eq!(browser.flow().await.next.as_deref(), Some("face"));
}

#[tokio::test]
async fn the_demo_starts_with_a_phone_that_has_a_wallet() {
    let browser = with_identity().await;
    let patch = IdentityPatch {
        phone: Some("+8613900000000".into()),
        ..IdentityPatch::default()
    };
    browser.patch(patch).await;
    let told = browser.prove(Channel::Sms).await.unwrap_err();
    assert_eq!(told.code(), Code::ContactInUse);
}

#[tokio::test]
async fn a_code_ends_when_the_number_that_it_went_to_is_changed() {
    let browser = with_identity().await;
    let otp = browser.request_code(Channel::Sms).await;
    let code = browser.received_code().await;
    let patch = IdentityPatch {
        phone: person(2).phone,
        ..IdentityPatch::default()
    };
    browser.patch(patch).await;
    let refused = browser.refused(browser.verify(&otp.id, &code)).await;
    assert_eq!(refused, Code::OtpExpired);
}

#[tokio::test]
async fn each_channel_has_its_own_wait() {
    let browser = with_identity().await;
    let at = |otp: &Otp| -> Vec<(Channel, i64)> {
        let waits = otp.resend.iter();
        waits
            .map(|it| (it.channel, (it.at.0 - otp.server_time.0) / SECOND_MS))
            .collect()
    };
    let sms = browser.request_code(Channel::Sms).await;
    let waits = [
        (Channel::Sms, 30),
        (Channel::Voice, 30),
        (Channel::Email, 0),
    ];
    assert_eq!(at(&sms), waits);
    browser.sandbox.clock().advance_ms(30 * SECOND_MS);
    let voice = browser.request_code(Channel::Voice).await;
    let waits = [
        (Channel::Sms, 60),
        (Channel::Voice, 60),
        (Channel::Email, 0),
    ];
    assert_eq!(at(&voice), waits);
    assert_eq!(voice.resend_at, voice.server_time.plus_ms(60 * SECOND_MS));
    let email = browser.request_code(Channel::Email).await;
    let waits = [
        (Channel::Sms, 60),
        (Channel::Voice, 60),
        (Channel::Email, 30),
    ];
    assert_eq!(at(&email), waits);
    assert_eq!(email.masked_to, "l•••@example.com");
}

#[tokio::test]
async fn a_code_by_mail_proves_the_address_and_one_by_phone_the_number() {
    for (channel, taken, field) in [
        (Channel::Email, "lilei1@example.com", FieldName::Email),
        (Channel::Voice, "+8613800000001", FieldName::Phone),
    ] {
        let browser = with_identity().await;
        browser.taken(field.as_str(), taken).await;
        let told = problem_of(browser.prove(channel).await);
        assert_eq!(told.fields[0].field, field);
        // The other one of the two is free.
        let other = match channel {
            Channel::Email => Channel::Sms,
            _ => Channel::Email,
        };
        browser.prove(other).await.unwrap();
        assert_eq!(browser.flow().await.steps[2].status, StepStatus::Done);
    }
}

#[tokio::test]
async fn only_channels_whose_contact_is_asked_for_are_offered() {
    let mut config = Config::for_tests(Clock::manual(START));
    config
        .plan
        .fields
        .retain(|field| *field != FieldName::Email);
    let browser = Browser::open(&Sandbox::open(config).unwrap()).await;
    browser.give_consents().await;
    let flow = browser.flow().await;
    let offered = &flow.steps[2].constraints.channels;
    assert_eq!(offered, &[Channel::Sms, Channel::Voice]);
    let by_mail = Call::RequestOtp(OtpRequest {
        channel: Channel::Email,
    });
    assert_eq!(browser.refused(by_mail).await, Code::RequestInvalid);
}

#[tokio::test]
async fn a_code_that_is_on_its_way_is_there_again_after_a_reload() {
    let browser = with_identity().await;
    let step = async || browser.elsewhere().flow().await.steps[2].clone();
    assert_eq!(step().await.otp, None);
    let sent = browser.request_code(Channel::Voice).await;
    let code = browser.received_code().await;
    let found = step().await.otp.expect("the code");
    assert_eq!(found, sent);
    browser
        .refused(browser.verify(&sent.id, &not_this(&code)))
        .await;
    assert_eq!(step().await.otp.map(|otp| otp.attempts_left), Some(4));
    browser.call(browser.verify(&sent.id, &code)).await.unwrap();
    assert_eq!(step().await.otp, None);
    browser.request_code(Channel::Email).await;
    browser.sandbox.clock().advance_ms(300 * SECOND_MS);
    assert_eq!(step().await.otp, None);
}

#[tokio::test]
async fn a_code_that_cannot_be_delivered_is_told_and_costs_no_wait() {
    let browser = with_identity().await;
    let ordered = json!({ "channel": "sms", "to": "+8613800000001" });
    browser.test_switch("undelivered", ordered).await;
    let by = |channel| Call::RequestOtp(OtpRequest { channel });
    browser.call(by(Channel::Email)).await.unwrap();
    let key = fresh_key();
    let failed = browser.call_as(by(Channel::Sms), &key).await;
    assert_eq!(problem_of(failed).code, Code::OtpUndelivered);
    // It changed nothing: the same key may come again, and another channel is free.
    browser.call_as(by(Channel::Sms), &key).await.unwrap();
}

#[tokio::test]
async fn one_phone_gets_twenty_codes_an_hour_from_whatever_sessions() {
    let first = with_identity().await;
    let by_mail = Call::RequestOtp(OtpRequest {
        channel: Channel::Email,
    });
    for _ in 0..12 {
        first.call(by_mail.clone()).await.unwrap();
        first.sandbox.clock().advance_ms(30 * SECOND_MS);
    }
    let second = Browser::open(&first.sandbox).await;
    second.give_consents().await;
    second.patch(person(1)).await;
    for _ in 12..20 {
        second.call(by_mail.clone()).await.unwrap();
        second.sandbox.clock().advance_ms(30 * SECOND_MS);
    }
    let refused = problem(&second, by_mail).await;
    assert_eq!(refused.code, Code::RateLimited);
    assert_eq!(refused.retry_after, Some(3600 - 20 * 30));
    second.request_code(Channel::Sms).await;
}

fn problem_of(result: Result<Reply, Failure>) -> Problem {
    match result {
        Err(Failure::Problem(problem)) => problem,
        other => panic!("{other:?}"),
    }
}

/// Status, names of headers and the whole shape of the body, values left out but for those that tell of waits.
fn shape(answer: &Answer) -> String {
    let mut headers: Vec<&str> = answer.headers.keys().map(|name| name.as_str()).collect();
    headers.sort_unstable();
    let mut body = answer.json();
    let masked = ["id", "masked_to", "instance", "request_id"];
    if let Some(members) = body.as_object_mut() {
        for name in masked {
            if let Some(value) = members.get_mut(name) {
                *value = json!(value.is_string());
            }
        }
    }
    format!("{} {headers:?} {body}", answer.status)
}

/// All that is answered about a number before its code was given right: the clock of the sandbox stands still, so
/// what is said of times and waits is compared as well.
#[tokio::test]
async fn a_taken_number_and_a_free_one_look_the_same_until_the_code_is_right() {
    let mut seen = Vec::new();
    for is_taken in [false, true] {
        let browser = Browser::open(&sandbox()).await;
        if is_taken {
            browser.taken("phone", "+8613800000001").await;
            browser.taken("email", "lilei1@example.com").await;
        }
        browser.give_consents().await;
        let (mut shapes, mut ids) = (Vec::new(), Vec::new());
        let flow = browser.flow().await;
        let patch = Call::PatchIdentity {
            rev: flow.rev,
            patch: person(1),
        };
        shapes.push(shape(&browser.exchange(&patch, &fresh_key()).await));
        for channel in [Channel::Sms, Channel::Email] {
            let ask = Call::RequestOtp(OtpRequest { channel });
            let sent = browser.exchange(&ask, &fresh_key()).await;
            shapes.push(shape(&sent));
            let again = browser.exchange(&ask, &fresh_key()).await;
            shapes.push(shape(&again));
            let id = sent.json()["id"].as_str().unwrap().to_owned();
            let code = browser.received_code().await;
            for _ in 0..5 {
                let wrong = browser.verify(&id, &not_this(&code));
                shapes.push(shape(&browser.exchange(&wrong, &fresh_key()).await));
            }
            let used_up = browser.verify(&id, &code);
            shapes.push(shape(&browser.exchange(&used_up, &fresh_key()).await));
            ids.push(id);
        }
        let flow = browser.exchange(&Call::Flow, &fresh_key()).await;
        let steps = flow.json()["steps"].to_string();
        shapes.push(ids.iter().fold(steps, |text, id| text.replace(id, "otp")));
        seen.push(shapes);
    }
    let (free, taken) = (&seen[0], &seen[1]);
    assert_eq!(free.len(), taken.len());
    for (free, taken) in free.iter().zip(taken) {
        assert_eq!(free, taken);
    }
}
