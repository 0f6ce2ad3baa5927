//! The password: judged, kept as a slow hash, and told to nobody.

use crate::client::*;
use crate::document;
use crate::path::person;
use kaihu_protocol::{
    Call, Code, ConsentKind, PasswordRange, PasswordRequest, Reply, StepKind, StepStatus,
};
use kaihu_sandbox::{Clock, Config, Plan, Sandbox, Storage};

/// Nothing speaks against it.
pub(crate) const GOOD: &str = "lantern 7 otters paint";

pub(crate) fn request(password: &str) -> Call {
    Call::SetPassword(PasswordRequest {
        password: password.into(),
    })
}

/// Looks among the leaked ones, and sets it.
pub(crate) async fn chosen(browser: &Browser) {
    browser
        .call(Call::PasswordRange("5BAA6".into()))
        .await
        .unwrap();
    browser.call(request(GOOD)).await.unwrap();
}

/// All that can speak against a password, and what is no prefix.
pub(crate) async fn refusals(sandbox: &Sandbox) {
    let browser = Browser::open(sandbox).await;
    browser.give_consents().await;
    browser.patch(person(5)).await;
    for (password, code) in [
        ("lantern", Code::PasswordTooShort),
        ("passwordpassword", Code::PasswordLeaked),
        ("5elpmaxe@5ielil", Code::PasswordOwnData),
        ("qwertyuiopasdfghj", Code::PasswordGuessable),
    ] {
        assert_eq!(browser.refused(request(password)).await, code, "{password}");
    }
    for wrong in ["5BAA", "5baa6", "5BAAX"] {
        let refused = browser.refused(Call::PasswordRange(wrong.into())).await;
        assert_eq!(refused, Code::NotFound, "{wrong}");
    }
}

fn asking(storage: Storage) -> Sandbox {
    let config = Config {
        storage,
        plan: Plan::default().with_password(),
        ..Config::for_tests(Clock::manual(START))
    };
    Sandbox::open(config).unwrap()
}

async fn status(browser: &Browser) -> StepStatus {
    let steps = browser.flow().await.steps;
    let step = steps.iter().find(|step| step.kind == StepKind::Password);
    step.unwrap().status
}

#[tokio::test]
async fn a_password_is_asked_for_set_changed_and_withdrawn() {
    let browser = Browser::open(&asking(Storage::Memory)).await;
    let early = browser.refused(request(GOOD)).await;
    assert_eq!(early, Code::FlowOutOfOrder, "before consent");
    browser.give_consents().await;
    assert_eq!(status(&browser).await, StepStatus::Todo);
    let constraints = &browser.flow().await.steps[4].constraints;
    assert_eq!(constraints.minimum_length, Some(15));
    assert_eq!(constraints.remind_after_months, None);
    browser.call(request(GOOD)).await.unwrap();
    assert_eq!(status(&browser).await, StepStatus::Done);
    browser
        .call(request("otters paint 7 lanterns"))
        .await
        .unwrap();
    assert_eq!(status(&browser).await, StepStatus::Done);
    let withdrawn = Call::WithdrawConsent(ConsentKind::Privacy);
    browser.call(withdrawn).await.unwrap();
    assert_eq!(status(&browser).await, StepStatus::Todo);
}

#[tokio::test]
async fn the_same_key_is_for_one_password() {
    let browser = Browser::open(&asking(Storage::Memory)).await;
    browser.give_consents().await;
    let key = fresh_key();
    for _ in 0..2 {
        assert_eq!(browser.exchange(&request(GOOD), &key).await.status, 204);
    }
    let other = browser
        .exchange(&request("otters paint 7 lanterns"), &key)
        .await;
    assert_eq!(other.code(), Code::IdempotencyKeyReused);
}

/// A stored SHA-256 of the body would be guessed from in no time, however slow the hash beside it is.
#[tokio::test]
async fn neither_the_password_nor_a_quick_hash_of_it_is_in_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let storage = Storage::Disk {
        db: folder.path().join("db"),
        uploads: folder.path().join("uploads"),
    };
    let browser = Browser::open(&asking(storage)).await;
    browser.give_consents().await;
    let key = fresh_key();
    assert_eq!(browser.exchange(&request(GOOD), &key).await.status, 204);
    let body = format!(r#"{{"password":"{GOOD}"}}"#);
    let parts: [&[u8]; 3] = [b"POST", b"/password", body.as_bytes()];
    let quick = hash(&parts);
    let plain_change = Call::PatchIdentity {
        rev: 0,
        patch: person(1),
    };
    let made = browser.request(&plain_change, &fresh_key());
    let sent = axum::body::to_bytes(made.into_body(), usize::MAX)
        .await
        .unwrap();
    browser.call(plain_change).await.unwrap();
    let mut stored = Vec::new();
    for file in ["db", "db-wal"] {
        stored.extend(std::fs::read(folder.path().join(file)).unwrap_or_default());
    }
    let holds = |bytes: &[u8]| stored.windows(bytes.len()).any(|it| it == bytes);
    let control = hash(&[b"PATCH", b"/identity", &sent]);
    assert!(holds(&control), "the search finds what is there");
    assert!(!holds(&quick));
    assert!(!holds(GOOD.as_bytes()));
    assert!(holds(b"$argon2id$v=19$m=19456,t=2,p=1$"));
}

/// As requests are told apart: each part after its length.
fn hash(parts: &[&[u8]]) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let mut sha = Sha256::new();
    for part in parts {
        sha.update((part.len() as u64).to_le_bytes());
        sha.update(part);
    }
    sha.finalize().to_vec()
}

#[tokio::test]
async fn a_range_says_nothing_by_its_length() {
    let browser = Browser::open(&document::provider()).await;
    let mut lengths = Vec::new();
    for prefix in ["00000", "5BAA6", "ABCDE", "FFFFF"] {
        match browser.call(Call::PasswordRange(prefix.into())).await {
            Ok(Reply::PasswordRange(PasswordRange { suffixes })) => lengths.push(suffixes.len()),
            other => panic!("{other:?}"),
        }
    }
    assert!(lengths.iter().all(|it| *it == lengths[0]), "{lengths:?}");
}
