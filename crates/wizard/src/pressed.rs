//! What each press does.

use crate::effect::Cue;
use crate::event::Action;
use crate::page::PageId;
use crate::wizard::Wizard;

impl Wizard {
    pub(crate) fn pressed(&mut self, action: Action) {
        match action {
            Action::OpenHelp => self.open_help(),
            Action::CloseHelp => self.close_help(),
            Action::Back => self.back(),
            Action::Change(page) => self.change(page),
            Action::Remedy(remedy) => self.remedy(remedy),
            Action::CheckNetwork => self.check_network_again(),
            Action::Cancel => self.ask_to_leave(),
            Action::Leave => self.leave(),
            Action::StopWaiting => self.stop_waiting(),
            Action::AskToErase => self.ask_to_erase(),
            Action::StartAnew if self.page() == PageId::Erased => self.start_anew(),
            Action::ContactSupport => self.open_support(),
            Action::CopyDescription => self.copy_description(),
            Action::SaveDescription => self.save_description(),
            Action::SaveDescriptionJson => self.save_description_json(),
            Action::MailDescription => self.mail_description(),
            // A second press while the first is under way means the same thing.
            Action::Continue if !self.is_busy() => self.continue_from(self.page()),
            Action::TakeOver => self.take_over(),
            Action::CodeBy(channel) if !self.is_busy() && self.page() == PageId::Code => {
                self.request_code_by(channel);
            }
            Action::CodeMissing => self.code_is_missing(),
            Action::HandOver => self.hand_over(),
            Action::CopyHandOver => self.copy_link(),
            Action::ResendCode if !self.is_busy() && self.page() == PageId::Code => {
                self.request_code();
            }
            Action::TakeSuggestion(field) => self.take_suggestion(field),
            Action::WithoutFace => self.ask_without_face(),
            Action::Shutter => self.shutter(),
            Action::ChangeMovements if self.page() == PageId::Camera => self.change_movements(),
            Action::Authenticator(action) => self.factor_pressed(action),
            Action::NextCamera => self.next_camera(),
            // Browsers let sounds begin with a press; this one also says that they are on.
            Action::ToggleSound => {
                self.sound = !self.sound;
                self.cue(Cue::Good);
            }
            Action::Reveal(field) => {
                self.revealed = (self.revealed != Some(field)).then_some(field);
            }
            Action::Retake if !self.is_busy() && self.page() == PageId::Picture => self.retake(),
            Action::CodeBy(_)
            | Action::Continue
            | Action::ResendCode
            | Action::Retake
            | Action::ChangeMovements
            | Action::StartAnew => {}
        }
    }
}
