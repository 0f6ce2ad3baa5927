//! Texts by shape, and the slips that people make in them. All from one seed.

/// SplitMix64 (G. Steele and others, "Fast Splittable Pseudorandom Number Generators", 2014).
pub struct Random(u64);

impl Random {
    /// Its own stream for each name, whatever else is drawn.
    pub fn new(seed: u64, name: &str) -> Self {
        let mixed = name.bytes().fold(seed, |sum, byte| {
            (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(mixed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not zero.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// One of the items, of which there is at least one.
    pub fn one_of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

const DIGITS: &[u8] = b"0123456789";
const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// A text for a template.
///
/// `#` is a digit, `@` a letter, `*` either, `[…]` one of the characters within; `yy`, `yyy`,
/// `yyyy`, `mm` and `dd` are parts of one day between 1880 and 2030, with one of the `shifts`
/// added to month and day each; all else stands for itself.
pub fn by_template(template: &str, shifts: &Shifts, random: &mut Random) -> String {
    let mut out = String::new();
    let (year, month, day) = (
        1880 + random.below(150),
        1 + random.below(12),
        1 + random.below(28),
    );
    let month = month + random.one_of(shifts.month);
    let day = day + random.one_of(shifts.day);
    let places: Vec<char> = template.chars().collect();
    let mut at = 0;
    while let Some(place) = places.get(at) {
        let run = places[at..].iter().take_while(|c| *c == place).count();
        at += 1;
        match place {
            '#' => out.push(char::from(*random.one_of(DIGITS))),
            '@' => out.push(char::from(*random.one_of(LETTERS))),
            '*' => {
                let kind = if random.below(2) == 0 {
                    DIGITS
                } else {
                    LETTERS
                };
                out.push(char::from(*random.one_of(kind)));
            }
            '[' => {
                let end = at
                    + places[at..]
                        .iter()
                        .position(|c| *c == ']')
                        .expect("a bracket closes");
                out.push(*random.one_of(&places[at..end]));
                at = end + 1;
            }
            'y' | 'm' | 'd' => {
                let number = match place {
                    'y' => year % 10usize.pow(run as u32),
                    'm' => month,
                    _ => day,
                };
                out.push_str(&format!("{number:0run$}"));
                at += run - 1;
            }
            exact => out.push(*exact),
        }
    }
    out
}

/// What may be added to the month and the day.
pub struct Shifts {
    /// To the month.
    pub month: &'static [usize],
    /// To the day.
    pub day: &'static [usize],
}

/// A slip in a text, or another way of typing it.
pub fn slip(text: &str, random: &mut Random) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let at = random.below(chars.len().max(1));
    match random.below(10) {
        0..=2 if !chars.is_empty() => {
            chars[at] = char::from(*random.one_of(match chars[at].is_ascii_digit() {
                true => DIGITS,
                false => LETTERS,
            }));
        }
        3 if at + 1 < chars.len() => chars.swap(at, at + 1),
        4 if !chars.is_empty() => drop(chars.remove(at)),
        5 => chars.insert(at, char::from(*random.one_of(DIGITS))),
        6 => chars.insert(at, *random.one_of(&[' ', '-', '.', '/'])),
        7 => return text.to_ascii_lowercase(),
        8 => return full_width(text),
        _ => return format!(" {text}\u{a0}"),
    }
    chars.into_iter().collect()
}

fn full_width(text: &str) -> String {
    let wide = |c: char| match c {
        '!'..='~' => char::from_u32(c as u32 - 0x21 + 0xff01).unwrap_or(c),
        _ => c,
    };
    text.chars().map(wide).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: Shifts = Shifts {
        month: &[0],
        day: &[0],
    };

    #[test]
    fn the_same_seed_gives_the_same_texts() {
        let text = |seed| by_template("##@@**[XYZ]yymmdd", &NONE, &mut Random::new(seed, "es.dni"));
        assert_eq!(text(1), text(1));
        assert_ne!(text(1), text(2));
        assert_eq!(text(1).len(), 13);
    }

    #[test]
    fn dates_keep_to_their_templates() {
        let mut random = Random::new(1, "");
        let shifts = Shifts {
            month: &[50],
            day: &[40],
        };
        for _ in 0..100 {
            let text = by_template("ddmm", &shifts, &mut random);
            let number: u32 = text.parse().unwrap();
            assert!((41..=68).contains(&(number / 100)) && (51..=62).contains(&(number % 100)));
        }
    }

    #[test]
    fn slips_do_not_fail_on_any_text() {
        let mut random = Random::new(7, "");
        for text in ["", "1", "例", "X1234567L"] {
            for _ in 0..200 {
                slip(text, &mut random);
            }
        }
        assert_eq!(full_width("1a"), "１ａ");
    }
}
