//! The page to look through all pictures: grouped by state, with boxes to leave series out.

use crate::Series;
use std::collections::BTreeSet;
use std::fmt::Write;

const STYLE: &str = include_str!("index.css");

/// The page; the pictures are in `png/` beside it. Needs no script.
pub(crate) fn page(states: &[String], plan: &[Series]) -> String {
    let locales: BTreeSet<&str> = plan.iter().map(|series| series.locale.as_str()).collect();
    let themes: BTreeSet<&str> = plan.iter().map(|series| series.theme.name()).collect();
    let sizes: BTreeSet<&str> = plan.iter().map(|series| series.size.name).collect();
    let groups = [("Language", locales), ("Theme", themes), ("Size", sizes)];
    let (mut filters, mut rules) = (String::new(), String::new());
    for (name, values) in &groups {
        filters += &filter(name, values);
        for value in values {
            rules += &rule(value);
        }
    }
    let links = states.iter().map(|state| {
        let state = escaped(state);
        format!("<a href=\"#{state}\">{state}</a>")
    });
    let links: String = links.collect();
    let sections: String = states.iter().map(|state| section(state, plan)).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>Gallery</title>\n\
         <style>\n{STYLE}{rules}</style>\n\
         <header><h1>Gallery</h1><p>{} states, {} pictures</p>{filters}</header>\n\
         <nav>{links}</nav>\n<main>\n{sections}</main>\n</html>\n",
        states.len(),
        states.len() * plan.len(),
    )
}

fn filter(name: &str, values: &BTreeSet<&str>) -> String {
    let boxes = values.iter().map(|value| {
        let value = escaped(value);
        format!("<label><input type=\"checkbox\" id=\"show-{value}\" checked> {value}</label>")
    });
    let boxes: String = boxes.collect();
    format!("<fieldset><legend>{name}</legend>{boxes}</fieldset>")
}

/// A box without its tick hides the pictures of its class.
fn rule(value: &str) -> String {
    format!("body:has(#show-{value}:not(:checked)) .of-{value} {{ display: none; }}\n")
}

fn section(state: &str, plan: &[Series]) -> String {
    let mut section = String::new();
    let name = escaped(state);
    let _ = write!(section, "<section id=\"{name}\"><h2>{name}</h2><div>");
    for series in plan {
        let (locale, theme, size) = (&series.locale, series.theme.name(), series.size.name);
        let path = escaped(&format!("png/{}", series.path(state).display()));
        let told = escaped(&format!("{locale} · {theme} · {size}"));
        let _ = write!(
            section,
            "<figure class=\"of-{locale} of-{theme} of-{size}\">\
             <a href=\"{path}\"><img src=\"{path}\" loading=\"lazy\" alt=\"{name}, {told}\"></a>\
             <figcaption>{told}</figcaption></figure>",
        );
    }
    section + "</div></section>\n"
}

/// Text for HTML.
pub(crate) fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{PHONE, Theme, ZOOM_400};

    #[test]
    fn every_picture_is_on_the_page_and_can_be_left_out() {
        let states = ["start", "code"].map(str::to_owned);
        let plan = [
            Series::new("pt-BR", Theme::Light, PHONE),
            Series::new("en", Theme::Dark, ZOOM_400),
        ];
        let page = page(&states, &plan);
        assert_eq!(page.matches("<img ").count(), 4);
        assert!(page.contains("src=\"png/pt-BR/light/phone/code.png\""));
        for value in ["pt-BR", "en", "light", "dark", "phone", "zoom400"] {
            assert!(page.contains(&format!("id=\"show-{value}\"")), "{value}");
            assert!(page.contains(&format!("#show-{value}:not(")), "{value}");
            assert!(page.contains(&format!("of-{value} ")), "{value}");
        }
        assert!(page.contains("href=\"#code\"") && page.contains("id=\"code\""));
        assert!(!page.contains("<script"));
    }

    #[test]
    fn text_is_not_markup() {
        assert_eq!(escaped("<a & \"b\">"), "&lt;a &amp; &quot;b&quot;&gt;");
    }
}
