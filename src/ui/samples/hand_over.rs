//! Going on with another device.

use super::*;

/// A code for `https://lanhai.example/open#kaihu=…`.
pub fn qr_code() -> QrCode {
    QrCode {
        side: 33,
        path: PATH.to_owned(),
    }
}

pub(super) fn hand_over(left: u32) -> View {
    let ends = Countdown {
        text: Message::new("hand-over-ends").with("minutes", left.div_ceil(60)),
        left,
        of: 600,
        soon: left < 60,
    };
    let link = Fact {
        label: "hand-over-link".into(),
        value: "https://lanhai.example/open#kaihu=c2FtcGxlLWNvZGUtMTIzNA".to_owned(),
    };
    let blocks = match left {
        0 => vec![
            Block::Lead("hand-over-lead".into()),
            Block::Inset("hand-over-over".into()),
        ],
        _ => vec![
            Block::Lead("hand-over-lead".into()),
            Block::QrCode(qr_code()),
            Block::Countdown(ends),
            Block::List(vec!["hand-over-scan".into(), "hand-over-stay".into()]),
            Block::Reference(link),
        ],
    };
    let first = match left {
        0 => button("hand-over-again", Action::HandOver, Weight::Primary),
        _ => button("hand-over-copy", Action::CopyHandOver, Weight::Secondary),
    };
    let stay = button("hand-over-back", Action::Back, Weight::Link);
    let id = PageId::HandOver;
    frame(page(id, "hand-over-heading", blocks, vec![first, stay]))
}

pub(super) fn handed_over() -> View {
    let following = Working {
        label: "hand-over-following".into(),
        done: Some(Done {
            percent: 40,
            text: Message::new("percent-done").with("percent", 40),
        }),
    };
    let blocks = vec![
        Block::Illustration(Illustration::Phone),
        Block::Lead("hand-over-taken-lead".into()),
        Block::Working(following),
    ];
    let here = button("remedy-take-over", Action::TakeOver, Weight::Secondary);
    let id = PageId::HandOver;
    frame(page(id, "hand-over-taken-heading", blocks, vec![here]))
}

const PATH: &str = "M0 0h7v1h-7zM8 0h2v1h-2zM12 0h1v1h-1zM14 0h5v1h-5zM21 0h1v1h-1zM23 0h1v1h-1zM26 0h7v1h-7z\
    M0 1h1v1h-1zM6 1h1v1h-1zM9 1h1v1h-1zM16 1h1v1h-1zM18 1h5v1h-5zM26 1h1v1h-1zM32 1h1v1h-1z\
    M0 2h1v1h-1zM2 2h3v1h-3zM6 2h1v1h-1zM10 2h2v1h-2zM13 2h1v1h-1zM16 2h3v1h-3zM20 2h4v1h-4z\
    M26 2h1v1h-1zM28 2h3v1h-3zM32 2h1v1h-1zM0 3h1v1h-1zM2 3h3v1h-3zM6 3h1v1h-1zM8 3h1v1h-1z\
    M14 3h1v1h-1zM18 3h2v1h-2zM23 3h1v1h-1zM26 3h1v1h-1zM28 3h3v1h-3zM32 3h1v1h-1zM0 4h1v1h-1z\
    M2 4h3v1h-3zM6 4h1v1h-1zM8 4h2v1h-2zM12 4h3v1h-3zM19 4h1v1h-1zM21 4h2v1h-2zM26 4h1v1h-1z\
    M28 4h3v1h-3zM32 4h1v1h-1zM0 5h1v1h-1zM6 5h1v1h-1zM8 5h4v1h-4zM13 5h2v1h-2zM16 5h1v1h-1z\
    M19 5h2v1h-2zM26 5h1v1h-1zM32 5h1v1h-1zM0 6h7v1h-7zM8 6h1v1h-1zM10 6h1v1h-1zM12 6h1v1h-1z\
    M14 6h1v1h-1zM16 6h1v1h-1zM18 6h1v1h-1zM20 6h1v1h-1zM22 6h1v1h-1zM24 6h1v1h-1zM26 6h7v1h-7z\
    M8 7h2v1h-2zM11 7h2v1h-2zM14 7h5v1h-5zM20 7h2v1h-2zM24 7h1v1h-1zM0 8h1v1h-1zM4 8h1v1h-1z\
    M6 8h3v1h-3zM12 8h1v1h-1zM17 8h5v1h-5zM24 8h6v1h-6zM32 8h1v1h-1zM1 9h1v1h-1zM4 9h2v1h-2z\
    M10 9h1v1h-1zM13 9h6v1h-6zM23 9h1v1h-1zM25 9h1v1h-1zM29 9h2v1h-2zM0 10h3v1h-3zM4 10h1v1h-1z\
    M6 10h7v1h-7zM15 10h1v1h-1zM23 10h1v1h-1zM29 10h1v1h-1zM1 11h1v1h-1zM3 11h2v1h-2z\
    M8 11h1v1h-1zM10 11h3v1h-3zM14 11h1v1h-1zM16 11h2v1h-2zM21 11h3v1h-3zM25 11h2v1h-2z\
    M31 11h1v1h-1zM2 12h1v1h-1zM4 12h1v1h-1zM6 12h1v1h-1zM10 12h2v1h-2zM13 12h2v1h-2z\
    M19 12h1v1h-1zM22 12h2v1h-2zM26 12h1v1h-1zM28 12h2v1h-2zM32 12h1v1h-1zM1 13h1v1h-1z\
    M3 13h1v1h-1zM9 13h3v1h-3zM13 13h1v1h-1zM16 13h4v1h-4zM21 13h2v1h-2zM25 13h3v1h-3z\
    M29 13h1v1h-1zM1 14h1v1h-1zM3 14h4v1h-4zM8 14h7v1h-7zM16 14h1v1h-1zM18 14h1v1h-1z\
    M20 14h1v1h-1zM23 14h1v1h-1zM25 14h4v1h-4zM31 14h1v1h-1zM1 15h1v1h-1zM4 15h2v1h-2z\
    M12 15h2v1h-2zM17 15h2v1h-2zM20 15h7v1h-7zM28 15h1v1h-1zM0 16h1v1h-1zM4 16h3v1h-3z\
    M9 16h2v1h-2zM12 16h2v1h-2zM15 16h1v1h-1zM17 16h1v1h-1zM21 16h4v1h-4zM26 16h1v1h-1z\
    M28 16h1v1h-1zM31 16h1v1h-1zM1 17h2v1h-2zM4 17h2v1h-2zM10 17h1v1h-1zM15 17h1v1h-1z\
    M17 17h2v1h-2zM21 17h1v1h-1zM23 17h1v1h-1zM25 17h1v1h-1zM29 17h2v1h-2zM0 18h4v1h-4z\
    M6 18h1v1h-1zM8 18h1v1h-1zM10 18h2v1h-2zM13 18h4v1h-4zM18 18h1v1h-1zM20 18h1v1h-1z\
    M22 18h2v1h-2zM25 18h1v1h-1zM27 18h1v1h-1zM29 18h1v1h-1zM31 18h1v1h-1zM2 19h3v1h-3z\
    M8 19h1v1h-1zM12 19h3v1h-3zM17 19h1v1h-1zM20 19h3v1h-3zM24 19h4v1h-4zM1 20h1v1h-1z\
    M3 20h4v1h-4zM8 20h1v1h-1zM10 20h4v1h-4zM15 20h2v1h-2zM20 20h1v1h-1zM22 20h3v1h-3z\
    M26 20h4v1h-4zM31 20h1v1h-1zM0 21h2v1h-2zM3 21h1v1h-1zM8 21h2v1h-2zM11 21h1v1h-1z\
    M13 21h2v1h-2zM17 21h3v1h-3zM27 21h1v1h-1zM30 21h2v1h-2zM3 22h6v1h-6zM12 22h4v1h-4z\
    M18 22h1v1h-1zM21 22h1v1h-1zM23 22h1v1h-1zM25 22h3v1h-3zM30 22h2v1h-2zM2 23h1v1h-1z\
    M4 23h2v1h-2zM7 23h1v1h-1zM12 23h1v1h-1zM14 23h5v1h-5zM20 23h2v1h-2zM23 23h2v1h-2z\
    M28 23h2v1h-2zM0 24h2v1h-2zM6 24h2v1h-2zM9 24h2v1h-2zM13 24h1v1h-1zM17 24h1v1h-1z\
    M19 24h11v1h-11zM31 24h1v1h-1zM8 25h1v1h-1zM13 25h4v1h-4zM22 25h1v1h-1zM24 25h1v1h-1z\
    M28 25h1v1h-1zM30 25h2v1h-2zM0 26h7v1h-7zM8 26h2v1h-2zM12 26h1v1h-1zM14 26h2v1h-2z\
    M17 26h1v1h-1zM20 26h1v1h-1zM24 26h1v1h-1zM26 26h1v1h-1zM28 26h2v1h-2zM31 26h1v1h-1z\
    M0 27h1v1h-1zM6 27h1v1h-1zM10 27h2v1h-2zM14 27h2v1h-2zM17 27h2v1h-2zM21 27h1v1h-1z\
    M24 27h1v1h-1zM28 27h1v1h-1zM31 27h1v1h-1zM0 28h1v1h-1zM2 28h3v1h-3zM6 28h1v1h-1z\
    M8 28h1v1h-1zM12 28h1v1h-1zM18 28h2v1h-2zM22 28h1v1h-1zM24 28h6v1h-6zM31 28h1v1h-1z\
    M0 29h1v1h-1zM2 29h3v1h-3zM6 29h1v1h-1zM9 29h1v1h-1zM12 29h2v1h-2zM16 29h1v1h-1z\
    M18 29h1v1h-1zM21 29h4v1h-4zM26 29h3v1h-3zM30 29h1v1h-1zM0 30h1v1h-1zM2 30h3v1h-3z\
    M6 30h1v1h-1zM10 30h1v1h-1zM14 30h1v1h-1zM16 30h2v1h-2zM20 30h4v1h-4zM26 30h5v1h-5z\
    M0 31h1v1h-1zM6 31h1v1h-1zM9 31h1v1h-1zM12 31h2v1h-2zM17 31h1v1h-1zM20 31h5v1h-5z\
    M26 31h1v1h-1zM0 32h7v1h-7zM8 32h1v1h-1zM13 32h3v1h-3zM17 32h1v1h-1zM19 32h8v1h-8z\
    M30 32h1v1h-1zM32 32h1v1h-1z";
