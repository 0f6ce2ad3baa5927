//! What the browser knows of a language: how it counts, and how it writes a date.

use js_sys::Intl::{DateTimeFormat, PluralRules};
use js_sys::{Array, Date, Object, Reflect};
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
    let iso = date.to_iso();
    let moment = Date::new(&JsValue::from_str(&iso));
    formatted(
        locale,
        &moment,
        &[("dateStyle", "long"), ("timeZone", "UTC")],
    )
    .unwrap_or(iso)
}

/// A moment in the time zone of the device, with its name: nobody has to wonder whose time it is.
pub(super) fn local_time(locale: &str, at: Timestamp) -> String {
    let moment = Date::new(&JsValue::from_f64(at.0 as f64));
    let wanted = [
        ("weekday", "long"),
        ("month", "long"),
        ("day", "numeric"),
        ("hour", "numeric"),
        ("minute", "2-digit"),
        ("timeZoneName", "short"),
    ];
    formatted(locale, &moment, &wanted).unwrap_or_else(|| at.to_rfc3339())
}

fn formatted(locale: &str, moment: &Date, wanted: &[(&str, &str)]) -> Option<String> {
    let options = Object::new();
    let ours = [("calendar", "gregory"), ("numberingSystem", "latn")];
    for (name, value) in wanted.iter().chain(&ours) {
        let set = Reflect::set(&options, &(*name).into(), &(*value).into());
        debug_assert!(set.is_ok());
    }
    let format = DateTimeFormat::new(&Array::of1(&locale.into()), &options).format();
    format.call1(&JsValue::UNDEFINED, moment).ok()?.as_string()
}
