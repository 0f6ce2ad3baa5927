use super::*;

/// Strings as browsers and apps send them.
const SEEN: &[(&str, Browser, System, Option<HostApp>)] = &[
    (
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
        Browser::Chromium,
        System::Android,
        None,
    ),
    (
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
        Browser::Samsung,
        System::Android,
        None,
    ),
    (
        "Mozilla/5.0 (Android 14; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0",
        Browser::Firefox,
        System::Android,
        None,
    ),
    (
        "Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile",
        Browser::Chromium,
        System::Android,
        None,
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
        Browser::Safari,
        System::Ios,
        None,
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.7444.46 Mobile/15E148 Safari/604.1",
        Browser::Chromium,
        System::Ios,
        None,
    ),
    (
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
        Browser::Safari,
        System::MacOs,
        None,
    ),
    (
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
        Browser::Chromium,
        System::Windows,
        None,
    ),
    (
        "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
        Browser::Firefox,
        System::Other,
        None,
    ),
    (
        "Mozilla/5.0 (Linux; Android 14; 23127PN0CC Build/UKQ1; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.6723.103 Mobile Safari/537.36 XWEB/1300333 MMWEBSDK/20241202 MicroMessenger/8.0.56.2800(0x28003859) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64",
        Browser::Chromium,
        System::Android,
        Some(HostApp::WeChat),
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.54(0x18003631) NetType/WIFI Language/zh_CN",
        Browser::Other,
        System::Ios,
        Some(HostApp::WeChat),
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21F90 NebulaSDK/1.8.100112 Nebula PSDType(1) AlipayDefined(nt:WIFI) AliApp(AP/10.6.0.6000) AlipayClient/10.6.0.6000 Language/zh-Hans",
        Browser::Other,
        System::Ios,
        Some(HostApp::Alipay),
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Weibo (iPhone15,2__weibo__14.10.2__iphone__os17.5)",
        Browser::Other,
        System::Ios,
        Some(HostApp::Weibo),
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 QQ/9.1.0.612 V1_IPH_SQ_9.1.0_1_APP_A Pixel/1179",
        Browser::Other,
        System::Ios,
        Some(HostApp::Qq),
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83 Instagram 358.0.0.30.83 (iPhone15,3; iOS 18_1; en_US)",
        Browser::Other,
        System::Ios,
        Some(HostApp::Instagram),
    ),
    (
        "Mozilla/5.0 (Linux; Android 14; SM-S918B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.6778.39 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/490.0.0.63.82;IABMV/1;]",
        Browser::Chromium,
        System::Android,
        Some(HostApp::Facebook),
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
        Browser::Other,
        System::Ios,
        Some(HostApp::Other),
    ),
];

#[test]
fn what_strings_tell() {
    for (text, browser, system, within) in SEEN {
        let told = Device::read(text, false);
        assert_eq!(
            (told.browser, told.system, told.within),
            (*browser, *system, *within),
            "{text}"
        );
    }
}

#[test]
fn a_mac_that_takes_fingers_is_a_tablet() {
    let ipad = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15";
    assert_eq!(Device::read(ipad, true).system, System::Ios);
    assert_eq!(Device::read(ipad, true).permission_place(), "safari-ios");
    assert_eq!(Device::read(ipad, false).permission_place(), "safari");
}

#[test]
fn a_standalone_browser_is_no_app_around() {
    let qq = "Mozilla/5.0 (Linux; U; Android 14; zh-cn) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/121.0.6167.71 MQQBrowser/15.8 Mobile Safari/537.36";
    assert_eq!(Device::read(qq, true).within, None);
}

#[test]
fn nothing_is_read_from_nothing() {
    assert_eq!(Device::read("", false), Device::default());
}
