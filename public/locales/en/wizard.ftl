# Words of the wizard, in English.
# Second person, short, no blame: what to do comes before what went wrong.

## The frame around every page

back-button = Back
help-button = Help
help-close = Close help
leave-button = Leave without finishing
progress = Step { $step } of { $of }
loading-heading = Getting things ready
working-announcement = One moment, please
waiting-long = This is taking longer than usual. Nothing you entered is lost.
waiting-again = We keep trying by ourselves.
waiting-stop = Stop waiting
opens-in-new-tab = (opens in a new tab)
error-summary-heading = Please check the following
error-prefix = Error:
continue-button = Continue
save-button = Save and return
change-button = Change
change-answer = Change { $what }
password-show = Show
password-hide = Hide
upload-sent = { $sent } of { $all } kB sent

## Start

start-heading = Open your wallet
start-lead = It takes about three minutes. You can go back and change anything before you send it.
start-need-evidence = The ID you want to use
start-need-phone = A phone that can receive a code
start-need-camera = A well-lit place for a picture of your face
start-no-camera = This browser has no camera to offer. You can begin here, but you will need a phone or computer with a camera for the face picture.
start-in-app = This app’s own browser has no camera for the page. Open the page in your usual browser before you begin.
start-in-app-may = This app’s own browser may not let the page use the camera. If it does not, open the page in your usual browser.
start-camera-policy = This page does not allow the camera, so the face picture cannot be taken here yet. Please tell the provider, or continue on another device when you get there.
readiness-more = More about this device ({ $count })
readiness-ready = Your device is ready
readiness-ready-why = As far as this browser tells, nothing is missing that you will need here.
start-shared-network = On public Wi-Fi? Mobile data is the better choice
start-shared-network-why = What you send is encrypted all the way. Still, in a café or a station, use mobile data or a network you trust, and mind who can see your screen.
start-no-camera-files = This browser has no camera to offer. You can begin here, and choose a picture of your face from this device.
start-camera-denied = This browser was told not to let the page use the camera. You can begin here. Before the face picture, allow it in the browser’s settings for this site, or continue on another device.
start-maintenance = From { $when } the service is closed for maintenance. Please finish before then, or come back afterwards.
start-degraded = The service works only in part just now. You can begin; some steps may take longer.
start-slow = Your connection looks slow. You can begin; some steps may take a while, and what you enter stays.
start-battery = Your battery is at { $percent } %. Please plug in the charger if you can: it takes about three minutes.
start-no-storage = This browser keeps nothing for the page. Please do not reload or close it before you have finished.
start-data-saver = Data saving is on. The face picture needs more data than the other steps. If it is slow, turn data saving off or use Wi-Fi.
start-no-passkey = No passkey can be made here. You can open the wallet all the same, and sign in with a code instead.
start-button = Start
provider-operator = Operated by
provider-licence = Licence
provider-domain = Official website

## Consent

consent-heading = Before you begin
consent-lead = Please read each text and tick it if you agree. We ask for nothing personal before you do.
consent-withdraw = You can withdraw at any time: Help has a way to erase all you have sent.
consent-without-face = Would you rather not have your face pictured? Leave that box empty: there is another way.
consent-missing = Tick this box to go on
consent-button = Agree and continue
read-document = Read the full text

## Name

name-heading = What is your full name?
name-label = Full name
name-hint = Exactly as on your ID
name-missing = Enter your full name
name-too-long = Enter a name of no more than 100 characters
name-digit = Enter your name without numbers
name-link = Enter your name only, without web or e-mail addresses
name-characters = Enter your name with letters only

## Identity evidence

evidence-heading = Which ID will you use?
evidence-kind-label = Type of ID
evidence-kind-missing = Choose the type of ID you will use
evidence-cn-resident-id = Resident ID card (mainland China)
evidence-cn-resident-id-hint = You will need its 18-character number
evidence-passport = Passport
evidence-passport-hint = Issued by any country or region
evidence-country-label = Country or region that issued it
evidence-country-missing = Choose the country or region that issued your ID
country-choose = Choose a country or region
country-common = Often chosen
country-others = All others
resident-id-label = Resident ID number
resident-id-hint = 18 characters; the last one may be X
resident-id-missing = Enter your resident ID number
resident-id-too-short = Enter all 18 characters: some are missing
resident-id-too-long = Enter 18 characters: there are too many
resident-id-characters = Enter digits only; the last character may be X
resident-id-checksum = Compare the number with your card: at least one digit is different
resident-id-region = Compare the first six digits with your card: no such region exists
resident-id-date = Compare digits 7 to 14 with your card: they are not a possible birth date
resident-id-obsolete = Enter the 18-character number of your current card: 15-digit numbers are no longer used
resident-id-other-document = Enter the number of a resident ID card: this one belongs to another document
passport-label = Passport number
passport-hint = On the page with your picture, usually top right
passport-missing = Enter your passport number
passport-length = Compare the number with your passport: its length does not fit the country you chose
passport-characters = Enter letters and digits only
evidence-residence-permit = Residence permit for Hong Kong, Macao and Taiwan residents
evidence-residence-permit-hint = You will need its 18-character number
evidence-hk-mo-permit = Mainland Travel Permit for Hong Kong and Macao Residents
evidence-hk-mo-permit-hint = Its number begins with H or M
evidence-taiwan-permit = Mainland Travel Permit for Taiwan Residents
evidence-taiwan-permit-hint = You will need its 8-digit number
evidence-permanent-resident = Foreign Permanent Resident ID Card (China)
evidence-permanent-resident-hint = You will need its 18 or 15 characters
evidence-personal-number = National ID or personal number
evidence-personal-number-hint = Of another country or region
residence-permit-label = Residence permit number
residence-permit-hint = 18 characters, beginning with 81, 82 or 83
permit-label = Permit number
hk-mo-permit-hint = Beside 证件号码 on the front: H or M and 8 digits, then perhaps 2 more
taiwan-permit-hint = Beside 证件号码 on the front: 8 digits, then perhaps 2 more
permanent-resident-label = Card number
permanent-resident-hint = Beside 证件号码: 18 characters on the newer cards, 15 on the older ones
personal-number-label = Personal number
personal-number-hint = Choose the country or region first
personal-number-known = There it is called: { $names }
personal-number-unknown = As it stands on your document
document-missing = Enter the number of your document
document-too-short = Enter the whole number: some characters are missing
document-too-long = Compare the number with your document: it has too many characters
document-characters = Enter the letters and digits of the number only
document-format = Compare the number with your document: letters and digits are in different places
document-checksum = Compare the number with your document: at least one character is different
document-date = Compare the number with your document: the birth date in it does not exist
document-component = Compare the number with your document: a part of it is never given out
document-obsolete = Enter the number of your current document: this form is no longer used
document-other = Check the type of ID you chose: this number belongs to another document
zone-filled-in = We filled in what the lines of your passport say. Please check it.
note-resident-id = The first six digits did not stand for any region then. If they are right, go on.
note-name-zone = The name in these lines is not the one you entered. If both are right, go on.
note-name-latin = Passports have the name in Latin letters; the name you entered is not. If it is right, go on.
note-name-chinese = Resident ID cards have the name in Chinese characters; the name you entered is not. If it is right, go on.
note-change-name = Change the name

## Last day of the ID

expiry-heading = When does your ID expire?
expiry-label = Valid until
expiry-hint = The last date on your ID, for example 27 3 2030
expiry-never = It has no end date
expiry-missing = Enter the last date on your ID
expiry-format = Enter the date in digits, for example 27 3 2030
expiry-past = Use an ID that is still valid: this one has expired
expiry-mismatch = Compare the date with your passport: its lines say another day
other-evidence-button = Use another ID

## Date of birth

birth-heading = When were you born?
birth-label = Date of birth
birth-hint = For example, 27 3 1990
birth-hint-filled-in = Taken from your ID. Please check it.
birth-missing = Enter your date of birth
birth-format = Enter the date in digits, for example 27 3 1990
birth-no-such-date = Check the day and the month: this date does not exist
birth-in-future = Check the year: this date is in the future
birth-too-long-ago = Check the year: it is too long ago
birth-too-young = You need to be at least { $age } to open a wallet
birth-mismatch = Compare the date with your ID: the two do not match
year-label = Year
month-label = Month
day-label = Day

## Sex

sex-heading = Sex as on your ID
sex-label = Sex
sex-female = Female
sex-male = Male
sex-unspecified = Not stated (X)
sex-missing = Choose what your ID says
sex-mismatch = Compare with your ID: the two do not match

## Phone and e-mail

contact-heading = How can we reach you?
phone-country-label = Country or region code
phone-country-unknown = Choose the country or region of your number
phone-label = Mobile number
phone-hint = We will send a code to this number
phone-missing = Enter your mobile number
phone-too-short = Enter the whole number: some digits are missing
phone-too-long = Check the number: it has too many digits
phone-format = Enter the number in digits
email-label = E-mail address
email-hint = For your confirmation and important notices
email-missing = Enter your e-mail address
email-format = Enter an e-mail address such as name@example.com
email-too-long = Check the e-mail address: it is too long
note-email = Did you mean { $email }?
note-email-use = Use { $email }
note-name = Letters of two alphabets look alike here. If the name is right, go on.
note-landline = This looks like a landline. Codes may not arrive there.
note-phone = We do not know this kind of number yet. If it is right, go on.
note-document = Numbers from there usually look different. If it is right, go on.

## One-time code

code-heading = Enter the code
code-sending = Sending your code…
code-lead = We sent it to { $to }.
code-lead-voice = We are calling { $to }. The code is spoken to you.
code-by-voice = Call me with a code
code-by-email = Send it by e-mail
code-by-sms = Send it as a text message
code-label = { $length }-digit code
code-hint = Never share this code. We will not ask for it by phone.
code-time-left = The code works for another { $time }
code-resend-in = { $seconds ->
    [one] You can ask for a new code in { $seconds } second
   *[other] You can ask for a new code in { $seconds } seconds
}
code-over = This code can no longer be used. Ask for a new one.
code-resend = Send a new code
code-no-code = The code has not come?
code-still-none = Still no code? Check that { $to } is right, and look among blocked messages. Or choose another way below.
code-change-number = Use another number
code-missing = Enter the code we sent you
code-length = Enter all { $length } digits of the code
code-wrong = Check the code: it is not the one we sent
code-wrong-left = { $left ->
    [one] Check the code: it is not the one we sent. You have one more try
   *[other] Check the code: it is not the one we sent. You have { $left } more tries
}
code-expired = Ask for a new code: this one has run out of time
code-exhausted = Ask for a new code: this one has been tried too often
code-sent-announcement = The code has been sent
code-ends-soon = { $seconds ->
    [one] The code ends in { $seconds } second. Need more time? Ask for a new code.
   *[other] The code ends in { $seconds } seconds. Need more time? Ask for a new code.
}

## Check your answers

check-heading = Check your answers
check-lead = Please compare them with your ID once more.
check-promise = When you send them, you confirm that these answers are true and complete.
check-button = Confirm and send
picture-label = Face picture
answer-missing = Not answered yet
answer-picture-sent = Sent
noface-answer = None: a person checks

## What comes after

pending-heading = We are checking your details
pending-lead = This usually takes less than a minute. You can stay on this page.
pending-working = Checking…
review-heading = A person is looking at it
review-lead = Your application is with our team. You do not need to stay here: you will hear from us.
unknown-heading = We are still finding out
unknown-lead = The connection broke before an answer came. We are asking again; nothing is opened twice.
opened-heading = Your wallet is open
opened-lead = Welcome. You can use it now.
opened-next-sign-in = Sign in with your mobile number
opened-next-look = Turn on notices of payments, and look over your transactions
opened-next-never-share = Never share codes or your password with anyone
opened-next-factor = Keep your recovery codes where only you find them
opened-next-official = Only use the official address, { $domain }
opened-report = Does something look wrong? Tell us
rejected-heading = We could not open a wallet
rejected-lead = This is what our check came to. Support can tell you more, and can look at it again.
application-label = Application number
leaving-heading = Do you want to leave?
leaving-lead = If you leave, your answers are cleared from this page. If you stay, everything is as you left it.
leaving-stay = Stay here
leaving-leave = Clear this page and leave
left-heading = You have left
left-lead = Nothing more will be sent. You can close this page, or load it again to come back.
erase-ask = Erase all I have sent

## Help

help-heading = Help
help-general = Take your time: nothing is sent without you. If a page does not load, check your connection and try again.
help-consent = These texts say what the provider does with your data. Open the full text to read it all. Without your agreement we cannot ask for your details.
help-name = Write your name as it is on your ID, with all given names. In passports it also stands in Latin letters.
help-evidence = Use an ID that is valid and at hand. On cards the number stands on the front, in passports on the page with your picture.
help-expiry = You find the date beside “Valid until” or behind the dash of “Valid from – to”. Cards without an end say “long-term” or 长期.
help-birth-date = Write the date as on your ID. If it was filled in from your ID number and is wrong, the number may have a mistake.
help-sex = Choose what your ID says. If it says neither, choose “Not stated”.
help-contact = Use a number that you have with you: the code goes there. Each number can have one wallet.
help-code = No code? Check the signal and the blocked messages, and wait a minute. Then send a new code or use another number.
help-face = Face a window or a lamp, hold the camera at eye level, and take off what covers your face. If the guide does not work, press the round button yourself.
help-movements = Look straight ahead, make one movement, and come back to the middle each time. If you can’t, press “I can’t turn my head”.
help-check-answers = Press Change beside an answer to correct it. You come straight back here.
help-outcome = Keep your application number: with it, support finds your case at once.
help-person = Or talk to a person:
help-no-channels = The provider has not named any contact. Please look on its official website.
support-help-centre = Help centre
support-phone = Phone
support-email = E-mail
contact-support = Contact support
support-chat = Chat
support-social = Follow
support-complaint = Complaint
support-opens = Opens { $when }
support-closes = Open until { $when }
notice-warning = Limited service:
notice-critical = Important:

## What the provider's check did not take

refused-missing = Fill this in, please
refused-invalid = Check this answer: it was not accepted
refused-mismatch = Check this answer: it does not match the others
refused-expired = Use an ID that is still valid: this one has expired
refused-unsupported = Use another ID: this kind is not accepted
refused-in-use = Use another one: this already has a wallet

## Failures: what happened, and why and what helps

problem-keeps-trying = We keep trying. As soon as it works again, this page goes on by itself.
problem-kept = Your answers are kept. You will not need to type them again.
problem-code-label = Code for support
maintenance-minutes = { $minutes ->
    [one] Expected back in about a minute
   *[other] Expected back in about { $minutes } minutes
}
remedy-try-again = Try again
remedy-start-over = Start over
remedy-take-over = Continue here
remedy-hand-over = Continue on another device
remedy-go-back = Go back
remedy-change-phone = Use another number
remedy-choose-picture = Choose a picture instead
remedy-open-in-browser = Open in the browser
remedy-copy-address = Copy the address
remedy-open-securely = Open the secure address
address-copied = The address is copied. Paste it into your browser.
address-not-copied = The address could not be copied. Use the app’s menu instead.
welcome-back = Welcome back. Your answers are still here.
remedy-change-evidence = Use another ID
remedy-check-answers = Check your answers
remedy-retake-picture = Take another picture
remedy-resend-code = Send a new code
remedy-sign-in = Sign in instead
remedy-recover = Get back into my wallet
remedy-use-email = Use my e-mail instead
remedy-not-me = That wallet is not mine
remedy-reload = Load the new version
version-out = A new version of this page is out. You can load it now; what was sent is kept.
remedy-get-help = Get help
remedy-leave = Leave for now

## Failures: what the check of the connection found

network-checking = Checking your connection…
network-check-again = Check the connection again
network-no-internet = Connected, but nothing gets through
network-no-internet-why = Your device has a network, but no internet. On public Wi-Fi, log in first. Otherwise switch between Wi-Fi and mobile data.
network-service = The provider is not answering
network-service-why = Your connection works, the provider’s service does not answer. There is nothing you need to change.
network-weak = Your connection is weak
network-weak-why = Answers are slow or get lost. Move to a place with a better signal, or switch between Wi-Fi and mobile data.
network-clock = Your device’s clock is wrong
network-clock-why = It is more than five minutes off, and a secure connection needs the right time. Turn on automatic date and time in the settings, then try again.
network-fine = Your connection works
network-fine-why = It was only a short break. Please try again.
network-online = Your device: connected
network-not-online = Your device: no network
network-page = This page: { $answered } of { $of } tries answered, in about { $ms } ms
network-page-silent = This page: no answer
network-provider = Provider: { $answered } of { $of } tries answered, in about { $ms } ms
network-provider-silent = Provider: no answer
network-clock-right = Clock: right
network-clock-off = Clock: more than 5 minutes off

## Failures: causes

cause-answer = One answer needs another look
cause-answer-why = It was not accepted as it is. Compare your answers with your ID and correct what differs.
cause-document-expired = Your ID has expired
cause-document-expired-why = Only a valid ID can be used. Try another one, or come back with the new one.
cause-document-unsupported = This ID cannot be used here
cause-document-unsupported-why = The provider does not take this kind. Try another ID.
cause-light = The light was not right
cause-light-why = Turn towards a window or a lamp, without strong light behind you, and take another picture.
cause-blur = The picture is not sharp
cause-blur-why = Wipe the lens, hold the phone with both hands and keep still for a moment.
cause-framing = Your face was not well placed
cause-framing-why = Hold the camera at eye level, look straight ahead and fill the oval.
cause-no-face = No face could be seen
cause-no-face-why = Bring your whole face into the oval, in good light.
cause-several-faces = There was more than one face
cause-several-faces-why = Take the picture alone, with no one and no portrait behind you.
cause-covered = Part of your face was covered
cause-covered-why = Take off sunglasses, mask or cap, and keep your eyes open.
cause-same-picture = This picture was sent before
cause-same-picture-why = Please take a fresh one with the camera.
cause-challenge = The movements were not seen in time
cause-challenge-why = Try once more and follow the prompts a little more slowly.
cause-face-match = The picture could not be matched with your ID
cause-face-match-why = Good light and a direct look often solve it. Also check that you chose the right ID.
cause-one-time-code = This code no longer works
cause-one-time-code-why = It was wrong, too old, or tried too often. Ask for a new one.
cause-code-undelivered = The code could not be delivered
cause-code-undelivered-why = Check the number and your signal. Another number may work as well.
cause-authenticator = Your device did not confirm it
cause-authenticator-why = Unlock the device as usual when it asks you, then try again.
cause-maintenance = We are doing maintenance
cause-maintenance-why = The service is being improved and will be back. There is nothing wrong on your side.
cause-service-down = The service has a problem
cause-service-down-why = The problem is on the provider’s side, not yours. Try again in a few minutes.
cause-too-many-tries = Please wait a few minutes
cause-too-many-tries-why = There were many tries in a short time. Wait a few minutes, then try again.
cause-offline = You are offline
cause-offline-why = Turn on Wi-Fi or mobile data, then try again.
cause-unreachable = The service cannot be reached
cause-unreachable-why = The connection may be weak. Switch between Wi-Fi and mobile data, then try again.
cause-intercepted = This network asks you to sign in first
cause-intercepted-why = Public Wi-Fi often asks you to sign in. Do so, or use mobile data, then try again.
cause-outcome-unknown = We do not know yet whether it worked
cause-outcome-unknown-why = The connection broke before the answer came. Trying again is safe: nothing is opened twice.
cause-already-registered = This number already has a wallet
cause-already-registered-why = If it is yours, sign in. If you have a new number, use another one here.
cause-needs-review = A person needs to look at this
cause-needs-review-why = We cannot finish it here. Please contact support; they can help with your case.
cause-session-elsewhere = This is open somewhere else
cause-session-elsewhere-why = You opened it in another window or on another device. If you continue here, it stops there. Whatever was saved is kept.
cause-session-ended = This session has ended
cause-session-ended-why = For your safety, it ends after a while. Start over; what you typed is kept as long as this page stays open.
cause-link-ended = This link no longer works
cause-link-ended-why = A link works once, for ten minutes. Make a new one on your other device, or start over here.
cause-out-of-order = Something has to be done first
cause-out-of-order-why = A step is still open or has changed. Start over and we will lead you there.
cause-insecure-page = This page is not secure
cause-insecure-page-why = Its address does not begin with https, so no personal data may be sent from it. Open the secure address, or the provider's official website.
cause-no-camera = No camera was found
cause-no-camera-why = Connect a camera, or open this page on a phone. Then try again.
cause-camera-denied = The camera is not allowed yet
cause-camera-denied-why = This browser was told not to let the page use it.
cause-camera-dismissed = The camera is not allowed yet
cause-camera-dismissed-why = The browser’s question was closed. Try again, then choose Allow.
cause-camera-system = Your device keeps the camera from the browser
cause-camera-system-why = The page may use it, but the system does not let this browser have it.
cause-camera-policy = The camera is blocked by this page
cause-camera-policy-why = The provider’s page does not allow it here. Continue on another device, or tell support.
cause-camera-busy = Another app is using the camera
cause-camera-busy-why = Close video calls and other apps with a camera, then try again.
cause-camera-lost = The camera stopped
cause-camera-lost-why = It was disconnected or taken by another app. Check it, then try again.
cause-in-app-browser = This app’s browser cannot use the camera
cause-in-app-browser-why = It does not let the page use the camera.
directions-app = { $app ->
    [wechat] In WeChat press ··· at the top right, then Open in browser.
    [alipay] In Alipay press ··· at the top right, then Open in browser.
    [weibo] In Weibo press ··· at the top right, then Open in browser.
    [qq] In QQ press ··· at the top right, then Open in browser.
    [dingtalk] In DingTalk press ··· at the top right, then Open in browser.
    [douyin] In Douyin press ··· at the top right, then Open in browser.
    [instagram] In Instagram press ··· at the top right, then Open in external browser.
    [facebook] In Facebook press ··· at the top right, then Open in external browser.
    [line] In LINE press ··· at the top right, then Open in browser.
   *[other] Look in this app’s menu, often ··· or ⋮, for Open in browser.
}
cause-browser-blocks = Your browser blocks something we need
cause-browser-blocks-why = Turn off private mode or strict protection for this page, or use another browser.
cause-our-fault = Something went wrong on our side
cause-our-fault-why = It is not your doing. Try again; if it stays, send the code below to support.
stopped-heading = This page stopped in the middle
stopped-why = It is not your doing. What you confirmed is kept, and the camera is off. Continue where you were.
stopped-button = Go on
password-label = Password
password-set = Set
password-reminder = Every { $months } months, ask yourself: does anybody else know your password? If not, there is no need to change it.
