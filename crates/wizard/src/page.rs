//! The pages, and which of them a flow has.

use kaihu_protocol::{
    ConsentKind, ConsentText, Constraints, EvidenceKind, FieldName, Flow, StepKind,
};

/// A page of the wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PageId {
    /// Asking the backend what there is to do.
    Loading,
    /// Who the provider is and what will be needed.
    Start,
    /// The texts to agree to.
    Consent,
    /// What may be lost, to be acknowledged apart from the rest.
    Risk,
    /// Full name.
    Name,
    /// What kind of identity evidence.
    EvidenceKind,
    /// Number of the identity evidence.
    Evidence,
    /// Last day of the identity evidence.
    EvidenceExpiry,
    /// Date of birth.
    BirthDate,
    /// Sex as the evidence states it.
    Sex,
    /// Phone number and e-mail address.
    Contact,
    /// One-time code.
    Code,
    /// Password of the wallet.
    Password,
    /// How the face picture is taken.
    FaceIntro,
    /// What happens without a picture of the face.
    WithoutFace,
    /// The camera.
    Camera,
    /// Whether to take the picture without movements.
    WithoutMovements,
    /// The picture that was taken.
    Picture,
    /// The passkey.
    Passkey,
    /// The authenticator app.
    AuthenticatorApp,
    /// What helps when the app is lost.
    RecoveryCodes,
    /// Check your answers.
    CheckAnswers,
    /// Sent; the decision is awaited.
    Pending,
    /// The wallet is open.
    Opened,
    /// The wallet was not opened.
    Rejected,
    /// How to go on with another device, and how far it is there.
    HandOver,
    /// Something failed.
    Problem,
    /// Contact with the provider's people.
    Support,
    /// Really leave?
    Leaving,
    /// Really erase what was sent?
    Erasing,
    /// It is erased.
    Erased,
    /// The person left.
    Left,
}

impl PageId {
    /// Every page.
    pub const ALL: &[PageId] = &[
        PageId::Loading,
        PageId::Start,
        PageId::Consent,
        PageId::Risk,
        PageId::Name,
        PageId::EvidenceKind,
        PageId::Evidence,
        PageId::EvidenceExpiry,
        PageId::BirthDate,
        PageId::Sex,
        PageId::Contact,
        PageId::Code,
        PageId::Password,
        PageId::FaceIntro,
        PageId::WithoutFace,
        PageId::Camera,
        PageId::WithoutMovements,
        PageId::Picture,
        PageId::Passkey,
        PageId::AuthenticatorApp,
        PageId::RecoveryCodes,
        PageId::CheckAnswers,
        PageId::Pending,
        PageId::Opened,
        PageId::Rejected,
        PageId::HandOver,
        PageId::Problem,
        PageId::Support,
        PageId::Leaving,
        PageId::Erasing,
        PageId::Erased,
        PageId::Left,
    ];

    /// A stable name, for events and element ids.
    pub fn name(self) -> &'static str {
        match self {
            PageId::Loading => "loading",
            PageId::Start => "start",
            PageId::Consent => "consent",
            PageId::Risk => "risk",
            PageId::Name => "name",
            PageId::EvidenceKind => "evidence-kind",
            PageId::Evidence => "evidence",
            PageId::EvidenceExpiry => "evidence-expiry",
            PageId::BirthDate => "birth-date",
            PageId::Sex => "sex",
            PageId::Contact => "contact",
            PageId::Code => "code",
            PageId::Password => "password",
            PageId::FaceIntro => "face-intro",
            PageId::WithoutFace => "without-face",
            PageId::Camera => "camera",
            PageId::WithoutMovements => "without-movements",
            PageId::Picture => "picture",
            PageId::Passkey => "passkey",
            PageId::AuthenticatorApp => "authenticator-app",
            PageId::RecoveryCodes => "recovery-codes",
            PageId::CheckAnswers => "check-answers",
            PageId::Pending => "pending",
            PageId::Opened => "opened",
            PageId::Rejected => "rejected",
            PageId::HandOver => "hand-over",
            PageId::Problem => "problem",
            PageId::Support => "support",
            PageId::Leaving => "leaving",
            PageId::Erasing => "erasing",
            PageId::Erased => "erased",
            PageId::Left => "left",
        }
    }

    /// Whether this page asks for core attributes or evidence.
    pub(crate) fn is_identity(self) -> bool {
        IDENTITY.contains(&self)
    }
}

/// The pages that ask for core attributes and evidence. The sex comes after what may tell it.
const IDENTITY: &[PageId] = &[
    PageId::Name,
    PageId::EvidenceKind,
    PageId::Evidence,
    PageId::EvidenceExpiry,
    PageId::BirthDate,
    PageId::Sex,
    PageId::Contact,
];

/// The pages of one kind of step, in their order. A step of unknown kind has none: the person
/// could not do it here.
pub(crate) fn pages_of(kind: StepKind) -> &'static [PageId] {
    match kind {
        StepKind::Consent => &[PageId::Consent],
        StepKind::Identity => IDENTITY,
        StepKind::Otp => &[PageId::Code],
        StepKind::Password => &[PageId::Password],
        StepKind::Face => &[PageId::FaceIntro, PageId::Camera, PageId::Picture],
        StepKind::Passkey => &[PageId::Passkey],
        StepKind::Totp => &[PageId::AuthenticatorApp, PageId::RecoveryCodes],
        StepKind::Review => &[PageId::CheckAnswers],
        StepKind::Unknown => &[],
    }
}

/// The way through a flow: the start page, then the pages of its steps.
pub(crate) fn path_of(flow: &Flow) -> Vec<PageId> {
    let mut path = vec![PageId::Start];
    for step in &flow.steps {
        let asked = |page: &&PageId| is_asked(**page, &step.constraints);
        path.extend(pages_of(step.kind).iter().filter(asked));
    }
    // Texts to agree to come before everything else, whether or not a step was made of them.
    if !flow.policy.consents.is_empty() && !path.contains(&PageId::Consent) {
        path.insert(1, PageId::Consent);
    }
    let consent = path.iter().position(|page| *page == PageId::Consent);
    if let Some(at) = consent.filter(|_| has_risk_apart(&flow.policy.consents)) {
        path.insert(at + 1, PageId::Risk);
    }
    path
}

/// Whether a risk is to be acknowledged on a page of its own, after other texts.
pub(crate) fn has_risk_apart(texts: &[ConsentText]) -> bool {
    let is_risk = |text: &ConsentText| text.kind == ConsentKind::Risk;
    texts.iter().any(is_risk) && !texts.iter().all(is_risk)
}

/// Whether a page of the identity step has anything to ask.
fn is_asked(page: PageId, constraints: &Constraints) -> bool {
    let wanted: &[FieldName] = match page {
        // Of one kind there is nothing to choose.
        PageId::EvidenceKind if known(&constraints.evidence) == 1 => return false,
        PageId::Name => &[FieldName::Name],
        PageId::EvidenceKind | PageId::Evidence => &[FieldName::EvidenceNumber],
        PageId::EvidenceExpiry => &[FieldName::EvidenceExpiry],
        PageId::BirthDate => &[FieldName::BirthDate],
        PageId::Sex => &[FieldName::Sex],
        PageId::Contact => &[FieldName::Phone, FieldName::Email],
        _ => return true,
    };
    wanted
        .iter()
        .any(|field| is_wanted(*field, &constraints.fields))
}

fn known(kinds: &[EvidenceKind]) -> usize {
    let known = |kind: &&EvidenceKind| **kind != EvidenceKind::Unknown;
    kinds.iter().filter(known).count()
}

/// Whether a provider asks for a field; one that names none asks for what every wallet needs.
pub(crate) fn is_wanted(field: FieldName, fields: &[FieldName]) -> bool {
    match fields.is_empty() {
        true => !matches!(field, FieldName::EvidenceExpiry | FieldName::Sex),
        false => fields.contains(&field),
    }
}
