//! Whether the files beside ours are of another version than what runs here.

use super::probe::fetch;

/// No file this small is worth waiting longer for, in milliseconds.
const LIMIT_MS: u32 = 10_000;

/// Compares what runs with the small file in the folder `base`. What cannot be had, or has another form, says nothing.
pub(super) async fn is_another_out(base: &str, ours: &str) -> bool {
    let address = [base, "version.txt"].concat();
    let Some(file) = fetch(&address, LIMIT_MS).await else {
        return false;
    };
    let theirs = file.text.trim();
    file.status == 200 && is_version(ours) && is_version(theirs) && theirs != ours
}

/// As a release writes it: 16 hexadecimal digits. A development build has none.
fn is_version(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit())
}
