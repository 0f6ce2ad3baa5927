//! A passkey or an authenticator app: in order, once, by the right page, and nothing secret lying about.

use crate::client::*;
use crate::handoff;
use crate::path::person;
use kaihu_authenticator::{Attestation, Authenticator, app_code};
use kaihu_protocol::{
    Call, Channel, Code, Failure, RegistrationResponse, Reply, StepKind, StepStatus, TotpSetup,
    TotpVerify, WebauthnOptions,
};
use kaihu_sandbox::{Clock, Config, Sandbox, SecondFactor, Storage};
use serde_json::json;

pub(crate) const PAGE: &str = "https://pay.example";

fn asking(second_factor: SecondFactor, change: impl FnOnce(&mut Config)) -> Sandbox {
    let mut config = Config::for_tests(Clock::manual(START));
    config.plan.second_factor = second_factor;
    change(&mut config);
    Sandbox::open(config).unwrap()
}

/// A browser at the page of the provider, with every consent.
async fn at_page(sandbox: &Sandbox) -> Browser {
    let browser = handoff::bound(sandbox).await;
    browser.give_consents().await;
    browser
}

pub(crate) async fn options(browser: &Browser) -> WebauthnOptions {
    match browser.call(Call::WebauthnOptions).await {
        Ok(Reply::WebauthnOptions(options)) => *options,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn answered(authenticator: &Authenticator, options: &WebauthnOptions) -> Call {
    let asked = serde_json::to_value(&options.public_key).unwrap();
    let made = authenticator.create(&asked).to_string();
    let response = RegistrationResponse::from_json(&made).unwrap();
    Call::WebauthnFinish(Box::new(response))
}

async fn status_of(browser: &Browser, kind: StepKind) -> StepStatus {
    let steps = browser.flow().await.steps;
    steps.iter().find(|step| step.kind == kind).unwrap().status
}

pub(crate) async fn set_up(browser: &Browser) -> TotpSetup {
    match browser.call(Call::SetUpTotp).await {
        Ok(Reply::TotpSetup(setup)) => setup,
        other => panic!("{other:?}"),
    }
}

/// What the app shows at the sandbox's time, this many seconds away.
pub(crate) fn shown(browser: &Browser, setup: &TotpSetup, away_s: i64) -> Call {
    let at_s = browser.sandbox.clock().now().0 / 1000 + away_s;
    let code = app_code(setup.secret.expose(), at_s as u64);
    let code = code.as_str().into();
    Call::VerifyTotp(TotpVerify { code })
}

fn typed(code: &str) -> Call {
    Call::VerifyTotp(TotpVerify { code: code.into() })
}

async fn recovery_codes(browser: &Browser, call: Call) -> Vec<String> {
    match browser.call(call).await {
        Ok(Reply::TotpVerified(verified)) => {
            let codes = verified.recovery_codes.iter();
            codes.map(|code| code.expose().to_owned()).collect()
        }
        other => panic!("{other:?}"),
    }
}

/// Every call once, and all goes well.
pub(crate) async fn journey(sandbox: &Sandbox) {
    let browser = at_page(sandbox).await;
    let asked = options(&browser).await;
    let call = answered(&Authenticator::at(PAGE), &asked);
    assert_eq!(browser.call(call).await, Ok(Reply::PasskeyRegistered));
    let setup = set_up(&browser).await;
    recovery_codes(&browser, shown(&browser, &setup, 0)).await;
}

/// What these calls alone are refused for.
pub(crate) async fn refusals(sandbox: &Sandbox) {
    let browser = at_page(sandbox).await;
    let asked = options(&browser).await;
    let stranger = Authenticator::at("https://evil.example");
    let refused = browser.refused(answered(&stranger, &asked)).await;
    assert_eq!(refused, Code::WebauthnNotAllowed);
    let asked = options(&browser).await;
    sandbox.clock().advance_ms(5 * 60_000);
    let late = browser
        .refused(answered(&Authenticator::at(PAGE), &asked))
        .await;
    assert_eq!(late, Code::ChallengeExpired);
    let nowhere = Browser::open(sandbox).await;
    nowhere.give_consents().await;
    for call in [
        Call::WebauthnOptions,
        answered(&Authenticator::at(PAGE), &asked),
    ] {
        assert_eq!(nowhere.refused(call).await, Code::WebauthnUnsupported);
    }
    set_up(&browser).await;
    for nth in (0..5).rev() {
        let Err(Failure::Problem(problem)) = browser.call(typed("wrong")).await else {
            panic!("a problem")
        };
        assert_eq!(problem.attempts_left, Some(nth));
    }
    let over = browser.refused(typed("wrong")).await;
    assert_eq!(over, Code::OtpExhausted);
    let setup = set_up(&browser).await;
    sandbox.clock().advance_ms(30 * 60_000);
    let path = format!("/demo/session/{}/token", browser.session_id);
    let renewed = post(&browser.router, &path, json!({})).await.json();
    let browser = Browser {
        token: renewed["token"].as_str().unwrap().to_owned(),
        ..browser
    };
    let late = browser.refused(shown(&browser, &setup, 0)).await;
    assert_eq!(late, Code::OtpExpired);
}

#[tokio::test]
async fn a_passkey_is_enough_for_a_wallet_and_so_is_an_app() {
    for by_passkey in [true, false] {
        let sandbox = asking(SecondFactor::Required, |_| ());
        let browser = handoff::bound(&sandbox).await;
        browser.fill_in(person(1)).await;
        let missing = browser.refused(browser.submission().await).await;
        assert_eq!(missing, Code::FlowOutOfOrder, "one of the two is needed");
        assert_eq!(browser.flow().await.next.as_deref(), Some("passkey"));
        match by_passkey {
            true => {
                let asked = options(&browser).await;
                let call = answered(&Authenticator::at(PAGE), &asked);
                browser.call(call).await.unwrap();
            }
            false => {
                let setup = set_up(&browser).await;
                recovery_codes(&browser, shown(&browser, &setup, 0)).await;
            }
        }
        assert_eq!(browser.flow().await.next.as_deref(), Some("review"));
        browser.submit().await;
    }
}

#[tokio::test]
async fn who_may_leave_it_for_later_does() {
    let browser = handoff::bound(&asking(SecondFactor::Optional, |_| ())).await;
    browser.fill_in(person(1)).await;
    assert_eq!(browser.flow().await.next.as_deref(), Some("review"));
    browser.submit().await;
}

#[tokio::test]
async fn a_plan_without_a_second_factor_has_none() {
    let browser = at_page(&sandbox()).await;
    for call in [Call::WebauthnOptions, Call::SetUpTotp, typed("1")] {
        assert_eq!(browser.refused(call).await, Code::NotFound);
    }
}

#[tokio::test]
async fn a_demo_page_may_wish_for_a_second_factor() {
    let router = sandbox().router();
    let wish = json!({ "second_factor": "optional", "fresh": true });
    let made = post(&router, "/demo/session", wish).await.json();
    let browser = Browser {
        token: made["token"].as_str().unwrap().to_owned(),
        ..Browser::open(&sandbox()).await
    };
    let browser = Browser { router, ..browser };
    let kinds = browser.flow().await.steps;
    let kinds: Vec<_> = kinds.iter().map(|step| step.kind).collect();
    assert!(kinds.ends_with(&[StepKind::Passkey, StepKind::Totp, StepKind::Review]));
}

#[tokio::test]
async fn nothing_is_taken_before_consent_or_before_it_was_asked_for() {
    let sandbox = asking(SecondFactor::Optional, |_| ());
    let early = handoff::bound(&sandbox).await;
    for call in [Call::WebauthnOptions, Call::SetUpTotp] {
        assert_eq!(early.refused(call).await, Code::FlowOutOfOrder);
    }
    let browser = at_page(&sandbox).await;
    let of_another = options(&at_page(&sandbox).await).await;
    for call in [
        answered(&Authenticator::at(PAGE), &of_another),
        typed("123456"),
    ] {
        assert_eq!(browser.refused(call).await, Code::FlowOutOfOrder);
    }
}

#[tokio::test]
async fn what_is_asked_for_is_a_passkey_of_this_device_and_this_domain() {
    let browser = at_page(&asking(SecondFactor::Optional, |_| ())).await;
    browser.patch(person(1)).await;
    let WebauthnOptions {
        public_key: asked, ..
    } = options(&browser).await;
    assert_eq!(asked.rp.id, "pay.example");
    assert!(!asked.rp.name.is_empty());
    assert_eq!(asked.user.name.expose(), "lilei1@example.com");
    assert_eq!(asked.hints[0], "client-device");
    assert_eq!(asked.authenticator_selection.user_verification, "required");
    assert!(asked.authenticator_selection.require_resident_key);
    assert_eq!(asked.timeout, Some(300_000));
    assert!(asked.pub_key_cred_params.iter().any(|it| it.alg == -7));
}

#[tokio::test]
async fn whatever_does_not_verify_is_refused_and_uses_the_challenge_up() {
    type Change = fn(&mut Authenticator);
    let faulty: [(&str, Change); 9] = [
        ("another origin", |it| {
            "https://pay.example.evil".clone_into(&mut it.origin);
        }),
        ("another port", |it| {
            "https://pay.example:444".clone_into(&mut it.origin);
        }),
        ("an insecure page", |it| {
            "http://pay.example".clone_into(&mut it.origin);
        }),
        ("another domain", |it| it.rp_id = Some("example".to_owned())),
        ("another challenge", |it| {
            it.challenge = Some("AAAAAAAAAAAAAAAAAAAAAA".to_owned());
        }),
        ("nobody there", |it| it.user_present = false),
        ("somebody", |it| it.user_verified = false),
        ("a forged attestation", |it| {
            it.attestation = Attestation::Forged;
        }),
        ("a frame of a page that nobody allowed", |it| {
            it.top_origin = Some("https://shop.example".to_owned());
        }),
    ];
    let sandbox = asking(SecondFactor::Optional, |_| ());
    let browser = at_page(&sandbox).await;
    for (what, change) in faulty {
        let asked = options(&browser).await;
        let mut authenticator = Authenticator::at(PAGE);
        change(&mut authenticator);
        let refused = browser.refused(answered(&authenticator, &asked)).await;
        assert_eq!(refused, Code::WebauthnNotAllowed, "{what}");
        let again = answered(&Authenticator::at(PAGE), &asked);
        assert_eq!(browser.refused(again).await, Code::FlowOutOfOrder, "{what}");
    }
    assert_eq!(
        status_of(&browser, StepKind::Passkey).await,
        StepStatus::Todo
    );
    let asked = options(&browser).await;
    let vouched = Authenticator {
        attestation: Attestation::Own,
        ..Authenticator::at(PAGE)
    };
    browser.call(answered(&vouched, &asked)).await.unwrap();
    assert_eq!(
        status_of(&browser, StepKind::Passkey).await,
        StepStatus::Done
    );
}

#[tokio::test]
async fn in_a_frame_of_another_origin_only_the_pages_that_are_named_may_be_around() {
    let shop = "https://shop.example".to_owned();
    let sandbox = asking(SecondFactor::Optional, |config| {
        config.framed_by = vec![shop.clone()];
    });
    let browser = at_page(&sandbox).await;
    let around = |top: &str| Authenticator {
        top_origin: Some(top.to_owned()),
        ..Authenticator::at(PAGE)
    };
    let asked = options(&browser).await;
    let elsewhere = answered(&around("https://evil.example"), &asked);
    assert_eq!(browser.refused(elsewhere).await, Code::WebauthnNotAllowed);
    let asked = options(&browser).await;
    let framed = answered(&around(&shop), &asked);
    assert_eq!(browser.call(framed).await, Ok(Reply::PasskeyRegistered));
}

#[tokio::test]
async fn a_passkey_is_registered_once_and_for_one_person() {
    let sandbox = asking(SecondFactor::Optional, |_| ());
    let browser = at_page(&sandbox).await;
    let asked = options(&browser).await;
    let call = answered(&Authenticator::at(PAGE), &asked);
    let key = fresh_key();
    let first = browser.call_as(call.clone(), &key).await;
    assert_eq!(first, Ok(Reply::PasskeyRegistered));
    assert_eq!(browser.call_as(call.clone(), &key).await, first, "a retry");
    assert_eq!(
        browser.refused(call).await,
        Code::FlowOutOfOrder,
        "a replay"
    );
    let again = options(&browser).await.public_key;
    assert_eq!(again.exclude_credentials.len(), 1);
    assert_eq!(again.user.id, asked.public_key.user.id);
    let other = at_page(&sandbox).await;
    let asked = options(&other).await;
    let same = answered(&Authenticator::at(PAGE), &asked);
    assert_eq!(other.refused(same).await, Code::WebauthnNotAllowed);
}

#[tokio::test]
async fn a_new_challenge_ends_the_one_before() {
    let browser = at_page(&asking(SecondFactor::Optional, |_| ())).await;
    let first = options(&browser).await;
    options(&browser).await;
    let late = browser.refused(answered(&Authenticator::at(PAGE), &first));
    assert_eq!(late.await, Code::WebauthnNotAllowed);
}

#[tokio::test]
async fn an_app_is_told_what_it_needs_and_nothing_else() {
    let browser = at_page(&asking(SecondFactor::Optional, |_| ())).await;
    browser.patch(person(1)).await;
    let setup = set_up(&browser).await;
    let uri = setup.uri.expose();
    assert!(uri.starts_with("otpauth://totp/"), "{uri}");
    for part in ["lilei1%40example.com", "issuer=", setup.secret.expose()] {
        assert!(uri.contains(part), "{part} in {uri}");
    }
    assert_eq!((setup.digits, setup.attempts_left), (6, 5));
    assert_eq!(setup.secret.expose().len(), 32, "160 bits");
}

#[tokio::test]
async fn codes_are_taken_of_one_step_to_either_side_and_each_step_once() {
    for (away_s, taken) in [
        (-60, false),
        (-30, true),
        (0, true),
        (30, true),
        (60, false),
    ] {
        let browser = at_page(&asking(SecondFactor::Optional, |_| ())).await;
        let setup = set_up(&browser).await;
        let answer = browser.call(shown(&browser, &setup, away_s)).await;
        assert_eq!(answer.is_ok(), taken, "{away_s}");
    }
    let browser = at_page(&asking(SecondFactor::Optional, |_| ())).await;
    let setup = set_up(&browser).await;
    let first = recovery_codes(&browser, shown(&browser, &setup, 0)).await;
    for replayed in [0, -30] {
        let refused = browser.refused(shown(&browser, &setup, replayed)).await;
        assert_eq!(refused, Code::OtpInvalid, "{replayed}");
    }
    browser.sandbox.clock().advance_ms(30_000);
    let next = recovery_codes(&browser, shown(&browser, &setup, 0)).await;
    assert!(next.iter().all(|code| !first.contains(code)));
}

#[tokio::test]
async fn recovery_codes_are_told_once_a_key_and_are_all_different() {
    let browser = at_page(&asking(SecondFactor::Optional, |_| ())).await;
    let setup = set_up(&browser).await;
    let key = fresh_key();
    let call = shown(&browser, &setup, 0);
    let first = browser.call_as(call.clone(), &key).await;
    assert_eq!(browser.call_as(call, &key).await, first, "a retry");
    let Ok(Reply::TotpVerified(verified)) = first else {
        panic!("{first:?}")
    };
    let mut codes = verified.recovery_codes;
    let all = codes.len();
    codes.sort_by(|a, b| a.expose().cmp(b.expose()));
    codes.dedup();
    assert_eq!((all, codes.len()), (10, 10));
    assert!(codes.iter().all(|code| code.expose().len() == 11));
    assert_eq!(status_of(&browser, StepKind::Totp).await, StepStatus::Done);
}

#[tokio::test]
async fn a_retry_of_the_set_up_brings_the_same_secret_and_a_new_one_another() {
    let browser = at_page(&asking(SecondFactor::Optional, |_| ())).await;
    let key = fresh_key();
    let first = browser.call_as(Call::SetUpTotp, &key).await;
    assert_eq!(browser.call_as(Call::SetUpTotp, &key).await, first);
    let Ok(Reply::TotpSetup(first)) = first else {
        panic!("{first:?}")
    };
    let second = set_up(&browser).await;
    assert_ne!(first.secret, second.secret);
    let late = browser.refused(shown(&browser, &first, 0)).await;
    assert_eq!(late, Code::OtpInvalid);
}

#[tokio::test]
async fn what_is_secret_lies_nowhere_in_clear_and_all_is_erased() {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("db");
    let sandbox = asking(SecondFactor::Optional, |config| {
        config.storage = Storage::Disk {
            db: db.clone(),
            uploads: folder.path().join("uploads"),
        };
    });
    let browser = handoff::bound(&sandbox).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    browser.prove(Channel::Sms).await.unwrap();
    let asked = options(&browser).await;
    browser
        .call(answered(&Authenticator::at(PAGE), &asked))
        .await
        .unwrap();
    let setup = set_up(&browser).await;
    let codes = recovery_codes(&browser, shown(&browser, &setup, 0)).await;
    let lies = |text: &str| {
        let files = ["db", "db-wal"].map(|name| std::fs::read(folder.path().join(name)));
        let mut bytes = files.into_iter().flatten();
        bytes.any(|bytes| bytes.windows(text.len()).any(|at| at == text.as_bytes()))
    };
    assert!(!lies(setup.secret.expose()));
    assert!(codes.iter().all(|code| !lies(code)));
    browser.call(Call::EraseSession).await.unwrap();
    let rows = rusqlite::Connection::open(&db).unwrap();
    for table in [
        "passkeys",
        "passkey_ceremonies",
        "authenticator_apps",
        "recovery_codes",
    ] {
        let query = format!("SELECT count(*) FROM {table}");
        let left: i64 = rows.query_row(&query, [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "{table}");
    }
}
