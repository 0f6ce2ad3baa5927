# Artikel der Hilfe, auf Deutsch: geholt, sobald Zeit dafür ist.

help-search = In der Hilfe suchen
help-found = { $count ->
    [one] { $count } Artikel gefunden
   *[other] { $count } Artikel gefunden
}
help-none = Nichts gefunden. Versuchen Sie ein anderes Wort oder sprechen Sie mit einem Menschen.

article-answer = Eine Angabe wurde nicht angenommen
article-answer-text = Vergleichen Sie Ihre Eingabe Zeichen für Zeichen mit dem Ausweis. Oft ist eine Ziffer vertauscht oder ein Teil des Namens fehlt. Mit „Ändern“ neben der Angabe können Sie sie berichtigen.
article-document = Der Ausweis ist abgelaufen oder wird nicht angenommen
article-document-text = Nur ein gültiger Ausweis der aufgeführten Arten kann verwendet werden. Nehmen Sie einen anderen. Wenn Sie keinen haben, kommen Sie mit dem neuen wieder.
article-light = Das Licht stimmt nicht
article-light-text = Drehen Sie sich so, dass Fenster oder Lampe vor Ihnen sind und nicht hinter Ihnen. Schalten Sie abends das Licht ein. Vermeiden Sie starkes Licht von einer Seite.
article-blur = Das Foto ist unscharf
article-blur-text = Wischen Sie die Linse mit einem weichen Tuch ab. Halten Sie das Handy mit beiden Händen, stützen Sie die Ellbogen auf und halten Sie einen Moment still.
article-framing = Mein Gesicht wird nicht erkannt
article-framing-text = Halten Sie die Kamera auf Augenhöhe und bringen Sie das ganze Gesicht in das Oval. Nehmen Sie Sonnenbrille, Maske und Hut ab und öffnen Sie die Augen. Niemand sonst darf im Bild sein, auch nicht auf einem Plakat. Wenn die Hilfe nicht auslöst, drücken Sie selbst den runden Knopf.
article-movements = Die Bewegungen wurden nicht erkannt
article-movements-text = Machen Sie jede Bewegung langsam und kommen Sie jedes Mal zur Mitte zurück. Wenn Sie den Kopf nicht drehen können, nehmen Sie das Foto ohne Bewegungen auf: Ein Mensch sieht es sich dann an.
article-match = Mein Gesicht passt nicht zum Ausweis
article-match-text = Verwenden Sie Ihren eigenen Ausweis. Machen Sie das Foto noch einmal bei gutem Licht und sehen Sie geradeaus. Wenn Sie inzwischen ganz anders aussehen, kann der Support es von einem Menschen prüfen lassen.
article-code = Der Code kommt nicht an oder wird nicht angenommen
article-code-text = Prüfen Sie die Nummer, den Empfang und blockierte Nachrichten. Nur der neueste Code gilt, und nur wenige Minuten. Sie können ihn noch einmal senden lassen oder eine andere Nummer verwenden. Geben Sie den Code nie weiter.
article-lock = Mein Gerät bestätigt nicht
article-lock-text = Wenn das Gerät fragt, entsperren Sie es wie immer: mit Finger, Gesicht oder PIN. Wenn nichts geschieht, versuchen Sie es noch einmal.
article-service = Der Dienst ist geschlossen oder gestört
article-service-text = Das liegt beim Anbieter, mit Ihrem Gerät ist alles in Ordnung. Wann geplante Wartung endet, steht auf der Seite. Sie können die Seite offen lassen oder später wiederkommen.
article-tries = Zu viele Versuche
article-tries-text = Zu Ihrer Sicherheit sind in kurzer Zeit nur einige Versuche erlaubt. Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal. Ihre Angaben bleiben auf dieser Seite.
article-network = Keine oder eine schwache Verbindung
article-network-text = Wechseln Sie zwischen WLAN und mobilen Daten oder gehen Sie dorthin, wo der Empfang besser ist. Öffnen Sie bei öffentlichem WLAN zuerst irgendeine Website, um sich anzumelden. Wenn Sie ein VPN nutzen, schalten Sie es ab und versuchen Sie es noch einmal.
article-sent = Wurde mein Antrag gesendet?
article-sent-text = Wenn die Verbindung beim Senden abbrach, findet die Seite es selbst heraus. Sie können es ohne Sorge noch einmal versuchen: Nichts wird doppelt eröffnet.
article-registered = Die Nummer hat schon ein Wallet
article-registered-text = Jede Telefonnummer kann ein Wallet haben. Wenn es Ihres ist, melden Sie sich an. Wenn jemand anderes die Nummer vorher hatte, nehmen Sie eine andere oder fragen Sie den Support.
article-review = Ein Mensch sieht es sich an
article-review-text = Manche Anträge werden von Menschen geprüft; das dauert länger. Sie müssen nicht auf dieser Seite warten. Bewahren Sie die Antragsnummer für Fragen auf.
article-elsewhere = Er ist anderswo offen
article-elsewhere-text = Ihr Antrag ist in einem anderen Fenster oder auf einem anderen Gerät offen. Wenn Sie hier weitermachen, hört es dort auf. Was gespeichert wurde, bleibt.
article-over = Ich muss neu beginnen
article-over-text = Ein Antrag endet nach einer Weile ohne Nutzung, und ein Link zu einem anderen Gerät gilt nur einmal. Beginnen Sie neu: Was Sie auf dieser Seite eingegeben haben, bleibt, solange sie offen ist.
article-insecure = Die Seite ist nicht sicher
article-insecure-text = Ihre Adresse beginnt nicht mit https. Geben Sie hier nichts ein. Gehen Sie stattdessen auf die offizielle Website des Anbieters.
article-camera = Die Kamera fehlt, ist belegt oder steht still
article-camera-text = Schließen Sie Videoanrufe und andere Apps, die die Kamera nutzen. Ziehen Sie eine externe Kamera ab und stecken Sie sie wieder an. Ohne Kamera können Sie auf einem anderen Gerät weitermachen.
article-permission = Die Kamera ist nicht erlaubt
article-permission-text = Wählen Sie „Zulassen“, wenn der Browser fragt. Wenn er nicht mehr fragt, erlauben Sie die Kamera in den Website-Einstellungen neben der Adresse. Auf dem Handy braucht auch der Browser selbst die Kamera in den Systemeinstellungen.
article-policy = Die Seite sperrt die Kamera
article-policy-text = Die Seite des Anbieters gibt die Kamera nicht weiter, und das lässt sich hier nicht ändern. Machen Sie auf einem anderen Gerät weiter oder sagen Sie dem Support Bescheid.
article-app = Die Seite ist in einer anderen App offen
article-app-text = Der Browser in Chat- oder Nachrichten-Apps hat oft keine Kamera. Öffnen Sie das Menü der App, oft ···, und wählen Sie, die Seite im Browser zu öffnen.
article-blocks = Der Browser blockiert etwas
article-blocks-text = Schalten Sie den privaten Modus oder den strengen Schutz für diese Website ab, oder verwenden Sie einen anderen aktuellen Browser.
article-fault = Etwas ist schiefgegangen
article-fault-text = Das liegt nicht an Ihnen. Versuchen Sie es noch einmal. Wenn es bleibt, nennen Sie dem Support den Code auf der Seite.
article-device = Auf einem anderen Gerät weitermachen
article-device-text = Scannen Sie den Code mit dem anderen Gerät oder öffnen Sie dort den Link. Er gilt einmal und nur kurze Zeit. Was gespeichert ist, ist dort auch da; nichts wird zweimal eingegeben.
article-clock = Die Uhr des Geräts geht falsch
article-clock-text = Eine sichere Verbindung braucht die richtige Zeit. Öffnen Sie die Einstellungen, suchen Sie Datum und Uhrzeit und schalten Sie die automatische Einstellung ein. Versuchen Sie es dann noch einmal.
article-battery = Der Akku ist fast leer
article-battery-text = Geht das Gerät unterwegs aus, bleibt erhalten, was gesendet wurde, und Sie können später weitermachen. Besser ist es, zuerst das Ladegerät anzuschließen: Es dauert etwa drei Minuten. Sie können auch auf einem anderen Gerät weitermachen.
article-authenticator = Authenticator-App und Wiederherstellungscodes
article-authenticator-text = Eine Authenticator-App erzeugt alle 30 Sekunden neue Ziffern, auch ohne Netz. Fügen Sie den Schlüssel hinzu, indem Sie den Code scannen oder ihn eintippen. Wiederherstellungscodes helfen, wenn Sie Ihr Smartphone verlieren oder wechseln; bewahren Sie sie getrennt davon auf. Geben Sie Schlüssel, Ziffern und Codes niemandem.
article-password = Was ist ein gutes Passwort?
article-password-text = Länge zählt mehr als Sonderzeichen und Ziffern. Nehmen Sie vier oder fünf Wörter, die nicht zusammengehören; alle Zeichen und Leerzeichen sind erlaubt. Lassen Sie eigene Namen, Daten und Nummern weg und alles, was Sie sonst verwenden. Sie können es einfügen oder von einem Passwortmanager erstellen und merken lassen. Um zu prüfen, ob es in einem Datenleck war, wird nur ein kleiner Teil seines Fingerabdrucks gesendet.
