### Das Formular, die Eingangsbestätigung, die Seite eines Antrags, und was vom einen zum anderen führt.

## Die zwei Funktionen und ihre Knöpfe. Das Gesetz gibt die Aufschrift vor (BGB § 312k; Code de la consommation
## L215-1-1; Richtlinie 2011/83/EU Art. 11a): Sie sagen nichts anderes.

form-function-end = Verträge hier kündigen
form-function-withdraw = Vertrag widerrufen
form-submit-end = Jetzt kündigen
form-submit-withdraw = Widerruf bestätigen

## Das Formular

form-lead-end = Hier kündigen Sie eine Datenkarte von { $operator }. Das geht auf einer Seite, ohne Konto und ohne Grund.
form-lead-withdraw = Hier widerrufen Sie einen Vertrag über eine Datenkarte von { $operator }, der online, am Telefon oder per Brief geschlossen wurde. Das geht innerhalb von { $days } Tagen nach dem Abschluss, ohne Konto und ohne Grund.
form-other-function = Ein anderes Recht, mit einem anderen Knopf:
form-optional = { $label } (freiwillig)

form-you = Sie und Ihre Datenkarte
form-name = Name der Inhaberin oder des Inhabers
    .hint = Vorname und Nachname oder der Name des Unternehmens.
form-line = Nummer der Datenkarte
    .hint = Zum Beispiel 0470 12 34 56. Sie steht auf der Rechnung und in den Einstellungen des Geräts.
form-more-lines = Weitere Datenkarten
    .hint = Eine Nummer pro Zeile. Sie müssen derselben Person oder Firma gehören.
form-reference = Kundennummer oder Vertragsnummer
    .hint = Falls Sie sie zur Hand haben.

form-kind = Um welche Kündigung geht es?
form-kind-ordinary = Ordentliche Kündigung
    .hint = Sie müssen keinen Grund nennen.
form-kind-for-cause = Kündigung aus einem bestimmten Grund
    .hint = Den Grund können Sie unten wählen. Sie müssen es nicht.
form-cause = Grund
    .hint = Nur für eine Kündigung aus einem bestimmten Grund. Wenn Sie einen wählen, ist es eine solche.
form-cause-none = Kein Grund gewählt
form-cause-text = Erklärung zum Grund
    .hint = In Ihren eigenen Worten. Schreiben Sie keine Passwörter und keine Ausweisnummern.

form-end = Wann soll der Vertrag enden?
form-end-now = Sofort
    .hint = Das Ende zählt ab der Sekunde, in der wir Ihren Antrag erhalten.
form-end-last-day = Am Ende eines Tages, den ich wähle
    .hint = An diesem Tag funktioniert die Karte noch. Der Vertrag endet, wenn der Tag vorbei ist.
form-end-paid-period = Wenn der Zeitraum vorbei ist, der schon bezahlt ist
    .hint = Wir rechnen den Tag für Sie aus.
form-last-day = Letzter Tag des Dienstes
    .hint = Zum Beispiel { $example }. Spätestens { $latest }.

form-receipt = Wohin senden wir die Eingangsbestätigung?
form-email = E-Mail-Adresse
    .hint = Wir senden die Bestätigung sofort dorthin, mit einem Link zu Ihrem Antrag.
form-post = Postanschrift
    .hint = Nur wenn Sie keine E-Mail haben. Straße und Hausnummer, Postleitzahl und Ort, und das Land, wenn es nicht Belgien ist, jeweils in einer eigenen Zeile.
form-on-file = An die E-Mail-Adresse, die wir kennen: { $address }
form-on-file-post = An die Postanschrift, die wir kennen
form-elsewhere = An eine andere Adresse
    .hint = Nur wenn sie anderswohin gehen soll.

form-keep = Möchten Sie die Nummer behalten?
form-keep-no = Nein, die Nummer darf wegfallen
form-keep-yes = Ja, ich möchte sie zu einem anderen Anbieter mitnehmen
    .hint = Kündigen Sie die Karte dann nicht zuerst hier: Sie können die Nummer verlieren. Ihr neuer Anbieter beantragt die Übertragung, und die Übertragung beendet diesen Vertrag.

form-after-end = Sie erhalten sofort eine Eingangsbestätigung. Danach weisen Sie nach, dass der Anschluss Ihnen gehört. Bis zum Ende können Sie es sich anders überlegen.
form-after-withdraw = Sie erhalten sofort eine Eingangsbestätigung mit Datum und Uhrzeit. Danach weisen Sie nach, dass der Anschluss Ihnen gehört.

form-after-session = Sie erhalten sofort eine Eingangsbestätigung mit Datum und Uhrzeit. Danach bitten wir Sie um eine Bestätigung.

form-from-file = Sie sind angemeldet. Darum haben wir ausgefüllt, was wir schon wissen.
form-holder = Inhaberin oder Inhaber
form-lines = Welche Datenkarten sollen enden?
form-lines-withdraw = Welche Verträge widerrufen Sie?
form-line-ending = wird schon beendet
form-no-lines = In Ihrem Kundenbereich gibt es keine Datenkarte, die Sie kündigen können. Sie können unten trotzdem eine Nummer angeben.
form-offer-withdrawal = Der Vertrag für { $line } ist neu. Bis einschließlich { $date } können Sie ihn auch widerrufen.

form-model = Lieber ein Brief oder eine E-Mail? Muster-Widerrufsformular
form-model-text = Füllen Sie diesen Text aus und senden Sie ihn nur zurück, wenn Sie den Vertrag widerrufen wollen.
form-model-to = An { $operator }:
form-model-line-1 = Hiermit widerrufe(n) ich/wir (*) den von mir/uns (*) abgeschlossenen Vertrag über die Erbringung der folgenden Dienstleistung: …
form-model-line-2 = Bestellt am: …
form-model-line-3 = Name des/der Verbraucher(s): …
form-model-line-4 = Anschrift des/der Verbraucher(s): …
form-model-line-5 = Unterschrift des/der Verbraucher(s) (nur bei Mitteilung auf Papier), Datum: …
form-model-delete = (*) Unzutreffendes streichen.

## Was an den Angaben nicht stimmt

error-summary = { $count ->
    [one] Eine Angabe fehlt oder stimmt nicht
   *[other] { $count } Angaben fehlen oder stimmen nicht
 }
error-kept = Es wurde noch nichts gesendet. Ihre Angaben sind noch da.
error-prefix = Fehler:
error-name-missing = Geben Sie den Namen der Inhaberin oder des Inhabers an.
error-line-missing = Geben Sie die Nummer der Datenkarte an, zum Beispiel 0470 12 34 56.
error-line-none = Wählen Sie mindestens eine Datenkarte.
error-line-not-digits = „{ $typed }“ ist keine Telefonnummer. Eine Nummer hat nur Ziffern, zum Beispiel 0470 12 34 56.
error-line-not-belgian = „{ $typed }“ ist keine belgische Nummer. Eine belgische Datenkarte beginnt mit 04 oder +32 4, zum Beispiel 0470 12 34 56.
error-line-not-mobile = „{ $typed }“ ist keine Nummer einer Datenkarte. Diese beginnen mit 045 bis 049 oder mit 077, zum Beispiel 0470 12 34 56.
error-line-length = { $digits ->
    [one] „{ $typed }“ hat { $digits } Ziffer nach der 0 oder der +32. Dort müssen 9 stehen, zum Beispiel 0470 12 34 56.
   *[other] „{ $typed }“ hat { $digits } Ziffern nach der 0 oder der +32. Dort müssen 9 stehen, zum Beispiel 0470 12 34 56.
 }
error-too-long = Das ist zu lang. Verwenden Sie höchstens { $max } Zeichen.
error-signs = Hier standen unsichtbare Zeichen, die verändern, wie sich der Text liest. Wir haben sie entfernt. Prüfen Sie den Text und senden Sie ihn noch einmal.
error-day-missing = Geben Sie Tag, Monat und Jahr des letzten Tages an, zum Beispiel { $example }.
error-day-unknown = Diesen Tag gibt es nicht. Prüfen Sie Tag, Monat und Jahr, zum Beispiel { $example }.
error-day-not-chosen = Sie haben einen letzten Tag angegeben, aber ein anderes Ende gewählt. Wählen Sie „{ $choice }“ oder leeren Sie den Tag.
error-receipt-missing = Geben Sie eine E-Mail-Adresse an oder, wenn Sie keine E-Mail haben, eine Postanschrift. Wir brauchen eine davon für die Eingangsbestätigung.
error-email = Das ist keine vollständige E-Mail-Adresse. Sie braucht einen Namen, ein @ und eine Domain, zum Beispiel name@beispiel.be.
error-post = Geben Sie eine vollständige Postanschrift an: Straße und Hausnummer, Postleitzahl und Ort, jeweils in einer eigenen Zeile.
error-choice = Wählen Sie eine der Antworten.
error-code-form = Geben Sie die sechs Ziffern des Codes ein.

form-stopped-throttled = Zu viele Anträge auf einmal
    .body = Wir haben hier angehalten, um den Anschluss zu schützen. Es wurde noch nichts gesendet, und Ihre Angaben sind noch da. Senden Sie sie noch einmal nach { $at }.
form-stopped-busy = Wir können das gerade nicht annehmen
    .body = Es wurde noch nichts gesendet, und Ihre Angaben sind noch da. Warten Sie einen Moment und senden Sie sie dann noch einmal.

## Die Eingangsbestätigung

receipt-title-end = Wir haben Ihren Antrag erhalten
receipt-title-withdraw = Wir haben Ihren Widerruf erhalten
receipt-heading = Eingangsbestätigung
receipt-reference = Referenz
receipt-received = Eingegangen am { $at }
receipt-content = Was Sie uns gesendet haben
receipt-operator = Anbieter
receipt-name = Name
receipt-lines = { $count ->
    [one] Datenkarte
   *[other] Datenkarten
 }
receipt-customer-reference = Kunden- oder Vertragsnummer
receipt-kind = Art
receipt-cause-text = Ihre Erklärung
receipt-desired-end = Gewünschtes Ende
receipt-keep = Nummer behalten
receipt-address = Bestätigung an
receipt-end = Wann es endet
receipt-end-counts = Das Ende zählt ab { $at }.
receipt-end-known = Der Vertrag endet am { $at }.
receipt-end-ended = Der Vertrag endete am { $at }.
receipt-end-unknown = Wir nennen Ihnen das Datum, sobald Sie nachgewiesen haben, dass der Anschluss Ihnen gehört.
receipt-end-needs-proof = Das gilt, sobald Sie nachgewiesen haben, dass der Anschluss Ihnen gehört. Ihr Antrag behält dieses Datum, wie lange der Nachweis auch dauert.
receipt-end-needs-yes = Das gilt, sobald Sie bestätigt haben.
receipt-end-not = Dieser Antrag beendet nichts mehr.
receipt-erased = Die persönlichen Daten dieses Antrags wurden gelöscht. Was geblieben ist, steht hier.
receipt-next = Wie es weitergeht
receipt-next-prove = Weisen Sie mit dem Code nach, dass der Anschluss Ihnen gehört. Das ist zugleich Ihre Bestätigung.
receipt-next-prove-keep = Weisen Sie mit dem Code nach, dass der Anschluss Ihnen gehört. Dann lesen Sie, was mit der Nummer geschieht, und entscheiden.
receipt-next-mail = Wir senden Ihnen eine E-Mail mit einem Link. Folgen Sie dem Link und drücken Sie dort den Knopf, um zu bestätigen.
receipt-next-sms = Wir senden Ihnen eine SMS mit einem Link. Folgen Sie dem Link und drücken Sie dort den Knopf, um zu bestätigen.
receipt-next-post = Bestätigen Sie auf der Seite Ihres Antrags.
receipt-next-off = Dann wird der Anschluss abgeschaltet: spätestens { $days ->
    [one] { $days } Werktag
   *[other] { $days } Werktage
 } nach dem Ende.
receipt-next-final = Am Schluss erhalten Sie die Schlussrechnung und ein Schreiben, dass es vorbei ist.
receipt-next-lapse = Ohne Nachweis und Bestätigung verfällt der Antrag: { $date }. Wir erinnern Sie vorher.
receipt-to-case = Sehen, wo Ihr Antrag steht
receipt-save = Bewahren Sie diese Bestätigung auf
receipt-download = Bestätigung herunterladen
receipt-print = Sie können diese Seite auch drucken.
receipt-link = Das ist die Seite Ihres Antrags. Sie brauchen dafür kein Konto: Speichern Sie sie als Lesezeichen. Wer die Adresse hat, kann den Antrag sehen. Geben Sie sie also nicht weiter.
receipt-sent-email = Wir senden dieselbe Bestätigung an { $address }.
receipt-sent-sms = Wir senden dieselbe Eingangsbestätigung per SMS an { $line }.
receipt-sent-post = Wir senden dieselbe Bestätigung per Brief an die Anschrift oben.
receipt-did-you-mean = Meinten Sie { $address }?
receipt-resend = Bestätigung noch einmal senden
receipt-correct = Adresse berichtigen

## Nachweis mit einem Code

code-title = Weisen Sie nach, dass der Anschluss Ihnen gehört
code-sent-line = Wenn { $line } zu { $operator } gehört, ist ein sechsstelliger Code per SMS an diesen Anschluss unterwegs.
code-sent-file = Wenn { $line } zu { $operator } gehört, ist ein sechsstelliger Code an die E-Mail-Adresse unterwegs, die { $operator } kennt.
code-sent-line-several = Ein sechsstelliger Code ist per SMS unterwegs an den ersten dieser Anschlüsse, der zu { $operator } gehört: { $lines }.
code-sent-file-several = Wenn einer dieser Anschlüsse zu { $operator } gehört, ist ein sechsstelliger Code an die E-Mail-Adresse unterwegs, die { $operator } kennt: { $lines }.
code-valid = Er gilt bis { $at }.
code-more = Ihr Code war richtig. Für diesen Anschluss ist ein zweiter Nachweis nötig, weil kürzlich etwas daran geändert wurde oder weil er besondere Sorgfalt verlangt. Lassen Sie einen Code an Ihre andere Adresse senden, oder zeigen Sie Ihren Ausweis in einem Geschäft. Ihr Antrag bleibt eingegangen.
code-expired = Der letzte Code gilt nicht mehr. Fordern Sie einen neuen an.
code-label = Code
    .hint = Sechs Ziffern.
code-submit = Code senden
code-is-yes = Mit dem Code bestätigen Sie auch, dass der Vertrag enden soll.
code-not-yes = Der Code beendet noch nichts.
code-no-code = Kein Code?
code-again = Noch einen Code an den Anschluss senden
code-to-file = Einen Code an die E-Mail-Adresse senden, die wir kennen
code-no-way = Geht beides nicht? Ihr Antrag bleibt eingegangen und behält sein Datum. Melden Sie sich in Ihrem Kundenbereich an, oder wenden Sie sich an den Kundendienst und nennen Sie Ihre Referenz.
code-wrong = { $left ->
    [0] Dieser Code stimmt nicht. Sehen Sie in der Nachricht nach und geben Sie den Code noch einmal ein.
    [one] Dieser Code stimmt nicht. Sehen Sie in der Nachricht nach und geben Sie den Code noch einmal ein. Sie haben noch { $left } Versuch. Danach prüfen wir eine Weile keine Antwort, um den Anschluss zu schützen.
   *[other] Dieser Code stimmt nicht. Sehen Sie in der Nachricht nach und geben Sie den Code noch einmal ein. Sie haben noch { $left } Versuche. Danach prüfen wir eine Weile keine Antwort, um den Anschluss zu schützen.
 }

## Die Nummer behalten

keep-how = Bitten Sie Ihren neuen Anbieter, die Nummer { $line } zu übernehmen. Die Übertragung beendet diesen Vertrag von selbst. Sie müssen hier nichts kündigen.
keep-risk = Wenn Sie hier fortfahren, endet der Vertrag ohne Übertragung, und Sie können die Nummer verlieren.
keep-wait = Dieser Antrag wartet bis { $date }. Danach verfällt er von selbst, und nichts endet.
keep-withdraw = Antrag zurückziehen und die Nummer behalten
keep-go-on = Vertrag trotzdem beenden

## Bestätigen mit dem Link in der E-Mail

confirm-title = Bestätigen Sie Ihren Antrag
confirm-lead = Prüfen Sie, was beantragt wurde. Es geschieht nichts, bis Sie den Knopf drücken.
confirm-other-browser = Sie haben diesen Link in einem anderen Browser geöffnet als dem, in dem Sie den Antrag gestellt haben. Geben Sie auch den sechsstelligen Code aus derselben Nachricht ein.
confirm-code = Code aus der Nachricht
    .hint = Sechs Ziffern.
confirm-submit-end = Kündigung bestätigen
confirm-submit-withdraw = Widerruf bestätigen
confirm-submit-keep = Vertrag beenden, auch wenn ich die Nummer verliere
confirm-keep = Sie möchten die Nummer behalten. Ihr neuer Anbieter kann sie übernehmen, und das beendet diesen Vertrag von selbst. Wenn Sie hier bestätigen, können Sie die Nummer verlieren.
confirm-not-me = Ist das nicht Ihr Antrag? Dann schließen Sie diese Seite. Ohne Bestätigung endet nichts.
confirm-unknown = Dieser Link funktioniert nicht
    .body = Er ist nicht vollständig, oder ein neuerer hat ihn ersetzt. Öffnen Sie die neueste Nachricht, oder kopieren Sie daraus die ganze Adresse. Ihr Antrag ist nicht verloren.
confirm-unknown-what = Sie können auch dem Kundendienst Ihre Referenz nennen.
confirm-used = Sie haben bestätigt: { $at }.

## Die Seite eines Antrags

case-title = Ihr Antrag { $reference }
case-heading = Ihr Antrag
case-as-of = Diese Seite zeigt den Stand vom { $at }. Laden Sie sie neu, um zu sehen, was neu ist.
case-now-unproven = Wir haben Ihren Antrag erhalten. Wir wissen noch nicht, dass der Anschluss Ihnen gehört.
case-now-unproven-acting = Wir haben Ihren Antrag erhalten. Wir haben noch nicht gesehen, dass Sie dafür handeln dürfen.
case-now-unconfirmed = Der Anschluss ist nachgewiesen. Ihre Bestätigung fehlt noch.
case-now-unproven-confirmed = Sie haben bestätigt. Wir wissen noch nicht, dass der Anschluss Ihnen gehört.
case-now-keep = Der Anschluss ist nachgewiesen. Sie möchten die Nummer behalten, darum endet nichts, bis Sie entscheiden.
case-now-pending = Der Vertrag endet am { $at }.
case-now-ended = Der Vertrag endete am { $at }. Nach dem Punkt ohne Umkehr wird der Anschluss abgeschaltet.
case-now-ceasing = Der Vertrag endete am { $at }. Wir schalten den Anschluss ab.
case-now-settling = Der Anschluss ist abgeschaltet. Wir erstellen die Schlussrechnung.
case-now-closed = Es ist vorbei. Der Vertrag endete am { $at }.
case-now-withdrawn = Sie haben diesen Antrag am { $at } zurückgezogen. Der Vertrag läuft weiter.
case-now-stopped = Die Inhaberin oder der Inhaber des Anschlusses hat diesen Antrag am { $at } gestoppt. Der Vertrag läuft weiter.
case-now-lapsed = Dieser Antrag verfiel am { $at }, weil ein Nachweis oder eine Bestätigung fehlte. Es wurde nichts beendet.
case-now-earlier = Ein früherer Antrag beendet diesen Anschluss schon. Dieser hier ändert nichts.
case-now-out-of-time = Die Widerrufsfrist war vorbei. Dieser Antrag beendet nichts.
case-stuck = Das Abschalten dauert länger als geplant. Jemand kümmert sich darum. Berechnet wird seit dem Ende trotzdem nichts mehr.
case-next = Was Sie jetzt tun können
case-next-confirm-link = Folgen Sie dem Link in der Nachricht, die wir Ihnen gesendet haben, und drücken Sie dort den Knopf.
case-next-acting = Wir brauchen noch das Dokument, das zeigt, dass Sie für die Person oder Firma handeln dürfen, der der Anschluss gehört. Sie können es in einem Shop zeigen; der Kundendienst sagt Ihnen, welches nötig ist. Ihr Antrag bleibt eingegangen und behält sein Datum.
case-next-nothing = Sie müssen nichts tun.
case-next-wait = Sie müssen nichts tun. Wir schreiben Ihnen, wenn es vorbei ist.
case-confirm = Kündigung bestätigen
case-confirm-lead = Der Anschluss ist nachgewiesen. Drücken Sie den Knopf, um zu bestätigen.
case-again = Neuen Antrag stellen
case-again-filled = Noch einmal beantragen, mit denselben Angaben
case-ordinary = Den Vertrag ordentlich kündigen
case-to-first = Den ersten Antrag ansehen
case-resend = Die neueste Nachricht noch einmal senden
case-to-receipt = Eingangsbestätigung ansehen

case-timeline = Schritt für Schritt
case-why = Warum dieses Datum?
case-step-received = Antrag eingegangen
    .why = Wir halten die Sekunde fest, in der ein Antrag bei uns ankommt. Nachweis und Bestätigung verschieben sie nicht.
case-step-proven = Anschluss nachgewiesen
    .promise = Mit dem Code, spätestens { $date }.
    .promise-acting = Mit dem Dokument, spätestens am { $date }.
    .why = { $by ->
        [session] Sie haben den Antrag gestellt, während Sie in Ihrem Kundenbereich angemeldet waren.
        [code-to-line] Sie haben den Code eingegeben, den wir an den Anschluss gesendet haben.
        [code-to-address] Sie haben den Code eingegeben, den wir an die bekannte Adresse gesendet haben.
        [back-office] Die Verwaltung von { $operator } hat Ihren Antrag eingetragen und steht dafür ein.
        [answers-by-phone] Sie haben am Telefon die Fragen unseres Mitarbeiters beantwortet.
        [answers-in-shop] Sie haben in einem Geschäft gezeigt, was beweist, dass der Anschluss Ihnen gehört.
        [two-of-staff] Zwei Mitarbeiter haben geprüft, was Sie geschickt oder gezeigt haben.
       *[link-to-address-on-file] Sie sind dem Link gefolgt, den wir an die bekannte Adresse gesendet haben.
     }
case-step-confirmed = Bestätigt
    .promise = Mit Ihrer Bestätigung, spätestens { $date }.
    .why = { $by ->
        [back-office] Die Verwaltung von { $operator } hat Ihr Ja zusammen mit Ihrem Antrag vermerkt.
        [spoken] Sie haben am Telefon Ja gesagt; unser Mitarbeiter hat es vermerkt.
        [code-at-desk] Sie haben am Telefon den Code vorgelesen, den wir an den Anschluss gesendet hatten.
        [signed] Sie haben in einem Geschäft unterschrieben.
       *[other] Sie haben ein zweites Mal gesagt, dass der Vertrag enden soll.
     }
case-step-ends = Vertrag endet
    .unknown = Das Datum kennen wir, sobald der Anschluss nachgewiesen ist.
    .bill = Ab hier wird nichts mehr berechnet, auch wenn der Anschluss später abgeschaltet wird.
case-step-no-return = Punkt ohne Umkehr
    .signed = Sie haben in einem Shop unterschrieben, dass es sofort endet. Darum blieb keine Zeit zum Zurückziehen.
    .until = Bis hierhin können Sie Ihren Antrag zurückziehen.
    .unknown = Wir nennen den Zeitpunkt, sobald der Antrag nachgewiesen und bestätigt ist. Bis dahin können Sie ihn jederzeit zurückziehen.
case-step-off = Anschluss abgeschaltet
    .promise = Spätestens { $date }.
    .later = { $days ->
        [one] Spätestens { $days } Werktag nach dem Ende.
       *[other] Spätestens { $days } Werktage nach dem Ende.
     }
    .why = Der Anschluss gilt erst als abgeschaltet, wenn das Netz selbst antwortet, dass er tot ist.
case-step-settled = Schlussrechnung
    .promise = Gleich nachdem der Anschluss abgeschaltet ist.
    .why = Was Sie für die Tage nach dem Ende im Voraus bezahlt haben, bekommen Sie zurück.
case-step-closed = Abgeschlossen
    .promise = Gleich nach der Schlussrechnung.
    .why = Dann erhalten Sie ein Schreiben, dass es vorbei ist. Die Nummer ruht, bevor jemand anders sie bekommen kann.
case-step-withdrawn = Antrag zurückgezogen
    .why = Sie haben den Antrag rechtzeitig zurückgezogen.
case-step-stopped = Antrag gestoppt
    .why = Die Inhaberin oder der Inhaber des Anschlusses hat gesagt, dass der Antrag nicht von ihr oder ihm kam.
case-step-lapsed = Antrag verfallen
    .why = Bis zu diesem Tag fehlte ein Nachweis oder eine Bestätigung, trotz unserer Erinnerungen.
case-step-refused = Antrag ohne Wirkung
    .why = Was beantragt wurde, ging nicht oder war schon so.
case-lines-dropped = Ein früherer Antrag beendet { $lines } schon. Dieser Antrag beendet die anderen.
case-lines-not-found = Wir finden { $lines } nicht bei dieser Inhaberin oder diesem Inhaber. Dieser Antrag beendet die Nummer nicht. Prüfen Sie sie und stellen Sie bei Bedarf einen neuen Antrag.

case-withdraw = Haben Sie es sich anders überlegt?
    .body = Sie können Ihren Antrag zurückziehen bis { $at }. Der Vertrag läuft dann weiter wie bisher.
    .body-open = Sie können Ihren Antrag jederzeit zurückziehen. Der Vertrag läuft dann weiter wie bisher.
case-withdraw-submit = Antrag zurückziehen
case-too-late = Zu spät zum Zurückziehen
    .body = Zurückziehen ging bis { $at }. Seitdem wird der Anschluss abgeschaltet, und das lässt sich nicht rückgängig machen. Eine neue Karte können Sie jederzeit bekommen.
    .body-signed = Sie haben in einem Shop unterschrieben, dass es sofort endet. Das lässt sich nicht rückgängig machen, und die Nummer kommt nicht zurück.
    .body-heir = Der Antrag konnte zurückgezogen werden bis { $at }. Seitdem wird der Anschluss abgeschaltet, und das lässt sich nicht rückgängig machen.
case-taken-back = Ihr Antrag ist zurückgezogen
    .body = Eingegangen ist das am { $at }. Der Vertrag läuft weiter, als hätten Sie nichts beantragt. Wir senden Ihnen eine Bestätigung.

case-statutory = Sie können den Vertrag auch widerrufen
    .body = Ihr Vertrag wurde auf Distanz geschlossen, und die gesetzliche Widerrufsfrist war nicht vorbei, als Sie Ihren Antrag gesendet haben. Ein Widerruf ist ein anderes Recht als eine Kündigung: Der Vertrag endet im Moment Ihres Antrags.
case-statutory-submit = Aus meinem Antrag einen Widerruf machen

case-closed-heading = Das Ende in Zahlen
case-credit = Wir geben Ihnen { $amount } zurück.
case-credit-none = Für die Zeit nach dem Ende war nichts im Voraus bezahlt. Darum gibt es nichts zurückzugeben.
case-credit-line = Datenkarte { $line }: { $fee } für { $from } bis { $to }, ÷ { $days } Tage × { $unused } ungenutzte Tage = { $amount }
case-credit-how = Der Betrag kommt mit Ihrer letzten Rechnung.
case-number-port = Bis einschließlich { $date } kann ein anderer Anbieter die Nummer noch übernehmen.
case-number-rests = Bis einschließlich { $date } ruht die Nummer. Danach kann jemand anders sie bekommen.
case-todo = Was für Sie noch zu tun ist
case-todo-accounts = Nehmen Sie die Nummer aus Konten, die Ihnen Codes senden: Bank, itsme, Messenger, Steuern.
case-todo-esim = Ist es eine eSIM? Löschen Sie sie in den Einstellungen des Geräts, solange es online ist.
case-todo-card = Ist es eine Plastikkarte? Schneiden Sie sie durch und werfen Sie sie weg.
case-todo-bill = Vergleichen Sie die letzte Rechnung mit dieser Seite. Stimmt etwas nicht? Wenden Sie sich an den Kundendienst und nennen Sie Ihre Referenz.
case-todo-keep = Bewahren Sie das Schlussschreiben auf. Es beweist, dass der Vertrag beendet ist.

case-messages = Was wir Ihnen gesendet haben
case-messages-none = Es wurde noch nichts gesendet. Das kann eine Minute dauern.
case-message-line = { $what }: { $fate }
case-message-sent = gesendet
case-message-failed = konnte nicht zugestellt werden
case-message-failed-help = Eine unserer Nachrichten kam nicht an. Stimmt die Adresse?
case-to-receipt-address = an { $address }
case-to-earlier = an die frühere Adresse
case-to-letter = per Brief
case-to-line = per SMS an { $line }
case-to-file = an die Adresse, die wir kennen
case-message-receipt = Eingangsbestätigung
case-message-code = Code
case-message-reminder = Erinnerung
case-message-lapse-notice = Hinweis, dass der Antrag verfallen ist
case-message-scheduled = Bestätigung des Endes
case-message-owner-notice = Hinweis an die Inhaberin oder den Inhaber
case-message-withdrawal-receipt = Bestätigung, dass der Antrag zurückgezogen ist
case-message-objection-receipt = Bestätigung des Einspruchs
case-message-answered-by-earlier = Hinweis, dass ein früherer Antrag zählt
case-message-withdrawal-out-of-time = Hinweis, dass der Widerruf zu spät kam
case-message-closing-letter = Schlussschreiben

case-acts = Was unsere Mitarbeitenden getan haben
case-act-line = { $channel ->
    [phone] Am Telefon: { $what }
    [shop] In einem Shop: { $what }
   *[back-office] Verwaltung: { $what }
 }
case-act-took = wir haben Ihren Antrag aufgenommen
case-act-asked = wir haben gefragt, wer anruft oder vor uns steht
case-act-checked = wir haben geprüft, wer Sie sind
case-act-yes = wir haben Ihr Ja notiert
case-act-withdrew = wir haben Ihren Antrag zurückgezogen, wie Sie es wollten
case-act-stopped = wir haben den Antrag gestoppt, wie die Person es wollte, der der Anschluss gehört
case-act-objection = wir haben den Einspruch notiert
case-act-address = wir haben die Adresse für Nachrichten berichtigt
case-act-resent = wir haben die neueste Nachricht noch einmal gesendet
case-act-link = wir haben einen neuen Link zu dieser Seite erstellt
case-act-statutory = wir haben den Antrag in einen Widerruf geändert
case-act-promised = wir haben einen Rückruf versprochen
case-act-called = wir haben Sie angerufen
case-act-again = wir haben den Antrag wieder aufgenommen
case-act-end = wir haben das Ende berichtigt
case-act-retried = wir haben das Abschalten neu gestartet

case-link = Ist der Link zu dieser Seite in fremde Hände gekommen?
    .body = Dann machen Sie einen neuen Link. Alle Links, die wir Ihnen vorher gesendet haben, funktionieren dann nicht mehr, auch die in den Nachrichten. Speichern Sie die neue Seite gleich.
case-link-submit = Neuen Link machen

case-done-code-line = Wenn der Anschluss zu uns gehört, ist ein neuer Code per SMS unterwegs.
case-done-code-file = Wenn der Anschluss zu uns gehört, ist ein neuer Code an die bekannte E-Mail-Adresse unterwegs.
case-done-resent = Wir senden die Nachricht noch einmal. Das kann einige Minuten dauern.
case-done-address = Die Adresse ist berichtigt. Wir senden die Nachricht an die neue.
case-done-link = Diese Seite hat eine neue Adresse. Die alten Links funktionieren nicht mehr. Speichern Sie diese Seite jetzt.
case-done-statutory = Ihr Antrag ist jetzt ein Widerruf.
case-done-confirmed = Sie haben bestätigt.

## Die Adresse berichtigen

address-title = Adresse berichtigen
address-lead = Wir senden die Bestätigung und alle weiteren Nachrichten an die neue Adresse.
address-now = Bisher
address-submit = Speichern und noch einmal senden
address-back = Zurück zu Ihrem Antrag

## „Das war ich nicht“

notme-title = Haben Sie das nicht beantragt?
notme-lead = Jemand hat bei { $operator } beantragt, eine Datenkarte zu beenden. Wir sagen es Ihnen, weil es Ihr Anschluss ist.
notme-line = Anschluss
notme-asked = Beantragt am
notme-ends = Vertrag endet
notme-ends-unknown = steht noch nicht fest
notme-button-lead = Wenn Sie das nicht waren, drücken Sie den Knopf. Der Antrag wird gestoppt, und Ihre Karte funktioniert weiter.
notme-submit = Das war ich nicht: stoppen
notme-was-me = Waren Sie es doch, oder jemand in Ihrem Namen? Dann müssen Sie nichts tun.
notme-late-lead = Der Anschluss wird schon abgeschaltet oder ist es schon. Von hier aus können wir das nicht mehr stoppen. Wenn Sie es nicht waren, sagen Sie es uns mit dem Knopf: Jemand prüft es.
notme-late-submit = Das war ich nicht: jemanden verständigen
notme-done = Der Antrag ist gestoppt
    .body = Wir haben ihn am { $at } gestoppt. Der Vertrag läuft weiter, und Ihre Karte funktioniert weiter.
notme-done-next = Jemand prüft, wie das geschehen konnte. Ändern Sie das Passwort Ihres Kundenbereichs, wenn andere es kennen könnten.
notme-late-done = Wir haben jemanden verständigt
    .body = Ihre Nachricht ging am { $at } ein. Der Anschluss ließ sich nicht mehr halten. Jemand prüft es, spätestens am { $by }, und meldet sich bei Ihnen über die Adresse, die wir kennen.
notme-late-call = Möchten Sie nicht warten? Wenden Sie sich an den Kundendienst und nennen Sie die Referenz { $reference }.
notme-over = Es gibt nichts mehr zu stoppen
    .body = Dieser Antrag beendet nichts: Er wurde zurückgezogen, gestoppt oder ist verfallen. Der Vertrag läuft weiter.
