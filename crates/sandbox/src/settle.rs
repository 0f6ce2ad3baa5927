//! Makes the decisions that are due, in the order in which people submitted.

use crate::application::Application;
use crate::db::to_text;
use crate::decision::{Contact, Decision, Face, Facts, decide};
use crate::work::Work;
use crate::{Refusal, identity_check, picture, steps, wallet};
use kaihu_protocol::{ApplicationState, Code, PictureSource, StepKind};
use rusqlite::params;

/// Decides every application whose time of processing is over.
pub(crate) fn due(work: &Work<'_>) -> Result<(), Refusal> {
    for application in Application::due(work)? {
        settle(work, &application)?;
    }
    Ok(())
}

fn settle(work: &Work<'_>, application: &Application) -> Result<(), Refusal> {
    let mut decision = decide(&facts(work, application)?);
    if decision == Decision::Approve
        && wallet::open(work, &application.id, &application.identity)?.is_none()
    {
        // The constraints have the last word, whatever the rules overlooked.
        decision = Decision::Review(Code::IdentityReview);
    }
    let (state, reasons, step) = match decision {
        Decision::Approve => (ApplicationState::Approved, vec![], None),
        Decision::Review(reason) => (ApplicationState::ManualReview, vec![reason], None),
        Decision::Reject(reasons) => (ApplicationState::Rejected, reasons, None),
        Decision::Ask(kind, reasons) => (ApplicationState::NeedsInput, reasons, Some(kind)),
    };
    match step {
        Some(StepKind::Face) => picture::refuse(work, &application.id)?,
        Some(StepKind::Identity) => steps::forget_proofs(work, &application.id)?,
        _ => {}
    }
    let next = step.and_then(|kind| work.plan().step_of(kind));
    work.tx
        .prepare_cached(
            "UPDATE applications SET state = ?, reasons = ?, next = ?, decide_at = NULL WHERE id = ?",
        )?
        .execute(params![to_text(&state), to_text(&reasons), next, application.id])?;
    Ok(())
}

fn facts(work: &Work<'_>, application: &Application) -> Result<Facts, Refusal> {
    let identity = &application.identity;
    let submitted_at = application.submitted_at.unwrap_or(work.now);
    let birth_date = identity.birth_date.as_ref();
    let mut phone = Contact::default();
    if let Some(number) = &identity.phone {
        phone.taken = wallet::has_phone(work, number.expose())?;
        phone.proven = steps::is_proven(work, application, number.expose())?;
    }
    let mut email = Contact::default();
    if let Some(address) = &identity.email {
        email.taken = wallet::has_email(work, address.expose())?;
        email.proven = steps::is_proven(work, application, address.expose())?;
    }
    Ok(Facts {
        age_years: birth_date
            .and_then(|date| identity_check::age_years(date.expose(), submitted_at)),
        minimum_age: work.plan().minimum_age,
        evidence_taken: match &identity.evidence {
            Some(evidence) => wallet::has_evidence(work, evidence)?,
            None => false,
        },
        phone,
        email,
        face: picture::current(work, &application.id)?.map(|upload| Face {
            bytes: upload.length,
            quality: upload.quality,
            waived: upload.without_movements,
            from_device: upload.source == PictureSource::Device,
        }),
    })
}
