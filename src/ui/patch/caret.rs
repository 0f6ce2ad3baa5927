//! The caret of a field whose text is grouped while somebody types in it.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Where the caret is: so many characters that count stand before it. Spaces between groups come
/// and go and do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Caret(usize);

/// The caret of a line that has the focus, and where such a thing can be told.
pub(super) fn of(dom: &web_sys::Element) -> Option<Caret> {
    let input: &HtmlInputElement = dom.dyn_ref()?;
    let active = input
        .get_root_node()
        .dyn_into::<web_sys::ShadowRoot>()
        .ok()?;
    if active.active_element().as_ref() != Some(dom) {
        return None;
    }
    let at = input.selection_start().ok()??;
    Some(Caret::before(&input.value(), at))
}

impl Caret {
    /// `at` counts UTF-16 units, as the document does.
    fn before(text: &str, at: u32) -> Caret {
        let mut units = 0;
        let counted = text.chars().take_while(|c| {
            units += c.len_utf16() as u32;
            units <= at
        });
        Caret(counted.filter(|c| *c != ' ').count())
    }

    /// The place in the new text with as many characters before it, before a space if one is there.
    fn after(self, text: &str) -> u32 {
        let mut counted = 0;
        let before = text.chars().take_while(|c| {
            let fits = counted < self.0;
            counted += usize::from(*c != ' ');
            fits
        });
        before.map(|c| c.len_utf16() as u32).sum()
    }

    pub(super) fn put_back(self, dom: &web_sys::Element, text: &str) {
        if let Some(input) = dom.dyn_ref::<HtmlInputElement>() {
            let at = self.after(text);
            // Refused where the kind of input has no caret to tell of: then there is none to mend.
            let _ = input.set_selection_range(at, at);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn the_caret_stays_behind_the_character_it_was_behind() {
        // typed "1" into "138 |234": "138 1|234" becomes "138 1234"
        assert_eq!(Caret::before("138 1234", 5).after("138 1234"), 5);
        // a group is full: "1381|" becomes "138 1|"
        assert_eq!(Caret::before("1381", 4).after("138 1"), 5);
        // erased over a space: "138 |234" becomes "13|8 234" only by one digit at a time
        assert_eq!(Caret::before("138234", 3).after("138 234"), 3);
        assert_eq!(Caret::before("", 0).after(""), 0);
        assert_eq!(Caret::before("\u{20bb7}a", 3).after("\u{20bb7} a"), 4);
    }
}
