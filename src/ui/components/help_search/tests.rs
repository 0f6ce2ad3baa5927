//! What people look for, in each language, and the article that is to be among the first.

use super::found;
use crate::ui::draw::Draw;
use crate::ui::tests::drawn;
use crate::ui::words::Words;
use std::path::Path;

/// How many articles from above are looked at.
const FIRST: usize = 4;

const QUERIES: [(&str, &[(&str, &str)]); 12] = [
    (
        "zh-CN",
        &[
            ("相机", "article-camera"),
            ("微信", "article-app"),
            ("验证码收不到", "article-code"),
            ("没收到验证码", "article-code"),
            ("收不到短信怎么办？", "article-code"),
            ("摄像头打不开", "article-camera"),
            ("摄像头打不开", "article-permission"),
            ("身份证", "evidence-heading"),
            ("身份证过期了", "article-document"),
            ("wifi", "article-network"),
            ("WiFi连不上", "article-network"),
            ("断网", "article-network"),
            ("省流量", "article-network"),
            ("太暗", "article-light"),
            ("卡住", "article-fault"),
            ("邮箱", "contact-heading"),
            ("邮箱", "article-code"),
            ("人脸识别失败", "article-match"),
            ("人脸识别失败", "article-framing"),
            ("照片模糊", "article-blur"),
            ("照片已提交过", "article-same-picture"),
            ("忘记密码", "article-password"),
            ("手机号已注册", "article-registered"),
            ("指纹", "article-lock"),
            ("二维码", "article-device"),
        ],
    ),
    (
        "en",
        &[
            ("sms", "article-code"),
            ("text message", "article-code"),
            ("otp", "article-code"),
            ("I did not get a code", "article-code"),
            ("wechat", "article-app"),
            ("webcam", "article-camera"),
            ("webcam", "article-permission"),
            ("permission", "article-permission"),
            ("why is the screen black", "article-camera"),
            ("photo", "picture-label"),
            ("picture was sent before", "article-same-picture"),
            ("wifi", "article-network"),
            ("Wi-Fi", "article-network"),
            ("data saver", "article-network"),
            ("email", "contact-heading"),
            ("e-mail", "article-registered"),
            ("login", "article-registered"),
            ("error", "article-fault"),
            ("dark", "article-light"),
            ("blurry photo", "article-blur"),
            ("passport expired", "article-document"),
            ("fingerprint", "article-lock"),
            ("server down", "article-service"),
            ("2fa", "article-authenticator"),
            ("is this a scam?", "article-insecure"),
        ],
    ),
    (
        "zh-TW",
        &[
            ("收不到簡訊", "article-code"),
            ("太暗", "article-light"),
            ("相機打不開", "article-permission"),
            ("斷網", "article-network"),
            ("忘記密碼", "article-password"),
            ("身分證", "evidence-heading"),
        ],
    ),
    (
        "ja",
        &[
            ("SMSが届かない", "article-code"),
            ("暗い", "article-light"),
            ("カメラが映らない", "article-camera"),
            ("wifi", "article-network"),
            ("エラー", "article-fault"),
            ("ログイン", "article-registered"),
        ],
    ),
    (
        "ko",
        &[
            ("인증번호가 안 와요", "article-code"),
            ("와이파이", "article-network"),
            ("카메라 권한", "article-permission"),
            ("오류", "article-fault"),
            ("지문", "article-lock"),
            ("로그인", "article-registered"),
        ],
    ),
    (
        "de",
        &[
            ("sms kommt nicht", "article-code"),
            ("wlan", "article-network"),
            ("zu dunkel", "article-light"),
            ("webcam", "article-camera"),
            ("einloggen", "article-registered"),
            ("fehler", "article-fault"),
        ],
    ),
    (
        "fr",
        &[
            ("je n’ai pas reçu le sms", "article-code"),
            ("wifi", "article-network"),
            ("photo floue", "article-blur"),
            ("passeport", "evidence-heading"),
            ("mot de passe oublié", "article-password"),
            ("erreur", "article-fault"),
        ],
    ),
    (
        "es",
        &[
            ("no me llegó el sms", "article-code"),
            ("wifi", "article-network"),
            ("foto borrosa", "article-blur"),
            ("pasaporte", "evidence-heading"),
            ("iniciar sesión", "article-registered"),
            ("permiso de cámara", "article-permission"),
        ],
    ),
    (
        "pt-BR",
        &[
            ("não chegou o sms", "article-code"),
            ("wifi", "article-network"),
            ("foto embaçada", "article-blur"),
            ("esqueci a senha", "article-password"),
            ("tela preta", "article-camera"),
            ("erro", "article-fault"),
        ],
    ),
    (
        "id",
        &[
            ("kode otp tidak masuk", "article-code"),
            ("wifi", "article-network"),
            ("foto buram", "article-blur"),
            ("ktp", "evidence-heading"),
            ("lupa password", "article-password"),
            ("terlalu gelap", "article-light"),
        ],
    ),
    (
        "hi",
        &[
            ("ओटीपी नहीं आया", "article-code"),
            ("वाईफाई", "article-network"),
            ("धुंधली फ़ोटो", "article-blur"),
            ("पासपोर्ट", "evidence-heading"),
            ("अंधेरा", "article-light"),
            ("लॉगिन", "article-registered"),
        ],
    ),
    (
        "ar",
        &[
            ("لم يصل رمز التحقق", "article-code"),
            ("واي فاي", "article-network"),
            ("صورة ضبابية", "article-blur"),
            ("جواز سفر", "evidence-heading"),
            ("كاميرا الويب", "article-camera"),
            ("بصمة", "article-lock"),
        ],
    ),
];

fn words(language: &str) -> Words {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/locales");
    let files = ["wizard.ftl", "help.ftl"].map(|file| folder.join(language).join(file));
    let read = |path| std::fs::read_to_string(path).expect("the locale file is there");
    Words::in_english(&files.map(read).join("\n"))
}

#[test]
fn what_people_look_for_is_found_in_every_language() {
    let mut missed = Vec::new();
    for (language, queries) in QUERIES {
        let words = words(language);
        for (query, wanted) in queries {
            let titles = drawn(|draw| {
                let draw = Draw {
                    words: &words,
                    ..*draw
                };
                let articles = kaihu_wizard::view::help_search("").articles;
                let found = found(&draw, &query.to_lowercase(), &articles);
                let titles = found.iter().map(|article| article.summary.key);
                titles.take(FIRST).collect::<Vec<_>>()
            });
            if !titles.contains(wanted) {
                missed.push((language, query, wanted, titles));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}
