# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = Foto auswählen
file-chosen = Anderes Foto auswählen
face-heading = Machen Sie ein Foto von Ihrem Gesicht
face-lead = So sehen wir, dass wirklich Sie es sind. Wir leiten Sie an und lösen aus, sobald alles passt.
face-tip-light = Drehen Sie sich zu einem Fenster oder einer Lampe
face-tip-height = Halten Sie die Kamera auf Augenhöhe
face-tip-clear = Nehmen Sie Sonnenbrille, Maske und Mütze ab
face-permission = Ihr Browser fragt gleich, ob er die Kamera nutzen darf. Bitte wählen Sie „Zulassen“.
face-button = Kamera öffnen
camera-heading = Schauen Sie in die Kamera
camera-video = Livebild Ihrer Kamera
sound-button = Ton
next-camera-button = Kamera
camera-switched = Eine andere Kamera ist offen
shutter-button = Foto aufnehmen
prompt-starting = Kamera startet …
prompt-allow = Wenn der Browser fragt: Zulassen
prompt-manual = Gesicht in die Mitte, dann Knopf drücken
prompt-restarting = Kamera startet noch einmal …
prompt-uncover-lens = Linse bitte freimachen oder abwischen
prompt-light-in-front = Drehen Sie sich so, dass das Licht von vorn kommt
prompt-more-light = Drehen Sie sich zum Licht
prompt-less-light = Gehen Sie aus dem grellen Licht
prompt-even-light = Licht bitte genau von vorn
prompt-show-face = Bringen Sie Ihr Gesicht ins Oval
prompt-one-face = Bitte nur Sie allein im Bild
prompt-closer = Etwas näher, bitte
prompt-farther = Etwas weiter weg, bitte
prompt-centre = Gesicht bitte in die Mitte
prompt-face-forward = Schauen Sie geradeaus
prompt-eye-level = Halten Sie die Kamera auf Augenhöhe
prompt-upright = Halten Sie den Kopf gerade
prompt-open-eyes = Öffnen Sie die Augen
prompt-close-mouth = Schließen Sie den Mund
prompt-steady = Halten Sie die Kamera ruhig
prompt-wipe-lens = Linse abwischen und stillhalten
prompt-hold-still = Perfekt, so bleiben
picture-heading = Ist Ihr Gesicht gut zu sehen?
picture-alt = Das Foto von Ihrem Gesicht
picture-good = Das Foto sieht gut aus.
picture-check-yourself = Prüfen Sie, ob Ihr Gesicht scharf, gut beleuchtet und nicht verdeckt ist.
picture-dark = Das Foto ist etwas dunkel. Bei besserem Licht wird es eher angenommen.
picture-bright = Das Foto ist etwas hell. Bei weicherem Licht wird es eher angenommen.
picture-uneven = Eine Seite liegt im Schatten. Besser wird es, wenn das Licht von vorn kommt.
picture-no-face = Wir konnten kein Gesicht erkennen. Versuchen Sie es am besten noch einmal.
picture-several-faces = Offenbar ist noch jemand im Bild. Bitte machen Sie das Foto allein.
picture-far = Ihr Gesicht ist recht klein. Gehen Sie am besten etwas näher heran.
picture-near = Ihr Gesicht ist sehr nah. Gehen Sie am besten etwas weiter weg.
picture-off-centre = Ihr Gesicht ist nicht in der Mitte. Versuchen Sie es am besten noch einmal.
picture-angle = Ihr Kopf ist etwas gedreht. Schauen Sie am besten geradeaus.
picture-eyes = Ihre Augen scheinen geschlossen zu sein. Versuchen Sie es am besten noch einmal.
picture-blurred = Das Foto ist etwas unscharf. Halten Sie am besten ganz still.
picture-use = Dieses Foto verwenden
picture-retake = Neu aufnehmen
picture-sending = Ihr Foto wird gesendet …
picture-checking = Ihr Foto wird angesehen …
picture-again = Fast. Bitte machen Sie noch eines.
picture-tried = Es ist nicht perfekt, aber Sie können es so senden.
measured-light = Das Licht ist gut
measured-place = Ihr Gesicht ist richtig groß und am richtigen Ort
measured-angle = Sie schauen geradeaus
measured-features = Ihre Augen sind offen
measured-sharp = Das Foto ist scharf
picture-file-heading = Wählen Sie ein Foto Ihres Gesichts
picture-file-lead = Machen Sie es mit einer anderen App oder wählen Sie ein neues. Ein Mensch sieht es an, deshalb kann die Antwort länger dauern.
picture-file-label = Foto Ihres Gesichts
picture-file-hint = Das ganze Gesicht von vorn, in gutem Licht, niemand sonst
picture-unreadable = Diese Datei ließ sich nicht als Bild öffnen. Wählen Sie ein Foto in JPEG oder PNG.
picture-use-camera = Stattdessen die Kamera nutzen
directions-permission = { $place ->
    [safari-ios] Tippen Sie auf das Menü links neben der Adresse, dann Website-Einstellungen, Kamera, Erlauben. Dann geht es von selbst weiter, sonst versuchen Sie es noch einmal.
    [ios] Öffnen Sie die Einstellungen, suchen Sie diesen Browser unter Apps und schalten Sie Kamera ein. Versuchen Sie es dann noch einmal.
    [safari] Wählen Sie im Menü Safari die Einstellungen für diese Website und dort Kamera, Erlauben. Versuchen Sie es dann noch einmal.
    [firefox-android] Tippen Sie auf das Schloss neben der Adresse und erlauben Sie die Kamera. Versuchen Sie es dann noch einmal.
    [firefox] Klicken Sie auf die durchgestrichene Kamera neben der Adresse und heben Sie die Sperre auf. Versuchen Sie es dann noch einmal.
    [chrome-android] Tippen Sie auf das Symbol links neben der Adresse, dann Berechtigungen, Kamera, Zulassen. Versuchen Sie es dann noch einmal.
    [chrome] Klicken Sie auf das Symbol links neben der Adresse und schalten Sie Kamera ein. Versuchen Sie es dann noch einmal.
   *[other] Erlauben Sie die Kamera in den Einstellungen des Browsers für diese Website. Versuchen Sie es dann noch einmal.
}
directions-system = { $system ->
    [android] Öffnen Sie Einstellungen, Apps, diesen Browser, Berechtigungen, Kamera, Zulassen. Versuchen Sie es dann noch einmal.
    [ios] Öffnen Sie die Einstellungen, suchen Sie diesen Browser unter Apps und schalten Sie Kamera ein. Versuchen Sie es dann noch einmal.
    [macos] Öffnen Sie Systemeinstellungen, Datenschutz & Sicherheit, Kamera, und schalten Sie diesen Browser ein. Versuchen Sie es dann noch einmal.
    [windows] Öffnen Sie Einstellungen, Datenschutz und Sicherheit, Kamera, und lassen Sie Desktop-Apps zu. Versuchen Sie es dann noch einmal.
   *[other] Erlauben Sie diesem Browser die Kamera in den Datenschutz-Einstellungen des Geräts. Versuchen Sie es dann noch einmal.
}
face-movements = Sie werden gebeten, den Kopf etwas zu bewegen. Wenn das nicht geht, gibt es einen Weg ohne.
prompt-turn-left = Kopf nach links drehen
prompt-turn-right = Kopf nach rechts drehen
prompt-look-up = Kinn anheben
prompt-nod = Langsam nicken
movements-count = { $nth } von { $of }
movements-cannot = Ich kann den Kopf nicht drehen
movements-back = Bewegungen machen
challenge-again = Die Zeit war um, hier sind neue Bewegungen. Es eilt nicht.
challenge-again-or-without = Hier sind neue Bewegungen. Es geht auch ohne: Wählen Sie „Ich kann den Kopf nicht drehen“.
without-heading = Ein Foto ohne Bewegungen
without-lead = Sie müssen den Kopf nicht bewegen. Jemand aus unserem Team sieht sich Ihr Foto an, deshalb kann das Eröffnen länger dauern.
without-button = Ohne Bewegungen weiter
hand-over-heading = Auf anderem Gerät weitermachen
hand-over-lead = Ihre Eingaben kommen mit. Sie müssen nichts zweimal eintippen.
hand-over-scan = Scannen Sie den Code mit der Kamera des Telefons oder öffnen Sie dort den Link.
hand-over-stay = Lassen Sie diese Seite offen: Sie zeigt, wie weit Sie sind, und das Ergebnis.
hand-over-ends = Noch { $minutes } Min. gültig
hand-over-link = Link
hand-over-copy = Link kopieren
hand-over-copied = Kopiert. Senden Sie ihn nur an Ihr anderes Gerät.
hand-over-not-copied = Kopieren ging nicht. Scannen Sie stattdessen den Code.
hand-over-over = Dieser Code ist abgelaufen. Erzeugen Sie einen neuen.
hand-over-again = Neuer Code
hand-over-back = Auf diesem Gerät bleiben
hand-over-taken-heading = Machen Sie auf dem anderen Gerät weiter
hand-over-taken-lead = Die Geräte sind verbunden. Das Ergebnis erscheint auch hier.
hand-over-following = Ihr Fortschritt
qr-alt = QR-Code mit dem Link
percent-done = { $percent } %
support-heading = Support kontaktieren
support-lead = Der Support erhält genau das, was Sie hier sehen. Namen, Nummern, Codes und Adressen sind nicht dabei.
support-description = Beschreibung für den Support
support-what = Problem
support-where = Seite
support-when = Zeit
support-device = Gerät
support-before = Was geschah
support-tried = versucht
support-refused = nicht angenommen
support-message-label = In Ihren Worten (freiwillig)
support-message-hint = Was haben Sie getan, was war zu sehen? Bitte keine Passwörter, Codes und Ausweisnummern.
support-message-long = Schreiben Sie höchstens 1000 Zeichen
support-reply-legend = Wie soll der Support antworten?
support-reply-case = Ich frage mit der Fallnummer nach
support-reply-phone = Anruf unter der angegebenen Nummer
support-reply-email = E-Mail an die angegebene Adresse
support-send = An den Support senden
support-copy = Beschreibung kopieren
support-save = Als Datei speichern
support-mail = E-Mail schreiben
support-copied = Kopiert. Sie können es überall einfügen.
support-not-copied = Das Kopieren ging nicht. Bitte speichern Sie die Datei.
support-failed = Das Senden ging nicht. Versuchen Sie es noch einmal, oder kopieren, schreiben oder anrufen.
support-too-often = Sie haben schon mehrmals geschrieben. Bitte warten Sie auf die Antwort, oder rufen Sie an.
support-sent-heading = Der Support hat Ihre Beschreibung
support-sent-lead = Merken Sie sich die Fallnummer. Damit müssen Sie nichts zweimal erklären.
support-case-label = Fallnummer
support-answer-by = Antwort bis: { $when }.
support-back = Zurück zur Seite von eben
support-mail-subject = Wallet eröffnen: { $code }
support-mail-cut = (Gekürzt. Bitte auch die kopierte Beschreibung einfügen.)
password-heading = Passwort wählen
password-lead = Nehmen Sie eines, das Sie nirgends sonst verwenden. Einige Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.
password-hint = Mindestens { $length } beliebige Zeichen, auch Leerzeichen
password-missing = Geben Sie ein Passwort ein
password-too-short = Noch keine { $length } Zeichen. Fügen Sie ein paar Wörter hinzu.
password-too-long = Höchstens { $length } Zeichen
password-leaked = Es ist verbreitet oder war in einem Datenleck. Nehmen Sie ein anderes oder fügen Sie ein paar Wörter hinzu.
password-own-data = Es besteht vor allem aus Bekanntem über Sie oder uns, etwa Name, Datum oder Nummer. Fügen Sie Wörter hinzu, die nichts damit zu tun haben.
password-keyboard-run = Es sind vor allem benachbarte Tasten. Fügen Sie ein paar Wörter hinzu.
password-sequence = Es sind vor allem Buchstaben oder Ziffern der Reihe nach. Fügen Sie ein paar Wörter hinzu.
password-repeats = Es wiederholt sich vor allem. Fügen Sie ein paar Wörter hinzu.
password-guessable = Es ist zu leicht zu erraten. Fügen Sie ein paar Wörter hinzu.
password-nothing-against = Nichts spricht dagegen
password-strength-0 = Sehr leicht zu erraten
password-strength-1 = Leicht zu erraten
password-strength-2 = Nicht so leicht zu erraten
password-strength-3 = Schwer zu erraten
password-strength-4 = Sehr schwer zu erraten
cause-password = Dieses Passwort ist zu leicht zu erraten
cause-password-why = Es ist kurz, verbreitet oder besteht vor allem aus Naheliegendem. Einige Wörter, die nicht zusammengehören, sind gut geeignet.
