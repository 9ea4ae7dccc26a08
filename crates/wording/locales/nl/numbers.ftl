### De pagina met de cijfers.

numbers-title = Cijfers
    .body = Hoeveel, waarlangs en hoe snel; met tabellen en CSV.
numbers-period = { $from } tot en met { $to }
numbers-since = Geteld sinds { $date }.
numbers-nothing = In deze periode is niets geteld.
numbers-from = Van
numbers-to = Tot en met
numbers-show = Tonen
numbers-week = 7 dagen
numbers-month = 30 dagen
numbers-quarter = 90 dagen
numbers-csv = als CSV
numbers-table = Tabel: { $table }
numbers-value = { $count }
numbers-share = { $percent } %

numbers-asked = Aanvragen per kanaal en dag
    .text = Elke kolom is een dag, elke kleur een kanaal. { $count ->
        [one] Samen { $count } aanvraag.
       *[other] Samen { $count } aanvragen.
     }
numbers-col-day = Dag
numbers-col-all = Alle
numbers-channel-online = Online
numbers-channel-phone = Telefoon
numbers-channel-shop = Winkel
numbers-channel-api = Koppeling
numbers-channel-back-office = Backoffice

numbers-took = Tijd tot het einde, naast de belofte
    .text = { $count ->
        [one] Van { $count } aanvraag waarvan de lijnen in deze periode zijn uitgezet.
       *[other] Van { $count } aanvragen waarvan de lijnen in deze periode zijn uitgezet.
     }
numbers-promise = Belofte nagekomen
    .text = { $kept } van { $all } waren uit op het beloofde moment ({ $share }).
    .none = In deze periode is geen lijn uitgezet.
numbers-col-promise = Beloofd moment
numbers-promise-kept = Op tijd
numbers-promise-late = Te laat
numbers-col-took = Hoogstens
numbers-from-receipt = Vanaf de ontvangst
numbers-from-chosen-end = Vanaf het einde dat de klant koos, als dat later was
numbers-took-1h = 1 uur
numbers-took-4h = 4 uur
numbers-took-1d = 1 dag
numbers-took-2d = 2 dagen
numbers-took-3d = 3 dagen
numbers-took-7d = 7 dagen
numbers-took-longer = langer

numbers-open = Open per fase, nu
    .text = { $count ->
        [one] { $count } aanvraag staat open, wanneer ze ook ontvangen is.
       *[other] { $count } aanvragen staan open, wanneer ze ook ontvangen zijn.
     }
numbers-col-stage = Fase
numbers-col-requests = Aanvragen

numbers-reasons = Redenen
    .text = { $count ->
        [one] Wat er gevraagd werd in { $count } aanvraag van deze periode.
       *[other] Wat er gevraagd werd in { $count } aanvragen van deze periode.
     }
numbers-col-reason = Reden
numbers-reason-ordinary = Gewoon, zonder reden
numbers-reason-for-cause = Om een reden, niet genoemd
numbers-reason-terms-changed = Prijs of voorwaarden gewijzigd
numbers-reason-service-fails = Dienst doet niet wat afgesproken is
numbers-reason-death = Titularis overleden
numbers-reason-lost-or-stolen = Kaart verloren of gestolen
numbers-reason-other = Andere reden
numbers-reason-statutory-withdrawal = Herroeping

numbers-stops = Waar mensen stoppen
    .text = { $count ->
        [one] Hoe ver de { $count } aanvraag van deze periode tot nu gekomen is.
       *[other] Hoe ver de { $count } aanvragen van deze periode tot nu gekomen zijn.
     }
numbers-col-step = Stap
numbers-step-received = Ontvangen
numbers-step-proven = Bewezen
numbers-step-confirmed = Bevestigd
numbers-step-scheduled = Gepland
numbers-step-ended = Beëindigd
numbers-left = Vroeger geëindigd
    .text = Hoe, en hoe ver ze gekomen waren.
numbers-col-left = Hoe
numbers-left-withdrawn = Ingetrokken
numbers-left-lapsed = Vervallen
numbers-left-objected = Gestopt door de titularis
numbers-left-answered-by-earlier = Eerdere aanvraag telt
numbers-left-out-of-time = Herroeping te laat
numbers-reached-received = Bewijs noch bevestiging
numbers-reached-proven = Bewezen, niet bevestigd
numbers-reached-confirmed = Bevestigd, niet bewezen
numbers-reached-both = Allebei
numbers-reached-scheduled = Gepland
