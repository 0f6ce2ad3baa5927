//! `GET` and `PATCH /v1/identity`: the core attributes and the evidence, read and changed against a
//! revision.

use crate::auth::Caller;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, identity_check};
use axum::extract::State;
use kaihu_protocol::{Code, IdentityAccepted, IdentityDraft, IdentityPatch};

/// Every value that was accepted so far.
pub(crate) async fn show(
    State(sandbox): State<Sandbox>,
    caller: Caller,
) -> Result<Answer, Refusal> {
    sandbox.work(|work| {
        let application = caller.application(work)?;
        let draft = IdentityDraft {
            rev: application.rev,
            identity: application.identity,
        };
        Ok(Answer::json(200, &draft))
    })
}

/// Takes over the fields that have their form and says what is wrong with the others, which stay
/// as they were.
pub(crate) async fn change(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    write.by_person(&sandbox, |work, mut application, patch: IdentityPatch| {
        let rev = write.expected_rev()?;
        application.ensure_open()?;
        application.ensure_consented(work)?;
        if rev != application.rev {
            return Err(Refusal::new(Code::RevisionStale));
        }
        let (accepted, mut findings) = identity_check::check(patch, work.plan(), work.now);
        let before = application.identity.clone();
        merge(&mut application.identity, accepted);
        if application.identity != before {
            application.rev += 1;
            application.save_identity(work)?;
        }
        findings.extend(identity_check::contradiction(&application.identity));
        let accepted = IdentityAccepted {
            rev: application.rev,
            field_results: findings,
        };
        Ok(Answer::json(200, &accepted))
    })
}

fn merge(identity: &mut IdentityPatch, changed: IdentityPatch) {
    fn take<T>(field: &mut Option<T>, new: Option<T>) {
        if new.is_some() {
            *field = new;
        }
    }
    take(&mut identity.name, changed.name);
    take(&mut identity.birth_date, changed.birth_date);
    take(&mut identity.sex, changed.sex);
    take(&mut identity.evidence, changed.evidence);
    take(&mut identity.evidence_expiry, changed.evidence_expiry);
    take(&mut identity.phone, changed.phone);
    take(&mut identity.email, changed.email);
}
