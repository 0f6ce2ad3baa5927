//! `POST /uploads`, the bytes by tus 1.0.0, `POST /uploads/{id}/complete`.

use crate::json::{readable, writable};
use crate::named::named;
use crate::{ChallengeReport, Code, FaceAlternative, Timestamp};
use serde::{Deserialize, Serialize};

named! {
    /// What a picture shows.
    pub enum UploadKind {
        /// The applicant's face.
        Face = "face",
    }
}

named! {
    /// How the bytes travel.
    pub enum UploadMode {
        /// tus 1.0.0: `PATCH` from an offset.
        Tus = "tus",
        /// One `PUT` at an address of an object store that was signed beforehand.
        Presigned = "presigned",
    }
}

named! {
    /// Where a picture comes from.
    pub enum PictureSource {
        /// The camera, a moment ago.
        Camera = "camera",
        /// A file of the device, of whatever age.
        Device = "device",
    }
}

/// Body of `POST /uploads`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UploadRequest {
    /// What the picture shows.
    pub kind: UploadKind,
    /// Media type, `image/jpeg`.
    pub content_type: String,
    /// Length in bytes.
    pub length: u64,
    /// SHA-256 of the bytes, lower-case hex.
    pub sha256: String,
    /// Where the picture comes from; absent means the camera.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<PictureSource>,
    /// What the client measured when it took the picture. A hint, not a verdict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quality: Option<QualitySummary>,
    /// The challenge that was done before the picture was taken, where the flow asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge_id: Option<String>,
    /// What the client measured in the challenge. The verdict is the backend's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<ChallengeReport>,
    /// What the person chose in place of the challenge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<FaceAlternative>,
}
writable!(UploadRequest {
    kind,
    content_type,
    length,
    sha256,
    source,
    quality,
    challenge_id,
    challenge,
    alternative
});

/// Measures of the picture as the client saw them (ISO/IEC 29794-5 names).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct QualitySummary {
    /// Number of faces.
    pub faces: u32,
    /// Head size, eye midpoint to chin over frame height.
    pub head_size: f32,
    /// Degrees.
    pub yaw: f32,
    /// Degrees.
    pub pitch: f32,
    /// Degrees.
    pub roll: f32,
    /// Mean linear luminance of the face, 0..=1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub luminance_mean: Option<f32>,
    /// Standard deviation of the Laplacian.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharpness: Option<f32>,
}
writable!(QualitySummary {
    faces,
    head_size,
    yaw,
    pitch,
    roll,
    luminance_mean,
    sharpness
});

/// An upload that waits for its bytes. `Debug` does not tell the address: who has a signed one may write there.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// Name of the upload.
    pub id: String,
    /// How the bytes travel.
    pub mode: UploadMode,
    /// Where they go: a path of this API or an absolute https address.
    pub url: String,
    /// Headers to send with them, in mode `presigned`; they are part of what was signed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<UploadHeader>,
    /// Bytes that are there already.
    pub offset: u64,
    /// When it is forgotten; in mode `presigned`, when the address ends.
    pub expires_at: Timestamp,
}
readable!(Upload {
    id,
    mode,
    url,
    offset,
    expires_at;
    headers
});

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Upload")
            .field("id", &self.id)
            .field("mode", &self.mode)
            .field("offset", &self.offset)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// A header to send with the bytes. `Debug` does not tell the value.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadHeader {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}
readable!(UploadHeader { name, value });

impl std::fmt::Debug for UploadHeader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadHeader")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// Bytes that have arrived, from the header `Upload-Offset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UploadOffset(pub u64);

/// Answer to `POST /uploads/{id}/complete`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadVerdict {
    /// Whether the picture is taken.
    pub accepted: bool,
    /// Why not.
    #[serde(default)]
    pub reasons: Vec<Code>,
}
readable!(UploadVerdict { accepted; reasons });
