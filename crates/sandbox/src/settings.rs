//! What can be set in a file at the start and by `/test/settings` while it runs.

use crate::policy::Locale;
use crate::{Sandbox, lock};
use kaihu_protocol::{
    ApplicationState, MaintenanceWindow, Notice, Severity, SupportChannels, Timestamp,
};
use serde::Deserialize;

/// What can be set. A member that is left out stays as it was.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Planned times without service. They are announced ahead.
    pub maintenance: Option<Vec<MaintenanceWindow>>,
    /// What the provider wants everyone to know.
    pub notices: Option<Vec<NoticeText>>,
    /// The service works in part only; `false` ends that.
    pub degraded: Option<bool>,
    /// When the support can be reached.
    pub hours: Option<Hours>,
    /// Seconds between submission and decision.
    pub processing_s: Option<u32>,
    /// What becomes of applications that a person looks at; without it they stay with that person.
    pub review: Option<Review>,
    /// Calls in a minute that a session may make.
    pub calls_per_minute: Option<u32>,
    /// Seconds that an application waits for its person before it is erased; without it, as long as it takes.
    pub expires_after_s: Option<u32>,
}

/// A notice in both languages.
#[derive(Clone, Debug, Deserialize)]
pub struct NoticeText {
    /// Its name.
    pub id: String,
    /// How much it matters.
    pub severity: Severity,
    /// In Chinese.
    pub zh: String,
    /// In English.
    pub en: String,
    /// Where to read more.
    #[serde(default)]
    pub url: Option<String>,
    /// First moment at which it is shown.
    #[serde(default)]
    pub from: Option<Timestamp>,
    /// First moment at which it is not shown any more.
    #[serde(default)]
    pub until: Option<Timestamp>,
}

/// When the support can be reached, the same every day of the week that it works.
#[derive(Clone, Debug, Deserialize)]
pub struct Hours {
    /// The zone that people know, by its name in the IANA database.
    pub time_zone: String,
    /// Minutes that its clocks are ahead of UTC. Summer time is not thought of.
    pub utc_offset_minutes: i64,
    /// Days of the week: 1 is Monday, 7 is Sunday.
    pub days: Vec<u8>,
    /// First minute of the day.
    pub from_minute: i64,
    /// First minute of the day after the last; at most 1440.
    pub until_minute: i64,
}

/// What a person who looks at an application comes to, and when.
#[derive(Clone, Debug, Deserialize)]
pub struct Review {
    /// Seconds after the application went to a person.
    pub after_s: u32,
    /// `approved`, `needs_input` (another picture) or `rejected`.
    pub outcome: ApplicationState,
}

const MINUTE_MS: i64 = 60 * 1000;
const DAY_MINUTES: i64 = 24 * 60;

impl Settings {
    /// Takes over what `other` has.
    pub fn merge(&mut self, other: Settings) {
        fn take<T>(mine: &mut Option<T>, other: Option<T>) {
            if other.is_some() {
                *mine = other;
            }
        }
        take(&mut self.maintenance, other.maintenance);
        take(&mut self.notices, other.notices);
        take(&mut self.degraded, other.degraded);
        take(&mut self.hours, other.hours);
        take(&mut self.processing_s, other.processing_s);
        take(&mut self.review, other.review);
        take(&mut self.calls_per_minute, other.calls_per_minute);
        take(&mut self.expires_after_s, other.expires_after_s);
    }
}

impl Sandbox {
    pub(crate) fn set(&self, settings: Settings) {
        lock(&self.0.settings).merge(settings);
    }

    /// One of the settings.
    pub(crate) fn setting<T>(&self, of: impl FnOnce(&Settings) -> T) -> T {
        of(&lock(&self.0.settings))
    }

    /// The notices of this moment, what matters most first.
    pub(crate) fn notices(&self, locale: Locale) -> Vec<Notice> {
        let now = self.clock().now();
        let all = self.setting(|it| it.notices.clone()).unwrap_or_default();
        let mut shown: Vec<Notice> = all
            .into_iter()
            .filter(|it| it.from.is_none_or(|from| from <= now))
            .filter(|it| it.until.is_none_or(|until| now < until))
            .map(|it| Notice {
                id: it.id,
                severity: it.severity,
                text: match locale {
                    Locale::ZhCn => it.zh,
                    Locale::En => it.en,
                },
                url: it.url,
            })
            .collect();
        shown.sort_by_key(|notice| std::cmp::Reverse(notice.severity));
        shown
    }

    /// How to reach the support, and when it opens if it is closed.
    pub(crate) fn support(&self, locale: Locale) -> SupportChannels {
        let hours = self.setting(|it| it.hours.clone());
        let now = self.clock().now();
        SupportChannels {
            opens_at: hours.as_ref().and_then(|hours| hours.opens_at(now)),
            closes_at: hours.as_ref().and_then(|hours| hours.closes_at(now)),
            time_zone: hours.map(|hours| hours.time_zone),
            ..locale.policy().support.clone()
        }
    }
}

impl Hours {
    /// When it opens next; `None` while it is open, and where it never opens.
    fn opens_at(&self, now: Timestamp) -> Option<Timestamp> {
        let local = self.local_minutes(now);
        let today = local.div_euclid(DAY_MINUTES);
        if self.closes_at(now).is_some() {
            return None;
        }
        let days = (today..=today + 7).filter(|day| self.works(*day));
        let starts = days.map(|day| day * DAY_MINUTES + self.from_minute);
        let next = starts.into_iter().find(|start| *start > local)?;
        Some(self.moment(next))
    }

    /// When it closes; `None` while it is closed.
    fn closes_at(&self, now: Timestamp) -> Option<Timestamp> {
        let local = self.local_minutes(now);
        let (today, minute) = (local.div_euclid(DAY_MINUTES), local.rem_euclid(DAY_MINUTES));
        let is_open = self.works(today) && (self.from_minute..self.until_minute).contains(&minute);
        is_open.then(|| self.moment(today * DAY_MINUTES + self.until_minute))
    }

    fn local_minutes(&self, now: Timestamp) -> i64 {
        now.0.div_euclid(MINUTE_MS) + self.utc_offset_minutes
    }

    fn moment(&self, local_minutes: i64) -> Timestamp {
        Timestamp((local_minutes - self.utc_offset_minutes) * MINUTE_MS)
    }

    /// Whether somebody is there on this day since 1970-01-01, a Thursday.
    fn works(&self, day: i64) -> bool {
        let weekday = u8::try_from((day + 3).rem_euclid(7) + 1).unwrap_or_default();
        self.days.contains(&weekday)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        serde_json::from_value(text.into()).unwrap()
    }

    #[test]
    fn the_support_opens_on_its_next_day_in_its_own_zone() {
        let hours = Hours {
            time_zone: "Asia/Shanghai".to_owned(),
            utc_offset_minutes: 480,
            days: vec![1, 2, 3, 4, 5],
            from_minute: 540,
            until_minute: 1260,
        };
        for (now, opens) in [
            // 2026-11-23 is a Monday.
            ("2026-11-23T00:59:59Z", Some("2026-11-23T01:00:00Z")),
            ("2026-11-23T01:00:00Z", None),
            ("2026-11-23T12:59:59Z", None),
            ("2026-11-23T13:00:00Z", Some("2026-11-24T01:00:00Z")),
            ("2026-11-27T13:00:00Z", Some("2026-11-30T01:00:00Z")),
            ("2026-11-29T20:00:00Z", Some("2026-11-30T01:00:00Z")),
        ] {
            assert_eq!(hours.opens_at(at(now)), opens.map(at), "{now}");
            assert_eq!(hours.closes_at(at(now)).is_none(), opens.is_some(), "{now}");
        }
        let closes = hours.closes_at(at("2026-11-23T01:00:00Z"));
        assert_eq!(closes, Some(at("2026-11-23T13:00:00Z")));
        let never = Hours {
            days: vec![],
            ..hours
        };
        assert_eq!(never.opens_at(Timestamp(0)), None);
    }
}
