//! A picture that was taken.

use crate::ui::draw::Draw;
use kaihu_protocol::BlobId;
use leptos::prelude::*;

/// A picture that was taken; it is shown like the camera showed it, as in a mirror.
pub(in crate::ui) fn picture(draw: &Draw, class: &'static str, blob: BlobId) -> AnyView {
    let url = (draw.hooks.picture_url)(blob);
    view! { <img class=class src=url alt=draw.word("picture-alt") /> }.into_any()
}
