//! What the person shows as evidence, and what that says of the other answers.

use crate::effect::Effect;
use crate::field::FieldId;
use crate::message::Message;
use crate::steps::identity::EXPIRY;
use crate::wizard::Wizard;
use kaihu_identity::country::Country;
use kaihu_identity::evidence::{Checked, Kind, Sex};
use kaihu_identity::reference::{self, Zone};
use kaihu_identity::{Date, DatePart, Reason, Script, cross_check};
use kaihu_protocol::{Evidence, EvidenceKind, Sensitive};

/// What the backend is told of evidence without a last day.
const NEVER: &str = "never";

/// The last day of a piece of evidence; `None` where it has none.
pub(crate) type Expiry = Option<Date>;

/// What was entered of a document before another kind was chosen.
#[derive(Debug)]
pub(crate) struct OtherEvidence {
    kind: Kind,
    texts: Vec<(FieldId, Sensitive)>,
}

impl Wizard {
    /// The kinds that are taken, in the provider's order.
    pub(crate) fn kinds(&self) -> Vec<Kind> {
        let taken = self.constraints().map(|c| c.evidence.as_slice());
        let named = taken.unwrap_or_default().iter();
        let known: Vec<Kind> = named.filter_map(|k| Kind::from_name(k.as_str())).collect();
        match known.is_empty() {
            true => Kind::ALL.to_vec(),
            false => known,
        }
    }

    /// What is chosen; where only one kind is taken, it needs no choosing.
    pub(crate) fn evidence_kind(&self) -> Option<Kind> {
        let kinds = self.kinds();
        if let [only] = kinds[..] {
            return Some(only);
        }
        let chosen = Kind::from_name(self.texts.get(FieldId::EvidenceKind));
        chosen.filter(|kind| kinds.contains(kind))
    }

    pub(crate) fn evidence_country(&self) -> Option<Country> {
        Country::from_code(self.texts.get(FieldId::EvidenceCountry))
    }

    /// The evidence as entered. Until the heavier checks are there, it is left to the backend.
    pub(crate) fn evidence(&self) -> Result<Checked, (FieldId, Reason)> {
        let kind = self.evidence_kind();
        let kind = kind.ok_or((FieldId::EvidenceKind, Reason::Missing))?;
        let of_any_country = kind.is_of_any_country();
        let issuer = self.evidence_country().filter(|_| of_any_country);
        if of_any_country && issuer.is_none() {
            return Err((FieldId::EvidenceCountry, Reason::Missing));
        }
        let text = self.texts.get(FieldId::EvidenceNumber);
        let told = self
            .book()
            .and_then(|book| reference::evidence(book, kind, issuer, text));
        let checked = told.unwrap_or_else(|| reference::unread(issuer, text));
        checked.map_err(|reason| (FieldId::EvidenceNumber, reason))
    }

    /// The evidence as the backend shall have it.
    pub(crate) fn evidence_sent(&self) -> Option<Evidence> {
        let checked = self.evidence().ok()?;
        Some(Evidence {
            kind: EvidenceKind::from_name(self.evidence_kind()?.name()),
            number: Sensitive::from(checked.number),
            country: checked.issuer.alpha3().to_owned(),
            scheme: checked.scheme,
        })
    }

    /// The last day of the evidence. One that has none says so.
    pub(crate) fn expiry(&self) -> Result<Expiry, (FieldId, Reason)> {
        if !self.texts.get(FieldId::ExpiryNever).is_empty() {
            return Ok(None);
        }
        let part = |field| self.texts.get(field);
        let (year, month, day) = (
            part(FieldId::ExpiryYear),
            part(FieldId::ExpiryMonth),
            part(FieldId::ExpiryDay),
        );
        let last = Date::parse_parts(year, month, day).map_err(|fault| {
            let field = match fault.part {
                Some(DatePart::Month) => FieldId::ExpiryMonth,
                Some(DatePart::Day) => FieldId::ExpiryDay,
                Some(DatePart::Year) | None => FieldId::ExpiryYear,
            };
            (field, fault.reason)
        })?;
        let at_year = |reason| (FieldId::ExpiryYear, reason);
        let today = self.today().map_err(at_year)?;
        cross_check::validity(None, Some(last), today).map_err(at_year)?;
        Ok(Some(last))
    }

    /// The last day as the backend shall have it.
    pub(crate) fn expiry_sent(&self) -> Option<Sensitive> {
        let expiry = self.expiry().ok()?;
        Some(expiry.map_or_else(|| Sensitive::from(NEVER), |day| day.to_iso().into()))
    }

    /// Whether evidence of the chosen kind may be without a last day: cards of citizens from the
    /// age of 46 on are (Resident Identity Card Law, article 5).
    pub(crate) fn may_never_expire(&self) -> bool {
        matches!(
            self.evidence_kind(),
            Some(Kind::CnResidentId | Kind::PersonalNumber)
        )
    }

    /// `F`, `M` or `X`: as chosen, else as the evidence tells.
    pub(crate) fn sex(&self) -> Option<&str> {
        match self.texts.get(FieldId::Sex) {
            "" => self.sex_of_evidence(),
            chosen => Some(chosen),
        }
    }

    pub(crate) fn sex_of_evidence(&self) -> Option<&'static str> {
        let told = self.evidence().ok().and_then(|evidence| evidence.sex);
        let told = told.or_else(|| self.zone_read().and_then(|zone| zone.sex));
        told.map(|sex| match sex {
            Sex::Female => "F",
            Sex::Male => "M",
        })
    }

    /// Whether the sex that the evidence tells is beyond doubt: by GB 11643, or in plain letters. A
    /// digit of other numbers may be older than what the holder's document says now.
    pub(crate) fn is_sex_certain(&self) -> bool {
        let by_number = matches!(
            self.evidence_kind(),
            Some(Kind::CnResidentId | Kind::CnResidencePermit | Kind::CnPermanentResident)
        );
        self.sex_of_evidence().is_some() && (by_number || self.zone_read().is_some())
    }

    /// The one day of birth that the evidence leaves open.
    pub(crate) fn birth_date_of_evidence(&self) -> Option<Date> {
        let today = self.today().ok()?;
        let told = self.evidence().ok()?.birth_date(today);
        told.or_else(|| self.zone_read()?.birth_date)
    }

    /// Whether the evidence and a day of birth cannot both be right.
    pub(crate) fn contradicts_evidence(&self, date: Date) -> bool {
        let fits = self.evidence().map(|e| e.fits_birth_date(date));
        let zone = self.zone_read().and_then(|zone| zone.birth_date);
        fits == Ok(false) || zone.is_some_and(|stated| !has_same_digits(stated, date))
    }

    /// Lines pasted from the foot of a passport are more than its number: what they say is put
    /// where it belongs.
    pub(crate) fn take_zone(&mut self, text: &str) -> bool {
        let is_passport = self.evidence_kind() == Some(Kind::Passport);
        let has_fillers = text.contains(['<', '«', '＜']);
        let (true, Ok(today), Some(book)) = (is_passport && has_fillers, self.today(), self.book())
        else {
            return false;
        };
        let Some(zone) = reference::zone(book, today, text) else {
            return false;
        };
        let mut fill = |field, text: &str| self.texts.set(field, Sensitive::from(text));
        fill(FieldId::EvidenceNumber, &zone.number);
        if let Some(issuer) = zone.issuer {
            fill(FieldId::EvidenceCountry, issuer.alpha2());
        }
        if let Some(last) = zone.expiry_date {
            self.fill_in_date(EXPIRY, last);
        }
        self.zone = Some(Sensitive::from(text));
        let done = Message::new("zone-filled-in");
        self.effects.push(Effect::Announce(done.clone()));
        self.toast = Some(done);
        true
    }

    /// What the zone that was pasted says, as long as it is of the document that is entered.
    pub(crate) fn zone_read(&self) -> Option<Zone> {
        let (zone, book) = (self.zone.as_ref()?, self.book()?);
        let zone = reference::zone(book, self.today().ok()?, zone.expose())?;
        let entered = self.evidence().ok()?.number;
        (self.evidence_kind() == Some(Kind::Passport) && zone.number == entered).then_some(zone)
    }

    /// Whether the zone that was pasted is surely of somebody with another name.
    pub(crate) fn is_zone_of_another_name(&self) -> bool {
        let known = || {
            self.zone_read()?;
            let (zone, book) = (self.zone.as_ref()?, self.book()?);
            let (today, name) = (self.today().ok()?, self.name().ok()?);
            reference::is_name_on_zone(book, today, &name.text, zone.expose())
        };
        known() == Some(false)
    }

    /// Whether the evidence surely writes names in another script than the one entered: Latin in
    /// passports, but for those that have Chinese beside it; Chinese on resident identity cards.
    pub(crate) fn is_name_in_other_script(&self) -> bool {
        let Some(script) = self.name().ok().and_then(|name| name.script) else {
            return false;
        };
        let has_chinese = |country: Country| matches!(country.alpha2(), "CN" | "HK" | "MO" | "TW");
        let asked = match self.evidence_kind() {
            Some(Kind::CnResidentId) => Script::Han,
            Some(Kind::Passport) if !self.evidence_country().is_some_and(has_chinese) => {
                Script::Latin
            }
            _ => return false,
        };
        cross_check::script(script, asked).is_some()
    }

    /// The number and the last day of one document are not those of another; each comes back with
    /// its kind.
    pub(crate) fn exchange_evidence(&mut self, before: Option<Kind>) {
        let now = self.evidence_kind();
        if now == before {
            return;
        }
        let of_one = [FieldId::EvidenceNumber, FieldId::ExpiryNever].into_iter();
        let known = |kind: Option<Kind>| move |other: &OtherEvidence| Some(other.kind) == kind;
        let came = self.other_evidence.iter().position(known(now));
        let came = came.map(|at| self.other_evidence.swap_remove(at).texts);
        let mut left = Vec::new();
        for field in of_one.chain(EXPIRY) {
            left.push((field, Sensitive::from(self.texts.get(field))));
            self.texts.set(field, Sensitive::default());
        }
        for (field, text) in came.into_iter().flatten() {
            self.texts.set(field, text);
        }
        if let Some(kind) = before {
            self.other_evidence
                .push(OtherEvidence { kind, texts: left });
        }
    }

    /// Fills in a date that the evidence tells, over nothing but what other evidence told.
    pub(crate) fn fill_in_date(&mut self, parts: [FieldId; 3], date: Date) {
        let texts = parts.map(|part| self.texts.get(part));
        let blank = texts.iter().all(|text| text.trim().is_empty());
        let entered = Date::parse_parts(texts[0], texts[1], texts[2]).ok();
        let told = self.filled_in.iter().find(|(first, _)| *first == parts[0]);
        if !blank && (entered.is_none() || entered != told.map(|(_, date)| *date)) {
            return;
        }
        self.filled_in.retain(|(first, _)| *first != parts[0]);
        self.filled_in.push((parts[0], date));
        let numbers = [
            u32::from(date.year()),
            date.month().into(),
            date.day().into(),
        ];
        for (part, number) in parts.into_iter().zip(numbers) {
            self.texts.set(part, Sensitive::from(number.to_string()));
        }
    }
}

/// Whether two days are alike but for the century, which no zone tells.
fn has_same_digits(one: Date, other: Date) -> bool {
    let digits = |day: Date| (day.year() % 100, day.month(), day.day());
    digits(one) == digits(other)
}
