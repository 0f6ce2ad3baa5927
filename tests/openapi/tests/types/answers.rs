//! What backends answer: every value that the types can hold is of its schema.

use crate::agree;
use crate::second_factor::*;
use crate::some::*;
use kaihu_protocol::*;
use proptest::prelude::*;

#[test]
fn the_parts_of_answers() {
    agree("ConsentText", consent_text());
    agree("QualitySummary", quality());
    agree("Constraints", constraints());
    agree("Step", step());
    agree("Policy", policy());
    agree("Provider", provider());
    agree("MaintenanceWindow", window());
    agree("Notice", notice());
    agree("SupportChannels", support());
    agree("SocialChannel", social());
    let case = (text(), time());
    agree(
        "SupportCase",
        case.prop_map(|(case_ref, answer_by)| SupportCase {
            case_ref,
            answer_by,
        }),
    );
    agree("FieldResult", field_result());
    agree("FieldProblem", field_problem());
}

#[test]
fn the_status() {
    let values = (
        one_of(ServiceState::ALL),
        maybe(window()),
        few(notice()),
        support(),
        time(),
    );
    let values = values.prop_map(
        |(state, window, notices, support, server_time)| ServiceStatus {
            state,
            window,
            notices,
            support,
            server_time,
        },
    );
    agree("ServiceStatus", values);
}

#[test]
fn the_flow() {
    let values = (
        any::<u64>(),
        few(step()),
        maybe(text()),
        policy(),
        provider(),
        any::<bool>(),
        maybe(text()),
        time(),
    );
    let values = values.prop_map(
        |(rev, steps, next, policy, provider, held_elsewhere, application_id, server_time)| Flow {
            rev,
            steps,
            next,
            policy,
            provider,
            held_elsewhere,
            application_id,
            server_time,
        },
    );
    agree("Flow", values);
}

#[test]
fn the_consent_and_the_identity() {
    let values = (text(), one_of(ConsentKind::ALL), text(), time());
    let values = values.prop_map(|(id, kind, version, recorded_at)| ConsentRecord {
        id,
        kind,
        version,
        recorded_at,
    });
    agree("ConsentRecord", values);
    let values = (any::<u64>(), few(field_result()));
    agree(
        "IdentityAccepted",
        values.prop_map(|(rev, field_results)| IdentityAccepted { rev, field_results }),
    );
    let values = (any::<u64>(), identity());
    agree(
        "IdentityDraft",
        values.prop_map(|(rev, identity)| IdentityDraft { rev, identity }),
    );
}

#[test]
fn the_way_to_another_device() {
    let values = (secret(), time());
    agree(
        "Handoff",
        values.prop_map(|(url, expires_at)| Handoff { url, expires_at }),
    );
}

#[test]
fn the_code() {
    agree("Otp", otp());
    agree("Resend", resend());
    agree("OtpVerified", Just(OtpVerified { verified: true }));
}

#[test]
fn the_range_of_leaked_passwords() {
    let values = few(text()).prop_map(|suffixes| PasswordRange { suffixes });
    agree("PasswordRange", values);
}

#[test]
fn the_challenge() {
    let values = (text(), text(), few(one_of(Pose::ALL)), time(), time());
    let values = values.prop_map(|(id, nonce, poses, expires_at, server_time)| Challenge {
        id,
        nonce,
        poses,
        expires_at,
        server_time,
    });
    agree("Challenge", values);
}

#[test]
fn the_picture() {
    let header = || (text(), text()).prop_map(|(name, value)| UploadHeader { name, value });
    agree("UploadHeader", header());
    let values = (
        text(),
        one_of(UploadMode::ALL),
        (text(), few(header())),
        any::<u64>(),
        time(),
    );
    let values = values.prop_map(|(id, mode, (url, headers), offset, expires_at)| Upload {
        id,
        mode,
        url,
        headers,
        offset,
        expires_at,
    });
    agree("Upload", values);
    let values = (any::<bool>(), few(one_of(Code::ALL)));
    agree(
        "UploadVerdict",
        values.prop_map(|(accepted, reasons)| UploadVerdict { accepted, reasons }),
    );
}

#[test]
fn the_second_factor() {
    agree("RelyingParty", relying_party());
    agree("PasskeyUser", passkey_user());
    agree("CredentialParameters", credential_parameters());
    agree("CredentialDescriptor", credential_descriptor());
    agree("AuthenticatorSelection", authenticator_selection());
    agree("CreationOptions", creation_options());
    let values = (creation_options(), time(), time());
    let values = values.prop_map(|(public_key, expires_at, server_time)| WebauthnOptions {
        public_key,
        expires_at,
        server_time,
    });
    agree("WebauthnOptions", values);
    agree(
        "WebauthnFinished",
        Just(WebauthnFinished { verified: true }),
    );
    let numbers = (any::<u8>(), any::<u32>());
    let values = (secret(), secret(), numbers, time(), time());
    let values = values.prop_map(
        |(uri, secret, (digits, attempts_left), expires_at, server_time)| TotpSetup {
            uri,
            secret,
            digits,
            attempts_left,
            expires_at,
            server_time,
        },
    );
    agree("TotpSetup", values);
    let values = few(secret()).prop_map(|recovery_codes| TotpVerified { recovery_codes });
    agree("TotpVerified", values);
}

#[test]
fn the_end() {
    let values = (text(), any::<u32>());
    let values = values.prop_map(|(application_id, poll_after)| Submitted {
        application_id,
        poll_after,
    });
    agree("Submitted", values);
    agree("ApplicationResult", result());
}

#[test]
fn what_the_server_hears() {
    let values = (text(), text(), text(), time());
    let values =
        values.prop_map(
            |(session_id, application_id, token, expires_at)| SessionCreated {
                session_id,
                application_id,
                token,
                expires_at,
            },
        );
    agree("SessionCreated", values);
    agree(
        "ClientToken",
        (text(), time()).prop_map(|(token, expires_at)| ClientToken { token, expires_at }),
    );
    let values = (text(), text(), time(), maybe(time()), result());
    let values = values.prop_map(
        |(application_id, session_id, created_at, submitted_at, result)| ProviderApplication {
            application_id,
            session_id,
            created_at,
            submitted_at,
            result,
        },
    );
    agree("ProviderApplication", values);
}

#[test]
fn what_the_server_is_told() {
    let values = (one_of(WebhookType::ALL), text(), text(), time());
    let values = values.prop_map(
        |(kind, application_id, session_id, created_at)| WebhookEvent {
            kind,
            application_id,
            session_id,
            created_at,
        },
    );
    agree("WebhookEvent", values);
}

#[test]
fn the_problem() {
    let told = (
        maybe(text()),
        few(field_problem()),
        any::<bool>(),
        maybe(any::<u32>()),
    );
    let values = (400u16..600, one_of(Code::ALL), told);
    let values = values.prop_map(
        |(status, code, (title, fields, retry, attempts_left))| Problem {
            status,
            code,
            title,
            fields,
            retry,
            attempts_left,
            retry_after: Some(1),
        },
    );
    agree("Problem", values);
}
