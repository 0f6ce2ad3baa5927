//! Puts the style sheets of `style/` into three, without comments and indentation.

use std::path::Path;
use std::{env, fs, io};

/// In the order of the cascade: what the first page has, what comes with the later part, and what outweighs
/// both.
const SHEETS: [(&str, &[&str]); 3] = [
    (
        "first",
        &[
            "tokens",
            "dark",
            "frame",
            "text",
            "components/button",
            "components/bar",
            "components/show",
        ],
    ),
    (
        "later",
        &[
            "components/field",
            "components/choice",
            "components/errors",
            "components/overlay",
            "components/camera",
        ],
    ),
    ("last", &["contrast", "motion"]),
];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=style");
    // By what refers to what a release is cut in two.
    let is = |name, value| env::var(name).is_ok_and(|told| told == value);
    if is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    for (name, parts) in SHEETS {
        let mut sheet = String::new();
        for part in parts {
            sheet += &without_comments(&fs::read_to_string(format!("style/{part}.css"))?);
        }
        let file = Path::new(&out).join(name).with_extension("css");
        fs::write(file, squeezed(&sheet))?;
    }
    Ok(())
}

fn without_comments(css: &str) -> String {
    let mut pieces = css.split("/*");
    let before = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(before, |kept, piece| {
        kept + piece.split_once("*/").map_or("", |(_, after)| after)
    })
}

/// Every run of white space becomes one space, and none is left beside braces and semicolons.
fn squeezed(css: &str) -> String {
    let words: Vec<&str> = css.split_whitespace().collect();
    let mut css = words.join(" ");
    for sign in ["{", "}", ";", ","] {
        css = css.replace(&format!(" {sign}"), sign);
        css = css.replace(&format!("{sign} "), sign);
    }
    css.replace(": ", ":").replace(";}", "}")
}
