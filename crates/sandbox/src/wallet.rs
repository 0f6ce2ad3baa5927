//! Opened wallets. Who has one, is what the constraints of the table say.

use kaihu_protocol::{IdentityPatch, Timestamp};
use rusqlite::{Connection, params};

use crate::db::to_text;
use crate::work::Work;
use crate::{Refusal, random};

/// The phone number of the wallet that the demo starts with.
pub(crate) const DEMO_PHONE: &str = "+8613900000000";

/// An opened wallet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wallet {
    /// Its name.
    pub id: String,
    /// The application that it was opened for, unless that was erased or never was here.
    pub application_id: Option<String>,
    /// E.164.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Number of the evidence.
    pub evidence_number: Option<String>,
    /// When it was opened.
    pub opened_at: Timestamp,
}

/// Opens a wallet for this application; `None` if a constraint says that somebody has one.
pub(crate) fn open(
    work: &Work<'_>,
    application_id: &str,
    identity: &IdentityPatch,
) -> Result<Option<String>, Refusal> {
    let id = random::name("wal");
    let evidence = identity.evidence.as_ref();
    let opened = work
        .tx
        .prepare_cached(
            "INSERT INTO wallets VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            id,
            application_id,
            identity.phone.as_ref().map(|p| p.expose()),
            identity.email.as_ref().map(|e| e.expose()),
            evidence.map(|e| to_text(&e.kind)),
            evidence.map(|e| &e.country),
            evidence.map(|e| e.number.expose()),
            work.now.0,
        ])?;
    Ok((opened == 1).then_some(id))
}

/// Whether some wallet has this phone number.
pub(crate) fn has_phone(work: &Work<'_>, phone: &str) -> Result<bool, Refusal> {
    exists(work, "SELECT 1 FROM wallets WHERE phone = ?", [phone])
}

/// Whether some wallet has this e-mail address.
pub(crate) fn has_email(work: &Work<'_>, email: &str) -> Result<bool, Refusal> {
    exists(work, "SELECT 1 FROM wallets WHERE email = ?", [email])
}

/// Whether some wallet was opened with this evidence.
pub(crate) fn has_evidence(
    work: &Work<'_>,
    evidence: &kaihu_protocol::Evidence,
) -> Result<bool, Refusal> {
    let sql = "SELECT 1 FROM wallets
               WHERE evidence_kind = ? AND evidence_country = ? AND evidence_number = ?";
    let (kind, number) = (to_text(&evidence.kind), evidence.number.expose());
    exists(work, sql, params![kind, evidence.country, number])
}

/// The wallet opened for this application.
pub(crate) fn of_application(work: &Work<'_>, id: &str) -> Result<Option<String>, Refusal> {
    use rusqlite::OptionalExtension;
    let mut query = work
        .tx
        .prepare_cached("SELECT id FROM wallets WHERE application_id = ?")?;
    Ok(query.query_row([id], |row| row.get(0)).optional()?)
}

/// A wallet of somebody who was here before.
pub(crate) fn seed(
    db: &Connection,
    phone: Option<&str>,
    email: Option<&str>,
    evidence: Option<(&str, &str, &str)>,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let (kind, country, number) = match evidence {
        Some((kind, country, number)) => (Some(kind), Some(country), Some(number)),
        None => (None, None, None),
    };
    db.prepare_cached(
        "INSERT INTO wallets VALUES (?, NULL, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
    )?
    .execute(params![
        random::name("wal"),
        phone,
        email,
        kind,
        country,
        number,
        now.0
    ])?;
    Ok(())
}

/// The wallet that the demo starts with, so that people can see what happens then.
pub(crate) fn seed_demo(db: &Connection, now: Timestamp) -> rusqlite::Result<()> {
    seed(db, Some(DEMO_PHONE), None, None, now)
}

pub(crate) fn all(db: &Connection) -> rusqlite::Result<Vec<Wallet>> {
    let mut query = db.prepare_cached("SELECT * FROM wallets ORDER BY opened_at, rowid")?;
    let wallets = query.query_map([], |row| {
        Ok(Wallet {
            id: row.get("id")?,
            application_id: row.get("application_id")?,
            phone: row.get("phone")?,
            email: row.get("email")?,
            evidence_number: row.get("evidence_number")?,
            opened_at: Timestamp(row.get("opened_at")?),
        })
    })?;
    wallets.collect()
}

fn exists(work: &Work<'_>, sql: &str, values: impl rusqlite::Params) -> Result<bool, Refusal> {
    Ok(work.tx.prepare_cached(sql)?.exists(values)?)
}
