//! A country from a list.

use super::field::{described_by, field_class, notes};
use crate::ui::countries::Choice;
use crate::ui::draw::{Draw, field_id};
use kaihu_wizard::view::{CountryList, CountrySelect};
use leptos::prelude::*;

/// A country from a list: the common ones first.
pub(in crate::ui) fn country_select(draw: &Draw, select: &CountrySelect) -> AnyView {
    let CountrySelect { field, error, .. } = select;
    let choices = draw.countries.choices(select.list, &draw.locale);
    let option = |choice: &Choice| {
        view! {
            <option value=choice.code prop:selected=choice.code == select.value>
                {choice.name.clone()}
            </option>
        }
    };
    let common: Vec<_> = choices.common.iter().map(option).collect();
    let others: Vec<_> = choices.others.iter().map(option).collect();
    let autocomplete = match select.list {
        CountryList::Names => "country",
        CountryList::CallingCodes => "tel-country-code",
    };
    view! {
        <div class=field_class(error)>
            <label for=field_id(*field)>{draw.say(&select.label)}</label>
            {notes(draw, *field, None, error.as_ref())}
            <select
                id=field_id(*field)
                name=field.name()
                class="input"
                autocomplete=autocomplete
                aria-invalid=error.is_some().then_some("true")
                aria-describedby=described_by(*field, None, error.as_ref())
                on:change=draw.select(*field)
                on:blur=draw.leave(*field)
            >
                <option value="" prop:selected=select.value.is_empty()>
                    {draw.word("country-choose")}
                </option>
                <optgroup label=draw.word("country-common")>{common}</optgroup>
                <optgroup label=draw.word("country-others")>{others}</optgroup>
            </select>
        </div>
    }
    .into_any()
}
