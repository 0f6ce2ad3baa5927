//! Authenticator apps (RFC 6238) as they are in the database, and the recovery codes beside them.
//!
//! A code is good for its time step of 30 seconds and one step to either side, for clocks that are wrong,
//! and each step only once. NIST SP 800-63B, 3.1.4 and 3.1.2, asks for no less.

use crate::Refusal;
use crate::application::Application;
use crate::random;
use crate::work::Work;
use kaihu_protocol::{Code, Sensitive, TotpSetup};
use rusqlite::{OptionalExtension, params};
use totp_rs::{Builder, Secret, Totp};

const DIGITS: u8 = 6;
const ATTEMPTS: u32 = 5;

/// Milliseconds for which a first code is taken.
const LASTS_MS: i64 = 30 * 60 * 1000;

/// How many recovery codes there are, and the characters of each: 50 bits of an alphabet without look-alikes
/// (Crockford's base 32).
const RECOVERY_CODES: u8 = 10;
const RECOVERY_LENGTH: usize = 10;
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// An app as it is.
pub(crate) struct App {
    secret: [u8; 20],
    expires_at: i64,
    pub(crate) attempts_left: u32,
    last_step: Option<i64>,
}

/// A new secret; it takes the place of any before it.
pub(crate) fn set_up(work: &Work<'_>, application_id: &str) -> Result<(), Refusal> {
    work.tx
        .prepare_cached("INSERT OR REPLACE INTO authenticator_apps VALUES (?, ?, ?, ?, NULL)")?
        .execute(params![
            application_id,
            random::bytes::<20>(),
            work.now.plus_ms(LASTS_MS).0,
            ATTEMPTS
        ])?;
    work.tx
        .prepare_cached("DELETE FROM recovery_codes WHERE application_id = ?")?
        .execute([application_id])?;
    Ok(())
}

/// The app of an application, if there is one.
pub(crate) fn find(work: &Work<'_>, application_id: &str) -> Result<Option<App>, Refusal> {
    let mut query = work
        .tx
        .prepare_cached("SELECT * FROM authenticator_apps WHERE application_id = ?")?;
    let found = query.query_row([application_id], |row| {
        Ok(App {
            secret: row.get("secret")?,
            expires_at: row.get("expires_at")?,
            attempts_left: row.get("attempts_left")?,
            last_step: row.get("last_step")?,
        })
    });
    Ok(found.optional()?)
}

/// Whether an app has shown that it has the secret.
pub(crate) fn is_confirmed(work: &Work<'_>, application_id: &str) -> Result<bool, Refusal> {
    let app = find(work, application_id)?;
    Ok(app.is_some_and(|app| app.last_step.is_some()))
}

impl App {
    /// As the person is told of it.
    pub(crate) fn told(
        &self,
        work: &Work<'_>,
        application: &Application,
        provider: &str,
    ) -> Result<TotpSetup, Refusal> {
        let identity = &application.identity;
        let account = identity.email.as_ref().or(identity.phone.as_ref());
        let account = account.map_or(&*application.id, |account| account.expose());
        // What separates the two in the address stands in neither.
        let plain = |text: &str| text.replace(':', " ");
        let totp = self.totp(&plain(account), &plain(provider))?;
        let uri = totp.to_url().map_err(|_| broken())?;
        Ok(TotpSetup {
            uri: Sensitive::from(uri),
            secret: Sensitive::from(Secret::from(self.secret.to_vec()).to_base32()),
            digits: DIGITS,
            attempts_left: self.attempts_left,
            expires_at: kaihu_protocol::Timestamp(self.expires_at),
            server_time: work.now,
        })
    }

    /// Whether the time for a first code has ended.
    pub(crate) fn is_over(&self, work: &Work<'_>) -> bool {
        self.last_step.is_none() && work.now.0 >= self.expires_at
    }

    /// The time step that these digits are of, unless one as new was taken before.
    pub(crate) fn step_of(&self, work: &Work<'_>, digits: &str) -> Result<Option<i64>, Refusal> {
        let now_s = u64::try_from(work.now.0 / 1000).unwrap_or_default();
        let step = self.totp("account", "provider")?.check(digits, now_s);
        let step = step.and_then(|step| i64::try_from(step).ok());
        Ok(step.filter(|step| self.last_step.is_none_or(|last| last < *step)))
    }

    fn totp(&self, account: &str, provider: &str) -> Result<Totp, Refusal> {
        Builder::new()
            .with_digits(DIGITS)
            .with_skew(1)
            .with_step_duration(30)
            .with_secret(self.secret.to_vec())
            .with_account_name(account)
            .with_issuer(Some(provider))
            .build()
            .map_err(|_| broken())
    }
}

/// A wrong code costs a try.
pub(crate) fn miss(work: &Work<'_>, application_id: &str) -> Result<(), Refusal> {
    work.tx
        .prepare_cached(
            "UPDATE authenticator_apps SET attempts_left = attempts_left - 1 WHERE application_id = ?",
        )?
        .execute([application_id])?;
    Ok(())
}

/// This step was taken: from now on these are the recovery codes, and all tries are there again.
pub(crate) fn confirm(
    work: &Work<'_>,
    application_id: &str,
    step: i64,
    codes: &[Sensitive],
) -> Result<(), Refusal> {
    work.tx
        .prepare_cached(
            "UPDATE authenticator_apps SET last_step = ?, attempts_left = ? WHERE application_id = ?",
        )?
        .execute(params![step, ATTEMPTS, application_id])?;
    work.tx
        .prepare_cached("DELETE FROM recovery_codes WHERE application_id = ?")?
        .execute([application_id])?;
    let mut keep = work
        .tx
        .prepare_cached("INSERT INTO recovery_codes VALUES (?, ?)")?;
    for code in codes {
        keep.execute(params![application_id, hash_of(application_id, code)])?;
    }
    Ok(())
}

/// The recovery codes that belong to this intent of this person, such as `7k2mq-0x9tb`. They are made from a
/// secret that is not in the database, so that a retry brings the same although they are kept nowhere.
pub(crate) fn recovery_codes(secret: &str, application_id: &str, key: &str) -> Vec<Sensitive> {
    let code = |nth: u8| {
        let whole = random::hash(&[
            b"recovery code",
            secret.as_bytes(),
            application_id.as_bytes(),
            key.as_bytes(),
            &[nth],
        ]);
        let letters = whole[..RECOVERY_LENGTH].iter();
        let mut code: String = letters
            .map(|byte| char::from(ALPHABET[usize::from(byte & 31)]))
            .collect();
        code.insert(RECOVERY_LENGTH / 2, '-');
        Sensitive::from(code)
    };
    (0..RECOVERY_CODES).map(code).collect()
}

/// The application salts it. A service that people rely on takes a slow hash, or keys it with a secret kept
/// elsewhere (NIST SP 800-63B, 3.1.2).
fn hash_of(application_id: &str, code: &Sensitive) -> [u8; 32] {
    random::hash(&[
        b"recovery",
        application_id.as_bytes(),
        code.expose().as_bytes(),
    ])
}

fn broken() -> Refusal {
    crate::log::fault("an authenticator app cannot be handled");
    Refusal::with_status(500, Code::ServiceUnavailable)
}
