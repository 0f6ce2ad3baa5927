//! What somebody reads on a page, and what it means to them.

use kaihu_wizard::view::{Block, TextField};
use kaihu_wizard::{Message, PageId, View};

/// A text on a page, by its name in the locale files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its name.
    pub key: &'static str,
    /// It tells that the person did something wrong, or has to change something.
    pub blames: bool,
    /// It tells that something has failed.
    pub fails: bool,
}

/// What a person is told by a failure that is put down to them.
const BLAMING: &[&str] = &[
    "cause-answer",
    "cause-document-expired",
    "cause-document-unsupported",
    "cause-light",
    "cause-blur",
    "cause-framing",
    "cause-no-face",
    "cause-several-faces",
    "cause-covered",
    "cause-same-picture",
    "cause-challenge",
    "cause-face-match",
    "cause-one-time-code",
    "rejected-heading",
];

/// What another wizard might have said in place of a word.
pub type Lens<'a> = &'a dyn Fn(&'static str) -> &'static str;

struct Reader<'a> {
    lens: Lens<'a>,
    words: Vec<Word>,
    /// Nobody knows what came of the submission: what is set off there says why.
    unknown: bool,
}

/// All that is to be read, through the lens.
pub(crate) fn read(view: &View, lens: Lens<'_>) -> Vec<Word> {
    let page = &view.page;
    let failed = matches!(page.id, PageId::Problem | PageId::Rejected);
    let unknown = page.heading.key == "unknown-heading";
    let words = Vec::new();
    let mut reader = Reader {
        lens,
        words,
        unknown,
    };
    reader.note(&page.heading, false, failed || unknown);
    page.blocks.iter().for_each(|block| reader.block(block));
    view.toast.iter().for_each(|toast| reader.plain(toast));
    reader.words
}

impl Reader<'_> {
    fn note(&mut self, message: &Message, blames: bool, fails: bool) {
        let key = (self.lens)(message.key);
        let blames = blames || BLAMING.contains(&key);
        self.words.push(Word { key, blames, fails });
    }

    fn plain(&mut self, message: &Message) {
        self.note(message, false, false);
    }

    fn error(&mut self, message: &Option<Message>) {
        if let Some(message) = message {
            self.note(message, true, false);
        }
    }

    fn text_field(&mut self, field: &TextField) {
        self.error(&field.error);
        if let Some(note) = &field.note {
            // That it was probably meant otherwise.
            self.note(&note.message, note.message.key == "note-email", false);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Lead(text) | Block::Text(text) | Block::Directions(text) => {
                self.plain(text);
            }
            Block::More(more) => more.points.iter().for_each(|point| self.plain(point)),
            Block::Inset(text) => self.note(text, false, self.unknown),
            Block::List(points) => points.iter().for_each(|point| self.plain(point)),
            Block::Details(details) => self.plain(&details.text),
            Block::Working(work) => self.plain(&work.label),
            Block::Moment(moment) => self.plain(&moment.text),
            Block::ErrorSummary(errors) => {
                errors
                    .iter()
                    .for_each(|error| self.note(&error.message, true, false));
            }
            Block::TextField(field) => self.text_field(field),
            Block::DateField(date) => self.error(&date.error),
            Block::Radios(radios) => self.error(&radios.error),
            Block::CountrySelect(select) => self.error(&select.error),
            Block::Phone(phone) => {
                self.error(&phone.country.error);
                self.text_field(&phone.number);
            }
            Block::File(file) => self.error(&file.error),
            Block::Checkbox(checkbox) => self.error(&checkbox.error),
            Block::Camera(camera) => {
                let prompt = camera.prompt;
                self.note(&prompt.message(), prompt.is_flaw(), false);
            }
            Block::Measured(points) => {
                let bad = points.iter().filter(|(_, good)| !good);
                for (point, _) in bad {
                    self.note(point, point.key.starts_with("picture-"), false);
                }
            }
            _ => {}
        }
    }
}
