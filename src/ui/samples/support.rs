//! Contact with the provider's people.

use super::*;
use kaihu_protocol::{
    Description, DeviceSummary, Entry, EntryKind, NetworkSummary, QualitySummary, Severity,
    SocialChannel, SupportCase, SupportChannels, Timestamp, TriesSummary,
};

/// By when an answer is expected in the samples: 2026-11-24T08:00:00Z.
pub fn answer_by() -> Timestamp {
    Timestamp(1_795_507_200_000)
}

/// Ways to reach the provider's people, while the hotline is open or closed.
pub fn links(open: bool) -> Vec<SupportLink> {
    let text = |it: &str| Some(it.to_owned());
    channels(&SupportChannels {
        help_url: text("https://lanhai.example/help"),
        phone: text("+864001234567"),
        hours: text("每天 9:00–21:00"),
        time_zone: text("Asia/Shanghai"),
        opens_at: (!open).then(answer_by),
        closes_at: open.then(answer_by),
        email: text("help@lanhai.example"),
        chat_url: text("https://lanhai.example/chat"),
        social: vec![SocialChannel {
            name: "微博".to_owned(),
            url: "https://social.lanhai.example".to_owned(),
        }],
        complaint_url: text("https://lanhai.example/complaints"),
    })
}

/// A description in words.
pub fn described() -> Vec<Row> {
    let name = |it: &str| it.to_owned();
    let entry = |kind, before: u32, page: &str| Entry {
        kind,
        at: Some(answer_by().plus_ms(-i64::from(before) * 1000)),
        seconds_before: before,
        page: name(page),
        ..Entry::default()
    };
    description_rows(&Description {
        version: 1,
        written_at: Some(answer_by()),
        locale: name("zh-CN"),
        page: name("contact"),
        step: Some(6),
        of: Some(8),
        code: Some(name(Code::NetIntercepted.as_str())),
        device: DeviceSummary {
            browser: name("chromium"),
            system: name("android"),
            within: Some(name("wechat")),
            secure_context: true,
            camera_api: false,
            camera_policy: true,
        },
        network: Some(NetworkSummary {
            verdict: name("portal"),
            online: true,
            page: TriesSummary {
                tries: 4,
                ..TriesSummary::default()
            },
            service: TriesSummary {
                tries: 4,
                answered: 1,
                median_ms: Some(180),
            },
            clock_off_s: Some(-2),
        }),
        entries: vec![
            Entry {
                code: Some(name(Code::CaptureTooDark.as_str())),
                measured: Some(QualitySummary {
                    faces: 1,
                    head_size: 0.35,
                    luminance_mean: Some(0.02),
                    ..QualitySummary::default()
                }),
                ..entry(EntryKind::Failed, 190, "picture")
            },
            Entry {
                field: Some(name(FieldId::Phone.name())),
                ..entry(EntryKind::Refused, 60, "contact")
            },
            Entry {
                code: Some(name(Code::NetIntercepted.as_str())),
                request_id: Some(name("9e3779b97f4a7c15")),
                ..entry(EntryKind::Failed, 21, "contact")
            },
            Entry {
                remedy: Some(name(Remedy::TryAgain.name())),
                ..entry(EntryKind::Tried, 10, "contact")
            },
        ],
        left_out: 0,
    })
}

/// The page before anything is sent: at first, with a message that is too long, after a failure.
pub(super) fn support(error: Option<&'static str>, failed: bool) -> View {
    let field = FieldId::SupportMessage;
    let message = text(
        field,
        TextKind::Long(1000),
        "support-message-label",
        "support-message-hint",
        if error.is_some() {
            "页面一直是白的。"
        } else {
            ""
        },
        error,
    );
    let choice = |value: &'static str, label: &'static str| kaihu_wizard::view::Choice {
        value,
        label: label.into(),
        hint: None,
        illustration: None,
    };
    let reply = Block::Radios(Radios {
        field: FieldId::SupportReply,
        legend: "support-reply-legend".into(),
        options: vec![
            choice("phone", "support-reply-phone"),
            choice("email", "support-reply-email"),
            choice("case", "support-reply-case"),
        ],
        value: "case".to_owned(),
        error: None,
    });
    let mut blocks = Vec::new();
    if let Some(error) = error {
        blocks.push(Block::ErrorSummary(vec![FieldError {
            field,
            message: error.into(),
        }]));
    }
    if failed {
        blocks.push(Block::Inset("support-failed".into()));
    }
    blocks.extend([
        Block::Support(spoken(links(!failed))),
        Block::Text("support-lead".into()),
        Block::Record(described()),
        message,
        reply,
    ]);
    frame(support_page(blocks, true, failed))
}

pub(super) fn support_sent() -> View {
    let case = SupportCase {
        case_ref: "K-7F3A-91C2".to_owned(),
        answer_by: answer_by(),
    };
    frame(sent_page(&case, written(links(true))))
}

/// A failure while the provider has something to say.
pub(super) fn problem_noticed() -> View {
    let mut view = problem(Code::ServiceUnavailable);
    let notice = |severity, text: &str| {
        Block::PublicNotice(PublicNotice {
            severity,
            text: text.to_owned(),
            url: Some("https://lanhai.example/status".to_owned()),
        })
    };
    view.page.blocks.splice(
        2..2,
        [
            notice(Severity::Critical, "今天部分用户无法登录，正在修复。"),
            notice(Severity::Info, "周日 02:00–04:00 系统升级。"),
        ],
    );
    view
}
