//! `Debug` that tells the type and nothing of the person.

/// Implements `Debug` for a type of personal data as the bare name of the type, so that no log
/// line, panic message or derived `Debug` around it can give the value away.
macro_rules! redacted {
    ($type:ident) => {
        impl core::fmt::Debug for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(stringify!($type))
            }
        }
    };
}

pub(crate) use redacted;
