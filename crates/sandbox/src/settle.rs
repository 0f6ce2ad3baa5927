//! Makes the decisions that are due, in the order in which people submitted.

use crate::application::Application;
use crate::db::to_text;
use crate::decision::{Contact, Decision, Face, Facts, decide};
use crate::work::Work;
use crate::{Refusal, identity_check, picture, steps, wallet, webhook};
use kaihu_protocol::{ApplicationState, Code, PictureSource, StepKind};
use rusqlite::params;

/// Decides every application whose time of processing, or with a person, is over.
pub(crate) fn due(work: &Work<'_>) -> Result<(), Refusal> {
    for application in Application::due(work)? {
        settle(work, &application)?;
    }
    Ok(())
}

fn settle(work: &Work<'_>, application: &Application) -> Result<(), Refusal> {
    let decision = match application.state {
        ApplicationState::ManualReview => {
            let review = work.sandbox.setting(|it| it.review.clone());
            let outcome = review.map_or(ApplicationState::ManualReview, |it| it.outcome);
            return conclude(work, application, outcome);
        }
        _ => decide(&facts(work, application)?),
    };
    record(work, application, decision)
}

/// What a person who looked at it came to. Whoever it is, there is at most one wallet.
pub(crate) fn conclude(
    work: &Work<'_>,
    application: &Application,
    outcome: ApplicationState,
) -> Result<(), Refusal> {
    let decision = match outcome {
        ApplicationState::Approved => Decision::Approve,
        ApplicationState::Rejected => Decision::Reject(vec![Code::IdentityReview]),
        ApplicationState::NeedsInput if application.without_face => {
            Decision::Ask(StepKind::Identity, vec![Code::FieldInvalid])
        }
        ApplicationState::NeedsInput => Decision::Ask(StepKind::Face, vec![Code::CaptureBlurred]),
        _ => Decision::Review(Code::IdentityReview),
    };
    record(work, application, decision)
}

fn record(
    work: &Work<'_>,
    application: &Application,
    mut decision: Decision,
) -> Result<(), Refusal> {
    if decision == Decision::Approve
        && wallet::of_application(work, &application.id)?.is_none()
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
    webhook::note_state(work, application, state)?;
    let review = work.sandbox.setting(|it| it.review.clone());
    let goes_to_review = state == ApplicationState::ManualReview
        && application.state != ApplicationState::ManualReview;
    let review_ends = review
        .filter(|_| goes_to_review)
        .map(|it| work.now.plus_ms(i64::from(it.after_s) * 1000).0);
    let next = step.and_then(|kind| work.plan().step_of(kind));
    work.tx
        .prepare_cached(
            "UPDATE applications SET state = ?, reasons = ?, next = ?, decide_at = ? WHERE id = ?",
        )?
        .execute(params![
            to_text(&state),
            to_text(&reasons),
            next,
            review_ends,
            application.id
        ])?;
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
        without_face: application.without_face,
        face: picture::current(work, &application.id)?.map(|upload| Face {
            bytes: upload.length,
            quality: upload.quality,
            waived: upload.without_movements,
            from_device: upload.source == PictureSource::Device,
        }),
    })
}
