//! What the command is told.
use crate::problem::Problem;

/// What the command is told.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Options<'a> {
    /// The revision to compare with.
    pub since: Option<&'a str>,
    /// Where the pictures go.
    pub out: Option<&'a str>,
    /// What the program that draws is to know.
    pub passed_on: Vec<&'a str>,
}

impl<'a> Options<'a> {
    /// Reads `[--diff REV] [--out DIR] [--states PREFIX] [--locales A,B] [--all-locales]`.
    pub(super) fn parse(given: &[&'a str]) -> Result<Self, Problem> {
        let wrong = || Problem::Usage(format!("gallery {}", given.join(" ")));
        let mut options = Options {
            since: None,
            out: None,
            passed_on: vec![],
        };
        let mut rest = given.iter();
        while let Some(&option) = rest.next() {
            if option == "--all-locales" {
                options.passed_on.push(option);
                continue;
            }
            let value = *rest.next().ok_or_else(wrong)?;
            match option {
                "--diff" => options.since = Some(value),
                "--out" => options.out = Some(value),
                "--states" | "--locales" => options.passed_on.extend([option, value]),
                _ => return Err(wrong()),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_concerns_the_pictures_is_passed_on() {
        let given = [
            "--states",
            "code",
            "--diff",
            "main",
            "--all-locales",
            "--out",
            "x",
        ];
        let options = Options::parse(&given).unwrap();
        assert_eq!(options.since, Some("main"));
        assert_eq!(options.out, Some("x"));
        assert_eq!(options.passed_on, ["--states", "code", "--all-locales"]);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert!(Options::parse(&["--diff"]).is_err());
        assert!(Options::parse(&["--fast", "1"]).is_err());
    }
}
