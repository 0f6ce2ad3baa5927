//! What our parser of a scheme says of a text.

use kaihu_identity::country::Country;
use kaihu_identity::evidence::{
    Divisions, HkMoPermit, Mrz, Passport, PermanentResidentId, ResidentId, Sex, TaiwanPermit,
};
use kaihu_identity::personal_number::{self, PersonalNumber, SCHEMES};
use kaihu_identity::{Date, Email, Name, Phone, Reason, Warning, phone};
use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};

/// An accepted value with what it tells, or the reason against it.
pub struct Verdict(pub Result<Accepted, Reason>);

/// A value that a parser takes.
#[derive(Default)]
pub struct Accepted {
    /// The canonical text.
    pub normalised: String,
    /// What is worth a second look.
    pub warnings: Vec<Warning>,
    /// The day of birth, where the value tells it.
    pub birth_date: Option<Date>,
    /// The sex, where the value tells it.
    pub sex: Option<Sex>,
    /// Further facts, by name.
    pub facts: Vec<(&'static str, String)>,
}

/// A scheme in the list.
pub struct Listed {
    /// What stands before the tab.
    pub id: String,
    /// Its name.
    pub name: String,
    /// ISO 3166-1 alpha-2, or empty.
    pub country: &'static str,
    /// Where its rules are laid down.
    pub source: &'static str,
}

impl Verdict {
    /// `{"scheme", "valid", "normalised", "reasons", "warnings", "facts"}`, one way or the other.
    pub fn to_json(&self, scheme: &str) -> Value {
        match &self.0 {
            Err(reason) => json!({
                "scheme": scheme, "valid": false, "normalised": null,
                "reasons": [reason.key()], "warnings": [], "facts": {},
            }),
            Ok(accepted) => {
                let warnings: Vec<_> = accepted.warnings.iter().map(|w| w.key()).collect();
                json!({
                    "scheme": scheme, "valid": true, "normalised": accepted.normalised,
                    "reasons": [], "warnings": warnings, "facts": accepted.facts(),
                })
            }
        }
    }
}

impl Accepted {
    fn facts(&self) -> Value {
        let mut facts = serde_json::Map::new();
        if let Some(date) = self.birth_date {
            facts.insert("birth_date".into(), date.to_iso().into());
        }
        if let Some(sex) = self.sex {
            facts.insert("sex".into(), sex_letter(sex).into());
        }
        for (name, fact) in &self.facts {
            facts.insert((*name).into(), fact.as_str().into());
        }
        Value::Object(facts)
    }
}

/// `F` or `M`, as in ICAO Doc 9303.
pub fn sex_letter(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "F",
        Sex::Male => "M",
    }
}

/// Today by the system's clock, in UTC.
pub fn today() -> Date {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Date::from_epoch_seconds(since.as_secs() as i64).expect("the clock shows a year up to 9999")
}

/// The verdict on a text; `None` if there is no such scheme.
pub fn verdict(scheme: &str, text: &str, today: Date) -> Option<Verdict> {
    let (base, of) = scheme.split_once(':').unwrap_or((scheme, ""));
    Some(Verdict(match (base, of) {
        ("name", "") => Name::parse(text).map(|name| Accepted {
            facts: vec![("script", format!("{:?}", name.script()))],
            warnings: name.warning().into_iter().collect(),
            normalised: name.as_str().to_owned(),
            ..Accepted::default()
        }),
        ("date", "") => Date::parse(text).map(|date| plain(&date.to_iso())),
        ("email", "") => Email::parse(text).map(|email| Accepted {
            facts: email
                .suggestion()
                .map(|text| ("suggestion", text))
                .into_iter()
                .collect(),
            warnings: email.warning().into_iter().collect(),
            ..plain(email.as_str())
        }),
        ("phone", home) => {
            let home = phone::numbering(if home.is_empty() { "CN" } else { home })?;
            Phone::parse(text, home).map(|phone| Accepted {
                warnings: phone.warning().into_iter().collect(),
                ..plain(&phone.to_e164())
            })
        }
        ("passport", issuer) => {
            Passport::parse(text, Country::from_code(issuer)?).map(|p| Accepted {
                warnings: p.warning().into_iter().collect(),
                ..plain(p.as_str())
            })
        }
        ("cn.resident-id", "") => ResidentId::parse(text).map(|id| Accepted {
            birth_date: Some(id.birth_date()),
            sex: Some(id.sex()),
            warnings: Divisions::BUILT_IN.warning(&id).into_iter().collect(),
            facts: vec![
                ("region", id.region().code().to_string()),
                ("holder", format!("{:?}", id.holder())),
            ],
            ..plain(id.as_str())
        }),
        ("cn.hk-mo-permit", "") => HkMoPermit::parse(text).map(|permit| Accepted {
            facts: vec![("holder", format!("{:?}", permit.holder()))],
            ..plain(permit.as_str())
        }),
        ("cn.taiwan-permit", "") => TaiwanPermit::parse(text).map(|permit| plain(permit.as_str())),
        ("cn.permanent-resident", "") => PermanentResidentId::parse(text).map(|id| Accepted {
            birth_date: id.birth_date(today),
            sex: id.sex(),
            warnings: id.warning().into_iter().collect(),
            facts: id
                .nationality()
                .map(|of| ("nationality", of.alpha3().to_owned()))
                .into_iter()
                .collect(),
            ..plain(id.as_str())
        }),
        ("mrz", "") => Mrz::parse(text, today).map(|zone| mrz(&zone)),
        (id, "") => {
            PersonalNumber::parse(personal_number::scheme(id)?, text).map(|number| Accepted {
                birth_date: number.birth_date(),
                sex: number.sex(),
                warnings: number.warning().into_iter().collect(),
                ..plain(number.as_str())
            })
        }
        _ => return None,
    }))
}

fn mrz(zone: &Mrz) -> Accepted {
    let mut facts = vec![
        ("format", format!("{:?}", zone.format())),
        ("issuer", zone.issuer().as_str().to_owned()),
        ("nationality", zone.nationality().as_str().to_owned()),
        ("number", zone.document_number()),
        (
            "surname",
            zone.primary_names().collect::<Vec<_>>().join(" "),
        ),
        (
            "given",
            zone.secondary_names().collect::<Vec<_>>().join(" "),
        ),
    ];
    facts.extend(zone.expiry_date().map(|day| ("expiry", day.to_iso())));
    Accepted {
        birth_date: zone.birth_date(),
        sex: zone.sex(),
        facts,
        ..plain(zone.as_str())
    }
}

fn plain(normalised: &str) -> Accepted {
    Accepted {
        normalised: normalised.to_owned(),
        ..Accepted::default()
    }
}

/// Every scheme; `phone` and `passport` stand once, for `phone:CC` and `passport:CC` of any country.
pub fn schemes() -> Vec<Listed> {
    let listed = |id: &str, name: &str, country, source| Listed {
        id: id.to_owned(),
        name: name.to_owned(),
        country,
        source,
    };
    let mut all = vec![
        listed("name", "A person's name", "", "Unicode letters and marks"),
        listed("date", "A day, as 2000-01-31 or 20000131", "", "ISO 8601"),
        listed("email", "An e-mail address", "", "RFC 5321"),
        listed(
            "phone:CC",
            "A telephone number, dialled in the country CC (CN unless told)",
            "",
            "ITU-T E.164",
        ),
        listed(
            "passport:CC",
            "A passport number of the country CC",
            "",
            "ICAO Doc 9303-4",
        ),
        listed(
            "mrz",
            "Machine-readable zone of passports, cards and visas",
            "",
            "ICAO Doc 9303-4 to 9303-7",
        ),
        listed(
            "cn.hk-mo-permit",
            "港澳居民来往内地通行证",
            "CN",
            "ISO/IEC 7810 card since 2013",
        ),
        listed(
            "cn.taiwan-permit",
            "台湾居民来往大陆通行证",
            "CN",
            "card since 2015",
        ),
        listed(
            "cn.permanent-resident",
            "外国人永久居留身份证",
            "CN",
            "GA/T 1186, GB 11643",
        ),
        listed(
            "cn.resident-id",
            "居民身份证, 港澳台居民居住证",
            "CN",
            "GB 11643-1999",
        ),
    ];
    all.extend(
        SCHEMES
            .iter()
            .map(|s| listed(s.id, s.name, s.country, s.source)),
    );
    all
}
