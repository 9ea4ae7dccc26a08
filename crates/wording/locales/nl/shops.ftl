### De winkelzoeker, de pagina van een winkel, openingsuren in woorden, en de telefoonnummers.

## De zoeker

guide-shops-title = Een winkel zoeken
guide-shops-summary = Waar de winkels zijn, wanneer ze open zijn, en wat u meebrengt.

shops-place = Gemeente of postcode
    .hint = In om het even welke taal: Luik, Liège of Lüttich. Laat het leeg om alle winkels te zien.
shops-filter = Alleen winkels die
shops-filter-terminations = datakaarten stopzetten
shops-filter-open = nu open zijn
shops-filter-step-free = geen trede aan de deur hebben
shops-filter-speaks = Taal aan de balie
shops-filter-any = Alle
shops-search = Winkels tonen
shops-here = Mijn locatie gebruiken
    .hint = Uw browser vraagt het u eerst. Wij krijgen uw locatie op ongeveer één kilometer afgerond, gebruiken ze voor deze lijst en bewaren ze niet.
    .asking = Uw browser zoekt uw locatie…
    .failed = Uw browser gaf geen locatie. Typ in de plaats daarvan een gemeente of een postcode.
shops-here-used = De lijst vertrekt van uw locatie, op ongeveer één kilometer afgerond.

shops-found = { $count ->
    [one] 1 winkel
   *[other] { $count } winkels
 }
shops-found-place = { $count ->
    [one] 1 winkel in en rond { $town }
   *[other] { $count } winkels in en rond { $town }
 }
shops-found-here = { $count ->
    [one] 1 winkel, de dichtste bij u
   *[other] { $count } winkels, de dichtste eerst
 }
shops-found-nearby = { $count ->
    [one] Geen winkel heeft postcode { $typed }. Er is elders 1 winkel
   *[other] Geen winkel heeft postcode { $typed }. { $count } winkels, waarschijnlijk de dichtste eerst
 }
shops-no-town = Wij kennen geen winkel in ‘{ $typed }’. { $count ->
    [one] Elders is er 1 winkel
   *[other] Elders zijn er { $count } winkels
 }
shops-no-postcode = ‘{ $typed }’ is geen Belgische postcode: die heeft vier cijfers en begint met 1 tot 9
shops-none-fits = Geen enkele winkel past. Laat een filter weg of zoek een andere gemeente.
shops-meant = Bedoelde u:
shops-none = Er zijn geen winkels bekend
    .text = De gegevens die wij van { $operator } hebben, noemen geen winkels. Vraag het aan { $operator } zelf, of zet de kaart online stop: het formulier werkt op elk uur en doet hetzelfde.
shops-samples = Winkels met de vermelding ‘voorbeeld’ zijn verzonnen. Ze tonen hoe deze pagina werkt.
shops-sample = Voorbeeld: deze winkel bestaat niet.
shops-sample-short = (voorbeeld)

shops-near = minder dan 1 km
shops-away = ongeveer { $km } km

## Hoe het nu staat

shops-open-until = Nu open tot { $time }
shops-open-until-tomorrow = Nu open tot morgen { $time }
shops-open-until-day = Nu open tot { $day } om { $time }
shops-open-soon = Nu open, sluit over { $left }, om { $time }
shops-open-always = Nu open, dag en nacht
shops-closed-soon = Gesloten, opent over { $left }, om { $time }
shops-closed-today = Gesloten, opent vandaag om { $time }
shops-closed-tomorrow = Gesloten, opent morgen, { $weekday }, om { $time }
shops-closed-day = Gesloten, opent op { $day } om { $time }
shops-closed-long = Gesloten. Voor de komende { $days } dagen is geen opening bekend
shops-state-unknown = Openingsuren onbekend

shops-day = { $weekday } { $day } { $month }
shops-closed = Gesloten
shops-times = { $times }
shops-times-comment = { $times } ({ $comment })
shops-times-unsure = { $times } (misschien)
shops-times-unsure-comment = { $times } (misschien: { $comment })

## Eén winkel

shops-all = Alle winkels
shops-address = Adres
shops-phone = Telefoon
shops-terminations = Zet datakaarten stop
shops-terminations-yes = Neemt opzeggingen van een kaart aan
shops-terminations-no = Neemt geen opzeggingen van een kaart aan
shops-terminations-unknown = Niet bekend. Vraag het voor u vertrekt
shops-step-free = Toegang
shops-step-free-yes = Geen trede aan de deur
shops-step-free-no = Er is een trede aan de deur
shops-step-free-unknown = Niet bekend. Vraag het voor u vertrekt
shops-languages = Talen
shops-source = De pagina waar deze winkel vermeld staat
shops-map = Op een kaart tonen (OpenStreetMap)
shops-geo = In uw kaartenapp openen

shops-hours = Openingsuren
shops-hours-caption = De zeven dagen vanaf vandaag
shops-hours-day = Dag
shops-hours-times = Open
shops-hours-none = De openingsuren zijn niet bekend. Vraag ze voor u vertrekt.
shops-today = (vandaag)
shops-special = Bijzondere dagen in de komende twee weken
shops-school = In de schoolvakanties kunnen de uren anders zijn. Wij hebben daar geen kalender van: vraag het voor u vertrekt.

shops-bring = Wat u meebrengt
    .text =
        - uw identiteitskaart of uw paspoort;
        - de simkaart, of het toestel met de eSIM;
        - uw laatste factuur, als u facturen krijgt.
shops-bring-also = Als u voor iemand anders komt
    .text =
        - Voor een bedrijf of een vereniging: het document waaruit blijkt dat u ervoor mag tekenen, en het ondernemingsnummer.
        - Voor iemand die overleden is: de overlijdensakte, en een document waaruit blijkt dat u erfgenaam bent of de nalatenschap regelt.
        - Voor een andere persoon: een ondertekende brief waarin die u volmacht geeft, en een kopie van het identiteitsbewijs van die persoon.
shops-visit = Een bezoek in uw agenda zetten
    .text = Kies een moment waarop de winkel open is. Dit is een geheugensteun voor u en geen afspraak: de winkel weet er niets van.
shops-visit-at = Wanneer
shops-visit-moment = { $day }, { $time }
shops-visit-save = In agenda bewaren
shops-visit-summary = { $shop }: een datakaart stopzetten

## De telefoonnummers

guide-hotline-title = Telefoonnummers
guide-hotline-summary = Welk nummer van waar werkt, wanneer er iemand opneemt, en wat niemand u ooit zal vragen.
guide-hotline-numbers = De nummers
guide-hotline-unknown = Wij kennen geen telefoonnummer van { $operator }. Kijk op uw laatste factuur of op de eigen site van de operator.
guide-hotline-hours = Wanneer er iemand opneemt
    .unknown = Wij weten niet op welke uren er iemand opneemt. Het formulier op deze site werkt dag en nacht.
guide-hotline-abroad = Vanuit het buitenland
    .named = Vanuit het buitenland bereikt u { $number }. De + staat voor de code waarmee u uit dat land belt, meestal 00: u kiest 00 32 en de rest, zonder de eerste 0.
    .ordinary =
        Wij kennen geen nummer dat voor oproepen uit het buitenland bedoeld is. Een gewoon Belgisch nummer kiest u daar met +32 in plaats van de eerste 0: { $number } wordt { $dialled }. In plaats van de + kunt u de code kiezen waarmee u uit dat land belt, meestal 00.

        Wij kunnen niet beloven dat dit nummer oproepen uit het buitenland beantwoordt.
    .free = { $number } is vanuit het buitenland niet te bereiken, ook niet met +32. Gebruik het formulier op deze site: dat werkt vanuit elk land.
    .unknown = Belgische nummers kiest u in het buitenland met +32 in plaats van de eerste 0. Nummers die met 0800 beginnen en korte nummers zijn van daar niet te bereiken. Het formulier op deze site werkt vanuit elk land.
guide-hotline-cost = Wat het gesprek kost
    .text = Geen van deze nummers heeft een toeslag: de wet verbiedt dat voor de klantendienst. Een nummer dat met 0800 begint, is gratis in België; de andere kosten wat uw eigen abonnement vraagt. Nummers die met 070 of 090 beginnen, kosten extra: geeft iemand u zo’n nummer, bel het dan niet.
guide-hotline-at-hand = Houd dit bij de hand
    .text =
        - het nummer van de datakaart die moet stoppen;
        - uw laatste factuur of uw klantnummer;
        - uw identiteitskaart of paspoort, voor de naam precies zoals die er staat;
        - een e-mailadres of postadres voor het bewijs.
guide-hotline-asked = Wat de medewerker vraagt
    .text =
        - welke kaart moet stoppen, en wanneer;
        - uw naam en het nummer van de lijn;
        - de code die wij naar de lijn of naar een bij ons bekend adres sturen, wanneer u die verwacht en alleen tijdens uw eigen oproep;
        - waar het bewijs naartoe moet.
guide-hotline-never = Wat niemand u ooit vraagt
    .text =
        - uw rijksregisternummer;
        - een pincode, van de kaart of van uw bankkaart;
        - een wachtwoord;
        - een betaling, een kaartnummer of toegang tot uw computer.

        Vraagt iemand een van die dingen, leg dan neer. Wij zijn dat niet.
guide-hotline-back = ‘Wij bellen u terug’
    .text = Stelt een medewerker voor om u terug te bellen, vraag dan wanneer en van welk nummer, en noteer beide. Belt iemand u zonder dat u het vroeg, leg dan neer en bel zelf een van de nummers op deze pagina.
guide-hotline-online = Zonder te bellen
    .text = Het formulier op deze site doet hetzelfde, op elk uur, en geeft u meteen een ontvangstbewijs.
