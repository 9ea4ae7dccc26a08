### Die Seite mit den Zahlen.

numbers-title = Zahlen
    .body = Wie viel, auf welchem Weg und wie schnell; mit Tabellen und CSV.
numbers-period = { $from } bis { $to }
numbers-since = Gezählt seit { $date }.
numbers-nothing = In diesem Zeitraum wurde nichts gezählt.
numbers-from = Von
numbers-to = Bis
numbers-show = Anzeigen
numbers-week = 7 Tage
numbers-month = 30 Tage
numbers-quarter = 90 Tage
numbers-csv = als CSV
numbers-table = Tabelle: { $table }
numbers-value = { $count }
numbers-share = { $percent } %

numbers-asked = Anträge nach Weg und Tag
    .text = Jede Säule ist ein Tag, jede Farbe ein Weg. { $count ->
        [one] Zusammen { $count } Antrag.
       *[other] Zusammen { $count } Anträge.
     }
numbers-col-day = Tag
numbers-col-all = Alle
numbers-channel-online = Online
numbers-channel-phone = Telefon
numbers-channel-shop = Geschäft
numbers-channel-api = Schnittstelle
numbers-channel-back-office = Sachbearbeitung

numbers-took = Zeit bis zum Ende, neben der Zusage
    .text = { $count ->
        [one] Von { $count } Antrag, dessen Anschlüsse in diesem Zeitraum abgeschaltet wurden.
       *[other] Von { $count } Anträgen, deren Anschlüsse in diesem Zeitraum abgeschaltet wurden.
     }
numbers-promise = Zusage eingehalten
    .text = { $kept } von { $all } waren zum zugesagten Zeitpunkt abgeschaltet ({ $share }).
    .none = In diesem Zeitraum wurde kein Anschluss abgeschaltet.
numbers-col-promise = Zugesagter Zeitpunkt
numbers-promise-kept = Rechtzeitig
numbers-promise-late = Verspätet
numbers-col-took = Höchstens
numbers-from-receipt = Ab dem Eingang
numbers-from-chosen-end = Ab dem Ende, das der Kunde gewählt hat, wenn es später war
numbers-took-1h = 1 Stunde
numbers-took-4h = 4 Stunden
numbers-took-1d = 1 Tag
numbers-took-2d = 2 Tage
numbers-took-3d = 3 Tage
numbers-took-7d = 7 Tage
numbers-took-longer = länger

numbers-open = Offen nach Stand, jetzt
    .text = { $count ->
        [one] { $count } Antrag ist offen, wann immer er eingegangen ist.
       *[other] { $count } Anträge sind offen, wann immer sie eingegangen sind.
     }
numbers-col-stage = Stand
numbers-col-requests = Anträge

numbers-reasons = Gründe
    .text = { $count ->
        [one] Was in { $count } Antrag dieses Zeitraums verlangt wurde.
       *[other] Was in { $count } Anträgen dieses Zeitraums verlangt wurde.
     }
numbers-col-reason = Grund
numbers-reason-ordinary = Ordentlich, ohne Grund
numbers-reason-for-cause = Aus einem Grund, nicht genannt
numbers-reason-terms-changed = Preis oder Bedingungen geändert
numbers-reason-service-fails = Dienst leistet nicht, was vereinbart ist
numbers-reason-death = Inhaber verstorben
numbers-reason-lost-or-stolen = Karte verloren oder gestohlen
numbers-reason-other = Anderer Grund
numbers-reason-statutory-withdrawal = Widerruf

numbers-stops = Wo Menschen aufhören
    .text = { $count ->
        [one] Wie weit der { $count } Antrag dieses Zeitraums bis jetzt gekommen ist.
       *[other] Wie weit die { $count } Anträge dieses Zeitraums bis jetzt gekommen sind.
     }
numbers-col-step = Schritt
numbers-step-received = Eingegangen
numbers-step-proven = Belegt
numbers-step-confirmed = Bestätigt
numbers-step-scheduled = Geplant
numbers-step-ended = Beendet
numbers-left = Vorzeitig zu Ende
    .text = Wie, und wie weit sie gekommen waren.
numbers-col-left = Wie
numbers-left-withdrawn = Zurückgenommen
numbers-left-lapsed = Verfallen
numbers-left-objected = Vom Inhaber angehalten
numbers-left-answered-by-earlier = Früherer Antrag gilt
numbers-left-out-of-time = Widerruf verspätet
numbers-reached-received = Weder Beleg noch Ja
numbers-reached-proven = Belegt, kein Ja
numbers-reached-confirmed = Ja, kein Beleg
numbers-reached-both = Beides
numbers-reached-scheduled = Geplant
