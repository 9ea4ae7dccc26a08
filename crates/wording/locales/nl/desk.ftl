### De twee balies: de telefoon en de toonbank van een winkel. Het eerste deel is voor medewerkers; wat met `say-` begint,
### wordt aan de klant voorgelezen, in de taal van de klant.

desk-phone = Telefoonbalie
    .body = Er belt iemand: zoek de lijn, neem de aanvraag op, ga na wie er belt, noteer het ja.
desk-shop = Winkelbalie
    .body = Er staat iemand aan de toonbank: identiteitsbewijs, simkaart en laatste factuur; formulier getekend, ontvangstbewijs afgedrukt.

## Zoeken

desk-find-line = Nummer van de datakaart
    .hint = Zoals de klant het zegt, bijvoorbeeld 0470 12 34 56
desk-find-else = Of
desk-find-customer = Klantnummer
desk-find-name = Naam van de titularis
desk-find-postcode = Postcode
desk-find-reference = Referentie van een aanvraag
desk-find-submit = Zoeken
desk-find-new = Aanvraag opnemen zonder de lijn te vinden
desk-find-empty = Typ een nummer, een klantnummer, naam en postcode samen, of een referentie.
desk-find-nobody = Niemand gevonden. Kijk het nummer na met de klant, of neem de aanvraag op zonder de lijn te vinden: ze geldt dan toch als ontvangen.
desk-find-several = Meer dan één klant heeft daar deze naam. Vraag het nummer van de datakaart of het klantnummer.
desk-find-ended = Alle datakaarten van deze klant zijn al beëindigd.
desk-find-which = Deze klant heeft meer dan één datakaart. Vraag de laatste cijfers.
desk-find-no-case = Er is geen aanvraag met deze referentie. Kijk ze teken voor teken na.
desk-why = Waarom zoekt u dit op?
    .hint = De reden komt in het auditregister.
desk-line-living = In gebruik
desk-line-ending = Een aanvraag zet ze al stop
desk-line-ended = Het contract is beëindigd
desk-line-prepaid = Herlaadkaart
desk-line-postpaid = Abonnement
desk-line-card = Simkaart
desk-line-esim = eSIM
desk-keys-find = Toetsen: typ het nummer en druk op Enter. Met Alt+1 (Firefox: Alt+Shift+1) keert u terug naar het nummer.

## De aanvraag opnemen

desk-take = Aanvraag opnemen
desk-open-cases = Voor deze lijn zijn er open aanvragen
desk-open-case = ontvangen op { $at }, { $channel }: { $stage }
desk-name = Naam, zoals de klant hem zegt
    .hint = Hij komt op het ontvangstbewijs. Hier wordt hij niet met onze gegevens vergeleken.
desk-acting = In welke hoedanigheid
desk-acting-holder = titularis
desk-acting-heir = erfgenaam van de titularis
desk-acting-guardian = ouder of voogd
desk-acting-administrator = bewindvoerder of iemand met een volmacht
desk-acting-company = iemand die voor de onderneming mag handelen
desk-language = Taal van de klant
desk-language-nl = Nederlands
desk-language-fr = Frans
desk-language-de = Duits
desk-language-en = Engels
desk-language-zh = Chinees
desk-keep = Nummer behouden?
desk-keep-no = Nee, het nummer mag weg
desk-keep-yes = Ja, bij een andere operator
desk-record = Ontvangstbewijs en bevestiging
    .hint = Wat alleen gezegd is, bewijst later niets. Daarom krijgt de klant het op schrift.
desk-route-email = Per e-mail
desk-route-sms = Per sms
desk-route-post = Per brief
desk-record-email = per e-mail
desk-record-sms = per sms
desk-record-post = per brief
desk-more = Reden en referenties, als de klant er noemt
desk-take-submit = Aanvraag opnemen
desk-keys-take = Toetsen: met Tab gaat u van veld naar veld, met Enter neemt u de aanvraag op.

## Het dossier

desk-case = Aanvraag
desk-received = Ontvangen
desk-ends = Contract eindigt
desk-no-return = Punt zonder terugkeer
desk-channel-online = online
desk-channel-phone = per telefoon
desk-channel-shop = in een winkel
desk-channel-api = door een partner
desk-channel-back_office = door de backoffice
desk-stage-received = wacht op bewijs of bevestiging
desk-stage-pending = zal eindigen
desk-stage-ceasing = wordt uitgeschakeld
desk-stage-settling = de eindafrekening wordt gemaakt
desk-stage-closed = afgelopen
desk-stage-withdrawn = ingetrokken
desk-stage-lapsed = vervallen
desk-stage-refused = geweigerd
desk-state-check = Ontvangen. Ga nu na met wie u spreekt.
desk-state-confirm = Bewezen. Lees voor wat er zal gebeuren, en vraag het ja.
desk-state-pending = Bevestigd. Het eindigt nu vanzelf. Tot het punt zonder terugkeer kan de aanvraag worden ingetrokken.
desk-state-ceasing = Het punt zonder terugkeer is voorbij. De lijn wordt uitgeschakeld.
desk-state-closed = Deze aanvraag is afgesloten.
desk-state-withdrawn = Deze aanvraag is ingetrokken. Het contract loopt door.
desk-state-lapsed = Deze aanvraag is vervallen. Het contract loopt door.
desk-state-refused = Deze aanvraag is geweigerd: een andere zet de lijn al stop, of de termijn om te herroepen was voorbij.
desk-say = Zeg dit

## De controle

desk-check = Met wie spreekt u?
desk-check-locked = Te veel foute antwoorden. Tot { $at } bekijkt niemand een antwoord voor deze lijn. De aanvraag blijft ontvangen. De titularis is verwittigd.
desk-check-nothing-left = Wat u hier nog kunt vragen, volstaat niet. De aanvraag blijft ontvangen en houdt haar datum.
desk-leave = Aan de backoffice doorgeven
desk-left = De aanvraag staat op de lijst van de backoffice.
desk-level = Nodig:
desk-level-plain = een gewoon bewijs
desk-level-raised = meer dan gewoonlijk
desk-level-high = veel meer dan gewoonlijk
desk-signal-sim = de simkaart is onlangs vervangen
desk-signal-address = het postadres is onlangs gewijzigd
desk-signal-email = het e-mailadres is onlangs gewijzigd
desk-signal-attempts = er waren onlangs foute antwoorden
desk-signal-value = de lijn is veel waard
desk-signal-channel = er loopt een aanvraag via een ander kanaal
desk-missing = Elk van deze volstaat, het gemakkelijkste eerst:
desk-answers = Antwoorden tot nu toe
desk-question = Vraag
desk-outcome = Resultaat
desk-outcome-proven = juist
desk-outcome-nearly = bijna juist
desk-outcome-wrong = fout
desk-outcome-not-at-hand = niet bij de hand
desk-others = Iets anders vragen
desk-kind-code-to-line = Code naar de lijn
desk-kind-code-to-address = Code naar het e-mailadres dat we kennen
desk-kind-call-back = Terugbellen naar de lijn
desk-kind-document-seen = Identiteitsbewijs
desk-kind-document-number = Laatste vier tekens van het documentnummer
desk-kind-sim-seen = Simkaart
desk-kind-last-bill = Laatste factuur
desk-kind-billing-address = Facturatieadres
desk-kind-date-of-birth = Geboortedatum
desk-kind-customer-number = Klantnummer
desk-kind-iccid = Nummer van de simkaart
desk-kind-puk = Pukcode
desk-kind-session = Klantenzone
desk-kind-authority-seen = Stuk dat toont dat iemand mag handelen
desk-hint-code-to-line = Er gaat een code van zes cijfers per sms naar de lijn. De klant leest ze u voor.
desk-hint-code-to-address = Er gaat een code van zes cijfers naar het e-mailadres dat we kennen. De klant leest ze u voor.
desk-hint-call-back = Leg neer, bel zelf het nummer van de lijn, en vraag of de titularis ze wil stopzetten.
desk-hint-document-seen = Typ of scan de regels met het teken <, onderaan of op de achterkant. Er wordt niets gekopieerd; de laatste vier tekens van het nummer worden vergeleken en vergeten.
desk-hint-document-number = Van de identiteitskaart of het paspoort waarmee het contract is gesloten. Vraag nooit het rijksregisternummer.
desk-hint-sim-seen = Het lange nummer dat op de kaart staat, getypt of als streepjescode gescand.
desk-hint-last-bill = Het factuurnummer, of de gestructureerde mededeling, of bedrag en datum samen. Een van de drie volstaat.
desk-hint-billing-address = Zoals de klant het zegt. Afkortingen en beide talen worden begrepen.
desk-hint-date-of-birth = Dag, maand, jaar. Het helpt, maar volstaat nooit op zich.
desk-hint-customer-number = Het helpt, maar volstaat nooit op zich.
desk-hint-iccid = Het helpt, maar volstaat nooit op zich.
desk-hint-puk = We bewaren deze code niet.
desk-hint-session = De klant kan zich aanmelden en online verdergaan.
desk-hint-authority-seen = De naam van de titularis, zoals hij op het stuk staat.
desk-code = Code
desk-code-send = Code sturen
desk-code-again = Nog een code sturen
desk-answer-submit = Vergelijken
desk-not-at-hand = Niet bij de hand
desk-bill-number = Factuurnummer
desk-bill-structured = Gestructureerde mededeling
desk-bill-amount = Bedrag
desk-bill-day = Factuurdatum
desk-street = Straat en nummer
desk-town = Gemeente
desk-zone = Machineleesbare regels
desk-paper = Stuk
desk-paper-holder = Titularis die erop staat
desk-paper-succession = attest of akte van erfopvolging
desk-paper-death-certificate = overlijdensakte met een familiedocument
desk-paper-judgment = vonnis of beschikking
desk-paper-family-record = geboorteakte of familiedocument
desk-paper-power-of-attorney = volmacht
desk-paper-company-register = uittreksel uit het register of bekendmaking van de onderneming
desk-told-nearly = Bijna juist. Vraag om nog eens te kijken en het opnieuw te zeggen.
desk-told-wrong = Dit is niet wat wij kennen. Vraag het nog één keer, of vraag iets anders.
desk-nearly-swapped = Misschien zijn twee cijfers naast elkaar verwisseld.
desk-nearly-one = Misschien is één teken verkeerd gelezen.
desk-nearly-cents = Misschien ontbreken de centen.
desk-nearly-day-and-month = Misschien zijn dag en maand verwisseld.
desk-nearly-spelling = Misschien is een letter verkeerd verstaan: laat het spellen.
desk-nearly-name-cut = Misschien is een voornaam afgekort.
desk-nearly-name-part = Misschien ontbreekt een deel van de naam.
desk-nearly-script = Vergelijk de naam in Latijnse letters.
desk-nearly-box = Misschien ontbreekt een bus of een letter achter het nummer.
desk-nearly-street = Misschien is het woord voor de straat (straat, laan, plein) weggelaten of afgekort.
desk-nearly-town = Misschien is het een andere gemeente, of de straatnaam in de andere taal.
desk-wrong-empty = Typ het antwoord, of druk op “Niet bij de hand”.
desk-wrong-address = Typ straat met nummer, postcode en gemeente.
desk-wrong-bill = Typ het nummer, of de gestructureerde mededeling, of bedrag en datum samen, bijvoorbeeld 24,50 en 5/11/2026.
desk-wrong-day = Typ een datum zoals 30/7/1985.
desk-wrong-zone = Dit zijn niet de twee of drie machineleesbare regels van een identiteitsbewijs. Typ ze opnieuw, met elke < erbij.
desk-wrong-paper = Kies het stuk dat voor u ligt.
desk-wrong-not-on-file = Zoiets staat niet in onze gegevens. Vraag iets anders.
desk-wrong-misread = Het nummer past niet bij zijn eigen controlecijfers: het is verkeerd gelezen. Lees het opnieuw; dit telt niet mee.
desk-document-expired = Dit identiteitsbewijs is vervallen. Er is een ander nodig.
desk-document-number = Het nummer past niet bij zijn controlecijfer. Typ de regels opnieuw.
desk-document-birth = De geboortedatum klopt niet. Typ de regels opnieuw.
desk-document-expiry = De vervaldatum klopt niet. Typ de regels opnieuw.
desk-document-whole = De controlecijfers kloppen niet met elkaar. Typ de regels opnieuw.
desk-document-issuer = Geen enkele staat heeft deze code. Typ de regels opnieuw.
desk-document-name = Er is geen naam te lezen. Typ de regels opnieuw.

## Het ja

desk-yes = Het ja
desk-yes-lead = Lees voor wat hiernaast staat. Stel dan de vraag.
desk-yes-spoken = De klant zei ja
desk-yes-signed = De klant heeft getekend
desk-yes-despite = De klant wil het nu beëindigen, en weet dat een nummeroverdracht het vanzelf zou beëindigen
desk-yes-at-once = Meteen gedaan, zonder weg terug
    .hint = Alleen als de klant het vraagt, het identiteitsbewijs gezien is en niets op risico wijst.
desk-yes-else = Vandaag geen ja? De klant kan ook bevestigen met de link in het ontvangstbewijs. Intussen blijft de aanvraag ontvangen.
desk-done = Genoteerd
desk-done-lead = Geef de referentie, zeg wat er per e-mail, sms of brief komt, en neem afscheid.
desk-next = Volgende klant
desk-else = Verder
desk-call-back = Een telefoontje beloven
desk-call-back-1 = binnen een uur
desk-call-back-4 = binnen 4 uur
desk-call-back-24 = binnen een dag
desk-call-back-submit = Beloven
desk-call-back-by = Er is een telefoontje beloofd, ten laatste op { $at }.
desk-call-back-answered = De titularis nam op en wil de lijn stopzetten
desk-called = Gebeld en bereikt
desk-called-not = Gebeld, niemand nam op
desk-resend = Ontvangstbewijs of bevestiging opnieuw sturen

## Voorlezen aan de klant

say-greet-phone = Goeiedag, u spreekt met { $operator }. U wilt een datakaart stopzetten? Daar help ik u graag mee. Mag ik uw naam, alstublieft?
say-greet-shop = Goeiedag. U wilt een datakaart stopzetten? Legt u alstublieft uw identiteitskaart of paspoort, de simkaart en uw laatste factuur op de toonbank, voor zover u ze bij hebt.
say-ask-end = Wanneer moet het stoppen: nu meteen, op het einde van de periode die al betaald is, of op een dag die u zelf kiest?
say-ask-keep = Wilt u het nummer meenemen naar een andere operator? Dan vraagt die operator het aan, en eindigt het contract vanzelf.
say-ask-address = Waar mogen we het ontvangstbewijs en de bevestiging naartoe sturen?
say-condolence = Mijn oprechte deelneming. Ik houd het zo kort mogelijk, en het kost u niets.
say-taken = Ik heb uw aanvraag ontvangen op { $at }. Uw referentie is { $reference }. Het ontvangstbewijs is naar u onderweg.
say-must-check = Niemand mag een lijn stopzetten die niet van hem of haar is. Daarom moet ik u iets vragen.
say-question-code-to-line = Ik stuur nu per sms een code van zes cijfers naar uw lijn. Wilt u ze mij voorlezen, alstublieft?
say-question-code-to-address = Ik stuur nu een code van zes cijfers naar het e-mailadres dat we van u kennen. Wilt u ze mij voorlezen, alstublieft?
say-question-call-back = Ik leg nu neer en bel u meteen terug op het nummer van de lijn.
say-question-document-seen = Mag ik uw identiteitskaart of uw paspoort even zien? Ik maak er geen kopie van.
say-question-document-number = Wat zijn de laatste vier tekens van het nummer van uw identiteitskaart of paspoort? Zeg mij alstublieft niet uw rijksregisternummer.
say-question-sim-seen = Mag ik de simkaart even zien?
say-question-last-bill = Hebt u uw laatste factuur bij de hand? Geeft u mij dan het nummer, of het bedrag en de datum.
say-question-billing-address = Naar welk adres sturen we uw facturen?
say-question-date-of-birth = Wat is uw geboortedatum?
say-question-customer-number = Wat is uw klantnummer?
say-question-iccid = Welk nummer staat er op de simkaart?
say-question-puk = Hebt u nog iets anders bij de hand?
say-question-session = Kunt u zich aanmelden in uw klantenzone?
say-question-authority-seen = Mag ik het stuk zien dat zegt dat u voor de titularis mag handelen?
say-locked = Het spijt me, ik kan voor deze lijn op dit moment niets meer controleren. U verliest niets: uw aanvraag is ontvangen en houdt haar datum. Een collega bekijkt ze, en we schrijven naar de titularis van de lijn.
say-unproven = Het spijt me, dit volstaat niet om verder te gaan. U verliest niets: uw aanvraag is ontvangen en houdt haar datum. U kunt ze online afwerken met de link in het ontvangstbewijs, of in een winkel met uw identiteitskaart.
say-papers = Om verder te gaan, moeten we een stuk zien dat zegt dat u voor de titularis mag handelen, en ook uw identiteitskaart. Komt u met allebei naar een van onze winkels, alstublieft. Uw aanvraag is ontvangen en houdt haar datum.
say-ends = Uw contract eindigt op { $at }.
say-credit = U krijgt { $amount } terug voor de dagen die u betaald hebt en niet meer gebruikt.
say-no-credit = Voor zover we nu weten, is er niets terug te geven, en moet u niets meer betalen dan uw open facturen. De laatste factuur komt daarna nog.
say-number-rests = { $days ->
    [one] Daarna kunt u het nummer nog { $days } dag lang meenemen naar een andere operator. Dan is het weg.
   *[other] Daarna kunt u het nummer nog { $days } dagen lang meenemen naar een andere operator. Dan is het weg.
 }
say-number-kept = U zei dat u het nummer wilt behouden. Zeg het contract dan beter niet bij mij op. Vraag het aan uw nieuwe operator, dan eindigt dit contract vanzelf. Gaat u hier toch verder, dan kunt u het nummer verliezen.
say-no-return = U kunt zich nog bedenken tot { $at }. Daarna kan het niet meer ongedaan worden gemaakt.
say-yes = Zal ik het zo stopzetten?
say-done = Het is genoteerd. Uw contract eindigt op { $at }.
say-reference = Uw referentie is { $reference }.
say-record = U krijgt dit allemaal op schrift. We schrijven ook naar de lijn en naar het adres dat we kennen. Zo kan niemand dit in uw naam doen.
say-farewell = Dank u wel, en nog een goede dag.

## Paper

desk-print = Afdrukken
desk-print-back = Terug naar de aanvraag
desk-print-how = Druk deze pagina af met Ctrl+P. Kies de printer met het juiste papier.
desk-print-form = Formulier om te tekenen
desk-print-receipt = Ontvangstbewijs
desk-print-receipt-roll = Ontvangstbewijs op de rol
desk-print-sheet = Op een blad (A4)
desk-print-roll = Op de rol (80 mm)
paper-form = Stopzetting van een datakaart
paper-receipt = Ontvangstbewijs
paper-unproven = We hebben deze aanvraag ontvangen. Er moet nog blijken dat de lijn van u is; tot dan houdt de aanvraag haar datum en zet ze niets stop.
paper-sentence = Ik wil dat het contract voor deze datakaart eindigt zoals het hierboven staat.
paper-place = Plaats en datum
paper-customer = Handtekening van de klant
paper-staff = Gezien door de winkel

## Four eyes

eyes-heading = Een tweede persoon is nodig
eyes-by = Voorgesteld door { $who }; het wacht tot { $until }.
eyes-own = U stelde het voor. Iemand anders moet het bekijken.
eyes-needs-supervisor = Een supervisor beslist.
eyes-approve = Ik heb het bekeken en ga akkoord
eyes-decline = Ik ga niet akkoord
eyes-propose = Voorstellen
eyes-time = Uur
eyes-said-reopen = Deze aanvraag opnieuw opnemen.
eyes-said-override-check = De titularis als bewezen beschouwen.
eyes-said-correct-end = Het einde op { $at } zetten.
eyes-offer-reopen = Voorstellen om ze opnieuw op te nemen
    .hint = Ze werd bij vergissing ingetrokken of verviel bij vergissing. Ze blijft ontvangen op haar eerste datum; bewijs en ja worden opnieuw gevraagd.
eyes-offer-override-check = Voorstellen om de titularis als bewezen te beschouwen
    .hint = U zag iets wat geen vraag kan wegen, zoals een brief met een kopie van de identiteitskaart. Schrijf in een notitie wat het was.
eyes-offer-correct-end = Een ander moment van het einde voorstellen
    .hint = Het punt zonder terugkeer is voorbij en het moment klopt niet. De facturatie stopt op het juiste moment en de klant krijgt bericht. Het ligt tussen de aanvraag en nu.

## Drafts

desk-sms = Nummer voor sms-berichten
desk-park = Bewaren als concept
    .hint = Valt de oproep weg, of doet de klant online verder? Wat getypt is, blijft hier, samen met de referentie.
desk-drafts = Er zijn concepten voor deze lijn
desk-draft-kept = bewaard op { $at }
desk-sms-own-line = Dit is de lijn die stopt: de laatste berichten zouden niet meer aankomen. Vraag een ander nummer, een e-mailadres of een postadres.

## A code as the yes

desk-yes-code-send = Of: stuur een code naar de lijn als ja
desk-yes-code = Code, voorgelezen als ja
desk-yes-code-submit = De klant las ze voor als ja
