//! What the check of a request with its answer finds, and that a good one has nothing to find.

use kaihu_openapi::{Document, Exchange};

type Headers = Vec<(String, String)>;

struct Told {
    method: &'static str,
    path: &'static str,
    headers: Headers,
    body: String,
    status: u16,
    answer_headers: Headers,
    answer: String,
}

fn headers(all: &[(&str, &str)]) -> Headers {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    all.iter().map(owned).collect()
}

/// A code is sent.
fn good() -> Told {
    Told {
        method: "POST",
        path: "/otp",
        headers: headers(&[
            ("authorization", "Bearer x"),
            ("idempotency-key", "k"),
            ("content-type", "application/json"),
        ]),
        body: r#"{"channel":"sms"}"#.to_owned(),
        status: 201,
        answer_headers: headers(&[("x-request-id", "r"), ("content-type", "application/json")]),
        answer: r#"{"id":"o","channel":"sms","masked_to":"x","expires_at":"2026-11-23T00:05:00Z",
            "resend_at":"2026-11-23T00:00:30Z","resend":[],"attempts_left":5,"length":6,
            "server_time":"2026-11-23T00:00:00Z"}"#
            .to_owned(),
    }
}

/// It is refused.
fn refused(status: u16, code: &str) -> Told {
    Told {
        status,
        answer_headers: headers(&[
            ("x-request-id", "r"),
            ("content-type", "application/problem+json"),
        ]),
        answer: format!(r#"{{"status":{status},"code":"{code}","retry":false}}"#),
        ..good()
    }
}

fn faults(told: &Told) -> String {
    let exchange = Exchange {
        method: told.method,
        path: told.path,
        headers: &told.headers,
        body: told.body.as_bytes(),
        status: told.status,
        answer_headers: &told.answer_headers,
        answer: told.answer.as_bytes(),
    };
    let found = Document::ours().check(&exchange);
    found.err().unwrap_or_default().join("\n")
}

fn without(mut told: Told, name: &str) -> Told {
    told.headers.retain(|(other, _)| other != name);
    told.answer_headers.retain(|(other, _)| other != name);
    told
}

#[test]
fn good_ones_have_nothing_to_find() {
    assert_eq!(faults(&good()), "");
    assert_eq!(faults(&refused(409, "flow.out_of_order")), "");
    let elsewhere = Told {
        path: "/nowhere",
        ..refused(404, "not_found")
    };
    assert_eq!(faults(&elsewhere), "");
    let mut malformed = refused(400, "request.invalid");
    malformed.body = r#"{"channel":"pigeon"}"#.to_owned();
    assert_eq!(faults(&malformed), "");
}

#[test]
fn each_fault_is_found() {
    let found = |told: Told, wanted: &str| {
        let faults = faults(&told);
        assert!(faults.contains(wanted), "{wanted:?} in {faults:?}");
    };
    found(refused(418, "request.invalid"), "418 is not documented");
    found(refused(409, "otp.invalid"), "otp.invalid");
    found(refused(404, "not_found"), "404 is not documented");
    found(without(good(), "x-request-id"), "X-Request-Id");
    found(refused(429, "rate_limited"), "429 without Retry-After");
    found(without(good(), "authorization"), "no Authorization");
    found(without(good(), "idempotency-key"), "no Idempotency-Key");
    found(refused(400, "request.invalid"), "called malformed");
    let taken = Told {
        body: r#"{"channel":"pigeon"}"#.to_owned(),
        ..good()
    };
    found(taken, "taken although");
    let less = Told {
        answer: r#"{"id":"o"}"#.to_owned(),
        ..good()
    };
    found(less, "masked_to");
    let mut html = good();
    html.answer_headers[1].1 = "text/html".to_owned();
    found(html, "201 as “text/html”");
    let broken = Told {
        answer: r#"{"id":"#.to_owned(),
        ..good()
    };
    found(broken, "no JSON");
    let mut later = good();
    later.answer = later.answer.replace("00:05:00Z", "00:05:00+01:00");
    found(later, "00:05:00+01:00");
    let nowhere = Told {
        path: "/nowhere",
        ..good()
    };
    found(nowhere, "201 where 404");
    let other = Told {
        method: "PUT",
        ..refused(405, "request.invalid")
    };
    found(other, "405 without Allow");
    let other = Told {
        method: "PUT",
        ..good()
    };
    found(other, "201 where 405");
}
