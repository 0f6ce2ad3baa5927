//! Names of countries in the language of the person, from the browser.

use kaihu_identity::country::Country;
use kaihu_wizard::view::CountryList;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// One country in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// ISO 3166-1 alpha-2.
    pub(super) code: String,
    /// What is shown.
    pub(super) name: String,
}

/// The choices of a list in one language: those asked for most often, and the rest by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choices {
    pub(super) common: Vec<Choice>,
    pub(super) others: Vec<Choice>,
}

/// Lists of countries, made once for each language and kept.
#[derive(Clone, Default)]
pub(super) struct Countries(Rc<RefCell<Vec<Kept>>>);

struct Kept {
    list: CountryList,
    locale: String,
    choices: Rc<Choices>,
}

/// Where the people who open wallets here mostly come from, in the order of the list.
const COMMON: &[&str] = &[
    "CN", "HK", "MO", "TW", "SG", "MY", "JP", "KR", "US", "CA", "GB", "AU",
];

impl Countries {
    /// The choices of a list in a language, BCP 47.
    pub(super) fn choices(&self, list: &CountryList, locale: &str) -> Rc<Choices> {
        let is_it = |kept: &&Kept| kept.list == *list && kept.locale == locale;
        let found = self
            .0
            .borrow()
            .iter()
            .find(is_it)
            .map(|k| k.choices.clone());
        found.unwrap_or_else(|| self.keep(list, locale, sorted(list, locale)))
    }

    /// Keeps a list that was made.
    pub(super) fn keep(&self, list: &CountryList, locale: &str, choices: Choices) -> Rc<Choices> {
        let choices = Rc::new(choices);
        self.0.borrow_mut().push(Kept {
            list: list.clone(),
            locale: locale.to_owned(),
            choices: choices.clone(),
        });
        choices
    }
}

fn sorted(list: &CountryList, locale: &str) -> Choices {
    let names = Names::in_language(locale);
    let mut others = Vec::new();
    match list {
        CountryList::Names => {
            for country in Country::all() {
                names.insert(&mut others, names.choice(country.alpha2(), None));
            }
        }
        CountryList::CallingCodes(plans) => {
            for plan in plans.iter() {
                let choice = names.choice(plan.country(), Some(plan.calling_code));
                names.insert(&mut others, choice);
            }
        }
    }
    let common = COMMON.iter().filter_map(|code| {
        let at = others.iter().position(|choice| choice.code == **code)?;
        Some(others.remove(at))
    });
    Choices {
        common: common.collect(),
        others,
    }
}

/// `Intl` in one language.
struct Names {
    display: js_sys::Intl::DisplayNames,
    compare: js_sys::Function,
}

impl Names {
    fn in_language(locale: &str) -> Names {
        let locales = js_sys::Array::of1(&JsValue::from_str(locale));
        let options = js_sys::Object::new().unchecked_into::<js_sys::Intl::DisplayNamesOptions>();
        options.set_type(js_sys::Intl::DisplayNamesType::Region);
        let display = js_sys::Intl::DisplayNames::new(&locales, &options);
        let collator = js_sys::Intl::Collator::new(&locales, &js_sys::Object::new());
        Names {
            display,
            compare: collator.compare(),
        }
    }

    fn choice(&self, code: &str, calling_code: Option<u16>) -> Choice {
        let known = self.display.of(code).and_then(|name| name.as_string());
        let mut name = known.unwrap_or_else(|| code.to_owned());
        if let Some(digits) = calling_code {
            name.push_str(" +");
            name.push_str(&digits.to_string());
        }
        Choice {
            code: code.to_owned(),
            name,
        }
    }

    /// Puts a choice where the language sorts its name.
    fn insert(&self, choices: &mut Vec<Choice>, choice: Choice) {
        let name = JsValue::from_str(&choice.name);
        let is_before = |other: &Choice| {
            let other = JsValue::from_str(&other.name);
            let order = self.compare.call2(&JsValue::UNDEFINED, &other, &name);
            order.ok().and_then(|order| order.as_f64()) < Some(0.0)
        };
        choices.insert(choices.partition_point(is_before), choice);
    }
}
