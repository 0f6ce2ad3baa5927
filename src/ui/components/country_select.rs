//! A country from a list.

use super::field::{frame, label, notes};
use crate::ui::countries::Choice;
use crate::ui::draw::{Draw, field_id};
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::view::{CountryList, CountrySelect};

/// A country from a list: the common ones first.
pub(in crate::ui) fn country_select(draw: &Draw, select: &CountrySelect) -> Element {
    let CountrySelect { field, list, .. } = *select;
    let error = select.error.as_ref();
    let choices = draw.countries.choices(list, draw.locale);
    let option = |code: &'static str, name: &str| {
        el("option")
            .attr("value", code)
            .flag("selected", code == select.value)
            .text(name.to_owned())
    };
    let group = |label: &'static str, choices: &[Choice]| {
        let options = choices
            .iter()
            .map(|choice| option(choice.code, &choice.name));
        el("optgroup")
            .attr("label", draw.word(label))
            .children(options)
    };
    let list = el("select")
        .attr("id", field_id(field))
        .attr("name", field.name())
        .attr("class", "input")
        .attr("autocomplete", autocomplete(list))
        .invalid(error.is_some())
        .described(field, None, error)
        .on(On::Select(field))
        .on(On::Leave(field))
        .child(option("", &draw.word("country-choose")))
        .child(group("country-common", &choices.common))
        .child(group("country-others", &choices.others));
    frame("div", field, &select.error)
        .child(label(draw, field, &select.label))
        .children(notes(draw, field, None, error))
        .child(list)
}

fn autocomplete(list: CountryList) -> &'static str {
    match list {
        CountryList::Names => "country",
        CountryList::CallingCodes => "tel-country-code",
    }
}
