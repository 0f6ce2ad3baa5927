//! How frames get to the worker, and that it sees in them what is to be seen.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage};
use kaihu_quality::{FaceReport, FrameReport};
use serde_json::json;
use thirtyfour::prelude::*;

/// Counts what is sent to workers, by kind, and keeps the frames.
const COUNT: &str = "
    window.sent = {}; window.frames = [];
    const Frame = VideoFrame;
    window.Worker = class extends Worker {
        postMessage(message, transfer) {
            const kind = message.constructor.name;
            if (transfer) sent[kind] = (sent[kind] ?? 0) + 1;
            if (message instanceof Frame) { frames.push(message); window.onframe?.(); }
            super.postMessage(message, transfer);
        }
    };";

/// What is sent until the picture is taken in a browser in which this script has run.
async fn sent(script: &str) -> WebDriverResult<serde_json::Value> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("en").await?;
    wizard.at("start").await?;
    stage.js(&[COUNT, script].concat()).await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    // The picture is taken by itself, so frames were assessed.
    wizard.at("picture").await?;
    let open = "return frames.filter((frame) => frame.format !== null).length";
    assert_eq!(stage.js(open).await?, json!(0), "a frame is left open");
    let sent = stage.js("return sent").await?;
    stage.strike().await?;
    Ok(sent)
}

#[tokio::test]
async fn frames_travel_as_they_are() -> WebDriverResult<()> {
    let sent = sent("").await?;
    assert!(sent["VideoFrame"].as_u64() > Some(1), "{sent}");
    // The picture that was taken is assessed as well, perhaps by now.
    assert!(sent["ImageBitmap"].as_u64() <= Some(1), "{sent}");
    Ok(())
}

#[tokio::test]
async fn without_frames_there_are_bitmaps() -> WebDriverResult<()> {
    let sent = sent("delete window.VideoFrame;").await?;
    assert_eq!(sent.get("VideoFrame"), None, "{sent}");
    assert!(sent["ImageBitmap"].as_u64() > Some(1), "{sent}");
    Ok(())
}

#[tokio::test]
async fn frames_that_do_not_travel_are_let_go_and_bitmaps_sent() -> WebDriverResult<()> {
    let sent =
        sent("window.onframe = () => { throw new DOMException('', 'DataCloneError'); };").await?;
    assert_eq!(sent["VideoFrame"], json!(1), "it is tried once: {sent}");
    assert!(sent["ImageBitmap"].as_u64() > Some(1), "{sent}");
    Ok(())
}

#[tokio::test]
async fn a_frame_that_lies_on_its_side_is_let_go_and_a_bitmap_sent() -> WebDriverResult<()> {
    let sent = sent(
        "window.VideoFrame = class extends VideoFrame {
            constructor(video) { super(video); frames.push(this); }
            get displayWidth() { return super.displayHeight; }
            get displayHeight() { return super.displayWidth; }
         };",
    )
    .await?;
    assert_eq!(sent.as_object().map(|kinds| kinds.len()), Some(1), "{sent}");
    assert!(sent["ImageBitmap"].as_u64() > Some(1), "{sent}");
    Ok(())
}

/// In the page: a portrait as the worker of the release sees it, as a frame that lies in memory as `frame`
/// says, and as a bitmap that is as it is to be seen.
const COMPARE: &str = r#"
    const [jpeg, cases, done] = arguments;
    (async () => {
        const ours = trustedTypes.createPolicy("kaihu", { createScriptURL: (script) => script });
        const worker = new Worker(ours.createScriptURL('kaihu-frame-worker_loader.js'), { type: 'module' });
        const reply = () => new Promise((heard) => worker.onmessage = ({ data }) => heard(data));
        const ready = await reply();
        if (ready !== 'ready') throw new Error(ready);
        const report = async (picture) => {
            worker.postMessage('forget');
            const heard = reply();
            worker.postMessage(picture, [picture]);
            return [...await heard].map((number) => Number.isNaN(number) ? null : number);
        };
        const portrait = await createImageBitmap(new Blob([Uint8Array.from(jpeg)], { type: 'image/jpeg' }));
        const drawn = ([width, height], turned, { x, y, width: across, height: down }) => {
            const canvas = new OffscreenCanvas(width, height);
            const paint = canvas.getContext('2d');
            paint.fillRect(0, 0, width, height);
            paint.translate(x + across / 2, y + down / 2);
            paint.rotate(-turned * Math.PI / 180);
            const [w, h] = turned % 180 ? [down, across] : [across, down];
            paint.drawImage(portrait, -w / 2, -h / 2, w, h);
            return canvas;
        };
        const whole = ([width, height]) => ({ x: 0, y: 0, width, height });
        const found = [];
        for (const { lies, seen, frame } of cases) {
            const memory = drawn(lies, frame.rotation ?? 0, frame.visibleRect ?? whole(lies));
            const upright = await createImageBitmap(drawn(seen, 0, whole(seen)));
            found.push([await report(new VideoFrame(memory, { timestamp: 0, ...frame })), await report(upright)]);
        }
        return found;
    })().then(done, (error) => done(String(error)));"#;

#[tokio::test]
async fn a_frame_is_seen_as_it_is_to_be_seen() -> WebDriverResult<()> {
    let cut = json!({"x": 46, "y": 22, "width": 640, "height": 480});
    // How many pixels lie in memory, what is to be seen, what the frame says, and whether it is that very
    // picture: one that was made smaller or larger is nearly so.
    let cases = [
        ([640, 480], [640, 480], json!({}), true),
        ([639, 479], [639, 479], json!({}), true),
        ([333, 251], [333, 251], json!({}), true),
        ([641, 481], [640, 480], json!({}), false),
        ([1280, 720], [640, 360], json!({}), false),
        ([1281, 961], [640, 480], json!({}), false),
        ([1920, 1081], [640, 360], json!({}), false),
        ([480, 640], [640, 480], json!({"rotation": 90}), true),
        ([480, 640], [640, 480], json!({"rotation": 270}), true),
        ([640, 480], [640, 480], json!({"rotation": 180}), true),
        ([700, 520], [640, 480], json!({"visibleRect": cut}), true),
        (
            [320, 480],
            [640, 480],
            json!({"displayWidth": 640, "displayHeight": 480}),
            false,
        ),
    ];
    let stage = Stage::set(Camera::Missing).await?;
    stage.open("en").await?.at("start").await?;
    let asked = cases
        .each_ref()
        .map(|(lies, seen, frame, _)| json!({"lies": lies, "seen": seen, "frame": frame}));
    let arguments = vec![json!(Clip::Good.jpeg(0)), json!(asked)];
    let found = stage.driver.execute_async(COMPARE, arguments).await?;
    let found: Vec<[Vec<Option<f32>>; 2]> = found.convert()?;
    for ((lies, [width, height], frame, same), numbers) in cases.iter().zip(found) {
        let case = format!("{lies:?} {frame}");
        let read = |numbers: Vec<Option<f32>>| {
            let numbers: Vec<f32> = numbers.iter().map(|v| v.unwrap_or(f32::NAN)).collect();
            FrameReport::from_flat(&numbers).expect("a report")
        };
        let [told, expected] = numbers.map(read);
        assert_eq!([told.width, told.height], [*width, *height], "{case}");
        assert_eq!((told.faces, expected.faces), (1, 1), "{case}");
        let (face, other) = (told.face.expect("a face"), expected.face.expect("a face"));
        let values = |face: &FaceReport| {
            let (at, pose) = (face.bounds, face.pose);
            [
                at.x,
                at.y,
                at.width,
                at.height,
                pose.roll / 90.0,
                pose.yaw / 90.0,
            ]
        };
        let within = if *same { 0.002 } else { 0.02 };
        for (value, other) in values(&face).into_iter().zip(values(&other)) {
            assert!(
                (value - other).abs() < within,
                "{case}: {face:?}, not {other:?}"
            );
        }
    }
    stage.strike().await
}
