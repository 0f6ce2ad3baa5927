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
