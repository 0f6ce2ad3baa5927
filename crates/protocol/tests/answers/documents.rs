//! One full document of every kind of answer; what is not among them is a member of one.
#![allow(missing_docs)] // A document each, by the name of its type.

pub(crate) const FLOW: &str = r#"{"rev":18446744073709551615,"steps":[
    {"id":"consent","kind":"consent","status":"done"},
    {"id":"identity","kind":"identity","status":"needs_input","optional":true,"attempts_left":3,
     "constraints":{"fields":["name","novel"],"evidence":["passport"],"minimum_age":18}},
    {"id":"otp","kind":"otp","status":"todo","constraints":{"channels":["sms","voice"]}},
    {"id":"face","kind":"face","status":"todo","constraints":{"max_bytes":4000000,
     "challenge":true,"alternatives":["without_movements","novel"]}}],
    "next":"identity","policy":{"consents":[{"kind":"terms","version":"1","locale":"zh-CN",
    "text":"\u5f00\u6237 \ud83d\ude00 \"\\\n","url":"https://a.example"}],"default_country":"CN"},
    "provider":{"name":"蓝海支付","operator":"b","licence":"c","domain":"d","sign_in_url":null},
    "server_time":"2026-11-23T00:00:00Z"}"#;
pub(crate) const STATUS: &str = r#"{"state":"maintenance",
    "window":{"start":"2026-11-23T00:00:00Z","end":"2026-11-23T01:00:00.5Z"},
    "notices":[{"id":"n","text":"t","url":"https://a.example"}],
    "support":{"help_url":"u","phone":"+86","hours":"h","email":"e"},
    "server_time":"2026-11-23T00:00:00Z"}"#;
pub(crate) const CONSENT: &str =
    r#"{"id":"c","kind":"privacy","version":"1","recorded_at":"2026-11-23T00:00:00Z"}"#;
pub(crate) const IDENTITY: &str =
    r#"{"rev":4,"field_results":[{"field":"phone","code":"field.invalid"}]}"#;
pub(crate) const OTP: &str = r#"{"id":"o","channel":"sms","masked_to":"138****8000",
    "expires_at":"2026-11-23T00:05:00Z","resend_at":"2026-11-23T00:01:00Z","attempts_left":5,
    "length":6,"server_time":"2026-11-23T00:00:00Z"}"#;
pub(crate) const CHALLENGE: &str = r#"{"id":"c","nonce":"n","poses":["nod","turn_left","novel"],
    "expires_at":"2026-11-23T00:03:00Z","server_time":"2026-11-23T00:00:00Z"}"#;
pub(crate) const UPLOAD: &str = r#"{"id":"u","mode":"tus","url":"/uploads/u","offset":0,
    "expires_at":"2026-11-23T00:00:00Z"}"#;
pub(crate) const VERDICT: &str = r#"{"accepted":false,"reasons":["capture.blurred","novel"]}"#;
pub(crate) const SUBMITTED: &str = r#"{"application_id":"a","poll_after":2}"#;
pub(crate) const RESULT: &str = r#"{"state":"approved","reasons":["identity.review"],"next":"face",
    "wallet_id":"w","poll_after":5}"#;
pub(crate) const PROBLEM: &str = r#"{"type":"about:blank","status":409,"code":"contact.in_use","title":"t",
    "fields":[{"field":"phone","code":"contact.in_use"}],"retry":true,"attempts_left":2}"#;

pub(crate) const HANDOFF: &str =
    r##"{"url":"https://a.example/#kaihu=c","expires_at":"2026-11-23T00:10:00Z"}"##;
pub(crate) const DRAFT: &str = r#"{"rev":3,"identity":{"name":"李雷","evidence":{"kind":"passport",
    "number":"E12345678","country":"CN"},"birth_date":"1990-03-07","sex":"F",
    "evidence_expiry":"never","phone":"+8613800138000","email":"a@b.example"}}"#;
pub(crate) const SUPPORT_CASE: &str = r#"{"case_ref":"K-1","answer_by":"2026-11-24T00:00:00Z"}"#;
