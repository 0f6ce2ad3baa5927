//! A module with nothing but the families of parsers that its features name, for
//! `cargo xtask size identity` to weigh. Each family is used as a page would use it: what it
//! parses, its facts, warnings and masks. What is not asked for, the linker leaves out.

mod families;

use families::*;
use std::hint::black_box;

macro_rules! families {
    ($($feature:literal: $family:ident, $sample:literal;)*) => {
        fn main() {
            let text = any_text();
            $(if cfg!(feature = $feature) {
                black_box($family(&text));
            })*
        }

        /// Feature, family, and a text that the family takes.
        #[cfg(test)]
        const FAMILIES: &[(&str, Family, &str)] = &[$(($feature, $family, $sample)),*];
    };
}

families! {
    "name": name, "欧阳娜娜";
    "date": date, "1990-02-28";
    "phone": phone, "13812345678";
    "phone-world": phone_world, "+33 6 12 34 56 78";
    "email": email, "li.wei@gmial.com";
    "address": address, "100000";
    "resident-id": resident_id, "11010519491231002X";
    "divisions": divisions, "11010519491231002X";
    "hk-mo-permit": hk_mo_permit, "H12345678";
    "taiwan-permit": taiwan_permit, "12345678";
    "permanent-resident-id": permanent_resident_id, "911124198108030024";
    "passport": passport, "E12345678";
    "mrz": mrz, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    "cross-check": cross_check, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    "personal-number": personal_number, "12345678Z";
    "personal-numbers": personal_numbers, "12345678Z";
}

/// A text that the compiler does not know, by what any program has and no family is to be charged
/// for: an allocator, and panics that name a place in a text.
fn any_text() -> String {
    let text = black_box(String::new()) + black_box("");
    black_box(text[black_box(0)..].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_takes_its_sample_and_refuses_nothing_at_all() {
        for (feature, family, sample) in FAMILIES {
            assert!(family(sample).is_some(), "{feature}");
            assert!(family("").is_none(), "{feature}");
        }
    }

    #[test]
    fn the_features_are_the_families_in_this_order() {
        let manifest = include_str!("../Cargo.toml");
        let (_, features) = manifest.split_once("[features]\n").expect("features");
        let (features, _) = features.split_once("\n\n").expect("more behind them");
        let names = features.lines().filter_map(|line| line.split(' ').next());
        assert!(names.eq(FAMILIES.iter().map(|(feature, ..)| *feature)));
    }
}
