//! Clips from files, good and bad, and what `coach` says to them.

use kaihu_clips::Clip;
use kaihu_vision::film::{Film, FilmError};
use kaihu_vision::picture::PictureError;
use std::path::PathBuf;
use std::process::{Command, Output};

/// The times of the frames, and the error that ends them.
fn play(bytes: &[u8]) -> (Vec<u64>, Option<FilmError>) {
    let mut times = Vec::new();
    let film = match Film::read(bytes.to_vec()) {
        Ok(film) => film,
        Err(error) => return (times, Some(error)),
    };
    for frame in film {
        match frame {
            Ok(frame) => times.push(frame.at),
            Err(error) => return (times, Some(error)),
        }
    }
    (times, None)
}

fn error(bytes: &[u8]) -> String {
    play(bytes).1.expect("an error").to_string()
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let grey = vec![90; (width * height) as usize];
    image::codecs::jpeg::JpegEncoder::new(&mut bytes)
        .encode(&grey, width, height, image::ExtendedColorType::L8)
        .expect("memory takes it");
    bytes
}

/// Grey frames in a file whose first line ends with `header`.
fn y4m(header: &str, frame: usize, frames: usize) -> Vec<u8> {
    let mut bytes = format!("YUV4MPEG2 {header}\n").into_bytes();
    for _ in 0..frames {
        bytes.extend(b"FRAME\n");
        bytes.resize(bytes.len() + frame, 128);
    }
    bytes
}

#[test]
fn motion_jpeg_plays_thirty_frames_a_second_whatever_their_sizes() {
    let frames = [jpeg(64, 48), jpeg(17, 99), jpeg(64, 48)];
    assert_eq!(play(&frames.concat()), (vec![0, 33, 66], None));
    assert_eq!(play(&frames.join(&[0u8, 0][..])).0.len(), 3, "padded");
}

#[test]
fn y4m_plays_at_its_own_rate() {
    let wide = y4m("W33 H17 F15:1 Ip C420jpeg", 33 * 17 + 2 * 17 * 9, 3);
    assert_eq!(play(&wide), (vec![0, 66, 133], None));
    let grey = y4m("W16 H16 F30000:1001 Cmono", 256, 2);
    assert_eq!(play(&grey), (vec![0, 33], None));
    let colours = [(2, "C422"), (3, "C444")];
    for (planes, name) in colours {
        assert_eq!(
            play(&y4m(&format!("W16 H16 {name}"), planes * 256, 2)).1,
            None
        );
    }
    let mut film = Film::read(grey).expect("a film");
    let frame = film.next().expect("a frame").expect("of pixels");
    assert_eq!(frame.picture.get_pixel(3, 3).0, [128, 128, 128, 255]);
}

#[test]
fn each_flaw_has_its_name() {
    assert_eq!(play(b"").1, Some(FilmError::Empty));
    assert_eq!(play(b"hello, this is text").1, Some(FilmError::Unknown));
    let tiny = FilmError::Frame(1, PictureError::Tiny(1, 1));
    let film = [jpeg(64, 48), jpeg(1, 1), jpeg(64, 48)].concat();
    assert_eq!(play(&film), (vec![0], Some(tiny)));
    assert!(error(b"YUV4MPEG2 W640 H480").contains("does not end"));
    assert!(error(b"YUV4MPEG2 H480\n").contains("no width"));
    assert!(error(b"YUV4MPEG2 W1 H1\n").contains("1×1 is less"));
    assert!(error(b"YUV4MPEG2 W99999 H480\n").contains("99999×480 is more"));
    assert!(error(b"YUV4MPEG2 W100000 H100000\n").contains("100000×100000 is more"));
    assert!(error(b"YUV4MPEG2 W16000 H16000\n").contains("16000×16000 is more"));
    assert_eq!(play(b"GIF89a\x01\0\x01\0").1, Some(FilmError::Unknown));
    assert!(error(b"YUV4MPEG2 W64 H48 F0:1\n").contains("frames per second"));
    assert!(error(b"YUV4MPEG2 W64 H48 C420p10\n").contains("420p10"));
    assert!(error(b"YUV4MPEG2 W16 H16 Cmono\nPICTURE\n").contains("begin with FRAME"));
    let short = y4m("W16 H16 Cmono", 255, 1);
    assert!(error(&short).contains("frame 0 is corrupt: it breaks off"));
}

#[test]
fn what_breaks_off_or_is_garbled_never_panics() {
    let mjpeg = [jpeg(64, 48), jpeg(64, 48)].concat();
    let raw = y4m("W16 H16 C420", 384, 2);
    for whole in [mjpeg, raw] {
        for length in 0..whole.len() {
            let (times, error) = play(&whole[..length]);
            let clean = error.is_none() && times.len() == 1;
            assert!(clean || error.is_some(), "{length}");
            let mut garbled = whole.clone();
            garbled[length] ^= 0x5a;
            play(&garbled);
        }
    }
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

fn coach(clip: &std::path::Path) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_coach"));
    program.arg(clip).output().expect("it runs")
}

#[test]
fn a_folder_of_pictures_is_coached_and_photographed() {
    let folder = folder("good");
    for frame in 0..45 {
        let file = folder.join(format!("{frame:03}.jpg"));
        std::fs::write(file, Clip::Good.jpeg(frame)).expect("written");
    }
    std::fs::write(folder.join("notes.txt"), "no picture").expect("written");
    let output = coach(&folder);
    let text = String::from_utf8(output.stdout).expect("text");
    assert!(output.status.success(), "{text}");
    assert!(text.contains("announces  prompt-hold-still"), "{text}");
    assert!(text.ends_with("captures\n"), "{text}");
}

#[test]
fn a_bad_clip_is_named_with_its_cause() {
    let folder = folder("none");
    let file = folder.join("cut.mjpeg");
    std::fs::write(&file, &jpeg(64, 48)[..200]).expect("written");
    let write = |name: &str, bytes: &[u8]| {
        let file = folder.join(name);
        std::fs::write(&file, bytes).expect("written");
        file
    };
    let empty = write("empty.y4m", b"");
    let moving = write("moving.gif", b"GIF89a\x01\0\x01\0");
    let huge = write("huge.y4m", b"YUV4MPEG2 W100000 H100000\n");
    let dot = write("dot.y4m", &y4m("W1 H1", 3, 1));
    let headless = write("headless.y4m", b"YUV4MPEG2 W16 H16\n");
    let mixed = folder.join("mixed");
    std::fs::create_dir_all(&mixed).expect("a folder for the test");
    std::fs::write(mixed.join("0.jpg"), jpeg(33, 17)).expect("written");
    std::fs::write(mixed.join("1.jpg"), [jpeg(64, 48), jpeg(64, 48)].concat()).expect("written");
    let heavy = folder.join("heavy.mjpeg");
    let sparse = std::fs::File::create(&heavy).expect("created");
    sparse.set_len(1 << 40).expect("sparse");
    for (path, cause) in [
        (empty, "is empty"),
        (moving, "is no clip"),
        (huge, "100000×100000 is more"),
        (dot, "1×1 is less"),
        (headless, "has no frames"),
        (mixed, "frame 1 is animated"),
        (heavy, "has 1099511627776 bytes"),
        (folder.clone(), "is a folder without"),
        (file, "frame 0 is corrupt: it breaks off"),
        (folder.join("missing.y4m"), "cannot be read"),
    ] {
        let output = coach(&path);
        let errors = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(1), "{errors}");
        assert!(errors.contains(cause), "{errors}");
    }
}
