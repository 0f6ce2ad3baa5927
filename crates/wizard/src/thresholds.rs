//! The numbers the coach judges by. Every one says where it comes from.

/// Mean linear luminance of the face below which it is too dark. Of the drawn heads of `cargo xtask
/// vision-eval` the darkest in an even light has 0.028; `gain_0.05.png` of its variants has 0.027 and is
/// hard to make out, the clip `dark` has 0.009.
pub(crate) const FACE_TOO_DARK: f32 = 0.026;
/// Mean linear luminance of the face above which it is too bright (upper sigmoid at 0.8 encoded,
/// about 0.6 in linear light).
pub(crate) const FACE_TOO_BRIGHT: f32 = 0.62;
/// Mean linear luminance of the whole frame under which a missing face is put down to the dark.
pub(crate) const SCENE_TOO_DARK: f32 = 0.012;
/// Natural logarithm of the light around the head over that of the face above which the light comes
/// from behind. Under one light the dark skin of the ColorChecker chart (Y = 10.1) before its white
/// (Y = 90) has 2.2 and the drawn heads of `cargo xtask vision-eval` have up to 2.6; the clip `backlit`
/// has 3.1.
pub(crate) const BACKLIGHT: f32 = 2.8;
/// Mean linear luminance around the head from which that may be a window: near white. The clip
/// `backlit` has 0.78.
pub(crate) const WINDOW: f32 = 0.5;
/// Root mean square of the detail of the frame under which something is on the lens. The clip `covered`
/// has 0.2, a wall (`nobody`) 4.2, a dark room (`dark`) 3.5.
pub(crate) const COVERED_DETAIL: f32 = 1.0;
/// Mean linear luminance of the frame above which that is rather a white wall; `covered` has 0.03.
pub(crate) const COVERED_LIGHT: f32 = 0.15;
/// Natural logarithm of red over green light above which it is a finger however bright: blood lets little
/// green through. The clip `covered_in_light` has 2.0, the clips with a person 0.1 to 0.2, skin 0.3 to 0.9.
pub(crate) const COVERED_RED: f32 = 1.5;
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
/// Contrast of the eyes under which there are lids: the landmark net leaves a gap of 0.06 between the lids of
/// eyes that are closed. The clip `eyes_closed` has -0.2, `good` 1.1 and `blurred` 0.5; of the drawn heads of
/// `cargo xtask vision-eval` those with the narrowest eyes have 0.13, 96 % of those with closed ones less than 0.1.
pub(crate) const LIDS: f32 = 0.1;
/// Gap between the lips over eye-to-chin distance (MouthClosed: sigmoid at .2).
pub(crate) const MOUTH_OPEN: f32 = 0.2;
/// Distances between the eyes in a second above which the picture blurs: indoors a phone exposes for
/// about 1/30 s, in which this is 3 % of that distance, 3 pixels at the size we ask for. The clip `good`
/// has 0.2, `shaking` 1.2 to 3.7.
pub(crate) const SHAKING: f32 = 1.0;
/// Milliseconds over which the speed is averaged: a shaking hand turns round several times in it.
pub(crate) const SPEED_OVER_MS: f32 = 250.0;
/// Standard deviation of the Laplacian under which the face is blurred, in full light. The clip `good`
/// has 11.5, `blurred` 3.1, the smoothest of the drawn heads of `cargo xtask vision-eval` 4.6.
pub(crate) const BLURRED: f32 = 4.5;
/// Mean linear luminance of the face in full light; with less of it there is less detail in codes.
pub(crate) const FULL_LIGHT: f32 = 0.4;
/// Confidence of the landmark net under which there is no face after all. Faces that are not too bright have
/// 0.98 and more, blurred and dark ones too; a cat that is taken for one (clip `cat`) has up to 0.9.
pub(crate) const PRESENCE: f32 = 0.95;
/// Entropy of a face's luminance in bits, less the binary logarithm of its mean: the tones that it
/// would have in full light. Under this it is a drawing, which has 4 (clip `drawing`); the drawn heads of
/// `cargo xtask vision-eval`, which are shaded, have no less than 7.5, photographs 8 to 9.
pub(crate) const FLAT: f32 = 6.0;
/// A value has to get better than its limit by this share before its prompt goes away, so that a
/// face at the limit does not make the prompts flicker.
pub(crate) const HYSTERESIS: f32 = 0.12;
/// How long everything has to be good before the picture is taken, in milliseconds.
pub(crate) const STABLE_MS: u64 = 900;
/// A frame of the stable run is as good as the best of it with this share of its merit. Frames of the
/// clip `good` differ by 10 %.
pub(crate) const AS_GOOD: f32 = 0.95;
/// How long a better frame is waited for at most, in milliseconds.
pub(crate) const BEST_WITHIN_MS: u64 = 500;
/// How long the stream may show one and the same frame, in milliseconds. No camera is slower than five
/// frames a second, and a picture is never taken within this time.
pub(crate) const FROZEN_MS: u64 = 700;
/// A prompt stays for at least this long, in milliseconds.
pub(crate) const PROMPT_STAYS_MS: u64 = 900;
/// A new finding has to last this long before it becomes the prompt, in milliseconds.
pub(crate) const FINDING_LASTS_MS: u64 = 250;
/// Degrees of yaw within which the head looks ahead before a movement: well inside of [`TURN`].
pub(crate) const AHEAD: f32 = 10.0;
/// Degrees of pitch within which it is back where it was: well inside of [`LOOK_UP`] and [`NOD`].
pub(crate) const AHEAD_PITCH: f32 = 6.0;
/// Degrees within which a head counts as still. The pose of the clip `good` differs by 1° from one frame
/// to the next.
pub(crate) const STILL: f32 = 4.0;
/// How long the head has to look ahead, still, before a movement is asked for, in milliseconds.
pub(crate) const AHEAD_MS: u64 = 250;
/// The same for another rest than the one that was found: who pauses on the way has no new one.
pub(crate) const AHEAD_AGAIN_MS: u64 = 2_000;
/// Degrees of yaw from its rest at which the head is turned: as far as it no longer looks straight ahead
/// ([`YAW`]), near six times the mean error of the pose (2.6°, `head_pose.rs` of kaihu-quality), and a
/// small part of what a neck can do; at 70 to 90 years it turns a quarter less far than at 20 to 30
/// (K. A. Kuhlman, "Cervical range of motion in the elderly", Arch. Phys. Med. Rehabil. 74, 1993). The clip
/// `movements` reaches 18.
pub(crate) const TURN: f32 = 15.0;
/// Degrees of pitch from its rest at which the head looks up; the old have a third less of it (ibid.).
/// The clip `movements` reaches 14.
pub(crate) const LOOK_UP: f32 = 10.0;
/// Degrees of pitch from its rest that the head goes down in a nod.
pub(crate) const NOD: f32 = 9.0;
/// How long a movement has to be that large, in milliseconds: two frames at ten a second.
pub(crate) const REACHED_MS: u64 = 100;
/// A nod is up again within this time, in milliseconds, or it was none.
pub(crate) const NOD_MS: u64 = 4_000;
/// A face that was away for longer than this, in milliseconds, begins its movement anew.
pub(crate) const OUT_OF_SIGHT_MS: u64 = 600;
/// Who has been looking elsewhere for this long, in milliseconds, is told to look ahead.
pub(crate) const LOOK_AHEAD_SAID_MS: u64 = 1_500;
/// A challenge lasts no longer than this, in milliseconds, whatever a backend says.
pub(crate) const CHALLENGE_MS: u64 = 180_000;
/// More movements than this are no challenge for a person.
pub(crate) const MOST_MOVEMENTS: usize = 8;
/// After so many challenges that came to nothing, the way without is pointed out.
pub(crate) const MISSED: u32 = 2;
/// At most one announcement in this many milliseconds.
pub(crate) const ANNOUNCE_EVERY_MS: u64 = 2_000;
