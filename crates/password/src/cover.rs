//! Which characters of a password are easily guessed along with others, and why.

/// Why a character is no guess of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Of a password that is known.
    Known,
    /// Of what is known of the person.
    OwnData,
    /// Of a run along the keyboard.
    KeyboardRun,
    /// Of letters or digits in their order.
    Sequence,
    /// The same again.
    Repeats,
}

/// Whether a character is of a word or a number. Beyond ASCII most are, and Unicode's tables are heavy.
pub(crate) fn is_of_a_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || !character.is_ascii()
}

/// The characters, each with why it is covered, if it is. Who covers a character first keeps it.
#[derive(Debug)]
pub(crate) struct Cover<'a> {
    pub(crate) characters: &'a [char],
    kinds: Vec<Option<Kind>>,
    /// How many stretches were covered.
    pub(crate) stretches: usize,
}

impl<'a> Cover<'a> {
    pub(crate) fn of(characters: &'a [char]) -> Cover<'a> {
        Cover {
            characters,
            kinds: vec![None; characters.len()],
            stretches: 0,
        }
    }

    /// Covers `length` characters from `start` on.
    pub(crate) fn mark(&mut self, start: usize, length: usize, kind: Kind) {
        let mut new = false;
        for place in self.kinds.iter_mut().skip(start).take(length) {
            new |= place.is_none();
            place.get_or_insert(kind);
        }
        self.stretches += usize::from(new);
    }

    /// How many characters are not covered.
    pub(crate) fn rest(&self) -> usize {
        self.kinds.iter().filter(|kind| kind.is_none()).count()
    }

    /// The kinds that there are, the one that covers most first.
    pub(crate) fn kinds(&self) -> Vec<Kind> {
        let all = [
            Kind::Known,
            Kind::OwnData,
            Kind::KeyboardRun,
            Kind::Sequence,
            Kind::Repeats,
        ];
        let count = |kind: &Kind| {
            let same = self.kinds.iter().filter(|other| **other == Some(*kind));
            same.count()
        };
        let mut found = Vec::new();
        // Five of them: a sort would be the heaviest function of the module.
        while let Some(most) = all
            .into_iter()
            .rev()
            .filter(|kind| count(kind) > 0 && !found.contains(kind))
            .max_by_key(count)
        {
            found.push(most);
        }
        found
    }

    /// Covers every stretch of at least `shortest` characters that stands in `text` too, read forwards or
    /// backwards. `same` tells whether a character of the password stands for one of the text; one that is
    /// `passed_over` may stand between.
    pub(crate) fn mark_shared(
        &mut self,
        text: &[char],
        shortest: usize,
        kind: Kind,
        same: fn(char, char) -> bool,
        passed_over: fn(char) -> bool,
    ) {
        let places: Vec<usize> = (0..self.characters.len())
            .filter(|at| !passed_over(self.characters[*at]))
            .collect();
        let reversed: Vec<char> = text.iter().rev().copied().collect();
        for text in [text, &reversed] {
            let mut at = 0;
            while at < places.len() {
                let shared = |from: usize| {
                    let pairs = places[at..].iter().zip(&text[from..]);
                    let same =
                        |(place, other): &(&usize, &char)| same(self.characters[**place], **other);
                    pairs.take_while(same).count()
                };
                let from = (0..text.len())
                    .max_by_key(|from| shared(*from))
                    .unwrap_or(0);
                let longest = shared(from);
                // A year may stand for letters by chance: some of them have to be there.
                let itself = |nth: usize| {
                    let typed = places.get(at + nth).and_then(|it| self.characters.get(*it));
                    typed == text.get(from + nth)
                };
                let literal = (0..longest).filter(|nth| itself(*nth)).count();
                if longest >= shortest && literal * 3 >= longest {
                    let (first, last) = (places[at], places[at + longest - 1]);
                    self.mark(first, last + 1 - first, kind);
                    at += longest;
                } else {
                    at += 1;
                }
            }
        }
    }
}
