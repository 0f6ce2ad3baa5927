//! From page to page.

use crate::effect::{Effect, HostEvent};
use crate::journal::What;
use crate::page::PageId;
use crate::remedy::Remedy;
use crate::steps::support::Support;
use crate::trouble::Trouble;
use crate::view::Progress;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, Channel, Code, Provider};

impl Wizard {
    /// The main button of a page.
    pub(crate) fn continue_from(&mut self, page: PageId) {
        match page {
            PageId::Start => self.go_on(),
            PageId::FaceIntro if self.has_declined_face() => self.take_picture_after_all(),
            PageId::FaceIntro => self.go_to(PageId::Camera),
            PageId::WithoutFace => self.go_without_face(),
            PageId::Consent | PageId::Risk => self.give_consents(page),
            page if page.is_identity() => self.answer_questions(page),
            PageId::Code => self.verify_code(),
            PageId::Password => self.choose_password(),
            PageId::WithoutMovements => self.leave_out_movements(),
            PageId::Picture => self.use_picture(),
            PageId::Passkey => self.make_passkey(),
            PageId::AuthenticatorApp => self.verify_app_code(),
            PageId::RecoveryCodes => self.has_recovery_codes(),
            PageId::CheckAnswers => self.submit(),
            PageId::Pending => self.poll(),
            PageId::Support => self.send_case(),
            PageId::Erasing => self.erase(),
            // Nothing to go on to.
            _ => {}
        }
    }

    /// To the next page that has something to do. Once the answers have been listed, every change
    /// leads straight to what is missing, and then back to the list.
    pub(crate) fn go_on(&mut self) {
        let here = self.path.iter().position(|p| *p == self.page);
        let rest = match (self.checking, here) {
            (true, _) | (_, None) => &self.path[..],
            (false, Some(at)) => &self.path[at + 1..],
        };
        let open = |page: &&PageId| match self.checking {
            true => **page != PageId::Start && !self.is_done(**page),
            // What the number of the evidence tells need not be asked.
            false if **page == PageId::Sex && self.is_sex_certain() => !self.is_done(PageId::Sex),
            false => !(self.is_done(**page) && is_done_once_for_all(**page)),
        };
        let next = rest.iter().find(open).copied();
        match next {
            // The last page of the flow was not the list of answers: nothing is left to do.
            None => self.go_to(PageId::CheckAnswers),
            Some(PageId::Camera) if self.page != PageId::FaceIntro => {
                self.go_to(PageId::FaceIntro);
            }
            Some(page) => self.go_to(page),
        }
    }

    /// To this page; before consent, to the consents in its place.
    pub(crate) fn go_to(&mut self, page: PageId) {
        let open_to_all = matches!(
            page,
            PageId::Start | PageId::Consent | PageId::Risk | PageId::WithoutFace | PageId::Pending
        );
        let page = match self.consented || open_to_all {
            true => page,
            false => PageId::Consent,
        };
        self.page = page;
        self.errors_listed = false;
        self.patch_again = false;
        if page != PageId::Start {
            self.later_part_entered(page);
        }
    }

    #[inline(never)]
    fn later_part_entered(&mut self, page: PageId) {
        debug_assert!(!self.is_in_first_part());
        self.cautioned = true;
        match page {
            PageId::CheckAnswers => self.checking = true,
            PageId::Code => self.entered_code_page(),
            PageId::Passkey | PageId::AuthenticatorApp => self.entered_factor_page(page),
            PageId::Password => self.open_password_checks(),
            PageId::Pending => self.poll(),
            _ => {}
        }
    }

    /// Whether nothing is left to do on a page.
    pub(crate) fn is_done(&self, page: PageId) -> bool {
        match page {
            PageId::Start => self.flow.is_some() && self.page != PageId::Start,
            PageId::Consent | PageId::Risk => self.consented,
            page if page.is_identity() => self.is_answered(page),
            PageId::Code => self.is_contact_verified(),
            PageId::Password => self.password.is_set(),
            PageId::FaceIntro | PageId::Camera | PageId::Picture => {
                self.face.is_accepted() || self.is_without_face()
            }
            PageId::Passkey | PageId::AuthenticatorApp | PageId::RecoveryCodes => {
                self.is_factor_settled(page)
            }
            _ => false,
        }
    }

    /// One page back, where there is one.
    pub(crate) fn previous_page(&self) -> Option<PageId> {
        if self.leaving || self.support.is_open() {
            return Some(self.page);
        }
        if let Some(trouble) = &self.trouble {
            let unsent = trouble.retry.as_ref().map(|pending| &pending.call);
            return match trouble.origin {
                PageId::Loading => None,
                // Back to the page of the code would ask for one again at once.
                PageId::Code if matches!(unsent, Some(Call::RequestOtp(_))) => {
                    Some(PageId::Contact)
                }
                // Back to the camera itself would be back to its failure.
                PageId::Camera => Some(PageId::FaceIntro),
                origin => Some(origin),
            };
        }
        if self.page == PageId::WithoutMovements {
            return Some(PageId::Camera);
        }
        if self.page == PageId::WithoutFace {
            let from = self.face.without_from.unwrap_or(PageId::FaceIntro);
            return Some(from).filter(|_| !self.is_busy());
        }
        if self.page == PageId::Erasing {
            return Some(self.erasure.from).filter(|_| !self.is_erasing());
        }
        if self.page == PageId::HandOver {
            return Some(self.hand_over.from).filter(|_| !self.hand_over.taken);
        }
        let here = self.path.iter().position(|p| *p == self.page)?;
        if self.checking && self.page != PageId::CheckAnswers {
            return Some(PageId::CheckAnswers);
        }
        let before = self.path[..here].iter().rev();
        before.copied().find(|page| !self.is_skipped(*page))
    }

    /// Whether the way back leads past a page: to where it was done once for all.
    pub(crate) fn is_skipped(&self, page: PageId) -> bool {
        match page {
            PageId::Camera => true,
            PageId::Consent
            | PageId::Risk
            | PageId::Code
            | PageId::Password
            | PageId::FaceIntro => self.is_done(page),
            PageId::Sex => self.is_sex_certain() && self.is_done(page),
            PageId::Passkey | PageId::AuthenticatorApp | PageId::RecoveryCodes => {
                self.is_factor_done(page)
            }
            _ => false,
        }
    }

    pub(crate) fn back(&mut self) {
        let Some(page) = self.previous_page() else {
            return;
        };
        if std::mem::take(&mut self.leaving) {
            return;
        }
        if self.support.is_open() {
            return self.close_support();
        }
        if self.page() == PageId::Erasing {
            return self.keep_all();
        }
        self.trouble = None;
        self.go_to(page);
    }

    /// From the list of answers to the page of one of them.
    pub(crate) fn change(&mut self, page: PageId) {
        if self.path.contains(&page) {
            self.trouble = None;
            self.go_to(page);
        }
    }

    /// What a failure page proposed.
    pub(crate) fn remedy(&mut self, remedy: Remedy) {
        // Offered on calm pages too.
        if remedy == Remedy::Reload {
            return self.load_version();
        }
        let Some(trouble) = self.trouble.clone() else {
            return;
        };
        self.note(trouble.origin, What::Tried(remedy));
        match remedy {
            Remedy::GetHelp => self.open_help(),
            Remedy::Leave => self.ask_to_leave(),
            Remedy::SignIn => self.open_page_of_provider(|it| it.sign_in_url.clone()),
            Remedy::Recover => self.open_page_of_provider(|it| it.recover_url.clone()),
            // What was tried is in the description, so nobody has to say it.
            Remedy::NotMe | Remedy::ContactSupport => self.open_support(),
            Remedy::UseVoice => self.start_code_by(Channel::Voice),
            Remedy::UseEmail => self.start_code_by(Channel::Email),
            Remedy::Reload => {}
            Remedy::GoBack => self.back(),
            Remedy::TryAgain => {
                self.trouble = None;
                match trouble.retry {
                    _ if self.page == PageId::Loading => self.load(),
                    Some(pending) => {
                        self.call_again(pending);
                    }
                    None => {}
                }
            }
            Remedy::HandOver => {
                self.trouble = None;
                self.hand_over();
            }
            Remedy::TakeOver => {
                self.trouble = None;
                self.take_over();
            }
            Remedy::StartOver => {
                self.trouble = None;
                self.start_over();
            }
            Remedy::ChangePhone => self.change(PageId::Contact),
            Remedy::ChangeEvidence => {
                if let Some(page) = self.evidence_page() {
                    self.change(page);
                }
            }
            Remedy::CheckAnswers => self.change(PageId::CheckAnswers),
            Remedy::RetakePicture => {
                self.trouble = None;
                self.retake();
            }
            Remedy::ChoosePicture => {
                self.trouble = None;
                self.choose_picture();
            }
            Remedy::OpenInBrowser => {
                let system = self.device().system;
                self.effects.push(Effect::LeaveApp(system));
            }
            Remedy::CopyAddress => self.effects.push(Effect::CopyAddress),
            Remedy::OpenSecurely => self.effects.push(Effect::OpenSecurely),
            Remedy::ResendCode => {
                self.trouble = None;
                self.go_to(PageId::Code);
                self.request_code();
            }
        }
    }

    /// Where another piece of evidence is named, of another kind where there is a choice.
    pub(crate) fn evidence_page(&self) -> Option<PageId> {
        let pages = [PageId::EvidenceKind, PageId::Evidence];
        pages.into_iter().find(|page| self.path.contains(page))
    }

    fn open_page_of_provider(&mut self, which: fn(&Provider) -> Option<String>) {
        let provider = self.flow.as_ref().map(|flow| &flow.provider);
        let url = provider.and_then(which);
        self.effects.extend(url.map(Effect::OpenLink));
    }

    /// One press too many must not cost what was entered.
    pub(crate) fn ask_to_leave(&mut self) {
        let decided = matches!(
            self.page,
            PageId::Pending
                | PageId::Opened
                | PageId::Rejected
                | PageId::Erasing
                | PageId::Erased
                | PageId::Left
        );
        let stuck = self.page == PageId::Erasing && self.trouble.is_some();
        match self.has_answers() {
            _ if decided && !stuck => {}
            true => self.leaving = true,
            false => self.leave(),
        }
    }

    /// The person goes. What the backend holds stays until the provider lets it go.
    pub(crate) fn leave(&mut self) {
        self.trouble = None;
        self.leaving = false;
        self.support = Support::default();
        self.page = PageId::Left;
        self.pending.clear();
        self.alarms.clear();
        self.forget_the_person();
        self.forget_intents();
        self.effects.push(Effect::AbortCalls);
        self.effects.push(Effect::Emit(HostEvent::Cancelled));
    }

    /// How far along the path the person is.
    pub(crate) fn progress(&self) -> Option<Progress> {
        let page = match self.trouble {
            Some(Trouble { origin, .. }) => origin,
            // It belongs to the camera.
            None if self.page == PageId::WithoutMovements => PageId::Camera,
            None if self.page == PageId::HandOver => self.hand_over.from,
            None if self.page == PageId::WithoutFace => {
                self.face.without_from.unwrap_or(PageId::FaceIntro)
            }
            None if self.page == PageId::Erasing => self.erasure.from,
            None => self.page,
        };
        let beside = [PageId::FaceIntro, PageId::Picture, PageId::RecoveryCodes];
        let counted = |page: &&PageId| !beside.contains(page);
        let of = self.path.iter().filter(counted).count() as u32;
        if matches!(page, PageId::Pending | PageId::Opened | PageId::Rejected) {
            return Some(Progress { step: of, of });
        }
        let here = self.path.iter().position(|p| *p == page)?;
        let step = self.path[..=here].iter().filter(counted).count() as u32;
        // The introduction to the camera belongs to the camera.
        let step = step + u32::from(page == PageId::FaceIntro);
        (step > 0).then_some(Progress { step, of })
    }

    /// Something is asked for again: go where it is done.
    pub(crate) fn send_back_to(&mut self, step: Option<&str>, code: Code) {
        let kind = step.and_then(|id| {
            let steps = &self.flow.as_ref()?.steps;
            steps
                .iter()
                .find(|step| step.id == id)
                .map(|step| step.kind)
        });
        if kind == Some(kaihu_protocol::StepKind::Face) {
            self.face.forget_verdict();
        }
        if kind == Some(kaihu_protocol::StepKind::Password) {
            self.password.remember(false);
        }
        let page = kind.and_then(|kind| crate::page::pages_of(kind).first().copied());
        self.page = page.unwrap_or(PageId::CheckAnswers);
        self.fail(code, None);
    }
}

/// Pages that need not be seen again on the way forward once they are done.
fn is_done_once_for_all(page: PageId) -> bool {
    matches!(
        page,
        PageId::Consent
            | PageId::Risk
            | PageId::Code
            | PageId::Password
            | PageId::FaceIntro
            | PageId::Camera
            | PageId::Picture
            | PageId::Passkey
            | PageId::AuthenticatorApp
            | PageId::RecoveryCodes
    )
}
