//! Names in the letters of a machine-readable zone: ICAO Doc 9303-3, 4.5 and section 6.
//!
//! An issuer chooses among several spellings of a letter, writes all names or some, cuts them
//! where the field ends, and joins or parts what people hyphenate. So this finds out whether two
//! names can be one person's, not whether they are equal.

use crate::Name;
use crate::evidence::Mrz;

/// Ways of spelling letters with marks that issuers keep to throughout.
const STYLES: [Style; 4] = [Style::Plain, Style::Digraph, Style::Double, Style::Yu];

#[derive(Clone, Copy, PartialEq)]
enum Style {
    /// Ü as U, Ñ as N.
    Plain,
    /// Ä as AE, Å as AA, Ö and Ø as OE, Ü as UE.
    Digraph,
    /// Ü as UXX, Ñ as NXX.
    Double,
    /// Ü as YU, which is the Chinese custom (GB/T 28039-2011).
    Yu,
}

/// Whether the name can be that of the zone; `None` where it has letters other than Latin ones,
/// whose spelling in Latin letters is the issuer's affair.
pub(super) fn can_be_one(typed: &Name, zone: &Mrz) -> Option<bool> {
    let primary: Vec<&[u8]> = zone.primary_names().map(str::as_bytes).collect();
    let secondary: Vec<&[u8]> = zone.secondary_names().map(str::as_bytes).collect();
    for style in STYLES {
        let words = words(typed.as_str(), style)?;
        let words: Vec<&[u8]> = words.iter().map(Vec::as_slice).collect();
        if fits(&words, &primary, &secondary, zone.may_be_truncated()) {
            return Some(true);
        }
    }
    Some(false)
}

fn fits(typed: &[&[u8]], primary: &[&[u8]], secondary: &[&[u8]], is_cut: bool) -> bool {
    // Joined, whatever parts the words: "van der Berg" and VANDERBERG.
    let (all, first, second) = (typed.concat(), primary.concat(), secondary.concat());
    let surname_first = [first.as_slice(), &second].concat();
    let surname_last = [second.as_slice(), &first].concat();
    if all == surname_first || all == surname_last || is_cut && all.starts_with(&surname_first) {
        return true;
    }
    // One has all the words of the other, a surname among them.
    let is = |printed: &[u8], typed: &[u8]| {
        let may_be_short = is_cut || printed.len() == 1;
        printed == typed || may_be_short && typed.starts_with(printed)
    };
    let is_printed = |word: &[u8]| (primary.iter().chain(secondary)).any(|p| is(p, word));
    let is_typed = |word: &[u8]| typed.iter().any(|t| is(word, t));
    primary.iter().any(|word| is_typed(word))
        && (typed.iter().all(|word| is_printed(word))
            || primary.iter().chain(secondary).all(|word| is_typed(word)))
}

/// The words of a name in `A` to `Z`; apostrophes and other signs within words are left out.
fn words(name: &str, style: Style) -> Option<Vec<Vec<u8>>> {
    let mut words = vec![Vec::new()];
    for c in name.chars() {
        match c {
            ' ' | '-' | '·' | '.' | ',' | '/' => words.push(Vec::new()),
            _ => spell(c, style, words.last_mut()?)?,
        }
    }
    words.retain(|word| !word.is_empty());
    Some(words)
}

fn spell(c: char, style: Style, word: &mut Vec<u8>) -> Option<()> {
    let letters: &[u8] = match (style, c) {
        // Signs, joiners and modifier letters; marks that stand for themselves.
        (_, '\'' | '\u{200c}' | '\u{200d}' | '\u{2b0}'..='\u{2ff}') => b"",
        (Style::Digraph, '\u{308}') if word.ends_with(b"U") => b"E",
        (Style::Digraph, '\u{308}') if word.ends_with(b"A") || word.ends_with(b"O") => b"E",
        (_, '\u{300}'..='\u{36f}') => b"",
        (Style::Digraph, 'Ä' | 'ä') => b"AE",
        (Style::Digraph, 'Å' | 'å') => b"AA",
        (Style::Digraph, 'Ö' | 'ö' | 'Ø' | 'ø') => b"OE",
        (Style::Digraph, 'Ü' | 'ü') => b"UE",
        (Style::Double, 'Ü' | 'ü') => b"UXX",
        (Style::Double, 'Ñ' | 'ñ') => b"NXX",
        (Style::Yu, 'Ü' | 'ü' | '\u{1d5}'..='\u{1dc}') => b"YU",
        (_, 'Æ' | 'æ') => b"AE",
        (_, 'Œ' | 'œ') => b"OE",
        (_, 'Þ' | 'þ') => b"TH",
        (_, 'ß' | 'ẞ') => b"SS",
        (_, 'Ĳ' | 'ĳ') => b"IJ",
        _ => {
            word.push(base(c)?);
            return Some(());
        }
    };
    word.extend_from_slice(letters);
    Some(())
}

/// The letter without its marks.
fn base(c: char) -> Option<u8> {
    let at = c as u32;
    let letter = match c {
        'A'..='Z' | 'a'..='z' => c as u8,
        '\u{c0}'..='\u{17f}' => *FROM_C0.get(at as usize - 0xc0)?,
        '\u{1cd}'..='\u{1dc}' => *b"AAIIOOUUUUUUUUUU".get(at as usize - 0x1cd)?,
        'Ə' | 'ə' => b'E',
        'Ơ' | 'ơ' => b'O',
        'Ư' | 'ư' => b'U',
        'Ș' | 'ș' => b'S',
        'Ț' | 'ț' => b'T',
        // Vietnamese.
        '\u{1ea0}'..='\u{1eb7}' => b'A',
        '\u{1eb8}'..='\u{1ec7}' => b'E',
        '\u{1ec8}'..='\u{1ecb}' => b'I',
        '\u{1ecc}'..='\u{1ee3}' => b'O',
        '\u{1ee4}'..='\u{1ef1}' => b'U',
        '\u{1ef2}'..='\u{1ef9}' => b'Y',
        _ => return None,
    };
    letter
        .is_ascii_alphabetic()
        .then_some(letter.to_ascii_uppercase())
}

/// U+00C0 to U+017F; `?` for what is no letter or more than one.
const FROM_C0: &[u8; 192] = b"\
AAAAAA?CEEEEIIIIDNOOOOO?OUUUUY??\
AAAAAA?CEEEEIIIIDNOOOOO?OUUUUY?Y\
AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGG\
GGGGHHHHIIIIIIIIII??JJKKKLLLLLLL\
LLLNNNNNNNNNOOOOOO??RRRRRRSSSSSS\
SSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Date;

    fn zone(name: &str) -> Mrz {
        let text = format!("V<UTO{name:<<39}L8988901C4XXX4009078F96121096ZE184226B<<<<<<");
        Mrz::parse(&text, Date::new(2024, 6, 15).unwrap()).unwrap()
    }

    fn can_be_one_name(typed: &str, printed: &str) -> Option<bool> {
        can_be_one(&Name::parse(typed).unwrap(), &zone(printed))
    }

    #[test]
    fn one_name_is_printed_in_many_ways() {
        for (typed, printed) in [
            ("Anna Maria Eriksson", "ERIKSSON<<ANNA<MARIA"),
            ("Eriksson, Anna Maria", "ERIKSSON<<ANNA<MARIA"),
            ("ERIKSSON Anna-Maria", "ERIKSSON<<ANNA<MARIA"),
            ("Anna Eriksson", "ERIKSSON<<ANNA<MARIA"),
            ("Anna Maria Sofia Eriksson", "ERIKSSON<<ANNA<MARIA"),
            ("Annamaria Eriksson", "ERIKSSON<<ANNA<MARIA"),
            ("Sean O'Connor", "OCONNOR<<SEAN"),
            ("Jan van der Berg", "VANDERBERG<<JAN"),
            ("Jan van der Berg", "VAN<DER<BERG<<JAN"),
            ("Jürgen Müller", "MUELLER<<JUERGEN"),
            ("Jürgen Müller", "MULLER<<JURGEN"),
            ("Ju\u{308}rgen Mu\u{308}ller", "MUELLER<<JUERGEN"),
            ("Begoña Núñez", "NUNXXEZ<<BEGONXXA"),
            ("Begoña Núñez", "NUNEZ<<BEGONA"),
            ("Lü Yang", "LYU<<YANG"),
            ("Lǚ Yáng", "LYU<<YANG"),
            ("Nguyễn Thị Minh Khai", "NGUYEN<<THI<MINH<KHAI"),
            ("Đặng Văn Ơn", "DANG<<VAN<ON"),
            ("Þór Ægisson", "AEGISSON<<THOR"),
            ("Søren Ångström", "AANGSTROEM<<SOEREN"),
            ("Łukasz Żółć", "ZOLC<<LUKASZ"),
            ("İbrahim Işık", "ISIK<<IBRAHIM"),
            ("Groß", "GROSS"),
            ("Arkfreith", "ARKFREITH"),
            ("Maria J Silva", "SILVA<<MARIA<JOANA"),
            ("Maria Joana Silva", "SILVA<<MARIA<J"),
            (
                "Papandropoulous Jonathon Alec",
                "PAPANDROPOULOUS<<JONATHON<ALEC",
            ),
            // Cut: a word shortened, words left out.
            (
                "Chayapa Dejthamrong Krasuang Nilavadhanananda",
                "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
            ),
            (
                "Nilavadhanananda Arnpol Petch Charonguang",
                "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU",
            ),
        ] {
            let expected = typed != "Maria J Silva";
            assert_eq!(can_be_one_name(typed, printed), Some(expected), "{typed}");
        }
    }

    #[test]
    fn another_name_is_found() {
        for (typed, printed) in [
            ("Anna Maria Erikson", "ERIKSSON<<ANNA<MARIA"),
            ("Anna Maria", "ERIKSSON<<ANNA<MARIA"),
            ("Berta Eriksson", "ERIKSSON<<ANNA<MARIA"),
            ("Li Wei", "LI<<NA"),
            ("Eriksson Q", "ERIKSSON<<ANNA<MARIA"),
        ] {
            assert_eq!(can_be_one_name(typed, printed), Some(false), "{typed}");
        }
    }

    #[test]
    fn other_scripts_have_no_verdict() {
        for typed in ["张三", "Анна Эрикссон", "Anna 张", "محمد"] {
            assert_eq!(can_be_one_name(typed, "ERIKSSON<<ANNA"), None, "{typed}");
        }
    }
}
