//! A passkey as an authenticator and a browser make it together.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// What vouches for the new key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attestation {
    /// Nothing (`none`).
    None,
    /// The key itself (`packed`, self attestation).
    Own,
    /// Another key that claims to be it.
    Forged,
}

/// An authenticator in a browser at a page; whoever changes a member has a faulty or dishonest one.
#[derive(Clone, Debug)]
pub struct Authenticator {
    /// Origin of the page that asks.
    pub origin: String,
    /// Origin of the page around it, where that is another one.
    pub top_origin: Option<String>,
    /// The domain that the passkey is made for; `None` takes that of the options.
    pub rp_id: Option<String>,
    /// The challenge that is repeated; `None` takes that of the options.
    pub challenge: Option<String>,
    /// Whether the person was there.
    pub user_present: bool,
    /// Whether it was made sure who they are.
    pub user_verified: bool,
    /// What vouches for the key.
    pub attestation: Attestation,
    /// Tells one passkey from another.
    pub seed: u64,
}

/// Flags of authenticator data (WebAuthn Level 3, 6.1).
const PRESENT: u8 = 1;
const VERIFIED: u8 = 1 << 2;
const ATTESTED: u8 = 1 << 6;

impl Authenticator {
    /// One that works, at a page of this origin.
    pub fn at(origin: &str) -> Authenticator {
        Authenticator {
            origin: origin.to_owned(),
            top_origin: None,
            rp_id: None,
            challenge: None,
            user_present: true,
            user_verified: true,
            attestation: Attestation::None,
            seed: 1,
        }
    }

    /// `navigator.credentials.create` with these `PublicKeyCredentialCreationOptionsJSON`: the credential
    /// as its `toJSON()` gives it.
    ///
    /// # Panics
    /// When the options lack something.
    pub fn create(&self, options: &Value) -> Value {
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let challenge = self.challenge.clone();
        let challenge = challenge.unwrap_or_else(|| text(&options["challenge"]));
        let rp_id = self.rp_id.clone();
        let rp_id = rp_id.unwrap_or_else(|| text(&options["rp"]["id"]));
        let client_data = self.client_data(&challenge);
        let key = key_of(self.seed);
        let id = Sha256::digest(self.seed.to_be_bytes())[..16].to_vec();
        let data = self.authenticator_data(&rp_id, &id, &key);
        let object = self.attestation_object(&data, &client_data, &key);
        let id = BASE64.encode(id);
        json!({
            "id": id,
            "rawId": id,
            "type": "public-key",
            "response": {
                "clientDataJSON": BASE64.encode(client_data),
                "attestationObject": BASE64.encode(object),
                "transports": ["internal", "hybrid"],
            },
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
        })
    }

    /// In the order of WebAuthn Level 3, 5.8.1.1.
    fn client_data(&self, challenge: &str) -> String {
        let origin = json!(self.origin);
        let around = match &self.top_origin {
            Some(top) => format!("true,\"topOrigin\":{}", json!(top)),
            None => "false".to_owned(),
        };
        format!(
            r#"{{"type":"webauthn.create","challenge":"{challenge}","origin":{origin},"crossOrigin":{around}}}"#
        )
    }

    fn authenticator_data(&self, rp_id: &str, id: &[u8], key: &SigningKey) -> Vec<u8> {
        let present = if self.user_present { PRESENT } else { 0 };
        let verified = if self.user_verified { VERIFIED } else { 0 };
        let mut data = Sha256::digest(rp_id).to_vec();
        data.push(present | verified | ATTESTED);
        data.extend([0; 4]); // counter
        data.extend([0; 16]); // AAGUID: nobody's
        data.extend((id.len() as u16).to_be_bytes());
        data.extend(id);
        let point = key.verifying_key().to_encoded_point(false);
        // COSE_Key (RFC 9053): EC2, ES256, P-256, x, y.
        data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        data.extend(point.x().expect("a point"));
        data.extend([0x22, 0x58, 32]);
        data.extend(point.y().expect("a point"));
        data
    }

    fn attestation_object(&self, data: &[u8], client_data: &str, key: &SigningKey) -> Vec<u8> {
        let mut object = vec![0xa3];
        put_text(&mut object, "fmt");
        if self.attestation == Attestation::None {
            put_text(&mut object, "none");
            put_text(&mut object, "attStmt");
            object.push(0xa0);
        } else {
            let signer = match self.attestation {
                Attestation::Forged => key_of(self.seed + 1),
                _ => key.clone(),
            };
            let signed = [data, &Sha256::digest(client_data)].concat();
            let signature: Signature = signer.sign(&signed);
            put_text(&mut object, "packed");
            put_text(&mut object, "attStmt");
            object.push(0xa2);
            put_text(&mut object, "alg");
            object.push(0x26);
            put_text(&mut object, "sig");
            put_bytes(&mut object, signature.to_der().as_bytes());
        }
        put_text(&mut object, "authData");
        put_bytes(&mut object, data);
        object
    }
}

fn key_of(seed: u64) -> SigningKey {
    let bytes = Sha256::digest([&b"key"[..], &seed.to_be_bytes()].concat());
    SigningKey::from_slice(&bytes).expect("below the order of the curve but with a chance of 2^-32")
}

/// A text of at most 23 bytes (RFC 8949).
fn put_text(out: &mut Vec<u8>, text: &str) {
    out.push(0x60 | text.len() as u8);
    out.extend(text.bytes());
}

/// At most 255 bytes.
fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend([0x58, bytes.len() as u8]);
    out.extend(bytes);
}
