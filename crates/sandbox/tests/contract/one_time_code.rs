//! The one-time code: sent, given, wrong, late, used up, and what it alone brings out.

use crate::client::*;
use crate::path::person;
use kaihu_protocol::{
    Call, Channel, Code, Failure, FieldName, FieldProblem, IdentityPatch, OtpRequest, Problem,
    Reply, StepStatus,
};

const SECOND_MS: i64 = 1000;

async fn with_identity() -> Browser {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    browser
}

async fn problem(browser: &Browser, call: Call) -> Problem {
    match browser.call(call).await {
        Err(Failure::Problem(problem)) => problem,
        other => panic!("{other:?}"),
    }
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
async fn another_code_has_to_wait_and_there_are_ten_an_hour() {
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
    for _ in 2..10 {
        clock.advance_ms(30 * SECOND_MS);
        browser.request_code(Channel::Sms).await;
    }
    clock.advance_ms(30 * SECOND_MS);
    let too_many = problem(&browser, again).await;
    assert_eq!(too_many.code, Code::RateLimited);
    assert_eq!(too_many.retry_after, Some(3600 - 10 - 8 * 30 - 30));
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
