//! Load and people served over time, as SVG.

use crate::model::{OUTAGE_MS, Storm};
use crate::policy::Policy;
use crate::run::Course;
use crate::server::Backend;
use std::fmt::Write;

/// One panel, in user units.
const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 170.0;
const LEFT: f64 = 70.0;
const TOP: f64 = 70.0;
const GAP_X: f64 = 80.0;
const GAP_Y: f64 = 70.0;
/// Seconds that one point of a line stands for.
const STEP_S: usize = 15;
/// The load axis goes over so many powers of ten, from one hundredth of the capacity on.
const DECADES: f64 = 4.0;

const STYLE: &str = "\
text{font:13px system-ui,sans-serif;fill:#1b2733}.small{font-size:11px}\
.axis{stroke:#6b7885;fill:none}.outage{fill:#6b7885;fill-opacity:.12}.capacity{stroke:#6b7885;stroke-dasharray:2 3}\
polyline{fill:none;stroke-width:2}\
.p0{stroke:#0072b2;stroke-width:3}.p1{stroke:#d55e00;stroke-dasharray:7 3}.p2{stroke:#b5578c;stroke-dasharray:2 3}.p3{stroke:#7a7a7a;stroke-dasharray:9 3 2 3}\
@media(prefers-color-scheme:dark){text{fill:#e4e9ee}.p0{stroke:#56b4e9}.p3{stroke:#b0b0b0}}";

/// A row of two panels for each backend.
pub(crate) fn draw(storm: Storm, played: &[(Backend, Vec<Course>)]) -> String {
    let width = LEFT + 2.0 * WIDTH + GAP_X + 20.0;
    let height = TOP + played.len() as f64 * (HEIGHT + GAP_Y);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n\
         <title>Load and people served after an outage of ten minutes, by the way of trying again</title>\n\
         <style>{STYLE}</style>\n"
    );
    legend(&mut svg);
    for (i, (backend, courses)) in played.iter().enumerate() {
        let y = TOP + i as f64 * (HEIGHT + GAP_Y);
        let name = backend.name();
        let _ = writeln!(
            svg,
            "<text x=\"{LEFT}\" y=\"{}\">Backend: {name}</text>",
            y - 12.0
        );
        load(&mut svg, storm, LEFT, y, courses);
        served(&mut svg, LEFT + WIDTH + GAP_X, y, courses);
    }
    svg + "</svg>\n"
}

fn legend(svg: &mut String) {
    for (i, policy) in Policy::ALL.iter().enumerate() {
        let x = LEFT + i as f64 * 200.0;
        let _ = writeln!(
            svg,
            "<polyline class=\"p{i}\" points=\"{x},24 {},24\"/><text x=\"{}\" y=\"28\">{}</text>",
            x + 34.0,
            x + 42.0,
            policy.name()
        );
    }
}

/// Requests a second, the most within each step, on a logarithmic axis.
fn load(svg: &mut String, storm: Storm, x: f64, y: f64, courses: &[Course]) {
    let capacity = f64::from(storm.capacity());
    let lowest = capacity / 100.0;
    let place = |load: f64| HEIGHT * (1.0 - (load.max(lowest) / lowest).log10() / DECADES);
    frame(svg, x, y, courses, "requests/s, most in 15 s");
    for (factor, label) in [
        (0.01, "0.01 ×"),
        (0.1, "0.1 ×"),
        (1.0, "capacity"),
        (10.0, "10 ×"),
        (100.0, "100 ×"),
    ] {
        let at = y + place(capacity * factor);
        if factor == 1.0 {
            let _ = writeln!(svg, "<path class=\"capacity\" d=\"M{x} {at:.1}h{WIDTH}\"/>");
        }
        mark(svg, x, at, label);
    }
    lines(svg, x, y, courses, |course, step| {
        let most = course.load[step..].iter().take(STEP_S).max();
        place(f64::from(most.copied().unwrap_or(0)))
    });
}

/// Share of the people of the outage who have their answer.
fn served(svg: &mut String, x: f64, y: f64, courses: &[Course]) {
    frame(svg, x, y, courses, "people served");
    for percent in [0, 25, 50, 75, 100] {
        mark(
            svg,
            x,
            y + HEIGHT * (1.0 - f64::from(percent) / 100.0),
            &format!("{percent} %"),
        );
    }
    lines(svg, x, y, courses, |course, step| {
        let so_far: u64 = course.served[..step]
            .iter()
            .map(|count| u64::from(*count))
            .sum();
        HEIGHT * (1.0 - so_far as f64 / f64::from(course.clients))
    });
}

fn lines(
    svg: &mut String,
    x: f64,
    y: f64,
    courses: &[Course],
    place: impl Fn(&Course, usize) -> f64,
) {
    // Ours is drawn last: over the others.
    for (i, course) in courses.iter().enumerate().rev() {
        let seconds = course.load.len();
        let points = (0..seconds).step_by(STEP_S).map(|step| {
            let along = x + WIDTH * step as f64 / seconds as f64;
            format!("{along:.1},{:.1}", y + place(course, step))
        });
        let points = points.collect::<Vec<_>>().join(" ");
        let _ = writeln!(svg, "<polyline class=\"p{i}\" points=\"{points}\"/>");
    }
}

fn frame(svg: &mut String, x: f64, y: f64, courses: &[Course], what: &str) {
    let minutes = courses.first().map_or(1, |course| course.load.len() / 60) as u32;
    let outage = OUTAGE_MS / 60_000;
    let per_minute = WIDTH / f64::from(minutes);
    let _ = writeln!(
        svg,
        "<rect class=\"outage\" x=\"{x}\" y=\"{y}\" width=\"{:.1}\" height=\"{HEIGHT}\"/>\
         <path class=\"axis\" d=\"M{x} {y}v{HEIGHT}h{WIDTH}\"/>",
        per_minute * f64::from(outage)
    );
    for minute in (0..=minutes).step_by(5) {
        let at = x + per_minute * f64::from(minute);
        let since = i64::from(minute) - i64::from(outage);
        let _ = writeln!(
            svg,
            "<text class=\"small\" x=\"{at:.1}\" y=\"{}\" text-anchor=\"middle\">{since} min</text>",
            y + HEIGHT + 16.0
        );
    }
    let _ = writeln!(
        svg,
        "<text class=\"small\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">{what}</text>",
        x + WIDTH / 2.0,
        y + HEIGHT + 32.0
    );
}

fn mark(svg: &mut String, x: f64, y: f64, label: &str) {
    let _ = writeln!(
        svg,
        "<text class=\"small\" x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{label}</text>",
        x - 6.0,
        y + 4.0
    );
}
