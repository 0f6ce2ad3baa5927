//! China: the number of the resident identity card, as one of many; see [`ResidentId`].

use super::scheme::{Birth, Facts, Scheme};
use crate::Reason;
use crate::evidence::ResidentId;

/// Gongmin shenfen haoma, 公民身份号码.
pub static SCHEME: Scheme = Scheme::new(
    ["cn.ric", "居民身份证", "CN", "GB 11643-1999"],
    "################## #################X",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let text = core::str::from_utf8(text).map_err(|_| Reason::Characters)?;
    let id = ResidentId::parse(text)?;
    let birth = Some(Birth::Day(id.birth_date()));
    Ok(Facts {
        birth,
        ..Facts::NONE
    }
    .of(id.sex()))
}
