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
        maybe(time()),
    )
        .prop_map(|(kind, version, locale, text, url, given_at)| ConsentText {
            given_at,
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

pub(crate) fn identity() -> impl Strategy<Value = IdentityPatch> {
    let core = (maybe(secret()), maybe(secret()), maybe(secret()));
    let values = (
        core,
        maybe(evidence()),
        maybe(secret()),
        maybe(secret()),
        maybe(secret()),
    );
    values.prop_map(
        |((name, birth_date, sex), evidence, evidence_expiry, phone, email)| IdentityPatch {
            name,
            birth_date,
            sex,
            evidence,
            evidence_expiry,
            phone,
            email,
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
    let asked = (
        few(one_of(FieldName::ALL)),
        few(one_of(EvidenceKind::ALL)),
        maybe(any::<u8>()),
    );
    let channels = few(one_of(Channel::ALL));
    let password = (maybe(any::<u16>()), maybe(any::<u8>()));
    let face = (
        maybe(any::<u64>()),
        any::<bool>(),
        any::<bool>(),
        few(one_of(FaceAlternative::ALL)),
        few(one_of(StepKind::ALL)),
        maybe(without_face()),
    );
    (asked, channels, password, face).prop_map(|(asked, channels, password, face)| Constraints {
        fields: asked.0,
        evidence: asked.1,
        minimum_age: asked.2,
        channels,
        minimum_length: password.0,
        remind_after_months: password.1,
        max_bytes: face.0,
        picture_from_device: face.1,
        challenge: face.2,
        alternatives: face.3,
        instead: face.4,
        without_face: face.5,
    })
}

pub(crate) fn without_face() -> impl Strategy<Value = WithoutFace> {
    let parts = (
        one_of(InPlaceOfFace::ALL),
        maybe(any::<u8>()),
        any::<bool>(),
    );
    parts.prop_map(|(by, days, chosen)| WithoutFace { by, days, chosen })
}

pub(crate) fn movement() -> impl Strategy<Value = Movement> {
    let angles = (measure(), measure(), measure(), measure());
    (one_of(Pose::ALL), angles, any::<u32>(), any::<u32>()).prop_map(
        |(pose, (rest_yaw, rest_pitch, peak_yaw, peak_pitch), began_ms, ended_ms)| Movement {
            pose,
            rest_yaw,
            rest_pitch,
            peak_yaw,
            peak_pitch,
            began_ms,
            ended_ms,
        },
    )
}

pub(crate) fn report() -> impl Strategy<Value = ChallengeReport> {
    (text(), few(movement())).prop_map(|(nonce, movements)| ChallengeReport { nonce, movements })
}

pub(crate) fn resend() -> impl Strategy<Value = Resend> {
    (one_of(Channel::ALL), time()).prop_map(|(channel, at)| Resend { channel, at })
}

pub(crate) fn otp() -> impl Strategy<Value = Otp> {
    let times = (time(), time(), time());
    let values = (
        text(),
        one_of(Channel::ALL),
        text(),
        times,
        any::<u32>(),
        (any::<u8>(), few(resend())),
    );
    values.prop_map(
        |(id, channel, masked_to, times, attempts_left, (length, resend))| Otp {
            id,
            channel,
            masked_to,
            attempts_left,
            length,
            resend,
            expires_at: times.0,
            resend_at: times.1,
            server_time: times.2,
        },
    )
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    let names = (text(), one_of(StepKind::ALL), one_of(StepStatus::ALL));
    let code = (maybe(any::<u32>()), maybe(otp()));
    (names, any::<bool>(), code, constraints()).prop_map(
        |((id, kind, status), optional, (attempts_left, otp), constraints)| Step {
            id,
            kind,
            status,
            optional,
            attempts_left,
            otp,
            constraints,
        },
    )
}

pub(crate) fn policy() -> impl Strategy<Value = Policy> {
    let offered = any::<(bool, bool)>();
    (few(consent_text()), maybe(text()), offered).prop_map(
        |(consents, default_country, (hand_over, passkey))| Policy {
            consents,
            default_country,
            hand_over,
            passkey,
        },
    )
}

pub(crate) fn provider() -> impl Strategy<Value = Provider> {
    (
        text(),
        maybe(text()),
        maybe(text()),
        maybe(text()),
        (maybe(text()), maybe(text()), maybe(text())),
    )
        .prop_map(|(name, operator, licence, domain, urls)| Provider {
            name,
            operator,
            licence,
            domain,
            sign_in_url: urls.0,
            recover_url: urls.1,
            report_url: urls.2,
        })
}

pub(crate) fn window() -> impl Strategy<Value = MaintenanceWindow> {
    (time(), time()).prop_map(|(start, end)| MaintenanceWindow { start, end })
}

pub(crate) fn notice() -> impl Strategy<Value = Notice> {
    (text(), one_of(Severity::ALL), text(), maybe(text())).prop_map(|(id, severity, text, url)| {
        Notice {
            id,
            severity,
            text,
            url,
        }
    })
}

pub(crate) fn support() -> impl Strategy<Value = SupportChannels> {
    let hours = (maybe(text()), maybe(text()), maybe(time()), maybe(time()));
    let elsewhere = (maybe(text()), few(social()), maybe(text()));
    (
        maybe(text()),
        maybe(text()),
        hours,
        maybe(text()),
        elsewhere,
    )
        .prop_map(
            |(help_url, phone, hours, email, elsewhere)| SupportChannels {
                help_url,
                phone,
                hours: hours.0,
                time_zone: hours.1,
                opens_at: hours.2,
                closes_at: hours.3,
                email,
                chat_url: elsewhere.0,
                social: elsewhere.1,
                complaint_url: elsewhere.2,
            },
        )
}

pub(crate) fn social() -> impl Strategy<Value = SocialChannel> {
    (text(), text()).prop_map(|(name, url)| SocialChannel { name, url })
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
