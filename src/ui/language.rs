//! What the browser knows of a language: how it counts, and how it writes a date.

use js_sys::Intl::{DateTimeFormat, PluralRules};
use js_sys::{Array, Date, Object, Reflect};
use kaihu_identity::Date as CalendarDate;
use wasm_bindgen::JsValue;

/// The CLDR plural category of a number in a language, BCP 47: `one`, `few`, `other`, …
pub(super) fn plural_category(locale: &str, number: u32) -> String {
    PluralRules::new(&Array::of1(&locale.into()), &Object::new())
        .select(number.into())
        .into()
}

/// A date as the language writes it, in the Gregorian calendar and in digits as they are typed.
pub(super) fn long_date(locale: &str, date: CalendarDate) -> String {
    let options = Object::new();
    let wanted = [
        ("dateStyle", "long"),
        ("timeZone", "UTC"),
        ("calendar", "gregory"),
        ("numberingSystem", "latn"),
    ];
    for (name, value) in wanted {
        let set = Reflect::set(&options, &name.into(), &value.into());
        debug_assert!(set.is_ok());
    }
    let moment = Date::new(&JsValue::from_str(&date.to_iso()));
    let format = DateTimeFormat::new(&Array::of1(&locale.into()), &options).format();
    let text = format.call1(&JsValue::UNDEFINED, &moment);
    text.ok()
        .and_then(|text| text.as_string())
        .unwrap_or_else(|| date.to_iso())
}
