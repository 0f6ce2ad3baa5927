//! What the states are looked at in: a language, a theme, and a size of screen.

use std::path::PathBuf;

/// How the page is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Theme {
    /// The attribute `theme="light"`.
    Light,
    /// The attribute `theme="dark"`.
    Dark,
    /// Light, where the person asks the system for more contrast.
    Contrast,
    /// Light, where the system forces its own colours.
    Forced,
}

impl Theme {
    /// All of them.
    pub const ALL: [Theme; 4] = [Theme::Light, Theme::Dark, Theme::Contrast, Theme::Forced];

    /// Its name in paths.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Contrast => "contrast",
            Theme::Forced => "forced",
        }
    }

    /// The attribute of the element.
    pub fn attribute(self) -> &'static str {
        match self {
            Theme::Dark => "dark",
            _ => "light",
        }
    }

    /// The media features that the browser claims, by name and value.
    pub fn media(self) -> [(&'static str, &'static str); 4] {
        let dark = self == Theme::Dark;
        let (contrast, forced) = (self == Theme::Contrast, self == Theme::Forced);
        [
            ("prefers-color-scheme", if dark { "dark" } else { "light" }),
            (
                "prefers-contrast",
                if contrast { "more" } else { "no-preference" },
            ),
            ("forced-colors", if forced { "active" } else { "none" }),
            ("prefers-reduced-motion", "reduce"),
        ]
    }
}

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Its name in paths.
    pub name: &'static str,
    /// Width of the viewport in CSS pixels.
    pub width: u32,
    /// Height of the viewport in CSS pixels.
    pub height: u32,
    /// Pixels of the picture for one CSS pixel.
    pub scale: u32,
}

/// A phone in portrait.
pub const PHONE: Size = Size {
    name: "phone",
    width: 390,
    height: 844,
    scale: 2,
};

/// A small laptop.
pub const DESKTOP: Size = Size {
    name: "desktop",
    width: 1280,
    height: 800,
    scale: 1,
};

/// A window of 1280 × 1024 pixels at 400 % zoom (WCAG 1.4.10), drawn at half of its pixels.
pub const ZOOM_400: Size = Size {
    name: "zoom400",
    width: 320,
    height: 256,
    scale: 2,
};

/// All states in one language, theme and size.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// BCP 47.
    pub locale: String,
    /// How it is coloured.
    pub theme: Theme,
    /// The screen.
    pub size: Size,
}

impl Series {
    /// A series.
    pub fn new(locale: &str, theme: Theme, size: Size) -> Series {
        Series {
            locale: locale.to_owned(),
            theme,
            size,
        }
    }

    /// Where the picture of a state belongs, from the folder of all pictures.
    pub fn path(&self, state: &str) -> PathBuf {
        let folder: PathBuf = [&self.locale, self.theme.name(), self.size.name]
            .iter()
            .collect();
        folder.join(format!("{state}.png"))
    }

    /// What to draw: these languages in every size, light and dark; of `others` a phone's light
    /// pages; and the pages with more contrast and with forced colours once, in English.
    pub fn plan(locales: &[String], others: &[String]) -> Vec<Series> {
        let mut plan = vec![];
        for locale in locales {
            for theme in [Theme::Light, Theme::Dark] {
                let sizes = [PHONE, DESKTOP, ZOOM_400];
                plan.extend(sizes.map(|size| Series::new(locale, theme, size)));
            }
            if locale == "en" {
                let themes = [Theme::Contrast, Theme::Forced];
                plan.extend(themes.map(|theme| Series::new(locale, theme, PHONE)));
            }
        }
        let others = others.iter().filter(|other| !locales.contains(other));
        plan.extend(others.map(|other| Series::new(other, Theme::Light, PHONE)));
        plan
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn a_language_is_drawn_in_every_size_and_the_others_on_a_phone() {
        let plan = Series::plan(&names(&["zh-CN", "en"]), &names(&["en", "fr"]));
        assert_eq!(plan.len(), 6 + 8 + 1);
        assert!(plan.contains(&Series::new("en", Theme::Forced, PHONE)));
        assert!(!plan.contains(&Series::new("zh-CN", Theme::Forced, PHONE)));
        assert_eq!(plan.last(), Some(&Series::new("fr", Theme::Light, PHONE)));
    }

    #[test]
    fn every_picture_has_a_path_of_its_own() {
        let series = Series::new("pt-BR", Theme::Dark, ZOOM_400);
        let path = series.path("code-wrong");
        assert_eq!(path, PathBuf::from("pt-BR/dark/zoom400/code-wrong.png"));
    }
}
