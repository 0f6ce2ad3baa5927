//! The wizard as a custom element: the thin shell around the machine.
