//! What is said to those who listen: the live region in the shadow root.

use web_sys::HtmlElement;

pub(crate) fn say(host: &HtmlElement, text: &str) {
    let region = host
        .shadow_root()
        .and_then(|root| root.get_element_by_id("announcer"));
    if let Some(region) = region {
        region.set_text_content(Some(text));
    }
}
