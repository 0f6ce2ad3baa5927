//! Agreement counts when a person gives it. A script of the page around can press anything; `isTrusted` tells: presses
//! by keyboard, switch, voice and screen reader are the browser's own, too.

use web_sys::Event;

/// Stops an event that no person made, before anything else hears of it.
pub(super) fn stop_what_is_forged(event: &Event) {
    if !event.is_trusted() {
        event.prevent_default();
        event.stop_immediate_propagation();
    }
}
