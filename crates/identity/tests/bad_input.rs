//! What is typed or pasted into the wrong place, and what each field says to it.

use kaihu_identity::Reason::{self, *};
use kaihu_identity::country::Country;
use kaihu_identity::evidence::{Passport, ResidentId};
use kaihu_identity::{Address, AddressTexts, Date, Email, Name, Phone, phone};

const FIELDS: usize = 7;

/// What the fields say: name, date, phone, e-mail, line of an address, resident ID, passport.
fn verdicts(text: &str) -> [Option<Reason>; FIELDS] {
    let china = Country::from_code("CHN").unwrap();
    let home = phone::numbering("CN").unwrap();
    let texts = AddressTexts {
        lines: text,
        ..AddressTexts::default()
    };
    [
        Name::parse(text).err(),
        Date::parse(text).err(),
        Phone::parse(text, home).err(),
        Email::parse(text).err(),
        Address::parse(texts, china).err().map(|fault| fault.reason),
        ResidentId::parse(text).err(),
        Passport::parse(text, china).err(),
    ]
}

#[test]
fn every_field_says_why_it_takes_no_rubbish() {
    let no = Some;
    #[rustfmt::skip]
    let table: [(&str, [Option<Reason>; FIELDS]); 20] = [
        // text                        name             date             phone            e-mail           address          resident ID      passport
        ("",                          [no(Missing),     no(Missing),     no(Missing),     no(Missing),     no(Missing),     no(Missing),     no(Missing)]),
        ("\u{3000}\u{200b}\u{a0}",    [no(Missing),     no(Missing),     no(Missing),     no(Missing),     no(Missing),     no(Missing),     no(Missing)]),
        ("A\0B",                      [no(Control),     no(Format),      no(Characters),  no(Control),     no(Control),     no(Characters),  no(Characters)]),
        ("A\u{1b}[31mB",              [no(Control),     no(Format),      no(Characters),  no(Control),     no(Control),     no(Characters),  no(Characters)]),
        // Direction: dangerous in a name, a by-catch of copying in a number.
        ("gnp\u{202e}exe",            [no(Control),     no(Format),      no(Characters),  no(Format),      None,            no(Characters),  None]),
        ("\u{202a}13812345678\u{202c}", [no(Control),   no(Format),      None,            no(Format),      None,            no(TooShort),    None]),
        ("\u{2066}2000-01-31\u{2069}", [no(Control),    None,            None,            no(Format),      None,            no(TooShort),    None]),
        // Look-alikes: Cyrillic and Greek letters, a capital O.
        ("аnn@example.org",           [no(Link),        no(Format),      no(Characters),  None,            None,            no(Characters),  no(Characters)]),
        ("1381234567О",               [no(Digit),       no(Format),      no(Characters),  no(Format),      None,            no(Characters),  no(Characters)]),
        ("1381234567O",               [no(Digit),       no(Format),      no(Characters),  no(Format),      None,            no(Characters),  None]),
        // Digits of other scripts are digits.
        ("１３８１２３４５６７８",          [no(Digit),       no(Format),      None,            no(Format),      None,            no(TooShort),    None]),
        ("٢٠٠٠-٠١-٣١",                [no(Digit),       None,            None,            no(Format),      None,            no(TooShort),    None]),
        ("①③⑧",                       [no(Symbol),      no(Format),      no(Characters),  no(Format),      None,            no(Characters),  no(Characters)]),
        ("😀",                        [no(Symbol),      no(Format),      no(Characters),  no(Format),      no(Symbol),      no(Characters),  no(Characters)]),
        ("👩\u{200d}👩\u{200d}👧",      [no(Symbol),      no(Format),      no(Characters),  no(Format),      no(Symbol),      no(Characters),  no(Characters)]),
        // What a lone surrogate becomes on its way.
        ("\u{fffd}",                  [no(Characters),  no(Format),      no(Characters),  no(Format),      no(Characters),  no(Characters),  no(Characters)]),
        ("\u{e000}",                  [no(Characters),  no(Format),      no(Characters),  no(Format),      no(Format),      no(Characters),  no(Characters)]),
        ("<script>alert(1)</script>", [no(Characters),  no(Format),      no(Characters),  no(Format),      None,            no(Characters),  no(Characters)]),
        ("'; DROP TABLE wallets;--",  [no(Characters),  no(Format),      no(Characters),  no(Format),      None,            no(Characters),  no(Characters)]),
        ("../../etc/passwd",          [no(Format),      no(Format),      no(Characters),  no(Format),      None,            no(Characters),  no(Characters)]),
    ];
    let wrong: Vec<_> = table
        .iter()
        .map(|(text, expected)| (text, verdicts(text), expected))
        .filter(|(_, said, expected)| said != *expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_megabyte_is_too_long_for_every_field() {
    for pasted in [
        "1", "a", " ", "\n", "张", "\0", "\u{202e}", "\u{200b}", "+", "@", "<", "😀", "٣",
    ] {
        let megabyte = pasted.repeat((1 << 20) / pasted.len());
        assert_eq!(verdicts(&megabyte), [Some(TooLong); FIELDS], "{pasted:?}");
    }
}
