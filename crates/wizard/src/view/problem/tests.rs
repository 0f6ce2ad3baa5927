use super::*;

/// What can be done wherever somebody is.
fn anywhere(remedy: Remedy) -> bool {
    matches!(remedy, Remedy::GetHelp | Remedy::Leave)
}

fn buttons(code: Code, is_possible: fn(Remedy) -> bool) -> Vec<Button> {
    problem_page(code, Device::default(), Lasts::default(), is_possible).buttons
}

#[test]
fn the_first_button_begins_something_also_where_no_remedy_is_possible() {
    for code in Code::ALL {
        for is_possible in [|_| true, anywhere] {
            let first = &buttons(*code, is_possible)[0];
            let ways_out = [Remedy::GetHelp, Remedy::Leave].map(Action::Remedy);
            assert!(!ways_out.contains(&first.action), "{code:?}");
        }
    }
}

#[test]
fn whom_a_person_has_to_help_is_led_to_one() {
    for code in [Code::IdentityReview, Code::ChallengeWaived] {
        let first = &buttons(code, |_| true)[0];
        assert_eq!(first.action, Action::ContactSupport);
        assert_eq!(first.weight, Weight::Primary);
    }
}

/// Each page of a failure, with what may be known of it and without.
fn pages() -> impl Iterator<Item = (Code, Lasts, Page)> {
    let both = |code: &Code| [false, true].map(|known| (*code, known));
    let pages = Code::ALL.iter().flat_map(both);
    let with_filters = pages.flat_map(|it| [(it, true), (it, false)]);
    with_filters.map(|((code, known), possible)| {
        let lasts = Lasts {
            kept: known,
            says_why: known,
            unanswered: 3,
            ..Lasts::default()
        };
        let is_possible = |remedy| possible || anywhere(remedy);
        let page = problem_page(code, Device::default(), lasts, is_possible);
        (code, lasts, page)
    })
}

#[test]
fn what_happened_is_said_first_with_what_speaks_for_it() {
    for (code, lasts, page) in pages() {
        let cause = Cause::of(code);
        assert_eq!(page.heading.key, what(cause), "{code:?}");
        let lead = Block::Lead(Message::new(why(cause)));
        assert_eq!(page.blocks[1], lead, "{code:?}");
        let evidence = evidence_of(code, lasts.unanswered).map(Block::Text);
        let is_said = evidence.is_some() && page.blocks.get(2) == evidence.as_ref();
        let is_known = evidence.is_some() && lasts.says_why;
        assert_eq!(is_said, is_known, "{code:?}: {:?}", page.blocks);
    }
}

#[test]
fn the_code_is_there_for_support_and_what_is_kept_is_said_where_there_is_something() {
    for (code, lasts, page) in pages() {
        let references = page.blocks.iter().filter_map(|block| match block {
            Block::Reference(fact) => Some(fact.value.as_str()),
            _ => None,
        });
        assert_eq!(references.collect::<Vec<_>>(), [code.as_str()]);
        let kept = Block::Inset(Message::new("problem-kept"));
        assert_eq!(page.blocks.contains(&kept), lasts.kept, "{code:?}");
    }
}

#[test]
fn one_button_is_the_main_one_and_a_person_can_be_asked_before_leaving() {
    for (code, _, page) in pages() {
        let buttons = page.buttons;
        let main: Vec<usize> = (0..buttons.len())
            .filter(|at| buttons[*at].weight == Weight::Primary)
            .collect();
        assert_eq!(main, [0], "{code:?}");
        let asks = buttons
            .iter()
            .filter(|it| it.action == Action::ContactSupport);
        assert_eq!(asks.count(), 1, "{code:?}");
        let last = buttons.last().map(|it| it.action.clone());
        assert_eq!(last, Some(Action::Remedy(Remedy::Leave)), "{code:?}");
    }
}
