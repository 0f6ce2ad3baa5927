//! Names of people, and what is none.

use super::*;

#[test]
fn names_of_people_pass() {
    for name in [
        "张三",
        "欧阳娜娜",
        "阿卜杜拉·买买提",
        "𠮷田",
        "㛃",
        "〇",
        "Ng",
        "O'Brien",
        "Anne-Marie",
        "José",
        "Jose\u{301}",
        "Nguyễn Thị Minh Khai",
        "Martin Luther King, Jr.",
        "J. R. R. Tolkien",
        "'t Hooft",
        "Muthu A/L Raman",
        "Əliyev",
        "محمد",
        "علی‌رضا",
        "प्रिया",
        "สมชาย",
        "მარიამ",
        "山田 太郎",
        "さくら",
        "김민준",
        "Ἀλέξανδρος",
        "Владимир",
        "ʻIolani",
        "Gal·la",
        "𑄌𑄋𑄴𑄟",
        "葛\u{e0100}城",
        // Planes 2 and 3: characters of names that came to Unicode late.
        "\u{2b5af}\u{2b689}",
        "李\u{30edd}",
        "王\u{31350}",
        "叶㐂",
        "乌兰图雅",
        "旦增·卓玛",
        "扎西",
        "བསྟན་འཛིན་རྒྱ་མཚོ",
        "བཀྲ་ཤིས་",
        "ئەركىن ئابدۇللا",
        "ᠪᠠᠶᠠᠷ",
        "ᠮᠣᠩᠭᠣᠯ\u{180e}ᠠ",
        "ꆈꌠ",
        "U",
        "Ô",
        "Sukarno",
        "D'Angelo",
        "M'Bala",
        "Ka'ahumanu",
        "Nguyễn Phúc Bửu Lộc",
        "Đặng Thị Ngọc Thịnh",
        "Þórður",
        "Şükrü Çağlar",
        "Ğ. Işık",
        "María José Carreño Quiñones",
        "Jean-Baptiste de la Salle",
        "de' Medici",
        "van 't Hoff",
        "Mc Donald-O'Brien",
        "Muhammad bin Abdullah",
        "Anand s/o Kumar",
        "عبد الله",
        "مُحَمَّد",
        "شہریار",
        "می‌نا",
        "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
        "অনির্বাণ",
        "શ્રીદેવી",
        "ତପସ୍ୱୀ",
        "கார்த்திக்",
        "శ్రీనివాస్",
        "ಶ್ರೀ\u{200d}ನಿವಾಸ",
        "ക\u{d4d}\u{200d}ഷ",
        "ශ්\u{200d}රී",
        "មករា",
        "နေဝင်း",
        "ຄຳໄຕ",
        "שרה בת-אל",
        "ז׳בוטינסקי",
        "አበበ ቢቂላ",
        "Հայկ",
        "Ольга Иванова-Петрова",
        "В'ячеслав",
        "Ŋ̃a",
        "Nǃxau",
        "ꞌAkau",
        "佐々木",
        "ジョン·スミス",
        "남궁민",
    ] {
        let parsed = Name::parse(name).map(|n| n.text);
        assert_eq!(parsed.as_deref(), Ok(name));
    }
}

#[test]
fn forms_are_folded() {
    for (typed, canonical) in [
        ("  Ann   Lee ", "Ann Lee"),
        ("张\u{3000}三", "张 三"),
        ("Ｗａｎｇ", "Wang"),
        ("O’Brien", "O'Brien"),
        ("Anne\u{2010}Marie", "Anne-Marie"),
        ("买买提・艾力", "买买提·艾力"),
        ("买买提•艾力", "买买提·艾力"),
        ("Ann \u{200d} Lee\u{200c}", "Ann Lee"),
        ("张\u{200b}三", "张三"),
        ("Oʼneil", "O'neil"),
        ("O＇Neil", "O'Neil"),
        ("O´Neil", "O'Neil"),
        ("O`Neil", "O'Neil"),
        ("O′Neil", "O'Neil"),
        ("В’ячеслав", "В'ячеслав"),
        ("בת־שבע", "בת-שבע"),
        ("买买提·艾力", "买买提·艾力"),
        ("买买提 · 艾力", "买买提·艾力"),
        ("买买提‧艾力", "买买提·艾力"),
        ("买买提⋅艾力", "买买提·艾力"),
        ("买买提･艾力", "买买提·艾力"),
        ("买买提●艾力", "买买提·艾力"),
        ("买买提.艾力", "买买提·艾力"),
        ("买买提．艾力", "买买提·艾力"),
        ("买买提.\u{200c}艾力", "买买提·艾力"),
        ("J.Lee", "J.Lee"),
        ("Gal\u{387}la", "Gal·la"),
        ("A\u{200d}nn", "Ann"),
        ("张\u{200c}三", "张三"),
        ("علی\u{200c} رضا", "علی رضا"),
        ("علی\u{200c}", "علی"),
    ] {
        assert_eq!(Name::parse(typed).unwrap().as_str(), canonical);
    }
}

#[test]
fn what_is_no_name_says_why() {
    for (typed, reason) in [
        ("", Reason::Missing),
        ("\u{3000}", Reason::Missing),
        ("Ann2", Reason::Digit),
        ("Henry Ⅷ", Reason::Digit),
        ("张三３", Reason::Digit),
        ("Ann😀", Reason::Symbol),
        ("❤ Ann", Reason::Symbol),
        ("Ⓐnn", Reason::Symbol),
        ("𝐀nn", Reason::Symbol),
        ("🅰nn", Reason::Symbol),
        ("Ann\u{202e}", Reason::Control),
        ("A\nnn", Reason::Control),
        ("A\0nn", Reason::Control),
        ("https://example.org", Reason::Link),
        ("www.example", Reason::Link),
        ("buy at shop.example.com now", Reason::Link),
        ("ann@example.net", Reason::Link),
        ("Ann <b>", Reason::Characters),
        ("Johann “Hans” Lee", Reason::Characters),
        ("An…", Reason::Characters),
        ("Ann\u{2063}Lee", Reason::Control),
        ("张三（小）", Reason::Characters),
        ("-Ann", Reason::Format),
        ("Ann-", Reason::Format),
        ("·", Reason::Format),
        ("''", Reason::Format),
        ("\u{301}Ann", Reason::Format),
        ("A\u{fffd}n", Reason::Characters),
        ("\u{e123}三", Reason::Characters),
        ("张三*", Reason::Characters),
        ("王○", Reason::Symbol),
        ("Ann٣", Reason::Digit),
        ("Ann𝟛", Reason::Digit),
        ("་", Reason::Format),
    ] {
        assert_eq!(Name::parse(typed).map(|n| n.text), Err(reason), "{typed:?}");
    }
    assert!(Name::parse(&"张".repeat(100)).is_ok());
    assert_eq!(Name::parse(&"张".repeat(101)), Err(Reason::TooLong));
    assert_eq!(Name::parse(&"a".repeat(1 << 20)), Err(Reason::TooLong));
}

#[test]
fn the_script_is_a_fact() {
    for (name, script, warning) in [
        ("张三", Script::Han, None),
        ("𠮷·〇", Script::Han, None),
        ("Zoë O'Neil", Script::Latin, None),
        ("ʻIolani", Script::Latin, None),
        ("Иван", Script::Other, None),
        ("さくら 田", Script::Other, None),
        ("王 Smith", Script::Mixed, None),
        ("Ivаn", Script::Mixed, Some(Warning::MixedScripts)),
    ] {
        let parsed = Name::parse(name).unwrap();
        assert_eq!(
            (parsed.script(), parsed.warning()),
            (script, warning),
            "{name}"
        );
    }
}
