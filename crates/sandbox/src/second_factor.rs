//! Whether an application is protected by a passkey or an authenticator app.

use crate::plan::PlannedStep;
use kaihu_protocol::{Constraints, Step, StepKind, StepStatus};
use serde::{Deserialize, Serialize};

/// Whether there are steps for a passkey and an authenticator app, of which one is enough.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecondFactor {
    /// There are none.
    #[default]
    None,
    /// Who wants to does it later.
    Optional,
    /// A wallet needs one of the two.
    Required,
}

impl SecondFactor {
    /// The steps for it.
    pub(crate) fn steps(self) -> Vec<PlannedStep> {
        let optional = self == SecondFactor::Optional;
        let step = |id: &str, kind| PlannedStep {
            optional,
            ..PlannedStep::required(id, kind)
        };
        match self {
            SecondFactor::None => vec![],
            _ => vec![
                step("passkey", StepKind::Passkey),
                step("totp", StepKind::Totp),
            ],
        }
    }
}

/// What such a step asks for.
pub(crate) fn constraints(kind: StepKind) -> Constraints {
    let other = match kind {
        StepKind::Passkey => StepKind::Totp,
        _ => StepKind::Passkey,
    };
    Constraints {
        instead: vec![other],
        ..Constraints::default()
    }
}

/// Whether nothing more is needed in a step: it is done, or another does in its place.
pub(crate) fn is_settled(step: &Step, steps: &[Step]) -> bool {
    let done = |step: &Step| step.status == StepStatus::Done;
    let instead = |other: &&Step| step.constraints.instead.contains(&other.kind);
    step.optional || done(step) || steps.iter().filter(instead).any(done)
}
