//! The numbers the coach judges by. Every one says where it comes from.

/// Mean linear luminance of the face below which it is too dark. ISO/IEC 29794-5 puts the middle
/// of its lower sigmoid at 0.2 of the *encoded* luminance; in linear light that is about 0.03.
pub(crate) const FACE_TOO_DARK: f32 = 0.035;
/// Mean linear luminance of the face above which it is too bright (upper sigmoid at 0.8 encoded,
/// about 0.6 in linear light).
pub(crate) const FACE_TOO_BRIGHT: f32 = 0.62;
/// Mean linear luminance of the whole frame under which a missing face is put down to the dark.
pub(crate) const SCENE_TOO_DARK: f32 = 0.012;
/// Share of blown-out face pixels that spoils the picture (OverExposurePrevention: 1/(x + .01)
/// falls under 5 at 0.19).
pub(crate) const OVER_EXPOSED: f32 = 0.19;
/// |ln(left / right cheek)| of more than this is a strong side light: one side twice as bright.
pub(crate) const UNEVEN_LIGHT: f32 = 0.7;
/// Head size (eye midpoint to chin over the frame's height) under which the face is too far away.
/// With 480 lines, 0.16 keeps the inter-eye distance above some 70 px, where the sigmoid of
/// InterEyeDistance has its middle.
pub(crate) const HEAD_TOO_SMALL: f32 = 0.16;
/// Head size above which chin or forehead are about to leave the frame.
pub(crate) const HEAD_TOO_LARGE: f32 = 0.42;
/// How far the middle of the face may be from the middle of the frame, in fractions of it.
pub(crate) const OFF_CENTRE_X: f32 = 0.14;
/// The same from top to bottom.
pub(crate) const OFF_CENTRE_Y: f32 = 0.17;
/// Degrees of yaw from which HeadPose (100 cos²) falls under 90.
pub(crate) const YAW: f32 = 15.0;
/// Degrees of pitch; a phone held a little low is common and harmless.
pub(crate) const PITCH: f32 = 18.0;
/// Degrees of roll.
pub(crate) const ROLL: f32 = 15.0;
/// Lid gap over eye-to-chin distance under which the eyes are closed (EyesOpen: sigmoid at .02).
pub(crate) const EYES_CLOSED: f32 = 0.02;
/// Standard deviation of the Laplacian under which the face is blurred.
pub(crate) const BLURRED: f32 = 6.0;
/// Confidence of the landmark net under which there is no face after all.
pub(crate) const PRESENCE: f32 = 0.6;
/// A value has to get better than its limit by this share before its prompt goes away, so that a
/// face at the limit does not make the prompts flicker.
pub(crate) const HYSTERESIS: f32 = 0.12;
/// How long everything has to be good before the picture is taken, in milliseconds.
pub(crate) const STABLE_MS: u64 = 900;
/// A prompt stays for at least this long, in milliseconds.
pub(crate) const PROMPT_STAYS_MS: u64 = 900;
/// A new finding has to last this long before it becomes the prompt, in milliseconds.
pub(crate) const FINDING_LASTS_MS: u64 = 250;
/// At most one announcement in this many milliseconds.
pub(crate) const ANNOUNCE_EVERY_MS: u64 = 2_000;
