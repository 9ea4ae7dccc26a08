### Der Rahmen jeder Seite, die Startseite, der Leitfaden und die Suche.
###
### In jedem Text des Leitfadens: $operator, $days (Werktage bis zur Abschaltung), $withdrawal (Kalendertage des
### Widerrufsrechts), $port (Tage, in denen die Nummer nach dem Ende noch wechseln kann).
### In einem längeren Text beginnt eine leere Zeile einen Absatz, "- " einen Punkt einer Liste und "+ " einen Schritt.

## Der Rahmen

frame-skip = Zum Inhalt
frame-demo = Dies ist eine Vorführung. Nichts davon erreicht einen echten Anbieter.
frame-demo-link = Uhr und Nachrichten
frame-search-label = Auf dieser Seite suchen
frame-search-button = Suchen
frame-account = Ihr Konto
frame-login = Anmelden
frame-logout = Abmelden
frame-languages = Sprache
frame-footer = Auf diesen Seiten
frame-guide = Leitfaden
frame-questions = Fragen und Antworten
frame-day = Tag
frame-month = Monat
frame-year = Jahr
frame-copy = Referenz kopieren
frame-copied = Kopiert
frame-step-done = Erledigt:
frame-step-next = Als Nächstes:
frame-step-later = Später:

## Wenn eine Seite nicht gezeigt werden kann

error-not-found-title = Diese Seite gibt es nicht
error-not-found-text = Vielleicht ist die Adresse unvollständig oder der Link gilt nicht mehr. Öffnen Sie den Link in Ihrer E-Mail noch einmal, oder gehen Sie hier weiter.
error-not-allowed-title = Das geht hier nicht
error-not-allowed-text = Diese Adresse lässt sich nur aus einem Formular aufrufen. Gehen Sie hier weiter.
error-not-understood-title = Das konnten wir nicht lesen
error-not-understood-text = Das Formular oder die Adresse kam beschädigt an. Nichts wurde gespeichert. Gehen Sie zurück, öffnen Sie die Seite neu und versuchen Sie es noch einmal.
error-too-large-title = Das ist zu lang für uns
error-too-large-text = Was Sie gesendet haben, ist länger, als wir lesen können. Nichts wurde gespeichert. Gehen Sie zurück und senden Sie einen kürzeren Text.
error-stale-title = Diese Seite war zu lange offen
error-stale-text = Zu Ihrer Sicherheit haben wir nicht verwendet, was Sie gesendet haben. Nichts hat sich geändert.
error-too-many-title = Zu viele Versuche in kurzer Zeit
error-too-many-text = Zum Schutz von Ihnen und anderen gibt es jetzt eine Pause. Was wir von Ihnen schon erhalten haben, ist sicher.
error-busy-title = Gerade ist viel los
error-busy-text = Wir können nicht sofort antworten. Warten Sie einen Moment und laden Sie die Seite neu. Ein Antrag mit Eingangsbestätigung ist sicher.
error-internal-title = Bei uns ist etwas kaputtgegangen
error-internal-text = Es liegt nicht an Ihnen, und wir wissen davon. Ein Antrag mit Eingangsbestätigung ist sicher. Versuchen Sie es in einigen Minuten noch einmal, oder wählen Sie einen anderen Weg.
error-again-at = Sie können es wieder versuchen ab:
error-again = Noch einmal senden
error-id = Wenn Sie uns anrufen, nennen Sie diese Nummer:
error-to-entry = Zur Startseite
error-to-phone = So geht es am Telefon
error-to-root = Zur Liste der Anbieter

## Die Startseite

entry-root-title = Von welchem Anbieter ist Ihre Datenkarte?
entry-root-lead = Wählen Sie die Marke, die auf Ihrer Karte oder Ihrer Rechnung steht. Dort können Sie die Karte kündigen.
entry-title = Ihre Datenkarte kündigen
entry-lead = Hier kündigen Sie eine Datenkarte von { $operator }: auf einer Seite, ohne Konto und ohne Grund. Sie erhalten sofort eine Eingangsbestätigung.
entry-withdraw = Wurde der Vertrag in den letzten { $withdrawal } Tagen online, am Telefon oder per Brief geschlossen? Dann haben Sie noch ein anderes Recht:
entry-search-label = Was suchen Sie?
entry-search-hint = Ein Wort genügt, in jeder Sprache: Schulden, eSIM, Ausland.
entry-channels = Drei Wege
entry-online = Zu jeder Stunde und aus jedem Land. Sie brauchen die Nummer der Datenkarte und eine E-Mail- oder Postadresse.
entry-phone = Jemand nimmt den Antrag mit Ihnen auf und schickt Ihnen einen schriftlichen Nachweis.
entry-shop = Bringen Sie Ihren Personalausweis oder Reisepass mit, die SIM-Karte und Ihre letzte Rechnung.
entry-follow = Einen Antrag verfolgen
    .text = Öffnen Sie den Link in unserer E-Mail. Er zeigt Ihren Antrag, ohne Konto. Waren Sie beim Antrag angemeldet? Dann steht er auch in Ihrem Konto.
entry-account = Mit einem Konto
    .text = Wenn Sie sich anmelden, ist das Formular schon ausgefüllt, und Sie sehen Ihre Anschlüsse und Anträge.
entry-read = Gut zu wissen

## Der Leitfaden

guide-title = Leitfaden
guide-further = Mehr im Leitfaden
guide-lead = Wie Sie eine Datenkarte von { $operator } kündigen, was Sie vorher bedenken und was danach geschieht.

guide-online-title = Online kündigen
guide-online-summary = Eine Seite, zu jeder Stunde, aus jedem Land.
guide-online-steps = So läuft es ab
    .text =
        + Öffnen Sie das Formular. Schreiben Sie Ihren Namen, die Nummer der Datenkarte und wann Schluss sein soll: jetzt, an einem Tag Ihrer Wahl oder wenn der bezahlte Zeitraum vorbei ist.
        + Sagen Sie, wohin die Eingangsbestätigung gehen soll: an eine E-Mail-Adresse oder, wenn Sie keine haben, an eine Postadresse.
        + Senden Sie das Formular. Die Eingangsbestätigung steht sofort auf dem Bildschirm, mit Referenz, Datum und Uhrzeit.
        + Geben Sie den Code ein, den wir an den Anschluss senden oder an die Adresse, die wir kennen. Er zeigt, dass der Anschluss Ihnen gehört. Mit der Schaltfläche in unserer E-Mail bestätigen Sie den Antrag.
        + Verfolgen Sie den Antrag auf seiner Seite, bis der Anschluss abgeschaltet und alles abgerechnet ist.
guide-online-account = Mit oder ohne Konto
    .text =
        Sie brauchen kein Konto. Haben Sie eines und melden sich an, so ist das Formular schon ausgefüllt.

        Ein Konto legen Sie mit der Nummer des Anschlusses an und mit einem Code, den wir dorthin senden.
guide-online-no-code = Wenn Sie keinen Code empfangen können
    .text = Senden Sie das Formular trotzdem. Die Eingangsbestätigung zählt ab diesem Moment. Danach prüfen wir auf andere Weise, ob der Anschluss Ihnen gehört.
guide-online-written = Schriftlich genügt
    .text = Nach dem Gesetz dürfen Sie in jeder schriftlichen Form und ohne Grund kündigen. Dieses Formular ist eine davon. Ein Einschreiben ist nie nötig.
guide-online-letter = Per Brief
    .text = Lieber auf Papier? Schreiben Sie Ihren Namen, die Nummer des Anschlusses und den Tag, an dem Schluss sein soll. Unterschreiben Sie den Brief und schicken Sie ihn an:
guide-online-email = Per E-Mail
    .text = Sie können auch an diese Adresse schreiben. Nennen Sie den Anschluss und den Tag, an dem Schluss sein soll:

guide-phone-title = Am Telefon kündigen
guide-phone-summary = Jemand nimmt den Antrag mit Ihnen auf.
guide-phone-numbers = Die Nummern
    .text = Mit einer Datenkarte kann man oft nicht telefonieren. Rufen Sie dann von einem anderen Telefon an.
guide-phone-unknown = Die Nummer
    .text = Suchen Sie die Nummer des Kundendienstes auf Ihrer letzten Rechnung oder auf der Website des Anbieters.
guide-phone-on-net = Aus dem Netz von { $operator }
guide-phone-off-net = Aus einem anderen belgischen Netz
guide-phone-belgium = Aus jedem belgischen Netz
guide-phone-abroad = Aus dem Ausland
guide-phone-elsewhere = Aus einem anderen Netz und aus dem Ausland
guide-phone-at-hand = Das haben Sie zur Hand
    .text =
        - die Nummer der Datenkarte;
        - Ihre Kundennummer, wenn Sie sie haben: sie steht auf der Rechnung;
        - eine E-Mail- oder Postadresse für den Nachweis.
guide-phone-steps = So läuft es ab
    .text =
        + Sie sagen, welche Karte enden soll und wann.
        + Der Kundendienst prüft, ob der Anschluss Ihnen gehört, zum Beispiel mit einem Code. Nennen Sie nie Ihr Passwort: Dafür braucht es niemand.
        + Der Kundendienst liest Ihnen den Antrag vor. Sie sagen, ob er stimmt.
        + Sie erhalten einen schriftlichen Nachweis mit Datum und Uhrzeit.
guide-phone-proof = Verlangen Sie den Nachweis
    .text = Das Gesetz spricht von einer schriftlichen Kündigung. Nach einem Anruf allein haben Sie nichts in der Hand. Kommt kein Nachweis? Dann senden Sie das Formular auf diesen Seiten: Es ist nur eine Seite lang.
guide-phone-cost = Was der Anruf kostet
    .text = Ein Anbieter darf für die eigenen Kunden keine Nummer mit Aufpreis verwenden. Nummern, die mit 070 oder 090 beginnen, kosten mehr: Nutzen Sie sie dafür nicht. Aus dem Ausland zahlen Sie, was Ihr eigener Tarif verlangt.

guide-shop-title = Im Geschäft kündigen
guide-shop-summary = An der Theke, mit Ihrem Ausweis und Ihrer Karte.
guide-shop-bring = Was Sie mitbringen
    .text =
        - Ihren Personalausweis oder Ihren Reisepass;
        - die SIM-Karte oder das Gerät mit der eSIM;
        - Ihre letzte Rechnung, wenn Sie Rechnungen bekommen;
        - für eine Firma, einen Verein oder eine andere Person: das Papier, nach dem Sie das dürfen.
guide-shop-before = Bevor Sie losgehen
    .text = Fragen Sie das Geschäft, ob es Kündigungen annimmt und wann es geöffnet ist. Nicht jedes tut das.
guide-shop-steps = So läuft es ab
    .text =
        + Jemand sieht sich Ihren Ausweis und die Karte an. Eine Kopie ist dafür nicht nötig.
        + Sie sagen, wann die Karte enden soll, und prüfen den Antrag.
        + Sie gehen mit einem Nachweis auf Papier oder per E-Mail, mit Datum und Uhrzeit.
guide-shop-online = Kein Geschäft in der Nähe?
    .text = Das Formular auf diesen Seiten leistet dasselbe, zu jeder Stunde.

guide-before-title = Bevor Sie kündigen
guide-before-summary = Die Nummer, die Rechnungen, Ihre Kontakte und die Konten hinter der Nummer.
guide-before-number = Möchten Sie die Nummer behalten?
    .text =
        Dann kündigen Sie die Karte nicht selbst. Bitten Sie Ihren neuen Anbieter, die Nummer zu übernehmen. Damit endet der alte Vertrag von allein. Wer zuerst kündigt, kann die Nummer verlieren.
guide-before-bills = Rechnungen und Guthaben
    .text =
        Sehen Sie nach, was noch offen ist. Sie können mit offenen Rechnungen kündigen, schulden sie aber weiter. Wer rechtzeitig zahlt, zahlt nichts dazu.

        Es kann noch eine letzte Rechnung kommen. Sie betrifft die Tage bis zum Ende. Was Sie für spätere Tage im Voraus bezahlt haben, wird Ihnen gutgeschrieben.
guide-before-credit = Guthaben auf einer Prepaidkarte
    .text = Verbrauchen Sie es zuerst, oder nehmen Sie die Nummer zu einem anderen Anbieter mit: Nur dann gibt die Regel Ihnen das Guthaben zurück. Näheres steht bei den Fragen und Antworten.
guide-before-device = Ein Gerät auf Raten
    .text = Haben Sie mit dem Vertrag ein Handy, Tablet oder einen Router billiger bekommen? Dann suchen Sie die Tilgungstabelle zum Vertrag. Der Rest des Preises kann verlangt werden.
guide-before-save = Sichern Sie, was auf der Karte und im Gerät ist
    .text =
        - Kontakte: Kopieren Sie sie von der SIM-Karte auf das Gerät oder in Ihr Adressbuch im Netz.
        - Nachrichten, Fotos und Sprachnachrichten: Sichern Sie, was Sie behalten möchten.
        - Ein Router oder eine Kamera mit dieser Karte: Notieren Sie die Einstellungen.
guide-before-esim = Eine eSIM
    .text = Lassen Sie die eSIM auf dem Gerät, bis wir Ihnen schreiben, dass der Anschluss abgeschaltet ist. Löschen Sie sie danach in den Einstellungen. Wer sie früher löscht, kann auf diesem Anschluss keinen Code mehr empfangen.
guide-before-accounts = Konten hinter der Nummer
    .text =
        Viele Dienste senden Codes an Ihre Nummer. Nennen Sie ihnen eine andere, solange diese noch geht:

        - Ihre Bank und Ihre Bezahl-Apps;
        - itsme und die Behörden;
        - E-Mail, Messenger und soziale Netze;
        - Steuern, Energie, Versicherungen, Gesundheit;
        - Alarmanlagen, Autos und andere Geräte, die mit dieser Karte online gehen.
guide-before-day = Wählen Sie den Tag
    .text = Sie können jetzt wählen, einen Tag in den nächsten { $months } Monaten oder das Ende des bezahlten Zeitraums. Bei einem Tag Ihrer Wahl geht die Karte, bis dieser Tag vorbei ist.

guide-why-title = Warum Sie eine Karte nicht liegen lassen sollten
guide-why-summary = Auch in der Schublade kann eine Karte Geld kosten.
guide-why-fee = Die Grundgebühr läuft weiter
    .text = Ein Vertrag endet, wenn Sie kündigen, nicht, wenn Sie die Karte nicht mehr nutzen. Bis dahin kommt jeden Monat eine Rechnung.
guide-why-abuse = Jemand anders kann sie nutzen
    .text = Wer die Karte findet oder nimmt, kann damit surfen oder telefonieren, und die Rechnung kommt zu Ihnen. Schlimmer noch: Codes, die Dienste an die Nummer senden, geraten in falsche Hände.
guide-why-debt = Aus kleinen Rechnungen werden Schulden
    .text = Wenn Sie umziehen oder das Land verlassen, erreichen die Rechnungen Sie nicht mehr. Die erste Mahnung ist kostenlos. Danach können Mahnkosten, Zinsen und eine Entschädigung dazukommen. Das Gesetz begrenzt sie, doch sie summieren sich.
guide-why-number = Die Nummer geht an jemand anderen
    .text = Eine Karte, die niemand nutzt oder bezahlt, kann der Anbieter abschalten. Nach einer Ruhezeit kann die Nummer an neue Kunden gehen. Senden Ihre Konten noch Codes dorthin, so kommen sie bei diesen an.
guide-why-credit = Guthaben hält nicht ewig
    .text = Eine Prepaidkarte, die niemand auflädt, kann nach einiger Zeit enden. Dann ist auch das Guthaben weg.

guide-questions-title = Fragen und Antworten
guide-questions-summary = Kosten, Fristen, Schulden, Daten, verlorene Karten und Beschwerden.

guide-question-back = Kann ich die Karte zurückbekommen?
    .text =
        Nein. Ist der Anschluss einmal abgeschaltet, gehen die Karte und die eSIM nie wieder.

        Bis zu dem Zeitpunkt, der auf der Eingangsbestätigung steht, ziehen Sie den Antrag mit einer Schaltfläche zurück. Danach gibt es keinen Weg zurück.
guide-question-days = Wie lange dauert es?
    .text =
        Der Vertrag endet zu dem Zeitpunkt, den Sie wählen. Ab dann zahlen Sie für spätere Tage nichts, auch wenn das Netz etwas später abgeschaltet wird.

        Der Anschluss ist spätestens { $days ->
            [one] 1 Werktag
           *[other] { $days } Werktage
         } danach abgeschaltet. Nur Werktage zählen; auf der Seite Ihres Antrags steht das Datum.
guide-question-new = Kann ich später eine neue Karte nehmen?
    .text = Ja, jederzeit. Das ist ein neuer Vertrag mit einer neuen Karte und in der Regel mit einer anderen Nummer.
guide-question-cost = Kostet es etwas?
    .text =
        In der Regel nicht. Es gibt zwei Ausnahmen.

        - Ein befristeter Vertrag, den Sie in den ersten sechs Monaten kündigen: Der Anbieter darf höchstens die Grundgebühren bis zum Ende des sechsten Monats verlangen.
        - Ein Gerät, das Sie mit dem Vertrag billiger bekommen haben: Der Anbieter darf verlangen, was nach der Tilgungstabelle noch offen ist. Nach 24 Monaten ist das nichts mehr.

        Das schützt Verbraucher und Kunden mit höchstens fünf Nummern. Für andere gilt, was im Vertrag steht.
guide-question-withdrawal = Der Vertrag ist erst wenige Tage alt. Was nun?
    .text =
        Einen Vertrag, der online, am Telefon oder per Brief geschlossen wurde, können Sie binnen { $withdrawal } Kalendertagen widerrufen. Sie brauchen keinen Grund und zahlen dafür keine Gebühr. Wollten Sie die Karte sofort nutzen, so zahlen Sie die Tage bis zum Widerruf.

        Der Widerruf hat auf diesen Seiten eine eigene Schaltfläche. Er ist ein anderes Recht als die Kündigung.
guide-question-credit = Was geschieht mit meinem Guthaben?
    .text = Wenn Sie die Nummer zu einem anderen Anbieter mitnehmen, können Sie das restliche Guthaben verlangen. Der alte Anbieter hat vier Wochen Zeit und darf höchstens 5 Euro einbehalten, wenn sein Vertrag das vorsieht. Diese Regel gilt für eine Nummer, die wechselt, nicht für eine einfache Kündigung. Verbrauchen Sie das Guthaben also zuerst, oder nehmen Sie die Nummer mit.
guide-question-keep = Kann ich meine Nummer behalten?
    .text = Ja: Bitten Sie Ihren neuen Anbieter, sie zu übernehmen, bevor Sie kündigen. Ist die Karte schon beendet, so handeln Sie schnell: Wir halten die Nummer { $port } Tage lang zurück, damit sie noch wechseln kann.
guide-question-price = Der Preis oder die Bedingungen ändern sich. Muss ich das annehmen?
    .text = In der Regel nicht. Der Anbieter muss es Ihnen mindestens einen Monat vorher mitteilen. Dann können Sie drei Monate lang kostenlos kündigen, auch einen befristeten Vertrag. Das gilt nicht für einen Preis, der nach dem Vertrag dem Index folgt, für eine Änderung, die das Gesetz verlangt, und für eine, die Ihnen nur nützt. Was für ein Gerät noch offen ist, bleibt zu zahlen.
guide-question-lost = Ich habe die Karte verloren, oder sie wurde gestohlen
    .text = Bitten Sie den Kundendienst, sie sofort zu sperren. Kündigen geht auch ohne die Karte: Füllen Sie das Formular aus und lassen Sie den Code an die E-Mail-Adresse kommen, die wir kennen. Geht auch das nicht, so senden Sie das Formular trotzdem; wir prüfen es danach.
guide-question-abroad = Ich bin im Ausland, oder ich habe Belgien verlassen
    .text = Das Formular geht aus jedem Land und zu jeder Stunde. Sie müssen weder anrufen noch in ein Geschäft kommen. Der Code kann per E-Mail kommen. Alle Zeiten hier sind belgische Zeit; die Seite zeigt auch Ihre.
guide-question-language = Ich spreche weder Niederländisch noch Französisch noch Deutsch
    .text = Diese Seiten gibt es auf Niederländisch, Französisch, Deutsch, Englisch und Chinesisch. Wählen Sie die Sprache oben. Unsere Nachrichten zu Ihrem Antrag kommen in der Sprache der Seite, auf der Sie ihn gestellt haben.
guide-question-languages-spoken = Welche Sprachen spricht der Kundendienst?
    .text = Der Kundendienst von { $operator } spricht { $languages }.
guide-spoken-nl = Niederländisch
guide-spoken-fr = Französisch
guide-spoken-de = Deutsch
guide-spoken-en = Englisch
guide-spoken-zh = Chinesisch
guide-question-debt = Ich habe noch offene Rechnungen. Kann ich kündigen?
    .text = Ja. Eine offene Rechnung verhindert eine Kündigung nie. Sie schulden die Rechnung noch, aber es kommt kein Monat mehr dazu. Können Sie nicht alles auf einmal zahlen? Bitten Sie den Kundendienst um Raten.
guide-question-reason = Muss ich sagen, warum?
    .text = Nein. Nach dem Gesetz dürfen Sie ohne Grund kündigen.
guide-question-several = Kann ich mehrere Karten auf einmal kündigen?
    .text = Ja, wenn sie derselben Person oder Firma gehören. Schreiben Sie alle Nummern in ein Formular.
guide-question-mail = Die E-Mail kommt nicht
    .text = Sehen Sie im Ordner für unerwünschte E-Mails nach. Auf der Seite Ihres Antrags können Sie sie neu senden lassen und die Adresse berichtigen. Eingegangen ist Ihr Antrag auf jeden Fall: Es zählt die Eingangsbestätigung, nicht die E-Mail.
guide-question-not-me = Ich habe eine Nachricht zu einem Antrag erhalten, der nicht von mir ist
    .text = Öffnen Sie den Link in dieser Nachricht und sagen Sie, dass Sie es nicht waren. Der Antrag wird dann gestoppt. Vor dem Zeitpunkt, der in der Nachricht steht, wird nichts abgeschaltet.
guide-question-data = Was geschieht mit meinen Daten?
    .text =
        Was Sie schreiben, verwenden wir nur für Ihren Antrag. Gibt es keinen Grund mehr, es zu behalten, so löschen wir es. Rechnungen müssen zehn Jahre lang für die Steuer aufbewahrt werden.

        Sie dürfen jederzeit fragen, welche Daten wir über Sie haben. In der Regel kommt die Antwort binnen eines Monats.
guide-question-complaint = Es gelingt nicht, oder ich bin nicht einverstanden
    .text =
        Schreiben Sie zuerst dem Anbieter: was Sie beantragt haben und wann, mit der Referenz Ihrer Eingangsbestätigung. Hilft das nicht, so hilft Ihnen der Ombudsdienst für Telekommunikation kostenlos.

        - Nur schriftlich, und nachdem Sie es beim Anbieter versucht haben.
        - Höchstens ein Jahr, nachdem Sie es dem Anbieter gemeldet haben.
        - Bis zum Ende des Verfahrens, höchstens vier Monate lang, darf der Anbieter den strittigen Betrag nicht eintreiben.

        Adresse: Koning Albert II-laan 8 bus 3, 1000 Brüssel. Telefon: 02 223 09 09 (Niederländisch), 02 223 06 06 (Französisch).
guide-question-complaint-site = www.ombudsmantelecom.be
    .address = http://www.ombudsmantelecom.be

## Die Suche

search-title = Suche
search-found = { $count ->
    [one] Eine Seite passt zu „{ $query }“
   *[other] { $count } Seiten passen zu „{ $query }“
 }
search-none = Nichts passt zu „{ $query }“
search-none-text = Versuchen Sie ein einzelnes anderes Wort, in jeder Sprache. Oder gehen Sie hier weiter:
search-empty = Schreiben Sie ein Wort, in jeder Sprache
search-form = Das Formular: eine Seite, ohne Konto, sofort eine Eingangsbestätigung.
search-withdraw = Für einen Vertrag, der erst wenige Tage alt ist.
search-login = Ihre Anschlüsse und Ihre Anträge; das Formular ist schon ausgefüllt.
search-forgotten = Passwort vergessen?
search-forgotten-text = Wählen Sie ein neues mit einem Code, den wir Ihnen senden.
