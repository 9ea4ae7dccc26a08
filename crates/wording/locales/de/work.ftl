### Arbeitslisten, und die Seite eines Antrags, wie das Personal sie sieht.

work-title = Arbeit
    .body = Was einen Menschen braucht, nach Art und mit seiner Frist.
work-lead = Was einen Menschen braucht. Ein Eintrag bleibt hier, bis er erledigt ist.
work-all-clear = Es wartet nichts.
work-col-kind = Liste
work-col-open = Offen
work-col-late = Verspätet
work-col-taken = Übernommen
work-col-nearest = Nächste Frist
work-keys = Zugriffstasten Ihres Browsers: W Arbeitslisten, M Notiz.

work-kind-unverified = Nicht belegt
    .what = Niemand hat gezeigt, dass er den Anschluss beenden darf. Prüfen Sie auf einem anderen Weg als über die angegebene Adresse, wer den Antrag gestellt hat.
work-kind-unconfirmed = Nicht bestätigt
    .what = Belegt, aber das Ja fehlt. Fragen Sie den Kunden, ob der Anschluss enden soll.
work-kind-locked = Prüfung gesperrt
    .what = Zu viele falsche Antworten. Finden Sie heraus, ob es der Kunde ist oder jemand anders.
work-kind-objection = Einspruch
    .what = Der Inhaber des Anschlusses sagt, dass er nichts verlangt hat. Sprechen Sie mit dem Inhaber.
work-kind-undelivered = Nachricht nicht zugestellt
    .what = Eine Nachricht kam nicht an. Fragen Sie nach der richtigen Adresse.
work-kind-cut-failed = Abschalten gescheitert
    .what = Ein Schritt im Netz ist endgültig gescheitert. Beheben Sie dort die Ursache und versuchen Sie es dann erneut.
work-kind-read-back-contradicts = Anschluss noch aktiv
    .what = Das Netz meldet zugleich „abgeschaltet“ und „aktiv“. Sehen Sie sich den Anschluss selbst an und versuchen Sie es dann erneut.
work-kind-deadline-near = Frist läuft ab
    .what = Der zugesagte Zeitpunkt ist nah und der Anschluss ist nicht abgeschaltet. Finden Sie heraus, was ihn aufhält.
work-kind-call-back = Rückrufe
    .what = Dem Inhaber wurde ein Anruf zugesagt. Rufen Sie die bekannte Nummer an.
work-kind-four-eyes = Vier Augen
    .what = Jemand hat etwas vorgeschlagen, das eine zweite Person braucht. Sehen Sie es an und genehmigen Sie es oder lehnen Sie es ab.

work-back = Alle Arbeitslisten
work-empty = Auf dieser Liste steht nichts.
work-col-case = Antrag
work-col-since = Seit
work-col-by = Frist
work-col-holder = Bei wem
work-col-act = Aktion
work-nobody = niemandem
work-held = { $who }, bis { $time }
work-yours = Ihnen, bis { $time }
work-claim = Übernehmen
work-release = Zurückgeben
work-of = Antrag { $reference }
work-more = Weitere Einträge
work-in = in { $span }
work-late = { $span } verspätet
work-span-days = { $days } T. { $hours } Std.
work-span-hours = { $hours } Std. { $minutes } Min.
work-span-minutes = { $minutes } Min.

work-told-taken = Der Eintrag gehört Ihnen
    .body = Wenn Sie { $span } lang nichts damit tun, kommt er von selbst auf die Liste zurück.
work-told-held = Jemand anders hat den Eintrag
    .body = Auf der Liste steht, wer, und bis wann.
work-told-over = Der Eintrag ist erledigt
    .body = Er wurde geschlossen, bevor Sie ihn übernommen haben. Es ist nichts mehr zu tun.
work-told-released = Zurückgegeben
    .body = Jeder kann ihn jetzt übernehmen.
work-told-not-yours = Er gehörte Ihnen nicht mehr
    .body = Es wurde nichts geändert.
work-told-noted = Die Notiz ist geschrieben
    .body = Sie steht unten, mit Ihrem Namen und der Uhrzeit.
work-told-acted = Ausgeführt
    .body = Was daraus folgt, ist unterwegs. Diese Seite sagt, wie es vorangeht.

work-case-title = Antrag { $reference }
work-case-next = Wie es weitergeht
work-case-next-both = Der Antrag wartet auf einen Beleg und auf das Ja.
work-case-next-proof = Das Ja liegt vor. Der Antrag wartet auf einen Beleg.
work-case-next-yes = Der Beleg liegt vor. Der Antrag wartet auf das Ja.
work-case-next-pending = Der Anschluss wird abgeschaltet ab { $at }. Bis dahin kann der Kunde den Antrag zurücknehmen.
work-case-next-ceasing = Der Anschluss wird gerade abgeschaltet. Bis { $at } muss das geschehen sein.
work-case-next-stuck = Das Abschalten steht still und geht weiter, wenn es jemand erneut versuchen lässt. Bis { $at } muss der Anschluss abgeschaltet sein.
work-case-next-settling = Alle Anschlüsse sind abgeschaltet. Die Schlussabrechnung wird erstellt.
work-case-next-over = Nichts: Der Antrag ist zu Ende.
work-case-due = Von selbst wird der Antrag wieder angesehen: { $at }.
work-stage-received = Eingegangen
work-stage-pending = Geplant
work-stage-ceasing = Wird abgeschaltet
work-stage-settling = Wird abgerechnet
work-stage-closed = Geschlossen
work-stage-withdrawn = Zurückgenommen
work-stage-lapsed = Verfallen
work-stage-refused = Ohne Folge

work-case-facts = Was verlangt wurde
work-fact-stage = Stand
work-fact-received = Eingegangen
work-fact-channel = Weg
work-fact-kind = Art
work-fact-end = Gewünschtes Ende
work-fact-ends = Endet
work-fact-lines = Anschlüsse
work-fact-lines-value = { $known } von { $all } bekannt
work-fact-receipt = Eingangsbestätigung
work-fact-language = Sprache
work-channel-online = online
work-channel-phone = Telefon
work-channel-shop = Geschäft
work-channel-api = Schnittstelle
work-channel-back-office = Sachbearbeitung
work-receipt-email = per E-Mail
work-receipt-sms = per SMS
work-receipt-post = per Brief

work-case-evidence = Belege
work-evidence-none = Noch ist nichts belegt.
work-evidence-proven = Belegt durch { $how }, { $at }.
work-evidence-session = eine Anmeldung als Inhaber
work-evidence-code-to-line = einen Code an den Anschluss
work-evidence-code-to-address = einen Code an die bekannte Adresse
work-evidence-link-to-address-on-file = den Link an die bekannte Adresse
work-evidence-back-office = die Sachbearbeitung ({ $who })
work-evidence-answers = Antworten am Schalter oder Telefon, bei { $who }
work-evidence-two-of-staff = zwei Mitarbeitende ({ $first }, { $second })
work-evidence-codes = { $count ->
    [one] { $count } Code wurde verschickt.
   *[other] { $count } Codes wurden verschickt.
 }
work-evidence-wrong = { $count ->
    [one] { $count } falsche Antwort seit der letzten richtigen.
   *[other] { $count } falsche Antworten seit der letzten richtigen.
 }
work-evidence-locked = Antworten werden nicht angesehen bis { $at }.

work-case-work = Was einen Menschen brauchte
work-case-work-none = Hier wurde nie ein Mensch gebraucht.
work-entry-open = offen seit { $since }, Frist { $by }
work-entry-closed = { $since } bis { $until }
work-turn-running = { $who } hat den Eintrag am { $from } übernommen und hat ihn bis { $at }
work-turn-released = { $who } hat den Eintrag am { $from } übernommen und am { $at } zurückgegeben
work-turn-returned = { $who } hat den Eintrag am { $from } übernommen; am { $at } ging er von selbst zurück
work-turn-closed = { $who } hat den Eintrag am { $from } übernommen; am { $at } wurde er erledigt

work-case-notes = Notizen
work-notes-none = Keine Notizen.
work-note-gone = Der Text wurde mit den Daten des Kunden gelöscht.
work-note = Neue Notiz
    .hint = Für Kollegen. Höchstens { $max } Zeichen. Sie wird mit den Daten des Kunden gelöscht.
work-note-submit = Notiz schreiben
work-note-empty = Schreiben Sie etwas, bevor Sie die Notiz abschicken.
work-note-too-long = Kürzen Sie die Notiz auf { $max } Zeichen.
work-mistakes = Die Notiz wurde nicht geschrieben

work-case-acts = Aktionen
work-act-retry = Abschalten erneut versuchen
work-act-resend = Bestätigung erneut senden

work-case-timeline = Was geschehen ist
work-col-when = Wann
work-col-what = Was
work-col-who = Wer
work-who-requester = Antragsteller
work-who-holder = Inhaber des Anschlusses
work-who-system = Cease
work-who-network = Netz
work-who-staff = Personal
work-line = Anschluss { $number }
work-event-received = Antrag eingegangen ({ $channel })
work-event-code-issued = Einmalcode { $number } erstellt, { $to }
work-event-wrong-answer = Falsche Antwort
work-event-checks-locked = Prüfung gesperrt bis { $at }
work-event-verified = Belegt durch { $how }
work-event-lines-dropped = { $count ->
    [one] { $count } Anschluss weggelassen: Ein früherer Antrag beendet ihn
   *[other] { $count } Anschlüsse weggelassen: Ein früherer Antrag beendet sie
 }
work-event-answered-by-earlier = Ein früherer Antrag beendet alle Anschlüsse
work-event-withdrawal-out-of-time = Widerruf verspätet
work-event-confirmed = Bestätigt
work-event-scheduled = Geplant: endet { $ends }, Abschalten ab { $cut }, abgeschaltet bis { $by }
work-event-statutory-withdrawal-chosen = Als Widerruf behandelt
work-event-reminded = Erinnerung { $number }
work-event-human-needed = Auf die Arbeitsliste „{ $list }“, Frist { $at }
work-event-lapsed = Verfallen
work-event-withdrawn = Antrag zurückgenommen
work-event-objected = „Das war ich nicht“: angehalten
work-event-objected-late = „Das war ich nicht“, nach dem Punkt ohne Rückkehr
work-event-address-corrected = Adresse für die Bestätigung berichtigt ({ $route })
work-event-receipt-resent = Nachricht erneut verlangt
work-event-link-revoked = Link zum Antrag ersetzt
work-event-cut-ordered = Abschalten angeordnet
work-event-line-barred = Gesperrt: { $line }
work-event-line-detached = Vom Netz getrennt: { $line }, Versuch { $number }
work-event-line-still-alive = Noch aktiv: { $line }, nach Versuch { $number }
work-event-line-stuck = Steckt fest: { $line }
work-event-line-dead = Nachgefragt und aus: { $line }
work-event-line-deleted = Aus dem Netz gelöscht: { $line }
work-event-cut-retried = Erneut versucht: { $line }
work-event-ceased = Alle Anschlüsse sind aus seit { $at }
work-event-settled = Schlussabrechnung erstellt
work-event-closed = Geschlossen
work-event-message-sent = Verschickt: { $message }, { $to }
work-event-message-failed = Nicht zugestellt: { $message }, { $to }
work-event-answered = Frage am Schalter oder Telefon beantwortet
work-event-line-locked = Anschluss gesperrt: Keine Antwort wird mehr angesehen
work-event-call-back-promised = Rückruf zugesagt
work-event-called-back = Zurückgerufen
work-event-proposed = Einer zweiten Person vorgelegt
work-event-approved = Von einer zweiten Person genehmigt
work-event-declined = Von einer zweiten Person abgelehnt
work-event-reopened = Wieder aufgenommen
work-event-end-corrected = Ende berichtigt
work-to-receipt-email = E-Mail an die angegebene Adresse
work-to-receipt-sms = SMS an die angegebene Nummer
work-to-receipt-post = Brief an die angegebene Adresse
work-to-line = SMS an den Anschluss
work-to-file = E-Mail an die bekannte Adresse

work-case-effects = Was das System zu tun hat, und die Antworten
work-effects-none = Es ist nichts zu tun.
work-col-state = Stand
work-col-tries = Versuche
work-col-reply = Letzter Fehler
work-col-next = Nächster Versuch
work-effect-bar-line = Den Anschluss sperren
work-effect-detach-line = Den Anschluss vom Netz trennen
work-effect-read-back-line = Das Netz fragen, ob der Anschluss aus ist
work-effect-delete-line = Den Anschluss löschen
work-state-ready = wartet
work-state-leased = läuft
work-state-done = erledigt
work-state-void = nicht mehr nötig
work-state-gave-up = aufgegeben

work-case-messages = Nachrichten
work-messages-none = Noch wurde nichts verschickt.
work-message-sent = verschickt
work-message-failed = nicht zugestellt
