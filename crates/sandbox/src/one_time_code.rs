//! One-time codes as they are in the database, and how soon another may be sent.
//!
//! The time of a code is not extended: that it is short is part of what makes six digits safe. In place of
//! that (WCAG 2.2, success criterion 2.2.1) another code may be asked for, ten times and more without a
//! pause, and nothing that was entered is lost by it.

use crate::application::Application;
use crate::db::{name_at, to_text};
use crate::work::Work;
use crate::{Refusal, random};
use kaihu_protocol::{Channel, Code, Otp, Resend, Timestamp};
use rusqlite::{OptionalExtension, Row, params};

const LENGTH: u8 = 6;
const ATTEMPTS: u32 = 5;

/// Milliseconds that a code lasts; NIST SP 800-63B has at most ten minutes.
const LASTS_MS: i64 = 5 * 60 * 1000;

/// No more codes than these in [`LIMIT_MS`]: each one costs money and is another guess. A session gets
/// one after the other for as long as it likes; a phone or mailbox is not flooded from many sessions.
const LIMIT: i64 = 12;
const LIMIT_OF_DESTINATION: i64 = 20;
const LIMIT_MS: i64 = 60 * 60 * 1000;

/// Milliseconds until the next code after one by this channel. A phone rings for up to a minute.
fn wait_ms(channel: Channel) -> i64 {
    match channel {
        Channel::Voice => 60 * 1000,
        _ => 30 * 1000,
    }
}

/// A code that was sent.
#[derive(Debug)]
pub(crate) struct SentCode {
    pub(crate) id: String,
    pub(crate) channel: Channel,
    pub(crate) destination: String,
    hash: Vec<u8>,
    expires_at: Timestamp,
    pub(crate) attempts_left: u32,
    is_used: bool,
    is_newest: bool,
}

impl SentCode {
    /// Whether it ended, was used, was followed by another, or went to a contact that was changed.
    pub(crate) fn is_over(&self, now: Timestamp, application: &Application) -> bool {
        now >= self.expires_at
            || self.is_used
            || !self.is_newest
            || contact(application, self.channel) != Some(&self.destination)
    }

    pub(crate) fn is(&self, digits: &str) -> bool {
        self.hash == hash_of(&self.id, digits)
    }

    /// As the person is told of it.
    pub(crate) fn told(self, work: &Work<'_>, application: &Application) -> Result<Otp, Refusal> {
        Ok(Otp {
            masked_to: masked(&self.destination),
            resend_at: next_at(work, application, &self.destination)?,
            resend: resend(work, application)?,
            id: self.id,
            channel: self.channel,
            expires_at: self.expires_at,
            attempts_left: self.attempts_left,
            length: LENGTH,
            server_time: work.now,
        })
    }
}

/// Sends a code by this channel, in this language. It takes the place of any before it.
///
/// # Errors
/// `flow.out_of_order` while there is nowhere to send it; `rate_limited`, with the time to wait.
pub(crate) fn send(
    work: &Work<'_>,
    application: &Application,
    channel: Channel,
    locale: &str,
) -> Result<Otp, Refusal> {
    let destination = contact(application, channel).ok_or(Refusal::new(Code::FlowOutOfOrder))?;
    let wait_ms = next_at(work, application, destination)?.0 - work.now.0;
    if wait_ms > 0 {
        return Err(Refusal::new(Code::RateLimited).retry_after_ms(wait_ms));
    }
    if work.sandbox.is_undelivered(channel, destination) {
        return Err(Refusal::new(Code::OtpUndelivered));
    }
    let (id, digits) = (random::name("otp"), random::six_digits());
    work.tx
        .prepare_cached(
            "INSERT INTO one_time_codes (id, application_id, channel, destination, code_hash,
             sent_at, expires_at, attempts_left) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            id,
            application.id,
            to_text(&channel),
            destination,
            hash_of(&id, &digits),
            work.now.0,
            work.now.plus_ms(LASTS_MS).0,
            ATTEMPTS
        ])?;
    work.tx
        .prepare_cached("INSERT INTO outbox (code_id, locale, digits) VALUES (?, ?, ?)")?
        .execute([&id, locale, &digits])?;
    find(work, &application.id, &id)?.told(work, application)
}

/// # Errors
/// `not_found`.
pub(crate) fn find(work: &Work<'_>, application_id: &str, id: &str) -> Result<SentCode, Refusal> {
    let mut query = work.tx.prepare_cached(
        "SELECT *, rowid = (SELECT max(rowid) FROM one_time_codes WHERE application_id = ?1)
         AS is_newest FROM one_time_codes WHERE application_id = ?1 AND id = ?2",
    )?;
    let found = query.query_row([application_id, id], read).optional()?;
    found.ok_or(Refusal::new(Code::NotFound))
}

/// The code that is on its way and may still be given.
pub(crate) fn on_its_way(
    work: &Work<'_>,
    application: &Application,
) -> Result<Option<Otp>, Refusal> {
    let mut query = work.tx.prepare_cached(
        "SELECT *, TRUE AS is_newest FROM one_time_codes WHERE application_id = ?
         ORDER BY rowid DESC LIMIT 1",
    )?;
    let newest = query.query_row([&application.id], read).optional()?;
    let newest = newest.filter(|code| !code.is_over(work.now, application));
    newest.map(|code| code.told(work, application)).transpose()
}

fn read(row: &Row<'_>) -> rusqlite::Result<SentCode> {
    Ok(SentCode {
        id: row.get("id")?,
        channel: name_at(row, "channel")?,
        destination: row.get("destination")?,
        hash: row.get("code_hash")?,
        expires_at: Timestamp(row.get("expires_at")?),
        attempts_left: row.get("attempts_left")?,
        is_used: row.get::<_, Option<i64>>("used_at")?.is_some(),
        is_newest: row.get("is_newest")?,
    })
}

/// Where a code goes by this channel.
fn contact(application: &Application, channel: Channel) -> Option<&str> {
    let contact = match channel {
        Channel::Email => application.identity.email.as_ref(),
        Channel::Sms | Channel::Voice => application.identity.phone.as_ref(),
        Channel::Unknown => None,
    };
    contact.map(|contact| contact.expose())
}

/// From when on another code may be asked for, by each channel that there is a contact for.
fn resend(work: &Work<'_>, application: &Application) -> Result<Vec<Resend>, Refusal> {
    let channels = work.plan().usable_channels().into_iter();
    let contacts = channels.filter_map(|channel| Some((channel, contact(application, channel)?)));
    let all = contacts.map(|(channel, destination)| {
        let at = next_at(work, application, destination)?;
        Ok(Resend { channel, at })
    });
    all.collect()
}

/// When the next code may go to this destination; now, if nothing speaks against it.
fn next_at(
    work: &Work<'_>,
    application: &Application,
    destination: &str,
) -> Result<Timestamp, Refusal> {
    let mut last = work.tx.prepare_cached(
        "SELECT channel, sent_at FROM one_time_codes
         WHERE application_id = ? AND destination = ? ORDER BY rowid DESC LIMIT 1",
    )?;
    let last = last.query_row([&application.id, destination], |row| {
        Ok(row.get::<_, i64>("sent_at")? + wait_ms(name_at(row, "channel")?))
    });
    let limit = |column: &str, value: &str, limit: i64| {
        let sql = format!(
            "SELECT sent_at FROM one_time_codes WHERE {column} = ?
             ORDER BY rowid DESC LIMIT 1 OFFSET ?"
        );
        let mut query = work.tx.prepare_cached(&sql)?;
        let sent_at = query.query_row(params![value, limit - 1], |row| row.get(0));
        let sent_at: Option<i64> = sent_at.optional()?;
        Ok::<_, Refusal>(sent_at.map(|at| at + LIMIT_MS))
    };
    let all = [
        last.optional()?,
        limit("application_id", &application.id, LIMIT)?,
        limit("destination", destination, LIMIT_OF_DESTINATION)?,
    ];
    let latest = all.into_iter().flatten().max().unwrap_or_default();
    Ok(Timestamp(latest.max(work.now.0)))
}

/// The name of the code salts it. Six digits are soon guessed all the same by whoever has the
/// database: a service that people rely on keys this hash with a secret kept elsewhere.
fn hash_of(id: &str, digits: &str) -> [u8; 32] {
    random::hash(&[b"code", id.as_bytes(), digits.as_bytes()])
}

/// Enough to recognise one's own: `+86•••••8000`, `l•••@example.com`.
fn masked(destination: &str) -> String {
    let dots = "•••";
    match destination.rsplit_once('@') {
        Some((local, domain)) => {
            let first: String = local.chars().take(1).collect();
            format!("{first}{dots}@{domain}")
        }
        None => {
            let shown = destination.len().saturating_sub(4);
            let head = shown.min(3);
            format!(
                "{}{dots}{dots}{}",
                &destination[..head],
                &destination[shown..]
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_contact_shows_its_ends_only() {
        assert_eq!(masked("+8613800138000"), "+86••••••8000");
        assert_eq!(masked("li@example.com"), "l•••@example.com");
        assert_eq!(masked("李@example.com"), "李•••@example.com");
    }
}
