//! What the program is told to do.

use crate::Problem;
use std::path::PathBuf;

/// A command of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Draws the states.
    Render(Render),
    /// Compares what was drawn with what was drawn before.
    Compare(Compare),
}

/// What to draw, and where from and to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Render {
    /// The built page.
    pub site: PathBuf,
    /// The folder for `png/` and `index.html`.
    pub out: PathBuf,
    /// Only states whose names start with this.
    pub states: String,
    /// In these languages, BCP 47.
    pub locales: Vec<String>,
    /// Whether a phone's pages are drawn in all others too.
    pub all_locales: bool,
}

/// Two folders that were drawn, and where the differences go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compare {
    /// The folder with `before/png`, `after/png`; gets `difference/` and `index.html`.
    pub folder: PathBuf,
    /// What to call the revision before.
    pub revision: String,
}

impl Command {
    /// Reads the arguments after the program's name:
    /// `render --site DIR --out DIR [--states PREFIX] [--locales A,B] [--all-locales]` or
    /// `compare --folder DIR --revision NAME`.
    ///
    /// # Errors
    /// When they are others.
    pub fn parse(arguments: &[&str]) -> Result<Command, Problem> {
        let wrong = || Problem::Usage(arguments.join(" "));
        match arguments {
            ["render", options @ ..] => Render::parse(options)
                .map(Command::Render)
                .ok_or_else(wrong),
            ["compare", "--folder", folder, "--revision", revision] => {
                Ok(Command::Compare(Compare {
                    folder: folder.into(),
                    revision: (*revision).to_owned(),
                }))
            }
            _ => Err(wrong()),
        }
    }
}

impl Render {
    fn parse(options: &[&str]) -> Option<Render> {
        let mut render = Render {
            site: PathBuf::new(),
            out: PathBuf::new(),
            states: String::new(),
            locales: ["zh-CN", "en", "ar"].map(str::to_owned).to_vec(),
            all_locales: false,
        };
        let mut options = options.iter();
        while let Some(&option) = options.next() {
            if option == "--all-locales" {
                render.all_locales = true;
                continue;
            }
            let value = *options.next()?;
            match option {
                "--site" => render.site = value.into(),
                "--out" => render.out = value.into(),
                "--states" => render.states = value.to_owned(),
                "--locales" => render.locales = value.split(',').map(str::to_owned).collect(),
                _ => return None,
            }
        }
        let told = |path: &PathBuf| !path.as_os_str().is_empty();
        (told(&render.site) && told(&render.out)).then_some(render)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(text: &str) -> Option<Render> {
        let arguments: Vec<&str> = text.split(' ').collect();
        match Command::parse(&arguments).ok()? {
            Command::Render(render) => Some(render),
            Command::Compare(_) => None,
        }
    }

    #[test]
    fn three_languages_are_drawn_unless_told_otherwise() {
        let plain = render("render --site s --out o").unwrap();
        assert_eq!(plain.locales, ["zh-CN", "en", "ar"]);
        assert!(!plain.all_locales);
        let told = render("render --locales fr,de --site s --all-locales --out o --states code");
        let told = told.unwrap();
        assert_eq!(told.locales, ["fr", "de"]);
        assert_eq!(told.states, "code");
        assert!(told.all_locales);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert_eq!(render("render --site s"), None);
        assert_eq!(render("render --site s --out"), None);
        assert_eq!(render("render --site s --out o --fast x"), None);
        assert!(Command::parse(&["compare", "--folder", "f"]).is_err());
        assert!(Command::parse(&[]).is_err());
    }
}
