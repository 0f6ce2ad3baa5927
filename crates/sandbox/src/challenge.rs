//! Challenges as they are in the database, and which of them a picture may come with.

use crate::db::{json_at, to_text};
use crate::work::Work;
use crate::{Refusal, movements, random};
use kaihu_protocol::{
    Challenge, Code, FaceAlternative, PictureSource, Pose, Timestamp, UploadRequest,
};
use rusqlite::{OptionalExtension, params};

/// Milliseconds until a challenge ends: the most that the contract allows.
const LASTS_MS: i64 = 3 * 60 * 1000;

/// No more challenges than this in [`LIMIT_MS`]: each one is another guess at an order.
const LIMIT: i64 = 20;
const LIMIT_MS: i64 = 60 * 60 * 1000;

/// A new challenge: every movement once, in an order that nobody knows before.
pub(crate) fn make(work: &Work<'_>, application_id: &str) -> Result<Challenge, Refusal> {
    ensure_not_too_many(work, application_id)?;
    let mut poses = Pose::ALL.to_vec();
    random::shuffle(&mut poses);
    let made = Challenge {
        id: random::name("chl"),
        nonce: random::secret(),
        poses,
        expires_at: work.now.plus_ms(LASTS_MS),
        server_time: work.now,
    };
    work.tx
        .prepare_cached(
            "INSERT INTO challenges (id, application_id, nonce, poses, created_at, expires_at)
             VALUES (?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            made.id,
            application_id,
            made.nonce,
            to_text(&made.poses),
            work.now.0,
            made.expires_at.0
        ])?;
    Ok(made)
}

/// What a picture is announced with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum With {
    /// Nothing is asked for.
    Nothing,
    /// The challenge of this name.
    Challenge(String),
    /// What may be chosen in its place.
    Alternative(FaceAlternative),
}

impl With {
    pub(crate) fn challenge(&self) -> Option<&str> {
        match self {
            With::Challenge(id) => Some(id),
            _ => None,
        }
    }

    pub(crate) fn alternative(&self) -> Option<&FaceAlternative> {
        match self {
            With::Alternative(chosen) => Some(chosen),
            _ => None,
        }
    }
}

/// What the picture is announced with, if that is what the plan asks for.
///
/// # Errors
/// `challenge.expired` when the challenge has ended or was followed by another; `challenge.failed`
/// when there is none, it was used, or it is somebody else's.
pub(crate) fn announced_with(
    work: &Work<'_>,
    application_id: &str,
    request: &UploadRequest,
) -> Result<With, Refusal> {
    let plan = work.plan();
    let known = |chosen: &FaceAlternative| *chosen != FaceAlternative::Unknown;
    match request.alternative.filter(known) {
        // A person looks at a file of the device anyway.
        _ if !plan.challenge || request.source == Some(PictureSource::Device) => {
            return Ok(With::Nothing);
        }
        Some(chosen) if plan.alternative => return Ok(With::Alternative(chosen)),
        _ => {}
    }
    let id = request.challenge_id.as_deref().unwrap_or_default();
    let known = find(work, application_id, id)?;
    let known = known.filter(|challenge| challenge.used_at.is_none());
    let known = known.ok_or(Refusal::new(Code::ChallengeFailed))?;
    match work.now < known.expires_at && known.is_newest {
        true => Ok(With::Challenge(id.to_owned())),
        false => Err(Refusal::new(Code::ChallengeExpired)),
    }
}

/// What speaks against the movements that a picture came with. From now on the challenge is used.
///
/// # Errors
/// `challenge.failed` when another picture was looked at with this challenge meanwhile.
pub(crate) fn judge(work: &Work<'_>, upload_id: &str) -> Result<Vec<Code>, Refusal> {
    let sent: Option<(String, Option<String>, i64)> = work
        .tx
        .prepare_cached(
            "SELECT challenge_id, challenge, created_at FROM uploads
             WHERE id = ? AND challenge_id IS NOT NULL",
        )?
        .query_row([upload_id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let Some((id, report, announced_at)) = sent else {
        return Ok(vec![]);
    };
    let used = work
        .tx
        .prepare_cached("UPDATE challenges SET used_at = ? WHERE id = ? AND used_at IS NULL")?
        .execute(params![work.now.0, id])?;
    if used == 0 {
        return Err(Refusal::new(Code::ChallengeFailed));
    }
    let Some(asked) = load(work, &id)? else {
        return Err(Refusal::new(Code::ChallengeFailed));
    };
    let report = report.and_then(|json| serde_json::from_str(&json).ok());
    let time_ms = announced_at - asked.created_at.0;
    let done = report.is_some_and(|it| movements::are_plausible(&asked, &it, time_ms));
    Ok(if done {
        vec![]
    } else {
        vec![Code::ChallengeFailed]
    })
}

/// A challenge as it was made.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) nonce: String,
    pub(crate) poses: Vec<Pose>,
    created_at: Timestamp,
    expires_at: Timestamp,
    used_at: Option<i64>,
    is_newest: bool,
}

#[cfg(test)]
impl Asked {
    pub(crate) fn for_tests(nonce: &str, poses: &[Pose]) -> Asked {
        Asked {
            nonce: nonce.to_owned(),
            poses: poses.to_vec(),
            created_at: Timestamp(0),
            expires_at: Timestamp(LASTS_MS),
            used_at: None,
            is_newest: true,
        }
    }
}

/// A challenge of this application.
fn find(work: &Work<'_>, application_id: &str, id: &str) -> Result<Option<Asked>, Refusal> {
    let mut query = work
        .tx
        .prepare_cached("SELECT 1 FROM challenges WHERE id = ? AND application_id = ?")?;
    match query.exists([id, application_id])? {
        true => load(work, id),
        false => Ok(None),
    }
}

fn load(work: &Work<'_>, id: &str) -> Result<Option<Asked>, Refusal> {
    let mut query = work.tx.prepare_cached(
        "SELECT *, rowid = (SELECT max(rowid) FROM challenges AS other
         WHERE other.application_id = challenges.application_id) AS is_newest
         FROM challenges WHERE id = ?",
    )?;
    let found = query.query_row([id], |row| {
        Ok(Asked {
            nonce: row.get("nonce")?,
            poses: json_at(row, "poses")?,
            created_at: Timestamp(row.get("created_at")?),
            expires_at: Timestamp(row.get("expires_at")?),
            used_at: row.get("used_at")?,
            is_newest: row.get("is_newest")?,
        })
    });
    Ok(found.optional()?)
}

/// # Errors
/// `rate_limited`, with the time to wait: twenty challenges an hour.
fn ensure_not_too_many(work: &Work<'_>, application_id: &str) -> Result<(), Refusal> {
    let made_at: Option<i64> = work
        .tx
        .prepare_cached(
            "SELECT created_at FROM challenges WHERE application_id = ?
             ORDER BY rowid DESC LIMIT 1 OFFSET ?",
        )?
        .query_row(params![application_id, LIMIT - 1], |row| row.get(0))
        .optional()?;
    let wait_ms = made_at.map_or(0, |at| at + LIMIT_MS - work.now.0);
    match wait_ms > 0 {
        true => Err(Refusal::new(Code::RateLimited).retry_after_ms(wait_ms)),
        false => Ok(()),
    }
}
