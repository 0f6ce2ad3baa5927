//! The statements, one below the other.

use crate::causes::*;
use crate::reached::*;
use crate::row::*;
use kaihu_protocol::Channel;
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, FieldId, FocusTarget, PageId, Prompt, Remedy};

use Action::{ContactSupport, Continue, OpenHelp};

const DIAGNOSIS: &str = "crates/wizard/src/diagnosis/tests.rs";
const JOURNEYS: &str = "tests/flows/tests/journeys.rs";
const PASSWORDS: &str = "tests/flows/tests/password.rs";
const SECOND_FACTOR: &str = "tests/flows/tests/second_factor.rs";

pub(crate) static TABLE: &[Row] = &[
    held(
        1,
        "one closed list of causes",
        DIAGNOSIS,
        "every_cause_is_behind_something_and_every_remedy_behind_some_cause",
    ),
    held(
        2,
        "ID, phone number, e-mail",
        "tests/flows/tests/evidence/kinds.rs",
        "every_kind_is_checked_on_the_spot_and_opens_a_wallet",
    ),
    held(
        3,
        "checked before anything is sent",
        DIAGNOSIS,
        "every_reason_for_refusing_a_text_is_about_the_answer_or_the_document",
    ),
    walk(
        4,
        "re-read all you entered",
        answers_listed,
        &[Action::Change(PageId::Name)],
        |w| is_at(w, PageId::Name),
    ),
    held(5, "face and code", JOURNEYS, "a_wallet_is_opened"),
    held(
        5,
        "the lock of the device",
        SECOND_FACTOR,
        "who_confirms_has_a_passkey_and_is_asked_for_nothing_else",
    ),
    walk(
        6,
        "where to move the face",
        nobody_in_the_picture,
        &[],
        |w| prompts(w, Prompt::ShowFace),
    ),
    walk(
        7,
        "what to look at, and other ways",
        at_the_code,
        &[Action::CodeMissing],
        |w| lists(w, "code-look-signal"),
    ),
    walk(
        7,
        "the code by a call",
        undelivered,
        &[press(Remedy::UseVoice)],
        |w| code_goes(w, "code-lead-voice"),
    ),
    walk(
        7,
        "the code by e-mail",
        undelivered,
        &[press(Remedy::UseEmail)],
        |w| code_goes(w, "code-lead"),
    ),
    walk(8, "when the maintenance ends", maintenance, &[], |w| {
        says(w, "maintenance-minutes")
    }),
    walk(
        9,
        "not known yet, and looked into",
        outcome_unknown,
        &[],
        |w| heading(w) == "unknown-heading",
    ),
    walk(
        10,
        "which part is broken",
        offline,
        &[Action::CheckNetwork],
        |w| w.probes == 2,
    ),
    walk(
        10,
        "try again",
        intercepted_for_a_while,
        &[press(Remedy::TryAgain)],
        |w| is_at(w, PageId::Code),
    ),
    walk(
        10,
        "leave and come back",
        intercepted,
        &[press(Remedy::Leave)],
        |w| is_at(w, PageId::Leaving),
    ),
    held(
        11,
        "strangers learn nothing",
        "crates/sandbox/tests/contract/one_time_code.rs",
        "a_taken_number_and_a_free_one_look_the_same_until_the_code_is_right",
    ),
    walk(12, "sign in", taken, &[press(Remedy::SignIn)], |w| {
        went_to(w, "/sign-in")
    }),
    walk(12, "recover", taken, &[press(Remedy::Recover)], |w| {
        went_to(w, "/recover")
    }),
    walk(12, "this is not me", taken, &[press(Remedy::NotMe)], |w| {
        is_at(w, PageId::Support)
    }),
    walk(
        12,
        "other details",
        taken,
        &[press(Remedy::ChangePhone)],
        |w| is_at(w, PageId::Contact),
    ),
    walk(
        12,
        "e-mail instead",
        taken,
        &[press(Remedy::UseEmail)],
        |w| code_goes(w, "code-lead"),
    ),
    walk(
        13,
        "what this device lacks",
        no_camera_at_the_start,
        &[],
        |w| says(w, "start-no-camera-files"),
    ),
    walk(
        14,
        "another device",
        no_camera,
        &[press(Remedy::HandOver)],
        |w| is_at(w, PageId::HandOver),
    ),
    walk(
        14,
        "another device, before anything fails",
        no_camera_at_the_start,
        &[Action::HandOver],
        |w| is_at(w, PageId::HandOver),
    ),
    walk(
        15,
        "restart, with each item to confirm",
        session_ended,
        &[press(Remedy::StartOver), Continue],
        |w| is_at(w, PageId::Name) && typed(w, FieldId::Name) == "李伟",
    ),
    held(
        15,
        "restart without losing values",
        "tests/flows/tests/filling.rs",
        "starting_over_keeps_every_answer_and_asks_for_each_again",
    ),
    walk(
        16,
        "what is missing, listed",
        at_the_name,
        &[Continue],
        |w| w.focus == Some(FocusTarget::ErrorSummary),
    ),
    walk(17, "the device is ready", at_the_start, &[], |w| {
        says(w, "readiness-ready")
    }),
    held(
        18,
        "blur, a covered lens, no frames",
        "crates/wizard/src/coach/tests.rs",
        "each_flaw_brings_its_own_prompt",
    ),
    walk(19, "one thing to change", in_the_dark, &[], |w| {
        prompts(w, Prompt::MoreLight)
    }),
    walk(
        20,
        "another code in time",
        code_over,
        &[Action::ResendCode],
        |w| code_goes(w, "code-lead"),
    ),
    held(
        20,
        "told before it ends",
        "tests/flows/tests/accessibility/time.rs",
        "the_end_of_a_code_is_said_once_a_minute_before_it",
    ),
    walk(
        21,
        "the provider's notices",
        maintenance_with_a_notice,
        &[],
        |w| {
            w.view()
                .page
                .blocks
                .iter()
                .any(|b| matches!(b, Block::PublicNotice(_)))
        },
    ),
    walk(
        22,
        "the new version",
        fault_of_ours,
        &[press(Remedy::Reload)],
        |w| w.taken.reloads == 1,
    ),
    walk(
        22,
        "the new version, in calm",
        version_out,
        &[press(Remedy::Reload)],
        |w| w.taken.reloads == 1,
    ),
    walk(
        22,
        "contact support",
        fault_of_ours,
        &[ContactSupport],
        |w| is_at(w, PageId::Support),
    ),
    walk(
        23,
        "another number",
        undelivered,
        &[press(Remedy::ChangePhone)],
        |w| is_at(w, PageId::Contact),
    ),
    walk(
        23,
        "e-mail",
        at_the_code,
        &[Action::CodeMissing, Action::CodeBy(Channel::Email)],
        |w| w.codes_sent() == 2,
    ),
    walk(
        24,
        "go on here",
        elsewhere,
        &[press(Remedy::TakeOver)],
        |w| is_at(w, PageId::BirthDate),
    ),
    walk(25, "who the provider is", at_the_start, &[], |w| {
        w.view()
            .page
            .blocks
            .iter()
            .any(|b| matches!(b, Block::Provider(known) if !known.is_empty()))
    }),
    walk(
        26,
        "the texts to agree to, first",
        at_the_start,
        &[Continue],
        |w| is_at(w, PageId::Consent),
    ),
    walk(27, "an insecure page is refused", insecure, &[], |w| {
        heading(w) == "cause-insecure-page"
    }),
    held(
        27,
        "a word on networks that strangers share",
        "tests/flows/tests/readiness.rs",
        "a_network_that_strangers_may_share_is_spoken_of_once",
    ),
    held(
        28,
        "how strong the password is",
        PASSWORDS,
        "strength_and_reasons_show_while_it_is_typed",
    ),
    held(
        29,
        "no leaked password",
        PASSWORDS,
        "each_reason_is_told_with_what_to_do_and_none_is_about_kinds_of_characters",
    ),
    walk(
        30,
        "a reminder to look after it",
        opened_with_a_password,
        &[],
        |w| says(w, "password-reminder"),
    ),
    held(
        31,
        "a second step, with the device",
        SECOND_FACTOR,
        "who_confirms_has_a_passkey_and_is_asked_for_nothing_else",
    ),
    held(
        31,
        "a second step, with an app",
        SECOND_FACTOR,
        "an_app_is_set_up_by_picture_and_text_and_its_codes_are_seen_once",
    ),
    walk(32, "look over the transactions", opened, &[], |w| {
        lists(w, "opened-next-look")
    }),
    walk(32, "a link to report something wrong", opened, &[], |w| {
        let blocks = w.view().page.blocks;
        let links = blocks.iter().filter_map(|block| match block {
            Block::Support(links) => Some(links),
            _ => None,
        });
        links.flatten().any(|it| it.label.key == "opened-report")
    }),
    held(
        33,
        "every wait is told",
        "tests/flows/tests/faults.rs",
        "every_fault_at_every_step_is_met_and_told_on_the_page",
    ),
    walk(
        34,
        "help for this very cause",
        intercepted,
        &[press(Remedy::GetHelp)],
        |w| helps_with(w, "article-network-text"),
    ),
    walk(
        34,
        "the help centre first",
        intercepted,
        &[ContactSupport],
        |w| ways(&w.view()).first() == Some(&"support-help-centre"),
    ),
    walk(35, "the hotline", intercepted, &[ContactSupport], |w| {
        ways(&w.view()).contains(&"support-phone")
    }),
    walk(
        36,
        "a description, to copy",
        intercepted,
        &[ContactSupport, Action::CopyDescription],
        |w| w.taken.copied.is_some(),
    ),
    walk(
        36,
        "a description, as a file",
        intercepted,
        &[ContactSupport, Action::SaveDescription],
        |w| w.taken.saved.is_some(),
    ),
    walk(
        37,
        "a mail with it",
        intercepted,
        &[ContactSupport, Action::MailDescription],
        |w| w.taken.mailed.is_some(),
    ),
    walk(
        37,
        "a ticket with it",
        intercepted,
        &[ContactSupport, Continue],
        |w| w.cases() == 1,
    ),
    walk(
        38,
        "when an answer comes",
        intercepted,
        &[ContactSupport, Continue],
        |w| {
            w.view()
                .page
                .blocks
                .iter()
                .any(|b| matches!(b, Block::Moment(it) if it.text.key == "support-answer-by"))
        },
    ),
    walk(
        39,
        "the provider's pages elsewhere",
        intercepted,
        &[press(Remedy::GetHelp)],
        |w| ways(&w.view()).contains(&"support-social"),
    ),
    walk(
        40,
        "a complaint, last",
        intercepted,
        &[ContactSupport, Continue],
        |w| ways(&w.view()).last() == Some(&"support-complaint"),
    ),
    held(
        41,
        "nothing typed gets out",
        "tests/flows/tests/support/private.rs",
        "nothing_that_was_typed_is_in_either_form",
    ),
    walk(42, "a calm wait", pending, &[], |w| {
        heading(w) == "pending-heading"
    }),
    held(
        42,
        "a wait that ends by itself",
        "tests/flows/tests/outages.rs",
        "maintenance_that_is_over_is_noticed_without_a_press",
    ),
    held(
        43,
        "the risk notice, acknowledged",
        "tests/flows/tests/consents.rs",
        "a_risk_is_acknowledged_apart_and_unticked_before_anything_is_sent",
    ),
    held(
        44,
        "no cause without a remedy",
        DIAGNOSIS,
        "every_cause_has_a_remedy_and_a_way_out_and_a_person_to_ask",
    ),
    walk(
        45,
        "help on every page",
        at_the_contact,
        &[OpenHelp, ContactSupport],
        |w| is_at(w, PageId::Support),
    ),
];
