//! Pages that show what came of it, and help.

use super::*;
use kaihu_wizard::network::{Clocks, Probe, Tried};

/// The answers, one of them missing.
pub fn check_answers() -> View {
    let row = |label: &'static str, value, change| Answer {
        label: label.into(),
        value,
        change,
    };
    let born = Date::new(1949, 12, 31).expect("a date that exists");
    let text = |text: &str| AnswerValue::Text(text.to_owned());
    let rows = vec![
        row("name-label", text("欧阳娜娜"), PageId::Name),
        row(
            "evidence-kind-label",
            AnswerValue::Message("evidence-cn-resident-id".into()),
            PageId::EvidenceKind,
        ),
        row(
            "resident-id-label",
            AnswerValue::Masked {
                text: "110************02X".to_owned(),
                field: FieldId::EvidenceNumber,
                revealed: false,
            },
            PageId::Evidence,
        ),
        row("birth-label", AnswerValue::Date(born), PageId::BirthDate),
        row("phone-label", text("+86 138 0013 8000"), PageId::Contact),
        row(
            "email-label",
            AnswerValue::Message("answer-missing".into()),
            PageId::Contact,
        ),
        row(
            "picture-label",
            AnswerValue::Picture(BlobId(1)),
            PageId::FaceIntro,
        ),
    ];
    let blocks = vec![
        Block::Lead("check-lead".into()),
        Block::Summary(rows),
        Block::Text("check-promise".into()),
    ];
    frame(page(
        PageId::CheckAnswers,
        "check-heading",
        blocks,
        go_on("check-button"),
    ))
}

/// Waiting for the decision.
pub fn pending() -> View {
    let blocks = vec![
        Block::Illustration(Illustration::Waiting),
        Block::Lead("pending-lead".into()),
        working("pending-working"),
        reference("application-label", "app_7QK2M4"),
    ];
    frame(page(PageId::Pending, "pending-heading", blocks, vec![]))
}

/// The wallet is open.
pub fn opened() -> View {
    let blocks = vec![
        Block::Illustration(Illustration::WalletOpened),
        Block::Lead("opened-lead".into()),
        checklist(true, Some("lanhai.example")),
    ];
    let wrong = Some("https://lanhai.example/report".to_owned());
    let blocks = blocks
        .into_iter()
        .chain(report(&wrong))
        .chain([reference("application-label", "app_7QK2M4")])
        .collect();
    frame(page(PageId::Opened, "opened-heading", blocks, vec![]))
}

/// Waiting for something else.
pub fn pending_otherwise(heading: &'static str, lead: &'static str, is_running: bool) -> View {
    let mut view = pending();
    view.page.heading = heading.into();
    view.page.blocks[1] = Block::Lead(lead.into());
    let keep = |block: &Block| is_running || !matches!(block, Block::Working(_));
    view.page.blocks.retain(keep);
    view
}

/// The wallet was not opened.
pub fn rejected() -> View {
    let blocks = vec![
        Block::Illustration(Illustration::Attention),
        Block::Lead("rejected-lead".into()),
        Block::Inset("cause-face-match-why".into()),
        reference("application-label", "app_7QK2M4"),
    ];
    let buttons = vec![button("remedy-get-help", Action::OpenHelp, Weight::Primary)];
    frame(page(PageId::Rejected, "rejected-heading", blocks, buttons))
}

/// Really leave?
pub fn leaving() -> View {
    let blocks = vec![Block::Lead("leaving-lead".into())];
    let buttons = vec![
        button("leaving-stay", Action::Back, Weight::Primary),
        button("leaving-leave", Action::Leave, Weight::Secondary),
        button("erase-ask", Action::AskToErase, Weight::Link),
    ];
    frame(page(PageId::Leaving, "leaving-heading", blocks, buttons))
}

/// The person left.
pub fn left() -> View {
    let blocks = vec![Block::Lead("left-lead".into())];
    let mut view = frame(page(PageId::Left, "left-heading", blocks, vec![]));
    view.back = false;
    view.progress = None;
    view
}

/// A failure with its remedies, as the machine tells it.
pub fn problem(code: Code) -> View {
    // Not every remedy is there at once: signing in needs an address, going back a page.
    let device = Device {
        browser: Browser::Chromium,
        system: System::Android,
        within: Some(HostApp::WeChat),
    };
    let lasts = Lasts {
        back_in: Some(25),
        keeps_trying: Cause::of(code).may_pass(),
        kept: true,
        says_why: true,
        unanswered: 3,
    };
    frame(problem_page(code, device, lasts, |_| true))
}

/// An address that has a wallet: the code proved whose it is.
pub fn address_taken() -> View {
    let mut view = problem(Code::ContactInUse);
    tell_of_address(&mut view.page);
    view
}

/// The failure of a network, while the network is looked into.
pub fn network_checking() -> View {
    let mut view = problem(Code::NetUnreachable);
    tell_of_network(&mut view.page, true, None);
    view
}

/// The same once it is known what is the matter: one for each verdict.
pub fn network_checked() -> impl Iterator<Item = (String, View)> {
    let all = |ms| vec![Tried::Answered { ms }; 4];
    let weak = [320, 2_800].map(|ms| Tried::Answered { ms });
    let weak = || [weak.as_slice(), &[Tried::Lost; 2]].concat();
    let lost = || vec![Tried::Lost; 4];
    let probes = [
        ("offline", false, lost(), lost(), 0),
        ("no-internet", true, lost(), lost(), 0),
        ("portal", true, vec![Tried::Intercepted; 4], lost(), 0),
        ("service", true, all(41), lost(), 0),
        ("weak", true, weak(), weak(), 0),
        ("clock", true, all(38), all(92), 4_000_000),
        ("fine", true, all(38), all(92), 900),
    ];
    probes
        .into_iter()
        .map(|(name, online, page, service, ahead)| {
            let told = service.iter().any(|tried| *tried != Tried::Lost);
            let probe = Probe {
                online,
                page,
                service,
                clocks: told.then_some(Clocks {
                    server: Timestamp(0),
                    device: Timestamp(ahead),
                }),
                clocks_of_files: None,
            };
            let mut view = problem(Code::NetUnreachable);
            tell_of_network(&mut view.page, false, Some(&probe));
            (format!("network-{name}"), view)
        })
}

fn reference(label: &'static str, value: &str) -> Block {
    Block::Reference(Fact {
        label: label.into(),
        value: value.to_owned(),
    })
}

/// The page of the name with the help open.
pub fn help() -> View {
    let blocks = vec![
        Block::Text("help-name".into()),
        Block::Text("help-person".into()),
        Block::Support(links(true)),
    ];
    View {
        help: Some(Help {
            heading: "help-heading".into(),
            blocks,
            buttons: vec![button(
                "contact-support",
                Action::ContactSupport,
                Weight::Secondary,
            )],
        }),
        ..name("", None)
    }
}

/// The same with something looked for.
pub fn help_searched() -> View {
    let mut view = help();
    if let Some(help) = &mut view.help {
        let search = help_search("wi-fi");
        help.blocks.insert(1, Block::HelpSearch(search));
    }
    view
}

/// Something runs, and nobody knows for how long.
pub fn working(label: &'static str) -> Block {
    Block::Working(Working {
        label: label.into(),
        done: None,
    })
}
