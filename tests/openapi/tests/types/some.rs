//! Any values of the small types that the others are made of.

use kaihu_protocol::*;
use proptest::prelude::*;

pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[a-z0-9_]{1,20}"]
}

pub(crate) fn secret() -> impl Strategy<Value = Sensitive> {
    text().prop_map(Sensitive::from)
}

pub(crate) fn sha256() -> impl Strategy<Value = String> {
    "[0-9a-f]{64}"
}

pub(crate) fn maybe<T: std::fmt::Debug>(
    some: impl Strategy<Value = T>,
) -> impl Strategy<Value = Option<T>> {
    prop::option::weighted(0.9, some)
}

pub(crate) fn few<T: std::fmt::Debug>(
    some: impl Strategy<Value = T>,
) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(some, 0..4)
}

/// RFC 3339 has four digits for the year.
pub(crate) fn time() -> impl Strategy<Value = Timestamp> {
    (0i64..253_402_300_799_000).prop_map(Timestamp)
}

/// One of the names that this version knows.
pub(crate) fn one_of<T: Copy + std::fmt::Debug>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

pub(crate) fn measure() -> impl Strategy<Value = f32> {
    -360.0f32..360.0
}

pub(crate) fn consent_text() -> impl Strategy<Value = ConsentText> {
    (
        one_of(ConsentKind::ALL),
        text(),
        text(),
        text(),
        maybe(text()),
    )
        .prop_map(|(kind, version, locale, text, url)| ConsentText {
            kind,
            version,
            locale,
            text,
            url,
        })
}

pub(crate) fn evidence() -> impl Strategy<Value = Evidence> {
    (one_of(EvidenceKind::ALL), secret(), text(), maybe(text())).prop_map(
        |(kind, number, country, scheme)| Evidence {
            kind,
            number,
            country,
            scheme,
        },
    )
}

pub(crate) fn quality() -> impl Strategy<Value = QualitySummary> {
    let angles = (measure(), measure(), measure());
    (
        any::<u32>(),
        measure(),
        angles,
        maybe(measure()),
        maybe(measure()),
    )
        .prop_map(
            |(faces, head_size, (yaw, pitch, roll), luminance_mean, sharpness)| QualitySummary {
                faces,
                head_size,
                yaw,
                pitch,
                roll,
                luminance_mean,
                sharpness,
            },
        )
}

pub(crate) fn constraints() -> impl Strategy<Value = Constraints> {
    let lists = (
        few(one_of(FieldName::ALL)),
        few(one_of(EvidenceKind::ALL)),
        few(one_of(Channel::ALL)),
    );
    (
        lists,
        maybe(any::<u8>()),
        maybe(any::<u64>()),
        any::<bool>(),
    )
        .prop_map(
            |((fields, evidence, channels), minimum_age, max_bytes, picture_from_device)| {
                Constraints {
                    fields,
                    evidence,
                    minimum_age,
                    channels,
                    max_bytes,
                    picture_from_device,
                }
            },
        )
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    let names = (text(), one_of(StepKind::ALL), one_of(StepStatus::ALL));
    (names, any::<bool>(), maybe(any::<u32>()), constraints()).prop_map(
        |((id, kind, status), optional, attempts_left, constraints)| Step {
            id,
            kind,
            status,
            optional,
            attempts_left,
            constraints,
        },
    )
}

pub(crate) fn policy() -> impl Strategy<Value = Policy> {
    (few(consent_text()), maybe(text())).prop_map(|(consents, default_country)| Policy {
        consents,
        default_country,
    })
}

pub(crate) fn provider() -> impl Strategy<Value = Provider> {
    (
        text(),
        maybe(text()),
        maybe(text()),
        maybe(text()),
        maybe(text()),
    )
        .prop_map(|(name, operator, licence, domain, sign_in_url)| Provider {
            name,
            operator,
            licence,
            domain,
            sign_in_url,
        })
}

pub(crate) fn window() -> impl Strategy<Value = MaintenanceWindow> {
    (time(), time()).prop_map(|(start, end)| MaintenanceWindow { start, end })
}

pub(crate) fn notice() -> impl Strategy<Value = Notice> {
    (text(), text(), maybe(text())).prop_map(|(id, text, url)| Notice { id, text, url })
}

pub(crate) fn support() -> impl Strategy<Value = SupportChannels> {
    (maybe(text()), maybe(text()), maybe(text()), maybe(text())).prop_map(
        |(help_url, phone, hours, email)| SupportChannels {
            help_url,
            phone,
            hours,
            email,
        },
    )
}

pub(crate) fn field_result() -> impl Strategy<Value = FieldResult> {
    (one_of(FieldName::ALL), one_of(Code::ALL))
        .prop_map(|(field, code)| FieldResult { field, code })
}

pub(crate) fn field_problem() -> impl Strategy<Value = FieldProblem> {
    (one_of(FieldName::ALL), one_of(Code::ALL))
        .prop_map(|(field, code)| FieldProblem { field, code })
}

pub(crate) fn result() -> impl Strategy<Value = ApplicationResult> {
    let state = (one_of(ApplicationState::ALL), few(one_of(Code::ALL)));
    (state, maybe(text()), maybe(text()), maybe(any::<u32>())).prop_map(
        |((state, reasons), next, wallet_id, poll_after)| ApplicationResult {
            state,
            reasons,
            next,
            wallet_id,
            poll_after,
        },
    )
}
