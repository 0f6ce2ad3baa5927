//! States, organizations and kinds of persons by three letters: ICAO Doc 9303-3, section 5.

use crate::country::Country;

/// The code of who issued a document, or of the holder's nationality.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct StateCode([u8; 3]);

/// Parts B to E of the list: the European Union; kinds of British nationals; the United Nations
/// with its agencies and Kosovo; other organizations; the stateless, refugees and the unspecified;
/// Utopia, of which all specimens are, and the organization itself.
const BEYOND_ISO_3166: &[u8] =
    b"EUEGBDGBNGBOGBPGBSUNOUNAUNKXBAXIMXCCXCEXCOXECXPOXESXMPXOMXDCXXAXXBXXCXXXUTOIAO";

impl StateCode {
    /// `None` where there is no such code. `D` may stand alone, padded with `<`.
    pub(in crate::evidence) fn from_bytes(code: &[u8]) -> Option<Self> {
        let code = Self(code.try_into().ok()?);
        let is_known = BEYOND_ISO_3166.chunks(3).any(|known| known == code.0);
        (is_known || code.country().is_some()).then_some(code)
    }

    /// One letter (`D`) or three.
    pub fn as_str(&self) -> &str {
        let len = if self.0[1] == b'<' { 1 } else { 3 };
        core::str::from_utf8(&self.0[..len]).unwrap_or_default()
    }

    /// The country, the United Kingdom for every kind of British nationals; `None` for
    /// organizations, the stateless, refugees and Utopia.
    pub fn country(&self) -> Option<Country> {
        match &self.0 {
            b"D<<" => Country::from_code("D"),
            [b'G', b'B', b'D' | b'N' | b'O' | b'P' | b'S'] => Country::from_code("GBR"),
            code => Country::from_code(core::str::from_utf8(code).ok()?),
        }
    }
}

impl core::fmt::Debug for StateCode {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_list() {
        for (code, text, country) in [
            ("CHN", "CHN", Some("CHN")),
            ("D<<", "D", Some("DEU")),
            ("GBD", "GBD", Some("GBR")),
            ("RKS", "RKS", Some("RKS")),
            ("XXA", "XXA", None),
            ("UNO", "UNO", None),
            ("UTO", "UTO", None),
        ] {
            let state = StateCode::from_bytes(code.as_bytes()).unwrap();
            assert_eq!(state.as_str(), text);
            assert_eq!(state.country().map(Country::alpha3), country);
        }
        for code in ["C<<", "DE<", "<<<", "QQQ", "D<1", "", "CHNX"] {
            assert_eq!(StateCode::from_bytes(code.as_bytes()), None, "{code}");
        }
    }
}
