//! A QR code (ISO/IEC 18004) as a path.

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules along one side, a space, and path data of SVG that covers the dark modules, each of side 1.
/// `None` of a text that is too long for a code (2,331 bytes).
pub(crate) fn drawing(text: &str) -> Option<String> {
    // A screen is not scratched: the smaller code is the easier one to catch.
    let code = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Medium).ok()?;
    let side = code.size();
    let mut out = side.to_string();
    out.push(' ');
    for y in 0..side {
        let mut x = 0;
        while x < side {
            let run = (x..side).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                let [x, y, run] = [x, y, run].map(|number| number.to_string());
                for part in ["M", &x, " ", &y, "h", &run, "v1h-", &run, "z"] {
                    out.push_str(part);
                }
            }
            x += run + 1;
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Paints the path as a browser would.
    fn painted(drawing: &str) -> Vec<Vec<bool>> {
        let (side, path) = drawing.split_once(' ').unwrap();
        let side: usize = side.parse().unwrap();
        let mut dark = vec![vec![false; side]; side];
        for run in path.split('M').skip(1) {
            let (x, rest) = run.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let (length, rest) = rest.split_once('v').unwrap();
            assert_eq!(rest, format!("1h-{length}z"));
            let (x, y, length): (usize, usize, usize) = (
                x.parse().unwrap(),
                y.parse().unwrap(),
                length.parse().unwrap(),
            );
            for module in &mut dark[y][x..x + length] {
                assert!(!std::mem::replace(module, true), "painted twice");
            }
        }
        dark
    }

    #[test]
    fn the_path_covers_the_dark_modules() {
        let link = "https://pay.example/open#kaihu=Zm9vYmFyYmF6cXV4Zm9vYmFy";
        let dark = painted(&drawing(link).unwrap());
        let code = QrCode::encode_binary(link.as_bytes(), QrCodeEcc::Medium).unwrap();
        for (y, row) in dark.iter().enumerate() {
            for (x, module) in row.iter().enumerate() {
                assert_eq!(*module, code.get_module(x as i32, y as i32), "{x} {y}");
            }
        }
    }

    #[test]
    fn a_reader_of_another_hand_reads_it() {
        let link = "https://pay.example/open#kaihu=Zm9vYmFyYmF6cXV4Zm9vYmFy";
        let dark = painted(&drawing(link).unwrap());
        let (quiet, scale) = (4, 4);
        let side = (dark.len() + 2 * quiet) * scale;
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
            let at = |place: usize| (place / scale).checked_sub(quiet);
            let module = at(y).zip(at(x)).and_then(|(y, x)| dark.get(y)?.get(x));
            if module == Some(&true) { 0 } else { 255 }
        });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        assert_eq!(grids[0].decode().unwrap().1, link);
    }

    #[test]
    fn what_is_too_long_is_not_drawn() {
        assert_eq!(drawing(&"x".repeat(2_332)), None);
        assert!(drawing(&"x".repeat(2_331)).is_some());
    }
}
