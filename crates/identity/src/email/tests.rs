//! Addresses people have, and slips in them.

use super::*;

#[test]
fn addresses_people_have_pass() {
    for (typed, canonical) in [
        ("ann@example.org", "ann@example.org"),
        (" Ann.Lee+bank@Example.ORG ", "Ann.Lee+bank@example.org"),
        ("１２３４５＠ｑｑ．ｃｏｍ", "12345@qq.com"),
        ("12345@qq。com", "12345@qq.com"),
        ("<ann@example.org>", "ann@example.org"),
        ("mailto:ann@example.org", "ann@example.org"),
        ("o'neil@example.co.uk", "o'neil@example.co.uk"),
        ("ann@例子.中国", "ann@例子.中国"),
        ("ann@MÜLLER.DE", "ann@müller.de"),
        ("ann@ПОЧТА.РФ", "ann@почта.рф"),
        ("ann@ЈУЋ.СРБ", "ann@јућ.срб"),
        ("ann@ΑΒΓ.ΕΛ", "ann@αβγ.ελ"),
        ("ann@xn--fsqu00a.xn--fiqs8s", "ann@xn--fsqu00a.xn--fiqs8s"),
        ("a@1.cn", "a@1.cn"),
        ("安@例子.中国", "安@例子.中国"),
        ("δοκιμή@παράδειγμα.ΕΛ", "δοκιμή@παράδειγμα.ελ"),
        ("संपर्क@उदाहरण.भारत", "संपर्क@उदाहरण.भारत"),
        ("\"ann lee\"@example.org", "\"ann lee\"@example.org"),
        (
            "\"a@b\\\"c\\\\\"@example.org",
            "\"a@b\\\"c\\\\\"@example.org",
        ),
        ("\"\"@example.org", "\"\"@example.org"),
        ("Ann Lee <ann@example.org>", "ann@example.org"),
        ("\u{202a}ann@example.org\u{202c}", "ann@example.org"),
        ("١٢٣@example.org", "123@example.org"),
    ] {
        assert_eq!(
            Email::parse(typed).map(|e| e.text).as_deref(),
            Ok(canonical)
        );
    }
}

#[test]
fn refusals_say_why() {
    let long_local = "a".repeat(65) + "@example.org";
    let long_label = "a@".to_owned() + &"b".repeat(64) + ".org";
    let long = "a@".to_owned() + &"bcdefghi.".repeat(28) + "org";
    for (typed, reason) in [
        ("", Reason::Missing),
        ("ann", Reason::Format),
        ("@example.org", Reason::Format),
        ("ann@", Reason::Format),
        ("ann@example", Reason::Format),
        ("ann@.org", Reason::Format),
        ("ann@example..org", Reason::Format),
        ("ann@example.org.", Reason::Format),
        ("ann@-example.org", Reason::Format),
        ("ann@example-.org", Reason::Format),
        ("ann@192.0.2.1", Reason::Format),
        ("ann@example.c", Reason::Format),
        (".ann@example.org", Reason::Format),
        ("ann.@example.org", Reason::Format),
        ("a..n@example.org", Reason::Format),
        ("an n@example.org", Reason::Characters),
        ("a@b@example.org", Reason::Characters),
        ("\"ann@example.org", Reason::Format),
        ("\"a\"nn\"@example.org", Reason::Format),
        ("\"ann\\\"@example.org", Reason::Format),
        ("ann\"@example.org", Reason::Characters),
        ("ann>", Reason::Format),
        ("ann(work)@example.org", Reason::Characters),
        ("a😀@example.org", Reason::Characters),
        ("a\u{fffd}@example.org", Reason::Characters),
        ("a\0@example.org", Reason::Control),
        ("\"a\rb\"@example.org", Reason::Control),
        ("ann@exa_mple.org", Reason::Characters),
        ("ann@[192.0.2.1]", Reason::Characters),
        ("ann@exam😀ple.org", Reason::Characters),
        (&long_local, Reason::TooLong),
        (&long_label, Reason::TooLong),
        (&long, Reason::TooLong),
    ] {
        assert_eq!(Email::parse(typed).map(|e| e.text), Err(reason), "{typed}");
    }
}

#[test]
fn a_slip_gets_a_suggestion_and_a_known_domain_none() {
    for (typed, meant) in [
        ("a@gmial.com", "a@gmail.com"),
        ("a@gmail.con", "a@gmail.com"),
        ("a@gmail.co", "a@gmail.com"),
        ("a@gamil.cm", "a@gmail.com"),
        ("a@qq.cn", ""),
        ("a@qq.con", "a@qq.com"),
        ("a@q.com", "a@qq.com"),
        ("a@136.com", "a@163.com"),
        ("a@foxmai.com", "a@foxmail.com"),
        ("a@hotmial.com", "a@hotmail.com"),
        ("a@outlok.com", "a@outlook.com"),
        ("a@iclould.com", "a@icloud.com"),
        ("a@company.con", "a@company.com"),
        ("a@126.com", ""),
        ("a@mail.com", ""),
        ("a@example.org", ""),
        ("a@中国.cn", ""),
    ] {
        let email = Email::parse(typed).unwrap();
        assert_eq!(email.suggestion().unwrap_or_default(), meant, "{typed}");
        assert_eq!(email.warning().is_some(), !meant.is_empty());
    }
}

#[test]
fn small_letters_are_those_of_unicode() {
    for c in ('A'..='Þ').chain('Α'..='Ϋ').chain('Ѐ'..='я') {
        let unicode = c.to_lowercase().next();
        assert_eq!(Some(lower_case(c)), unicode, "{c}");
    }
}

#[test]
fn masks_keep_the_domain() {
    assert_eq!(
        Email::parse("ann@example.org").unwrap().masked(),
        "a***@example.org"
    );
    assert_eq!(
        Email::parse("annette@example.org").unwrap().masked(),
        "an***@example.org"
    );
    assert_eq!(
        Email::parse("安妮@example.org").unwrap().masked(),
        "安***@example.org"
    );
}
