//! The closed set of parts that pages are made of, one a file.

mod bar;
mod button_row;
mod camera_frame;
mod checkbox;
mod countdown;
mod country_select;
mod date_field;
mod details;
mod dialog;
mod error_summary;
#[cfg(any(test, feature = "gallery"))]
mod examples;
mod facts;
mod field;
mod file_field;
mod footer;
mod header;
mod help_panel;
mod illustration;
mod measured;
mod phone_field;
mod picture;
mod progress;
mod qr_code;
mod radios;
mod skeleton;
mod summary_list;
mod support;
mod text;
mod text_field;
mod tips;
mod toast;
mod working;

pub(super) use button_row::button_row;
pub(super) use camera_frame::camera_frame;
pub(super) use checkbox::checkbox;
pub(super) use countdown::countdown;
pub(super) use country_select::country_select;
pub(super) use date_field::date_field;
pub(super) use details::details;
pub(super) use error_summary::error_summary;
#[cfg(any(test, feature = "gallery"))]
pub(super) use examples::COMPONENTS;
#[cfg(feature = "gallery")]
pub(super) use examples::Examples;
pub(super) use facts::facts;
pub(super) use file_field::file_field;
pub(super) use footer::footer_with_leave;
pub(super) use header::header;
pub(super) use help_panel::help_panel;
pub(super) use illustration::illustration;
pub(super) use measured::measured;
pub(super) use phone_field::phone_field;
pub(super) use picture::picture;
pub(super) use progress::progress;
pub(super) use qr_code::qr_code;
pub(super) use radios::radios;
pub(super) use skeleton::skeleton;
pub(super) use summary_list::summary_list;
pub(super) use support::support;
pub(super) use text::{list, paragraph};
pub(super) use text_field::text_field;
pub(super) use tips::tips;
pub(super) use toast::toast;
pub(super) use working::working;
