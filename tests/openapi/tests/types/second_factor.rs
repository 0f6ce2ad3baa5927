//! Any values of what a passkey is made of.

use crate::some::*;
use kaihu_protocol::*;
use proptest::prelude::*;

pub(crate) fn relying_party() -> impl Strategy<Value = RelyingParty> {
    (text(), text()).prop_map(|(id, name)| RelyingParty { id, name })
}

pub(crate) fn passkey_user() -> impl Strategy<Value = PasskeyUser> {
    (secret(), secret(), secret()).prop_map(|(id, name, display_name)| PasskeyUser {
        id,
        name,
        display_name,
    })
}

pub(crate) fn credential_parameters() -> impl Strategy<Value = CredentialParameters> {
    (text(), any::<i64>()).prop_map(|(kind, alg)| CredentialParameters { kind, alg })
}

pub(crate) fn credential_descriptor() -> impl Strategy<Value = CredentialDescriptor> {
    (text(), secret(), few(text())).prop_map(|(kind, id, transports)| CredentialDescriptor {
        kind,
        id,
        transports,
    })
}

pub(crate) fn authenticator_selection() -> impl Strategy<Value = AuthenticatorSelection> {
    (text(), any::<bool>(), text()).prop_map(
        |(resident_key, require_resident_key, user_verification)| AuthenticatorSelection {
            resident_key,
            require_resident_key,
            user_verification,
        },
    )
}

pub(crate) fn creation_options() -> impl Strategy<Value = CreationOptions> {
    let who = (relying_party(), passkey_user(), secret());
    let how = (few(credential_parameters()), maybe(any::<u32>()));
    let where_ = (few(credential_descriptor()), authenticator_selection());
    (who, how, where_, (few(text()), text())).prop_map(
        |(
            (rp, user, challenge),
            (pub_key_cred_params, timeout),
            (exclude_credentials, authenticator_selection),
            (hints, attestation),
        )| CreationOptions {
            rp,
            user,
            challenge,
            pub_key_cred_params,
            timeout,
            exclude_credentials,
            authenticator_selection,
            hints,
            attestation,
        },
    )
}

pub(crate) fn attestation_response() -> impl Strategy<Value = AttestationResponse> {
    (secret(), secret(), few(text())).prop_map(
        |(client_data_json, attestation_object, transports)| AttestationResponse {
            client_data_json,
            attestation_object,
            transports,
        },
    )
}
