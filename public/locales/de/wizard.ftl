# Words of the wizard, in German.
# "Sie", short, no blame: what to do comes first.

## The frame around every page

back-button = Zurück
help-button = Hilfe
help-close = Hilfe schließen
leave-button = Vorgang abbrechen
progress = Schritt { $step } von { $of }
loading-heading = Gleich geht es los
working-announcement = Einen Moment bitte
waiting-long = Es dauert länger als sonst. Ihre Eingaben gehen nicht verloren.
waiting-again = Wir versuchen es von selbst weiter.
waiting-stop = Nicht länger warten
opens-in-new-tab = (öffnet einen neuen Tab)
error-summary-heading = Bitte prüfen Sie Folgendes
error-prefix = Fehler:
continue-button = Weiter
save-button = Speichern und zurück
change-button = Ändern
change-answer = Ändern: { $what }
password-show = Anzeigen
password-hide = Verbergen
upload-sent = { $sent } von { $all } kB gesendet

## Start

start-heading = Eröffnen Sie Ihre Wallet
start-lead = Das dauert etwa drei Minuten. Bis zum Absenden können Sie jederzeit zurückgehen und alles ändern.
start-need-evidence = Der Ausweis, den Sie verwenden möchten
start-need-phone = Ein Handy, auf dem Sie einen Code empfangen können
start-need-camera = Ein heller Platz für ein Foto von Ihrem Gesicht
start-no-camera = Dieser Browser hat keinen Zugriff auf eine Kamera. Sie können hier beginnen, brauchen für das Gesichtsfoto aber ein Handy oder einen Computer mit Kamera.
start-in-app = Der Browser dieser App gibt der Seite keine Kamera. Öffnen Sie die Seite vorher in Ihrem üblichen Browser.
start-in-app-may = Der Browser dieser App gibt der Seite vielleicht keine Kamera. Wenn sie nicht geht, öffnen Sie die Seite in Ihrem üblichen Browser.
start-camera-policy = Diese Seite lässt die Kamera nicht zu, darum ist das Gesichtsfoto hier noch nicht möglich. Sagen Sie bitte dem Anbieter Bescheid, oder machen Sie dafür auf einem anderen Gerät weiter.
readiness-more = Weiteres zu diesem Gerät ({ $count })
readiness-ready = Ihr Gerät ist bereit
readiness-ready-why = Soweit dieser Browser es verrät, fehlt nichts, was Sie hier brauchen.
start-shared-network = Im öffentlichen WLAN? Mobile Daten sind die bessere Wahl
start-shared-network-why = Was Sie senden, ist durchgehend verschlüsselt. Im Café oder am Bahnhof sind mobile Daten oder ein vertrautes Netz trotzdem besser, und niemand sollte mitlesen.
start-no-camera-files = Dieser Browser hat keinen Zugriff auf eine Kamera. Sie können hier beginnen und später ein Gesichtsfoto von diesem Gerät auswählen.
start-camera-denied = In diesem Browser ist eingestellt, dass die Seite die Kamera nicht nutzen darf. Sie können hier beginnen. Erlauben Sie die Kamera vor dem Gesichtsfoto in den Browser-Einstellungen für diese Website, oder machen Sie auf einem anderen Gerät weiter.
start-maintenance = Ab { $when } ist der Dienst wegen Wartung geschlossen. Bitte werden Sie vorher fertig oder kommen Sie danach wieder.
start-degraded = Der Dienst ist gerade eingeschränkt. Sie können beginnen; manche Schritte dauern vielleicht länger.
start-slow = Ihre Verbindung scheint langsam zu sein. Sie können beginnen; manche Schritte dauern vielleicht länger, und Ihre Eingaben bleiben erhalten.
start-battery = Ihr Akku ist bei { $percent } %. Schließen Sie möglichst das Ladegerät an: Es dauert etwa drei Minuten.
start-no-storage = Dieser Browser speichert nichts für die Seite. Bitte laden Sie sie nicht neu und schließen Sie sie nicht, bevor Sie fertig sind.
start-data-saver = Der Datensparmodus ist eingeschaltet. Das Gesichtsfoto braucht mehr Daten als die anderen Schritte. Wenn es langsam geht, schalten Sie ihn aus oder nutzen Sie WLAN.
start-no-passkey = Hier lässt sich kein Passkey anlegen. Sie können die Wallet trotzdem eröffnen und sich später mit einem Code anmelden.
start-button = Jetzt starten
provider-operator = Betrieben von
provider-licence = Lizenz
provider-domain = Offizielle Website

## Consent

consent-heading = Bevor es losgeht
consent-lead = Bitte lesen Sie jeden Text und setzen Sie ein Häkchen, wenn Sie zustimmen. Vorher fragen wir nichts Persönliches.
consent-withdraw = Sie können jederzeit widerrufen: In der Hilfe lässt sich alles löschen, was Sie gesendet haben.
consent-without-face = Sie möchten kein Bild Ihres Gesichts? Lassen Sie dieses Kästchen leer: Es gibt einen anderen Weg.
consent-missing = Setzen Sie hier ein Häkchen, um fortzufahren
consent-button = Zustimmen und weiter
read-document = Ganzen Text lesen

## Name

name-heading = Wie heißen Sie?
name-label = Vollständiger Name
name-hint = Genau wie in Ihrem Ausweis
name-missing = Geben Sie Ihren vollständigen Namen ein
name-too-long = Geben Sie einen Namen mit höchstens 100 Zeichen ein
name-digit = Geben Sie Ihren Namen ohne Ziffern ein
name-link = Geben Sie nur Ihren Namen ein, ohne Web- oder E-Mail-Adressen
name-characters = Verwenden Sie für Ihren Namen nur Buchstaben

## Identity evidence

evidence-heading = Welchen Ausweis möchten Sie verwenden?
evidence-kind-label = Art des Ausweises
evidence-kind-missing = Wählen Sie, welchen Ausweis Sie verwenden
evidence-cn-resident-id = Personalausweis (Festlandchina)
evidence-cn-resident-id-hint = Halten Sie die 18-stellige Nummer bereit
evidence-passport = Reisepass
evidence-passport-hint = Aus jedem Land und jeder Region
evidence-country-label = Ausgestellt von (Land oder Region)
evidence-country-missing = Wählen Sie das Land oder die Region, die Ihren Ausweis ausgestellt hat
country-choose = Land oder Region wählen
country-common = Häufig gewählt
country-others = Alle anderen
resident-id-label = Personalausweisnummer
resident-id-hint = 18 Zeichen; das letzte kann ein X sein
resident-id-missing = Geben Sie Ihre Personalausweisnummer ein
resident-id-too-short = Geben Sie alle 18 Zeichen ein: Es fehlen noch einige
resident-id-too-long = Geben Sie 18 Zeichen ein: Es sind zu viele
resident-id-characters = Geben Sie nur Ziffern ein; das letzte Zeichen darf ein X sein
resident-id-checksum = Vergleichen Sie die Nummer mit Ihrem Ausweis: Mindestens eine Ziffer weicht ab
resident-id-region = Vergleichen Sie die ersten sechs Ziffern mit Ihrem Ausweis: Diese Region gibt es nicht
resident-id-date = Vergleichen Sie die Ziffern 7 bis 14 mit Ihrem Ausweis: Sie ergeben kein mögliches Geburtsdatum
resident-id-obsolete = Geben Sie die 18-stellige Nummer Ihres aktuellen Ausweises ein: 15-stellige gelten nicht mehr
resident-id-other-document = Geben Sie die Nummer eines Personalausweises ein: Diese gehört zu einem anderen Dokument
passport-label = Reisepassnummer
passport-hint = Auf der Seite mit Ihrem Foto, meist oben rechts
passport-missing = Geben Sie Ihre Reisepassnummer ein
passport-length = Vergleichen Sie die Nummer mit Ihrem Pass: Die Länge passt nicht zum gewählten Land
passport-characters = Geben Sie nur Buchstaben und Ziffern ein
evidence-residence-permit = Aufenthaltsausweis für Personen aus Hongkong, Macau und Taiwan
evidence-residence-permit-hint = Halten Sie die 18-stellige Nummer bereit
evidence-hk-mo-permit = Festland-Reisegenehmigung für Personen aus Hongkong und Macau
evidence-hk-mo-permit-hint = Die Nummer beginnt mit H oder M
evidence-taiwan-permit = Festland-Reisegenehmigung für Personen aus Taiwan
evidence-taiwan-permit-hint = Halten Sie die 8-stellige Nummer bereit
evidence-permanent-resident = Daueraufenthaltskarte für Ausländer (China)
evidence-permanent-resident-hint = Halten Sie die 18- oder 15-stellige Nummer bereit
evidence-personal-number = Personalausweis oder persönliche Kennnummer
evidence-personal-number-hint = Aus einem anderen Land oder einer anderen Region
residence-permit-label = Nummer des Aufenthaltsausweises
residence-permit-hint = 18 Zeichen, am Anfang 81, 82 oder 83
permit-label = Nummer der Reisegenehmigung
hk-mo-permit-hint = Vorne neben 证件号码: H oder M und 8 Ziffern, manchmal noch 2 weitere
taiwan-permit-hint = Vorne neben 证件号码: 8 Ziffern, manchmal noch 2 weitere
permanent-resident-label = Nummer der Daueraufenthaltskarte
permanent-resident-hint = Neben 证件号码: 18 Zeichen auf neueren Karten, 15 auf älteren
personal-number-label = Persönliche Kennnummer
personal-number-hint = Wählen Sie zuerst das Land oder die Region
personal-number-known = Dort heißt sie: { $names }
personal-number-unknown = So, wie sie auf Ihrem Dokument steht
document-missing = Geben Sie die Nummer Ihres Ausweises ein
document-too-short = Geben Sie die ganze Nummer ein: Es fehlen noch Zeichen
document-too-long = Vergleichen Sie die Nummer mit Ihrem Ausweis: Sie hat zu viele Zeichen
document-characters = Geben Sie nur die Buchstaben und Ziffern der Nummer ein
document-format = Vergleichen Sie die Nummer mit Ihrem Ausweis: Buchstaben und Ziffern stehen dort an anderen Stellen
document-checksum = Vergleichen Sie die Nummer mit Ihrem Ausweis: Mindestens ein Zeichen weicht ab
document-date = Vergleichen Sie die Nummer mit Ihrem Ausweis: Das Geburtsdatum darin gibt es nicht
document-component = Vergleichen Sie die Nummer mit Ihrem Ausweis: Solche Nummern werden dort nicht vergeben
document-obsolete = Geben Sie die Nummer Ihres aktuellen Ausweises ein: Diese Form gilt nicht mehr
document-other = Prüfen Sie die gewählte Art des Ausweises: Diese Nummer gehört zu einem anderen Dokument
zone-filled-in = Aus den Zeilen unten in Ihrem Pass übernommen. Bitte prüfen Sie die Angaben.
note-resident-id = Die ersten sechs Ziffern standen damals für keine Region. Wenn sie stimmen, fahren Sie fort.
note-name-zone = Unten in Ihrem Pass steht ein anderer Name als der eingegebene. Wenn beide stimmen, fahren Sie fort.
note-name-latin = In Reisepässen steht der Name in lateinischen Buchstaben, der eingegebene nicht. Wenn er stimmt, fahren Sie fort.
note-name-chinese = Im chinesischen Personalausweis steht der Name in chinesischen Schriftzeichen, der eingegebene nicht. Wenn er stimmt, fahren Sie fort.
note-change-name = Namen ändern

## Last day of the ID

expiry-heading = Bis wann ist Ihr Ausweis gültig?
expiry-label = Gültig bis
expiry-hint = Das Ablaufdatum Ihres Ausweises, zum Beispiel 27 3 2030
expiry-never = Unbefristet
expiry-missing = Geben Sie das Ablaufdatum Ihres Ausweises ein
expiry-format = Geben Sie das Datum in Ziffern ein, zum Beispiel 27 3 2030
expiry-past = Verwenden Sie einen gültigen Ausweis: Dieser ist an dem Tag abgelaufen
expiry-mismatch = Vergleichen Sie das Datum mit Ihrem Pass: In den Zeilen unten steht ein anderer Tag
other-evidence-button = Anderen Ausweis nutzen

## Date of birth

birth-heading = Wann sind Sie geboren?
birth-label = Geburtsdatum
birth-hint = Zum Beispiel 27 3 1990
birth-hint-filled-in = Aus Ihrer Ausweisnummer übernommen. Bitte prüfen Sie das Datum.
birth-missing = Geben Sie Ihr Geburtsdatum ein
birth-format = Geben Sie das Datum in Ziffern ein, zum Beispiel 27 3 1990
birth-no-such-date = Prüfen Sie Tag und Monat: Dieses Datum gibt es nicht
birth-in-future = Prüfen Sie das Jahr: Dieses Datum liegt in der Zukunft
birth-too-long-ago = Prüfen Sie das Jahr: Es liegt zu weit zurück
birth-too-young = Sie müssen mindestens { $age } Jahre alt sein, um eine Wallet zu eröffnen
birth-mismatch = Vergleichen Sie das Datum mit Ihrer Ausweisnummer: Beides passt nicht zusammen
year-label = Jahr
month-label = Monat
day-label = Tag

## Sex

sex-heading = Welches Geschlecht steht in Ihrem Ausweis?
sex-label = Geschlecht
sex-female = Weiblich
sex-male = Männlich
sex-unspecified = Ohne Angabe (X)
sex-missing = Wählen Sie, was in Ihrem Ausweis steht
sex-mismatch = Vergleichen Sie die Angabe mit Ihrem Ausweis: Beides passt nicht zusammen

## Phone and e-mail

contact-heading = Wie erreichen wir Sie?
phone-country-label = Vorwahl (Land oder Region)
phone-country-unknown = Wählen Sie das Land oder die Region Ihrer Nummer
phone-label = Handynummer
phone-hint = An diese Nummer senden wir einen Code
phone-missing = Geben Sie Ihre Handynummer ein
phone-too-short = Geben Sie die ganze Nummer ein: Es fehlen noch Ziffern
phone-too-long = Prüfen Sie die Nummer: Sie hat zu viele Ziffern
phone-format = Geben Sie die Nummer in Ziffern ein
email-label = E-Mail-Adresse
email-hint = Für Ihre Bestätigung und wichtige Mitteilungen
email-missing = Geben Sie Ihre E-Mail-Adresse ein
email-format = Geben Sie eine E-Mail-Adresse wie name@example.com ein
email-too-long = Prüfen Sie die E-Mail-Adresse: Sie ist zu lang
note-email = Meinten Sie { $email }?
note-email-use = { $email } verwenden
note-name = Hier stehen ähnliche Buchstaben zweier Alphabete. Wenn der Name stimmt, fahren Sie fort.
note-landline = Das sieht nach Festnetz aus. Der Code kommt dort vielleicht nicht an.
note-phone = Diese Art von Nummer kennen wir noch nicht. Wenn sie stimmt, fahren Sie fort.
note-document = Nummern von dort sehen meist anders aus. Wenn sie stimmt, fahren Sie fort.

## One-time code

code-heading = Geben Sie den Code ein
code-sending = Ihr Code wird gesendet …
code-lead = Wir haben ihn an { $to } gesendet.
code-lead-voice = Wir rufen { $to } an und sagen Ihnen den Code.
code-by-voice = Per Anruf erhalten
code-by-email = Per E-Mail erhalten
code-by-sms = Per SMS erhalten
code-label = { $length }-stelliger Code
code-hint = Geben Sie diesen Code nie weiter. Wir fragen Sie am Telefon nicht danach.
code-time-left = Der Code gilt noch { $time }
code-resend-in = { $seconds ->
    [one] In { $seconds } Sekunde können Sie einen neuen Code anfordern
   *[other] In { $seconds } Sekunden können Sie einen neuen Code anfordern
}
code-over = Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.
code-resend = Neuen Code anfordern
code-no-code = Kein Code angekommen?
code-still-none = Noch immer kein Code? Prüfen Sie, ob { $to } stimmt, und sehen Sie bei den blockierten Nachrichten nach. Oder wählen Sie unten einen anderen Weg.
code-change-number = Andere Nummer verwenden
code-missing = Geben Sie den Code ein, den wir Ihnen gesendet haben
code-length = Geben Sie alle { $length } Ziffern des Codes ein
code-wrong = Prüfen Sie den Code: Er stimmt nicht mit dem gesendeten überein
code-wrong-left = { $left ->
    [one] Prüfen Sie den Code: Er stimmt nicht mit dem gesendeten überein. Sie haben noch einen Versuch
   *[other] Prüfen Sie den Code: Er stimmt nicht mit dem gesendeten überein. Sie haben noch { $left } Versuche
}
code-expired = Fordern Sie einen neuen Code an: Dieser ist abgelaufen
code-exhausted = Fordern Sie einen neuen Code an: Bei diesem gab es zu viele Versuche
code-sent-announcement = Der Code wurde gesendet
code-ends-soon = { $seconds ->
    [one] Der Code läuft in { $seconds } Sekunde ab. Mehr Zeit nötig? Fordern Sie einen neuen an.
   *[other] Der Code läuft in { $seconds } Sekunden ab. Mehr Zeit nötig? Fordern Sie einen neuen an.
}

## Check your answers

check-heading = Prüfen Sie Ihre Angaben
check-lead = Bitte vergleichen Sie alles noch einmal mit Ihrem Ausweis.
check-promise = Mit dem Absenden bestätigen Sie, dass diese Angaben richtig und vollständig sind.
check-button = Bestätigen und absenden
picture-label = Gesichtsfoto
answer-missing = Noch keine Angabe
answer-picture-sent = Gesendet
noface-answer = Keins: ein Mensch prüft

## What comes after

pending-heading = Wir prüfen Ihre Angaben
pending-lead = Das dauert meist weniger als eine Minute. Sie können auf dieser Seite bleiben.
pending-working = Prüfung läuft …
review-heading = Ihr Antrag wird persönlich geprüft
review-lead = Er liegt jetzt bei unserem Team. Sie brauchen hier nicht zu warten: Wir melden uns bei Ihnen.
unknown-heading = Wir klären noch, ob es geklappt hat
unknown-lead = Die Verbindung brach ab, bevor die Antwort da war. Wir fragen erneut nach; es wird nichts doppelt eröffnet.
opened-heading = Ihre Wallet ist eröffnet
opened-lead = Willkommen. Sie können sie sofort nutzen.
opened-next-sign-in = Melden Sie sich mit Ihrer Handynummer an
opened-next-look = Schalten Sie Zahlungsmeldungen ein und sehen Sie Ihre Umsätze durch
opened-next-never-share = Geben Sie Codes und Ihr Passwort nie weiter
opened-next-factor = Bewahren Sie die Wiederherstellungscodes dort auf, wo nur Sie sie finden
opened-next-official = Nutzen Sie nur die offizielle Adresse { $domain }
opened-report = Kommt Ihnen etwas seltsam vor? Sagen Sie es uns
rejected-heading = Wir konnten keine Wallet eröffnen
rejected-lead = Das hat unsere Prüfung ergeben. Der Kundenservice kann Ihnen mehr dazu sagen und es noch einmal prüfen.
application-label = Antragsnummer
leaving-heading = Möchten Sie abbrechen?
leaving-lead = Wenn Sie abbrechen, werden Ihre Angaben von dieser Seite gelöscht. Wenn Sie bleiben, ist alles noch da.
leaving-stay = Hier bleiben
leaving-leave = Seite leeren und abbrechen
left-heading = Vorgang abgebrochen
left-lead = Es wird nichts mehr gesendet. Sie können diese Seite schließen oder neu laden, um weiterzumachen.
erase-ask = Alles löschen, was ich gesendet habe

## Help

help-heading = Hilfe
help-general = Lassen Sie sich Zeit: Ohne Sie wird nichts gesendet. Wenn eine Seite nicht lädt, prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
help-consent = Diese Texte sagen, was der Anbieter mit Ihren Daten macht. Öffnen Sie den ganzen Text, um alles zu lesen. Ohne Ihre Zustimmung dürfen wir nicht nach Ihren Angaben fragen.
help-name = Schreiben Sie Ihren Namen so, wie er in Ihrem Ausweis steht, mit allen Vornamen. In Reisepässen steht er auch in lateinischen Buchstaben.
help-evidence = Verwenden Sie einen gültigen Ausweis, den Sie zur Hand haben. Die Nummer steht bei Karten auf der Vorderseite, bei Reisepässen auf der Seite mit Ihrem Foto.
help-expiry = Das Datum steht neben „Gültig bis“ oder bei zwei Daten hinter dem Strich. Steht dort 长期, setzen Sie das Häkchen bei „Unbefristet“.
help-birth-date = Schreiben Sie das Datum wie in Ihrem Ausweis. Wenn es aus Ihrer Ausweisnummer übernommen wurde und nicht stimmt, steckt der Fehler vielleicht in der Nummer.
help-sex = Wählen Sie, was in Ihrem Ausweis steht. Steht dort keines von beiden, wählen Sie X.
help-contact = Nehmen Sie eine Nummer, die Sie gerade bei sich haben: Dorthin senden wir den Code. Pro Nummer ist eine Wallet möglich.
help-code = Kein Code? Prüfen Sie den Empfang und blockierte Nachrichten und warten Sie eine Minute. Fordern Sie dann einen neuen Code an oder verwenden Sie eine andere Nummer.
help-face = Drehen Sie sich zu einem Fenster oder einer Lampe, halten Sie die Kamera auf Augenhöhe und nehmen Sie ab, was Ihr Gesicht verdeckt. Falls die Kamera nicht selbst auslöst, drücken Sie auf den runden Knopf.
help-movements = Schauen Sie geradeaus, machen Sie eine Bewegung und kommen Sie jedes Mal zur Mitte zurück. Wenn das nicht geht, wählen Sie „Ich kann den Kopf nicht drehen“.
help-check-answers = Mit „Ändern“ neben einer Angabe können Sie sie korrigieren. Danach sind Sie gleich wieder hier.
help-outcome = Bewahren Sie Ihre Antragsnummer auf: Damit findet der Kundenservice Ihren Fall sofort.
help-person = Oder fragen Sie persönlich nach:
help-no-channels = Der Anbieter hat keinen Kontakt angegeben. Bitte sehen Sie auf seiner offiziellen Website nach.
support-help-centre = Hilfebereich
support-phone = Telefon
support-email = E-Mail
contact-support = Support kontaktieren
support-chat = Chat
support-social = Offizielles Konto
support-complaint = Beschwerde
support-opens = Öffnet: { $when }
support-closes = Geöffnet bis { $when }
notice-warning = Eingeschränkter Betrieb:
notice-critical = Wichtig:

## What the provider's check did not take

refused-missing = Bitte füllen Sie dieses Feld aus
refused-invalid = Prüfen Sie diese Angabe: Sie wurde nicht angenommen
refused-mismatch = Prüfen Sie diese Angabe: Sie passt nicht zu den anderen
refused-expired = Verwenden Sie einen gültigen Ausweis: Dieser ist abgelaufen
refused-unsupported = Verwenden Sie einen anderen Ausweis: Diese Art wird nicht angenommen
refused-in-use = Verwenden Sie andere Kontaktdaten: Zu diesen gibt es schon eine Wallet

## Failures: what happened, and why and what helps

problem-keeps-trying = Wir versuchen es weiter. Sobald es wieder geht, macht diese Seite von selbst weiter.
problem-kept = Ihre Angaben bleiben erhalten. Sie müssen sie nicht noch einmal eingeben.
problem-code-label = Code für den Kundenservice
maintenance-minutes = { $minutes ->
    [one] Voraussichtlich in etwa einer Minute wieder da
   *[other] Voraussichtlich in etwa { $minutes } Minuten wieder da
}
remedy-try-again = Erneut versuchen
remedy-start-over = Von vorn beginnen
remedy-take-over = Hier weitermachen
remedy-hand-over = Auf anderem Gerät weitermachen
remedy-go-back = Zurückgehen
remedy-change-phone = Andere Nummer verwenden
remedy-choose-picture = Ein Foto auswählen
remedy-open-in-browser = Im Browser öffnen
remedy-copy-address = Adresse kopieren
remedy-open-securely = Sichere Adresse öffnen
address-copied = Die Adresse ist kopiert. Fügen Sie sie in Ihren Browser ein.
address-not-copied = Die Adresse ließ sich nicht kopieren. Nutzen Sie das Menü der App.
welcome-back = Willkommen zurück. Ihre Antworten sind noch da.
remedy-change-evidence = Anderen Ausweis nutzen
remedy-check-answers = Angaben prüfen
remedy-retake-picture = Neues Foto aufnehmen
remedy-resend-code = Neuen Code anfordern
remedy-sign-in = Stattdessen anmelden
remedy-recover = Zugang zur Wallet wiederherstellen
remedy-use-email = Stattdessen E-Mail verwenden
remedy-not-me = Diese Wallet gehört mir nicht
remedy-reload = Neue Version laden
version-out = Es gibt eine neue Version dieser Seite. Sie können sie jetzt laden; was gesendet wurde, bleibt erhalten.
remedy-get-help = Hilfe erhalten
remedy-leave = Vorerst abbrechen

## Fehler: was die Prüfung der Verbindung ergab

network-checking = Ihre Verbindung wird geprüft …
network-check-again = Verbindung erneut prüfen
network-no-internet = Verbunden, aber es kommt nichts durch
network-no-internet-why = Ihr Gerät hat ein Netz, aber kein Internet. Melden Sie sich bei öffentlichem WLAN zuerst an. Sonst wechseln Sie zwischen WLAN und mobilen Daten.
network-service = Der Anbieter antwortet nicht
network-service-why = Ihre Verbindung funktioniert, der Dienst des Anbieters antwortet nicht. Sie müssen nichts ändern.
network-weak = Ihre Verbindung ist schwach
network-weak-why = Antworten kommen langsam an oder gehen verloren. Gehen Sie an einen Ort mit besserem Empfang oder wechseln Sie zwischen WLAN und mobilen Daten.
network-clock = Die Uhr Ihres Geräts geht falsch
network-clock-why = Sie weicht um mehr als fünf Minuten ab, und eine sichere Verbindung braucht die richtige Zeit. Schalten Sie in den Einstellungen Datum und Uhrzeit auf automatisch und versuchen Sie es dann noch einmal.
network-fine = Ihre Verbindung funktioniert
network-fine-why = Es war nur eine kurze Unterbrechung. Versuchen Sie es noch einmal.
network-online = Ihr Gerät: verbunden
network-not-online = Ihr Gerät: kein Netz
network-page = Diese Seite: { $answered } von { $of } Versuchen beantwortet, in etwa { $ms } ms
network-page-silent = Diese Seite: keine Antwort
network-provider = Anbieter: { $answered } von { $of } Versuchen beantwortet, in etwa { $ms } ms
network-provider-silent = Anbieter: keine Antwort
network-clock-right = Uhr: richtig
network-clock-off = Uhr: mehr als 5 Minuten falsch

## Fehler: Ursachen

cause-answer = Bitte sehen Sie eine Angabe noch einmal an
cause-answer-why = Sie wurde so nicht angenommen. Vergleichen Sie Ihre Angaben mit Ihrem Ausweis und korrigieren Sie, was abweicht.
cause-document-expired = Ihr Ausweis ist abgelaufen
cause-document-expired-why = Es muss ein gültiger Ausweis sein. Nehmen Sie einen anderen oder kommen Sie mit dem neuen wieder.
cause-document-unsupported = Dieser Ausweis wird hier nicht angenommen
cause-document-unsupported-why = Der Anbieter akzeptiert diese Art nicht. Versuchen Sie es mit einem anderen Ausweis.
cause-light = Das Licht hat nicht gepasst
cause-light-why = Drehen Sie sich zu einem Fenster oder einer Lampe, ohne starkes Licht im Rücken, und machen Sie ein neues Foto.
cause-blur = Das Foto ist nicht scharf
cause-blur-why = Wischen Sie die Linse ab, halten Sie das Handy mit beiden Händen und bleiben Sie kurz ganz ruhig.
cause-framing = Ihr Gesicht war nicht gut im Bild
cause-framing-why = Halten Sie die Kamera auf Augenhöhe, schauen Sie geradeaus und füllen Sie das Oval aus.
cause-no-face = Es war kein Gesicht zu sehen
cause-no-face-why = Bringen Sie Ihr ganzes Gesicht ins Oval, bei gutem Licht.
cause-several-faces = Es war mehr als ein Gesicht zu sehen
cause-several-faces-why = Machen Sie das Foto allein. Hinter Ihnen sollte niemand stehen und kein Porträt hängen.
cause-covered = Ein Teil Ihres Gesichts war verdeckt
cause-covered-why = Nehmen Sie Sonnenbrille, Maske oder Mütze ab und lassen Sie die Augen offen.
cause-same-picture = Dieses Foto wurde schon einmal gesendet
cause-same-picture-why = Bitte nehmen Sie mit der Kamera ein neues auf.
cause-challenge = Die Bewegungen waren nicht rechtzeitig zu sehen
cause-challenge-why = Versuchen Sie es noch einmal und folgen Sie den Hinweisen etwas langsamer.
cause-face-match = Das Foto ließ sich nicht mit Ihrem Ausweis abgleichen
cause-face-match-why = Gutes Licht und ein direkter Blick helfen oft schon. Prüfen Sie auch, ob Sie den richtigen Ausweis gewählt haben.
cause-one-time-code = Dieser Code funktioniert nicht mehr
cause-one-time-code-why = Er war falsch oder zu alt, oder es gab zu viele Versuche. Fordern Sie einen neuen an.
cause-code-undelivered = Der Code konnte nicht zugestellt werden
cause-code-undelivered-why = Prüfen Sie die Nummer und Ihren Empfang. Vielleicht klappt es auch mit einer anderen Nummer.
cause-authenticator = Die Bestätigung auf Ihrem Gerät fehlt noch
cause-authenticator-why = Entsperren Sie das Gerät wie gewohnt, wenn es Sie dazu auffordert, und versuchen Sie es dann noch einmal.
cause-maintenance = Wir führen gerade Wartungsarbeiten durch
cause-maintenance-why = Der Dienst wird verbessert und ist bald wieder da. An Ihnen liegt es nicht.
cause-service-down = Der Dienst ist gerade gestört
cause-service-down-why = Das liegt am Anbieter, nicht an Ihnen. Versuchen Sie es in ein paar Minuten noch einmal.
cause-too-many-tries = Bitte machen Sie eine kurze Pause
cause-too-many-tries-why = Das waren viele Versuche in kurzer Zeit. Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.
cause-offline = Sie sind offline
cause-offline-why = Schalten Sie WLAN oder mobile Daten ein und versuchen Sie es dann noch einmal.
cause-unreachable = Der Dienst ist nicht erreichbar
cause-unreachable-why = Vielleicht ist die Verbindung schwach. Wechseln Sie zwischen WLAN und mobilen Daten und versuchen Sie es dann noch einmal.
cause-intercepted = Dieses Netz verlangt erst eine Anmeldung
cause-intercepted-why = Das ist bei öffentlichem WLAN oft so. Melden Sie sich dort an oder nutzen Sie mobile Daten, und versuchen Sie es dann noch einmal.
cause-outcome-unknown = Noch wissen wir nicht, ob es geklappt hat
cause-outcome-unknown-why = Die Verbindung brach ab, bevor die Antwort da war. Versuchen Sie es ruhig noch einmal: Es wird nichts doppelt eröffnet.
cause-already-registered = Zu dieser Nummer gibt es schon eine Wallet
cause-already-registered-why = Wenn es Ihre ist, melden Sie sich an. Wenn nicht, verwenden Sie hier eine andere Nummer.
cause-needs-review = Hier ist eine persönliche Prüfung nötig
cause-needs-review-why = Hier kommen wir nicht weiter. Bitte wenden Sie sich an den Kundenservice; dort hilft man Ihnen.
cause-session-elsewhere = Ihr Antrag ist woanders geöffnet
cause-session-elsewhere-why = Er wurde in einem anderen Fenster oder auf einem anderen Gerät geöffnet. Wenn Sie hier weitermachen, endet er dort. Gespeichertes bleibt erhalten.
cause-session-ended = Ihre Sitzung ist abgelaufen
cause-session-ended-why = Zu Ihrer Sicherheit endet sie nach einer Weile. Beginnen Sie von vorn; Ihre Eingaben bleiben erhalten, solange diese Seite offen ist.
cause-link-ended = Dieser Link gilt nicht mehr
cause-link-ended-why = Ein Link gilt einmal, zehn Minuten lang. Erzeugen Sie auf dem anderen Gerät einen neuen oder beginnen Sie hier von vorn.
cause-out-of-order = Vorher ist noch etwas zu tun
cause-out-of-order-why = Ein Schritt ist noch offen oder hat sich geändert. Beginnen Sie von vorn, wir führen Sie hin.
cause-insecure-page = Diese Seite ist nicht sicher
cause-insecure-page-why = Die Adresse beginnt nicht mit https, deshalb dürfen von hier keine persönlichen Daten gesendet werden. Öffnen Sie die sichere Adresse oder die offizielle Website des Anbieters.
cause-no-camera = Keine Kamera gefunden
cause-no-camera-why = Schließen Sie eine Kamera an oder öffnen Sie diese Seite auf einem Handy. Versuchen Sie es dann noch einmal.
cause-camera-denied = Die Kamera ist noch nicht erlaubt
cause-camera-denied-why = Dieser Browser soll der Seite keine Kamera geben.
cause-camera-dismissed = Die Kamera ist noch nicht erlaubt
cause-camera-dismissed-why = Die Frage des Browsers wurde geschlossen. Versuchen Sie es noch einmal und wählen Sie Zulassen.
cause-camera-system = Ihr Gerät gibt dem Browser keine Kamera
cause-camera-system-why = Die Seite darf sie nutzen, aber das System lässt diesen Browser nicht.
cause-camera-policy = Diese Seite blockiert die Kamera
cause-camera-policy-why = Die Seite des Anbieters lässt sie hier nicht zu. Machen Sie auf einem anderen Gerät weiter, oder sagen Sie dem Kundenservice Bescheid.
cause-camera-busy = Eine andere App nutzt gerade die Kamera
cause-camera-busy-why = Schließen Sie Videoanrufe und andere Apps mit Kamera und versuchen Sie es dann noch einmal.
cause-camera-lost = Das Kamerabild ist abgebrochen
cause-camera-lost-why = Die Kamera wurde getrennt oder von einer anderen App übernommen. Prüfen Sie sie und versuchen Sie es dann noch einmal.
cause-in-app-browser = Der Browser dieser App kann die Kamera nicht nutzen
cause-in-app-browser-why = Er lässt die Seite nicht an die Kamera.
directions-app = { $app ->
    [wechat] Tippen Sie in WeChat oben rechts auf ···, dann auf Im Browser öffnen.
    [alipay] Tippen Sie in Alipay oben rechts auf ···, dann auf Im Browser öffnen.
    [weibo] Tippen Sie in Weibo oben rechts auf ···, dann auf Im Browser öffnen.
    [qq] Tippen Sie in QQ oben rechts auf ···, dann auf Im Browser öffnen.
    [dingtalk] Tippen Sie in DingTalk oben rechts auf ···, dann auf Im Browser öffnen.
    [douyin] Tippen Sie in Douyin oben rechts auf ···, dann auf Im Browser öffnen.
    [instagram] Tippen Sie in Instagram oben rechts auf ···, dann auf In externem Browser öffnen.
    [facebook] Tippen Sie in Facebook oben rechts auf ···, dann auf In externem Browser öffnen.
    [line] Tippen Sie in LINE oben rechts auf ···, dann auf Im Browser öffnen.
   *[other] Suchen Sie im Menü der App, oft ··· oder ⋮, nach Im Browser öffnen.
}
cause-browser-blocks = Ihr Browser blockiert etwas, das wir brauchen
cause-browser-blocks-why = Schalten Sie den privaten Modus oder den strengen Schutz für diese Seite aus oder nehmen Sie einen anderen Browser.
cause-our-fault = Bei uns ist etwas schiefgegangen
cause-our-fault-why = Es liegt nicht an Ihnen. Versuchen Sie es noch einmal; wenn es dabei bleibt, senden Sie den Code unten an den Kundenservice.
stopped-heading = Die Seite ist mittendrin stehen geblieben
stopped-why = Es liegt nicht an Ihnen. Was Sie bestätigt haben, bleibt erhalten, und die Kamera ist aus. Machen Sie dort weiter, wo Sie waren.
stopped-button = Weitermachen
password-label = Passwort
password-set = Festgelegt
password-reminder = Fragen Sie sich alle { $months } Monate: Kennt jemand anderes mein Passwort? Wenn nicht, muss es nicht geändert werden.
