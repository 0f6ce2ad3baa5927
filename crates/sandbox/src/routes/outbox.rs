//! `/demo/outbox`: the phone and the mailbox of everybody in the demo.

use crate::auth::Caller;
use crate::db::name_at;
use crate::policy::Locale;
use crate::wallet::DEMO_PHONE;
use crate::work::Work;
use crate::{Answer, Refusal, Sandbox};
use axum::extract::{Query, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};
use kaihu_protocol::{Channel, Timestamp};
use serde::{Deserialize, Serialize};

/// Which messages to show, and in which language.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    session: Option<String>,
    lang: Option<String>,
}

/// A message with a code.
#[derive(Debug, Serialize)]
struct Message {
    session_id: String,
    channel: Channel,
    to: String,
    code: String,
    locale: String,
    sent_at: Timestamp,
    expires_at: Timestamp,
}

pub(crate) async fn json(
    State(sandbox): State<Sandbox>,
    Query(wanted): Query<Wanted>,
) -> Result<Answer, Refusal> {
    sandbox.work(|work| Ok(Answer::json(200, &messages(work, &wanted)?)))
}

pub(crate) async fn page(
    State(sandbox): State<Sandbox>,
    Query(wanted): Query<Wanted>,
    caller: Caller,
) -> Result<Response, Refusal> {
    let locale = wanted
        .lang
        .as_deref()
        .map_or(caller.locale, Locale::accepted);
    let messages = sandbox.work(|work| messages(work, &wanted))?;
    let policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
    let headers = [(CONTENT_SECURITY_POLICY, policy)];
    Ok((headers, Html(render(&messages, locale))).into_response())
}

pub(crate) async fn style() -> impl IntoResponse {
    let headers = [(CONTENT_TYPE, "text/css; charset=utf-8")];
    (headers, include_str!("outbox.css"))
}

/// The messages that were sent, the newest first, a hundred at most.
fn messages(work: &Work<'_>, wanted: &Wanted) -> Result<Vec<Message>, Refusal> {
    let mut query = work.tx.prepare_cached(
        "SELECT session_id, channel, destination, digits, locale, sent_at, expires_at
         FROM outbox JOIN one_time_codes AS code ON code.id = code_id
         JOIN applications ON applications.id = application_id
         WHERE ?1 IS NULL OR session_id = ?1 ORDER BY outbox.id DESC LIMIT 100",
    )?;
    let messages = query.query_map([&wanted.session], |row| {
        Ok(Message {
            session_id: row.get("session_id")?,
            channel: name_at(row, "channel")?,
            to: row.get("destination")?,
            code: row.get("digits")?,
            locale: row.get("locale")?,
            sent_at: Timestamp(row.get("sent_at")?),
            expires_at: Timestamp(row.get("expires_at")?),
        })
    })?;
    Ok(messages.collect::<Result<_, _>>()?)
}

/// What the message says, in the language that the person was shown. A text message ends with the line by which
/// browsers hand the code over to pages of that domain (origin-bound one-time codes, draft of the WICG).
fn wording(message: &Message) -> String {
    let text = words(message);
    let provider = &Locale::accepted(&message.locale).policy().provider;
    match (message.channel, &provider.domain) {
        (Channel::Sms, Some(domain)) => format!("{text}\n\n@{domain} #{}", message.code),
        _ => text,
    }
}

fn words(message: &Message) -> String {
    let code = &message.code;
    let spoken = || {
        code.split("")
            .collect::<Vec<_>>()
            .join(" ")
            .trim()
            .to_owned()
    };
    match (Locale::accepted(&message.locale), message.channel) {
        (Locale::ZhCn, Channel::Voice) => {
            format!("您好，这里是蓝海支付（演示）。您的验证码是：{}。", spoken())
        }
        (Locale::ZhCn, _) => format!(
            "【蓝海支付·演示】您的验证码是 {code}，5 分钟内有效。我们绝不会向您索要验证码，请勿告诉任何人。"
        ),
        (Locale::En, Channel::Voice) => {
            format!(
                "Hello, this is Lanhai Pay (demo). Your code is: {}.",
                spoken()
            )
        }
        (Locale::En, _) => format!(
            "Lanhai Pay (demo): your code is {code}. It lasts 5 minutes. We never ask for it; tell it to nobody."
        ),
    }
}

fn render(messages: &[Message], locale: Locale) -> String {
    let zh = locale == Locale::ZhCn;
    let (title, empty, note) = if zh {
        (
            "收件箱（演示）",
            "还没有消息。发送验证码后会显示在这里，页面每 3 秒自动刷新。",
            format!(
                "演示环境不会真的发送短信或邮件。号码 {DEMO_PHONE} 已有钱包，可用来体验“已注册”的情形。"
            ),
        )
    } else {
        (
            "Outbox (demo)",
            "No messages yet. Codes show up here; the page refreshes every 3 seconds.",
            format!(
                "The demo sends no real messages. The number {DEMO_PHONE} has a wallet already: use it to see what happens then."
            ),
        )
    };
    let items: String = messages.iter().map(|message| item(message, zh)).collect();
    let list = match items.is_empty() {
        true => format!("<p class=\"empty\">{empty}</p>"),
        false => format!("<ol>{items}</ol>"),
    };
    let lang = locale.tag();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta http-equiv=\"refresh\" content=\"3\"><title>{title}</title>\
         <link rel=\"stylesheet\" href=\"/demo/outbox.css\"></head>\
         <body><main><h1>{title}</h1><p>{note}</p>{list}</main></body></html>"
    )
}

fn item(message: &Message, zh: bool) -> String {
    let kind = match (message.channel, zh) {
        (Channel::Voice, true) => "语音电话",
        (Channel::Voice, false) => "Call",
        (Channel::Email, true) => "邮件",
        (Channel::Email, false) => "E-mail",
        (_, true) => "短信",
        (_, false) => "Text message",
    };
    let time = message.sent_at.to_rfc3339();
    format!(
        "<li><p class=\"head\"><b>{kind}</b> {} <time datetime=\"{time}\">{} UTC</time></p>\
         <p lang=\"{}\">{}</p></li>",
        escaped(&message.to),
        time.get(11..19).unwrap_or_default(),
        escaped(&message.locale),
        escaped(&wording(message)),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_looks_like_markup_stays_text() {
        let message = Message {
            session_id: "ses_1".to_owned(),
            channel: Channel::Email,
            to: "<script>@example.com".to_owned(),
            code: "012345".to_owned(),
            locale: "en".to_owned(),
            sent_at: Timestamp(0),
            expires_at: Timestamp(0),
        };
        let page = render(&[message], Locale::En);
        assert!(page.contains("&lt;script&gt;@example.com"));
        assert!(!page.contains("<script>"));
        assert!(page.contains("your code is 012345"));
    }
}
