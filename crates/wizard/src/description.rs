//! The description for support: once as data for a machine, once in words for a person who reads it.

use crate::diagnosis::Cause;
use crate::event::Environment;
use crate::journal::{Note, What};
use crate::message::Message;
use crate::network::{Clocks, Probe, Tried, Verdict, answered, median_ms};
use crate::remedy::Remedy;
use crate::view::{Line, Piece, Row, network_words, remedy_label, what_happened};
use crate::wizard::Wizard;
use kaihu_protocol::{
    Code, Description, DeviceSummary, Entry, EntryKind, NetworkSummary, QualitySummary, Timestamp,
    TriesSummary, is_locale,
};

impl Wizard {
    /// What happened so far.
    pub(crate) fn describe(&self) -> Description {
        let progress = self.progress();
        let trouble = self.trouble.as_ref();
        let locale = Some(self.locale.clone()).filter(|it| is_locale(it));
        Description {
            version: 1,
            written_at: self.server_now(),
            // No language, by RFC 5646.
            locale: locale.unwrap_or_else(|| "und".to_owned()),
            page: trouble.map_or(self.page, |it| it.origin).name().to_owned(),
            step: progress.map(|far| far.step),
            of: progress.map(|far| far.of),
            code: trouble.map(|it| it.code.as_str().to_owned()),
            device: device(self.environment.as_ref()),
            network: self.network_check.probe.as_ref().map(network),
            entries: self.journal.notes().map(|note| self.entry(note)).collect(),
            left_out: self.journal.left_out(),
        }
    }

    fn entry(&self, note: &Note) -> Entry {
        let before_ms = self.now.saturating_sub(note.at);
        let at = self.server_now();
        let entry = Entry {
            at: at.map(|now| now.plus_ms(-(before_ms as i64))),
            seconds_before: u32::try_from(before_ms / 1000).unwrap_or(u32::MAX),
            page: note.page.name().to_owned(),
            measured: note.measured,
            ..Entry::default()
        };
        match note.what {
            What::Failed(code, attempt) => Entry {
                kind: EntryKind::Failed,
                code: Some(code.as_str().to_owned()),
                request_id: attempt.map(|it| it.to_string()),
                ..entry
            },
            What::Tried(remedy) => Entry {
                kind: EntryKind::Tried,
                remedy: Some(remedy.name().to_owned()),
                ..entry
            },
            What::Refused(field) => Entry {
                kind: EntryKind::Refused,
                field: Some(field.name().to_owned()),
                ..entry
            },
        }
    }
}

fn device(environment: Option<&Environment>) -> DeviceSummary {
    let device = environment.map(|it| it.device).unwrap_or_default();
    DeviceSummary {
        browser: device.browser.name().to_owned(),
        system: device.system.name().to_owned(),
        within: device.within.map(|app| app.name().to_owned()),
        secure_context: environment.is_some_and(|it| it.secure_context),
        camera_api: environment.is_some_and(|it| it.camera_api),
        camera_policy: environment.is_some_and(|it| it.camera_policy),
    }
}

fn network(probe: &Probe) -> NetworkSummary {
    let tries = |tries: &[Tried]| TriesSummary {
        tries: tries.len() as u32,
        answered: answered(tries) as u32,
        median_ms: median_ms(tries),
    };
    let off_ms = |clocks: Clocks| clocks.device.0.saturating_sub(clocks.server.0);
    NetworkSummary {
        verdict: probe.verdict().name().to_owned(),
        online: probe.online,
        page: tries(&probe.page),
        service: tries(&probe.service),
        clock_off_s: probe.clocks.map(|clocks| off_ms(clocks) / 1000),
    }
}

/// What is read in half a minute.
const ENTRIES_IN_SHORT: usize = 6;

/// In words for a person who has half a minute: of many entries the last ones.
pub(crate) fn rows_in_short(described: &Description) -> Vec<Row> {
    rows(described, ENTRIES_IN_SHORT)
}

/// All of it in words, as it is shown before it is sent.
pub(crate) fn all_rows(described: &Description) -> Vec<Row> {
    rows(described, usize::MAX)
}

/// What has no words is told as it is: names of pages and requests, numbers.
fn rows(described: &Description, most: usize) -> Vec<Row> {
    let row = |label: &'static str, lines: Vec<Line>| Row {
        label: Message::new(label),
        lines,
    };
    let place = match (described.step, described.of) {
        (Some(step), Some(of)) => format!("{} ({step}/{of})", described.page),
        _ => described.page.clone(),
    };
    let mut rows = Vec::new();
    if let Some(code) = &described.code {
        let line = [
            Piece::Words(what(described, code)),
            Piece::Raw(code.clone()),
        ];
        rows.push(row("support-what", vec![line.into()]));
    }
    if let Some(network) = &described.network {
        rows.push(row("support-network", vec![network_line(network)]));
    }
    let place = [Piece::Raw(place), Piece::Raw(described.locale.clone())];
    rows.push(row("support-where", vec![place.into()]));
    if let Some(at) = described.written_at {
        let when = Piece::Raw(format!("{} {} UTC", date(at), time(at)));
        rows.push(row("support-when", vec![vec![when]]));
    }
    rows.push(row("support-device", vec![device_line(&described.device)]));
    if !described.entries.is_empty() {
        let before = described.entries.len().saturating_sub(most);
        let first = (before > 0).then(|| vec![Piece::Raw(format!("… {before}"))]);
        let last = described.entries.iter().skip(before).map(entry_line);
        rows.push(row(
            "support-before",
            first.into_iter().chain(last).collect(),
        ));
    }
    rows
}

/// What went wrong, as the page says it: once the network was looked into, what was found there.
fn what(described: &Description, code: &str) -> Message {
    let verdict = described.network.as_ref().map(|it| it.verdict.as_str());
    let mut verdicts = Verdict::ALL.iter();
    match verdicts.find(|it| Some(it.name()) == verdict) {
        Some(found) => Message::new(network_words(*found).0),
        None => words_of(code),
    }
}

/// Named as in the schema.
fn network_line(network: &NetworkSummary) -> Line {
    let tries = |name: &str, it: &TriesSummary| {
        let time = it.median_ms.map(|ms| format!(" {ms} ms"));
        format!(
            "{name} {}/{}{}",
            it.answered,
            it.tries,
            time.unwrap_or_default()
        )
    };
    let clock = (network.clock_off_s).map(|seconds| format!("clock {seconds:+} s"));
    let online = format!("{} online={}", network.verdict, network.online);
    let all = [
        Some(online),
        Some(tries("page", &network.page)),
        Some(tries("service", &network.service)),
        clock,
    ];
    all.into_iter().flatten().map(Piece::Raw).collect()
}

fn words_of(code: &str) -> Message {
    Message::new(what_happened(Cause::of(Code::from_name(code))))
}

fn device_line(device: &DeviceSummary) -> Line {
    let names = [
        Some(&device.browser),
        Some(&device.system),
        device.within.as_ref(),
    ];
    let names = names.into_iter().flatten().cloned().map(Piece::Raw);
    let missing = [
        (device.secure_context, "isSecureContext=false"),
        (device.camera_api, "getUserMedia=false"),
        (device.camera_policy, "Permissions-Policy: camera=()"),
    ];
    let missing = missing.into_iter().filter(|(there, _)| !there);
    names
        .chain(missing.map(|(_, name)| Piece::Raw(name.to_owned())))
        .collect()
}

fn entry_line(entry: &Entry) -> Line {
    let when = match entry.at {
        Some(at) => time(at),
        None => format!("-{} s", entry.seconds_before),
    };
    let mut line = vec![Piece::Raw(when), Piece::Raw(entry.page.clone())];
    if let Some(code) = &entry.code {
        line.extend([Piece::Words(words_of(code)), Piece::Raw(code.clone())]);
    }
    if let Some(name) = &entry.remedy {
        let remedy = Remedy::ALL.iter().find(|one| one.name() == name);
        line.push(Piece::Words("support-tried".into()));
        line.extend(remedy.map(|one| Piece::Words(remedy_label(*one).into())));
    }
    if let Some(field) = &entry.field {
        line.push(Piece::Words("support-refused".into()));
        line.push(Piece::Raw(field.clone()));
    }
    line.extend(entry.request_id.clone().map(Piece::Raw));
    line.extend(entry.measured.as_ref().map(|it| Piece::Raw(measures(it))));
    line
}

/// Named as in ISO/IEC 29794-5 and in the contract.
fn measures(it: &QualitySummary) -> String {
    let mut text = format!(
        "faces={} head_size={:.2} yaw={:.0} pitch={:.0} roll={:.0}",
        it.faces, it.head_size, it.yaw, it.pitch, it.roll
    );
    let more = [
        ("luminance_mean", it.luminance_mean),
        ("sharpness", it.sharpness),
    ];
    for (name, value) in more {
        if let Some(value) = value {
            text += &format!(" {name}={value:.2}");
        }
    }
    text
}

/// `2026-11-23`
fn date(at: Timestamp) -> String {
    at.to_rfc3339().chars().take(10).collect()
}

/// `08:04:12`, in UTC: the same for the person and for whoever looks into the records.
fn time(at: Timestamp) -> String {
    at.to_rfc3339().chars().skip(11).take(8).collect()
}
