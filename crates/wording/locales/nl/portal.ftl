### Het formulier, het ontvangstbewijs, de pagina van een aanvraag, en wat van het ene naar het andere leidt.

## De twee functies en hun knoppen. De opschriften zijn door de wet bepaald (BGB § 312k; Code de la consommation
## L215-1-1; Richtlijn 2011/83/EU art. 11a): ze zeggen niets anders.

form-function-end = Hier contract opzeggen
form-function-withdraw = Hier de overeenkomst herroepen
form-submit-end = Nu opzeggen
form-submit-withdraw = Herroeping bevestigen

## Het formulier

form-lead-end = Hier zegt u een datakaart van { $operator } op. Dat kan op één pagina, zonder account en zonder reden.
form-lead-withdraw = Hier herroept u een contract voor een datakaart van { $operator } dat online, telefonisch of per brief is gesloten. Dat kan binnen { $days } dagen nadat het is gesloten, zonder account en zonder reden.
form-other-function = Een ander recht, met een andere knop:
form-optional = { $label } (niet verplicht)

form-you = U en uw datakaart
form-name = Naam van de titularis
    .hint = Voornaam en naam, of de naam van de onderneming.
form-line = Nummer van de datakaart
    .hint = Bijvoorbeeld 0470 12 34 56. U vindt het op de factuur en in de instellingen van het toestel.
form-more-lines = Nog andere datakaarten
    .hint = Eén nummer per regel. Ze moeten van dezelfde titularis zijn.
form-reference = Klantnummer of contractnummer
    .hint = Als u het bij de hand hebt.

form-kind = Wat voor opzegging is het?
form-kind-ordinary = Gewone opzegging
    .hint = U hoeft geen reden te geven.
form-kind-for-cause = Opzegging om een bepaalde reden
    .hint = Hieronder kunt u de reden kiezen. Dat hoeft niet.
form-cause = Reden
    .hint = Alleen voor een opzegging om een bepaalde reden. Kiest u er een, dan is het zo'n opzegging.
form-cause-none = Geen reden gekozen
form-cause-text = Uitleg bij de reden
    .hint = In uw eigen woorden. Schrijf geen wachtwoorden of documentnummers.

form-end = Wanneer moet het contract eindigen?
form-end-now = Onmiddellijk
    .hint = Het einde telt vanaf de seconde waarin wij uw aanvraag ontvangen.
form-end-last-day = Op het einde van een dag die ik kies
    .hint = Op die dag werkt de kaart nog. Het contract eindigt wanneer de dag voorbij is.
form-end-paid-period = Wanneer de periode voorbij is die al betaald is
    .hint = Wij rekenen de dag voor u uit.
form-last-day = Laatste dag van de dienst
    .hint = Bijvoorbeeld { $example }. Ten laatste { $latest }.

form-receipt = Waar sturen we het ontvangstbewijs naartoe?
form-email = E-mailadres
    .hint = We sturen het ontvangstbewijs meteen, met een link naar uw aanvraag.
form-post = Postadres
    .hint = Alleen als u geen e-mail hebt. Straat en nummer, postcode en gemeente, en het land als het niet België is, elk op een eigen regel.
form-on-file = Naar het e-mailadres dat we kennen: { $address }
form-on-file-post = Naar het postadres dat we kennen
form-elsewhere = Naar een ander adres
    .hint = Alleen als het ergens anders naartoe moet.

form-keep = Wilt u het nummer behouden?
form-keep-no = Nee, het nummer mag weg
form-keep-yes = Ja, ik wil het meenemen naar een andere operator
    .hint = Zeg de kaart dan niet eerst hier op: u kunt het nummer verliezen. Uw nieuwe operator vraagt de overdracht aan, en die overdracht beëindigt dit contract.

form-after-end = U krijgt meteen een ontvangstbewijs. Daarna bewijst u dat de lijn van u is. Tot het einde kunt u zich bedenken.
form-after-withdraw = U krijgt meteen een ontvangstbewijs, met datum en uur. Daarna bewijst u dat de lijn van u is.

form-after-session = U krijgt meteen een ontvangstbewijs, met datum en uur. Daarna vragen we u om te bevestigen.

form-from-file = U bent aangemeld. Daarom vulden we in wat we al weten.
form-holder = Titularis
form-lines = Welke datakaarten moeten stoppen?
form-lines-withdraw = Welke contracten herroept u?
form-line-ending = wordt al stopgezet
form-no-lines = In uw klantenzone staat geen datakaart die u kunt opzeggen. Hieronder kunt u toch een nummer opgeven.
form-offer-withdrawal = Het contract voor { $line } is nieuw. Tot en met { $date } kunt u het ook herroepen.

form-model = Liever een brief of een e-mail? Modelformulier voor herroeping
form-model-text = Vul deze tekst in en stuur hem alleen terug als u de overeenkomst wilt herroepen.
form-model-to = Aan { $operator }:
form-model-line-1 = Ik/Wij (*) deel/delen (*) u hierbij mede dat ik/wij (*) onze overeenkomst betreffende de levering van de volgende dienst herroep/herroepen (*): …
form-model-line-2 = Besteld op: …
form-model-line-3 = Naam van de consument(en): …
form-model-line-4 = Adres van de consument(en): …
form-model-line-5 = Handtekening van de consument(en) (alleen wanneer dit formulier op papier wordt ingediend), datum: …
form-model-delete = (*) Doorhalen wat niet van toepassing is.

## Wat er mis is met wat werd ingevuld

error-summary = { $count ->
    [one] Er ontbreekt iets of er klopt iets niet
   *[other] Er ontbreken { $count } dingen of ze kloppen niet
 }
error-kept = Er is nog niets verstuurd. Wat u invulde, staat er nog.
error-prefix = Fout:
error-name-missing = Geef de naam van de titularis.
error-line-missing = Geef het nummer van de datakaart, bijvoorbeeld 0470 12 34 56.
error-line-none = Kies minstens één datakaart.
error-line-not-digits = “{ $typed }” is geen telefoonnummer. Een nummer heeft alleen cijfers, bijvoorbeeld 0470 12 34 56.
error-line-not-belgian = “{ $typed }” is geen Belgisch nummer. Een Belgische datakaart begint met 04 of +32 4, bijvoorbeeld 0470 12 34 56.
error-line-not-mobile = “{ $typed }” is geen nummer van een datakaart. Die beginnen met 045 tot 049 of met 077, bijvoorbeeld 0470 12 34 56.
error-line-length = { $digits ->
    [one] “{ $typed }” heeft { $digits } cijfer na de 0 of de +32. Daar horen er 9 te staan, bijvoorbeeld 0470 12 34 56.
   *[other] “{ $typed }” heeft { $digits } cijfers na de 0 of de +32. Daar horen er 9 te staan, bijvoorbeeld 0470 12 34 56.
 }
error-too-long = Dit is te lang. Gebruik hoogstens { $max } tekens.
error-signs = Er stonden onzichtbare tekens in die veranderen hoe de tekst leest. We haalden ze weg. Kijk de tekst na en verstuur opnieuw.
error-day-missing = Vul de dag, de maand en het jaar van de laatste dag in, bijvoorbeeld { $example }.
error-day-unknown = Deze dag bestaat niet. Kijk dag, maand en jaar na, bijvoorbeeld { $example }.
error-day-not-chosen = U vulde een laatste dag in, maar koos een ander einde. Kies „{ $choice }”, of maak de dag leeg.
error-receipt-missing = Geef een e-mailadres, of een postadres als u geen e-mail hebt. We hebben er een nodig voor het ontvangstbewijs.
error-email = Dit is geen volledig e-mailadres. Er hoort een naam, een @ en een domein in, bijvoorbeeld naam@voorbeeld.be.
error-post = Geef een volledig postadres: straat en nummer, postcode en gemeente, elk op een eigen regel.
error-choice = Kies een van de antwoorden.
error-code-form = Typ de zes cijfers van de code.

form-stopped-throttled = Te veel aanvragen na elkaar
    .body = We stopten hier om de lijn te beschermen. Er is nog niets verstuurd en wat u invulde, staat er nog. Verstuur het opnieuw na { $at }.
form-stopped-busy = We kunnen dit nu even niet aannemen
    .body = Er is nog niets verstuurd en wat u invulde, staat er nog. Wacht even en verstuur het dan opnieuw.

## Het ontvangstbewijs

receipt-title-end = We hebben uw aanvraag ontvangen
receipt-title-withdraw = We hebben uw herroeping ontvangen
receipt-heading = Ontvangstbewijs
receipt-reference = Referentie
receipt-received = Ontvangen op { $at }
receipt-content = Wat u ons stuurde
receipt-operator = Operator
receipt-name = Naam
receipt-lines = { $count ->
    [one] Datakaart
   *[other] Datakaarten
 }
receipt-customer-reference = Klant- of contractnummer
receipt-kind = Soort
receipt-cause-text = Uw uitleg
receipt-desired-end = Gewenst einde
receipt-keep = Nummer behouden
receipt-address = Ontvangstbewijs aan
receipt-end = Wanneer het eindigt
receipt-end-counts = Het einde telt vanaf { $at }.
receipt-end-known = Het contract eindigt op { $at }.
receipt-end-ended = Het contract eindigde op { $at }.
receipt-end-unknown = We zeggen u de datum zodra u hebt bewezen dat de lijn van u is.
receipt-end-needs-proof = Dit geldt zodra u hebt bewezen dat de lijn van u is. Uw aanvraag houdt deze datum, hoe lang het bewijs ook duurt.
receipt-end-needs-yes = Dit geldt zodra u hebt bevestigd.
receipt-end-not = Deze aanvraag beëindigt niets meer.
receipt-erased = De persoonsgegevens van deze aanvraag zijn gewist. Wat overblijft, staat hier.
receipt-next = Wat er nu gebeurt
receipt-next-prove = Bewijs met de code dat de lijn van u is. Dat is meteen ook uw bevestiging.
receipt-next-prove-keep = Bewijs met de code dat de lijn van u is. Dan leest u wat er met het nummer gebeurt, en beslist u.
receipt-next-mail = We sturen u een e-mail met een link. Volg de link en druk daar op de knop om te bevestigen.
receipt-next-sms = We sturen u een sms met een link. Volg de link en druk daar op de knop om te bevestigen.
receipt-next-post = Bevestig op de pagina van uw aanvraag.
receipt-next-off = Daarna wordt de lijn uitgeschakeld: ten laatste { $days ->
    [one] { $days } werkdag
   *[other] { $days } werkdagen
 } na het einde.
receipt-next-final = Op het einde krijgt u de eindafrekening en een brief die zegt dat het afgelopen is.
receipt-next-lapse = Zonder bewijs en bevestiging vervalt de aanvraag op { $date }. We herinneren u er eerder aan.
receipt-to-case = Bekijk hoe ver uw aanvraag staat
receipt-save = Bewaar dit ontvangstbewijs
receipt-download = Ontvangstbewijs downloaden
receipt-print = U kunt deze pagina ook afdrukken.
receipt-link = Dit is de pagina van uw aanvraag. U hebt er geen account voor nodig: bewaar ze als bladwijzer. Wie het adres heeft, kan de aanvraag zien. Deel het dus niet.
receipt-sent-email = We sturen hetzelfde ontvangstbewijs naar { $address }.
receipt-sent-sms = We sturen hetzelfde ontvangstbewijs per sms naar { $line }.
receipt-sent-post = We sturen hetzelfde ontvangstbewijs per brief naar het adres hierboven.
receipt-did-you-mean = Bedoelde u { $address }?
receipt-resend = Ontvangstbewijs opnieuw versturen
receipt-correct = Adres verbeteren

## Bewijs met een code

code-title = Bewijs dat de lijn van u is
code-sent-line = Als { $line } bij { $operator } hoort, is een code van zes cijfers per sms naar die lijn onderweg.
code-sent-file = Als { $line } bij { $operator } hoort, is een code van zes cijfers onderweg naar het e-mailadres dat { $operator } kent.
code-sent-line-several = Een code van zes cijfers is per sms onderweg naar de eerste van deze lijnen die bij { $operator } hoort: { $lines }.
code-sent-file-several = Als een van deze lijnen bij { $operator } hoort, is een code van zes cijfers onderweg naar het e-mailadres dat { $operator } kent: { $lines }.
code-valid = De code werkt tot { $at }.
code-more = Uw code was juist. Voor deze lijn is een tweede bewijs nodig, omdat er onlangs iets aan gewijzigd is of omdat ze extra zorg vraagt. Laat een code naar uw andere adres sturen, of toon uw identiteitskaart in een winkel. Uw aanvraag blijft ontvangen.
code-expired = De laatste code werkt niet meer. Vraag een nieuwe.
code-label = Code
    .hint = Zes cijfers.
code-submit = Code versturen
code-is-yes = Met de code bevestigt u ook dat het contract moet eindigen.
code-not-yes = De code beëindigt nog niets.
code-no-code = Geen code?
code-again = Stuur opnieuw een code naar de lijn
code-to-file = Stuur een code naar het e-mailadres dat we kennen
code-no-way = Lukt geen van beide? Uw aanvraag blijft ontvangen en houdt haar datum. Meld u aan in uw klantenzone, of neem contact op met de klantendienst en geef uw referentie.
code-wrong = { $left ->
    [0] Deze code klopt niet. Kijk het bericht na en typ de code opnieuw.
    [one] Deze code klopt niet. Kijk het bericht na en typ de code opnieuw. U kunt het nog { $left } keer proberen. Daarna bekijken we een tijdje geen enkel antwoord, om de lijn te beschermen.
   *[other] Deze code klopt niet. Kijk het bericht na en typ de code opnieuw. U kunt het nog { $left } keer proberen. Daarna bekijken we een tijdje geen enkel antwoord, om de lijn te beschermen.
 }

## Het nummer behouden

keep-how = Vraag uw nieuwe operator om het nummer { $line } over te nemen. Die overdracht beëindigt dit contract vanzelf. Hier hoeft u niets op te zeggen.
keep-risk = Gaat u hier verder, dan eindigt het contract zonder overdracht en kunt u het nummer verliezen.
keep-wait = Deze aanvraag wacht tot { $date }. Daarna vervalt ze vanzelf, en er eindigt niets.
keep-withdraw = Aanvraag intrekken en het nummer behouden
keep-go-on = Contract toch beëindigen

## Bevestigen met de link in de e-mail

confirm-title = Bevestig uw aanvraag
confirm-lead = Kijk na wat is gevraagd. Er gebeurt niets tot u op de knop drukt.
confirm-other-browser = U opende deze link in een andere browser dan die waarin u de aanvraag deed. Typ ook de code van zes cijfers uit hetzelfde bericht.
confirm-code = Code uit het bericht
    .hint = Zes cijfers.
confirm-submit-end = Opzegging bevestigen
confirm-submit-withdraw = Herroeping bevestigen
confirm-submit-keep = Contract beëindigen, ook als ik het nummer verlies
confirm-keep = U wilt het nummer behouden. Uw nieuwe operator kan het overnemen, en dat beëindigt dit contract vanzelf. Bevestigt u hier, dan kunt u het nummer verliezen.
confirm-not-me = Is dit niet uw aanvraag? Sluit dan deze pagina. Zonder bevestiging eindigt er niets.
confirm-unknown = Deze link werkt niet
    .body = Hij is niet volledig, of hij is door een nieuwere vervangen. Open het nieuwste bericht, of kopieer daaruit het hele adres. Uw aanvraag is niet verloren.
confirm-unknown-what = U kunt ook uw referentie aan de klantendienst geven.
confirm-used = U bevestigde op { $at }.

## De pagina van een aanvraag

case-title = Uw aanvraag { $reference }
case-heading = Uw aanvraag
case-as-of = Deze pagina toont hoe het er op { $at } voorstond. Laad ze opnieuw om te zien wat er nieuw is.
case-now-unproven = We hebben uw aanvraag ontvangen. We weten nog niet dat de lijn van u is.
case-now-unproven-acting = We hebben uw aanvraag ontvangen. We hebben nog niet gezien dat u voor de titularis mag optreden.
case-now-unconfirmed = De lijn is bewezen. Uw bevestiging ontbreekt nog.
case-now-unproven-confirmed = U hebt bevestigd. We weten nog niet dat de lijn van u is.
case-now-keep = De lijn is bewezen. U wilt het nummer behouden. Daarom eindigt er niets tot u beslist.
case-now-pending = Het contract eindigt op { $at }.
case-now-ended = Het contract eindigde op { $at }. De lijn wordt uitgeschakeld zodra het punt zonder terugkeer voorbij is.
case-now-ceasing = Het contract eindigde op { $at }. We schakelen de lijn uit.
case-now-settling = De lijn is uitgeschakeld. We maken de eindafrekening.
case-now-closed = Het is afgelopen. Het contract eindigde op { $at }.
case-now-withdrawn = U trok deze aanvraag in op { $at }. Het contract loopt door.
case-now-stopped = De titularis van de lijn hield deze aanvraag tegen op { $at }. Het contract loopt door.
case-now-lapsed = Deze aanvraag verviel op { $at }, omdat een bewijs of een bevestiging ontbrak. Er is niets beëindigd.
case-now-earlier = Een eerdere aanvraag zet deze lijn al stop. Deze verandert niets.
case-now-out-of-time = De termijn om te herroepen was voorbij. Deze aanvraag beëindigt niets.
case-stuck = Het uitschakelen duurt langer dan voorzien. Iemand is ermee bezig. De aanrekening stopte wel op het einde.
case-next = Wat u nu kunt doen
case-next-confirm-link = Volg de link in het bericht dat we u stuurden, en druk daar op de knop.
case-next-acting = We hebben nog het document nodig waaruit blijkt dat u voor de titularis mag optreden. U kunt het tonen in een winkel; de klantendienst zegt u welk document nodig is. Uw aanvraag blijft ontvangen en houdt haar datum.
case-next-nothing = U hoeft niets te doen.
case-next-wait = U hoeft niets te doen. We schrijven u wanneer het afgelopen is.
case-confirm = Opzegging bevestigen
case-confirm-lead = De lijn is bewezen. Druk op de knop om te bevestigen.
case-again = Nieuwe aanvraag doen
case-again-filled = Opnieuw aanvragen, met dezelfde gegevens
case-ordinary = Het contract gewoon opzeggen
case-to-first = Eerste aanvraag bekijken
case-resend = Laatste bericht opnieuw versturen
case-to-receipt = Ontvangstbewijs bekijken

case-timeline = Stap voor stap
case-why = Waarom deze datum?
case-step-received = Aanvraag ontvangen
    .why = We noteren de seconde waarin een aanvraag ons bereikt. Het bewijs en de bevestiging verschuiven die niet.
case-step-proven = Lijn bewezen
    .promise = Met de code, ten laatste op { $date }.
    .promise-acting = Met het document, ten laatste op { $date }.
    .why = { $by ->
        [session] U deed de aanvraag terwijl u was aangemeld in uw klantenzone.
        [code-to-line] U typte de code die we naar de lijn stuurden.
        [code-to-address] U typte de code die we naar het adres stuurden dat we kennen.
        [back-office] De backoffice van { $operator } voerde uw aanvraag in en staat ervoor in.
        [answers-by-phone] U beantwoordde de vragen van onze medewerker aan de telefoon.
        [answers-in-shop] U toonde in een winkel wat bewijst dat de lijn van u is.
        [two-of-staff] Twee medewerkers controleerden wat u stuurde of toonde.
       *[link-to-address-on-file] U volgde de link die we naar het adres stuurden dat we kennen.
     }
case-step-confirmed = Bevestigd
    .promise = Met uw bevestiging, ten laatste op { $date }.
    .why = { $by ->
        [back-office] De backoffice van { $operator } noteerde uw ja samen met uw aanvraag.
        [spoken] U zei ja aan de telefoon; onze medewerker noteerde het.
        [code-at-desk] U las aan de telefoon de code voor die we naar de lijn hadden gestuurd.
        [signed] U tekende ervoor in een winkel.
       *[other] U zei een tweede keer dat het contract moet eindigen.
     }
case-step-ends = Contract eindigt
    .unknown = We kennen de datum zodra de lijn bewezen is.
    .bill = Vanaf hier wordt niets meer aangerekend, ook als de lijn later wordt uitgeschakeld.
case-step-no-return = Punt zonder terugkeer
    .signed = U tekende in een winkel dat het meteen eindigt. Er was dus geen tijd om de aanvraag in te trekken.
    .until = Tot hier kunt u uw aanvraag intrekken.
    .unknown = We noemen het moment zodra de aanvraag bewezen en bevestigd is. Tot dan kunt u ze altijd intrekken.
case-step-off = Lijn uitgeschakeld
    .promise = Ten laatste op { $date }.
    .later = { $days ->
        [one] Ten laatste { $days } werkdag na het einde.
       *[other] Ten laatste { $days } werkdagen na het einde.
     }
    .why = De lijn geldt pas als uitgeschakeld wanneer het netwerk zelf antwoordt dat ze dood is.
case-step-settled = Eindafrekening
    .promise = Meteen nadat de lijn is uitgeschakeld.
    .why = Wat u vooraf betaalde voor de dagen na het einde, krijgt u terug.
case-step-closed = Afgesloten
    .promise = Meteen na de eindafrekening.
    .why = Dan krijgt u een brief die zegt dat het afgelopen is. Het nummer rust voor iemand anders het kan krijgen.
case-step-withdrawn = Aanvraag ingetrokken
    .why = U trok de aanvraag op tijd in.
case-step-stopped = Aanvraag gestopt
    .why = De titularis van de lijn zei dat de aanvraag niet van hem of haar kwam.
case-step-lapsed = Aanvraag vervallen
    .why = Tot op deze dag ontbrak een bewijs of een bevestiging, ondanks onze herinneringen.
case-step-refused = Aanvraag zonder gevolg
    .why = Wat werd gevraagd, kon niet of was al zo.
case-lines-dropped = Een eerdere aanvraag zet { $lines } al stop. Deze aanvraag stopt de andere.
case-lines-not-found = We vinden { $lines } niet bij deze titularis. Deze aanvraag zet dat nummer niet stop. Kijk het nummer na en doe zo nodig een nieuwe aanvraag.

case-withdraw = Bedacht?
    .body = U kunt uw aanvraag intrekken tot { $at }. Het contract loopt dan door zoals voorheen.
    .body-open = U kunt uw aanvraag op elk moment intrekken. Het contract loopt dan door zoals voorheen.
case-withdraw-submit = Aanvraag intrekken
case-too-late = Te laat om in te trekken
    .body = U kon uw aanvraag intrekken tot { $at }. Sindsdien wordt de lijn uitgeschakeld, en dat kan niet ongedaan worden gemaakt. Een nieuwe kaart kan altijd.
    .body-signed = U tekende in een winkel dat het meteen eindigt. Dat kan niet meer ongedaan worden gemaakt, en het nummer komt niet terug.
    .body-heir = De aanvraag kon worden ingetrokken tot { $at }. Sindsdien wordt de lijn uitgeschakeld, en dat kan niet ongedaan worden gemaakt.
case-taken-back = Uw aanvraag is ingetrokken
    .body = We ontvingen dit op { $at }. Het contract loopt door alsof u niets had gevraagd. We sturen u een bevestiging.

case-statutory = U kunt het contract ook herroepen
    .body = Uw contract is op afstand gesloten, en de wettelijke termijn om te herroepen was niet voorbij toen u uw aanvraag verstuurde. Herroepen is een ander recht dan opzeggen: het contract eindigt op het moment van uw aanvraag.
case-statutory-submit = Van mijn aanvraag een herroeping maken

case-closed-heading = Het einde in cijfers
case-credit = U krijgt { $amount } terug.
case-credit-none = Voor de tijd na het einde was niets vooraf betaald. Er is dus niets terug te geven.
case-credit-line = Datakaart { $line }: { $fee } voor { $from } tot { $to }, ÷ { $days } dagen × { $unused } ongebruikte dagen = { $amount }
case-credit-how = Het bedrag komt met uw laatste factuur.
case-number-port = Tot en met { $date } kan een andere operator het nummer nog overnemen.
case-number-rests = Tot en met { $date } rust het nummer. Daarna kan iemand anders het krijgen.
case-todo = Wat u nog kunt doen
case-todo-accounts = Haal het nummer weg bij accounts die u codes sturen: bank, itsme, berichten, belastingen.
case-todo-esim = Is het een eSIM? Verwijder hem in de instellingen van het toestel terwijl het online is.
case-todo-card = Is het een plastic kaart? Knip ze door en gooi ze weg.
case-todo-bill = Leg de laatste factuur naast deze pagina. Klopt er iets niet? Neem contact op met de klantendienst en geef uw referentie.
case-todo-keep = Bewaar de slotbrief. Hij bewijst dat het contract is geëindigd.

case-messages = Wat we u stuurden
case-messages-none = Er is nog niets verstuurd. Het kan een minuut duren.
case-message-line = { $what }: { $fate }
case-message-sent = verstuurd
case-message-failed = kon niet worden bezorgd
case-message-failed-help = Een van onze berichten kwam niet aan. Klopt het adres?
case-to-receipt-address = naar { $address }
case-to-earlier = naar het vorige adres
case-to-letter = per brief
case-to-line = per sms naar { $line }
case-to-file = naar het adres in ons bestand
case-message-receipt = Ontvangstbewijs
case-message-code = Code
case-message-reminder = Herinnering
case-message-lapse-notice = Bericht dat de aanvraag is vervallen
case-message-scheduled = Bevestiging van het einde
case-message-owner-notice = Bericht aan de titularis van de lijn
case-message-withdrawal-receipt = Bevestiging dat de aanvraag is ingetrokken
case-message-objection-receipt = Bevestiging van het bezwaar
case-message-answered-by-earlier = Bericht dat een eerdere aanvraag telt
case-message-withdrawal-out-of-time = Bericht dat de herroeping te laat kwam
case-message-closing-letter = Slotbrief

case-acts = Wat onze medewerkers deden
case-act-line = { $channel ->
    [phone] Per telefoon: { $what }
    [shop] In een winkel: { $what }
   *[back-office] Backoffice: { $what }
 }
case-act-took = we namen uw aanvraag op
case-act-asked = we vroegen wie er belt of voor ons staat
case-act-checked = we gingen na wie u bent
case-act-yes = we noteerden uw ja
case-act-withdrew = we trokken uw aanvraag in, zoals u vroeg
case-act-stopped = we hielden de aanvraag tegen, zoals de titularis vroeg
case-act-objection = we noteerden het bezwaar van de titularis
case-act-address = we verbeterden het adres voor berichten
case-act-resent = we stuurden het nieuwste bericht opnieuw
case-act-link = we maakten een nieuwe link naar deze pagina
case-act-statutory = we maakten van de aanvraag een herroeping
case-act-promised = we beloofden terug te bellen
case-act-called = we belden u
case-act-again = we namen de aanvraag weer op
case-act-end = we zetten het einde recht
case-act-retried = we begonnen het uitschakelen opnieuw

case-link = Kwam de link naar deze pagina in verkeerde handen?
    .body = Maak dan een nieuwe link. Alle links die we u eerder stuurden, werken dan niet meer, ook die in de berichten. Bewaar de nieuwe pagina meteen.
case-link-submit = Nieuwe link maken

case-done-code-line = Als de lijn bij ons hoort, is een nieuwe code per sms onderweg.
case-done-code-file = Als de lijn bij ons hoort, is een nieuwe code onderweg naar het e-mailadres dat we kennen.
case-done-resent = We sturen het bericht opnieuw. Dat kan enkele minuten duren.
case-done-address = Het adres is verbeterd. We sturen het bericht naar het nieuwe.
case-done-link = Deze pagina heeft een nieuw adres. De oude links werken niet meer. Bewaar deze pagina nu.
case-done-statutory = Uw aanvraag is nu een herroeping.
case-done-confirmed = U hebt bevestigd.

## Het adres verbeteren

address-title = Adres verbeteren
address-lead = We sturen het ontvangstbewijs en alle volgende berichten naar het nieuwe adres.
address-now = Tot nu toe
address-submit = Bewaren en opnieuw versturen
address-back = Terug naar uw aanvraag

## "Dit was ik niet"

notme-title = Hebt u dit niet gevraagd?
notme-lead = Iemand vroeg aan { $operator } om een datakaart stop te zetten. We zeggen het u omdat het uw lijn is.
notme-line = Lijn
notme-asked = Gevraagd op
notme-ends = Contract eindigt
notme-ends-unknown = nog niet bepaald
notme-button-lead = Was u dit niet? Druk dan op de knop. De aanvraag stopt, en uw kaart blijft werken.
notme-submit = Dit was ik niet: houd het tegen
notme-was-me = Was u het wel, of iemand in uw naam? Dan hoeft u niets te doen.
notme-late-lead = De lijn wordt al uitgeschakeld of is al uitgeschakeld. Vanaf deze pagina kunnen we dat niet meer tegenhouden. Was u dit niet? Zeg het ons met de knop: iemand bekijkt het.
notme-late-submit = Dit was ik niet: verwittig een medewerker
notme-done = De aanvraag is gestopt
    .body = We hielden ze tegen op { $at }. Het contract loopt door, en uw kaart blijft werken.
notme-done-next = Iemand zoekt uit hoe dit kon gebeuren. Verander het wachtwoord van uw klantenzone als anderen het kunnen kennen.
notme-late-done = We hebben een medewerker verwittigd
    .body = Uw bericht kwam binnen op { $at }. De lijn kon niet meer worden behouden. Iemand bekijkt het, ten laatste op { $by }, en neemt contact met u op via het adres dat we kennen.
notme-late-call = Wilt u niet wachten? Neem contact op met de klantendienst en geef de referentie { $reference }.
notme-over = Er valt niets meer tegen te houden
    .body = Deze aanvraag beëindigt niets: ze is ingetrokken, tegengehouden of vervallen. Het contract loopt door.
