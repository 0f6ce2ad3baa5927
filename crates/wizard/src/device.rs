//! What the user agent string tells of browser, system and the app around: enough to say where a
//! permission is given back, and whether an app may have refused it. Nothing else goes by it, since such strings
//! are often not true.

/// Browser, system, and the app that a page was opened in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// The browser.
    pub browser: Browser,
    /// The system below it.
    pub system: System,
    /// The app whose own browser this is.
    pub within: Option<HostApp>,
}

/// A browser, by where it keeps the permissions of a site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Browser {
    /// Chrome, Edge, Opera and other relatives.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari.
    Safari,
    /// Samsung Internet.
    Samsung,
    /// Any other.
    #[default]
    Other,
}

/// A system, by where it keeps the permissions of an app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum System {
    /// Android and its relatives.
    Android,
    /// iOS and iPadOS.
    Ios,
    /// macOS.
    MacOs,
    /// Windows.
    Windows,
    /// Any other.
    #[default]
    Other,
}

/// An app that opens links in a browser of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostApp {
    /// WeChat.
    WeChat,
    /// Alipay.
    Alipay,
    /// Weibo.
    Weibo,
    /// QQ.
    Qq,
    /// DingTalk.
    DingTalk,
    /// Douyin, and TikTok.
    Douyin,
    /// Instagram.
    Instagram,
    /// Facebook and its Messenger.
    Facebook,
    /// LINE.
    Line,
    /// Some other app.
    Other,
}

/// What stands in the string of each app. The first that is found counts.
const APPS: &[(&str, HostApp)] = &[
    ("MicroMessenger", HostApp::WeChat),
    ("AlipayClient", HostApp::Alipay),
    ("Weibo", HostApp::Weibo),
    ("__weibo__", HostApp::Weibo),
    (" QQ/", HostApp::Qq),
    ("DingTalk", HostApp::DingTalk),
    ("aweme", HostApp::Douyin),
    ("musical_ly", HostApp::Douyin),
    ("BytedanceWebview", HostApp::Douyin),
    ("Instagram", HostApp::Instagram),
    ("FBAN", HostApp::Facebook),
    ("FBAV", HostApp::Facebook),
    ("FB_IAB", HostApp::Facebook),
    (" Line/", HostApp::Line),
    ("KAKAOTALK", HostApp::Other),
    ("LinkedInApp", HostApp::Other),
    ("Snapchat", HostApp::Other),
    // What Android's own web view says of itself.
    ("; wv)", HostApp::Other),
];

impl Device {
    /// Reads `navigator.userAgent`. A tablet of Apple's calls itself a Mac; `touch` is whether the screen
    /// takes several fingers (`navigator.maxTouchPoints` > 1), which no Mac does.
    pub fn read(user_agent: &str, touch: bool) -> Device {
        let says = |token: &str| contains(user_agent, token);
        let system = match () {
            () if says("Android") || says("HarmonyOS") || says("OpenHarmony") => System::Android,
            () if says("iPhone") || says("iPad") || says("Macintosh") && touch => System::Ios,
            () if says("Macintosh") => System::MacOs,
            () if says("Windows") => System::Windows,
            () => System::Other,
        };
        let browser = match () {
            () if says("Firefox/") || says("FxiOS/") => Browser::Firefox,
            () if says("SamsungBrowser/") => Browser::Samsung,
            () if says("Chrome/") || says("CriOS/") || says("EdgiOS/") => Browser::Chromium,
            () if says("Safari/") && says("Version/") => Browser::Safari,
            () => Browser::Other,
        };
        let app = APPS.iter().find(|(token, _)| says(token));
        // Apple's web view says nothing of a browser at all.
        let bare = system == System::Ios && says("AppleWebKit") && !says("Safari/");
        Device {
            browser,
            system,
            within: app.map(|(_, app)| *app).or(bare.then_some(HostApp::Other)),
        }
    }

    /// Whether the app around is known to obey an address that leads out of it. Most Chinese apps do not.
    pub(crate) fn can_be_left(self) -> bool {
        use HostApp::*;
        let obeys = matches!(
            self.within,
            Some(Instagram | Facebook | Line | Other) // Each hands such addresses to the system.
        );
        obeys && matches!(self.system, System::Android | System::Ios)
    }

    /// Where the permissions of a site are kept: the name of a variant in the texts.
    pub(crate) fn permission_place(self) -> &'static str {
        match (self.browser, self.system) {
            (Browser::Safari, System::Ios) => "safari-ios",
            // On iOS other browsers are apps like any other: the system keeps what they may.
            (_, System::Ios) => "ios",
            (Browser::Safari, _) => "safari",
            (Browser::Firefox, System::Android) => "firefox-android",
            (Browser::Firefox, _) => "firefox",
            (Browser::Chromium | Browser::Samsung, System::Android) => "chrome-android",
            (Browser::Chromium | Browser::Samsung, _) => "chrome",
            (Browser::Other, _) => "other",
        }
    }
}

impl Browser {
    /// A stable name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Browser::Chromium => "chromium",
            Browser::Firefox => "firefox",
            Browser::Safari => "safari",
            Browser::Samsung => "samsung",
            Browser::Other => "other",
        }
    }
}

impl System {
    /// The name of a variant in the texts.
    pub(crate) fn name(self) -> &'static str {
        match self {
            System::Android => "android",
            System::Ios => "ios",
            System::MacOs => "macos",
            System::Windows => "windows",
            System::Other => "other",
        }
    }
}

impl HostApp {
    /// The name of a variant in the texts.
    pub(crate) fn name(self) -> &'static str {
        match self {
            HostApp::WeChat => "wechat",
            HostApp::Alipay => "alipay",
            HostApp::Weibo => "weibo",
            HostApp::Qq => "qq",
            HostApp::DingTalk => "dingtalk",
            HostApp::Douyin => "douyin",
            HostApp::Instagram => "instagram",
            HostApp::Facebook => "facebook",
            HostApp::Line => "line",
            HostApp::Other => "other",
        }
    }
}

/// Byte by byte: one short look a page's life does not need the standard library's faster search, which
/// is larger.
pub(crate) fn contains(text: &str, token: &str) -> bool {
    let (text, token) = (text.as_bytes(), token.as_bytes());
    text.windows(token.len()).any(|part| part == token)
}

#[cfg(test)]
mod tests;
