//! Passwords as people make them, by kind, from a seed.

/// What is known of the person in all of them.
pub const OWN: &[&str] = &[
    "Maria Lindqvist",
    "1987-06-23",
    "+46701234567",
    "maria.lindqvist@example.org",
    "Lanhai Pay",
];

/// Lists of words that passwords are made of, the commonest first.
pub struct Words {
    /// Passwords that were leaked.
    pub passwords: Vec<String>,
    /// Words of a language.
    pub words: Vec<String>,
}

/// How a password is made, and what it is called in the report.
pub type Kind = (&'static str, fn(&Words, &mut Draws) -> String);

/// Every kind.
pub const KINDS: [Kind; 10] = [
    ("listed", |words, draws| draws.one_of(&words.passwords)),
    ("listed, with a number", |words, draws| {
        let (word, year) = (draws.one_of(&words.passwords), 1950 + draws.below(76));
        format!("{word}{year}{}", ["", "!", "!!", "."][draws.below(4)])
    }),
    ("listed, signs for letters", |words, draws| {
        let word = draws.one_of(&words.passwords);
        let sign = |c| match c {
            'a' => '@',
            'e' => '3',
            'i' => '1',
            'o' => '0',
            's' => '$',
            other => other,
        };
        word.chars().map(sign).collect()
    }),
    ("two that are listed", |words, draws| {
        [
            draws.one_of(&words.passwords),
            draws.one_of(&words.passwords),
        ]
        .concat()
    }),
    ("own data", |_, draws| {
        let pieces = [
            "maria",
            "Lindqvist",
            "1987",
            "230687",
            "0701234567",
            "lanhai",
            "tsivqdnil",
            "m@r1@",
        ];
        let count = 2 + draws.below(2);
        let between = ["", ".", "-", "!"][draws.below(4)];
        let pieces: Vec<&str> = (0..count).map(|_| pieces[draws.below(8)]).collect();
        pieces.join(between)
    }),
    ("along the keyboard", |_, draws| {
        let rows = [
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "1qaz2wsx",
            "poiuytrewq",
        ];
        let run = |draws: &mut Draws| {
            let row = rows[draws.below(5)];
            row[..4 + draws.below(row.len() - 3)].to_owned()
        };
        [run(draws), run(draws), run(draws)].concat()
    }),
    ("sequences and repetitions", |_, draws| {
        let unit = match draws.below(4) {
            0 => char::from(b'a' + draws.below(26) as u8).to_string(),
            1 => format!("{:03}", draws.below(1000)),
            2 => "abcdefghij"[draws.below(5)..][..4].to_owned(),
            _ => "9876543210"[draws.below(5)..][..5].to_owned(),
        };
        let times = 2 + draws.below(14);
        unit.repeat(times).chars().take(20).collect()
    }),
    ("two common words", |words, draws| {
        [draws.one_of(&words.words), draws.one_of(&words.words)].join(" ")
    }),
    ("five words", |words, draws| {
        let five: Vec<String> = (0..5).map(|_| draws.one_of(&words.words)).collect();
        five.join(" ")
    }),
    ("random characters", |_, draws| {
        let length = 8 + draws.below(13);
        let all: Vec<char> = ('!'..='~').collect();
        (0..length).map(|_| all[draws.below(all.len())]).collect()
    }),
];

/// Numbers from a seed (splitmix64).
pub struct Draws(pub u64);

impl Draws {
    /// A number below this one, which is not 0.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }

    fn one_of(&mut self, texts: &[String]) -> String {
        texts[self.below(texts.len())].clone()
    }
}
