//! Help: which articles there are, which one is about what has just happened, and which are meant by a few words.
//! The articles about causes are a file of their own, fetched once there is time: who needs them may be offline by
//! then.

mod distance;

pub use distance::distance;

use crate::diagnosis::Cause;
use crate::effect::{Effect, FocusTarget};
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_protocol::Sensitive;

/// What is known of the help beyond the page.
#[derive(Debug, Default)]
pub(crate) struct HelpShelf {
    asked: bool,
    /// Whether the articles can be shown.
    pub(crate) here: bool,
    /// What the person looks for; gone with the help.
    pub(crate) query: Sensitive,
}

/// The article about a cause: title and text.
pub(crate) fn about_cause(cause: Cause) -> (&'static str, &'static str) {
    match cause {
        Cause::Answer => ("article-answer", "article-answer-text"),
        Cause::DocumentExpired | Cause::DocumentUnsupported => {
            ("article-document", "article-document-text")
        }
        Cause::Light => ("article-light", "article-light-text"),
        Cause::Blur => ("article-blur", "article-blur-text"),
        Cause::Framing | Cause::NoFace | Cause::SeveralFaces | Cause::Covered => {
            ("article-framing", "article-framing-text")
        }
        Cause::SamePicture => ("article-same-picture", "article-same-picture-text"),
        Cause::Challenge => ("article-movements", "article-movements-text"),
        Cause::FaceMatch => ("article-match", "article-match-text"),
        Cause::OneTimeCode | Cause::CodeUndelivered => ("article-code", "article-code-text"),
        Cause::Password => ("article-password", "article-password-text"),
        Cause::Authenticator => ("article-lock", "article-lock-text"),
        Cause::Maintenance | Cause::ServiceDown | Cause::ProviderSilent => {
            ("article-service", "article-service-text")
        }
        Cause::TooManyTries => ("article-tries", "article-tries-text"),
        Cause::Offline
        | Cause::Unreachable
        | Cause::Intercepted
        | Cause::NoInternet
        | Cause::WeakNetwork
        | Cause::ShortBreak => ("article-network", "article-network-text"),
        Cause::ClockWrong => ("article-clock", "article-clock-text"),
        Cause::OutcomeUnknown => ("article-sent", "article-sent-text"),
        Cause::AlreadyRegistered => ("article-registered", "article-registered-text"),
        Cause::NeedsReview => ("article-review", "article-review-text"),
        Cause::SessionElsewhere => ("article-elsewhere", "article-elsewhere-text"),
        Cause::SessionEnded | Cause::LinkEnded | Cause::OutOfOrder => {
            ("article-over", "article-over-text")
        }
        Cause::InsecurePage => ("article-insecure", "article-insecure-text"),
        Cause::NoCamera | Cause::CameraBusy | Cause::CameraLost => {
            ("article-camera", "article-camera-text")
        }
        Cause::CameraDenied | Cause::CameraDismissed | Cause::CameraSystem => {
            ("article-permission", "article-permission-text")
        }
        Cause::CameraPolicy => ("article-policy", "article-policy-text"),
        Cause::InAppBrowser => ("article-app", "article-app-text"),
        Cause::BrowserBlocks => ("article-blocks", "article-blocks-text"),
        Cause::LowBattery => ("article-battery", "article-battery-text"),
        Cause::OurFault => ("article-fault", "article-fault-text"),
    }
}

/// The article about going on with another device.
pub(crate) const OTHER_DEVICE: (&str, &str) = ("article-device", "article-device-text");

/// The article about authenticator apps.
const AUTHENTICATOR: (&str, &str) = ("article-authenticator", "article-authenticator-text");

/// The articles about the steps, by the headings of their pages: those of the first file.
const STEPS: &[(&str, &str)] = &[
    ("consent-heading", "help-consent"),
    ("name-heading", "help-name"),
    ("evidence-heading", "help-evidence"),
    ("expiry-heading", "help-expiry"),
    ("birth-heading", "help-birth-date"),
    ("sex-heading", "help-sex"),
    ("contact-heading", "help-contact"),
    ("code-heading", "help-code"),
    ("picture-label", "help-face"),
    ("check-heading", "help-check-answers"),
    ("pending-heading", "help-outcome"),
];

/// Every article once: the steps in their order, then the causes in that of the table.
pub(crate) fn articles() -> Vec<(&'static str, &'static str)> {
    let causes = Cause::ALL.iter().map(|cause| about_cause(*cause));
    let mut all = STEPS.to_vec();
    for article in causes.chain([OTHER_DEVICE, AUTHENTICATOR]) {
        if !all.contains(&article) {
            all.push(article);
        }
    }
    all
}

impl Wizard {
    pub(crate) fn open_help(&mut self) {
        self.help_open = true;
        self.effects.push(Effect::Focus(FocusTarget::Help));
        self.fetch_help_words();
    }

    /// Asks for the articles, also before anybody opens the help; again for what could not be had.
    pub(crate) fn fetch_help_words(&mut self) {
        if !std::mem::replace(&mut self.help_shelf.asked, true) {
            self.effects.push(Effect::ReadHelpWords);
        }
    }

    pub(crate) fn close_help(&mut self) {
        self.help_open = false;
        self.help_shelf.query = Sensitive::default();
        self.begin_coaching_anew();
        self.effects.push(Effect::Focus(FocusTarget::HelpButton));
    }

    pub(crate) fn help_words_read(&mut self, here: bool) {
        self.help_shelf.asked = here;
        self.help_shelf.here = here;
    }

    /// What is the matter on the page that is shown, as far as it is known.
    fn cause_here(&self) -> Option<Cause> {
        match self.page() {
            PageId::Problem => {
                let found = self.network_check.probe.as_ref().map(|it| it.verdict());
                let told = self.trouble.as_ref().map(|it| Cause::of(it.code));
                found.map(Cause::of_verdict).or(told)
            }
            PageId::Start => Some(Cause::of_point(*self.readiness()?.first()?)),
            PageId::Camera => Cause::of_prompt(self.face.coach.as_ref()?.prompt()),
            _ => None,
        }
    }

    /// The article for where the person is, of those that are there.
    pub(crate) fn article_here(&self) -> Option<&'static str> {
        let (_, text) = match self.page() {
            PageId::HandOver => OTHER_DEVICE,
            PageId::Password => about_cause(Cause::Password),
            PageId::Passkey => about_cause(Cause::Authenticator),
            PageId::AuthenticatorApp | PageId::RecoveryCodes => AUTHENTICATOR,
            _ => about_cause(self.cause_here()?),
        };
        self.help_shelf.here.then_some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cause_has_its_article_on_the_shelf() {
        let all = articles();
        for cause in Cause::ALL {
            assert!(all.contains(&about_cause(*cause)), "{cause:?}");
        }
        for (at, (title, text)) in all.iter().enumerate() {
            let before = &all[..at];
            assert!(before.iter().all(|(other, _)| other != title), "{title}");
            assert!(before.iter().all(|(_, other)| other != text), "{text}");
        }
    }
}
