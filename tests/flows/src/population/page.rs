//! The tables of docs/population.md.

use super::figures::{Figures, is_served};
use super::mishap::{About, Ends};
use super::plain_form::{ACTIONS, ACTIONS_OF_A_TRY, SECONDS, SECONDS_OF_A_TRY, TRIES};
use super::{End, TABLE};

const MODEL: [&str; 2] = [
    "<!-- model of cargo xtask population -->\n",
    "<!-- end of the model -->\n",
];
const FIGURES: [&str; 2] = [
    "<!-- figures of cargo xtask population -->\n",
    "<!-- end of the figures -->\n",
];

/// What is assumed, as a table.
pub fn model() -> String {
    let mut text = format!(
        "The plain form: {ACTIONS} actions and {SECONDS} s beside the typing; each further try {ACTIONS_OF_A_TRY} \
         actions and {SECONDS_OF_A_TRY} s; {TRIES} tries of each mishap.\n\n\
         | mishap | of 10,000 | mended by one more try | ends | named by |\n|---|--:|--:|---|---|\n"
    );
    for about in TABLE {
        text += &row_of_model(about);
    }
    text
}

fn row_of_model(about: &About) -> String {
    let ends = match about.ends {
        Ends::Told => "once it is known",
        Ends::Time => "with time",
        Ends::Never => "not in this visit",
        Ends::Unseen => "unnoticed",
    };
    let words: Vec<String> = about.words.iter().map(|word| format!("`{word}`")).collect();
    format!(
        "| {} | {} | {} % | {ends} | {} |\n",
        about.name,
        about.of_10000,
        about.guess,
        words.join(", ")
    )
}

impl Figures<'_> {
    /// Everything that was counted, as tables.
    pub fn told(&self, seed: u64) -> String {
        let people = self.records.len();
        let verdicts = self.verdicts(None);
        let (met, noticed) = (
            verdicts.named + verdicts.unseen + verdicts.missed,
            verdicts.named + verdicts.missed,
        );
        let lost = self.count(|record| matches!(record.end, End::Lost | End::Broken));
        let wrong = self.count(|record| record.end == End::OpenedWrongly);
        let mut text = format!(
            "- {people} people from seed {seed}; {met} mishaps were met, {} of them coped with unnoticed.\n\
             - Named rightly: {} of {noticed} that were noticed, {:.1} %.\n\
             - Wrongly blamed: {} people.\n\
             - Opened, or rightly told why not: {:.1} %. Neither: {lost}; opened with something wrong: {wrong}.\n\n",
            verdicts.unseen,
            verdicts.named,
            verdicts.share(),
            self.wrongly_blamed(),
            self.share(is_served),
        );
        text += "\
| people with | people | opened | rightly told | actions, median | 95 % | seconds, median | 95 % | plain form: opened | actions | seconds |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
";
        text += &self.row("all of them");
        for (name, from, to) in [
            ("no mishap", 0, 0),
            ("one", 1, 1),
            ("two", 2, 2),
            ("three or more", 3, usize::MAX),
        ] {
            let some = self.only(|record| (from..=to).contains(&record.mishaps.len()));
            text += &some.row(name);
        }
        text += "\n\
| mishap | met | named | unnoticed | missed | opened | rightly told | actions, median | 95 % | seconds, median | 95 % | plain form: opened |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
";
        for (about, figures) in self.by_mishap() {
            text += &figures.row_of(about);
        }
        text
    }

    fn row(&self, name: &str) -> String {
        let (actions, actions_95) = self.spread(|record| record.actions);
        let (seconds, seconds_95) = self.spread(|record| record.seconds);
        let (plain_actions, _) = self.spread(|record| record.plain.actions);
        let (plain_seconds, _) = self.spread(|record| record.plain.seconds);
        format!(
            "| {name} | {} | {:.1} % | {:.1} % | {actions} | {actions_95} | {seconds} | {seconds_95} | {:.1} % | {plain_actions} | {plain_seconds} |\n",
            self.records.len(),
            self.share(|record| record.end == End::Opened),
            self.share(|record| record.end == End::Told),
            self.share(|record| record.plain.opened),
        )
    }

    fn row_of(&self, about: &About) -> String {
        let verdicts = self.verdicts(Some(about.mishap));
        let (actions, actions_95) = self.spread(|record| record.actions);
        let (seconds, seconds_95) = self.spread(|record| record.seconds);
        format!(
            "| {} | {} | {} | {} | {} | {:.0} % | {:.0} % | {actions} | {actions_95} | {seconds} | {seconds_95} | {:.0} % |\n",
            about.name,
            self.records.len(),
            verdicts.named,
            verdicts.unseen,
            verdicts.missed,
            self.share(|record| record.end == End::Opened),
            self.share(|record| record.end == End::Told),
            self.share(|record| record.plain.opened),
        )
    }
}

/// The page with the model, and with these figures where there are any; `None` where it has no place for them.
pub fn with(page: &str, figures: Option<&str>) -> Option<String> {
    let page = put(page, MODEL, &model())?;
    match figures {
        Some(figures) => put(&page, FIGURES, figures),
        None => Some(page),
    }
}

fn put(page: &str, [begin, end]: [&str; 2], text: &str) -> Option<String> {
    let (before, rest) = page.split_once(begin)?;
    let (_, after) = rest.split_once(end)?;
    Some(format!("{before}{begin}{text}{end}{after}"))
}
