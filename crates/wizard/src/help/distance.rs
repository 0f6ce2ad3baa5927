//! How near an article is to a few words that somebody looks for.

/// What it costs that a piece is not in the title.
const OUTSIDE: usize = 1;
/// What it costs that it is nowhere.
const MISSED: usize = 4;

/// How far an article is from what is looked for: the less, the nearer; `None` if it is not meant, which it is
/// with all of the pieces, or with two and no fewer than half of them. All texts are folded already (case and width), as the browser does
/// it. A piece is a word; of scripts that put no spaces between words, each two neighbouring characters (bigrams,
/// as most search engines take for Chinese, Japanese and Korean). Hyphens and apostrophes do not count.
pub fn distance(query: &str, title: &str, rest: &str) -> Option<usize> {
    let [query, title, rest] = [query, title, rest].map(|text| text.replace(is_inside_words, ""));
    let pieces = pieces(&query);
    let inside = |text: &str| pieces.iter().filter(|it| text.contains(*it)).count();
    let in_title = inside(&title);
    let nowhere = |it: &&String| !title.contains(*it) && !rest.contains(*it);
    let missed = pieces.iter().filter(nowhere).count();
    let found = pieces.len() - missed;
    let is_meant = found > 0 && missed == 0 || found > 1 && found >= missed;
    is_meant.then(|| (found - in_title) * OUTSIDE + missed * MISSED)
}

fn pieces(query: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    for word in query.split(is_between_words).filter(|it| !it.is_empty()) {
        let characters: Vec<char> = word.chars().collect();
        for run in characters.chunk_by(|one, next| is_unspaced(*one) == is_unspaced(*next)) {
            match run.len() > 1 && is_unspaced(run[0]) {
                true => pieces.extend(run.windows(2).map(String::from_iter)),
                false => pieces.push(run.iter().collect()),
            }
        }
    }
    pieces
}

/// Kana, Han and Hangul; Korean has spaces, but hangs its particles on the words.
fn is_unspaced(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

fn is_inside_words(character: char) -> bool {
    "-'\u{2010}\u{2011}\u{2019}".contains(character)
}

fn is_between_words(character: char) -> bool {
    let signs = "，。？！、：；“”‘「」『』（）…·¿¡«»؟،؛।";
    character.is_whitespace() || character.is_ascii_punctuation() || signs.contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn is_meant(query: &str, article: &str) -> bool {
        distance(query, "", article).is_some()
    }

    #[test]
    fn words_are_found_wherever_they_stand() {
        let article = "the camera is not allowed choose allow when the browser asks";
        assert!(is_meant("camera", article));
        assert!(is_meant("  browser   camera ", article));
        assert!(is_meant("cam", article), "while it is typed");
        assert!(!is_meant("camera microphone", article));
        assert!(is_meant("カメラ 許可", "カメラが許可されていません"));
    }

    #[test]
    fn a_sentence_need_not_stand_there_as_it_is_asked() {
        let article = "收不到验证码，或验证码无效";
        assert!(is_meant("验证码收不到", article));
        assert!(is_meant("验证码收不到？", article));
        assert!(!is_meant("摄像头打不开", article));
        assert!(is_meant(
            "the code never came",
            "the code does not come or came late"
        ));
    }

    #[test]
    fn hyphens_and_apostrophes_make_no_difference() {
        assert!(is_meant("wifi", "switch between wi-fi and mobile data"));
        assert!(is_meant("e-mail", "use another email"));
        assert!(is_meant("doesnt", "it doesn’t work"));
        assert!(is_meant("wifi连不上", "连不上 wi-fi"));
    }

    #[test]
    fn what_is_in_the_title_is_nearer_and_what_is_missing_farther() {
        let by = |title, rest| distance("camera light lamp", title, rest);
        assert!(by("camera light", "lamp") < by("camera", "light lamp"));
        assert!(by("", "camera light lamp") < by("camera light", ""));
    }

    #[test]
    fn who_looks_for_nothing_finds_nothing() {
        assert!(!is_meant("", "anything"));
        assert!(!is_meant(" \u{3000}-？", "anything"));
    }

    proptest! {
        #[test]
        fn any_part_of_an_article_finds_it(article in "\\PC{1,60}", from in 0..60usize, length in 1..20usize) {
            let part: String = article.chars().skip(from).take(length).collect();
            prop_assume!(part.chars().any(char::is_alphanumeric));
            prop_assert_eq!(distance(&part, &article, ""), Some(0));
        }

        #[test]
        fn one_more_word_that_is_in_it_leaves_it_found(query in "\\PC{0,12}", article in "\\PC{0,60}", word in "[a-z]{1,6}") {
            let article = format!("{article} {word}");
            let longer = format!("{query} {word}");
            prop_assert!(!is_meant(&query, &article) || is_meant(&longer, &article));
        }
    }
}
