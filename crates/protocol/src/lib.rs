//! What goes over the wire, and a client that does no input or output itself.
