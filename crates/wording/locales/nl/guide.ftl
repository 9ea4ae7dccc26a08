### Het kader van elke pagina, de startpagina, de gids en de zoekfunctie.
###
### In elke tekst van de gids: $operator, $days (werkdagen tot de lijn uiterlijk uit is), $withdrawal (kalenderdagen
### van het herroepingsrecht), $port (dagen waarin het nummer na het einde nog kan verhuizen).
### In een langere tekst begint een lege regel een alinea, "- " een punt van een lijst en "+ " een stap.

## Het kader

frame-skip = Naar de inhoud
frame-demo = Dit is een demonstratie. Niets hiervan komt bij een echte operator terecht.
frame-demo-link = Klok en berichten
frame-search-label = Zoeken op deze site
frame-search-button = Zoeken
frame-account = Uw account
frame-login = Aanmelden
frame-logout = Afmelden
frame-languages = Taal
frame-footer = Op deze site
frame-guide = Gids
frame-questions = Vragen en antwoorden
frame-day = Dag
frame-month = Maand
frame-year = Jaar
frame-copy = Referentie kopiëren
frame-copied = Gekopieerd
frame-step-done = Klaar:
frame-step-next = Nu aan de beurt:
frame-step-later = Later:

## Als een pagina niet getoond kan worden

error-not-found-title = Deze pagina bestaat niet
error-not-found-text = Misschien is het adres niet volledig, of geldt de link niet meer. Open de link in uw e-mail opnieuw, of ga hier verder.
error-not-allowed-title = Dat kan hier niet
error-not-allowed-text = Dit adres werkt alleen vanuit een formulier. Ga hier verder.
error-not-understood-title = We konden dit niet lezen
error-not-understood-text = Het formulier of het adres kwam beschadigd aan. Er is niets bewaard. Ga terug, open de pagina opnieuw en probeer het nog eens.
error-too-large-title = Dit is te lang voor ons
error-too-large-text = Wat u verstuurde, is langer dan wij kunnen lezen. Er is niets bewaard. Ga terug en verstuur een kortere tekst.
error-stale-title = Deze pagina stond te lang open
error-stale-text = Voor uw veiligheid hebben we niets gedaan met wat u verstuurde. Er is niets veranderd.
error-too-many-title = Te veel pogingen in korte tijd
error-too-many-text = Om u en anderen te beschermen, geldt nu een pauze. Wat we al van u ontvingen, blijft bewaard.
error-busy-title = Het is nu erg druk
error-busy-text = We kunnen niet meteen antwoorden. Wacht even en laad de pagina opnieuw. Een aanvraag met een ontvangstbewijs is veilig.
error-internal-title = Bij ons ging iets stuk
error-internal-text = Het ligt niet aan u, en wij weten ervan. Een aanvraag met een ontvangstbewijs is veilig. Probeer het over enkele minuten opnieuw, of kies een andere weg.
error-again-at = U kunt het opnieuw proberen vanaf:
error-again = Opnieuw versturen
error-id = Noem dit nummer als u ons belt:
error-to-entry = Naar de startpagina
error-to-phone = Hoe het telefonisch kan
error-to-root = Naar de lijst van operatoren

## De startpagina

entry-root-title = Van welke operator is uw datakaart?
entry-root-lead = Kies het merk dat op uw kaart of op uw factuur staat. Daar kunt u de kaart opzeggen.
entry-title = Uw datakaart opzeggen
entry-lead = Hier zegt u een datakaart van { $operator } op: op één pagina, zonder account en zonder reden. U krijgt meteen een ontvangstbewijs.
entry-withdraw = Is het contract in de laatste { $withdrawal } dagen online, per telefoon of per brief gesloten? Dan hebt u nog een ander recht:
entry-search-label = Wat zoekt u?
entry-search-hint = Eén woord volstaat, in om het even welke taal: schuld, eSIM, buitenland.
entry-channels = Drie manieren
entry-online = Op elk uur en vanuit elk land. U hebt het nummer van de datakaart nodig, en een e-mailadres of postadres.
entry-phone = Iemand neemt uw aanvraag samen met u op en stuurt u een schriftelijk bewijs.
entry-shop = Breng uw identiteitskaart of paspoort mee, de simkaart en uw laatste factuur.
entry-follow = Een aanvraag volgen
    .text = Open de link in de e-mail die wij u stuurden. U ziet er uw aanvraag, zonder account. Was u aangemeld toen u de aanvraag deed? Dan staat ze ook in uw account.
entry-account = Met een account
    .text = Als u zich aanmeldt, is het formulier al ingevuld en ziet u uw lijnen en uw aanvragen.
entry-read = Goed om te weten

## De gids

guide-title = Gids
guide-further = Meer in de gids
guide-lead = Hoe u een datakaart van { $operator } opzegt, waaraan u vooraf denkt en wat er daarna gebeurt.

guide-online-title = Online opzeggen
guide-online-summary = Eén pagina, op elk uur, vanuit elk land.
guide-online-steps = Zo gaat het
    .text =
        + Open het formulier. Vul uw naam in, het nummer van de datakaart en het moment waarop ze moet stoppen: nu, op een dag die u kiest, of wanneer de betaalde periode voorbij is.
        + Zeg waar het ontvangstbewijs naartoe moet: naar een e-mailadres of, als u er geen hebt, naar een postadres.
        + Verstuur het formulier. Het ontvangstbewijs staat meteen op het scherm, met een referentie, de datum en het uur.
        + Vul de code in die wij naar de lijn sturen, of naar het adres dat wij kennen. Zo weten we dat de lijn van u is. Met de knop in onze e-mail bevestigt u de aanvraag.
        + Volg de aanvraag op haar eigen pagina, tot de lijn uit is en alles is afgerekend.
guide-online-account = Met of zonder account
    .text =
        U hebt geen account nodig. Hebt u er een en logt u in, dan is het formulier al ingevuld.

        Een account maakt u met het nummer van de lijn en een code die wij ernaartoe sturen.
guide-online-no-code = Als u geen code kunt ontvangen
    .text = Verstuur het formulier toch. Het ontvangstbewijs telt vanaf dat moment. Daarna gaan we op een andere manier na of de lijn van u is.
guide-online-written = Schriftelijk volstaat
    .text = Volgens de wet mag u het contract opzeggen in om het even welke schriftelijke vorm en zonder reden. Dit formulier is er zo een. Een aangetekende brief is nooit nodig.
guide-online-letter = Per brief
    .text = Liever op papier? Schrijf uw naam, het nummer van de lijn en de dag waarop ze moet stoppen. Onderteken de brief en stuur hem naar:
guide-online-email = Per e-mail
    .text = U kunt ook naar dit adres schrijven. Vermeld de lijn en de dag waarop ze moet stoppen:

guide-phone-title = Per telefoon opzeggen
guide-phone-summary = Iemand neemt uw aanvraag samen met u op.
guide-phone-numbers = De nummers
    .text = Met een datakaart kunt u vaak niet bellen. Bel dan met een andere telefoon.
guide-phone-unknown = Het nummer
    .text = Zoek het nummer van de klantendienst op uw laatste factuur of op de eigen site van de operator.
guide-phone-on-net = Vanuit het netwerk van { $operator }
guide-phone-off-net = Vanuit een ander Belgisch netwerk
guide-phone-belgium = Vanuit elk Belgisch netwerk
guide-phone-abroad = Vanuit het buitenland
guide-phone-elsewhere = Vanuit een ander netwerk en vanuit het buitenland
guide-phone-at-hand = Houd dit bij de hand
    .text =
        - het nummer van de datakaart;
        - uw klantnummer, als u het hebt: het staat op de factuur;
        - een e-mailadres of postadres voor het bewijs.
guide-phone-steps = Zo gaat het
    .text =
        + U zegt welke kaart moet stoppen en wanneer.
        + De medewerker gaat na of de lijn van u is, bijvoorbeeld met een code. Geef nooit uw wachtwoord: niemand heeft het hiervoor nodig.
        + De medewerker leest de aanvraag voor. U zegt of ze klopt.
        + U krijgt een schriftelijk bewijs met de datum en het uur.
guide-phone-proof = Vraag het bewijs
    .text = De wet spreekt over schriftelijk opzeggen. Met alleen een gesprek hebt u niets in handen. Komt er geen bewijs? Verstuur dan het formulier op deze site: dat is één pagina.
guide-phone-cost = Wat het gesprek kost
    .text = Een operator mag voor zijn eigen klanten geen nummer met een toeslag gebruiken. Nummers die met 070 of 090 beginnen, kosten extra: gebruik ze hiervoor niet. Uit het buitenland betaalt u wat uw eigen abonnement vraagt.

guide-shop-title = In een winkel opzeggen
guide-shop-summary = Aan de toonbank, met uw identiteitsbewijs en uw kaart.
guide-shop-bring = Wat u meebrengt
    .text =
        - uw identiteitskaart of uw paspoort;
        - de simkaart, of het toestel met de eSIM;
        - uw laatste factuur, als u facturen krijgt;
        - voor een bedrijf, een vereniging of iemand anders: het papier waarop staat dat u dit mag doen.
guide-shop-before = Voor u vertrekt
    .text = Vraag de winkel of u er kunt opzeggen, en wanneer hij open is. Niet elke winkel doet het.
guide-shop-steps = Zo gaat het
    .text =
        + Iemand bekijkt uw identiteitsbewijs en de kaart. Een kopie is hiervoor niet nodig.
        + U zegt wanneer de kaart moet stoppen en kijkt de aanvraag na.
        + U gaat weg met een bewijs op papier of per e-mail, met de datum en het uur.
guide-shop-online = Geen winkel in de buurt?
    .text = Met het formulier op deze site doet u hetzelfde, op elk uur.

guide-before-title = Voor u opzegt
guide-before-summary = Het nummer, de facturen, uw contacten en de accounts achter het nummer.
guide-before-number = Wilt u het nummer behouden?
    .text =
        Zeg de kaart dan niet zelf op. Vraag uw nieuwe operator om het nummer over te nemen. Daardoor stopt het oude contract vanzelf. Wie eerst opzegt, kan het nummer kwijtraken.
guide-before-bills = Facturen en saldo
    .text =
        Kijk na wat nog openstaat. U kunt opzeggen met open facturen, maar u moet ze nog betalen. Wie op tijd betaalt, betaalt niets extra.

        Er kan nog een laatste factuur komen. Die gaat over de dagen tot het einde. Wat u vooraf betaalde voor de dagen daarna, krijgt u terug.
guide-before-credit = Beltegoed op een herlaadkaart
    .text = Gebruik het eerst op, of neem het nummer mee naar een andere operator: alleen dan geeft de regel u recht op het tegoed. Bij de vragen en antwoorden leest u hoe het zit.
guide-before-device = Een toestel op afbetaling
    .text = Kreeg u bij het contract een goedkopere telefoon, tablet of router? Zoek dan de aflossingstabel bij het contract. De rest van de prijs kan u gevraagd worden.
guide-before-save = Bewaar wat op de kaart en in het toestel staat
    .text =
        - Contacten: kopieer ze van de simkaart naar het toestel of naar uw adresboek online.
        - Berichten, foto’s en voicemail: bewaar wat u wilt houden.
        - Een router of camera met deze kaart: noteer de instellingen.
guide-before-esim = Een eSIM
    .text = Laat de eSIM op het toestel tot wij u schrijven dat de lijn uit is. Verwijder hem daarna in de instellingen. Wie hem vroeger verwijdert, kan op die lijn geen code meer ontvangen.
guide-before-accounts = Accounts achter het nummer
    .text =
        Veel diensten sturen codes naar uw nummer. Geef ze een ander nummer zolang dit nog werkt:

        - uw bank en uw betaalapps;
        - itsme en de overheid;
        - e-mail, chat en sociale netwerken;
        - belastingen, energie, verzekeringen, gezondheid;
        - alarmen, auto’s en andere toestellen die met deze kaart online gaan.
guide-before-day = Kies de dag
    .text = U kunt kiezen voor nu, voor een dag in de komende { $months } maanden, of voor het einde van de betaalde periode. Kiest u een dag, dan werkt de kaart tot die dag voorbij is.

guide-why-title = Waarom u een kaart beter niet laat liggen
guide-why-summary = Ook een kaart in een lade kan geld kosten.
guide-why-fee = U blijft elke maand betalen
    .text = Een abonnement stopt wanneer u opzegt, niet wanneer u de kaart niet meer gebruikt. Tot dan komt er elke maand een factuur.
guide-why-abuse = Iemand anders kan ze gebruiken
    .text = Wie de kaart vindt of meeneemt, kan ermee surfen of bellen, en de factuur komt bij u. Erger nog: codes die diensten naar het nummer sturen, komen in verkeerde handen.
guide-why-debt = Kleine facturen worden een schuld
    .text = Als u verhuist of het land verlaat, bereiken de facturen u niet meer. De eerste herinnering is gratis. Daarna kunnen er kosten, interest en een vergoeding bij komen. De wet begrenst ze, maar het loopt op.
guide-why-number = Het nummer gaat naar iemand anders
    .text = Een kaart die niemand gebruikt of betaalt, kan de operator uitschakelen. Na een rustperiode kan het nummer naar een nieuwe klant gaan. Sturen uw accounts er nog codes naartoe, dan krijgt die persoon ze.
guide-why-credit = Beltegoed blijft niet eeuwig geldig
    .text = Een herlaadkaart die niemand oplaadt, kan na een tijd stoppen. Dan is ook het tegoed weg.

guide-questions-title = Vragen en antwoorden
guide-questions-summary = Kosten, termijnen, schulden, gegevens, verloren kaarten en klachten.

guide-question-back = Kan ik de kaart terugkrijgen?
    .text =
        Nee. Zodra de lijn uit is, werken de kaart en de eSIM nooit meer.

        Tot het moment dat op uw ontvangstbewijs staat, trekt u uw aanvraag in met één knop. Daarna is er geen weg terug.
guide-question-days = Hoelang duurt het?
    .text =
        Het contract eindigt op het moment dat u kiest. Vanaf dan betaalt u niets voor latere dagen, ook als het netwerk iets later wordt uitgeschakeld.

        De lijn is uiterlijk { $days ->
            [one] 1 werkdag
           *[other] { $days } werkdagen
         } daarna uit. Alleen werkdagen tellen; op de pagina van uw aanvraag staat de datum.
guide-question-new = Kan ik later een nieuwe kaart nemen?
    .text = Ja, wanneer u wilt. Dat is een nieuw contract met een nieuwe kaart, en meestal met een ander nummer.
guide-question-cost = Kost het iets?
    .text =
        Meestal niet. Er zijn twee uitzonderingen.

        - Een contract van bepaalde duur dat u in de eerste zes maanden opzegt: de operator mag hoogstens de maandelijkse kosten vragen tot het einde van de zesde maand.
        - Een toestel dat u goedkoper kreeg bij het contract: de operator mag vragen wat volgens de aflossingstabel nog overblijft. Na 24 maanden is dat niets meer.

        Dit beschermt consumenten en klanten met hoogstens vijf nummers. Voor anderen geldt wat in het contract staat.
guide-question-withdrawal = Het contract is nog maar enkele dagen oud. Wat nu?
    .text =
        Een contract dat online, per telefoon of per brief is gesloten, kunt u binnen { $withdrawal } kalenderdagen herroepen. U hebt geen reden nodig en betaalt daarvoor geen vergoeding. Vroeg u om de kaart meteen te gebruiken, dan betaalt u de dagen tot de herroeping.

        Herroepen heeft op deze site een eigen knop. Het is een ander recht dan opzeggen.
guide-question-credit = Wat gebeurt er met mijn beltegoed?
    .text = Als u het nummer meeneemt naar een andere operator, kunt u het resterende tegoed terugvragen. De oude operator heeft vier weken om te betalen en mag hoogstens 5 euro inhouden als dat in het contract staat. Deze regel geldt voor een nummer dat verhuist, niet voor een gewone opzegging. Gebruik het tegoed dus eerst op, of verhuis het nummer.
guide-question-keep = Kan ik mijn nummer behouden?
    .text = Ja: vraag uw nieuwe operator om het over te nemen voor u de kaart opzegt. Is de kaart al gestopt, wees dan snel: we houden het nummer nog { $port } dagen apart, zodat het nog kan verhuizen.
guide-question-price = De prijs of de voorwaarden veranderen. Moet ik dat aanvaarden?
    .text = Meestal niet. De operator moet het u minstens een maand vooraf melden. Daarna kunt u drie maanden lang gratis opzeggen, ook bij een contract van bepaalde duur. Dat geldt niet voor een prijs die volgens het contract de index volgt, voor een wijziging die de wet oplegt of voor een die alleen in uw voordeel is. Wat voor een toestel nog te betalen is, blijft te betalen.
guide-question-lost = Ik ben de kaart kwijt, of ze is gestolen
    .text = Vraag de klantendienst om de kaart meteen te blokkeren. Opzeggen kan ook zonder de kaart: vul het formulier in en laat de code naar het e-mailadres komen dat wij kennen. Lukt ook dat niet, verstuur het formulier dan toch; we gaan het later na.
guide-question-abroad = Ik ben in het buitenland, of ik heb België verlaten
    .text = Het formulier werkt vanuit elk land en op elk uur. U hoeft niet te bellen of naar een winkel te komen. De code kan per e-mail komen. Alle tijden hier zijn Belgische tijd; de pagina toont ook de uwe.
guide-question-language = Ik spreek geen Nederlands, Frans of Duits
    .text = Deze site spreekt Nederlands, Frans, Duits, Engels en Chinees. Kies de taal bovenaan. Onze berichten over uw aanvraag komen in de taal van de pagina waarop u de aanvraag deed.
guide-question-languages-spoken = Welke talen spreekt de klantendienst?
    .text = De klantendienst van { $operator } spreekt { $languages }.
guide-spoken-nl = Nederlands
guide-spoken-fr = Frans
guide-spoken-de = Duits
guide-spoken-en = Engels
guide-spoken-zh = Chinees
guide-question-debt = Ik moet nog facturen betalen. Kan ik opzeggen?
    .text = Ja. Een open factuur houdt een opzegging nooit tegen. U moet de factuur nog betalen, maar er komen geen maanden meer bij. Kunt u niet alles tegelijk betalen? Vraag de klantendienst dan om te spreiden.
guide-question-reason = Moet ik zeggen waarom?
    .text = Nee. Volgens de wet mag u zonder reden opzeggen.
guide-question-several = Kan ik meer dan één kaart tegelijk opzeggen?
    .text = Ja, als ze van dezelfde titularis zijn. Zet al hun nummers op één formulier.
guide-question-mail = De e-mail komt niet
    .text = Kijk in de map met ongewenste e-mail. Op de pagina van uw aanvraag laat u de e-mail opnieuw versturen en verbetert u het adres. Uw aanvraag is hoe dan ook ontvangen: het ontvangstbewijs telt, niet de e-mail.
guide-question-not-me = Ik kreeg een bericht over een aanvraag die niet van mij komt
    .text = Open de link in dat bericht en zeg dat u het niet was. De aanvraag stopt dan. Er wordt niets uitgeschakeld voor het moment dat in het bericht staat.
guide-question-data = Wat gebeurt er met mijn gegevens?
    .text =
        Wat u invult, gebruiken we alleen voor uw aanvraag. Is er geen reden meer om het te bewaren, dan wissen we het. Facturen moeten tien jaar bewaard worden voor de belastingen.

        U mag altijd vragen welke gegevens wij over u hebben. Het antwoord komt in de regel binnen een maand.
guide-question-complaint = Het lukt niet, of ik ga niet akkoord
    .text =
        Schrijf eerst naar de operator: wat u vroeg en wanneer, met de referentie van uw ontvangstbewijs. Helpt dat niet, dan helpt de Ombudsdienst voor telecommunicatie u gratis.

        - Alleen schriftelijk, en nadat u het bij de operator hebt geprobeerd.
        - Niet later dan een jaar nadat u het aan de operator hebt gemeld.
        - Tot het einde van de procedure, hoogstens vier maanden, mag de operator het betwiste bedrag niet innen.

        Adres: Koning Albert II-laan 8 bus 3, 1000 Brussel. Telefoon: 02 223 09 09.
guide-question-complaint-site = www.ombudsmantelecom.be
    .address = http://www.ombudsmantelecom.be

## De zoekfunctie

search-title = Zoeken
search-found = { $count ->
    [one] Eén pagina past bij “{ $query }”
   *[other] { $count } pagina’s passen bij “{ $query }”
 }
search-none = Niets past bij “{ $query }”
search-none-text = Probeer één ander woord, in om het even welke taal. Of ga hier verder:
search-empty = Typ één woord, in om het even welke taal
search-form = Het formulier: één pagina, geen account nodig, meteen een ontvangstbewijs.
search-withdraw = Voor een contract van enkele dagen oud.
search-login = Uw lijnen en uw aanvragen; het formulier is al ingevuld.
search-forgotten = Wachtwoord vergeten?
search-forgotten-text = Kies een nieuw wachtwoord met een code die wij u sturen.
