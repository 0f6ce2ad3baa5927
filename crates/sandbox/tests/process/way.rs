//! The steps of a person's way, one after the other. What breaks off is done again, under the same key.

use crate::person::{Broken, Person, digest, identity};
use crate::running::Process;
use kaihu_authenticator::{Authenticator, app_code};
use kaihu_protocol as wire;
use kaihu_protocol::{
    ApplicationState, Call, Channel, Code, ConsentKind, Failure, RegistrationResponse, Reply,
    StepKind,
};
use std::time::{SystemTime, UNIX_EPOCH};

/// Does what comes next; whether that step is over.
pub(crate) type Step = fn(&mut Person, &Process) -> Result<bool, Broken>;

/// Everything that a session can have acknowledged, in an order in which it can.
pub(crate) const WAY: &[Step] = &[
    begin,
    read_texts,
    give_consents,
    tell_identity,
    ask_support,
    hand_over,
    redeem,
    claim,
    ask_for_code,
    get_code,
    give_wrong_code,
    give_code,
    announce_picture,
    send_picture,
    have_picture_judged,
    choose_password,
    ask_for_passkey,
    make_passkey,
    set_up_app,
    show_app,
    submit,
    wait,
    withdraw,
    erase,
];

fn begin(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let session = person.begin(process)?;
    person.token = session.token.clone();
    person.session = Some(session);
    Ok(true)
}

fn read_texts(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    person.texts = person.flow(process)?.policy.consents;
    Ok(true)
}

fn give_consents(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let text = person.texts[person.consents].clone();
    let given = wire::ConsentGiven {
        kind: text.kind,
        version: text.version,
        locale: text.locale,
        text_sha256: digest(text.text.as_bytes()),
    };
    person.done(process, Call::GiveConsent(given))?;
    person.consents += 1;
    let all = person.consents == person.texts.len();
    Ok(all && person.has_done(StepKind::Consent))
}

fn tell_identity(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let patch = identity(person.number);
    match person.done(process, Call::PatchIdentity { rev: 0, patch })? {
        Reply::Identity(accepted) => person.rev = Some(accepted.rev),
        other => panic!("{other:?}"),
    }
    Ok(true)
}

fn ask_support(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let schema = include_str!("../../../../docs/support.schema.json");
    let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
    let description = serde_json::from_value(schema["examples"][0].clone()).unwrap();
    let request = wire::SupportRequest {
        description,
        message: Some("The page stays white.".into()),
        reply_by: None,
    };
    person.done(process, Call::Support(Box::new(request)))?;
    Ok(true)
}

fn hand_over(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let page = format!("{}/open", crate::person::PAGE);
    match person.done(process, Call::Handoff(wire::HandoffRequest { page }))? {
        Reply::Handoff(handoff) => {
            let (_, code) = handoff.url.expose().split_once("#kaihu=").unwrap();
            person.handed_over = code.to_owned();
        }
        other => panic!("{other:?}"),
    }
    Ok(true)
}

/// From now on it is the other device that speaks.
fn redeem(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let redeemed = person.redeem(process)?;
    person.token = redeemed.token.clone();
    person.redeemed = Some(redeemed);
    Ok(true)
}

fn claim(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    person.device = 1;
    person.done(process, Call::Claim)?;
    person.claimed = true;
    Ok(true)
}

fn ask_for_code(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let channel = Channel::Sms;
    match person.done(process, Call::RequestOtp(wire::OtpRequest { channel }))? {
        Reply::Otp(otp) => person.otp = Some(otp),
        other => panic!("{other:?}"),
    }
    Ok(true)
}

fn get_code(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    person.digits = person.received(process)?;
    Ok(true)
}

fn give_wrong_code(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    match verify(person, process, "no digits")? {
        Err(Failure::Problem(problem)) => person.tries_left = problem.attempts_left,
        other => panic!("{other:?}"),
    }
    Ok(true)
}

fn give_code(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let digits = person.digits.clone();
    verify(person, process, &digits)?.unwrap();
    Ok(person.has_done(StepKind::Otp))
}

fn verify(
    person: &mut Person,
    process: &Process,
    digits: &str,
) -> Result<Result<Reply, Failure>, Broken> {
    let id = person.otp.as_ref().unwrap().id.clone();
    let code = digits.into();
    let verify = wire::OtpVerify { code };
    person.write(process, Call::VerifyOtp { id, verify })
}

fn announce_picture(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let request = wire::UploadRequest {
        kind: wire::UploadKind::Face,
        content_type: "image/jpeg".to_owned(),
        length: person.picture.len() as u64,
        sha256: digest(&person.picture),
        source: None,
        quality: None,
        challenge_id: None,
        challenge: None,
        alternative: None,
    };
    match person.done(process, Call::CreateUpload(request))? {
        Reply::Upload(upload) => person.upload = Some(upload),
        other => panic!("{other:?}"),
    }
    Ok(true)
}

/// The next bytes, from wherever the backend is.
fn send_picture(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let upload = person.upload.clone().unwrap();
    let offset = person.there(process, &upload)?;
    person.offset = offset;
    if offset < person.picture.len() as u64 {
        let send = Call::SendUpload {
            url: upload.url,
            offset,
            blob: wire::BlobId(0),
            up_to: None,
        };
        match person.call(process, &send)? {
            Ok(Reply::UploadOffset(offset)) => person.offset = offset.0,
            other => panic!("{other:?}"),
        }
    }
    Ok(person.offset == person.picture.len() as u64)
}

fn have_picture_judged(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let id = person.upload.as_ref().unwrap().id.clone();
    match person.done(process, Call::CompleteUpload { id })? {
        Reply::UploadVerdict(verdict) => assert!(verdict.accepted, "a picture that was lost"),
        other => panic!("{other:?}"),
    }
    Ok(person.has_done(StepKind::Face))
}

fn choose_password(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let password = "lantern 7 otters paint".into();
    let request = wire::PasswordRequest { password };
    person.done(process, Call::SetPassword(request))?;
    Ok(person.has_done(StepKind::Password))
}

fn ask_for_passkey(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    match person.done(process, Call::WebauthnOptions)? {
        Reply::WebauthnOptions(options) => person.asked = Some(options),
        other => panic!("{other:?}"),
    }
    Ok(true)
}

fn make_passkey(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let asked = &person.asked.as_ref().unwrap().public_key;
    let authenticator = Authenticator {
        seed: person.number.into(),
        ..Authenticator::at(crate::person::PAGE)
    };
    let made = authenticator.create(&serde_json::to_value(asked).unwrap());
    let made = RegistrationResponse::from_json(&made.to_string()).unwrap();
    person.done(process, Call::WebauthnFinish(Box::new(made)))?;
    Ok(person.has_done(StepKind::Passkey))
}

fn set_up_app(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    match person.done(process, Call::SetUpTotp)? {
        Reply::TotpSetup(app) => person.app = Some(app),
        other => panic!("{other:?}"),
    }
    Ok(true)
}

/// The digits are kept for a retry, which has to be the same; where they are too old by then, others follow.
fn show_app(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let secret = &person.app.as_ref().unwrap().secret;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let fresh = || app_code(secret.expose(), now.as_secs());
    let digits = person.shown.take().unwrap_or_else(fresh);
    person.shown = Some(digits.clone());
    let code = digits.as_str().into();
    let said = person.write(process, Call::VerifyTotp(wire::TotpVerify { code }))?;
    person.shown = None;
    match said {
        Ok(_) => Ok(person.has_done(StepKind::Totp)),
        Err(failure) if failure.code() == Code::OtpInvalid => Ok(false),
        other => panic!("{other:?}"),
    }
}

fn submit(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    let submit = Call::Submit(wire::SubmitRequest {
        rev: person.rev.unwrap(),
        answers_sha256: digest(b"answers"),
    });
    person.done(process, submit)?;
    Ok(person.has_done(StepKind::Review))
}

fn wait(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    person.approved = person.state(process)? == ApplicationState::Approved;
    Ok(person.approved)
}

/// Every third person takes the picture back.
fn withdraw(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    if person.number % 3 == 1 {
        person.withdrawing = true;
        person.done(process, Call::WithdrawConsent(ConsentKind::Biometric))?;
        person.withdrawn = true;
    }
    Ok(true)
}

/// And every third one everything.
fn erase(person: &mut Person, process: &Process) -> Result<bool, Broken> {
    if person.erases() {
        person.erasing = true;
        person.done(process, Call::EraseSession)?;
        person.erased = true;
    }
    Ok(true)
}
