//! From bytes to one tree, and from the tree to the types of the contract.
//!
//! Strict where a mistake could hide: a member that is known stands there once and has its type.
//! Members that are not known are passed over.

use hifijson::value::{Value, parse_bounded};
use hifijson::{SliceLexer, token::Lex};
use std::borrow::Cow;

/// Answers nested deeper than this are refused: reading is recursive and the stack is not endless.
const MAX_DEPTH: usize = 64;

/// One value; texts and numbers point into the bytes where they can.
pub(crate) type Json<'a> = Value<&'a str, Cow<'a, str>>;

/// What can be read from JSON.
pub(crate) trait Read: Sized {
    /// The value, or `None` when it has another type or lacks something.
    fn read(json: &Json<'_>) -> Option<Self>;
}

/// Reads bytes that hold exactly one JSON value.
pub(crate) fn parse<T: Read>(bytes: &[u8]) -> Option<T> {
    T::read(&tree(bytes)?)
}

// Once, not once for every type that is read.
#[inline(never)]
fn tree(bytes: &[u8]) -> Option<Json<'_>> {
    SliceLexer::new(bytes)
        .exactly_one(Lex::ws_peek, |next, lexer| {
            parse_bounded(MAX_DEPTH, next, lexer)
        })
        .ok()
}

/// The members of an object, and whether all that were asked for so far were as they have to be.
///
/// What is missing or wrong comes out as its default and is noted, to be refused at the end: a way
/// out at each member, with the members before it to be dropped, is most of what a reader weighs.
pub(crate) struct Members<'a> {
    all: &'a [(Cow<'a, str>, Json<'a>)],
    sound: bool,
}

impl<'a> Members<'a> {
    pub(crate) fn of(json: &'a Json<'_>) -> Members<'a> {
        match json {
            Value::Object(all) => Members { all, sound: true },
            _ => Members {
                all: &[],
                sound: false,
            },
        }
    }

    /// A member that has to be there.
    pub(crate) fn required<T: Read + Default>(&mut self, name: &str) -> T {
        let member = self.find(name);
        self.sound &= member.is_some();
        self.read(member)
    }

    /// A member that has its default where it is absent.
    pub(crate) fn optional<T: Read + Default>(&mut self, name: &str) -> T {
        let member = self.find(name);
        self.read(member)
    }

    /// The value made of the members, unless one of them was missing or wrong.
    pub(crate) fn finish<T>(self, value: T) -> Option<T> {
        self.sound.then_some(value)
    }

    fn read<T: Read + Default>(&mut self, member: Option<&Json<'_>>) -> T {
        let Some(json) = member else {
            return T::default();
        };
        let value = T::read(json);
        self.sound &= value.is_some();
        value.unwrap_or_default()
    }

    /// The member of that name. Where it stands twice, either could be meant, and neither is taken.
    #[inline(never)]
    fn find(&mut self, name: &str) -> Option<&'a Json<'a>> {
        let mut found = self.all.iter().filter(|(other, _)| other == name);
        let first = found.next();
        self.sound &= found.next().is_none();
        first.map(|(_, json)| json)
    }
}

/// The name of a member: that of the field, unless the contract has one that Rust would not take.
macro_rules! member {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}
pub(crate) use member;

/// `readable!(Type { required, members as "theirName"; optional, members })`.
macro_rules! readable {
    ($type:ident { $($required:ident $(as $name:literal)?),* $(; $($optional:ident $(as $other:literal)?),*)? }) => {
        impl $crate::json::Read for $type {
            fn read(json: &$crate::json::Json<'_>) -> Option<$type> {
                let mut members = $crate::json::Members::of(json);
                let value = $type {
                    $($required: members.required($crate::json::member!($required $($name)?)),)*
                    $($($optional: members.optional($crate::json::member!($optional $($other)?)),)*)?
                };
                members.finish(value)
            }
        }
    };
}
pub(crate) use readable;

impl Read for bool {
    fn read(json: &Json<'_>) -> Option<bool> {
        match json {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }
}

impl Read for u64 {
    /// Whole numbers only, written without fraction and exponent.
    fn read(json: &Json<'_>) -> Option<u64> {
        match json {
            Value::Number((digits, _)) => digits.parse().ok(),
            _ => None,
        }
    }
}

impl Read for i64 {
    /// Whole numbers only, written without fraction and exponent.
    fn read(json: &Json<'_>) -> Option<i64> {
        match json {
            Value::Number((digits, _)) => digits.parse().ok(),
            _ => None,
        }
    }
}

impl Read for u32 {
    fn read(json: &Json<'_>) -> Option<u32> {
        u64::read(json)?.try_into().ok()
    }
}

impl Read for u16 {
    fn read(json: &Json<'_>) -> Option<u16> {
        u64::read(json)?.try_into().ok()
    }
}

impl Read for u8 {
    fn read(json: &Json<'_>) -> Option<u8> {
        u64::read(json)?.try_into().ok()
    }
}

impl Read for String {
    fn read(json: &Json<'_>) -> Option<String> {
        match json {
            Value::String(text) => Some(text.clone().into_owned()),
            _ => None,
        }
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: &Json<'_>) -> Option<Option<T>> {
        match json {
            Value::Null => Some(None),
            json => T::read(json).map(Some),
        }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json<'_>) -> Option<Vec<T>> {
        match json {
            Value::Array(items) => {
                let mut all = Vec::with_capacity(items.len());
                for item in items {
                    all.push(T::read(item)?);
                }
                Some(all)
            }
            _ => None,
        }
    }
}
