//! `POST /webauthn/options` and `POST /webauthn/finish`: a passkey, in the JSON of WebAuthn Level 3
//! (W3C, sections 5.1.8 and 5.1.9). Bytes are base64url without padding.

use crate::json::{self, Json, Members, Object, Read, Write, readable, writable};
use crate::{Sensitive, Timestamp};
use serde::{Deserialize, Serialize};

/// Answer to `POST /webauthn/options`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WebauthnOptions {
    /// What the browser is asked for.
    pub public_key: CreationOptions,
    /// When the challenge ends.
    pub expires_at: Timestamp,
    /// The server's clock when it answered.
    pub server_time: Timestamp,
}
readable!(WebauthnOptions {
    public_key,
    expires_at,
    server_time
});

/// `PublicKeyCredentialCreationOptionsJSON`, as `PublicKeyCredential.parseCreationOptionsFromJSON` takes it.
/// Members that are not listed here do not reach the browser.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreationOptions {
    /// Who the passkey is for.
    pub rp: RelyingParty,
    /// Whose it is.
    pub user: PasskeyUser,
    /// Bytes that the answer has to repeat.
    pub challenge: Sensitive,
    /// The kinds of keys that are taken, the preferred first.
    pub pub_key_cred_params: Vec<CredentialParameters>,
    /// Milliseconds that the browser may wait for the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout: Option<u32>,
    /// Passkeys that are there already.
    pub exclude_credentials: Vec<CredentialDescriptor>,
    /// Which authenticators are taken.
    pub authenticator_selection: AuthenticatorSelection,
    /// `client-device`, `security-key`, `hybrid`: where the person most likely has one, the best guess first.
    pub hints: Vec<String>,
    /// Whether a statement of the maker is wanted.
    pub attestation: String,
}
readable!(CreationOptions {
    rp, user, challenge, pub_key_cred_params as "pubKeyCredParams",
    exclude_credentials as "excludeCredentials",
    authenticator_selection as "authenticatorSelection", hints, attestation; timeout
});
writable!(CreationOptions {
    rp, user, challenge, pub_key_cred_params as "pubKeyCredParams", timeout,
    exclude_credentials as "excludeCredentials",
    authenticator_selection as "authenticatorSelection", hints, attestation
});

impl CreationOptions {
    /// As the browser takes them.
    pub fn to_json(&self) -> Sensitive {
        Sensitive::from(json::to_text(self))
    }
}

/// `PublicKeyCredentialRpEntity`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelyingParty {
    /// Domain that the passkey is bound to.
    pub id: String,
    /// Name that people know.
    pub name: String,
}
readable!(RelyingParty { id, name });
writable!(RelyingParty { id, name });

/// `PublicKeyCredentialUserEntityJSON`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PasskeyUser {
    /// Bytes without meaning.
    pub id: Sensitive,
    /// What tells one account from another.
    pub name: Sensitive,
    /// What the person is called.
    pub display_name: Sensitive,
}
readable!(PasskeyUser { id, name, display_name as "displayName" });
writable!(PasskeyUser { id, name, display_name as "displayName" });

/// `PublicKeyCredentialParameters`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CredentialParameters {
    /// `public-key`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Number in the registry of COSE algorithms (IANA).
    pub alg: i64,
}
readable!(CredentialParameters { kind as "type", alg });
writable!(CredentialParameters { kind as "type", alg });

/// `PublicKeyCredentialDescriptorJSON`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CredentialDescriptor {
    /// `public-key`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Name of the passkey.
    pub id: Sensitive,
    /// How its authenticator can be reached.
    pub transports: Vec<String>,
}
readable!(CredentialDescriptor { kind as "type", id, transports });
writable!(CredentialDescriptor { kind as "type", id, transports });

/// `AuthenticatorSelectionCriteria`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthenticatorSelection {
    /// `required`, `preferred` or `discouraged`: whether it is found without a user name.
    pub resident_key: String,
    /// The same for browsers of Level 1.
    pub require_resident_key: bool,
    /// `required`, `preferred` or `discouraged`: whether the device makes sure who is there.
    pub user_verification: String,
}
readable!(AuthenticatorSelection {
    resident_key as "residentKey", require_resident_key as "requireResidentKey",
    user_verification as "userVerification"
});
writable!(AuthenticatorSelection {
    resident_key as "residentKey", require_resident_key as "requireResidentKey",
    user_verification as "userVerification"
});

/// Body of `POST /webauthn/finish`: `RegistrationResponseJSON`, as `PublicKeyCredential.toJSON()` gives it. Members
/// that repeat what the attestation object says are left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegistrationResponse {
    /// Name of the passkey.
    pub id: Sensitive,
    /// The same.
    pub raw_id: Sensitive,
    /// `public-key`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What the authenticator says.
    pub response: AttestationResponse,
    /// `platform` or `cross-platform`, where the browser tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authenticator_attachment: Option<String>,
    /// Of no extension anything is asked.
    pub client_extension_results: ExtensionResults,
}
readable!(RegistrationResponse {
    id, raw_id as "rawId", kind as "type", response,
    client_extension_results as "clientExtensionResults";
    authenticator_attachment as "authenticatorAttachment"
});
writable!(RegistrationResponse {
    id, raw_id as "rawId", kind as "type", response,
    authenticator_attachment as "authenticatorAttachment",
    client_extension_results as "clientExtensionResults"
});

impl RegistrationResponse {
    /// Reads what a browser gave; `None` if it is none.
    pub fn from_json(json: &str) -> Option<RegistrationResponse> {
        json::parse(json.as_bytes())
    }
}

/// `AuthenticatorAttestationResponseJSON`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttestationResponse {
    /// What the browser vouches for: challenge, origin, and the page around.
    #[serde(rename = "clientDataJSON")]
    pub client_data_json: Sensitive,
    /// The new public key, and what vouches for it.
    pub attestation_object: Sensitive,
    /// How the authenticator can be reached.
    pub transports: Vec<String>,
}
readable!(AttestationResponse {
    client_data_json as "clientDataJSON", attestation_object as "attestationObject", transports
});
writable!(AttestationResponse {
    client_data_json as "clientDataJSON", attestation_object as "attestationObject", transports
});

/// `AuthenticationExtensionsClientOutputsJSON` of nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ExtensionResults {}

impl Read for ExtensionResults {
    fn read(json: &Json<'_>) -> Option<ExtensionResults> {
        Members::of(json).finish(ExtensionResults {})
    }
}

impl Write for ExtensionResults {
    fn write(&self, out: &mut String) {
        Object::open(out).close();
    }
}

/// Answer to `POST /webauthn/finish` when the passkey is on record.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WebauthnFinished {
    /// Always true; what does not verify is a problem.
    pub verified: bool,
}
readable!(WebauthnFinished { verified });

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn response() -> RegistrationResponse {
        RegistrationResponse {
            id: "AQID".into(),
            raw_id: "AQID".into(),
            kind: "public-key".to_owned(),
            response: AttestationResponse {
                client_data_json: "e30".into(),
                attestation_object: "oA".into(),
                transports: vec!["internal".to_owned()],
            },
            authenticator_attachment: Some("platform".to_owned()),
            client_extension_results: ExtensionResults {},
        }
    }

    #[test]
    fn what_a_browser_adds_goes_no_further() {
        let mut given = serde_json::to_value(response()).unwrap();
        given["response"]["publicKey"] = "MFkw".into();
        given["clientExtensionResults"]["credProps"] = serde_json::json!({ "rk": true });
        let read = RegistrationResponse::from_json(&given.to_string()).unwrap();
        assert_eq!(read, response());
        let sent = json::to_text(&read);
        let again: serde_json::Value = serde_json::from_str(&sent).unwrap();
        assert_eq!(again, serde_json::to_value(response()).unwrap());
    }

    #[test]
    fn what_is_secret_is_not_printed() {
        let printed = format!("{:?}", response());
        for text in ["AQID", "e30", "oA"] {
            assert!(!printed.contains(&format!("\"{text}\"")), "{printed}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
            let _ = RegistrationResponse::from_json(&text);
        }
    }
}
