//! What is too heavy for the first screen and needed later: a module of its own in the browser, a library
//! to everybody else.

mod qr;

/// The answer to a question; empty where it is none. What can be asked, see
/// [`kaihu_identity::reference`], and `qr` with a text, which is answered by a drawing of its QR code.
pub fn answer(question: &str) -> String {
    match question.strip_prefix("qr\u{1f}") {
        Some(text) => qr::drawing(text).unwrap_or_default(),
        None => kaihu_identity::reference::answer(question),
    }
}
