//! `POST /v1/uploads` and `POST /v1/uploads/{id}/complete`: a picture is announced, and looked at.

use crate::auth::Caller;
use crate::db::to_text;
use crate::form::NoBody;
use crate::picture::{self, Picture};
use crate::routes::id::Id;
use crate::work::Work;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, challenge, jpeg, random};
use axum::body::Bytes;
use axum::extract::State;
use kaihu_protocol::{
    Code, PictureSource, QualitySummary, Upload, UploadMode, UploadRequest, UploadVerdict,
};
use rusqlite::params;

/// Milliseconds that an upload waits for its bytes.
const LASTS_MS: i64 = 60 * 60 * 1000;

/// Shorter side of the smallest picture that is taken, pixels.
const MIN_SIDE: u16 = 240;

pub(crate) async fn create(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    write.by_person(&sandbox, |work, application, request: UploadRequest| {
        application.ensure_open()?;
        application.ensure_consented(work)?;
        application.ensure_with_face()?;
        if request.length > work.plan().max_picture_bytes {
            return Err(Refusal::with_status(413, Code::RequestInvalid));
        }
        let source = request.source.unwrap_or(PictureSource::Camera);
        if source == PictureSource::Device && !work.plan().picture_from_device {
            return Err(Refusal::with_status(422, Code::RequestInvalid));
        }
        let with = challenge::announced_with(work, &application.id, &request)?;
        let upload = waiting(work, &request);
        work.tx
            .prepare_cached(
                "INSERT INTO uploads (id, application_id, kind, length, sha256, source, quality,
                 challenge_id, challenge, alternative, created_at, expires_at, mode)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                upload.id,
                application.id,
                to_text(&request.kind),
                request.length.cast_signed(),
                request.sha256,
                source.as_str(),
                request.quality.as_ref().map(to_text),
                with.challenge(),
                with.challenge()
                    .and(request.challenge.as_ref())
                    .map(to_text),
                with.alternative().map(to_text),
                work.now.0,
                work.now.plus_ms(LASTS_MS).0,
                upload.mode.as_str()
            ])?;
        Ok(Answer::json(201, &upload))
    })
}

/// An upload that waits for its bytes, here or in the object store.
fn waiting(work: &Work<'_>, request: &UploadRequest) -> Upload {
    let id = random::name("upl");
    let Some(objects) = work.sandbox.objects() else {
        return Upload {
            url: format!("/uploads/{id}"),
            id,
            mode: UploadMode::Tus,
            headers: vec![],
            offset: 0,
            expires_at: work.now.plus_ms(LASTS_MS),
        };
    };
    let sha256 = random::from_hex(&request.sha256);
    let destination = objects.destination(&id, request.length, &sha256);
    Upload {
        id,
        mode: UploadMode::Presigned,
        url: destination.url,
        headers: destination.headers,
        offset: 0,
        expires_at: work.now.plus_ms(destination.lasts_ms.min(LASTS_MS)),
    }
}

/// Looks at the picture once its bytes are there. Bytes that are not the announced ones, or no
/// plain JPEG, are a fault of the client and forgotten; a picture that cannot be used is a verdict.
pub(crate) async fn complete(
    State(sandbox): State<Sandbox>,
    Id(id): Id,
    write: Write,
) -> Result<Answer, Refusal> {
    let stored = stored(&sandbox, &write.caller, &id).await?;
    let answer = write.by_person(&sandbox, |work, application, _: NoBody| {
        application.ensure_open()?;
        let upload = picture::find(work, &application.id, &id)?;
        let bytes = match upload.mode {
            UploadMode::Presigned => stored,
            _ => std::fs::read(work.picture(&id)).ok().map(Bytes::from),
        };
        let bytes = bytes.filter(|bytes| bytes.len() as u64 == upload.length && !upload.completed);
        let bytes = bytes.ok_or(Refusal::with_status(409, Code::RequestInvalid))?;
        let header = jpeg::read_header(&bytes).filter(|header| !header.exif);
        let Some(header) = header.filter(|_| random::sha256_hex(&bytes) == upload.sha256) else {
            return forget(work, &id);
        };
        let mut reasons = upload.quality.map(face_count).unwrap_or_default();
        if header.width.min(header.height) < MIN_SIDE {
            reasons.push(Code::CaptureTooFar);
        }
        if picture::is_duplicate(work, &application.id, &upload)? {
            reasons.push(Code::CaptureDuplicateImage);
        }
        reasons.extend(challenge::judge(work, &id)?);
        record(work, &upload, header, reasons.is_empty())?;
        let verdict = UploadVerdict {
            accepted: reasons.is_empty(),
            reasons,
        };
        Ok(Answer::json(200, &verdict))
    })?;
    sandbox.remove_superfluous_objects().await?;
    Ok(answer)
}

/// The bytes that wait in the object store, fetched while nobody has to wait for the database.
async fn stored(sandbox: &Sandbox, caller: &Caller, id: &str) -> Result<Option<Bytes>, Refusal> {
    let Some(objects) = sandbox.objects() else {
        return Ok(None);
    };
    // Whoever may not have it is told so by the work itself.
    let upload = sandbox.work(|work| {
        let application = caller.application(work)?;
        picture::find(work, &application.id, id)
    });
    let waits = |upload: &Picture| upload.mode == UploadMode::Presigned && !upload.completed;
    match upload.ok().filter(waits) {
        Some(upload) => objects.bytes(id, upload.length).await,
        None => Ok(None),
    }
}

/// What the client itself says against its picture.
fn face_count(quality: QualitySummary) -> Vec<Code> {
    match quality.faces {
        0 => vec![Code::CaptureNoFace],
        1 => vec![],
        _ => vec![Code::CaptureSeveralFaces],
    }
}

fn record(
    work: &Work<'_>,
    upload: &Picture,
    header: jpeg::JpegHeader,
    accepted: bool,
) -> Result<(), Refusal> {
    work.tx
        .prepare_cached(
            "UPDATE uploads SET completed_at = ?, accepted = ?, width = ?, height = ? WHERE id = ?",
        )?
        .execute(params![
            work.now.0,
            accepted,
            header.width,
            header.height,
            upload.id
        ])?;
    Ok(())
}

fn forget(work: &Work<'_>, id: &str) -> Result<Answer, Refusal> {
    work.tx
        .prepare_cached("DELETE FROM uploads WHERE id = ?")?
        .execute([id])?;
    picture::remove_bytes(work, id)?;
    Ok(Refusal::with_status(422, Code::RequestInvalid).into_answer())
}
