//! A country from a list.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::field::{frame, label, notes};
use crate::ui::countries::Choice;
use crate::ui::draw::{Draw, field_id};
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::view::{CountryList, CountrySelect};

/// A country from a list: the common ones first.
pub(in crate::ui) fn country_select(draw: &Draw, select: &CountrySelect) -> Element {
    let error = select.error.as_ref();
    let list = list(select, choices(draw, select))
        .invalid(error.is_some())
        .described(select.field, None, error);
    frame("div", select.field, &select.error)
        .child(label(draw, select.field, &select.label))
        .children(notes(draw, select.field, None, error))
        .child(list)
}

/// The list by itself.
pub(super) fn list(select: &CountrySelect, choices: Vec<Element>) -> Element {
    let autocomplete = match &select.list {
        CountryList::Names => "country",
        CountryList::CallingCodes(_) => "tel-country-code",
    };
    el("select")
        .attr("id", field_id(select.field))
        .attr("name", select.field.name())
        .class("input")
        .attr("part", "input")
        .attr("autocomplete", autocomplete)
        .on(On::Select(select.field))
        .on(On::Leave(select.field))
        .children(choices)
}

/// What is in the list: nothing yet, the common ones, the others.
pub(super) fn choices(draw: &Draw, select: &CountrySelect) -> Vec<Element> {
    let choices = draw.countries.choices(&select.list, draw.locale);
    let option = |code: &str, name: &str| {
        el("option")
            .attr("value", code.to_owned())
            .flag("selected", code == select.value)
            .text(name.to_owned())
    };
    let group = |label: &'static str, choices: &[Choice]| {
        let options = choices
            .iter()
            .map(|choice| option(&choice.code, &choice.name));
        el("optgroup")
            .attr("label", draw.word(label))
            .children(options)
    };
    vec![
        option("", &draw.word("country-choose")),
        group("country-common", &choices.common),
        group("country-others", &choices.others),
    ]
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("nothing chosen", |draw| {
        country_select(draw, &sample_country("", None))
    }),
    ("chosen", |draw| {
        country_select(draw, &sample_country("SG", None))
    }),
    ("wrong", |draw| {
        country_select(draw, &sample_country("", Some("evidence-country-missing")))
    }),
];
