use super::Tried::{Failed, Intercepted, Lost};
use super::*;
use kaihu_protocol::{Code, Problem};
use proptest::prelude::*;

const QUICK: Tried = Tried::Answered { ms: 80 };
const LATE: Tried = Tried::Answered { ms: 2_000 };

/// A probe in which the clocks differ by `off_s` seconds, where the provider answered at all.
fn probe(online: bool, page: [Tried; 4], service: [Tried; 4], off_s: i64) -> Probe {
    let told = service.iter().any(is_answer);
    Probe {
        online,
        page: page.to_vec(),
        service: service.to_vec(),
        clocks: told.then_some(Clocks {
            server: Timestamp(1_795_420_800_000),
            device: Timestamp(1_795_420_800_000 + off_s * 1_000),
        }),
        clocks_of_files: None,
    }
}

#[test]
fn each_combination_has_its_verdict() {
    let all = |tried| [tried; 4];
    let table = [
        (probe(false, all(Lost), all(Lost), 0), Verdict::Offline),
        (probe(true, all(Lost), all(Lost), 0), Verdict::NoInternet),
        // A network that signs people in: seen by the file, by the provider's answer, or by both.
        (probe(true, all(Intercepted), all(Lost), 0), Verdict::Portal),
        (probe(true, all(Lost), all(Intercepted), 0), Verdict::Portal),
        (
            probe(true, [Lost, Lost, Lost, Intercepted], all(Lost), 0),
            Verdict::Portal,
        ),
        (
            probe(false, all(Intercepted), all(Intercepted), 0),
            Verdict::Portal,
        ),
        // A host that answers every address with its own page is no such network.
        (probe(true, all(Intercepted), all(QUICK), 0), Verdict::Fine),
        // The provider is away, or has trouble.
        (
            probe(true, all(QUICK), all(Lost), 0),
            Verdict::ServiceSilent,
        ),
        (
            probe(true, all(QUICK), all(Failed), 0),
            Verdict::ServiceSilent,
        ),
        (
            probe(true, all(Lost), all(Failed), 0),
            Verdict::ServiceSilent,
        ),
        (
            probe(true, all(Failed), all(Lost), 0),
            Verdict::ServiceSilent,
        ),
        (probe(true, all(LATE), all(Lost), 0), Verdict::ServiceSilent),
        (
            probe(true, all(QUICK), [QUICK, Failed, Failed, Failed], 0),
            Verdict::ServiceSilent,
        ),
        // What the browser says of itself counts less than what came through.
        (probe(false, all(QUICK), all(QUICK), 0), Verdict::Fine),
        (
            probe(false, all(QUICK), all(Lost), 0),
            Verdict::ServiceSilent,
        ),
        // Slow, or with losses.
        (probe(true, all(LATE), all(LATE), 0), Verdict::Weak),
        (
            probe(
                true,
                [QUICK, Lost, QUICK, QUICK],
                [QUICK, Lost, QUICK, QUICK],
                0,
            ),
            Verdict::Weak,
        ),
        (
            probe(true, all(QUICK), [Lost, Lost, Lost, QUICK], 0),
            Verdict::Weak,
        ),
        (
            probe(true, all(Lost), [Lost, QUICK, QUICK, QUICK], 0),
            Verdict::Weak,
        ),
        (probe(true, all(LATE), all(LATE), 3_600), Verdict::Weak),
        // One lost try is chance, and files from elsewhere may be away.
        (
            probe(true, all(QUICK), [Lost, QUICK, QUICK, QUICK], 0),
            Verdict::Fine,
        ),
        (probe(true, all(Lost), all(QUICK), 0), Verdict::Fine),
        (
            probe(true, [LATE, QUICK, QUICK, QUICK], all(QUICK), 0),
            Verdict::Fine,
        ),
        // The clock, fast or slow.
        (
            probe(true, all(QUICK), all(QUICK), 301),
            Verdict::ClockWrong,
        ),
        (
            probe(true, all(QUICK), all(QUICK), -301),
            Verdict::ClockWrong,
        ),
        (probe(true, all(QUICK), all(QUICK), 300), Verdict::Fine),
        (probe(true, all(QUICK), all(QUICK), -300), Verdict::Fine),
    ];
    for (probe, verdict) in table {
        assert_eq!(probe.verdict(), verdict, "{probe:?}");
    }
}

#[test]
fn a_clock_that_another_one_agrees_with_is_not_blamed() {
    let apart = |by_s: i64| Clocks {
        server: Timestamp(1_795_420_800_000),
        device: Timestamp(1_795_420_800_000 + by_s * 1_000),
    };
    let off = probe(true, [QUICK; 4], [QUICK; 4], 7 * 3_600);
    for (of_files, verdict) in [
        (None, Verdict::ClockWrong),
        (Some(apart(7 * 3_600)), Verdict::ClockWrong),
        (Some(apart(-2)), Verdict::Fine),
    ] {
        let probe = Probe {
            clocks_of_files: of_files,
            ..off.clone()
        };
        assert_eq!(probe.verdict(), verdict, "{of_files:?}");
    }
    let provider_right = Probe {
        clocks_of_files: Some(apart(7 * 3_600)),
        ..probe(true, [QUICK; 4], [QUICK; 4], 0)
    };
    assert_eq!(provider_right.verdict(), Verdict::Fine);
}

#[test]
fn a_probe_that_brought_nothing_at_all_has_a_verdict_too() {
    let nothing = |online| Probe {
        online,
        page: Vec::new(),
        service: Vec::new(),
        clocks: None,
        clocks_of_files: None,
    };
    assert_eq!(nothing(false).verdict(), Verdict::Offline);
    assert_eq!(nothing(true).verdict(), Verdict::NoInternet);
}

#[test]
fn an_answer_to_the_small_file_is_ours_a_networks_or_a_failure() {
    let ours = Tried::Answered { ms: 7 };
    for (status, text, tried) in [
        (200, "kaihu\n", ours),
        (200, "<!doctype html><title>Welcome</title>", Intercepted),
        (200, "", Intercepted),
        (0, "", Intercepted),
        (302, "", Intercepted),
        (511, "", Intercepted),
        (407, "", Intercepted),
        (404, "<h1>Not found</h1>", ours),
        (500, "", Failed),
        (503, "", Failed),
    ] {
        assert_eq!(Tried::of_file(status, text, 7), tried, "{status} {text}");
    }
}

#[test]
fn an_answer_of_the_provider_is_one_even_where_it_is_no() {
    let of = |failure| Tried::of_service(&Err(failure), 7);
    let busy = Problem {
        status: 503,
        code: Code::ServiceUnavailable,
        title: None,
        fields: Vec::new(),
        retry: true,
        attempts_left: None,
        retry_after: None,
    };
    assert_eq!(of(Failure::Problem(busy)), Failed);
    assert_eq!(
        of(Failure::Transport(Transport::ServerError {
            retry_after: None
        })),
        Failed
    );
    assert_eq!(of(Failure::Transport(Transport::Intercepted)), Intercepted);
    for lost in [
        Transport::Offline,
        Transport::Unreachable,
        Transport::Timeout,
        Transport::Truncated,
    ] {
        assert_eq!(of(Failure::Transport(lost)), Lost);
    }
}

fn tries() -> impl Strategy<Value = Vec<Tried>> {
    let tried = prop_oneof![
        (0..60_000u32).prop_map(|ms| Tried::Answered { ms }),
        Just(Failed),
        Just(Intercepted),
        Just(Lost),
    ];
    prop::collection::vec(tried, 0..=4)
}

fn any_probe() -> impl Strategy<Value = Probe> {
    let clocks = || {
        let told = prop::option::of((any::<i64>(), any::<i64>()));
        told.prop_map(|told| {
            told.map(|(server, device)| Clocks {
                server: Timestamp(server),
                device: Timestamp(device),
            })
        })
    };
    let all = (any::<bool>(), tries(), tries(), clocks(), clocks());
    all.prop_map(|(online, page, service, clocks, clocks_of_files)| Probe {
        online,
        page,
        service,
        clocks,
        clocks_of_files,
    })
}

/// What each verdict claims, said apart from the order in which they are looked for.
fn holds(verdict: Verdict, probe: &Probe) -> bool {
    let any = |tries: &[Tried], wanted: fn(&Tried) -> bool| tries.iter().any(wanted);
    let answers = count(&probe.service, is_answer);
    let reached = answers > count(&probe.service, is_failure);
    let portal = probe.page.contains(&Intercepted) || probe.service.contains(&Intercepted);
    let heard = [&probe.page, &probe.service]
        .into_iter()
        .any(|tries| any(tries, |it| !matches!(it, Lost | Intercepted)));
    let (weak, clock) = (probe.is_weak(), probe.is_clock_right() != Some(false));
    match verdict {
        Verdict::Fine => reached && !weak && clock,
        Verdict::ClockWrong => reached && !weak && !clock,
        Verdict::Weak => reached && weak,
        Verdict::Portal => !reached && portal,
        Verdict::ServiceSilent => !reached && !portal && heard,
        Verdict::NoInternet => !reached && !portal && !heard && probe.online,
        Verdict::Offline => !reached && !portal && !heard && !probe.online,
    }
}

proptest! {
    #[test]
    fn every_probe_has_exactly_one_verdict(probe in any_probe()) {
        let all = [
            Verdict::Offline,
            Verdict::NoInternet,
            Verdict::Portal,
            Verdict::ServiceSilent,
            Verdict::Weak,
            Verdict::ClockWrong,
            Verdict::Fine,
        ];
        let held: Vec<Verdict> = all.into_iter().filter(|it| holds(*it, &probe)).collect();
        prop_assert_eq!(held, vec![probe.verdict()]);
    }

    #[test]
    fn the_order_of_tries_does_not_matter(probe in any_probe()) {
        let mut turned = probe.clone();
        turned.page.reverse();
        turned.service.reverse();
        prop_assert_eq!(turned.verdict(), probe.verdict());
    }
}
