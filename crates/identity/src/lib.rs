//! Text to checked data: names, dates, phones, e-mail addresses, identity evidence.
//!
//! A parser takes what a person typed or pasted and gives either a type whose value is known to be
//! well formed, with its facts as accessors, or one [`Reason`]. What merely looks unusual is no
//! error but a [`Warning`]: the person may go on. Nothing here knows a message, a clock or a
//! network: "today" comes in as an argument, words live with whoever shows them.
//!
//! One scheme, one file:
//! - [`Name`], [`Date`] and [`BirthDate`], [`Phone`], [`Email`], [`Address`]: the core attributes;
//! - [`evidence`]: numbers of identity documents, and machine-readable zones;
//! - [`cross_check`]: one field against another, and against today;
//! - [`mod@reference`]: the heavier checks as questions, for whoever fetches them later;
//! - [`country`]: ISO 3166 codes, [`phone::Plans`]: ITU calling codes.
//!
//! Every parser folds full-width forms, digits of other scripts and odd spaces first, is
//! idempotent on its own output, and reads a bounded part of its input however long that is.
//! Types that hold personal data print as their name alone under `Debug`.

mod address;
mod birth_date;
pub mod country;
pub mod cross_check;
mod date;
mod email;
pub mod evidence;
mod name;
pub mod personal_number;
pub mod phone;
mod reason;
mod redacted;
pub mod reference;
mod text;

pub use address::{Address, AddressFault, AddressPart, AddressTexts};
pub use birth_date::{BirthDate, OLDEST_YEARS};
pub use date::{Date, DateFault, DatePart};
pub use email::Email;
pub use name::{LONGEST as LONGEST_NAME, Name, Script};
pub use phone::Phone;
pub use reason::{Reason, Warning};
use redacted::redacted;
