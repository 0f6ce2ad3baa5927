//! A view for every page and state that looks different: what the gallery shows, what the tests of
//! the drawing go through, and what axe reads. Left out of a release (feature `gallery`).

mod erasure;
mod face;
mod hand_over;
mod outcome;
mod password;
mod questions;
mod second_factor;
mod support;

use erasure::{erased, erasing, erasing_unsure};
pub use face::*;
pub use hand_over::qr_code;
use hand_over::{hand_over, handed_over};
pub use outcome::*;
use password::{opened_with_reminder, password};
pub use questions::*;
pub use second_factor::codes;
use second_factor::{app, app_over, passkey, passkey_unsupported, passkey_waiting, recovery};
pub use support::{answer_by, described, links};
use support::{problem_noticed, support, support_sent};

use kaihu_identity::Date;
use kaihu_identity::phone::Plans;
use kaihu_protocol::{BlobId, Channel, Code, InPlaceOfFace, Timestamp, WithoutFace};
use kaihu_wizard::view::*;
use kaihu_wizard::{
    Action, Browser, Cause, Device, FieldId, HostApp, Message, PageId, Prompt, Remedy, System, View,
};
use std::rc::Rc;

/// Every page in every state that looks different, with a name of its own.
pub fn all() -> Vec<(String, View)> {
    let loading = page(
        PageId::Loading,
        "loading-heading",
        vec![Block::Skeleton],
        vec![],
    );
    let code_wrong = Message::new("code-wrong-left").with("left", 3);
    let app_wrong = Message::new("code-wrong-left").with("left", 3);
    let pages = [
        ("loading", frame(loading)),
        ("start", start(true)),
        ("start-no-camera", start(false)),
        ("start-ready", start_ready()),
        ("start-three-points", start_with_points()),
        ("start-in-app", start_in_app()),
        ("consent", consent(false)),
        ("consent-wrong", consent(true)),
        ("risk", risk(false)),
        ("risk-wrong", risk(true)),
        ("name", name("", None)),
        ("name-wrong", name("李4", Some("name-digit"))),
        ("name-note", name_with_a_note()),
        ("name-busy", busy(name("Li Wei", None))),
        ("name-waiting", waiting(name("Li Wei", None))),
        ("evidence-kind", evidence_kind()),
        ("evidence", evidence()),
        ("evidence-wrong", evidence_wrong()),
        ("evidence-permit", evidence_permit()),
        ("evidence-note", evidence_with_a_note()),
        ("evidence-personal-number", evidence_personal_number()),
        ("evidence-expiry", evidence_expiry()),
        ("sex", sex()),
        ("birth-date", birth_date()),
        ("contact", contact(None)),
        ("contact-note", contact_with_a_note()),
        ("contact-wrong", contact(Some("phone-too-short"))),
        ("code-sending", code_sending()),
        ("code", code(272, None)),
        ("code-again", code_again()),
        ("code-wrong", code(180, Some(code_wrong))),
        ("code-over", code_over()),
        ("code-missing", code_missing()),
        ("password", password("", None)),
        ("password-weak", password("liwei19491231", None)),
        (
            "password-strong",
            password("lantern 7 otters paint", Some(4)),
        ),
        ("password-wrong", password("qwertyuiopasdfgh", Some(0))),
        ("face-intro", face_intro()),
        ("face-intro-without", face_intro_without()),
        ("without-face", without_face(InPlaceOfFace::Review)),
        ("without-face-branch", without_face(InPlaceOfFace::Branch)),
        ("face-intro-movements", face_intro_with_movements()),
        (
            "challenge-ahead",
            camera_challenge(Prompt::LookAhead, 0, 0, false),
        ),
        (
            "challenge-left",
            camera_challenge(Prompt::TurnLeft, 0, 4, false),
        ),
        (
            "challenge-right",
            camera_challenge(Prompt::TurnRight, 1, 4, false),
        ),
        (
            "challenge-up",
            camera_challenge(Prompt::LookUp, 2, 4, false),
        ),
        ("challenge-nod", camera_challenge(Prompt::Nod, 3, 4, false)),
        (
            "challenge-light",
            camera_challenge(Prompt::MoreLight, 2, 4, false),
        ),
        (
            "challenge-again",
            camera_challenge(Prompt::TurnRight, 0, 4, true),
        ),
        (
            "challenge-done",
            camera_challenge(Prompt::HoldStill, 4, 4, false),
        ),
        (
            "challenge-left-out",
            camera_challenge(Prompt::HoldStill, 0, 0, false),
        ),
        ("without-movements", without_movements()),
        ("picture", picture()),
        ("picture-again", picture_again()),
        ("picture-tried", picture_tried()),
        (
            "picture-checking",
            busy(picture_busy("picture-checking", None)),
        ),
        (
            "picture-sending",
            busy(picture_busy("picture-sending", Some(64))),
        ),
        ("picture-file", picture_file(false, None)),
        ("picture-file-chosen", picture_file(true, None)),
        (
            "picture-file-wrong",
            picture_file(false, Some("picture-unreadable")),
        ),
        ("passkey", passkey(None)),
        ("passkey-waiting", passkey_waiting()),
        ("passkey-refused", passkey(Some("passkey-not-allowed"))),
        ("passkey-no-lock", passkey(Some("passkey-no-lock"))),
        ("passkey-unsupported", passkey_unsupported()),
        ("authenticator-app", app(false, None)),
        ("authenticator-app-phone", app(true, None)),
        ("authenticator-app-wrong", app(false, Some(app_wrong))),
        ("authenticator-app-over", app_over()),
        ("recovery-codes", recovery()),
        ("hand-over", hand_over(432)),
        ("hand-over-soon", hand_over(41)),
        ("hand-over-ended", hand_over(0)),
        ("handed-over", handed_over()),
        ("resumed", resumed()),
        ("check-answers", check_answers()),
        ("pending", pending()),
        (
            "pending-unknown",
            pending_otherwise("unknown-heading", "unknown-lead", true),
        ),
        (
            "pending-review",
            pending_otherwise("review-heading", "review-lead", false),
        ),
        ("opened", opened()),
        ("opened-reminder", opened_with_reminder()),
        ("rejected", rejected()),
        ("leaving", leaving()),
        ("erasing", erasing()),
        ("erasing-unsure", erasing_unsure()),
        ("erased", erased()),
        ("left", left()),
        ("network-checking", network_checking()),
        ("help", help()),
        ("help-search", help_searched()),
        ("support", support(None, false)),
        (
            "support-wrong",
            support(Some("support-message-long"), false),
        ),
        ("support-failed", support(None, true)),
        ("support-sent", support_sent()),
        ("problem-noticed", problem_noticed()),
        ("problem-address-taken", address_taken()),
    ];
    let mut samples: Vec<(String, View)> = pages
        .into_iter()
        .map(|(name, view)| (name.to_owned(), view))
        .collect();
    samples.extend(network_checked());
    let prompts = Prompt::ALL.iter().filter(|it| !it.is_of_challenge());
    samples.extend(prompts.map(|prompt| {
        let name = prompt.message().key.replacen("prompt-", "camera-", 1);
        (name, camera(*prompt))
    }));
    // One code for each cause: two with the same cause look the same.
    let mut told = Vec::new();
    for code in Code::ALL {
        let cause = Cause::of(*code);
        if !told.contains(&cause) {
            told.push(cause);
            samples.push((format!("problem-{}", code.as_str()), problem(*code)));
        }
    }
    samples
}

fn resumed() -> View {
    View {
        toast: Some("welcome-back".into()),
        ..birth_date()
    }
}

fn busy(mut view: View) -> View {
    view.busy = true;
    view
}

fn waiting(mut view: View) -> View {
    let told = ["cause-unreachable", "waiting-again"].map(Message::from);
    let [cause, again] = told;
    view.page
        .blocks
        .extend([Block::Inset(cause), Block::Text(again)]);
    view.page.buttons.push(Button {
        label: "waiting-stop".into(),
        action: Action::StopWaiting,
        weight: Weight::Link,
    });
    busy(view)
}

/// A page in the frame, at the third step of eight.
pub fn frame(page: Page) -> View {
    let counted = !matches!(page.id, PageId::Loading | PageId::Start | PageId::Opened);
    View {
        progress: counted.then_some(Progress { step: 3, of: 8 }),
        provider: (page.id != PageId::Loading).then(|| "蓝海支付".to_owned()),
        back: counted,
        busy: false,
        help: None,
        toast: None,
        page,
    }
}

/// A page from its parts.
pub fn page(id: PageId, heading: &'static str, blocks: Vec<Block>, buttons: Vec<Button>) -> Page {
    Page {
        id,
        heading: heading.into(),
        blocks,
        buttons,
    }
}

/// A button from its parts.
pub fn button(label: &'static str, action: Action, weight: Weight) -> Button {
    Button {
        label: label.into(),
        action,
        weight,
    }
}

fn go_on(label: &'static str) -> Vec<Button> {
    vec![button(label, Action::Continue, Weight::Primary)]
}

/// A page of questions; its summary lists what is wrong with them.
pub fn question(id: PageId, heading: &'static str, fields: Vec<Block>) -> View {
    let errors: Vec<FieldError> = fields
        .iter()
        .filter_map(|block| match block {
            Block::TextField(TextField { field, error, .. })
            | Block::Radios(Radios { field, error, .. })
            | Block::CountrySelect(CountrySelect { field, error, .. })
            | Block::Checkbox(Checkbox { field, error, .. }) => {
                error.clone().map(|message| FieldError {
                    field: *field,
                    message,
                })
            }
            Block::DateField(date) => date.error.clone().map(|message| FieldError {
                field: date.parts[0].field,
                message,
            }),
            Block::Phone(phone) => phone.number.error.clone().map(|message| FieldError {
                field: phone.number.field,
                message,
            }),
            _ => None,
        })
        .collect();
    let mut blocks: Vec<Block> = Vec::new();
    if !errors.is_empty() {
        blocks.push(Block::ErrorSummary(errors));
    }
    blocks.extend(fields);
    frame(page(id, heading, blocks, go_on("continue-button")))
}

/// A line of text.
pub fn text(
    field: FieldId,
    kind: TextKind,
    label: &'static str,
    hint: &'static str,
    value: &str,
    error: Option<&'static str>,
) -> Block {
    Block::TextField(line(field, kind, label, hint, value, error))
}

fn line(
    field: FieldId,
    kind: TextKind,
    label: &'static str,
    hint: &'static str,
    value: &str,
    error: Option<&'static str>,
) -> TextField {
    TextField {
        field,
        label: label.into(),
        hint: Some(hint.into()),
        value: value.to_owned(),
        error: error.map(Message::new),
        note: None,
        kind,
    }
}

/// Nothing is missing.
fn start_ready() -> View {
    let ready = Details {
        summary: "readiness-ready".into(),
        text: "readiness-ready-why".into(),
    };
    start_with([Block::Details(ready), caution()])
}

/// As much as is told at once, and what unfolds below it.
fn start_with_points() -> View {
    start_with([
        Block::Inset("start-camera-denied".into()),
        Block::Moment(moment()),
        Block::Inset(Message::new("start-battery").with("percent", 9)),
        Block::More(More {
            summary: Message::new("readiness-more").with("count", 2),
            points: vec!["start-no-storage".into(), "start-no-passkey".into()],
        }),
    ])
}

/// A browser of an app that may or may not pass the camera on.
fn start_in_app() -> View {
    let way_out = Message::new("directions-app").with("app", "wechat");
    start_with([
        Block::Inset("start-in-app-may".into()),
        Block::Directions(way_out),
    ])
}

fn start_with(points: impl IntoIterator<Item = Block>) -> View {
    let mut view = start(true);
    let is_list = |block: &Block| matches!(block, Block::List(_));
    let at = view.page.blocks.iter().position(is_list);
    let after = at.map_or(0, |at| at + 1);
    view.page.blocks.splice(after..after, points);
    view
}

/// Maintenance, one Sunday night in China.
pub fn moment() -> Moment {
    let at = Timestamp(1_795_888_800_000);
    let text = Message::new("start-maintenance").with("when", at.to_rfc3339());
    Moment { text, at }
}

fn start(has_camera: bool) -> View {
    let fact = |label: &'static str, value: &str| Fact {
        label: label.into(),
        value: value.into(),
    };
    let mut blocks = vec![
        Block::Lead("start-lead".into()),
        Block::Notice("系统将于周日 02:00–04:00 升级，届时暂停服务。".into()),
        Block::List(vec![
            "start-need-evidence".into(),
            "start-need-phone".into(),
            "start-need-camera".into(),
        ]),
        Block::Inset("start-no-camera".into()),
        Block::Provider(vec![
            fact("provider-operator", "蓝海支付有限公司"),
            fact("provider-licence", "Z2000133000019"),
            fact("provider-domain", "lanhai.example"),
        ]),
    ];
    blocks.retain(|block| !(has_camera && matches!(block, Block::Inset(_))));
    frame(page(
        PageId::Start,
        "start-heading",
        blocks,
        vec![
            button("start-button", Action::Continue, Weight::Primary),
            button("remedy-hand-over", Action::HandOver, Weight::Link),
        ],
    ))
}
