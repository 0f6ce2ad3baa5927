//! What every page keeps to, whatever is on it: checked on the tree, without a browser.

use super::components::COMPONENTS;
use super::countries::{Choice, Choices, Countries};
use super::draw::Draw;
use super::page;
use super::samples;
use super::tree::{Element, Node, On, Property};
use super::words::Words;
use kaihu_identity::phone::Plans;
use kaihu_wizard::view::CountryList;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Every page and every component in every state.
pub(super) fn trees() -> Vec<(String, Element)> {
    drawn(|draw| {
        let components = COMPONENTS.iter().flat_map(|(name, examples)| {
            let named = |(state, example): &(&str, fn(&Draw) -> Element)| {
                (format!("{name}: {state}"), example(draw))
            };
            examples.iter().map(named).collect::<Vec<_>>()
        });
        pages_drawn_by(draw).into_iter().chain(components).collect()
    })
}

fn pages() -> Vec<(String, Element)> {
    drawn(pages_drawn_by)
}

fn pages_drawn_by(draw: &Draw) -> Vec<(String, Element)> {
    let samples = samples::all().into_iter();
    samples
        .map(|(name, view)| (name, page::wizard(draw, &view)))
        .collect()
}

pub(super) fn drawn<T>(by: impl FnOnce(&Draw) -> T) -> T {
    let source = include_str!("../../public/locales/en/wizard.ftl");
    let words = Words::in_english(source);
    let choice = |code: &'static str| Choice {
        code: code.to_owned(),
        name: code.to_owned(),
    };
    let choices = Choices {
        common: vec![choice("CN"), choice("SG")],
        others: vec![choice("FR")],
    };
    let countries = Countries::default();
    let codes = CountryList::CallingCodes(Rc::new(Plans::COMMON));
    for list in [CountryList::Names, codes] {
        countries.keep(&list, "en", choices.clone());
    }
    let draw = Draw {
        words: &words,
        locale: "en",
        long_date: |_, date| date.to_iso(),
        moment: |_, at| at.to_rfc3339(),
        fold: |text| text.to_lowercase(),
        countries: &countries,
        picture_url: &|blob| Some(format!("blob:{}", blob.0)),
        busy: false,
    };
    by(&draw)
}

/// The element and all below it.
pub(super) fn all(root: &Element) -> Vec<&Element> {
    let below = root.children.iter().filter_map(|child| match child {
        Node::Element(element) => Some(element),
        Node::Text(_) | Node::Video => None,
    });
    std::iter::once(root).chain(below.flat_map(all)).collect()
}

pub(super) fn attribute<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    let found = element.attributes.iter().find(|(key, _)| *key == name);
    found.map(|(_, value)| value.as_ref())
}

fn text(element: &Element) -> String {
    let child = |child: &Node| match child {
        Node::Element(element) => text(element),
        Node::Text(text) => text.to_string(),
        Node::Video => String::new(),
    };
    element.children.iter().map(child).collect()
}

fn ids(root: &Element) -> Vec<&str> {
    all(root)
        .into_iter()
        .filter_map(|element| attribute(element, "id"))
        .collect()
}

#[test]
fn ids_are_unique_and_whatever_refers_to_one_finds_it() {
    for (name, root) in trees() {
        let ids = ids(&root);
        let set: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(set.len(), ids.len(), "{name}: {ids:?}");
        for element in all(&root) {
            for reference in ["for", "aria-describedby", "aria-labelledby"] {
                let named = attribute(element, reference).unwrap_or_default();
                let mut named = named.split_whitespace();
                assert!(named.all(|id| set.contains(id)), "{name}: {element:?}");
            }
            let link = attribute(element, "href").and_then(|href| href.strip_prefix('#'));
            assert!(link.is_none_or(|id| set.contains(id)), "{name}: {link:?}");
        }
    }
}

#[test]
fn every_control_has_a_name() {
    for (name, root) in trees() {
        let elements = all(&root);
        let wrapped: Vec<&Element> = elements
            .iter()
            .filter(|element| element.tag == "label" && !text(element).is_empty())
            .flat_map(|label| all(label))
            .collect();
        for element in &elements {
            let labelled = elements.iter().any(|label| {
                label.tag == "label" && attribute(label, "for") == attribute(element, "id")
            });
            let named = match element.tag {
                "input" | "select" | "textarea" => {
                    labelled
                        || attribute(element, "aria-label").is_some()
                        || wrapped.iter().any(|w| std::ptr::eq(*w, *element))
                }
                "button" | "a" => {
                    !text(element).is_empty() || attribute(element, "aria-label").is_some()
                }
                "img" => attribute(element, "alt").is_some_and(|alt| !alt.is_empty()),
                "svg" => {
                    attribute(element, "aria-hidden") == Some("true")
                        || attribute(element, "aria-label").is_some_and(|label| !label.is_empty())
                }
                "fieldset" => matches!(&element.children[0], Node::Element(e) if e.tag == "legend"),
                _ => true,
            };
            assert!(named, "{name}: {element:?}");
        }
    }
}

#[test]
fn a_wrong_field_says_so_and_the_summary_leads_to_it() {
    let mut wrong = 0;
    for (name, root) in pages() {
        let elements = all(&root);
        for element in &elements {
            if attribute(element, "aria-invalid") == Some("true") {
                wrong += 1;
                let described = attribute(element, "aria-describedby").unwrap_or_default();
                assert!(described.contains("error-"), "{name}: {element:?}");
                // The parts of a date are wrong together: the way leads to one of them.
                let together = |id: &str| {
                    elements.iter().any(|other| {
                        attribute(other, "id") == Some(id)
                            && attribute(other, "aria-describedby") == Some(described)
                    })
                };
                let leads = |link: &&&Element| {
                    let to = attribute(link, "href").and_then(|href| href.strip_prefix('#'));
                    to.is_some_and(together)
                        && link.listeners.iter().any(|on| matches!(on, On::GoTo(_)))
                };
                let ways = elements.iter().filter(leads).count();
                assert_eq!(ways, 1, "{name}: {described}");
            }
        }
    }
    assert!(wrong >= 3, "the samples have wrong fields");
}

#[test]
fn every_page_has_one_first_heading_that_can_take_the_focus_and_a_way_to_help() {
    for (name, root) in pages() {
        let elements = all(&root);
        let headings: Vec<_> = elements.iter().filter(|e| e.tag == "h1").collect();
        assert_eq!(headings.len(), 1, "{name}");
        assert_eq!(attribute(headings[0], "tabindex"), Some("-1"), "{name}");
        assert!(ids(&root).contains(&"heading"), "{name}");
        // Who has left has no need of it.
        let has_help = ids(&root).contains(&"help-button");
        assert_eq!(has_help, name != "left", "{name}");
        assert!(ids(&root).contains(&"announcer"), "{name}");
    }
}

#[test]
fn nothing_is_drawn_that_a_strict_policy_blocks() {
    for (name, root) in trees() {
        for element in all(&root) {
            let blocked = |(key, _): &(&str, _)| *key == "style" || key.starts_with("on");
            assert!(
                !element.attributes.iter().any(blocked),
                "{name}: {element:?}"
            );
        }
    }
}

#[test]
fn what_was_typed_is_a_property_and_never_an_attribute() {
    for (name, root) in trees() {
        for element in all(&root) {
            let typed = |on: &On| matches!(on, On::Edit(_));
            if element.listeners.iter().any(typed) {
                assert_eq!(attribute(element, "value"), None, "{name}");
                let value = element.properties.iter().find(|(key, _)| *key == "value");
                assert!(matches!(value, Some((_, Property::Text(_)))), "{name}");
            }
        }
    }
}

#[test]
fn the_dark_theme_is_the_same_by_system_and_by_attribute() {
    let sheet = include_str!("../../style/dark.css");
    // The colours, and those of a brand where relative colours are known.
    let declared = |start: &str| {
        let blocks = sheet.split(start).skip(1).map(|block| {
            let block = block.split_once('{').map_or("", |(_, block)| block);
            let block = block.split('}').next().unwrap_or_default();
            block.split_whitespace().collect::<String>()
        });
        blocks.collect::<Vec<_>>()
    };
    let system = declared(":host(:not([theme=\"light\"]))");
    assert_eq!(system.len(), 2);
    assert!(system.iter().all(|block| block.contains("--ground:")));
    assert_eq!(system, declared(":host([theme=\"dark\"])"));
}

/// The page of the docs that lists the components is made from them.
#[test]
fn the_docs_list_every_component_with_its_states() {
    let mut page = String::from(include_str!("components.md"));
    for (name, examples) in COMPONENTS {
        let file = name.replace('-', "_");
        let source = format!("{}/src/ui/components/{file}.rs", env!("CARGO_MANIFEST_DIR"));
        let source = std::fs::read_to_string(source).expect("a file of that name");
        let about = source.lines().next().unwrap_or_default();
        let about = about.trim_start_matches("//! ");
        let states: Vec<&str> = examples.iter().map(|(state, _)| *state).collect();
        page += &format!(
            "| [{name}](../src/ui/components/{file}.rs) | {about} | {} |\n",
            states.join(", ")
        );
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/components.md");
    if std::env::var_os("KAIHU_WRITE_DOCS").is_some() {
        std::fs::write(path, &page).expect("the docs can be written");
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(written, page, "run again with KAIHU_WRITE_DOCS=1");
}

#[test]
fn every_part_is_in_the_docs_and_no_other() {
    let docs = include_str!("../../docs/embedding.md");
    let (_, table) = docs
        .split_once("| parts | what they are |")
        .expect("the table");
    let table = table.split("\n\n").next().unwrap_or_default();
    let listed: BTreeSet<&str> = table.split('`').skip(1).step_by(2).collect();
    let drawn = trees();
    let used: BTreeSet<&str> = drawn
        .iter()
        .flat_map(|(_, root)| all(root))
        .filter_map(|element| attribute(element, "part"))
        .flat_map(str::split_whitespace)
        .collect();
    assert_eq!(used, listed);
}
