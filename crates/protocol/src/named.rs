//! Closed lists of names, which the other side may have made longer.

/// An enum whose variants go over the wire by name. It gets one variant more, `Unknown`, for the
/// names that this version does not know.
macro_rules! named {
    ($(#[$doc:meta])* pub enum $type:ident {
        $($(#[$variant_doc:meta])* $variant:ident = $name:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
        pub enum $type {
            $($(#[$variant_doc])* $variant,)*
            /// A name that this version does not know.
            #[default]
            Unknown,
        }

        impl $type {
            /// Every one but `Unknown`.
            pub const ALL: &[$type] = &[$($type::$variant,)*];

            /// The name in the contract.
            pub fn as_str(self) -> &'static str {
                match self {
                    $($type::$variant => $name,)*
                    $type::Unknown => "unknown",
                }
            }

            /// The one of that name; a name that is not listed is `Unknown`.
            pub fn from_name(name: &str) -> $type {
                let found = $type::ALL.iter().find(|one| one.as_str() == name);
                found.copied().unwrap_or($type::Unknown)
            }
        }

        impl $crate::json::Read for $type {
            fn read(json: &$crate::json::Json<'_>) -> Option<$type> {
                match json {
                    $crate::json::Json::String(name) => Some($type::from_name(name)),
                    _ => None,
                }
            }
        }

        impl $crate::json::Write for $type {
            fn write(&self, out: &mut String) {
                self.as_str().write(out);
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$type, D::Error> {
                let name = String::deserialize(deserializer)?;
                Ok($type::from_name(&name))
            }
        }
    };
}
pub(crate) use named;
