use super::*;
use crate::Sensitive;
use crate::{Code, Failure, Transport};
use proptest::prelude::*;

fn key() -> IdempotencyKey {
    IdempotencyKey::from_random(7)
}

const EN: Sender<'_> = Sender {
    locale: "en",
    instance: None,
};
const ZH: Sender<'_> = Sender {
    locale: "zh-CN",
    ..EN
};

fn answer(status: u16, content_type: &'static str, body: &'static str) -> Response<'static> {
    Response {
        status,
        content_type,
        retry_after: None,
        upload_offset: None,
        body: body.as_bytes(),
    }
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    let found = request.headers.iter().find(|(n, _)| *n == name)?;
    Some(&found.1)
}

#[test]
fn a_change_of_identity_names_its_revision_and_its_intent() {
    let patch = IdentityPatch {
        phone: Some(Sensitive::from("+8613800138000")),
        ..IdentityPatch::default()
    };
    let request = Call::PatchIdentity { rev: 3, patch }.request(&key(), ZH);
    assert_eq!(request.method, Method::Patch);
    assert_eq!(header(&request, "If-Match"), Some("\"3\""));
    assert_eq!(header(&request, "Idempotency-Key"), Some(key().as_str()));
    assert_eq!(header(&request, "Accept-Language"), Some("zh-CN"));
    assert_eq!(
        request.body,
        Body::Json(r#"{"phone":"+8613800138000"}"#.into())
    );
    assert!(!format!("{request:?}").contains("13800138000"));
}

#[test]
fn reading_needs_no_key_and_the_status_no_token() {
    let request = Call::Status.request(&key(), EN);
    assert_eq!(header(&request, "Idempotency-Key"), None);
    assert!(!request.authorised);
    assert!(Call::Flow.request(&key(), EN).authorised);
}

#[test]
fn a_wizard_says_its_name_wherever_it_shows_its_token() {
    let instance = Instance::from_random(7);
    let sender = Sender {
        instance: Some(&instance),
        ..EN
    };
    for call in [Call::Flow, Call::Claim, Call::EraseSession] {
        let request = call.request(&key(), sender);
        assert_eq!(header(&request, "Wallet-Instance"), Some(instance.as_str()));
    }
    let status = Call::Status.request(&key(), sender);
    assert_eq!(header(&status, "Wallet-Instance"), None);
    let nameless = Call::Flow.request(&key(), EN);
    assert_eq!(header(&nameless, "Wallet-Instance"), None);
}

#[test]
fn a_draft_is_read_whole_and_printed_without_content() {
    let body = r#"{"rev":4,"identity":{"name":"Li Lei","novel":1,
        "evidence":{"kind":"passport","number":"E00000001","country":"CHN"}}}"#;
    let reply = Call::Identity.read(answer(200, "application/json", body));
    let Ok(Reply::Draft(draft)) = &reply else {
        panic!("{reply:?}")
    };
    assert_eq!(draft.rev, 4);
    assert_eq!(draft.identity.name, Some(Sensitive::from("Li Lei")));
    assert_eq!(draft.identity.phone, None);
    let evidence = draft.identity.evidence.as_ref().unwrap();
    assert_eq!(evidence.kind, crate::EvidenceKind::Passport);
    assert_eq!(evidence.scheme, None);
    let printed = format!("{reply:?}");
    assert!(!printed.contains("Lei") && !printed.contains("E0000"));
    let wrong = r#"{"rev":4,"identity":{"name":7}}"#;
    assert!(
        Call::Identity
            .read(answer(200, "application/json", wrong))
            .is_err()
    );
}

#[test]
fn the_address_for_another_device_is_a_secret() {
    let body =
        r#"{"url":"https://pay.example/open#kaihu=c0de","expires_at":"2026-11-23T00:10:00Z"}"#;
    let page = "https://pay.example/open".to_owned();
    let call = Call::Handoff(HandoffRequest { page });
    let reply = call.read(answer(201, "application/json", body)).unwrap();
    assert!(!format!("{reply:?}").contains("c0de"));
    let Reply::Handoff(handoff) = reply else {
        panic!("another reply")
    };
    assert!(handoff.url.expose().ends_with("#kaihu=c0de"));
    assert_eq!(
        header(&call.request(&key(), EN), "Idempotency-Key"),
        Some(key().as_str())
    );
}

#[test]
fn a_name_from_the_server_stays_one_path_segment() {
    let call = Call::CompleteUpload {
        id: "../../session?x#".into(),
    };
    assert_eq!(call.request(&key(), EN).path, "/uploads/sessionx/complete");
}

#[test]
fn a_challenge_is_asked_for_without_a_body_and_under_a_key() {
    let request = Call::CreateChallenge.request(&key(), EN);
    assert_eq!(
        (request.method, request.path.as_str()),
        (Method::Post, "/challenges")
    );
    assert_eq!(request.body, Body::Empty);
    assert_eq!(header(&request, "Idempotency-Key"), Some(key().as_str()));
    assert!(request.authorised);
}

#[test]
fn a_movement_of_a_later_version_is_named_unknown() {
    let body = r#"{"id":"c","nonce":"n","poses":["nod","stand_on_head"],
        "expires_at":"2026-11-23T00:03:00Z","server_time":"2026-11-23T00:00:00Z"}"#;
    let reply = Call::CreateChallenge.read(answer(201, "application/json", body));
    let Ok(Reply::Challenge(challenge)) = reply else {
        panic!("{reply:?}")
    };
    assert_eq!(challenge.poses, [crate::Pose::Nod, crate::Pose::Unknown]);
}

#[test]
fn an_upload_without_a_challenge_says_nothing_of_one() {
    let request = UploadRequest {
        kind: crate::UploadKind::Face,
        content_type: "image/jpeg".into(),
        length: 1,
        sha256: "0".into(),
        source: None,
        quality: None,
        challenge_id: None,
        challenge: None,
        alternative: None,
    };
    let sent = Call::CreateUpload(request).request(&key(), EN).body;
    let wanted = r#"{"kind":"face","content_type":"image/jpeg","length":1,"sha256":"0"}"#;
    assert_eq!(sent, Body::Json(wanted.into()));
}

#[test]
fn a_foreign_store_gets_the_bytes_and_what_was_signed_and_nothing_else() {
    let header = UploadHeader {
        name: "content-type".into(),
        value: "image/jpeg".into(),
    };
    let call = Call::PutUpload {
        url: "https://store.example/b/upl_1?X-Amz-Signature=0".into(),
        headers: vec![header],
        blob: BlobId(3),
    };
    let instance = Instance::from_random(7);
    let sender = Sender {
        instance: Some(&instance),
        ..EN
    };
    let request = call.request(&key(), sender);
    assert_eq!(request.method, Method::Put);
    assert!(!request.authorised && !call.is_write());
    let sent: Vec<_> = request.headers.iter().map(|(n, v)| (&**n, &**v)).collect();
    assert_eq!(sent, [("content-type", "image/jpeg")]);
    let (id, from, up_to) = (BlobId(3), 0, None);
    assert_eq!(request.body, Body::Blob { id, from, up_to });

    let of = |status| call.read(answer(status, "application/xml", "<Error/>"));
    assert_eq!(of(200), Ok(Reply::UploadStored));
    assert_eq!(of(403).unwrap_err().code(), Code::NotFound);
    assert_eq!(
        of(503),
        Err(Failure::Transport(Transport::ServerError {
            retry_after: None
        }))
    );
    assert_eq!(of(302), Err(Failure::Transport(Transport::Intercepted)));
    let sign_in = call.read(answer(200, "text/html; charset=utf-8", "<h1>Sign in</h1>"));
    assert_eq!(sign_in, Err(Failure::Transport(Transport::Intercepted)));
}

#[test]
fn a_problem_is_read_with_its_fields() {
    let body = r#"{"type":"about:blank","status":409,"code":"contact.in_use","attempts_left":2,
        "fields":[{"field":"phone","code":"contact.in_use"},{"field":"novel","code":"x"}]}"#;
    let failure = Call::Flow
        .read(answer(409, "application/problem+json", body))
        .unwrap_err();
    let Failure::Problem(problem) = failure else {
        panic!("{failure:?}")
    };
    assert_eq!(problem.code, Code::ContactInUse);
    assert_eq!(problem.attempts_left, Some(2));
    assert_eq!(problem.fields[1].code, Code::Unknown);
}

#[test]
fn what_is_not_of_the_contract_is_told_apart() {
    let html = answer(200, "text/html; charset=utf-8", "<html>sign in</html>");
    let intercepted = Err(Failure::Transport(Transport::Intercepted));
    assert_eq!(Call::Flow.read(html), intercepted);
    let half = answer(200, "application/json", r#"{"rev":1,"#);
    assert_eq!(
        Call::Flow.read(half),
        Err(Failure::Transport(Transport::Truncated))
    );
    let bare = answer(502, "text/html", "bad gateway");
    assert_eq!(
        Call::Flow.read(bare),
        Err(Failure::Transport(Transport::ServerError {
            retry_after: None
        }))
    );
    let asked = Response {
        retry_after: Some(60),
        ..answer(503, "text/html", "come back later")
    };
    assert_eq!(
        Call::Flow.read(asked).unwrap_err().retry_after_s(),
        Some(60)
    );
    let endless = vec![b' '; MAX_ANSWER_BYTES + 1];
    let endless = Response {
        body: &endless,
        ..answer(200, "application/json", "")
    };
    assert_eq!(Call::Flow.read(endless), intercepted);
}

#[test]
fn an_unknown_state_is_named_unknown() {
    let body = r#"{"state":"on_holiday","server_time":"2026-11-23T00:00:00Z","novel":[1]}"#;
    let reply = Call::Status.read(answer(200, "application/json", body));
    let Ok(Reply::Status(status)) = reply else {
        panic!("{reply:?}")
    };
    assert_eq!(status.state, crate::ServiceState::Unknown);
}

proptest! {
    #[test]
    fn any_answer_is_read(status in 100u16..600, body in prop::collection::vec(any::<u8>(), 0..200)) {
        let response = Response { body: &body, ..answer(status, "application/json", "") };
        for call in [Call::Status, Call::Flow, Call::Identity, Call::CreateChallenge, Call::Result, Call::EraseSession] {
            let _ = call.read(response);
        }
    }
}
