//! Reports as plain numbers in a fixed order: what travels from the worker to the page.

/// A value that is so many numbers. The order of a struct's numbers is that of its fields.
pub(crate) trait Flat: Default {
    /// How many numbers it is.
    const LENGTH: usize;

    /// Appends them.
    fn write(&self, out: &mut Vec<f32>);

    /// Takes as many as [`Flat::write`] appends; whether they are such a value.
    fn read(&mut self, numbers: &mut std::slice::Iter<'_, f32>) -> bool;

    /// Appends the name of each number, a path of fields that begins with `path`.
    fn name(path: &str, out: &mut Vec<String>);
}

impl Flat for f32 {
    const LENGTH: usize = 1;

    fn write(&self, out: &mut Vec<f32>) {
        out.push(*self);
    }

    // One for all fields: the page that reads reports has to be small.
    #[inline(never)]
    fn read(&mut self, numbers: &mut std::slice::Iter<'_, f32>) -> bool {
        *self = numbers.next().copied().unwrap_or(f32::NAN);
        self.is_finite()
    }

    fn name(path: &str, out: &mut Vec<String>) {
        out.push(path.to_owned());
    }
}

/// Exact up to 2^24.
impl Flat for u32 {
    const LENGTH: usize = 1;

    fn write(&self, out: &mut Vec<f32>) {
        out.push(*self as f32);
    }

    fn read(&mut self, numbers: &mut std::slice::Iter<'_, f32>) -> bool {
        let mut number = 0.0f32;
        let is_number = number.read(numbers);
        *self = number as u32;
        is_number && number >= 0.0
    }

    fn name(path: &str, out: &mut Vec<String>) {
        f32::name(path, out);
    }
}

/// Nothing is NaN all through.
impl<T: Flat> Flat for Option<T> {
    const LENGTH: usize = T::LENGTH;

    fn write(&self, out: &mut Vec<f32>) {
        match self {
            Some(value) => value.write(out),
            None => out.resize(out.len() + T::LENGTH, f32::NAN),
        }
    }

    #[inline(never)]
    fn read(&mut self, numbers: &mut std::slice::Iter<'_, f32>) -> bool {
        let mut value = T::default();
        *self = value.read(numbers).then_some(value);
        true
    }

    fn name(path: &str, out: &mut Vec<String>) {
        T::name(path, out);
    }
}

/// Declares structs and makes them [`Flat`], field by field, so that no field can be forgotten.
macro_rules! flat {
    ($(
        $(#[$about:meta])*
        pub struct $name:ident {
            $($(#[$doc:meta])* pub $field:ident: $kind:ty,)*
        }
    )*) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[$doc])* pub $field: $kind,)*
        }

        impl $crate::flat::Flat for $name {
            const LENGTH: usize = 0 $(+ <$kind as $crate::flat::Flat>::LENGTH)*;

            fn write(&self, out: &mut Vec<f32>) {
                $($crate::flat::Flat::write(&self.$field, out);)*
            }

            fn read(&mut self, numbers: &mut std::slice::Iter<'_, f32>) -> bool {
                // All are taken, whatever the first are, for what follows has its place.
                true $(& $crate::flat::Flat::read(&mut self.$field, numbers))*
            }

            fn name(path: &str, out: &mut Vec<String>) {
                let dot = if path.is_empty() { "" } else { "." };
                $(
                    let field = format!("{path}{dot}{}", stringify!($field));
                    <$kind as $crate::flat::Flat>::name(&field, out);
                )*
            }
        }
    )*};
}
pub(crate) use flat;
