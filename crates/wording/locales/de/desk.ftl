### Die zwei Schalter: das Telefon und die Theke eines Geschäfts. Den ersten Teil liest das Personal; was mit `say-`
### beginnt, wird dem Kunden vorgelesen, in der Sprache des Kunden.

desk-phone = Telefonschalter
    .body = Jemand ruft an: Anschluss finden, Antrag aufnehmen, fragen, wer anruft, das Ja vermerken.
desk-shop = Schalter im Geschäft
    .body = Jemand steht an der Theke: Ausweis, SIM-Karte und letzte Rechnung; Formular unterschrieben, Eingangsbestätigung gedruckt.

## Suchen

desk-find-line = Nummer der Datenkarte
    .hint = So, wie der Kunde sie sagt, zum Beispiel 0470 12 34 56
desk-find-else = Oder
desk-find-customer = Kundennummer
desk-find-name = Name des Inhabers
desk-find-postcode = Postleitzahl
desk-find-reference = Referenz eines Antrags
desk-find-submit = Suchen
desk-find-new = Antrag aufnehmen, ohne den Anschluss zu finden
desk-find-empty = Geben Sie eine Nummer, eine Kundennummer, Name und Postleitzahl zusammen oder eine Referenz ein.
desk-find-nobody = Niemand wurde gefunden. Prüfen Sie die Nummer mit dem Kunden, oder nehmen Sie den Antrag auf, ohne den Anschluss zu finden: Er gilt trotzdem als eingegangen.
desk-find-several = Mehrere Kunden haben dort diesen Namen. Fragen Sie nach der Nummer der Datenkarte oder nach der Kundennummer.
desk-find-ended = Alle Datenkarten dieses Kunden sind schon beendet.
desk-find-which = Dieser Kunde hat mehrere Datenkarten. Fragen Sie nach den letzten Ziffern.
desk-find-no-case = Es gibt keinen Antrag mit dieser Referenz. Prüfen Sie sie Zeichen für Zeichen.
desk-why = Warum sehen Sie nach?
    .hint = Der Grund steht im Prüfprotokoll.
desk-line-living = In Betrieb
desk-line-ending = Ein Antrag beendet ihn schon
desk-line-ended = Der Vertrag ist beendet
desk-line-prepaid = Prepaid-Karte
desk-line-postpaid = Abonnement
desk-line-card = SIM-Karte
desk-line-esim = eSIM
desk-keys-find = Tasten: Nummer eingeben und Enter drücken. Alt+1 (Firefox: Alt+Umschalt+1) führt zur Nummer zurück.

## Den Antrag aufnehmen

desk-take = Antrag aufnehmen
desk-open-cases = Für diesen Anschluss gibt es offene Anträge
desk-open-case = eingegangen am { $at }, { $channel }: { $stage }
desk-name = Name, wie der Kunde ihn nennt
    .hint = Er steht auf der Eingangsbestätigung. Mit der Akte wird er hier nicht verglichen.
desk-acting = In welcher Eigenschaft
desk-acting-holder = Inhaber
desk-acting-heir = Erbe des Inhabers
desk-acting-guardian = Elternteil oder Vormund
desk-acting-administrator = Betreuer oder jemand mit einer Vollmacht
desk-acting-company = jemand, der für das Unternehmen handeln darf
desk-language = Sprache des Kunden
desk-language-nl = Niederländisch
desk-language-fr = Französisch
desk-language-de = Deutsch
desk-language-en = Englisch
desk-language-zh = Chinesisch
desk-keep = Nummer behalten?
desk-keep-no = Nein, die Nummer darf wegfallen
desk-keep-yes = Ja, bei einem anderen Anbieter
desk-record = Eingangsbestätigung und Bestätigung
    .hint = Was nur gesprochen wurde, beweist später nichts: Der Kunde erhält es schriftlich.
desk-route-email = Per E-Mail
desk-route-sms = Per SMS
desk-route-post = Per Brief
desk-record-email = per E-Mail
desk-record-sms = per SMS
desk-record-post = per Brief
desk-more = Grund und Referenzen, wenn der Kunde welche nennt
desk-take-submit = Antrag aufnehmen
desk-keys-take = Tasten: Tab führt von Feld zu Feld, Enter nimmt den Antrag auf.

## Der Vorgang

desk-case = Antrag
desk-received = Eingegangen
desk-ends = Vertrag endet
desk-no-return = Punkt ohne Umkehr
desk-channel-online = online
desk-channel-phone = am Telefon
desk-channel-shop = in einem Geschäft
desk-channel-api = über einen Partner
desk-channel-back_office = über die Sachbearbeitung
desk-stage-received = wartet auf Nachweis oder Ja
desk-stage-pending = wird enden
desk-stage-ceasing = wird abgeschaltet
desk-stage-settling = die Schlussrechnung wird erstellt
desk-stage-closed = vorbei
desk-stage-withdrawn = zurückgezogen
desk-stage-lapsed = verfallen
desk-stage-refused = abgelehnt
desk-state-check = Eingegangen. Klären Sie jetzt, wer spricht.
desk-state-confirm = Nachgewiesen. Lesen Sie vor, was geschehen wird, und fragen Sie nach dem Ja.
desk-state-pending = Bestätigt. Der Vertrag endet von selbst; bis zum Punkt ohne Umkehr lässt sich der Antrag zurückziehen.
desk-state-ceasing = Der Punkt ohne Umkehr ist vorbei. Der Anschluss wird abgeschaltet.
desk-state-closed = Dieser Antrag ist abgeschlossen.
desk-state-withdrawn = Dieser Antrag wurde zurückgezogen. Der Vertrag läuft weiter.
desk-state-lapsed = Dieser Antrag ist verfallen. Der Vertrag läuft weiter.
desk-state-refused = Dieser Antrag wurde abgelehnt: Ein anderer beendet den Anschluss schon, oder die Widerrufsfrist war vorbei.
desk-say = Sagen Sie

## Die Prüfung

desk-check = Wer spricht?
desk-check-locked = Zu viele falsche Antworten. Für diesen Anschluss sieht sich niemand eine Antwort an bis { $at }. Der Antrag bleibt eingegangen. Der Inhaber ist verständigt.
desk-check-nothing-left = Was sich hier noch fragen lässt, würde nicht reichen. Der Antrag bleibt eingegangen und behält sein Datum.
desk-leave = An die Sachbearbeitung geben
desk-left = Der Antrag steht auf der Liste der Sachbearbeitung.
desk-level = Nötig:
desk-level-plain = ein gewöhnlicher Nachweis
desk-level-raised = mehr als sonst
desk-level-high = viel mehr als sonst
desk-signal-sim = die SIM-Karte wurde kürzlich getauscht
desk-signal-address = die Postanschrift wurde kürzlich geändert
desk-signal-email = die E-Mail-Adresse wurde kürzlich geändert
desk-signal-attempts = kürzlich waren Antworten falsch
desk-signal-value = der Anschluss ist viel wert
desk-signal-channel = ein Antrag auf anderem Weg ist offen
desk-missing = Jede dieser Möglichkeiten würde reichen, die leichteste zuerst:
desk-answers = Bisherige Antworten
desk-question = Frage
desk-outcome = Ergebnis
desk-outcome-proven = richtig
desk-outcome-nearly = fast richtig
desk-outcome-wrong = falsch
desk-outcome-not-at-hand = nicht zur Hand
desk-others = Etwas anderes fragen
desk-kind-code-to-line = Code an den Anschluss
desk-kind-code-to-address = Code an die E-Mail-Adresse, die wir kennen
desk-kind-call-back = Rückruf auf dem Anschluss
desk-kind-document-seen = Ausweis
desk-kind-document-number = Letzte vier Zeichen der Ausweisnummer
desk-kind-sim-seen = SIM-Karte
desk-kind-last-bill = Letzte Rechnung
desk-kind-billing-address = Rechnungsanschrift
desk-kind-date-of-birth = Geburtsdatum
desk-kind-customer-number = Kundennummer
desk-kind-iccid = Nummer der SIM-Karte
desk-kind-puk = PUK
desk-kind-session = Kundenbereich
desk-kind-authority-seen = Schriftstück, das zum Handeln berechtigt
desk-hint-code-to-line = Ein sechsstelliger Code geht per SMS an den Anschluss. Der Kunde liest ihn Ihnen vor.
desk-hint-code-to-address = Ein sechsstelliger Code geht an die E-Mail-Adresse, die wir kennen. Der Kunde liest ihn Ihnen vor.
desk-hint-call-back = Legen Sie auf, rufen Sie selbst die Nummer des Anschlusses an, und fragen Sie, ob der Inhaber ihn beenden will.
desk-hint-document-seen = Geben Sie die Zeilen mit dem Zeichen < ein, oder scannen Sie sie; sie stehen unten oder auf der Rückseite. Nichts wird kopiert; die letzten vier Zeichen der Nummer werden verglichen und vergessen.
desk-hint-document-number = Des Personalausweises oder Reisepasses, mit dem der Vertrag geschlossen wurde. Fragen Sie nie nach der Nationalregisternummer.
desk-hint-sim-seen = Die lange Nummer auf der Karte, eingegeben oder als Strichcode gescannt.
desk-hint-last-bill = Ihre Nummer, oder die strukturierte Mitteilung, oder Betrag und Datum zusammen. Eines davon reicht.
desk-hint-billing-address = So, wie der Kunde sie sagt. Abkürzungen und beide Sprachen werden verstanden.
desk-hint-date-of-birth = Tag, Monat, Jahr. Es hilft, reicht aber nie allein.
desk-hint-customer-number = Sie hilft, reicht aber nie allein.
desk-hint-iccid = Sie hilft, reicht aber nie allein.
desk-hint-puk = Diesen Code bewahren wir nicht auf.
desk-hint-session = Der Kunde kann sich anmelden und online weitermachen.
desk-hint-authority-seen = Der Name des Inhabers, wie er auf dem Schriftstück steht.
desk-code = Code
desk-code-send = Code senden
desk-code-again = Noch einen Code senden
desk-answer-submit = Vergleichen
desk-not-at-hand = Nicht zur Hand
desk-bill-number = Rechnungsnummer
desk-bill-structured = Strukturierte Mitteilung
desk-bill-amount = Betrag
desk-bill-day = Rechnungsdatum
desk-street = Straße und Hausnummer
desk-town = Ort
desk-zone = Maschinenlesbare Zeilen
desk-paper = Schriftstück
desk-paper-holder = Inhaber, der darauf steht
desk-paper-succession = Erbbescheinigung oder Erburkunde
desk-paper-death-certificate = Sterbeurkunde mit einem Schriftstück der Familie
desk-paper-judgment = Urteil oder Beschluss
desk-paper-family-record = Geburtsurkunde oder Familienstammbuch
desk-paper-power-of-attorney = Vollmacht
desk-paper-company-register = Registerauszug oder Veröffentlichung des Unternehmens
desk-told-nearly = Fast richtig. Bitten Sie, noch einmal nachzusehen und es noch einmal zu sagen.
desk-told-wrong = Das steht so nicht in der Akte. Fragen Sie noch einmal, oder fragen Sie etwas anderes.
desk-nearly-swapped = Vielleicht sind zwei Ziffern nebeneinander vertauscht.
desk-nearly-one = Vielleicht ist ein Zeichen falsch gelesen.
desk-nearly-cents = Vielleicht fehlen die Cent.
desk-nearly-day-and-month = Vielleicht sind Tag und Monat vertauscht.
desk-nearly-spelling = Vielleicht ist ein Buchstabe falsch verstanden: Lassen Sie buchstabieren.
desk-nearly-name-cut = Vielleicht ist ein Vorname gekürzt.
desk-nearly-name-part = Vielleicht fehlt ein Teil des Namens.
desk-nearly-script = Vergleichen Sie den Namen in lateinischen Buchstaben.
desk-nearly-box = Vielleicht fehlt ein Briefkasten oder ein Buchstabe hinter der Hausnummer.
desk-nearly-street = Vielleicht fehlt die Art der Straße (Straße, Allee, Platz) oder ist gekürzt.
desk-nearly-town = Vielleicht ist es ein anderer Ort, oder der Straßenname in der anderen Sprache.
desk-wrong-empty = Geben Sie die Antwort ein, oder drücken Sie „Nicht zur Hand“.
desk-wrong-address = Geben Sie Straße mit Hausnummer, Postleitzahl und Ort ein.
desk-wrong-bill = Geben Sie die Nummer ein, oder die strukturierte Mitteilung, oder Betrag und Datum zusammen, etwa 24,50 und 5/11/2026.
desk-wrong-day = Geben Sie ein Datum ein, etwa 30/7/1985.
desk-wrong-zone = Das sind nicht die zwei oder drei maschinenlesbaren Zeilen eines Ausweises. Geben Sie sie noch einmal ein, mit jedem <.
desk-wrong-paper = Wählen Sie das Schriftstück, das vor Ihnen liegt.
desk-wrong-not-on-file = So etwas steht nicht in der Akte. Fragen Sie etwas anderes.
desk-wrong-misread = Die Nummer passt nicht zu ihren eigenen Prüfziffern: Sie wurde falsch gelesen. Lesen Sie sie noch einmal; das zählt nicht mit.
desk-document-expired = Der Ausweis ist abgelaufen. Ein anderer ist nötig.
desk-document-number = Die Nummer passt nicht zu ihrer Prüfziffer. Geben Sie die Zeilen noch einmal ein.
desk-document-birth = Das Geburtsdatum stimmt nicht. Geben Sie die Zeilen noch einmal ein.
desk-document-expiry = Das Ablaufdatum stimmt nicht. Geben Sie die Zeilen noch einmal ein.
desk-document-whole = Die Prüfziffern passen nicht zusammen. Geben Sie die Zeilen noch einmal ein.
desk-document-issuer = Kein Staat hat diesen Code. Geben Sie die Zeilen noch einmal ein.
desk-document-name = Es ist kein Name zu lesen. Geben Sie die Zeilen noch einmal ein.

## Das Ja

desk-yes = Das Ja
desk-yes-lead = Lesen Sie vor, was daneben steht. Fragen Sie dann.
desk-yes-spoken = Der Kunde hat Ja gesagt
desk-yes-signed = Der Kunde hat unterschrieben
desk-yes-despite = Der Kunde will jetzt beenden und weiß, dass eine Übertragung der Nummer den Vertrag von selbst beenden würde
desk-yes-at-once = Sofort vorbei, ohne Weg zurück
    .hint = Nur wenn der Kunde es verlangt, der Ausweis gesehen wurde und nichts das Risiko erhöht.
desk-yes-else = Heute kein Ja? Der Link in der Eingangsbestätigung bestätigt es auch. Bis dahin bleibt der Antrag eingegangen.
desk-done = Vermerkt
desk-done-lead = Nennen Sie die Referenz, sagen Sie, was per E-Mail, SMS oder Brief kommt, und verabschieden Sie sich.
desk-next = Nächster Kunde
desk-else = Außerdem
desk-call-back = Einen Anruf zusagen
desk-call-back-1 = innerhalb einer Stunde
desk-call-back-4 = innerhalb von 4 Stunden
desk-call-back-24 = innerhalb eines Tages
desk-call-back-submit = Zusagen
desk-call-back-by = Ein Anruf ist zugesagt, spätestens am { $at }.
desk-call-back-answered = Der Inhaber hat abgehoben und will beenden
desk-called = Angerufen und erreicht
desk-called-not = Angerufen, niemand hat abgehoben
desk-resend = Eingangsbestätigung oder Bestätigung noch einmal senden

## Dem Kunden vorzulesen

say-greet-phone = Guten Tag, hier ist { $operator }. Sie möchten eine Datenkarte kündigen? Ich helfe Ihnen gern. Wie ist bitte Ihr Name?
say-greet-shop = Guten Tag. Sie möchten eine Datenkarte kündigen? Legen Sie bitte Ihren Personalausweis oder Reisepass, die SIM-Karte und Ihre letzte Rechnung auf die Theke, soweit Sie sie dabeihaben.
say-ask-end = Wann soll der Vertrag enden: jetzt sofort, am Ende des Zeitraums, den Sie schon bezahlt haben, oder an einem Tag, den Sie wählen?
say-ask-keep = Möchten Sie die Nummer zu einem anderen Anbieter mitnehmen? Dann beantragt dieser Anbieter das, und der Vertrag endet von selbst.
say-ask-address = Wohin dürfen wir die Eingangsbestätigung und die Bestätigung senden?
say-condolence = Mein herzliches Beileid. Ich halte es so kurz wie möglich, und es kostet Sie nichts.
say-taken = Ihr Antrag ist bei uns eingegangen, am { $at }. Ihre Referenz ist { $reference }. Die Eingangsbestätigung ist zu Ihnen unterwegs.
say-must-check = Niemand soll einen Anschluss kündigen können, der ihm nicht gehört. Darum muss ich Sie etwas fragen.
say-question-code-to-line = Ich sende jetzt einen sechsstelligen Code per SMS an Ihren Anschluss. Bitte lesen Sie ihn mir vor.
say-question-code-to-address = Ich sende jetzt einen sechsstelligen Code an die E-Mail-Adresse, die wir von Ihnen kennen. Bitte lesen Sie ihn mir vor.
say-question-call-back = Ich lege jetzt auf und rufe Sie sofort zurück, unter der Nummer des Anschlusses.
say-question-document-seen = Darf ich Ihren Personalausweis oder Ihren Reisepass sehen? Ich mache keine Kopie.
say-question-document-number = Wie lauten die letzten vier Zeichen der Nummer Ihres Personalausweises oder Reisepasses? Ihre Nationalregisternummer nennen Sie mir bitte nicht.
say-question-sim-seen = Darf ich die SIM-Karte sehen?
say-question-last-bill = Haben Sie Ihre letzte Rechnung zur Hand? Nennen Sie mir bitte die Nummer, oder den Betrag und das Datum.
say-question-billing-address = An welche Anschrift senden wir Ihre Rechnungen?
say-question-date-of-birth = Wann sind Sie geboren?
say-question-customer-number = Wie ist Ihre Kundennummer?
say-question-iccid = Welche Nummer steht auf der SIM-Karte?
say-question-puk = Haben Sie noch etwas anderes zur Hand?
say-question-session = Können Sie sich in Ihrem Kundenbereich anmelden?
say-question-authority-seen = Darf ich das Schriftstück sehen, nach dem Sie für den Inhaber handeln dürfen?
say-locked = Es tut mir leid, ich kann für diesen Anschluss im Moment nichts mehr prüfen. Sie verlieren nichts: Ihr Antrag ist eingegangen und behält sein Datum. Jemand von uns sieht ihn sich an, und wir schreiben dem Inhaber des Anschlusses.
say-unproven = Es tut mir leid, das reicht nicht, um weiterzumachen. Sie verlieren nichts: Ihr Antrag ist eingegangen und behält sein Datum. Sie können ihn online mit dem Link in der Eingangsbestätigung abschließen, oder in einem Geschäft mit Ihrem Personalausweis.
say-papers = Um weiterzumachen, müssen wir ein Schriftstück sehen, nach dem Sie für den Inhaber handeln dürfen, und Ihren Personalausweis. Kommen Sie bitte mit beidem in eines unserer Geschäfte. Ihr Antrag ist eingegangen und behält sein Datum.
say-ends = Ihr Vertrag endet am { $at }.
say-credit = Wir geben Ihnen { $amount } zurück, für die Tage, die Sie bezahlt haben und nicht mehr nutzen.
say-no-credit = Nach dem, was wir heute wissen, gibt es nichts zurückzugeben, und Sie schulden nichts weiter als Ihre offenen Rechnungen. Die letzte Rechnung kommt danach.
say-number-rests = { $days ->
    [one] Danach können Sie die Nummer noch { $days } Tag lang zu einem anderen Anbieter mitnehmen. Dann ist sie weg.
   *[other] Danach können Sie die Nummer noch { $days } Tage lang zu einem anderen Anbieter mitnehmen. Dann ist sie weg.
 }
say-number-kept = Sie haben gesagt, dass Sie die Nummer behalten möchten. Dann kündigen Sie bitte nicht bei mir. Fragen Sie Ihren neuen Anbieter, und dieser Vertrag endet von selbst. Wenn Sie bei mir weitermachen, können Sie die Nummer verlieren.
say-no-return = Sie können es sich anders überlegen bis { $at }. Danach lässt es sich nicht mehr rückgängig machen.
say-yes = Soll ich den Vertrag so beenden?
say-done = Es ist vermerkt. Ihr Vertrag endet am { $at }.
say-reference = Ihre Referenz ist { $reference }.
say-record = Sie erhalten alles schriftlich. Wir schreiben auch an den Anschluss und an die Adresse, die wir kennen. So kann das niemand in Ihrem Namen tun.
say-farewell = Vielen Dank, und noch einen guten Tag.

## Paper

desk-print = Drucken
desk-print-back = Zurück zum Antrag
desk-print-how = Drucken Sie diese Seite mit Strg+P. Wählen Sie den Drucker mit dem richtigen Papier.
desk-print-form = Formular zum Unterschreiben
desk-print-receipt = Eingangsbestätigung
desk-print-receipt-roll = Eingangsbestätigung auf der Rolle
desk-print-sheet = Auf ein Blatt (A4)
desk-print-roll = Auf die Rolle (80 mm)
paper-form = Kündigung einer Datenkarte
paper-receipt = Eingangsbestätigung
paper-unproven = Wir haben diesen Antrag erhalten. Es muss noch gezeigt werden, dass der Anschluss Ihnen gehört; bis dahin behält der Antrag sein Datum und beendet nichts.
paper-sentence = Ich möchte, dass der Vertrag für diese Datenkarte so endet, wie es oben steht.
paper-place = Ort und Datum
paper-customer = Unterschrift des Kunden
paper-staff = Gesehen vom Geschäft

## Four eyes

eyes-heading = Eine zweite Person ist nötig
eyes-by = Vorgeschlagen von { $who }; es wartet bis { $until }.
eyes-own = Sie haben es vorgeschlagen. Jemand anderes muss es ansehen.
eyes-needs-supervisor = Eine Aufsichtsperson entscheidet.
eyes-approve = Ich habe es angesehen und stimme zu
eyes-decline = Ich stimme nicht zu
eyes-propose = Vorschlagen
eyes-time = Uhrzeit
eyes-said-reopen = Diesen Antrag wieder aufnehmen.
eyes-said-override-check = Den Inhaber als nachgewiesen ansehen.
eyes-said-correct-end = Das Ende auf { $at } setzen.
eyes-offer-reopen = Vorschlagen, ihn wieder aufzunehmen
    .hint = Er wurde irrtümlich zurückgezogen oder ist irrtümlich verfallen. Er bleibt zu seinem ersten Datum eingegangen; Nachweis und Ja werden neu erfragt.
eyes-offer-override-check = Vorschlagen, den Inhaber als nachgewiesen anzusehen
    .hint = Sie haben gesehen, was keine Frage abwägen kann, etwa einen Brief mit einer Kopie des Ausweises. Vermerken Sie, was es war.
eyes-offer-correct-end = Einen anderen Zeitpunkt des Endes vorschlagen
    .hint = Der Punkt ohne Umkehr ist vorbei und der Zeitpunkt ist falsch. Die Abrechnung endet zum richtigen, und der Kunde wird informiert. Er liegt zwischen dem Antrag und jetzt.

## Drafts

desk-sms = Nummer für SMS
desk-park = Als Entwurf behalten
    .hint = Anruf abgebrochen, oder macht der Kunde online weiter? Was eingegeben ist, bleibt hier, mit der Referenz.
desk-drafts = Für diesen Anschluss gibt es Entwürfe
desk-draft-kept = behalten am { $at }
desk-sms-own-line = Das ist der Anschluss, der endet: Die letzten Nachrichten kämen nicht mehr an. Fragen Sie nach einer anderen Nummer, einer E-Mail-Adresse oder einer Postanschrift.

## A code as the yes

desk-yes-code-send = Oder: einen Code als Ja an den Anschluss senden
desk-yes-code = Code, als Ja vorgelesen
desk-yes-code-submit = Der Kunde hat ihn als Ja vorgelesen
