//! Pixels to numbers: where the face is and how good the picture is.
