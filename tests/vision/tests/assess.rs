//! What `assess` makes of files, good and bad.

use image::{ExtendedColorType, ImageEncoder, ImageFormat};
use kaihu_vision::picture::{PictureError, decode};
use std::path::PathBuf;
use std::process::{Command, Output};

const PORTRAIT: &[u8] = include_bytes!("../../clips/data/portrait.jpg");

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let grey = vec![90; (width * height) as usize];
    image::codecs::png::PngEncoder::new(&mut bytes)
        .write_image(&grey, width, height, ExtendedColorType::L8)
        .expect("memory takes it");
    bytes
}

/// A chunk of a PNG file; its checksum is not looked at before the picture is decoded.
fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = (data.len() as u32).to_be_bytes();
    let body = [kind.as_slice(), data].concat();
    [&length, body.as_slice(), &crc(&body).to_be_bytes()].concat()
}

/// CRC-32 of PNG (ISO/IEC 15948, annex D).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| match c & 1 {
            1 => 0xedb8_8320 ^ (c >> 1),
            _ => c >> 1,
        })
    })
}

/// The file with one more chunk behind its header.
fn with_chunk(png: &[u8], kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let header = 8 + 25;
    [&png[..header], &chunk(kind, data), &png[header..]].concat()
}

fn error(bytes: &[u8]) -> PictureError {
    match decode(bytes) {
        Err(error) => error,
        Ok(picture) => panic!("a picture of {:?}", picture.dimensions()),
    }
}

#[test]
fn each_flaw_of_a_file_has_its_name() {
    assert_eq!(error(b""), PictureError::Empty);
    assert_eq!(error(b"hello, this is text"), PictureError::Unknown);
    assert_eq!(
        error(b"GIF89a\x01\0\x01\0"),
        PictureError::Unsupported(ImageFormat::Gif)
    );
    assert_eq!(error(&png(1, 1)), PictureError::Tiny(1, 1));
    assert_eq!(error(&png(3000, 2)), PictureError::Tiny(3000, 2));
    assert_eq!(error(&png(20_000, 20)), PictureError::Huge(20_000, 20));
    // Two frames, played for ever.
    let animated = with_chunk(&png(64, 64), b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]);
    assert_eq!(error(&animated), PictureError::Animated);
    assert_eq!(
        error(&[PORTRAIT, PORTRAIT].concat()),
        PictureError::Animated
    );
}

#[test]
fn what_breaks_off_is_corrupt_wherever_it_breaks_off() {
    let png = png(64, 64);
    for length in [4, 20, 40, png.len() / 2, png.len() - 20] {
        let found = error(&png[..length]);
        let corrupt = matches!(found, PictureError::Corrupt(_) | PictureError::Unknown);
        assert!(corrupt, "{length}: {found:?}");
    }
    let mut other = png.clone();
    other[45..60].fill(0xa5);
    assert!(matches!(error(&other), PictureError::Corrupt(_)));
    for length in [10, 200, 700, PORTRAIT.len() / 2, PORTRAIT.len() - 4] {
        assert!(
            matches!(error(&PORTRAIT[..length]), PictureError::Corrupt(_)),
            "{length}"
        );
    }
}

#[test]
fn a_header_that_promises_the_world_costs_no_memory() {
    let mut bomb = png(64, 64);
    bomb[16..24].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff]);
    let sum = crc(&bomb[12..29]).to_be_bytes();
    bomb[29..33].copy_from_slice(&sum);
    let found = error(&bomb);
    let named = matches!(found, PictureError::Huge(..) | PictureError::Corrupt(_));
    assert!(named, "{found:?}");
}

/// A PNG header that declares another size, its checksum right.
fn declared(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(64, 64);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&bytes[12..29]).to_be_bytes();
    bytes[29..33].copy_from_slice(&sum);
    bytes
}

#[test]
fn a_size_that_no_camera_has_is_named_whatever_the_format() {
    let huge = PictureError::Huge(100_000, 100_000);
    assert_eq!(error(&declared(100_000, 100_000)), huge);
    assert_eq!(
        error(&declared(16_384, 16_384)),
        PictureError::Huge(16_384, 16_384)
    );
    // The frame header of the portrait says its height, then its width.
    let mut jpeg = PORTRAIT.to_vec();
    let frame = jpeg
        .windows(2)
        .position(|w| w == [0xff, 0xc0])
        .expect("a frame");
    jpeg[frame + 5..frame + 9].fill(0xff);
    assert_eq!(error(&jpeg), PictureError::Huge(65_535, 65_535));
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0, 1, 0, 1]);
    assert_eq!(error(&jpeg), PictureError::Tiny(1, 1));
}

#[test]
fn odd_sizes_are_assessed() {
    for (width, height) in [(17, 99), (16, 16), (333, 16), (16, 4_001)] {
        assert_eq!(
            decode(&png(width, height)).map(|p| p.dimensions()),
            Ok((width, height))
        );
    }
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

fn assess(files: &[PathBuf]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_assess"));
    program.args(files).output().expect("it runs")
}

#[test]
fn a_portrait_is_one_line_with_every_measure() {
    let portrait = folder("portrait").join("portrait.jpg");
    std::fs::write(&portrait, PORTRAIT).expect("written");
    let output = assess(&[portrait.clone(), portrait]);
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("text");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((lines.len(), lines[0]), (2, lines[1]), "each stands alone");
    let line: serde_json::Value = serde_json::from_str(lines[0]).expect("JSON");
    let face = &line["report"]["face"];
    assert_eq!(line["report"]["faces"], 1);
    assert!(face["pose"]["yaw"].is_f64() && face["margins"]["above"].is_f64());
    // Nothing came before this picture; all else can be told of a good portrait.
    let missing = face.as_object().expect("a face").iter();
    let missing: Vec<_> = missing
        .filter(|(_, v)| v.is_null())
        .map(|(k, _)| k)
        .collect();
    assert_eq!(missing, ["motion"]);
    assert_eq!(line["report"]["change"], serde_json::Value::Null);
    assert_eq!(line["scores"].as_object().expect("scores").len(), 19);
}

#[test]
fn a_bad_file_is_named_with_its_cause_and_the_others_are_assessed() {
    let folder = folder("bad");
    let (bad, good) = (folder.join("bad.png"), folder.join("nobody.png"));
    std::fs::write(&bad, png(1, 1)).expect("written");
    for (name, bytes) in [
        ("empty.png", vec![]),
        ("huge.png", declared(100_000, 100_000)),
        ("animated.jpg", [PORTRAIT, PORTRAIT].concat()),
        ("moving.gif", b"GIF89a\x01\0\x01\0".to_vec()),
        ("cut.jpg", PORTRAIT[..9_000].to_vec()),
    ] {
        std::fs::write(folder.join(name), bytes).expect("written");
    }
    // Nothing but a length: a disk would be full before it was read.
    let heavy = std::fs::File::create(folder.join("heavy.png")).expect("created");
    heavy.set_len(1 << 40).expect("sparse");
    std::fs::write(&good, png(64, 64)).expect("written");
    let names = [
        "none.png",
        "empty.png",
        "huge.png",
        "animated.jpg",
        "moving.gif",
        "cut.jpg",
    ];
    let others = [names.as_slice(), &["heavy.png", "."]].concat();
    let others = others.iter().map(|name| folder.join(name));
    let files: Vec<PathBuf> = [bad].into_iter().chain(others).chain([good]).collect();
    let output = assess(&files);
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8(output.stderr).expect("text");
    for cause in [
        "bad.png is 1×1",
        "none.png cannot be read",
        "empty.png is empty",
        "huge.png is 100000×100000",
        "animated.jpg is animated",
        "moving.gif is Gif",
        "cut.jpg is corrupt",
        "heavy.png has 1099511627776 bytes",
        ". cannot be read: it is no file",
    ] {
        assert!(errors.contains(cause), "{cause}: {errors}");
    }
    assert_eq!(errors.lines().count(), files.len() - 1, "{errors}");
    let line: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one line");
    assert_eq!(line["report"]["face"], serde_json::Value::Null);
    assert_eq!(assess(&[]).status.code(), Some(2));
}
