### Werklijsten, en de pagina van een aanvraag zoals medewerkers ze zien.

work-title = Werk
    .body = Wat een mens nodig heeft, per soort en met zijn deadline.
work-lead = Wat een mens nodig heeft. Een taak blijft hier staan tot ze afgehandeld is.
work-all-clear = Er wacht niets.
work-col-kind = Lijst
work-col-open = Open
work-col-late = Te laat
work-col-taken = In behandeling
work-col-nearest = Eerste deadline
work-keys = Sneltoetsen van uw browser: W werklijsten, M notitie.

work-kind-unverified = Niet bewezen
    .what = Niemand heeft aangetoond dat hij de lijn mag stopzetten. Ga na wie het vraagt, langs een andere weg dan het opgegeven adres.
work-kind-unconfirmed = Niet bevestigd
    .what = Bewezen, maar de bevestiging ontbreekt. Vraag de klant of het moet doorgaan.
work-kind-locked = Controle geblokkeerd
    .what = Te veel foute antwoorden. Zoek uit of het de klant is of iemand anders.
work-kind-objection = Bezwaar
    .what = De titularis van de lijn zegt dat hij niets gevraagd heeft. Neem contact op met de titularis.
work-kind-undelivered = Bericht niet afgeleverd
    .what = Een bericht is niet aangekomen. Vraag het juiste adres.
work-kind-cut-failed = Afsluiten mislukt
    .what = Een stap op het netwerk is definitief mislukt. Los daar de oorzaak op en probeer dan opnieuw.
work-kind-read-back-contradicts = Lijn nog actief
    .what = Het netwerk meldt tegelijk “uitgeschakeld” en “actief”. Bekijk de lijn zelf en probeer dan opnieuw.
work-kind-deadline-near = Deadline nadert
    .what = Het beloofde moment is dichtbij en de lijn is nog niet uit. Zoek wat haar tegenhoudt.
work-kind-call-back = Terugbellen
    .what = De titularis is een telefoontje beloofd. Bel het bekende nummer.
work-kind-four-eyes = Vier ogen
    .what = Iemand stelde iets voor dat een tweede persoon nodig heeft. Bekijk het en keur het goed of af.

work-back = Alle werklijsten
work-empty = Op deze lijst staat niets.
work-col-case = Aanvraag
work-col-since = Sinds
work-col-by = Deadline
work-col-holder = Bij wie
work-col-act = Actie
work-nobody = niemand
work-held = { $who }, tot { $time }
work-yours = u, tot { $time }
work-claim = Nemen
work-release = Teruggeven
work-of = aanvraag { $reference }
work-more = Volgende taken
work-in = over { $span }
work-late = { $span } te laat
work-span-days = { $days } d { $hours } u
work-span-hours = { $hours } u { $minutes } min
work-span-minutes = { $minutes } min

work-told-taken = U hebt de taak
    .body = Doet u er { $span } lang niets mee, dan komt ze vanzelf terug op de lijst.
work-told-held = Iemand anders heeft de taak
    .body = Op de lijst staat wie, en tot wanneer.
work-told-over = De taak is afgehandeld
    .body = Ze was al afgesloten voor u ze nam. U hoeft niets meer te doen.
work-told-released = Teruggegeven
    .body = Iedereen kan de taak nu nemen.
work-told-not-yours = De taak was niet meer van u
    .body = Er is niets gewijzigd.
work-told-noted = De notitie staat erbij
    .body = U vindt ze hieronder, met uw naam en het tijdstip.
work-told-acted = Uitgevoerd
    .body = Wat eruit volgt, is onderweg. Op deze pagina ziet u hoe het verloopt.

work-case-title = Aanvraag { $reference }
work-case-next = Wat er nu volgt
work-case-next-both = De aanvraag wacht op een bewijs en op de bevestiging.
work-case-next-proof = De bevestiging is er. De aanvraag wacht op een bewijs.
work-case-next-yes = Het bewijs is er. De aanvraag wacht op de bevestiging.
work-case-next-pending = De lijn wordt afgesloten vanaf { $at }. Tot dan kan de klant de aanvraag intrekken.
work-case-next-ceasing = De lijn wordt afgesloten. Uiterlijk { $at } moet ze uit zijn.
work-case-next-stuck = Het afsluiten staat stil en gaat verder als iemand het opnieuw laat proberen. Uiterlijk { $at } moet de lijn uit zijn.
work-case-next-settling = Alle lijnen zijn uit. De eindafrekening wordt gemaakt.
work-case-next-over = Niets: de aanvraag is afgelopen.
work-case-due = Het systeem bekijkt ze opnieuw op { $at }.
work-stage-received = Ontvangen
work-stage-pending = Gepland
work-stage-ceasing = Wordt afgesloten
work-stage-settling = Wordt afgerekend
work-stage-closed = Gesloten
work-stage-withdrawn = Ingetrokken
work-stage-lapsed = Vervallen
work-stage-refused = Zonder gevolg

work-case-facts = Wat er gevraagd is
work-fact-stage = Fase
work-fact-received = Ontvangen
work-fact-channel = Kanaal
work-fact-kind = Soort
work-fact-end = Gewenst einde
work-fact-ends = Eindigt op
work-fact-lines = Lijnen
work-fact-lines-value = { $known } van { $all } bekend
work-fact-receipt = Ontvangstbewijs
work-fact-language = Taal
work-channel-online = online
work-channel-phone = telefoon
work-channel-shop = winkel
work-channel-api = koppeling
work-channel-back-office = backoffice
work-receipt-email = per e-mail
work-receipt-sms = per sms
work-receipt-post = per brief

work-case-evidence = Bewijs
work-evidence-none = Er is nog niets bewezen.
work-evidence-proven = Bewezen door { $how }, { $at }.
work-evidence-session = een login als titularis
work-evidence-code-to-line = een code naar de lijn
work-evidence-code-to-address = een code naar het bekende adres
work-evidence-link-to-address-on-file = de link naar het bekende adres
work-evidence-back-office = de backoffice ({ $who })
work-evidence-answers = antwoorden aan de balie of telefoon, bij { $who }
work-evidence-two-of-staff = twee medewerkers ({ $first }, { $second })
work-evidence-codes = { $count ->
    [one] Er is { $count } code verstuurd.
   *[other] Er zijn { $count } codes verstuurd.
 }
work-evidence-wrong = { $count ->
    [one] { $count } fout antwoord sinds het laatste juiste.
   *[other] { $count } foute antwoorden sinds het laatste juiste.
 }
work-evidence-locked = Antwoorden worden niet bekeken tot { $at }.

work-case-work = Wat een mens nodig had
work-case-work-none = Er was hier nooit een mens nodig.
work-entry-open = open sinds { $since }, deadline { $by }
work-entry-closed = { $since } tot { $until }
work-turn-running = { $who } nam de taak op { $from } en heeft ze tot { $at }
work-turn-released = { $who } nam de taak op { $from } en gaf ze terug op { $at }
work-turn-returned = { $who } nam de taak op { $from }; ze ging vanzelf terug op { $at }
work-turn-closed = { $who } nam de taak op { $from }; ze werd afgehandeld op { $at }

work-case-notes = Notities
work-notes-none = Geen notities.
work-note-gone = De tekst is gewist samen met de gegevens van de klant.
work-note = Nieuwe notitie
    .hint = Voor collega’s. Hoogstens { $max } tekens. Wordt gewist samen met de gegevens van de klant.
work-note-submit = Notitie bewaren
work-note-empty = Schrijf eerst iets in de notitie.
work-note-too-long = Kort de notitie in tot { $max } tekens.
work-mistakes = De notitie is niet bewaard

work-case-acts = Acties
work-act-retry = Afsluiten opnieuw proberen
work-act-resend = Bevestiging opnieuw sturen

work-case-timeline = Wat er gebeurde
work-col-when = Wanneer
work-col-what = Wat
work-col-who = Wie
work-who-requester = aanvrager
work-who-holder = titularis van de lijn
work-who-system = Cease
work-who-network = netwerk
work-who-staff = medewerker
work-line = lijn { $number }
work-event-received = Aanvraag ontvangen ({ $channel })
work-event-code-issued = Eenmalige code { $number } gemaakt, { $to }
work-event-wrong-answer = Fout antwoord
work-event-checks-locked = Controle geblokkeerd tot { $at }
work-event-verified = Bewezen door { $how }
work-event-lines-dropped = { $count ->
    [one] { $count } lijn weggelaten: een eerdere aanvraag zet ze stop
   *[other] { $count } lijnen weggelaten: een eerdere aanvraag zet ze stop
 }
work-event-answered-by-earlier = Een eerdere aanvraag zet alle lijnen stop
work-event-withdrawal-out-of-time = Herroeping te laat
work-event-confirmed = Bevestigd
work-event-scheduled = Gepland: eindigt { $ends }, afsluiten vanaf { $cut }, uit tegen { $by }
work-event-statutory-withdrawal-chosen = Behandeld als herroeping
work-event-reminded = Herinnering { $number }
work-event-human-needed = Naar de werklijst “{ $list }”, deadline { $at }
work-event-lapsed = Vervallen
work-event-withdrawn = Aanvraag ingetrokken
work-event-objected = “Dit was ik niet”: gestopt
work-event-objected-late = “Dit was ik niet”, na het punt van geen terugkeer
work-event-address-corrected = Adres voor het ontvangstbewijs verbeterd ({ $route })
work-event-receipt-resent = Bericht opnieuw gevraagd
work-event-link-revoked = Link naar de aanvraag vervangen
work-event-cut-ordered = Afsluiten opgedragen
work-event-line-barred = Geblokkeerd: { $line }
work-event-line-detached = Van het netwerk gehaald: { $line }, poging { $number }
work-event-line-still-alive = Nog actief: { $line }, na poging { $number }
work-event-line-stuck = Vastgelopen: { $line }
work-event-line-dead = Nagelezen en uit: { $line }
work-event-line-deleted = Verwijderd uit het netwerk: { $line }
work-event-cut-retried = Opnieuw geprobeerd: { $line }
work-event-ceased = Alle lijnen zijn uit sinds { $at }
work-event-settled = Eindafrekening gemaakt
work-event-closed = Gesloten
work-event-message-sent = Verstuurd: { $message }, { $to }
work-event-message-failed = Niet afgeleverd: { $message }, { $to }
work-event-answered = Vraag beantwoord aan de balie of telefoon
work-event-line-locked = Lijn geblokkeerd: geen antwoord wordt nog bekeken
work-event-call-back-promised = Terugbellen beloofd
work-event-called-back = Teruggebeld
work-event-proposed = Voorgelegd aan een tweede persoon
work-event-approved = Goedgekeurd door een tweede persoon
work-event-declined = Afgewezen door een tweede persoon
work-event-reopened = Weer opgenomen
work-event-end-corrected = Einde rechtgezet
work-to-receipt-email = e-mail naar het opgegeven adres
work-to-receipt-sms = sms naar het opgegeven nummer
work-to-receipt-post = brief naar het opgegeven adres
work-to-line = sms naar de lijn
work-to-file = e-mail naar het bekende adres

work-case-effects = Wat het systeem nog moet doen, en de antwoorden
work-effects-none = Er staat niets open.
work-col-state = Stand
work-col-tries = Pogingen
work-col-reply = Laatste fout
work-col-next = Volgende poging
work-effect-bar-line = De lijn blokkeren
work-effect-detach-line = De lijn van het netwerk halen
work-effect-read-back-line = Het netwerk vragen of de lijn uit is
work-effect-delete-line = De lijn verwijderen
work-state-ready = wacht
work-state-leased = bezig
work-state-done = gedaan
work-state-void = niet meer nodig
work-state-gave-up = opgegeven

work-case-messages = Berichten
work-messages-none = Er is nog niets verstuurd.
work-message-sent = verstuurd
work-message-failed = niet afgeleverd
