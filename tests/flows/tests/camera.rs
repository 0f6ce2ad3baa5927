//! The camera as devices and browsers have it: refused, busy, black, lost, one of several.

use kaihu_flows::{Face, Person, World};
use kaihu_protocol::Code;
use kaihu_wizard::view::Block;
use kaihu_wizard::{
    Action, Browser, CameraEvent, CameraId, CameraSize, Device, Environment, Event, FieldId,
    HostApp, HostEvent, PageId, Permission, Picture, Prompt, Remedy, System,
};

/// A world on the page before the camera.
fn before_the_camera() -> (World, Person) {
    in_front_of(Device::default())
}

fn in_front_of(device: Device) -> (World, Person) {
    let mut world = World::new(1);
    world.start_in(Environment {
        device,
        ..Environment::default()
    });
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::FaceIntro, 20);
    (world, person)
}

/// Opens the camera with this in front of it.
fn open(world: &mut World, face: Face) {
    world.face = face;
    world.happen(Event::Pressed(Action::Continue));
    world.wait(1_000);
}

fn was_told(world: &World, code: Code) -> bool {
    let page = PageId::Camera;
    world.told.contains(&HostEvent::Failed { code, page })
}

fn remedies(world: &World) -> Vec<Remedy> {
    let buttons = world.view().page.buttons.into_iter();
    buttons
        .filter_map(|button| match button.action {
            Action::Remedy(remedy) => Some(remedy),
            _ => None,
        })
        .collect()
}

fn prompt(world: &World) -> Option<Prompt> {
    let blocks = world.view().page.blocks;
    blocks.iter().find_map(|block| match block {
        Block::Camera(camera) => Some(camera.prompt),
        _ => None,
    })
}

/// A file as the shell hands it over.
fn file(world: &mut World) -> Picture {
    world.pictures += 1;
    world.newest_picture()
}

#[test]
fn each_refusal_is_named_and_mended() {
    for (face, code) in [
        (Face::Refused("NotAllowedError"), Code::DeviceCameraDenied),
        (Face::Asked(Permission::Denied), Code::DeviceCameraDenied),
        (Face::Asked(Permission::Prompt), Code::DeviceCameraDismissed),
        (Face::Asked(Permission::Granted), Code::DeviceCameraSystem),
        (Face::Refused("NotFoundError"), Code::DeviceNoCamera),
        (Face::Refused("NotReadableError"), Code::DeviceCameraBusy),
        (Face::Refused("SecurityError"), Code::DeviceCameraPolicy),
        (Face::Refused(""), Code::DeviceNoCamera),
    ] {
        let (mut world, mut person) = before_the_camera();
        open(&mut world, face);
        assert_eq!(world.page(), PageId::Problem, "{face:?}");
        assert!(was_told(&world, code), "{face:?}: {:?}", world.told);
        world.press(Action::Back);
        let back = world.page();
        assert_eq!(back, PageId::FaceIntro, "not back to the failure");
        world.face = Face::Good;
        person.go_to_the_end(&mut world, 20);
    }
}

#[test]
fn directions_fit_the_browser_and_the_system() {
    let chrome = Device {
        browser: Browser::Chromium,
        system: System::Android,
        within: None,
    };
    let safari = Device {
        browser: Browser::Safari,
        system: System::Ios,
        within: None,
    };
    for (device, permission, key, variant) in [
        (
            chrome,
            Permission::Denied,
            "directions-permission",
            "chrome-android",
        ),
        (
            safari,
            Permission::Denied,
            "directions-permission",
            "safari-ios",
        ),
        (chrome, Permission::Granted, "directions-system", "android"),
    ] {
        let (mut world, _) = in_front_of(device);
        open(&mut world, Face::Asked(permission));
        let blocks = world.view().page.blocks;
        let told = blocks.iter().find_map(|block| match block {
            Block::Directions(told) => Some(told),
            _ => None,
        });
        let told = told.expect("directions");
        assert_eq!((told.key, told.args[0].1.as_str()), (key, variant));
    }
}

#[test]
fn allowed_in_the_browser_it_goes_on_by_itself() {
    let (mut world, mut person) = before_the_camera();
    open(&mut world, Face::Asked(Permission::Denied));
    world.face = Face::Good;
    world.happen(Event::CamerasChanged);
    assert_eq!(
        world.page(),
        PageId::Problem,
        "a camera more changes nothing"
    );
    world.happen(Event::CameraAllowed);
    assert_eq!(world.page(), PageId::Camera);
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn plugged_in_it_goes_on_by_itself() {
    let (mut world, mut person) = before_the_camera();
    open(&mut world, Face::Refused("NotFoundError"));
    world.face = Face::Good;
    world.happen(Event::CamerasChanged);
    assert_eq!(world.page(), PageId::Camera);
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn what_is_too_much_is_asked_for_again_with_less() {
    let (mut world, mut person) = before_the_camera();
    open(&mut world, Face::TooMuchAsked);
    let sizes: Vec<CameraSize> = world.wishes.iter().map(|wish| wish.size).collect();
    assert_eq!(sizes, [CameraSize::High, CameraSize::Low]);
    assert_eq!(world.page(), PageId::Camera);
    world.face = Face::Good;
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn a_camera_that_is_not_there_is_asked_for_once() {
    let (mut world, _) = before_the_camera();
    open(&mut world, Face::Refused("NotFoundError"));
    assert_eq!(world.wishes.len(), 1);
    assert!(was_told(&world, Code::DeviceNoCamera));
}

#[test]
fn a_busy_camera_is_not_asked_for_ever() {
    let (mut world, _) = before_the_camera();
    open(&mut world, Face::Refused("NotReadableError"));
    assert_eq!(world.wishes.len(), 3);
    world.wait(60_000);
    assert_eq!(world.wishes.len(), 3, "until the person wants it");
    world.press(Action::Remedy(Remedy::TryAgain));
    assert_eq!(world.wishes[3].size, CameraSize::High, "from the top again");
}

#[test]
fn a_camera_without_pictures_is_opened_once_more_and_then_named() {
    let (mut world, _) = before_the_camera();
    open(&mut world, Face::Black);
    world.wait(7_000);
    assert_eq!((world.page(), world.wishes.len()), (PageId::Camera, 2));
    world.wait(7_000);
    assert_eq!(world.page(), PageId::Problem);
    assert!(was_told(&world, Code::DeviceCameraLost));
    assert_eq!(world.stream(), None, "nothing stays on");
}

#[test]
fn who_is_being_asked_is_told_what_to_choose_and_has_time() {
    let (mut world, _) = before_the_camera();
    world.face = Face::Silent;
    world.happen(Event::Pressed(Action::Continue));
    world.wait(500);
    assert_eq!(prompt(&world), Some(Prompt::Starting));
    world.wait(2_000);
    assert_eq!(prompt(&world), Some(Prompt::Allow));
    world.wait(300_000);
    assert_eq!(world.page(), PageId::Camera, "people may take their time");
}

#[test]
fn a_camera_lost_in_mid_capture_is_opened_again_and_the_capture_goes_on() {
    for event in [CameraEvent::Ended, CameraEvent::Stalled] {
        let (mut world, mut person) = before_the_camera();
        open(&mut world, Face::Nobody);
        assert_eq!(prompt(&world), Some(Prompt::ShowFace));
        let stream = world.stream().expect("it is open");
        world.happen(Event::Camera { stream, event });
        assert_eq!(
            prompt(&world),
            Some(Prompt::ShowFace),
            "as if nothing had been"
        );
        assert_ne!(world.stream(), Some(stream));
        world.face = Face::Good;
        person.go_to_the_end(&mut world, 20);
    }
}

#[test]
fn a_camera_pulled_out_is_lost_and_not_missing() {
    let (mut world, mut person) = before_the_camera();
    open(&mut world, Face::Nobody);
    let stream = world.stream().expect("it is open");
    world.face = Face::Refused("NotFoundError");
    let event = CameraEvent::Ended;
    world.happen(Event::Camera { stream, event });
    world.wait(500);
    assert_eq!(world.page(), PageId::Problem);
    assert!(was_told(&world, Code::DeviceCameraLost));
    world.face = Face::Good;
    world.happen(Event::CamerasChanged);
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn of_several_the_useful_one_is_taken_and_each_can_be_chosen() {
    let (mut world, mut person) = before_the_camera();
    world.cameras = vec![
        "OBS Virtual Camera",
        "Integrated IR Camera",
        "Logitech BRIO",
    ];
    open(&mut world, Face::Nobody);
    let asked = |world: &World| world.wishes.last().and_then(|wish| wish.camera);
    assert_eq!(asked(&world), Some(CameraId(2)));
    for camera in [1, 0, 2] {
        world.happen(Event::Pressed(Action::NextCamera));
        world.wait(500);
        assert_eq!(asked(&world), Some(CameraId(camera)));
    }
    assert_eq!(world.wishes.len(), 5, "what was chosen stays");
    world.face = Face::Good;
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn a_chosen_camera_that_is_gone_makes_way_for_another() {
    let (mut world, _) = before_the_camera();
    world.cameras = vec!["FaceTime HD Camera", "Logitech BRIO"];
    open(&mut world, Face::Nobody);
    world.happen(Event::Pressed(Action::NextCamera));
    world.wait(500);
    world.face = Face::Refused("OverconstrainedError");
    let stream = world.stream().expect("it is open");
    let event = CameraEvent::Ended;
    world.happen(Event::Camera { stream, event });
    world.wait(1_000);
    let last = world.wishes.last().expect("a wish");
    assert_eq!((last.camera, last.size), (None, CameraSize::Any));
}

#[test]
fn in_an_app_the_way_out_is_shown() {
    let app = |system, within| Device {
        browser: Browser::Other,
        system,
        within: Some(within),
    };
    let (mut world, mut person) = in_front_of(app(System::Ios, HostApp::WeChat));
    open(&mut world, Face::Refused(""));
    assert!(was_told(&world, Code::DeviceWebview));
    assert_eq!(
        remedies(&world)[0],
        Remedy::CopyAddress,
        "WeChat lets nobody out"
    );
    world.press(Action::Remedy(Remedy::CopyAddress));
    world.wait(50);
    let toast = world.view().toast.expect("a word about it");
    assert_eq!(toast.key, "address-copied");
    assert_eq!(world.page(), PageId::Problem);
    world.face = Face::Good;
    world.press(Action::Remedy(Remedy::TryAgain));
    person.go_to_the_end(&mut world, 20);

    let (mut world, _) = in_front_of(app(System::Android, HostApp::Instagram));
    open(&mut world, Face::Refused("NotAllowedError"));
    assert_eq!(remedies(&world)[0], Remedy::OpenInBrowser);
    world.press(Action::Remedy(Remedy::OpenInBrowser));
    assert!(world.left_app);
}

#[test]
fn without_a_camera_a_file_is_the_last_way_and_a_person_looks_at_it() {
    let (mut world, mut person) = before_the_camera();
    open(&mut world, Face::Refused("NotFoundError"));
    world.face = Face::Good;
    world.press(Action::Remedy(Remedy::ChoosePicture));
    assert_eq!(world.page(), PageId::Picture);
    assert_eq!(world.stream(), None);
    let field = FieldId::Face;
    world.happen(Event::PictureChosen {
        field,
        picture: None,
    });
    let told = format!("{:?}", world.view().page.blocks);
    assert!(told.contains("picture-unreadable"), "{told}");
    let picture = Some(file(&mut world));
    world.happen(Event::PictureChosen { field, picture });
    assert!(world.view().busy, "it is being measured");
    world.settle();
    let lead = world.view().page.blocks.remove(0);
    assert_eq!(lead, Block::Lead("picture-good".into()));
    person.go_until(&mut world, PageId::Pending, 20);
    world.wait(10_000);
    assert_eq!(world.view().page.heading.key, "review-heading");
}

#[test]
fn a_provider_that_takes_no_files_offers_none() {
    let mut world = World::with(1, |config| config.plan.picture_from_device = false);
    world.start();
    Person::li_wei().go_until(&mut world, PageId::FaceIntro, 20);
    open(&mut world, Face::Refused("NotFoundError"));
    assert!(!remedies(&world).contains(&Remedy::ChoosePicture));
}

#[test]
fn a_file_that_nobody_asked_for_is_not_kept() {
    let (mut world, _) = before_the_camera();
    let picture = file(&mut world);
    let blob = picture.blob;
    world.happen(Event::PictureChosen {
        field: FieldId::Face,
        picture: Some(picture),
    });
    assert_eq!(world.dropped, [blob]);
}

#[test]
fn a_flawed_picture_is_taken_again_twice_and_then_may_be_sent() {
    let (mut world, mut person) = before_the_camera();
    let leads = ["picture-again", "picture-again", "picture-tried"];
    for (at, lead) in leads.into_iter().enumerate() {
        world.face = Face::DarkWhenTaken;
        world.press(Action::Continue);
        world.wait(4_000);
        let view = world.view();
        assert_eq!(view.page.id, PageId::Picture, "try {at}");
        assert_eq!(view.page.blocks[0], Block::Lead(lead.into()), "try {at}");
        let flaws = view.page.blocks.iter().find_map(|block| match block {
            Block::Measured(points) => Some(points.iter().filter(|(_, good)| !good).count()),
            _ => None,
        });
        assert_eq!(flaws, Some(1), "the light alone");
    }
    world.face = Face::Good;
    person.go_until(&mut world, PageId::CheckAnswers, 20);
    assert_eq!(world.pictures, 3, "the third one was sent");
}

#[test]
fn a_picture_that_cannot_be_measured_can_be_sent() {
    let (mut world, mut person) = before_the_camera();
    world.can_assess = false;
    open(&mut world, Face::Nobody);
    world.press(Action::Shutter);
    world.wait(500);
    assert_eq!(world.page(), PageId::Picture);
    world.face = Face::Good;
    world.can_assess = true;
    // What the coach saw before it counts: nobody was there.
    assert_eq!(world.view().page.buttons[0].action, Action::Retake);
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn measuring_that_never_ends_holds_nobody_up() {
    let (mut world, _) = before_the_camera();
    world.never_assesses = true;
    open(&mut world, Face::Good);
    world.wait(2_000);
    assert_eq!(world.page(), PageId::Picture);
    assert!(world.view().busy);
    world.wait(9_000);
    assert!(!world.view().busy);
    assert_eq!(world.view().page.buttons[0].action, Action::Continue);
}

#[test]
fn in_the_dark_the_screen_lights_up_and_stays_so() {
    let (mut world, _) = before_the_camera();
    let lit = |world: &World| {
        let blocks = world.view().page.blocks;
        blocks.iter().any(|block| match block {
            Block::Camera(camera) => camera.lit,
            _ => false,
        })
    };
    open(&mut world, Face::Nobody);
    assert!(!lit(&world));
    world.face = Face::Dark;
    world.wait(2_000);
    assert!(lit(&world));
    world.face = Face::Nobody;
    world.wait(5_000);
    assert!(lit(&world), "it does not come and go");
}
