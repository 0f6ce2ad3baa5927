//! Personal numbers of countries: national identity, social security and personal tax numbers.
//!
//! One scheme, one file, with the arrangement, the check digits and their source. What a number
//! tells of its holder is a fact; a number of another kind of holder, such as a company, is
//! refused. Nothing here has a clock: a day of birth after today is for [`crate::BirthDate`].
//!
//! A scheme costs what it weighs only where it is named: `es_dni::SCHEME` brings that one,
//! [`SCHEMES`] and [`scheme`] bring all of them.

pub mod ar_cuit;
pub mod ar_dni;
pub mod at_vnr;
pub mod au_tfn;
pub mod ba_jmbg;
pub mod be_bis;
pub mod be_nn;
pub mod bg_egn;
pub mod bg_pnf;
pub mod br_cpf;
pub mod ca_sin;
pub mod ch_ssn;
pub mod cl_rut;
pub mod cn_ric;
pub mod co_nit;
pub mod cr_cpf;
pub mod cu_ni;
pub mod cz_rc;
pub mod de_idnr;
mod digits;
pub mod dk_cpr;
pub mod do_cedula;
pub mod ec_ci;
pub mod ee_ik;
pub mod es_dni;
pub mod es_nie;
pub mod fi_hetu;
pub mod fr_nif;
pub mod fr_nir;
pub mod gb_nhs;
pub mod gb_utr;
pub mod gr_amka;
pub mod hk_hkid;
pub mod hr_oib;
pub mod id_nik;
pub mod ie_pps;
pub mod il_idnr;
pub mod in_aadhaar;
pub mod in_pan;
pub mod is_kennitala;
pub mod it_codicefiscale;
mod jmbg;
pub mod jp_in;
pub mod kr_rrn;
pub mod lk_nic;
pub mod lt_asmens;
pub mod lv_pk;
pub mod me_jmbg;
pub mod mk_embg;
pub mod mu_nid;
pub mod mx_curp;
pub mod my_nric;
pub mod nl_bsn;
pub mod no_fodselsnummer;
pub mod nz_ird;
pub mod pe_cui;
pub mod pk_cnic;
pub mod pl_pesel;
pub mod pt_cc;
pub mod pt_nif;
pub mod ro_cnp;
pub mod rs_jmbg;
pub mod ru_inn;
mod scheme;
pub mod se_personnummer;
pub mod si_emso;
pub mod sk_rc;
#[cfg(test)]
mod tests;
pub mod th_pin;
pub mod tr_tckimlik;
pub mod tw_id;
pub mod ua_rntrc;
pub mod us_itin;
pub mod us_ssn;
pub mod za_idnr;

pub use scheme::Scheme;

use crate::evidence::Sex;
use crate::{Date, Reason, Warning, redacted, text};
use scheme::{Birth, Facts};

/// A number that is right by the rules of its scheme.
#[derive(Clone)]
pub struct PersonalNumber {
    scheme: &'static Scheme,
    text: String,
    facts: Facts,
}

impl PersonalNumber {
    /// Takes the number as typed: full-width forms, lower case, groups parted in whatever way,
    /// zeros in front left out where the country does so.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::TooShort`], [`Reason::TooLong`],
    /// [`Reason::Characters`], [`Reason::Format`] for what does not have the scheme's shape;
    /// [`Reason::Component`] for a part that is never given, [`Reason::NoSuchDate`],
    /// [`Reason::OtherDocument`] for a number that is not of a person; [`Reason::Checksum`].
    pub fn parse(scheme: &'static Scheme, text: &str) -> Result<Self, Reason> {
        let mut text = text::folded(text)?;
        text.retain(|c| !scheme.separates(c) && !text::is_bidi_control(c));
        text.make_ascii_uppercase();
        if text.is_empty() {
            return Err(Reason::Missing);
        }
        let (width, left_out) = scheme.zeros;
        let missing = width.saturating_sub(text.len());
        if missing <= left_out {
            text.insert_str(0, ZEROS.get(..missing).unwrap_or_default());
        }
        scheme.fits(text.as_bytes())?;
        let facts = (scheme.read)(text.as_bytes())?;
        Ok(Self {
            scheme,
            text,
            facts,
        })
    }

    /// Digits and upper-case letters, without what is put between groups.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The scheme that it is a number of.
    pub fn scheme(&self) -> &'static Scheme {
        self.scheme
    }

    /// The day of birth, where the number tells it with its century.
    pub fn birth_date(&self) -> Option<Date> {
        match self.facts.birth {
            Some(Birth::Day(day)) => Some(day),
            _ => None,
        }
    }

    /// Whether the number and a day of birth can both be right: a number with a year of two digits
    /// leaves the century open, and many tell nothing.
    pub fn fits_birth_date(&self, date: Date) -> bool {
        match self.facts.birth {
            Some(Birth::Day(day)) => day == date,
            Some(Birth::TwoDigitYear(days)) => days.contains(&Some(date)),
            None => true,
        }
    }

    /// The days of birth that the number allows; none where it tells nothing.
    pub(crate) fn births(&self) -> [Option<Date>; 2] {
        match self.facts.birth {
            Some(Birth::Day(day)) => [Some(day), None],
            Some(Birth::TwoDigitYear(days)) => days,
            None => [None; 2],
        }
    }

    /// The sex, where the number tells it.
    pub fn sex(&self) -> Option<Sex> {
        self.facts.sex
    }

    /// [`Warning::UnfamiliarNumber`] where a check digit does not hold that newer numbers lack.
    pub fn warning(&self) -> Option<Warning> {
        self.facts.warning
    }
}

redacted!(PersonalNumber);

/// As many as anybody leaves out.
const ZEROS: &str = "0000";

/// The scheme with this id, such as `es.dni`.
pub fn scheme(id: &str) -> Option<&'static Scheme> {
    SCHEMES.iter().find(|scheme| scheme.id == id).copied()
}

/// Every scheme, by id.
pub static SCHEMES: &[&Scheme] = &[
    &ar_cuit::SCHEME,
    &ar_dni::SCHEME,
    &at_vnr::SCHEME,
    &au_tfn::SCHEME,
    &ba_jmbg::SCHEME,
    &be_bis::SCHEME,
    &be_nn::SCHEME,
    &bg_egn::SCHEME,
    &bg_pnf::SCHEME,
    &br_cpf::SCHEME,
    &ca_sin::SCHEME,
    &ch_ssn::SCHEME,
    &cl_rut::SCHEME,
    &cn_ric::SCHEME,
    &co_nit::SCHEME,
    &cr_cpf::SCHEME,
    &cu_ni::SCHEME,
    &cz_rc::SCHEME,
    &de_idnr::SCHEME,
    &dk_cpr::SCHEME,
    &do_cedula::SCHEME,
    &ec_ci::SCHEME,
    &ee_ik::SCHEME,
    &es_dni::SCHEME,
    &es_nie::SCHEME,
    &fi_hetu::SCHEME,
    &fr_nif::SCHEME,
    &fr_nir::SCHEME,
    &gb_nhs::SCHEME,
    &gb_utr::SCHEME,
    &gr_amka::SCHEME,
    &hk_hkid::SCHEME,
    &hr_oib::SCHEME,
    &id_nik::SCHEME,
    &ie_pps::SCHEME,
    &il_idnr::SCHEME,
    &in_aadhaar::SCHEME,
    &in_pan::SCHEME,
    &is_kennitala::SCHEME,
    &it_codicefiscale::SCHEME,
    &jp_in::SCHEME,
    &kr_rrn::SCHEME,
    &lk_nic::SCHEME,
    &lt_asmens::SCHEME,
    &lv_pk::SCHEME,
    &me_jmbg::SCHEME,
    &mk_embg::SCHEME,
    &mu_nid::SCHEME,
    &mx_curp::SCHEME,
    &my_nric::SCHEME,
    &nl_bsn::SCHEME,
    &no_fodselsnummer::SCHEME,
    &nz_ird::SCHEME,
    &pe_cui::SCHEME,
    &pk_cnic::SCHEME,
    &pl_pesel::SCHEME,
    &pt_cc::SCHEME,
    &pt_nif::SCHEME,
    &ro_cnp::SCHEME,
    &rs_jmbg::SCHEME,
    &ru_inn::SCHEME,
    &se_personnummer::SCHEME,
    &si_emso::SCHEME,
    &sk_rc::SCHEME,
    &th_pin::SCHEME,
    &tr_tckimlik::SCHEME,
    &tw_id::SCHEME,
    &ua_rntrc::SCHEME,
    &us_itin::SCHEME,
    &us_ssn::SCHEME,
    &za_idnr::SCHEME,
];
