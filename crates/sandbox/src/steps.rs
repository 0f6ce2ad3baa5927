//! How far each step is, told from what is there rather than from what was once ticked off.

use crate::application::Application;
use crate::second_factor::is_settled;
use crate::work::Work;
use crate::{
    Refusal, authenticator_app, identity_check, one_time_code, passkey, password, picture,
};
use kaihu_protocol::{ApplicationState, Step, StepKind, StepStatus};
use rusqlite::params;

/// The steps of the plan with their status.
pub(crate) fn all(work: &Work<'_>, application: &Application) -> Result<Vec<Step>, Refusal> {
    let plan = work.plan();
    plan.steps_with(application.second_factor)
        .iter()
        .map(|planned| {
            let otp = match planned.kind {
                StepKind::Otp => one_time_code::on_its_way(work, application)?,
                _ => None,
            };
            let mut constraints = plan.constraints(planned.kind);
            if let Some(way) = &mut constraints.without_face {
                way.chosen = application.without_face;
            }
            Ok(Step {
                id: planned.id.clone(),
                kind: planned.kind,
                status: status(work, application, planned.kind)?,
                optional: planned.optional,
                attempts_left: otp.as_ref().map(|otp| otp.attempts_left),
                otp,
                constraints,
            })
        })
        .collect()
}

/// The first required step that is not done; `None` once the application is submitted.
pub(crate) fn next(application: &Application, steps: &[Step]) -> Option<String> {
    let open = |step: &&Step| !is_settled(step, steps);
    let next = steps.iter().find(open).filter(|_| application.is_open())?;
    Some(next.id.clone())
}

/// Whether all that a submission needs is there: every required step before the review.
pub(crate) fn ready_to_submit(steps: &[Step]) -> bool {
    let needed = |step: &&Step| step.kind != StepKind::Review;
    let mut needed = steps.iter().filter(needed);
    needed.all(|step| is_settled(step, steps))
}

fn status(
    work: &Work<'_>,
    application: &Application,
    kind: StepKind,
) -> Result<StepStatus, Refusal> {
    let done = |done: bool| match done {
        true => StepStatus::Done,
        false => StepStatus::Todo,
    };
    Ok(match kind {
        StepKind::Consent => done(application.has_consented(work)?),
        StepKind::Identity if is_asked_again(work, application) => StepStatus::NeedsInput,
        StepKind::Identity => {
            let findings = identity_check::findings(&application.identity, work.plan());
            done(findings.is_empty())
        }
        StepKind::Otp => done(has_proven_contact(work, application)?),
        StepKind::Password => done(password::is_set(work, application)?),
        StepKind::Face if application.without_face => StepStatus::Done,
        StepKind::Face => match picture::current(work, &application.id)? {
            Some(_) => StepStatus::Done,
            None if picture::was_refused(work, &application.id)? => StepStatus::NeedsInput,
            None => StepStatus::Todo,
        },
        StepKind::Passkey => done(passkey::is_registered(work, &application.id)?),
        StepKind::Totp => done(authenticator_app::is_confirmed(work, &application.id)?),
        StepKind::Review => done(!application.is_open()),
        StepKind::Unknown => StepStatus::Done,
    })
}

/// Whether the decision asked for the identity again and it is still the one that was submitted.
fn is_asked_again(work: &Work<'_>, application: &Application) -> bool {
    application.state == ApplicationState::NeedsInput
        && application.submitted_rev == Some(application.rev)
        && application.next.as_deref() == work.plan().step_of(StepKind::Identity)
}

/// Whether a code proved control of the phone number or e-mail address as it is now.
fn has_proven_contact(work: &Work<'_>, application: &Application) -> Result<bool, Refusal> {
    let identity = &application.identity;
    for contact in [&identity.phone, &identity.email].into_iter().flatten() {
        if is_proven(work, application, contact.expose())? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a code proved control of this phone number or e-mail address.
pub(crate) fn is_proven(
    work: &Work<'_>,
    application: &Application,
    contact: &str,
) -> Result<bool, Refusal> {
    let mut query = work.tx.prepare_cached(
        "SELECT 1 FROM one_time_codes WHERE application_id = ? AND destination = ? AND proves",
    )?;
    Ok(query.exists(params![application.id, contact])?)
}

/// What was proven is to be proven anew.
pub(crate) fn forget_proofs(work: &Work<'_>, application_id: &str) -> Result<(), Refusal> {
    work.tx
        .prepare_cached("UPDATE one_time_codes SET proves = 0 WHERE application_id = ?")?
        .execute([application_id])?;
    Ok(())
}
