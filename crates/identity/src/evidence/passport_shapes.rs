//! How countries arrange their passport numbers, as far as that is known.
//!
//! Source: the table of validator.js (`isPassportNumber`, MIT), itself after Wikipedia, the EU
//! passport numbers of Microsoft Purview and countrycode.org. By hand: HK, MO, SG and TW, which
//! it lacks; series that are newer than its entries (such as `M123A4567` in KR, a letter and eight
//! digits in KZ); any first letter where it names those in use; and both shapes where a series is
//! just being replaced. A shape too many costs a warning not given, never a refusal.

/// The shapes of a country's numbers, separated by spaces; empty where none is known. In a shape
/// `#` is a digit, `@` a letter, `*` either, `%` a letter but I and O; all else stands for itself.
pub(super) fn shapes(alpha2: &str) -> &'static str {
    let at = SHAPES.binary_search_by(|(country, _)| (*country).cmp(alpha2));
    at.map_or("", |at| SHAPES[at].1)
}

/// Whether the number has the shape.
pub(super) fn fits(number: &str, shape: &str) -> bool {
    number.len() == shape.len()
        && number
            .bytes()
            .zip(shape.bytes())
            .all(|(c, place)| match place {
                b'#' => c.is_ascii_digit(),
                b'@' => c.is_ascii_uppercase(),
                b'*' => c.is_ascii_alphanumeric(),
                b'%' => c.is_ascii_uppercase() && c != b'I' && c != b'O',
                exact => c == exact,
            })
}

#[rustfmt::skip]
static SHAPES: [(&str, &str); 64] = [
    ("AM", "@@#######"),
    ("AR", "@@@######"),
    ("AT", "@#######"),
    ("AU", "@####### @@#######"),
    ("AZ", "@########"),
    ("BE", "@@######"),
    ("BG", "#########"),
    ("BR", "@@######"),
    ("BY", "@@#######"),
    ("CA", "@@###### @######@@"),
    ("CH", "@####### @#@#####"),
    ("CN", "E######## E%####### G######## D######## S######## P######## DE####### SE####### PE#######"),
    ("CY", "@###### @########"),
    ("CZ", "########"),
    ("DE", "*********"),
    ("DK", "#########"),
    ("DZ", "#########"),
    ("EE", "@####### @@#######"),
    ("ES", "**###### ***######"),
    ("FI", "@@#######"),
    ("FR", "##@@#####"),
    ("GB", "#########"),
    ("GR", "@@#######"),
    ("HK", "K######## H######## H@#######"),
    ("HR", "#########"),
    ("HU", "@@###### @@#######"),
    ("ID", "@####### @#@#####"),
    ("IE", "**#######"),
    ("IN", "@#######"),
    ("IR", "@########"),
    ("IS", "A#######"),
    ("IT", "**#######"),
    ("JM", "A#######"),
    ("JP", "@@#######"),
    ("KR", "@######## @###@####"),
    ("KZ", "@####### @########"),
    ("LI", "@#####"),
    ("LT", "********"),
    ("LU", "********"),
    ("LV", "**#######"),
    ("LY", "********"),
    ("MO", "@@#######"),
    ("MT", "#######"),
    ("MX", "########## ########### @########"),
    ("MY", "A######## H######## K########"),
    ("MZ", "@@####### ##@@#####"),
    ("NL", "@@******#"),
    ("NZ", "@###### @@######"),
    ("PH", "@###### @#######@ @@###### @@#######"),
    ("PK", "@@#######"),
    ("PL", "@@#######"),
    ("PT", "@###### @@######"),
    ("RO", "######## #########"),
    ("RU", "#########"),
    ("SE", "######## @@######"),
    ("SG", "@#######@ @########"),
    ("SI", "P@#######"),
    ("SK", "*####### @@#######"),
    ("TH", "@###### @####### @@###### @@#######"),
    ("TR", "@########"),
    ("TW", "#########"),
    ("UA", "@@######"),
    ("US", "######### @########"),
    ("ZA", "@########"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_sorted_so_that_each_is_found() {
        assert!(SHAPES.is_sorted_by(|a, b| a.0 < b.0));
        assert_eq!(shapes("GB"), "#########");
        assert_eq!(shapes("FJ"), "");
    }
}
