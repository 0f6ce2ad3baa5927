# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = Choose a picture
file-chosen = Choose another
face-heading = Take a picture of your face
face-lead = It shows that it is really you. We will guide you and take the picture when everything is right.
face-tip-light = Turn towards a window or a lamp
face-tip-height = Hold the camera at eye level
face-tip-clear = Take off sunglasses, mask and cap
face-permission = Your browser will ask to use the camera. Please choose Allow.
face-button = Open the camera
camera-heading = Look into the camera
camera-video = Live picture from your camera
sound-button = Sound
next-camera-button = Camera
camera-switched = Another camera is open
shutter-button = Take the picture
prompt-starting = Starting the camera…
prompt-allow = If your browser asks, choose Allow
prompt-manual = Centre your face, then press the button
prompt-restarting = Starting the camera again…
prompt-uncover-lens = Uncover the lens, or wipe it
prompt-light-in-front = Turn so that the light is in front of you
prompt-more-light = Turn towards a light
prompt-less-light = Move away from the bright light
prompt-even-light = Face the light, so both sides are lit
prompt-show-face = Bring your face into the oval
prompt-one-face = Only you in the picture, please
prompt-closer = Move a little closer
prompt-farther = Move back a little
prompt-centre = Move your face to the middle
prompt-face-forward = Look straight ahead
prompt-eye-level = Hold the camera at eye level
prompt-upright = Keep your head upright
prompt-open-eyes = Open your eyes
prompt-close-mouth = Close your mouth
prompt-steady = Keep the camera steady
prompt-wipe-lens = Wipe the lens and hold still
prompt-hold-still = Perfect, hold still
picture-heading = Is your face easy to see?
picture-alt = The picture of your face
picture-good = The picture looks good.
picture-check-yourself = Check that your face is sharp, well lit and not covered.
picture-dark = It is rather dark. A picture in better light is more likely to be accepted.
picture-bright = It is rather bright. A picture in softer light is more likely to be accepted.
picture-uneven = One side is in shadow. Facing the light would help.
picture-no-face = We could not make out a face. Another try would help.
picture-several-faces = There seems to be someone else in the picture. Please take it alone.
picture-far = Your face is rather small. A little closer would help.
picture-near = Your face is very near. A little farther away would help.
picture-off-centre = Your face is not in the middle. Another try would help.
picture-angle = Your head is a little turned. Looking straight ahead would help.
picture-eyes = Your eyes seem to be closed. Another try would help.
picture-blurred = It is a little blurred. Holding still would help.
picture-use = Use this picture
picture-retake = Take another
picture-sending = Sending your picture…
picture-checking = Looking at your picture…
picture-again = Not quite yet. Please take one more.
picture-tried = It is not perfect, but you can send it as it is.
measured-light = The light is good
measured-place = Your face has the right size and place
measured-angle = You look straight ahead
measured-features = Your eyes are open
measured-sharp = The picture is sharp
picture-file-heading = Choose a picture of your face
picture-file-lead = Take it with another app, or choose a recent one. A person will look at it, so the answer may take longer.
picture-file-label = Picture of your face
picture-file-hint = Your whole face from the front, in good light, nobody else
picture-unreadable = This file could not be opened as a picture. Choose a photo in JPEG or PNG.
picture-use-camera = Use the camera instead
directions-permission = { $place ->
    [safari-ios] Press the page menu to the left of the address, then Website Settings, Camera, Allow. We go on by ourselves, or press Try again.
    [ios] Open the Settings app, find this browser under Apps, and switch on Camera. Then come back and try again.
    [safari] In the menu Safari choose Settings for This Website, then Camera, Allow. Then try again.
    [firefox-android] Press the lock beside the address, then Camera, Allow. Then try again.
    [firefox] Press the crossed-out camera beside the address and remove the block. Then try again.
    [chrome-android] Press the icon to the left of the address, then Permissions, Camera, Allow. Then try again.
    [chrome] Press the icon to the left of the address and switch on Camera. Then try again.
   *[other] Look for Camera in your browser’s settings for this site and allow it. Then try again.
}
directions-system = { $system ->
    [android] Open Settings, then Apps, this browser, Permissions, Camera, Allow. Then try again.
    [ios] Open the Settings app, find this browser under Apps, and switch on Camera. Then try again.
    [macos] Open System Settings, then Privacy & Security, Camera, and switch on this browser. Then try again.
    [windows] Open Settings, then Privacy & security, Camera, and let desktop apps use it. Then try again.
   *[other] Look for Camera in the privacy settings of your device and allow this browser. Then try again.
}
face-movements = You will be asked to move your head a little. If you can’t, there is a way without it.
prompt-turn-left = Turn your head left
prompt-turn-right = Turn your head right
prompt-look-up = Raise your chin
prompt-nod = Nod slowly
movements-count = { $nth } of { $of }
movements-cannot = I can’t turn my head
movements-back = Make the movements
challenge-again = Time was up, so here are new movements. There is no hurry.
challenge-again-or-without = Here are new movements. You can also go without them: press “I can’t turn my head”.
without-heading = A picture without movements
without-lead = You need not move your head. Someone from our team then looks at your picture, so opening your wallet may take longer.
without-button = Continue without movements
hand-over-heading = Continue on another device
hand-over-lead = What you have entered comes along. There is nothing to type twice.
hand-over-scan = Scan the code with your phone’s camera, or open the link there.
hand-over-stay = Leave this page open: it shows how far you are, and the result.
hand-over-ends = Ends in { $minutes } min
hand-over-link = Link
hand-over-copy = Copy the link
hand-over-copied = Copied. Send it to your other device only.
hand-over-not-copied = It could not be copied. Please scan the code instead.
hand-over-over = This code has ended. Please make a new one.
hand-over-again = New code
hand-over-back = Stay on this device
hand-over-taken-heading = Continue on your other device
hand-over-taken-lead = The devices are connected. The result will also show here.
hand-over-following = How far you are
qr-alt = QR code with the link
percent-done = { $percent }%
support-heading = Contact support
support-lead = Support gets exactly what you see here. There are no names, numbers, codes or addresses in it.
support-description = Description for support
support-what = Problem
support-where = Page
support-when = Time
support-device = Device
support-before = What happened
support-tried = you tried
support-refused = not accepted
support-message-label = In your words (optional)
support-message-hint = What did you do, and what did you see? Leave out passwords, codes and ID numbers.
support-message-long = Write at most 1000 characters
support-reply-legend = How should support answer?
support-reply-case = I’ll ask with the case number
support-reply-phone = Call the number I entered
support-reply-email = Write to the e-mail address I entered
support-send = Send to support
support-copy = Copy the description
support-save = Save as a file
support-mail = Write an e-mail
support-copied = Copied. You can paste it anywhere.
support-not-copied = It could not be copied. Please save it as a file instead.
support-failed = It could not be sent. Try again, or copy it, write an e-mail or call.
support-too-often = You have written several times already. Please wait for the answer, or call.
support-sent-heading = Support has your description
support-sent-lead = Keep the case number. With it you need not explain anything twice.
support-case-label = Case number
support-answer-by = Expect an answer by { $when }.
support-back = Back to where I was
support-mail-subject = Opening my wallet: { $code }
support-mail-cut = (Shortened. Please also paste the copied description.)
password-heading = Choose a password
password-lead = Use one that you use nowhere else. A few words that do not belong together are easy to remember and hard to guess.
password-hint = At least { $length } characters of any kind, spaces too
password-missing = Enter a password
password-too-short = Not { $length } characters yet. Add a few words.
password-too-long = No more than { $length } characters, please
password-leaked = It is common, or was in a leak. Choose another one, or add a few words.
password-own-data = It is mostly made of what is known of you or of us, such as a name, a date or a number. Add a few words that have nothing to do with it.
password-keyboard-run = It is mostly keys next to each other. Add a few words.
password-sequence = It is mostly letters or digits in their order. Add a few words.
password-repeats = It mostly repeats itself. Add a few words.
password-guessable = It is too easy to guess. Add a few words.
password-nothing-against = Nothing speaks against it
password-strength-0 = Very easy to guess
password-strength-1 = Easy to guess
password-strength-2 = Not so easy to guess
password-strength-3 = Hard to guess
password-strength-4 = Very hard to guess
cause-password = This password is too easy to guess
cause-password-why = It is short, common, or mostly made of what comes to mind first. A few words that do not belong together do well.
