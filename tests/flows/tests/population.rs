//! A population follows the first advice: what goes wrong is named rightly, nobody is blamed wrongly, and
//! nearly all are served. And each of these checks fails where the wizard calls things by other names.

use kaihu_flows::population::{
    End, Ends, Figures, Mishap, Record, TABLE, Targets, Verdict, people, play, with,
};
use kaihu_wizard::Prompt;

/// Enough to notice; the command plays many more.
const PEOPLE: u64 = 300;
const THREADS: usize = 2;

/// Somebody to whom nothing else happens.
fn alone(mishap: Mishap, seed: u64) -> Record {
    play(seed, Some(&[mishap]), &|key| key)
}

fn verdict(record: &Record) -> Option<Verdict> {
    record.verdicts().first().map(|(_, verdict)| *verdict)
}

#[test]
fn a_few_hundred_people_are_served_as_they_should_be() {
    let records = people(7, PEOPLE, THREADS);
    let figures = Figures::of(&records);
    let met: usize = records.iter().map(|record| record.verdicts().len()).sum();
    assert!(met > 150, "{met} mishaps");
    assert_eq!(figures.short_of(Targets::default()), Vec::<String>::new());
}

#[test]
fn each_mishap_alone_is_named_and_ends_as_it_should() {
    for about in TABLE {
        let passes = matches!(about.ends, Ends::Time | Ends::Unseen);
        // By chance some end before the wizard has to do with them, or in the minute in which patience does.
        let mut visits = (5..25).map(|seed| alone(about.mishap, seed));
        let met = visits.find(|it| verdict(it).is_some() && !(passes && it.end == End::Lost));
        let record = met.unwrap_or_else(|| panic!("{} is never met", about.name));
        match verdict(&record) {
            Some(Verdict::Named) => assert_ne!(about.ends, Ends::Unseen, "{}", about.name),
            Some(Verdict::Unseen) => assert!(passes, "{}", about.name),
            other => panic!("{}: {other:?}, {record:#?}", about.name),
        }
        assert_eq!(
            record.wrongly_blamed(),
            Vec::<&str>::new(),
            "{}",
            about.name
        );
        let ends = match about.ends {
            Ends::Never => record.end == End::Told,
            Ends::Unseen => record.end == End::Opened,
            _ => matches!(record.end, End::Opened | End::Told),
        };
        assert!(ends, "{}: {:?}", about.name, record.end);
    }
}

#[test]
fn what_is_called_by_another_name_is_missed() {
    for about in TABLE {
        let before = alone(about.mishap, 5);
        let other = |key| match about.words.contains(&key) {
            true => "cause-our-fault",
            false => key,
        };
        let after = play(5, Some(&[about.mishap]), &other);
        if verdict(&before) == Some(Verdict::Named) {
            let missed = Some(Verdict::Missed);
            assert_eq!(verdict(&after), missed, "{}", about.name);
        }
        // Whoever is not told what it is does not mend it.
        let told = about.ends == Ends::Told && about.own && about.mishap != Mishap::CodeLate;
        let by_the_scene = before
            .words
            .iter()
            .any(|word| word.key.starts_with("prompt-") && word.blames);
        if told && !by_the_scene {
            assert_ne!(after.end, End::Opened, "{}", about.name);
        }
    }
}

#[test]
fn a_population_that_is_told_otherwise_falls_short() {
    let otherwise = |key| match key {
        "prompt-more-light" | "prompt-light-in-front" => "prompt-open-eyes",
        "cause-service-down" => "cause-answer",
        "resident-id-checksum" => "phone-format",
        key => key,
    };
    let records: Vec<Record> = (0..150)
        .map(|seed| play(9_000_000 + seed, None, &otherwise))
        .collect();
    let figures = Figures::of(&records);
    assert!(figures.verdicts(None).share() < 95.0);
    assert!(figures.wrongly_blamed() > 0);
    assert!(!figures.short_of(Targets::default()).is_empty());
}

#[test]
fn an_outage_put_down_to_the_person_is_a_wrong_blame() {
    let otherwise = |key| match key {
        "cause-service-down" => "cause-answer",
        key => key,
    };
    let met = |seed: &u64| verdict(&alone(Mishap::Outage, *seed)) == Some(Verdict::Named);
    let seed = (0..20).find(met).expect("an outage that is noticed");
    let record = play(seed, Some(&[Mishap::Outage]), &otherwise);
    assert!(record.wrongly_blamed().contains(&"cause-answer"));
}

#[test]
fn no_word_for_what_is_not_the_persons_asks_them_to_change_something() {
    let flaws: Vec<&str> = Prompt::ALL
        .iter()
        .filter(|prompt| prompt.is_flaw())
        .map(|prompt| prompt.message().key)
        .collect();
    for about in TABLE.iter().filter(|about| !about.own) {
        assert!(
            !about.words.iter().any(|word| flaws.contains(word)),
            "{}",
            about.name
        );
    }
}

#[test]
fn every_word_of_the_table_is_one_that_people_can_read() {
    let files = [
        include_str!("../../../public/locales/en/wizard.ftl"),
        include_str!("../../../public/locales/en/camera.ftl"),
    ];
    for about in TABLE {
        for word in about.words {
            let line = format!("\n{word} =");
            assert!(files.iter().any(|file| file.contains(&line)), "{word}");
        }
    }
}

#[test]
fn every_mishap_is_in_the_table_once_and_one_seed_is_one_visit() {
    for about in TABLE {
        let same = TABLE.iter().filter(|other| other.mishap == about.mishap);
        assert_eq!(same.count(), 1, "{}", about.name);
    }
    let visit = |seed| play(seed, None, &|key| key);
    for seed in 0..10 {
        assert_eq!(visit(seed), visit(seed));
    }
    assert_ne!(visit(1).words, visit(5).words);
}

#[test]
fn the_page_tells_what_is_assumed() {
    let page = include_str!("../../../docs/population.md");
    let wanted = with(page, None);
    assert_eq!(
        wanted.as_deref(),
        Some(page),
        "cargo xtask population --write"
    );
}
