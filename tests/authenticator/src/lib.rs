//! Authenticators for tests: [`Authenticator`] makes passkeys as a phone does (WebAuthn Level 3), or in one
//! way wrongly; [`app_code`] shows the codes of an authenticator app (RFC 6238).

mod passkey;

pub use passkey::{Attestation, Authenticator};

use totp_rs::{Builder, Secret};

/// The code that an app shows at this moment, in seconds since 1970, for a secret in base32.
///
/// # Panics
/// When the secret is none.
pub fn app_code(secret: &str, at_s: u64) -> String {
    let secret = Secret::try_from_base32(secret).expect("base32");
    let app = Builder::new()
        .with_account_name("test")
        .with_secret(secret)
        .build();
    app.expect("a secret of 128 bits or more")
        .generate(at_s)
        .to_string()
}
