//! The whole path, from the session to the row in the database.

use crate::client::{Browser, sandbox};
use crate::path::person;
use kaihu_protocol::{ApplicationState, Channel, StepKind, StepStatus};

#[tokio::test]
async fn one_person_opens_one_wallet() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    let before = sandbox.wallets().unwrap().len();

    let flow = browser.flow().await;
    assert_eq!(flow.provider.name, "Lanhai Pay (demo)");
    assert_eq!(flow.next.as_deref(), Some("consent"));
    let kinds: Vec<_> = flow.steps.iter().map(|step| step.kind).collect();
    use StepKind::*;
    assert_eq!(kinds, [Consent, Identity, Otp, Face, Review]);

    browser.give_consents().await;
    assert_eq!(browser.flow().await.next.as_deref(), Some("identity"));
    let accepted = browser.patch(person(1)).await;
    assert_eq!((accepted.rev, accepted.field_results.len()), (1, 0));
    assert_eq!(browser.flow().await.next.as_deref(), Some("otp"));
    browser.prove(Channel::Sms).await.unwrap();
    assert_eq!(browser.flow().await.next.as_deref(), Some("face"));
    assert!(browser.upload().await.accepted);
    assert_eq!(browser.flow().await.next.as_deref(), Some("review"));

    let submitted = browser.submit().await;
    assert_eq!(submitted.poll_after, 2);
    let waiting = browser.result().await;
    assert_eq!(waiting.state, ApplicationState::Processing);
    assert_eq!(waiting.poll_after, Some(2));
    let result = browser.decided().await;
    assert_eq!(result.state, ApplicationState::Approved);
    assert_eq!(result.poll_after, None);

    let flow = browser.flow().await;
    assert_eq!(flow.next, None);
    assert!(flow.steps.iter().all(|s| s.status == StepStatus::Done));

    let wallets = sandbox.wallets().unwrap();
    assert_eq!(wallets.len(), before + 1);
    let wallet = wallets.last().unwrap();
    assert_eq!(Some(&wallet.id), result.wallet_id.as_ref());
    assert_eq!(wallet.application_id, Some(submitted.application_id));
    assert_eq!(wallet.phone.as_deref(), Some("+8613800000001"));
    assert_eq!(wallet.evidence_number.as_deref(), Some("E00000001"));
}
