//! From the bodies of requests to JSON text.

/// What can be written as JSON.
pub(crate) trait Write {
    /// Appends the value.
    fn write(&self, out: &mut String);

    /// Whether a member with this value is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// The value as JSON text.
pub(crate) fn to_text(value: &dyn Write) -> String {
    let mut out = String::new();
    value.write(&mut out);
    out
}

/// An object that is being written.
pub(crate) struct Object<'a> {
    out: &'a mut String,
    /// What stands before the next member.
    before: char,
}

impl<'a> Object<'a> {
    pub(crate) fn open(out: &'a mut String) -> Object<'a> {
        Object { out, before: '{' }
    }

    pub(crate) fn member(&mut self, name: &str, value: &dyn Write) {
        if value.is_absent() {
            return;
        }
        self.out.push(self.before);
        self.before = ',';
        name.write(self.out);
        self.out.push(':');
        value.write(self.out);
    }

    pub(crate) fn close(self) {
        self.out
            .push_str(if self.before == '{' { "{}" } else { "}" });
    }
}

/// `writable!(Type { members, others as "theirName" })`; those that are `None` are left out.
macro_rules! writable {
    ($type:ident { $($member:ident $(as $name:literal)?),* }) => {
        impl $crate::json::Write for $type {
            fn write(&self, out: &mut String) {
                let mut object = $crate::json::Object::open(out);
                $(object.member($crate::json::member!($member $($name)?), &self.$member);)*
                object.close();
            }
        }
    };
}
pub(crate) use writable;

impl Write for str {
    fn write(&self, out: &mut String) {
        out.push('"');
        for c in self.chars() {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                '\0'..='\u{1f}' => out.push_str(&format!("\\u{:04x}", c as u32)),
                c => out.push(c),
            }
        }
        out.push('"');
    }
}

impl Write for String {
    fn write(&self, out: &mut String) {
        self.as_str().write(out);
    }
}

impl Write for bool {
    fn write(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

impl Write for u64 {
    fn write(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

impl Write for i64 {
    fn write(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

impl Write for u32 {
    fn write(&self, out: &mut String) {
        u64::from(*self).write(out);
    }
}

/// Four decimals are more than any measure is worth, and need none of the code that prints floats.
const PER_UNIT: u64 = 10_000;

impl Write for f32 {
    /// Rounded to four decimals, and to ±9 · 10¹⁴; what is no number is `null`.
    fn write(&self, out: &mut String) {
        if !self.is_finite() {
            return out.push_str("null");
        }
        let scaled = (f64::from(*self) * PER_UNIT as f64).round_ties_even() as i64;
        let (whole, rest) = (
            scaled.unsigned_abs() / PER_UNIT,
            scaled.unsigned_abs() % PER_UNIT,
        );
        let sign = if scaled < 0 { "-" } else { "" };
        out.push_str(&format!("{sign}{whole}.{rest:04}"));
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, out: &mut String) {
        let mut before = '[';
        for item in self {
            out.push(std::mem::replace(&mut before, ','));
            item.write(out);
        }
        out.push_str(if before == '[' { "[]" } else { "]" });
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, out: &mut String) {
        match self {
            Some(value) => value.write(out),
            None => out.push_str("null"),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}
