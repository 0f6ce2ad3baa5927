//! Who is asked to open their eyes: everybody whose eyes are closed, and nobody else.

use kaihu_vision::heads::Head;
use kaihu_wizard::Prompt;

/// The least share of closed eyes that is told, and the largest of eyes that look far aside: those are not
/// open for the picture either, but the words would be wrong.
const TOLD: f64 = 0.95;
const ASIDE: f64 = 0.1;

/// Whether as many are told as have been, and none who should not.
pub(crate) fn compare(heads: &[Head]) -> bool {
    println!("\neyes of frontal heads: asked to open them, and the contrast that tells");
    println!(
        "{:<32} {:>6} {:>6} {:>8} {:>8} {:>8}",
        "", "heads", "asked", "least", "mean", "most"
    );
    let tones = ["I", "II", "III", "IV", "V", "VI"];
    let mut good = true;
    for lids in ["open", "aside", "narrow", "closed"] {
        let shown = |head: &&Head| head.frontal() && head.group("lids") == lids;
        let all: Vec<&Head> = heads.iter().filter(shown).collect();
        let is = |kind: &'static str, value: &'static str| {
            let some = all.iter().filter(move |head| head.group(kind) == value);
            some.copied().collect::<Vec<_>>()
        };
        for tone in tones {
            line(&format!("{lids}, tone {tone}"), &is("tone", tone));
        }
        line(&format!("{lids}, glasses"), &is("worn", "glasses"));
        let asked = line(&format!("{lids}, all"), &all);
        let share = asked as f64 / all.len() as f64;
        good &= match lids {
            "closed" => share >= TOLD,
            "aside" => share <= ASIDE,
            _ => asked == 0,
        };
    }
    good
}

/// How many are asked.
fn line(name: &str, heads: &[&Head]) -> usize {
    let asked = heads
        .iter()
        .filter(|head| head.blamed() == Some(Prompt::OpenEyes));
    let asked = asked.count();
    let contrast = heads
        .iter()
        .filter_map(|head| head.report.face?.eye_contrast);
    let contrast: Vec<f64> = contrast.map(f64::from).collect();
    let least = contrast.iter().copied().fold(f64::INFINITY, f64::min);
    let most = contrast.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mean = kaihu_vision::heads::mean(contrast.iter().copied());
    println!(
        "{name:<32} {:>6} {asked:>6} {least:>8.2} {mean:>8.2} {most:>8.2}",
        heads.len()
    );
    asked
}
