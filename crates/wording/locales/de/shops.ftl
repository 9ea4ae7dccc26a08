### Die Suche nach Geschäften, die Seite eines Geschäfts, Öffnungszeiten in Worten, und die Telefonnummern.

## Die Suche

guide-shops-title = Ein Geschäft finden
guide-shops-summary = Wo die Geschäfte sind, wann sie geöffnet haben und was Sie mitbringen.

shops-place = Ort oder Postleitzahl
    .hint = In jeder Sprache: Luik, Liège oder Lüttich. Lassen Sie das Feld leer, um alle Geschäfte zu sehen.
shops-filter = Nur Geschäfte, die
shops-filter-terminations = Datenkarten kündigen
shops-filter-open = jetzt geöffnet sind
shops-filter-step-free = keine Stufe am Eingang haben
shops-filter-speaks = Sprache am Schalter
shops-filter-any = Alle
shops-search = Geschäfte anzeigen
shops-here = Meinen Standort verwenden
    .hint = Ihr Browser fragt Sie zuerst. Wir erhalten Ihren Standort auf etwa einen Kilometer gerundet, verwenden ihn für diese Liste und bewahren ihn nicht auf.
    .asking = Ihr Browser sucht Ihren Standort…
    .failed = Ihr Browser hat keinen Standort genannt. Schreiben Sie stattdessen einen Ort oder eine Postleitzahl.
shops-here-used = Die Liste geht von Ihrem Standort aus, auf etwa einen Kilometer gerundet.

shops-found = { $count ->
    [one] 1 Geschäft
   *[other] { $count } Geschäfte
 }
shops-found-place = { $count ->
    [one] 1 Geschäft in { $town } und Umgebung
   *[other] { $count } Geschäfte in { $town } und Umgebung
 }
shops-found-here = { $count ->
    [one] 1 Geschäft, das nächste bei Ihnen
   *[other] { $count } Geschäfte, das nächste zuerst
 }
shops-found-nearby = { $count ->
    [one] Kein Geschäft hat die Postleitzahl { $typed }. Anderswo gibt es 1 Geschäft
   *[other] Kein Geschäft hat die Postleitzahl { $typed }. { $count } Geschäfte, vermutlich die nächsten zuerst
 }
shops-no-town = Wir kennen kein Geschäft in „{ $typed }“. { $count ->
    [one] Anderswo gibt es 1 Geschäft
   *[other] Anderswo gibt es { $count } Geschäfte
 }
shops-no-postcode = „{ $typed }“ ist keine belgische Postleitzahl: Sie hat vier Ziffern und beginnt mit 1 bis 9
shops-none-fits = Kein Geschäft passt. Nehmen Sie einen Filter weg oder suchen Sie einen anderen Ort.
shops-meant = Meinten Sie:
shops-none = Es sind keine Geschäfte bekannt
    .text = Die Angaben, die wir von { $operator } haben, nennen keine Geschäfte. Fragen Sie { $operator } selbst, oder kündigen Sie online: Das Formular steht jederzeit offen und bewirkt dasselbe.
shops-samples = Geschäfte mit dem Vermerk „Beispiel“ sind erfunden. Sie zeigen, wie diese Seite arbeitet.
shops-sample = Beispiel: Dieses Geschäft gibt es nicht.
shops-sample-short = (Beispiel)

shops-near = weniger als 1 km
shops-away = etwa { $km } km

## Wie es jetzt steht

shops-open-until = Jetzt geöffnet bis { $time } Uhr
shops-open-until-tomorrow = Jetzt geöffnet bis morgen { $time } Uhr
shops-open-until-day = Jetzt geöffnet bis { $day }, { $time } Uhr
shops-open-soon = Jetzt geöffnet, schließt in { $left }, um { $time } Uhr
shops-open-always = Tag und Nacht geöffnet
shops-closed-soon = Geschlossen, öffnet in { $left }, um { $time } Uhr
shops-closed-today = Geschlossen, öffnet heute um { $time } Uhr
shops-closed-tomorrow = Geschlossen, öffnet morgen, { $weekday }, um { $time } Uhr
shops-closed-day = Geschlossen, öffnet am { $day } um { $time } Uhr
shops-closed-long = Geschlossen. Für die nächsten { $days } Tage ist keine Öffnung bekannt
shops-state-unknown = Öffnungszeiten unbekannt

shops-day = { $weekday }, { $day }. { $month }
shops-closed = Geschlossen
shops-times = { $times }
shops-times-comment = { $times } ({ $comment })
shops-times-unsure = { $times } (vielleicht)
shops-times-unsure-comment = { $times } (vielleicht: { $comment })

## Ein Geschäft

shops-all = Alle Geschäfte
shops-address = Adresse
shops-phone = Telefon
shops-terminations = Kündigungen
shops-terminations-yes = Nimmt die Kündigung einer Karte entgegen
shops-terminations-no = Nimmt keine Kündigung einer Karte entgegen
shops-terminations-unknown = Nicht bekannt. Fragen Sie vorher nach
shops-step-free = Zugang
shops-step-free-yes = Keine Stufe am Eingang
shops-step-free-no = Am Eingang ist eine Stufe
shops-step-free-unknown = Nicht bekannt. Fragen Sie vorher nach
shops-languages = Sprachen
shops-source = Die Seite, die dieses Geschäft nennt
shops-map = Auf einer Karte zeigen (OpenStreetMap)
shops-geo = In Ihrer Karten-App öffnen

shops-hours = Öffnungszeiten
shops-hours-caption = Die sieben Tage ab heute
shops-hours-day = Tag
shops-hours-times = Geöffnet
shops-hours-none = Die Öffnungszeiten sind nicht bekannt. Fragen Sie vorher nach.
shops-today = (heute)
shops-special = Besondere Tage in den nächsten zwei Wochen
shops-school = In den Schulferien können die Zeiten anders sein. Wir haben dafür keinen Kalender: Fragen Sie vorher nach.

shops-bring = Was Sie mitbringen
    .text =
        - Ihren Personalausweis oder Ihren Reisepass;
        - die SIM-Karte oder das Gerät mit der eSIM;
        - Ihre letzte Rechnung, wenn Sie Rechnungen bekommen.
shops-bring-also = Wenn Sie für jemand anderen kommen
    .text =
        - Für ein Unternehmen oder eine Vereinigung: das Dokument, nach dem Sie dafür unterschreiben dürfen, und die Unternehmensnummer.
        - Für jemanden, der verstorben ist: die Sterbeurkunde und ein Papier, nach dem Sie Erbe sind oder den Nachlass regeln.
        - Für eine andere Person: ein unterschriebener Brief, in dem sie Sie bevollmächtigt, und eine Kopie ihres Ausweises.
shops-visit = Einen Besuch im Kalender vormerken
    .text = Wählen Sie einen Zeitpunkt, zu dem das Geschäft geöffnet ist. Das ist eine Notiz für Sie und kein Termin: Das Geschäft weiß nichts davon.
shops-visit-at = Wann
shops-visit-moment = { $day }, { $time } Uhr
shops-visit-save = Im Kalender speichern
shops-visit-summary = { $shop }: eine Datenkarte kündigen

## Die Telefonnummern

guide-hotline-title = Telefonnummern
guide-hotline-summary = Welche Nummer Sie von wo erreichen, wann jemand antwortet, und was Sie nie jemand fragen wird.
guide-hotline-numbers = Die Nummern
guide-hotline-unknown = Wir kennen keine Telefonnummer von { $operator }. Sehen Sie auf Ihrer letzten Rechnung oder auf der Website des Anbieters nach.
guide-hotline-hours = Wann jemand antwortet
    .unknown = Wir wissen nicht, zu welchen Zeiten jemand antwortet. Das Formular auf dieser Website steht Tag und Nacht offen.
guide-hotline-abroad = Aus dem Ausland
    .named = Aus dem Ausland erreichen Sie { $number }. Das + steht für die Vorwahl, mit der man aus dem Land hinauswählt, meist 00: Sie wählen 00 32 und den Rest, ohne die erste 0.
    .ordinary =
        Wir kennen keine Nummer, die für Anrufe aus dem Ausland gedacht ist. Eine gewöhnliche belgische Nummer wählen Sie dort mit +32 statt der ersten 0: Aus { $number } wird { $dialled }. Statt des + können Sie die Vorwahl wählen, mit der man aus dem Land hinauswählt, meist 00.

        Wir können nicht versprechen, dass diese Nummer Anrufe aus dem Ausland annimmt.
    .free = { $number } ist aus dem Ausland nicht zu erreichen, auch nicht mit +32. Nehmen Sie das Formular auf dieser Website: Es geht aus jedem Land.
    .unknown = Belgische Nummern wählen Sie im Ausland mit +32 statt der ersten 0. Nummern, die mit 0800 beginnen, und Kurznummern sind von dort nicht zu erreichen. Das Formular auf dieser Website geht aus jedem Land.
guide-hotline-cost = Was der Anruf kostet
    .text = Keine dieser Nummern hat einen Aufschlag: Das Gesetz verbietet das für den Kundendienst. Eine Nummer, die mit 0800 beginnt, ist in Belgien kostenlos; die anderen kosten, was Ihr eigener Vertrag verlangt. Nummern, die mit 070 oder 090 beginnen, kosten mehr: Wenn Ihnen jemand eine solche gibt, rufen Sie sie nicht an.
guide-hotline-at-hand = Das sollten Sie bereithalten
    .text =
        - die Nummer der Datenkarte, die enden soll;
        - Ihre letzte Rechnung oder Ihre Kundennummer;
        - Ihren Personalausweis oder Reisepass, für den Namen genau so, wie er dort steht;
        - eine E-Mail-Adresse oder Postanschrift für den Nachweis.
guide-hotline-asked = Was Sie gefragt werden
    .text =
        - welche Karte enden soll, und wann;
        - Ihr Name und die Nummer des Anschlusses;
        - der Code, den wir an den Anschluss oder an eine uns bekannte Adresse senden, wenn Sie ihn erwarten und nur während Ihres eigenen Anrufs;
        - wohin der Nachweis gehen soll.
guide-hotline-never = Was Sie nie jemand fragt
    .text =
        - Ihre Nationalregisternummer;
        - eine PIN, der Karte oder Ihrer Bankkarte;
        - ein Passwort;
        - eine Zahlung, eine Kartennummer oder Zugang zu Ihrem Computer.

        Wenn jemand nach so etwas fragt, legen Sie auf. Das sind nicht wir.
guide-hotline-back = „Wir rufen Sie zurück“
    .text = Wenn Ihnen ein Rückruf angeboten wird, fragen Sie, wann und von welcher Nummer, und notieren Sie beides. Wenn Sie jemand anruft, ohne dass Sie darum gebeten haben, legen Sie auf und rufen Sie selbst eine der Nummern auf dieser Seite an.
guide-hotline-online = Ohne Anruf
    .text = Das Formular auf dieser Website bewirkt dasselbe, zu jeder Zeit, und gibt Ihnen sofort eine Eingangsbestätigung.
