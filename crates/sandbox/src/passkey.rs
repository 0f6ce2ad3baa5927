//! Passkeys as they are in the database, and the ceremony that makes one (WebAuthn Level 3, 7.1).
//!
//! What an authenticator says is judged by `webauthn_rp`. In here is what it is held to: the session's
//! origin, the pages that may be around, and that a challenge is good once and not for long.

use crate::Refusal;
use crate::application::Application;
use crate::work::Work;
use kaihu_protocol::{Code, CreationOptions, RegistrationResponse, RelyingParty, WebauthnOptions};
use rusqlite::{OptionalExtension, params};
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::register::{
    AuthenticatorAttachmentReq, Extension, PublicKeyCredentialCreationOptions,
    PublicKeyCredentialUserEntity, RegistrationVerificationOptions, UserHandle64, Username,
};
use webauthn_rp::request::{AsciiDomain, BackupReq, Hint, PublicKeyCredentialDescriptor, RpId};
use webauthn_rp::response::{AuthTransports, CredentialId};
use webauthn_rp::{Registration, RegistrationServerState};

/// Milliseconds that a challenge lasts, and for which a browser waits for the person.
const LASTS_MS: i64 = 5 * 60 * 1000;

/// The domain that passkeys of this origin are bound to; an address in numbers has none.
pub(crate) fn rp_id(origin: &str) -> Option<&str> {
    let (_, host) = origin.split_once("://")?;
    let domain = match host.rsplit_once(':') {
        Some((domain, port)) if port.bytes().all(|b| b.is_ascii_digit()) => domain,
        _ => host,
    };
    let last = domain.rsplit('.').next()?;
    let is_name = last.bytes().any(|b| b.is_ascii_alphabetic()) && !domain.contains(['[', ':']);
    is_name.then_some(domain)
}

fn party(origin: &str) -> Result<RpId, Refusal> {
    let domain = rp_id(origin).and_then(|domain| AsciiDomain::try_from(domain.to_owned()).ok());
    domain
        .map(RpId::Domain)
        .ok_or(Refusal::new(Code::WebauthnUnsupported))
}

/// Begins a ceremony; its challenge takes the place of any before it.
///
/// # Errors
/// `webauthn.unsupported` for a session whose origin has no domain.
pub(crate) fn begin(
    work: &Work<'_>,
    application: &Application,
    provider: &str,
) -> Result<WebauthnOptions, Refusal> {
    let rp_id = party(&application.origin)?;
    let user = user_handle(work, &application.id)?;
    let identity = &application.identity;
    let name = identity.email.as_ref().or(identity.phone.as_ref());
    let name = name.map_or(&*application.id, |name| name.expose());
    let asked = |name: &str| Username::try_from(name.to_owned()).ok();
    let name = asked(name).or(asked(&application.id));
    let entity = PublicKeyCredentialUserEntity {
        name: name.ok_or_else(|| broken("a name"))?,
        id: &user,
        display_name: None,
    };
    let mut wanted =
        PublicKeyCredentialCreationOptions::passkey(&rp_id, entity, known(work, &application.id)?);
    // The device at hand is offered first; another one may still be taken.
    let device_first = AuthenticatorAttachmentReq::None(Hint::ClientDeviceHybrid);
    wanted.authenticator_selection.authenticator_attachment = device_first;
    wanted.extensions = Extension::default();
    let (state, client) = wanted.start_ceremony().map_err(|_| broken("a ceremony"))?;
    let state = state.encode().map_err(|_| broken("a state"))?;
    let expires_at = work.now.plus_ms(LASTS_MS);
    work.tx
        .prepare_cached(
            "INSERT OR REPLACE INTO passkey_ceremonies (application_id, user_handle, state, expires_at)
             VALUES (?, ?, ?, ?)",
        )?
        .execute(params![application.id, handle_bytes(&user), state, expires_at.0])?;
    let json = serde_json::to_value(&client).map_err(|_| broken("options"))?;
    let options = serde_json::from_value::<CreationOptions>(json);
    let options = options.map_err(|_| broken("options"))?;
    Ok(WebauthnOptions {
        public_key: CreationOptions {
            rp: RelyingParty {
                name: provider.to_owned(),
                ..options.rp
            },
            ..options
        },
        expires_at,
        server_time: work.now,
    })
}

/// Judges what an authenticator said; the challenge is used then, whatever comes of it.
///
/// # Errors
/// `flow.out_of_order` while there is no challenge.
pub(crate) fn finish(
    work: &Work<'_>,
    application: &Application,
    given: &RegistrationResponse,
) -> Result<Result<(), Code>, Refusal> {
    let rp_id = party(&application.origin)?;
    let open: Option<(Vec<u8>, i64)> = work
        .tx
        .prepare_cached(
            "SELECT state, expires_at FROM passkey_ceremonies
             WHERE application_id = ? AND state IS NOT NULL",
        )?
        .query_row([&application.id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (state, expires_at) = open.ok_or(Refusal::new(Code::FlowOutOfOrder))?;
    work.tx
        .prepare_cached("UPDATE passkey_ceremonies SET state = NULL WHERE application_id = ?")?
        .execute([&application.id])?;
    if work.now.0 >= expires_at {
        return Ok(Err(Code::ChallengeExpired));
    }
    let state = RegistrationServerState::<64>::decode(&state).map_err(|_| broken("a state"))?;
    let around = &work.sandbox.config().framed_by;
    let given = serde_json::to_vec(given).map_err(|_| broken("an answer"))?;
    let Ok(given) = Registration::from_json_relaxed(&given) else {
        return Ok(Err(Code::WebauthnNotAllowed));
    };
    let held_to = RegistrationVerificationOptions {
        allowed_origins: &[application.origin.as_str()],
        allowed_top_origins: (!around.is_empty()).then_some(&around[..]),
        backup_requirement: BackupReq::None,
        error_on_unsolicited_extensions: true,
        require_authenticator_attachment: false,
        client_data_json_relaxed: true,
    };
    let Ok(made) = state.verify(&rp_id, &given, &held_to) else {
        return Ok(Err(Code::WebauthnNotAllowed));
    };
    let Ok(transports) = made.transports().encode();
    let Ok(public_key) = made.static_state().encode();
    let Ok(state) = made.dynamic_state().encode();
    let kept = work
        .tx
        .prepare_cached("INSERT OR IGNORE INTO passkeys VALUES (?, ?, ?, ?, ?, ?)")?
        .execute(params![
            made.id().as_ref(),
            application.id,
            transports,
            public_key,
            state,
            work.now.0
        ])?;
    // One that somebody has already.
    Ok((kept == 1).then_some(()).ok_or(Code::WebauthnNotAllowed))
}

/// Whether the application has a passkey.
pub(crate) fn is_registered(work: &Work<'_>, application_id: &str) -> Result<bool, Refusal> {
    let mut query = work
        .tx
        .prepare_cached("SELECT 1 FROM passkeys WHERE application_id = ?")?;
    Ok(query.exists([application_id])?)
}

/// The passkeys that the application has, for no authenticator to make a second one.
fn known(
    work: &Work<'_>,
    application_id: &str,
) -> Result<Vec<PublicKeyCredentialDescriptor<Vec<u8>>>, Refusal> {
    let mut query = work.tx.prepare_cached(
        "SELECT credential_id, transports FROM passkeys WHERE application_id = ?",
    )?;
    let rows = query.query_map([application_id], |row| {
        Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, u8>(1)?))
    })?;
    let mut known = Vec::new();
    for row in rows {
        let (id, transports) = row?;
        known.push(PublicKeyCredentialDescriptor {
            id: CredentialId::decode(id).map_err(|_| broken("a passkey"))?,
            transports: AuthTransports::decode(transports).map_err(|_| broken("a passkey"))?,
        });
    }
    Ok(known)
}

/// Bytes by which authenticators know the account: the same in every try.
fn user_handle(work: &Work<'_>, application_id: &str) -> Result<UserHandle64, Refusal> {
    let kept: Option<[u8; 64]> = work
        .tx
        .prepare_cached("SELECT user_handle FROM passkey_ceremonies WHERE application_id = ?")?
        .query_row([application_id], |row| row.get(0))
        .optional()?;
    Ok(match kept {
        Some(bytes) => {
            let Ok(handle) = UserHandle64::decode(bytes);
            handle
        }
        None => UserHandle64::new(),
    })
}

fn handle_bytes(handle: &UserHandle64) -> [u8; 64] {
    let Ok(bytes) = handle.encode();
    bytes
}

fn broken(what: &str) -> Refusal {
    crate::log::fault(&format!("{what} of a passkey cannot be handled"));
    Refusal::with_status(500, Code::ServiceUnavailable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_are_bound_to_a_domain_and_not_to_an_address_in_numbers() {
        assert_eq!(rp_id("https://pay.example"), Some("pay.example"));
        assert_eq!(rp_id("http://localhost:4000"), Some("localhost"));
        for origin in ["", "https://127.0.0.1:1", "http://[::1]", "http://[::1]:80"] {
            assert_eq!(rp_id(origin), None, "{origin}");
        }
    }
}
