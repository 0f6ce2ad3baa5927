//! Somebody who looks at the page and at all that leaves it, while a fault is tried.

use crate::{Person, World};
use kaihu_protocol::Code;
use kaihu_wizard::view::{Block, Button};
use kaihu_wizard::{Action, Effect, Event, FieldId, PageId, View};

/// Within this many milliseconds after a failure is known something has to be said.
const SOON_MS: u64 = 2_000;
/// Longer than this in milliseconds nothing may be waited for at a stretch: four attempts at a picture.
const LONGEST_WAIT_MS: u64 = 300_000;

/// What has been seen.
#[derive(Debug, Default)]
pub(crate) struct Eye {
    /// What must not get out.
    secrets: Vec<String>,
    /// What must not have been, each once.
    pub(crate) breaches: Vec<String>,
    /// When a failure became known, and what was on the page then.
    failure: Option<(u64, Shown)>,
    /// As what calls have failed since one last succeeded.
    failed_as: Vec<Code>,
    /// Since when the page has been waiting.
    busy_since: Option<u64>,
    /// How much had been said aloud by then.
    said_before: usize,
}

/// What a person would notice a change of: the page, all on it that does not change by itself, and how
/// much was said aloud.
type Shown = (PageId, String, usize);

impl Eye {
    pub(crate) fn new(person: &Person) -> Eye {
        Eye {
            secrets: secrets(person),
            ..Eye::default()
        }
    }

    pub(crate) fn breach(&mut self, what: String) {
        if !self.breaches.contains(&what) {
            self.breaches.push(what);
        }
    }

    /// Whether anything has taken so long that it has to have been said.
    fn has_waited(&self, now: u64) -> bool {
        let failed = self.failure.as_ref().map(|(at, _)| *at);
        let since = [failed, self.busy_since];
        since.into_iter().flatten().any(|at| now >= at + SOON_MS)
    }

    /// Secrets that the person is shown, as they are.
    fn note_shown(&mut self, view: &View) {
        for block in &view.page.blocks {
            match block {
                Block::Reference(fact) if fact.label.key == "app-secret-label" => {
                    self.keep(fact.value.clone());
                    self.keep(fact.value.replace(' ', ""));
                }
                Block::RecoveryCodes(codes) => codes.0.iter().for_each(|it| self.keep(it.clone())),
                _ => {}
            }
        }
    }

    fn keep(&mut self, secret: String) {
        if !self.secrets.contains(&secret) {
            self.secrets.push(secret);
        }
    }

    fn look_for_secrets(&mut self, place: &str, text: &str) {
        let leaked = self.secrets.iter().any(|secret| occurs(secret, text));
        if leaked {
            self.breach(format!("something personal in {place}"));
        }
    }
}

/// Everything that tells who it is, in the forms it may take.
fn secrets(person: &Person) -> Vec<String> {
    let mut all = vec![
        person.name.to_owned(),
        person.resident_id.to_owned(),
        person.born.concat(),
        person.born.join("-"),
        person.email.to_owned(),
    ];
    for phone in &person.phones {
        let [a, b, c] = [&phone[..3], &phone[3..7], &phone[7..]];
        all.extend([(*phone).to_owned(), format!("{a} {b} {c}")]);
    }
    all
}

impl World {
    /// Looks at what one event brought.
    pub(crate) fn see(
        &mut self,
        before: Option<&View>,
        view: &View,
        ended: Option<Option<Code>>,
        effects: &[Effect],
    ) {
        let Some(mut trial) = self.trial.take() else {
            return;
        };
        let now = self.now;
        let eye = &mut trial.eye;
        eye.note_shown(view);
        for effect in effects {
            let place = match effect {
                Effect::Emit(_) => "an event to the page around",
                Effect::Announce(_) => "an announcement",
                _ => "the debug print of an effect",
            };
            eye.look_for_secrets(place, &format!("{effect:?}"));
        }
        if view.page.id == PageId::Problem {
            eye.look_for_secrets("the page of a failure", &format!("{:?}", view.page));
        }
        match ended {
            Some(None) => {
                eye.failure = None;
                eye.failed_as.clear();
            }
            Some(Some(code)) => {
                match told_as(code) {
                    Some(_) => eye.failed_as.push(code),
                    // Said by the provider, who is there.
                    None => eye.failed_as.clear(),
                }
                if let Some(before) = before.filter(|before| before.busy) {
                    let said = self.announced.len();
                    eye.failure.get_or_insert((now, shown(before, said)));
                }
            }
            None => {}
        }
        match view.busy {
            false => eye.busy_since = None,
            true if eye.busy_since.is_none() => {
                eye.busy_since = Some(now);
                let said = |effect: &&Effect| matches!(effect, Effect::Announce(_));
                let said_now = effects.iter().filter(said).count();
                eye.said_before = self.announced.len() - said_now;
            }
            true => {}
        }
        self.trial = Some(trial);
    }

    /// What somebody types is theirs.
    pub(crate) fn note_secrets(&mut self, event: &Event) {
        let (Some(trial), Event::Edited { field, text }) = (&mut self.trial, event) else {
            return;
        };
        let tells = matches!(
            field,
            FieldId::Name
                | FieldId::EvidenceNumber
                | FieldId::Phone
                | FieldId::Email
                | FieldId::Code
                | FieldId::AppCode
                | FieldId::Password
        );
        if tells && !text.expose().is_empty() {
            trial.eye.keep(text.expose().to_owned());
        }
    }

    /// Looks at the page as time goes by.
    pub(crate) fn watch(&mut self) {
        let Some(mut trial) = self.trial.take() else {
            return;
        };
        let eye = &mut trial.eye;
        let now = self.now;
        if !eye.has_waited(now) {
            self.trial = Some(trial);
            return;
        }
        let view = self.view();
        if let Some((at, then)) = eye.failure.take() {
            match now >= at + SOON_MS {
                true if is_silent(&view, &then, self.announced.len()) => {
                    eye.breach(format!("nothing is said of a failure on {:?}", then.0));
                }
                true if still_waits(eye.busy_since, at, &view)
                    && !tells_of_wait(&view, &eye.failed_as) =>
                {
                    let page = view.page.id;
                    eye.breach(format!("a wait on {page:?} has no cause or no way out"));
                }
                true => {}
                false => eye.failure = Some((at, then)),
            }
        }
        if let Some(since) = eye.busy_since {
            let said = self.announced.len() > eye.said_before;
            if now >= since + SOON_MS && !said {
                eye.breach(format!("a wait on {:?} is not announced", view.page.id));
            }
            if now >= since + LONGEST_WAIT_MS {
                eye.breach(format!("a wait on {:?} has no end", view.page.id));
            }
        }
        self.trial = Some(trial);
    }

    /// What was waited for is gone, and so is who waited.
    pub(crate) fn look_anew(&mut self) {
        if let Some(trial) = &mut self.trial {
            trial.eye.busy_since = None;
            trial.eye.failure = None;
        }
    }

    /// Time went by while nothing ran: nobody waited.
    pub(crate) fn nobody_waited(&mut self, ms: u64) {
        if let Some(trial) = &mut self.trial {
            trial.eye.busy_since = trial.eye.busy_since.map(|since| since + ms);
        }
    }

    /// Fields of the page that were filled in before and are empty now.
    pub(crate) fn lost_fields(&self, given: &[FieldId]) -> Vec<FieldId> {
        let filled = filled_fields(&self.view());
        let lost = |(field, value): (FieldId, String)| {
            (given.contains(&field) && value.is_empty()).then_some(field)
        };
        filled.into_iter().filter_map(lost).collect()
    }
}

/// The fields of a page with what is in them. A code is good once.
pub(crate) fn filled_fields(view: &View) -> Vec<(FieldId, String)> {
    let mut all = Vec::new();
    for block in &view.page.blocks {
        match block {
            Block::TextField(field) if field.field != FieldId::Code => {
                all.push((field.field, field.value.clone()));
            }
            Block::DateField(date) => {
                let parts = date.parts.iter();
                all.extend(parts.map(|part| (part.field, part.value.clone())));
            }
            Block::Phone(phone) => all.push((phone.number.field, phone.number.value.clone())),
            _ => {}
        }
    }
    all
}

fn shown(view: &View, said: usize) -> Shown {
    let still = |block: &&Block| !matches!(block, Block::Countdown(_) | Block::Camera(_));
    let blocks: Vec<&Block> = view.page.blocks.iter().filter(still).collect();
    (
        view.page.id,
        format!("{:?} {blocks:?}", view.page.heading),
        said,
    )
}

/// Whether a page is the same as before a failure, waits for nothing and says nothing.
fn is_silent(view: &View, then: &Shown, said: usize) -> bool {
    let tells = matches!(view.page.id, PageId::Problem | PageId::Pending);
    !tells && !view.busy && shown(view, said) == *then
}

/// Whether it is the same wait in which something failed at this time.
fn still_waits(busy_since: Option<u64>, failed_at: u64, view: &View) -> bool {
    view.page.id != PageId::Problem && busy_since.is_some_and(|since| since < failed_at)
}

/// Whether a page that waits says as what something has failed so far, with a way out of the wait.
fn tells_of_wait(view: &View, failed_as: &[Code]) -> bool {
    let tells = |block: &Block| match block {
        Block::Inset(told) => failed_as
            .iter()
            .any(|code| told_as(*code) == Some(told.key)),
        _ => false,
    };
    let leads_out = |button: &Button| button.action == Action::StopWaiting;
    // What was answered meanwhile is not waited for any more.
    let none = || failed_as.iter().all(|code| told_as(*code).is_none());
    none() || view.page.blocks.iter().any(tells) && view.page.buttons.iter().any(leads_out)
}

/// The sentence for what may pass while somebody waits.
fn told_as(code: Code) -> Option<&'static str> {
    Some(match code {
        Code::NetUnreachable | Code::NetTimeout | Code::NetTruncated => "cause-unreachable",
        Code::NetOffline => "cause-offline",
        Code::NetIntercepted => "cause-intercepted",
        Code::RateLimited => "cause-too-many-tries",
        Code::ServiceMaintenance => "cause-maintenance",
        Code::ServiceUnavailable => "cause-service-down",
        _ => return None,
    })
}

/// Whether the debug print of something has this in it.
fn occurs(secret: &str, print: &str) -> bool {
    let is_code = secret.len() <= 8 && secret.bytes().all(|b| b.is_ascii_digit());
    match is_code {
        true => occurs_as_text(secret, print),
        false => print.contains(secret),
    }
}

/// The same of a code. So few digits are met by chance as well: in the names of timers, in times, within random
/// names. A code is a text, so it could only get out as one: in quotes, or in a sentence.
fn occurs_as_text(code: &str, print: &str) -> bool {
    print.match_indices(code).any(|(at, _)| {
        let (before, after) = (&print[..at], &print[at + code.len()..]);
        let is_part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let part_of_a_name = is_part(before.chars().next_back()) || is_part(after.chars().next());
        let number = before.ends_with([':', ',', '[']);
        !part_of_a_name && !number && ends_in_a_text(before)
    })
}

/// Whether a quote is open at the end of what was printed so far.
fn ends_in_a_text(print: &str) -> bool {
    let mut open = false;
    let mut all = print.chars();
    while let Some(c) = all.next() {
        match c {
            '\\' => drop(all.next()),
            '"' => open = !open,
            _ => {}
        }
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_as_a_text_and_numbers_are_not_taken_for_one() {
        let print = |text: &str| format!("{:?}", Effect::Copy(text.to_owned().into()));
        assert!(
            !occurs("123456", &print("123456")),
            "sensitive texts print nothing"
        );
        for text in ["123456", "the code 123456.", r#"{"code":"123456"}"#] {
            assert!(occurs("123456", &format!("Said({text:?})")), "{text}");
        }
        for number in [
            "SetTimer { id: TimerId(123456), after_ms: 123456 }",
            r#"Save { json: "{\"at_ms\":123456,\"all\":[123456,123456]}" }"#,
            r#"Backend("/uploads/upl_x123456z", "a1234567")"#,
        ] {
            assert!(!occurs("123456", number), "{number}");
        }
    }

    #[test]
    fn all_else_is_found_wherever_it_is() {
        assert!(occurs("13812345678", "number: 13812345678"));
        assert!(occurs("李伟", "Heading(李伟)"));
    }
}
