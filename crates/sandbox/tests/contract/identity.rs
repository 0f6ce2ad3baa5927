//! `PATCH /identity`: field by field, against a revision.

use crate::client::*;
use crate::path::person;
use axum::body::Body;
use kaihu_protocol::{
    Call, Code, Evidence, EvidenceKind, FieldName, FieldResult, IdentityPatch, StepStatus,
};

#[tokio::test]
async fn what_has_its_form_is_taken_and_the_rest_named() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let accepted = browser
        .patch(IdentityPatch {
            phone: Some("13800138000".into()),
            ..person(1)
        })
        .await;
    let finding = FieldResult {
        field: FieldName::Phone,
        code: Code::FieldInvalid,
    };
    assert_eq!(accepted.field_results, [finding]);
    assert_eq!(browser.flow().await.next.as_deref(), Some("identity"));

    let phone = person(1).phone;
    let mended = browser
        .patch(IdentityPatch {
            phone,
            ..IdentityPatch::default()
        })
        .await;
    assert_eq!((mended.rev, mended.field_results.len()), (2, 0));
    assert_eq!(browser.flow().await.next.as_deref(), Some("otp"));
}

#[tokio::test]
async fn the_birth_date_must_agree_with_the_resident_number() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let card = IdentityPatch {
        evidence: Some(Evidence {
            scheme: None,
            kind: EvidenceKind::CnResidentId,
            number: "11010519491231002X".into(),
            country: "CHN".to_owned(),
        }),
        ..person(1)
    };
    let accepted = browser.patch(card).await;
    let finding = FieldResult {
        field: FieldName::BirthDate,
        code: Code::FieldMismatch,
    };
    assert_eq!(accepted.field_results, [finding]);
    assert_eq!(browser.flow().await.steps[1].status, StepStatus::Todo);
    let birth_date = IdentityPatch {
        birth_date: Some("1949-12-31".into()),
        ..IdentityPatch::default()
    };
    assert_eq!(browser.patch(birth_date).await.field_results, []);
    assert_eq!(browser.flow().await.steps[1].status, StepStatus::Done);
}

#[tokio::test]
async fn a_change_must_name_the_revision_that_it_changes() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    let stale = Call::PatchIdentity {
        rev: 0,
        patch: person(2),
    };
    let answer = browser.exchange(&stale, &fresh_key()).await;
    assert_eq!((answer.status, answer.code()), (412, Code::RevisionStale));

    let mut without = browser.request(&stale, &fresh_key());
    without.headers_mut().remove("if-match");
    let answer = send(&browser.router, without).await;
    assert_eq!((answer.status, answer.code()), (428, Code::RequestInvalid));
    assert_eq!(browser.flow().await.rev, 1);
}

#[tokio::test]
async fn the_same_values_again_make_no_new_revision() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    assert_eq!(browser.patch(person(1)).await.rev, 1);
    assert_eq!(browser.patch(person(1)).await.rev, 1);
}

#[tokio::test]
async fn what_is_no_json_or_too_much_is_refused_and_unknown_fields_are_not() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let call = Call::PatchIdentity {
        rev: 0,
        patch: person(1),
    };
    let with_body = |body: String| {
        let mut request = browser.request(&call, &fresh_key());
        *request.body_mut() = Body::from(body);
        request
    };
    let broken = send(&browser.router, with_body("{\"name\":".to_owned())).await;
    assert_eq!((broken.status, broken.code()), (400, Code::RequestInvalid));
    let huge = send(&browser.router, with_body("x".repeat(65 * 1024))).await;
    assert_eq!((huge.status, huge.code()), (413, Code::RequestInvalid));
    let newer = r#"{"name":"Li Lei","favourite_colour":"blue"}"#;
    let newer = send(&browser.router, with_body(newer.to_owned())).await;
    assert_eq!(newer.status, 200);
}
