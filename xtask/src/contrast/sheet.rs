//! The style sheets, as blocks of declarations with the conditions they stand under.
use std::path::{Path, PathBuf};

/// A rule of a style sheet.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) path: PathBuf,
    /// The at-rules around it, outermost first, as written.
    pub(super) conditions: Vec<String>,
    pub(super) selectors: Vec<String>,
    pub(super) declarations: Vec<Declaration>,
}

/// `name: value`
#[derive(Debug)]
pub(super) struct Declaration {
    pub(super) line: usize,
    pub(super) name: String,
    pub(super) value: String,
}

impl Block {
    /// The last value that the block gives to a property.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let mut own = self.declarations.iter().rev();
        own.find(|declaration| declaration.name == name)
            .map(|declaration| declaration.value.as_str())
    }
}

/// The blocks of one sheet, in order. Reads what our sheets are made of: no braces in strings.
pub(super) fn blocks(path: &Path, css: &str) -> Vec<Block> {
    let css = without_comments(css);
    let mut blocks = vec![];
    let mut around: Vec<String> = vec![];
    let (mut start, mut line) = (0, 1);
    let mut declarations = vec![];
    for (at, sign) in css.char_indices() {
        let text = css[start..at].trim();
        match sign {
            '{' => around.push(words(text)),
            ';' | '}' => declarations.extend(declaration(text, line)),
            '\n' => {
                line += 1;
                continue;
            }
            _ => continue,
        }
        start = at + 1;
        if sign == '}' {
            let prelude = around.pop().unwrap_or_default();
            if !prelude.starts_with('@') {
                blocks.push(Block {
                    path: path.to_owned(),
                    conditions: around.clone(),
                    selectors: selectors(&prelude),
                    declarations: std::mem::take(&mut declarations),
                });
            }
        }
    }
    blocks
}

fn declaration(text: &str, ends: usize) -> Option<Declaration> {
    let (name, value) = text.split_once(':')?;
    Some(Declaration {
        line: ends - text.lines().count().saturating_sub(1),
        name: name.trim().to_owned(),
        value: words(value),
    })
}

/// The selectors of a list, which commas separate where no bracket is open.
fn selectors(prelude: &str) -> Vec<String> {
    let mut depth = 0;
    let list = prelude.split(|sign| {
        depth += i32::from(sign == '(') - i32::from(sign == ')');
        sign == ',' && depth == 0
    });
    list.map(|selector| selector.trim().to_owned()).collect()
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Comments become nothing but their line breaks, so that lines keep their numbers.
fn without_comments(css: &str) -> String {
    let mut pieces = css.split("/*");
    let before = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(before, |mut kept, piece| {
        let (comment, after) = piece.split_once("*/").unwrap_or((piece, ""));
        kept.extend(comment.chars().filter(|sign| *sign == '\n'));
        kept + after
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_have_their_conditions_selectors_and_lines() {
        let css = "/* of\n it */\n.a, .b:is(i, b) { color: #fff; --x: color-mix(in srgb,\n #fff 5%, #000) }\n\
                   @media (hover: hover) {\n  @supports (color: red) { .a { color: #000; color: #111; } }\n}\n.c { }";
        let blocks = blocks(Path::new("a.css"), css);
        assert_eq!(blocks.len(), 3, "{blocks:?}");
        assert_eq!(blocks[0].selectors, [".a", ".b:is(i, b)"]);
        assert_eq!(
            blocks[0].value("--x"),
            Some("color-mix(in srgb, #fff 5%, #000)")
        );
        let lines = |block: &Block| {
            block
                .declarations
                .iter()
                .map(|d| d.line)
                .collect::<Vec<_>>()
        };
        assert_eq!(lines(&blocks[0]), [3, 3]);
        assert_eq!(
            blocks[1].conditions,
            ["@media (hover: hover)", "@supports (color: red)"]
        );
        assert_eq!(blocks[1].value("color"), Some("#111"));
        assert_eq!(lines(&blocks[1]), [6, 6]);
        assert!(blocks[2].conditions.is_empty() && blocks[2].declarations.is_empty());
    }
}
