//! What the browser knows of a language: how it counts, and how it writes a date.

use js_sys::Intl::{DateTimeFormat, PluralRules};
use js_sys::{Array, Date, JsString, Object, Reflect};
use kaihu_identity::Date as CalendarDate;
use kaihu_protocol::Timestamp;
use wasm_bindgen::JsValue;

/// The CLDR plural category of a number in a language, BCP 47: `one`, `few`, `other`, …
pub(super) fn plural_category(locale: &str, number: u32) -> String {
    PluralRules::new(&Array::of1(&locale.into()), &Object::new())
        .select(number.into())
        .into()
}

/// A date as the language writes it, in the Gregorian calendar and in digits as they are typed.
pub(super) fn long_date(locale: &str, date: CalendarDate) -> String {
    let wanted = [("dateStyle", "long"), ("timeZone", "UTC")];
    let moment = Date::new(&JsValue::from_str(&date.to_iso()));
    written(locale, &wanted, &moment).unwrap_or_else(|| date.to_iso())
}

/// A moment in the time zone of the device, likewise.
pub(super) fn moment(locale: &str, at: Timestamp) -> String {
    let wanted = [("dateStyle", "medium"), ("timeStyle", "short")];
    let moment = Date::new(&JsValue::from_f64(at.0 as f64));
    written(locale, &wanted, &moment).unwrap_or_else(|| at.to_rfc3339())
}

fn written(locale: &str, wanted: &[(&str, &str)], moment: &Date) -> Option<String> {
    let options = Object::new();
    let always = [("calendar", "gregory"), ("numberingSystem", "latn")];
    for (name, value) in wanted.iter().chain(&always) {
        let set = Reflect::set(&options, &(*name).into(), &(*value).into());
        debug_assert!(set.is_ok());
    }
    let format = DateTimeFormat::new(&Array::of1(&locale.into()), &options).format();
    format.call1(&JsValue::UNDEFINED, moment).ok()?.as_string()
}

/// A text in lower case, wide and half-width forms as one (Unicode NFKC).
pub(super) fn fold(text: &str) -> String {
    JsString::from(text)
        .normalize("NFKC")
        .to_lower_case()
        .into()
}
