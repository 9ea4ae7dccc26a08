### Formulare, die das Personal begonnen hat: der Link, der eines übergibt, seine Seite, die Entwürfe am Arbeitsplatz und die
### Ansagen des Sprachsystems.

hand-over =
    .subject = { $operator }: Ihr Formular ist ausgefüllt ({ $reference })
    .preheader = Sehen Sie es durch und senden Sie es ab. Vorher endet nichts.
    .title = Ihr Formular ist ausgefüllt
    .text = Wir haben das Formular mit Ihren Angaben ausgefüllt. Sehen Sie es durch, ändern Sie, was nicht stimmt, und senden Sie es ab. Solange Sie es nicht abgesendet haben, endet nichts.
    .until = Dieser Link gilt bis { $until } oder bis das Formular abgesendet ist.
    .warning = Haben Sie das nicht verlangt? Dann tun Sie nichts: Es geschieht nichts.
    .button = Formular ansehen
    .sms = { $operator }: Ihr Formular { $reference } ist ausgefüllt. Ansehen und absenden bis { $until-short }: { $link } Nicht verlangt? Tun Sie nichts.

## Die Seite hinter dem Link

resume-notice = Dieses Formular haben wir mit Ihnen ausgefüllt
    .body = Sehen Sie es durch, ändern Sie, was nicht stimmt, und senden Sie es ab. Solange Sie es nicht abgesendet haben, endet nichts.
resume-reference = Ihre Referenz
resume-covered = Dieser Link ging an die Datenkarte, und andere können dort mitlesen. Was Sie uns über sich gesagt haben, steht hier darum nicht im Ganzen. Es geht mit Ihrem Antrag mit.
resume-known-email = An die E-Mail-Adresse, die Sie uns gegeben haben: { $address }
resume-known-post = An die Postanschrift, die Sie uns gegeben haben
resume-used = Dieses Formular ist schon abgesendet
    .body = Ihr Antrag ist eingegangen. Die Eingangsbestätigung ging an die Adresse, die Sie angegeben haben, mit dem Link zu Ihrem Antrag.
resume-over = Dieser Link gilt nicht mehr
    .body = Ein solcher Link gilt nur kurze Zeit, und nur der zuletzt gesendete. Es wurde nichts abgesendet, und es ist nichts beendet.
resume-empty = Sie können das Formular weiterhin selbst ausfüllen. Das dauert einige Minuten, und Sie erhalten sofort Ihre Eingangsbestätigung.
resume-another = Um noch eine Datenkarte zu kündigen, füllen Sie ein neues Formular aus.
resume-to-form = Zum leeren Formular

## Der Arbeitsplatz

drafts = Entwürfe
    .body = Formulare, die Sie begonnen und noch nicht abgesendet haben.
drafts-reference = Referenz
drafts-none = Sie haben keine Entwürfe.
drafts-line = Anschluss
drafts-no-line = noch nicht gefunden
drafts-kept = Zuletzt gespeichert
drafts-until = Aufbewahrt bis
drafts-link = Link an die Kundin oder den Kunden
drafts-link-line = per SMS, gilt bis { $until }
drafts-link-email = per E-Mail, gilt bis { $until }
drafts-link-none = keiner
drafts-go-on = Mit dem Formular fortfahren
drafts-typed = Was ausgefüllt ist
drafts-typed-none = Noch nichts.
drafts-hand-over = Es geht online weiter
    .body = Der Link öffnet das ausgefüllte Formular. Die Referenz bleibt dieselbe. Ein neuer Link macht den vorigen wertlos.
drafts-by-line = Link per SMS an den Anschluss senden
drafts-by-email = Link per E-Mail senden
drafts-discard = Entwurf verwerfen
    .body = Was ausgefüllt ist, wird vernichtet.
drafts-sent = Der Link ist unterwegs.
drafts-discarded = Der Entwurf ist verworfen.
drafts-refused-gone = Dieser Entwurf ist vorbei: abgesendet, verworfen oder nicht rechtzeitig benutzt.
drafts-refused-no-line = Der Anschluss ist noch nicht gefunden, darum kann keine SMS gesendet werden.
drafts-refused-no-email = Es ist noch keine brauchbare E-Mail-Adresse ausgefüllt.
drafts-call-over = Der Link dieses Anrufs gilt nicht mehr
    .body = Er gilt nur einige Minuten. Fragen Sie nach der Nummer und suchen Sie den Anschluss.

## Ansagen des Sprachsystems

voice-menu-end = Um eine Datenkarte zu kündigen, drücken Sie die 3.
voice-ask-line = Geben Sie die Nummer der Datenkarte ein und schließen Sie mit der Rautetaste ab. Rufen Sie von dieser Nummer an, oder kennen Sie sie nicht? Dann drücken Sie nur die Rautetaste.
voice-line-unreadable = Das ist keine belgische Mobilnummer. Geben Sie die Nummer der Datenkarte noch einmal ein und schließen Sie mit der Rautetaste ab.
voice-transfer = Einen Augenblick. Wir verbinden Sie.
