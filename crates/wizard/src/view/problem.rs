//! A failure with a page of its own: what happened, why, and what to do now.

use super::notices::notices;
use super::{Block, Button, Fact, Illustration, Page, Weight, tell_of_address, tell_of_network};
use super::{erasure, without_face};
use crate::device::{Device, HostApp};
use crate::diagnosis::Cause;
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::remedy::Remedy;
use crate::view::why::evidence_of;
use crate::wizard::Wizard;
use kaihu_protocol::{Channel, Code, Provider};

pub(super) fn problem(wizard: &Wizard) -> Page {
    let code = wizard
        .trouble
        .as_ref()
        .map_or(Code::Unknown, |trouble| trouble.code);
    let back_in = maintenance_minutes(wizard);
    let device = wizard.device();
    let lasts = Lasts {
        back_in,
        keeps_trying: wizard.keeps_trying(),
        kept: wizard.has_answers() && !wizard.is_erasure_open(),
        says_why: wizard.has_later_words() && wizard.network_check.probe.is_none(),
        unanswered: wizard.pace.unanswered,
    };
    let mut page = problem_page(code, device, lasts, |remedy| is_possible(wizard, remedy));
    // The page will not be secure the next time either.
    if wizard.page == PageId::Loading && code != Code::DeviceInsecureContext {
        offer_another_try(&mut page);
    }
    let by_email = wizard.code_channel() == Channel::Email && wizard.has_later_words();
    if Cause::of(code) == Cause::AlreadyRegistered && by_email {
        tell_of_address(&mut page);
    }
    if let Some(way) = without_face::offered_for(wizard, Cause::of(code)) {
        let last = page.buttons.iter().position(|it| it.weight == Weight::Link);
        page.buttons.insert(last.unwrap_or(page.buttons.len()), way);
    }
    let check = &wizard.network_check;
    tell_of_network(&mut page, check.runs, check.probe.as_ref());
    let lead = page
        .blocks
        .iter()
        .position(|it| matches!(it, Block::Lead(_)));
    let after = lead.map_or(0, |at| at + 1);
    let news = erasure::open_end(wizard).into_iter().chain(notices(wizard));
    page.blocks.splice(after..after, news);
    page
}

/// Before the first page there is nothing else to do, whatever the cause.
fn offer_another_try(page: &mut Page) {
    let again = |button: &Button| {
        let anew = [Remedy::TryAgain, Remedy::StartOver, Remedy::TakeOver];
        matches!(button.action, Action::Remedy(remedy) if anew.contains(&remedy))
    };
    if !page.buttons.iter().any(again) {
        for button in &mut page.buttons {
            button.weight = Weight::Link;
        }
        let action = Action::Remedy(Remedy::TryAgain);
        page.buttons
            .insert(0, Button::primary(label(Remedy::TryAgain), action));
    }
}

/// How long a failure may last, what lasts longer, and what is known of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lasts {
    /// When planned maintenance ends, in minutes.
    pub back_in: Option<i64>,
    /// The wizard looks by itself whether it is over.
    pub keeps_trying: bool,
    /// There are answers, and they stay.
    pub kept: bool,
    /// Whether the page says what speaks for the cause: words that come later.
    pub says_why: bool,
    /// How many tries in a row brought no answer of the provider.
    pub unanswered: u32,
}

/// The page of a failure: what happened, why, what is kept, and the remedies that are possible.
/// Directions fit the `device`.
pub fn problem_page(
    code: Code,
    device: Device,
    lasts: Lasts,
    is_possible: impl Fn(Remedy) -> bool,
) -> Page {
    let cause = Cause::of(code);
    let mut blocks = vec![
        Block::Illustration(illustration(cause)),
        Block::Lead(Message::new(why(cause))),
    ];
    let evidence = evidence_of(code, lasts.unanswered).filter(|_| lasts.says_why);
    blocks.extend(evidence.map(Block::Text));
    if let (Cause::Maintenance, Some(minutes)) = (cause, lasts.back_in) {
        let back = Message::new("maintenance-minutes").with("minutes", minutes);
        blocks.push(Block::Text(back));
    }
    blocks.extend(directions(cause, device).map(Block::Directions));
    if lasts.keeps_trying {
        blocks.push(Block::Text(Message::new("problem-keeps-trying")));
    }
    if lasts.kept {
        blocks.push(Block::Inset(Message::new("problem-kept")));
    }
    blocks.push(Block::Reference(Fact {
        label: Message::new("problem-code-label"),
        value: code.as_str().to_owned(),
    }));
    let remedies = offered(cause, is_possible).into_iter().enumerate();
    Page {
        id: PageId::Problem,
        heading: Message::new(what(cause)),
        buttons: remedies.map(|(at, remedy)| button(at, remedy)).collect(),
        blocks,
    }
}

/// The remedies that have something to act on, the best first: something that mends it, then the help on the spot, a
/// person, and the way out.
fn offered(cause: Cause, is_possible: impl Fn(Remedy) -> bool) -> Vec<Remedy> {
    let all = cause.remedies().iter().copied();
    let mut offered: Vec<Remedy> = all.filter(|remedy| is_possible(*remedy)).collect();
    if !offered.contains(&Remedy::ContactSupport) {
        let before_leaving = offered.len().saturating_sub(1);
        offered.insert(before_leaving, Remedy::ContactSupport);
    }
    // The provider knows what there is to do, also where nothing of what would help can be done here.
    if offered[0] == Remedy::GetHelp {
        offered.insert(0, Remedy::StartOver);
    }
    offered
}

fn button(at: usize, remedy: Remedy) -> Button {
    Button {
        label: Message::new(label(remedy)),
        action: match remedy {
            Remedy::ContactSupport => Action::ContactSupport,
            remedy => Action::Remedy(remedy),
        },
        weight: match (at, remedy) {
            (0, _) => Weight::Primary,
            (_, Remedy::ContactSupport | Remedy::GetHelp | Remedy::Leave) => Weight::Link,
            _ => Weight::Secondary,
        },
    }
}

/// What to press where, so that the camera can be used.
pub(super) fn directions(cause: Cause, device: Device) -> Option<Message> {
    Some(match cause {
        Cause::CameraDenied => {
            Message::new("directions-permission").with("place", device.permission_place())
        }
        Cause::CameraSystem => {
            Message::new("directions-system").with("system", device.system.name())
        }
        Cause::InAppBrowser => Message::new("directions-app").with("app", app_name(device)),
        _ => return None,
    })
}

fn app_name(device: Device) -> &'static str {
    device.within.unwrap_or(HostApp::Other).name()
}

/// When the service is back, as far as the provider has said.
fn maintenance_minutes(wizard: &Wizard) -> Option<i64> {
    let window = wizard.status.as_ref()?.window?;
    let minutes = (window.end.0 - wizard.server_now()?.0 + 59_999) / 60_000;
    (minutes > 0).then_some(minutes)
}

/// Whether a remedy has something to act on.
fn is_possible(wizard: &Wizard, remedy: Remedy) -> bool {
    match remedy {
        Remedy::SignIn => has_page(wizard, |it| it.sign_in_url.is_some()),
        Remedy::Recover => has_page(wizard, |it| it.recover_url.is_some()),
        Remedy::UseVoice => can_send_by(wizard, Channel::Voice),
        Remedy::UseEmail => can_send_by(wizard, Channel::Email),
        Remedy::Reload => wizard.version.is_out,
        Remedy::HandOver => wizard.can_hand_over(),
        Remedy::ChangePhone | Remedy::NotMe => wizard.path.contains(&PageId::Contact),
        Remedy::ChangeEvidence => wizard.path.contains(&PageId::Evidence),
        Remedy::RetakePicture => wizard.path.contains(&PageId::Camera),
        Remedy::ChoosePicture => wizard.path.contains(&PageId::Camera) && wizard.takes_files(),
        Remedy::OpenInBrowser => wizard.device().can_be_left(),
        Remedy::ResendCode => wizard.path.contains(&PageId::Code) && wizard.consented,
        Remedy::CheckAnswers => wizard.path.contains(&PageId::CheckAnswers),
        Remedy::GoBack => wizard.previous_page().is_some(),
        Remedy::TryAgain
        | Remedy::CopyAddress
        | Remedy::OpenSecurely
        | Remedy::StartOver
        | Remedy::TakeOver
        | Remedy::ContactSupport
        | Remedy::GetHelp
        | Remedy::Leave => true,
    }
}

fn has_page(wizard: &Wizard, which: fn(&Provider) -> bool) -> bool {
    wizard.flow.as_ref().is_some_and(|it| which(&it.provider))
}

/// Whether a code can go another way right now.
fn can_send_by(wizard: &Wizard, channel: Channel) -> bool {
    let asked = wizard.path.contains(&PageId::Code) && wizard.consented;
    asked && wizard.other_channels().contains(&channel)
}

fn illustration(cause: Cause) -> Illustration {
    match cause {
        Cause::Offline
        | Cause::Unreachable
        | Cause::Intercepted
        | Cause::NoInternet
        | Cause::ProviderSilent
        | Cause::WeakNetwork
        | Cause::ClockWrong
        | Cause::ShortBreak => Illustration::Network,
        Cause::NoCamera
        | Cause::CameraDenied
        | Cause::CameraDismissed
        | Cause::CameraSystem
        | Cause::CameraPolicy
        | Cause::CameraBusy
        | Cause::CameraLost => Illustration::Camera,
        Cause::Maintenance | Cause::ServiceDown => Illustration::Maintenance,
        Cause::TooManyTries | Cause::OutcomeUnknown | Cause::SessionEnded | Cause::LinkEnded => {
            Illustration::Waiting
        }
        Cause::Light => Illustration::Light,
        Cause::Framing | Cause::Challenge => Illustration::Angle,
        Cause::Covered => Illustration::Glasses,
        Cause::Blur | Cause::NoFace | Cause::SeveralFaces | Cause::SamePicture => {
            Illustration::Face
        }
        Cause::Answer | Cause::DocumentExpired | Cause::DocumentUnsupported | Cause::FaceMatch => {
            Illustration::Card
        }
        Cause::OneTimeCode | Cause::CodeUndelivered | Cause::AlreadyRegistered => {
            Illustration::Phone
        }
        Cause::InsecurePage | Cause::Authenticator | Cause::Password => Illustration::Lock,
        _ => Illustration::Attention,
    }
}

pub(crate) fn label(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::TryAgain => "remedy-try-again",
        Remedy::StartOver => "remedy-start-over",
        Remedy::TakeOver => "remedy-take-over",
        Remedy::HandOver => "remedy-hand-over",
        Remedy::GoBack => "remedy-go-back",
        Remedy::ChangePhone => "remedy-change-phone",
        Remedy::ChoosePicture => "remedy-choose-picture",
        Remedy::OpenInBrowser => "remedy-open-in-browser",
        Remedy::CopyAddress => "remedy-copy-address",
        Remedy::OpenSecurely => "remedy-open-securely",
        Remedy::ChangeEvidence => "remedy-change-evidence",
        Remedy::CheckAnswers => "remedy-check-answers",
        Remedy::RetakePicture => "remedy-retake-picture",
        Remedy::ResendCode => "remedy-resend-code",
        Remedy::UseVoice => "code-by-voice",
        Remedy::UseEmail => "remedy-use-email",
        Remedy::SignIn => "remedy-sign-in",
        Remedy::Recover => "remedy-recover",
        Remedy::NotMe => "remedy-not-me",
        Remedy::Reload => "remedy-reload",
        Remedy::ContactSupport => "contact-support",
        Remedy::GetHelp => "remedy-get-help",
        Remedy::Leave => "remedy-leave",
    }
}

/// What happened, in one sentence.
pub(crate) fn what(cause: Cause) -> &'static str {
    match cause {
        Cause::Answer => "cause-answer",
        Cause::DocumentExpired => "cause-document-expired",
        Cause::DocumentUnsupported => "cause-document-unsupported",
        Cause::Light => "cause-light",
        Cause::Blur => "cause-blur",
        Cause::Framing => "cause-framing",
        Cause::NoFace => "cause-no-face",
        Cause::SeveralFaces => "cause-several-faces",
        Cause::Covered => "cause-covered",
        Cause::SamePicture => "cause-same-picture",
        Cause::Challenge => "cause-challenge",
        Cause::FaceMatch => "cause-face-match",
        Cause::OneTimeCode => "cause-one-time-code",
        Cause::CodeUndelivered => "cause-code-undelivered",
        Cause::Password => "cause-password",
        Cause::Authenticator => "cause-authenticator",
        Cause::Maintenance => "cause-maintenance",
        Cause::ServiceDown => "cause-service-down",
        Cause::TooManyTries => "cause-too-many-tries",
        Cause::Offline => "cause-offline",
        Cause::Unreachable => "cause-unreachable",
        Cause::Intercepted => "cause-intercepted",
        Cause::NoInternet => "network-no-internet",
        Cause::ProviderSilent => "network-service",
        Cause::WeakNetwork => "network-weak",
        Cause::ClockWrong => "network-clock",
        Cause::ShortBreak => "network-fine",
        Cause::OutcomeUnknown => "cause-outcome-unknown",
        Cause::AlreadyRegistered => "cause-already-registered",
        Cause::NeedsReview => "cause-needs-review",
        Cause::SessionElsewhere => "cause-session-elsewhere",
        Cause::SessionEnded => "cause-session-ended",
        Cause::LinkEnded => "cause-link-ended",
        Cause::OutOfOrder => "cause-out-of-order",
        Cause::InsecurePage => "cause-insecure-page",
        Cause::NoCamera => "cause-no-camera",
        Cause::CameraDenied => "cause-camera-denied",
        Cause::CameraDismissed => "cause-camera-dismissed",
        Cause::CameraSystem => "cause-camera-system",
        Cause::CameraPolicy => "cause-camera-policy",
        Cause::CameraBusy => "cause-camera-busy",
        Cause::CameraLost => "cause-camera-lost",
        Cause::InAppBrowser => "cause-in-app-browser",
        Cause::BrowserBlocks => "cause-browser-blocks",
        Cause::LowBattery => "cause-battery",
        Cause::OurFault => "cause-our-fault",
    }
}

/// Why, and what helps.
pub(super) fn why(cause: Cause) -> &'static str {
    match cause {
        Cause::Answer => "cause-answer-why",
        Cause::DocumentExpired => "cause-document-expired-why",
        Cause::DocumentUnsupported => "cause-document-unsupported-why",
        Cause::Light => "cause-light-why",
        Cause::Blur => "cause-blur-why",
        Cause::Framing => "cause-framing-why",
        Cause::NoFace => "cause-no-face-why",
        Cause::SeveralFaces => "cause-several-faces-why",
        Cause::Covered => "cause-covered-why",
        Cause::SamePicture => "cause-same-picture-why",
        Cause::Challenge => "cause-challenge-why",
        Cause::FaceMatch => "cause-face-match-why",
        Cause::OneTimeCode => "cause-one-time-code-why",
        Cause::CodeUndelivered => "cause-code-undelivered-why",
        Cause::Password => "cause-password-why",
        Cause::Authenticator => "cause-authenticator-why",
        Cause::Maintenance => "cause-maintenance-why",
        Cause::ServiceDown => "cause-service-down-why",
        Cause::TooManyTries => "cause-too-many-tries-why",
        Cause::Offline => "cause-offline-why",
        Cause::Unreachable => "cause-unreachable-why",
        Cause::Intercepted => "cause-intercepted-why",
        Cause::NoInternet => "network-no-internet-why",
        Cause::ProviderSilent => "network-service-why",
        Cause::WeakNetwork => "network-weak-why",
        Cause::ClockWrong => "network-clock-why",
        Cause::ShortBreak => "network-fine-why",
        Cause::OutcomeUnknown => "cause-outcome-unknown-why",
        Cause::AlreadyRegistered => "cause-already-registered-why",
        Cause::NeedsReview => "cause-needs-review-why",
        Cause::SessionElsewhere => "cause-session-elsewhere-why",
        Cause::SessionEnded => "cause-session-ended-why",
        Cause::LinkEnded => "cause-link-ended-why",
        Cause::OutOfOrder => "cause-out-of-order-why",
        Cause::InsecurePage => "cause-insecure-page-why",
        Cause::NoCamera => "cause-no-camera-why",
        Cause::CameraDenied => "cause-camera-denied-why",
        Cause::CameraDismissed => "cause-camera-dismissed-why",
        Cause::CameraSystem => "cause-camera-system-why",
        Cause::CameraPolicy => "cause-camera-policy-why",
        Cause::CameraBusy => "cause-camera-busy-why",
        Cause::CameraLost => "cause-camera-lost-why",
        Cause::InAppBrowser => "cause-in-app-browser-why",
        Cause::BrowserBlocks => "cause-browser-blocks-why",
        Cause::LowBattery => "cause-battery-why",
        Cause::OurFault => "cause-our-fault-why",
    }
}

#[cfg(test)]
mod tests;
