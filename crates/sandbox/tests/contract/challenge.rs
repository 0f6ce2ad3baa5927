//! Movements before the picture: ordered, ended, used once, somebody's own, judged, or left out.

use crate::client::*;
use crate::path::person;
use kaihu_protocol::{
    ApplicationState, Call, Challenge, ChallengeReport, Channel, Code, FaceAlternative, Failure,
    Movement, PictureSource, Pose, Reply, StepStatus, UploadRequest, UploadVerdict,
};
use kaihu_sandbox::{Clock, Config, Plan, Sandbox};
use std::collections::HashSet;

fn asking_for_movements(alternative: bool) -> Sandbox {
    let plan = Plan {
        challenge: true,
        alternative,
        ..Plan::default()
    };
    let config = Config {
        plan,
        ..Config::for_tests(Clock::manual(START))
    };
    Sandbox::open(config).unwrap()
}

async fn with_consents(sandbox: &Sandbox) -> Browser {
    let browser = Browser::open(sandbox).await;
    browser.give_consents().await;
    browser
}

pub(crate) async fn challenge(browser: &Browser) -> Challenge {
    match browser.call(Call::CreateChallenge).await {
        Ok(Reply::Challenge(challenge)) => challenge,
        other => panic!("{other:?}"),
    }
}

/// What a client measures of somebody who does what is asked for, two seconds each.
fn followed(challenge: &Challenge) -> ChallengeReport {
    let movement = |(nth, pose): (u32, &Pose)| {
        let (peak_yaw, peak_pitch) = match pose {
            Pose::TurnLeft => (21.0, 0.5),
            Pose::TurnRight => (-19.0, 0.5),
            Pose::LookUp => (0.5, 15.0),
            _ => (0.5, -13.0),
        };
        Movement {
            pose: *pose,
            peak_yaw,
            peak_pitch,
            began_ms: nth * 2_000 + 300,
            ended_ms: nth * 2_000 + 1_200,
            ..Movement::default()
        }
    };
    ChallengeReport {
        nonce: challenge.nonce.clone(),
        movements: (0..).zip(&challenge.poses).map(movement).collect(),
    }
}

pub(crate) fn request_with(browser: &Browser, challenge: &Challenge) -> UploadRequest {
    UploadRequest {
        challenge_id: Some(challenge.id.clone()),
        challenge: Some(followed(challenge)),
        ..browser.upload_request()
    }
}

/// Announces and sends the picture; the verdict.
async fn send(browser: &Browser, request: UploadRequest) -> Result<UploadVerdict, Failure> {
    let upload = match browser.call(Call::CreateUpload(request)).await? {
        Reply::Upload(upload) => upload,
        other => panic!("{other:?}"),
    };
    browser.send_bytes(&upload, 0).await;
    match browser.complete(&upload).await? {
        Reply::UploadVerdict(verdict) => Ok(verdict),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn who_does_what_is_asked_for_gets_a_wallet() {
    let sandbox = asking_for_movements(true);
    let browser = with_consents(&sandbox).await;
    let face = &browser.flow().await.steps[3].constraints;
    assert!(face.challenge);
    assert_eq!(face.alternatives, [FaceAlternative::WithoutMovements]);
    browser.patch(person(1)).await;
    browser.prove(Channel::Sms).await.unwrap();
    let asked = challenge(&browser).await;
    assert_eq!(asked.expires_at, START.plus_ms(180_000));
    assert_eq!(asked.server_time, START);
    sandbox.clock().advance_ms(9_000);
    let verdict = send(&browser, request_with(&browser, &asked))
        .await
        .unwrap();
    assert_eq!((verdict.accepted, verdict.reasons), (true, vec![]));
    browser.submit().await;
    assert_eq!(browser.decided().await.state, ApplicationState::Approved);
}

#[tokio::test]
async fn the_order_is_the_servers_and_every_movement_is_in_it_once() {
    let sandbox = asking_for_movements(true);
    let mut orders = HashSet::new();
    for _ in 0..30 {
        let asked = challenge(&with_consents(&sandbox).await).await;
        let each: HashSet<_> = asked.poses.iter().copied().collect();
        assert_eq!((asked.poses.len(), each.len()), (4, 4));
        orders.insert(asked.poses);
    }
    // Of 24 orders, 30 draws bring fewer than eight with a probability of 3e-10.
    assert!(orders.len() >= 8, "{}", orders.len());
}

#[tokio::test]
async fn a_backend_that_asks_for_none_has_none() {
    let browser = with_consents(&sandbox()).await;
    let face = browser.flow().await.steps[3].constraints.clone();
    assert!(!face.challenge && face.alternatives.is_empty());
    assert_eq!(browser.refused(Call::CreateChallenge).await, Code::NotFound);
    let unasked = UploadRequest {
        challenge_id: Some("chl_0".to_owned()),
        alternative: Some(FaceAlternative::WithoutMovements),
        ..browser.upload_request()
    };
    assert!(send(&browser, unasked).await.unwrap().accepted);
}

#[tokio::test]
async fn nobody_is_asked_before_consent_or_after_submission() {
    let sandbox = asking_for_movements(true);
    let browser = Browser::open(&sandbox).await;
    let early = browser.refused(Call::CreateChallenge).await;
    assert_eq!(early, Code::FlowOutOfOrder);
}

#[tokio::test]
async fn the_same_key_brings_the_same_challenge() {
    let browser = with_consents(&asking_for_movements(true)).await;
    let key = fresh_key();
    let first = browser.call_as(Call::CreateChallenge, &key).await;
    let again = browser.call_as(Call::CreateChallenge, &key).await;
    assert!(first.is_ok());
    assert_eq!(first, again);
}

#[tokio::test]
async fn without_a_challenge_or_with_somebody_elses_there_is_no_picture() {
    let sandbox = asking_for_movements(true);
    let (mine, theirs) = (with_consents(&sandbox).await, with_consents(&sandbox).await);
    let none = mine.refused(Call::CreateUpload(mine.upload_request()));
    assert_eq!(none.await, Code::ChallengeFailed);
    let foreign = challenge(&theirs).await;
    let request = request_with(&mine, &foreign);
    assert_eq!(
        mine.refused(Call::CreateUpload(request)).await,
        Code::ChallengeFailed
    );
}

#[tokio::test]
async fn a_challenge_ends_with_its_time_and_its_successor() {
    let sandbox = asking_for_movements(true);
    let browser = with_consents(&sandbox).await;
    let first = challenge(&browser).await;
    let second = challenge(&browser).await;
    let replaced = request_with(&browser, &first);
    assert_eq!(
        browser.refused(Call::CreateUpload(replaced)).await,
        Code::ChallengeExpired
    );
    sandbox.clock().advance_ms(179_999);
    let in_time = Call::CreateUpload(request_with(&browser, &second));
    assert!(browser.call(in_time.clone()).await.is_ok());
    sandbox.clock().advance_ms(1);
    assert_eq!(browser.refused(in_time).await, Code::ChallengeExpired);
}

#[tokio::test]
async fn an_announced_picture_may_take_longer_than_its_challenge() {
    let sandbox = asking_for_movements(true);
    let browser = with_consents(&sandbox).await;
    let asked = challenge(&browser).await;
    sandbox.clock().advance_ms(9_000);
    let request = request_with(&browser, &asked);
    let Ok(Reply::Upload(upload)) = browser.call(Call::CreateUpload(request)).await else {
        panic!("no upload")
    };
    sandbox.clock().advance_ms(180_000);
    browser.send_bytes(&upload, 0).await;
    let Ok(Reply::UploadVerdict(verdict)) = browser.complete(&upload).await else {
        panic!("no verdict")
    };
    assert!(verdict.accepted);
}

#[tokio::test]
async fn one_challenge_is_good_for_one_picture() {
    let sandbox = asking_for_movements(true);
    let mut browser = with_consents(&sandbox).await;
    let asked = challenge(&browser).await;
    sandbox.clock().advance_ms(9_000);
    // Announced twice before either is looked at: the second to come loses.
    let request = request_with(&browser, &asked);
    let Ok(Reply::Upload(late)) = browser.call(Call::CreateUpload(request)).await else {
        panic!("no upload")
    };
    assert!(
        send(&browser, request_with(&browser, &asked))
            .await
            .unwrap()
            .accepted
    );
    browser.send_bytes(&late, 0).await;
    let failure = browser.complete(&late).await.unwrap_err();
    assert_eq!(failure.code(), Code::ChallengeFailed);
    browser.picture = kaihu_sandbox::sample_jpeg(777, 640, 480, 5_000);
    let used = Call::CreateUpload(request_with(&browser, &asked));
    assert_eq!(browser.refused(used).await, Code::ChallengeFailed);
}

#[tokio::test]
async fn measures_are_judged_and_no_word_of_the_client_counts() {
    let sandbox = asking_for_movements(true);
    let mut browser = with_consents(&sandbox).await;
    type Change = fn(&mut UploadRequest);
    let wrong: [Change; 4] = [
        |r| r.challenge = None,
        |r| r.challenge.as_mut().unwrap().movements.reverse(),
        |r| {
            let movements = &mut r.challenge.as_mut().unwrap().movements;
            let turn = movements.iter_mut().find(|it| it.pose == Pose::TurnLeft);
            turn.unwrap().peak_yaw = 0.0;
        },
        |r| r.challenge.as_mut().unwrap().nonce = "mine".to_owned(),
    ];
    for (nth, change) in wrong.into_iter().enumerate() {
        let asked = challenge(&browser).await;
        sandbox.clock().advance_ms(9_000);
        browser.picture = kaihu_sandbox::sample_jpeg(760 + nth as u64, 640, 480, 5_000);
        let mut request = request_with(&browser, &asked);
        change(&mut request);
        let verdict = send(&browser, request).await.unwrap();
        assert_eq!(verdict.reasons, [Code::ChallengeFailed], "{nth}");
    }
    assert_eq!(browser.flow().await.steps[3].status, StepStatus::NeedsInput);
}

#[tokio::test]
async fn movements_reported_before_they_can_have_been_made_are_not_taken() {
    let browser = with_consents(&asking_for_movements(true)).await;
    let asked = challenge(&browser).await;
    let at_once = request_with(&browser, &asked);
    let verdict = send(&browser, at_once).await.unwrap();
    assert_eq!(verdict.reasons, [Code::ChallengeFailed]);
}

#[tokio::test]
async fn who_leaves_the_movements_out_is_looked_at_by_a_person() {
    let sandbox = asking_for_movements(true);
    let browser = with_consents(&sandbox).await;
    browser.patch(person(1)).await;
    browser.prove(Channel::Sms).await.unwrap();
    let request = UploadRequest {
        alternative: Some(FaceAlternative::WithoutMovements),
        ..browser.upload_request()
    };
    assert!(send(&browser, request).await.unwrap().accepted);
    browser.submit().await;
    let result = browser.decided().await;
    assert_eq!(result.state, ApplicationState::ManualReview);
    assert_eq!(result.reasons, [Code::ChallengeWaived]);
    assert_eq!(result.wallet_id, None);
}

#[tokio::test]
async fn a_file_of_the_device_needs_no_movements_for_a_person_looks_at_it() {
    let browser = with_consents(&asking_for_movements(false)).await;
    browser.patch(person(1)).await;
    browser.prove(Channel::Sms).await.unwrap();
    let request = UploadRequest {
        source: Some(PictureSource::Device),
        ..browser.upload_request()
    };
    assert!(send(&browser, request).await.unwrap().accepted);
    browser.submit().await;
    let state = browser.decided().await.state;
    assert_eq!(state, ApplicationState::ManualReview);
}

#[tokio::test]
async fn where_the_alternative_is_not_offered_it_cannot_be_chosen() {
    let browser = with_consents(&asking_for_movements(false)).await;
    let face = browser.flow().await.steps[3].constraints.clone();
    assert!(face.challenge && face.alternatives.is_empty());
    for alternative in [Some(FaceAlternative::WithoutMovements), None] {
        let request = UploadRequest {
            alternative,
            ..browser.upload_request()
        };
        let refused = browser.refused(Call::CreateUpload(request)).await;
        assert_eq!(refused, Code::ChallengeFailed);
    }
}

#[tokio::test]
async fn there_are_twenty_challenges_an_hour() {
    let sandbox = asking_for_movements(true);
    let browser = with_consents(&sandbox).await;
    for _ in 0..20 {
        challenge(&browser).await;
        sandbox.clock().advance_ms(1_000);
    }
    let too_many = browser.call(Call::CreateChallenge).await;
    let Err(Failure::Problem(problem)) = too_many else {
        panic!("{too_many:?}")
    };
    assert_eq!(problem.code, Code::RateLimited);
    assert_eq!(problem.retry_after, Some(3600 - 20));
}

#[tokio::test]
async fn a_challenge_is_erased_with_everything_else() {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("db");
    let plan = Plan {
        challenge: true,
        ..Plan::default()
    };
    let config = Config {
        plan,
        storage: kaihu_sandbox::Storage::Disk {
            db: db.clone(),
            uploads: folder.path().join("uploads"),
        },
        ..Config::for_tests(Clock::manual(START))
    };
    let sandbox = Sandbox::open(config).unwrap();
    let browser = with_consents(&sandbox).await;
    let asked = challenge(&browser).await;
    sandbox.clock().advance_ms(9_000);
    assert!(
        send(&browser, request_with(&browser, &asked))
            .await
            .unwrap()
            .accepted
    );
    browser.call(Call::EraseSession).await.unwrap();
    let rows = rusqlite::Connection::open(db).unwrap();
    let left: i64 = rows
        .query_row("SELECT count(*) FROM challenges", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 0);
}
