# Articles of the help, in English: fetched once there is time.

help-search = Search the help
help-found = { $count ->
    [one] { $count } article found
   *[other] { $count } articles found
}
help-none = Nothing was found. Try another word, or talk to a person.

article-answer = An answer was not accepted
article-answer-text = Compare what you entered with your ID, character by character. Often a digit is swapped or a part of the name is missing. Press Change beside the answer to correct it.
article-document = The ID has expired or is not accepted
article-document-text = Only an ID that is still valid can be used, and only one of the types on the list. Choose another one you have. If you have none, come back with the new one.
article-light = The light is not right
article-light-text = Turn so that a window or a lamp is in front of you and not behind. Switch on the light in the evening. Avoid strong light from one side.
article-blur = The picture is not sharp
article-blur-text = Wipe the lens with a soft cloth. Hold the phone with both hands, rest your elbows on something and keep still for a moment.
article-framing = My face is not recognised
article-framing-text = Hold the camera at eye level and bring your whole face into the oval. Take off sunglasses, mask and hat, and open your eyes. Nobody else may be in the picture, not even on a poster. If the guide does not work for you, press the round button yourself.
article-movements = The movements were not seen
article-movements-text = Make each movement slowly, and come back to the middle each time. If you cannot turn your head, take the picture without movements: a person then looks at it.
article-match = My face does not match my ID
article-match-text = Use your own ID. Take the picture again in good light and look straight ahead. If you look very different from your ID by now, support can have a person check it.
article-code = The code does not come or is not accepted
article-code-text = Check the number, the signal and your blocked messages. Only the newest code works, and only for a few minutes. You can have it sent again or use another number. Never tell the code to anybody.
article-lock = My device does not confirm
article-lock-text = When the device asks, unlock it as you always do: with your finger, your face or the PIN. If nothing happens, try again.
article-service = The service is closed or has trouble
article-service-text = This is on the provider’s side, your device is fine. When planned maintenance ends is shown on the page. You can leave the page open or come back later.
article-tries = Too many tries
article-tries-text = For your safety only so many tries are allowed in a short time. Wait a few minutes, then try again. Your answers stay on this page.
article-network = No connection, or a weak one
article-network-text = Switch between Wi-Fi and mobile data, or move to where the signal is better. On public Wi-Fi, open any website first to log in. If you use a VPN, turn it off and try again.
article-sent = Was my application sent?
article-sent-text = If the connection broke while sending, the page finds out by itself. You can try again without worry: nothing is opened twice.
article-registered = The number already has a wallet
article-registered-text = Each phone number can have one wallet. If it is yours, sign in instead. If somebody else had the number before, use another one or ask support.
article-review = A person is looking at it
article-review-text = Some applications are looked at by people, which takes longer. You need not wait on this page. Keep the application number for your questions.
article-elsewhere = It is open in another place
article-elsewhere-text = Your application is open in another window or on another device. If you continue here, the other one stops. What was saved is kept.
article-over = I have to start over
article-over-text = An application ends after a while without use, and a link to another device works only once. Start over: what you entered on this page stays as long as you keep it open.
article-insecure = The page is not secure
article-insecure-text = Its address does not begin with https. Enter nothing here. Go to the provider’s official website instead.
article-camera = The camera is missing, busy or has stopped
article-camera-text = Close video calls and other apps that use the camera. Unplug an external camera and plug it in again. Without a camera you can continue on another device.
article-permission = The camera is not allowed
article-permission-text = Choose Allow when the browser asks. If it does not ask any more, open the site settings beside the address and allow the camera there. On a phone, the browser itself needs the camera in the system settings too.
article-policy = The page blocks the camera
article-policy-text = The provider’s page does not pass the camera on, and you cannot change that here. Continue on another device, or tell support.
article-app = The page is open inside another app
article-app-text = The browser inside chat or news apps often has no camera. Open the app’s menu, often ···, and choose to open the page in your browser.
article-blocks = The browser blocks something
article-blocks-text = Turn off private mode or strict protection for this site, or use a current version of another browser.
article-fault = Something went wrong
article-fault-text = It is not your doing. Try again. If it stays, tell support the code on the page.
article-device = Continue on another device
article-device-text = Scan the code with the other device, or open the link there. The link works once and only for a short time. What you have saved is there too, so nothing is typed twice.
article-clock = The device’s clock is wrong
article-clock-text = A secure connection needs the right time. Open the settings of your device, look for date and time, and turn on the automatic setting. Then try again.
article-battery = The battery is low
article-battery-text = If the device goes out on the way, what was sent is kept and you can go on later. It is better to plug in the charger first: it takes about three minutes. You can also continue on another device.
article-authenticator = Authenticator app and recovery codes
article-authenticator-text = An authenticator app makes new digits every 30 seconds, also without a network. Add the key by scanning the code or by typing it. Recovery codes are for when your phone is lost or changed; keep them apart from it. Tell nobody the key, the digits or the recovery codes.
article-password = What makes a good password?
article-password-text = Length matters more than signs and digits. Take four or five words that do not belong together; any characters and spaces will do. Leave out names, dates and numbers of yours, and whatever you use elsewhere. You can paste it, or let a password manager make one and remember it. To find out whether it was leaked, no more than a small part of its fingerprint is sent.
