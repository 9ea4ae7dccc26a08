### Mails, brieven en sms’en van een dossier.
###
### In elke tekst: $operator, $reference, $kind (termination of withdrawal), $count (aantal datakaarten) en
### $received. De andere gegevens zijn er waar het dossier ze heeft.

letter-greeting = { $for ->
    [heir] Geachte heer, geachte mevrouw,
   *[self] Beste klant,
 }
letter-greeting-name = Beste { $name },
letter-closing =
    Met vriendelijke groeten
    { $operator }
letter-footer = { $operator } stuurt u dit bericht over aanvraag { $reference }. Wij vragen nooit naar uw wachtwoord: niet per e-mail, niet per sms en niet aan de telefoon.

button-confirm = { $kind ->
    [withdrawal] Herroeping bevestigen
   *[termination] Opzegging bevestigen
 }
button-case = Uw aanvraag bekijken
button-objection = { $for ->
    [heir] Dit klopt niet
   *[self] Dit was ik niet
 }

## Wiens lijn, en langs welk kanaal

data-cards = { $for ->
    [self] { $count ->
        [one] uw datakaart
       *[other] { $count } datakaarten
     }
    [heir] { $count ->
        [one] de datakaart van de overledene
       *[other] { $count } datakaarten van de overledene
     }
   *[other] { $count ->
        [one] de datakaart van de titularis voor wie u optreedt
       *[other] { $count } datakaarten van de titularis voor wie u optreedt
     }
 }
asked-through = { $channel ->
    [phone] per telefoon
    [shop] in een winkel
    [back-office] via onze backoffice
   *[online] online
 }

## De samenvatting

fact-what = Wat is gevraagd
fact-lines = { $count ->
    [one] Nummer van de datakaart
   *[other] Nummers van de datakaarten
 }
fact-end-asked = Gekozen einde
fact-keep-number = Nummer behouden
fact-name = Naam
fact-received = Ontvangen
fact-confirmed = Bevestigd
fact-ends = Einde
fact-ends-unknown = U krijgt de datum van ons zodra de lijn bewezen is.
fact-no-return = Intrekken kan tot
fact-off-by = Uiterlijk uitgeschakeld
fact-off-by-value = op het einde van { $date }
fact-lapses = Wacht op u tot
fact-code-until = Code geldig tot
fact-taken-back = Aanvraag ingetrokken
fact-stopped = Aanvraag tegengehouden
fact-ended = Geëindigd
fact-off = Uitgeschakeld en nagekeken
fact-credit = Tegoed voor { $line }
fact-credit-value = { $amount } ({ $days ->
    [one] { $days } ongebruikte dag
   *[other] { $days } ongebruikte dagen
 } van de periode van { $from } tot en met { $to }; abonnement { $fee })
fact-credit-total = Tegoed in totaal
fact-port-out = Nummer kan nog overgedragen worden tot en met
fact-rests = Nummer rust tot en met

## Wat nog moet gebeuren

next-yes = { $kind ->
    [withdrawal] Er ontbreekt nog één stap: bevestig uw herroeping met de knop.
   *[termination] Er ontbreekt nog één stap: bevestig uw aanvraag met de knop.
 }
next-both = Er ontbreken nog twee dingen: het bewijs dat de lijn van u is, en uw bevestiging. Met een code die we per sms naar de lijn sturen, doet u beide tegelijk. Typ ze op de pagina van uw aanvraag; daar kunt u ook een nieuwe code vragen. Kunt u de code niet ontvangen? Bevestig dan met de knop en kies op de pagina een ander bewijs.
next-both-keep-number = Er ontbreken nog twee dingen: het bewijs dat de lijn van u is, en uw bevestiging. Bevestig met de knop. Voor het bewijs sturen we per sms een code naar de lijn. Typ ze op de pagina van uw aanvraag; daar kunt u ook een nieuwe code vragen.
next-proof = Er ontbreekt nog één stap: het bewijs dat de lijn van u is. We sturen per sms een code naar de lijn. Typ ze op de pagina van uw aanvraag. Daar kunt u ook een nieuwe code vragen of een ander bewijs kiezen.
next-both-acting = Er ontbreken nog twee dingen: het document waaruit blijkt dat u voor de titularis mag optreden, en uw bevestiging. U kunt het document tonen in een winkel; de klantendienst zegt u welk document nodig is. Bevestig met de knop.
next-proof-acting = Er ontbreekt nog één stap: het document waaruit blijkt dat u voor de titularis mag optreden. U kunt het tonen in een winkel; de klantendienst zegt u welk document nodig is.
next-mail-code = Vraagt de pagina een code? Typ dan { $mail-code }. De pagina vraagt die als u ze in een andere browser of op een ander toestel opent.
next-lapse = We bewaren uw aanvraag tot { $lapses }. Ontbreekt er dan nog een stap, dan vervalt ze en eindigt er niets.
when-at-once = { $kind ->
    [withdrawal] Daarna telt uw herroeping vanaf { $received }, het moment waarop wij ze ontvingen. Door de controle verliest u geen tijd.
   *[termination] Daarna telt het einde vanaf { $received }, het moment waarop wij uw aanvraag ontvingen. Voor de tijd van de controle betaalt u niet.
 }
when-last-day = Daarna eindigt het contract op { $ends }. Voor de tijd daarna rekenen we niets aan.
when-paid-period = Daarna eindigt het contract samen met de periode die al betaald is. U krijgt de datum van ons zodra de lijn bewezen is.
keep-number-warning = U wilt het nummer behouden. Neemt een andere operator het over? Dan beëindigt die nummeroverdracht dit contract vanzelf. Eindigt het contract hier eerst, dan kunt u het nummer verliezen. Vraag de overdracht aan de nieuwe operator voor u verdergaat.
lines-left-out = Deze nummers horen er niet bij: { $left-out }. We vonden ze niet bij dezelfde titularis, of een eerdere aanvraag zet ze al stop. Door deze aanvraag verandert er voor die nummers niets.

## Ontvangstbewijs

receipt =
    .subject = { $operator }: we hebben uw { $kind ->
        [withdrawal] herroeping
       *[termination] aanvraag
     } ontvangen ({ $reference })
    .preheader = Uw ontvangstbewijs, met datum en uur. Bewaar het goed.
    .title = { $kind ->
        [withdrawal] We hebben uw herroeping ontvangen
       *[termination] We hebben uw aanvraag ontvangen
     }
    .loss = Wij betuigen u ons medeleven.
    .intro = { $kind ->
        [withdrawal] U liet { $operator } weten dat u de overeenkomst herroept. We ontvingen dit op { $received }. Dit is uw ontvangstbewijs. Bewaar het.
       *[termination] { $entered ->
            [back-office] De backoffice van { $operator } voerde een aanvraag in om { data-cards } stop te zetten, en zegt dat die aanvraag van u komt. We ontvingen dit op { $received }. Dit is uw ontvangstbewijs. Bewaar het. Vroeg u dit niet? Trek de aanvraag dan in op de pagina van de aanvraag.
           *[requester] U vroeg { $operator } om { data-cards } stop te zetten. We ontvingen dit op { $received }. Dit is uw ontvangstbewijs. Bewaar het.
         }
     }
    .done = Er ontbreekt niets meer. Op de pagina van uw aanvraag ziet u hoe ver het staat.
    .sms = { $operator }: { $for ->
        [heir] Wij betuigen u ons medeleven.{" "}
       *[self] {""}
     }Ontvangstbewijs: we ontvingen uw { $kind ->
        [withdrawal] herroeping
       *[termination] aanvraag
     } { $reference } op { $received-short }. Bewaar deze sms. Wat nu volgt, en uw ontvangstbewijs om te bewaren: { $case-link }
    .sms-confirm = { $operator }: { $for ->
        [heir] Wij betuigen u ons medeleven.{" "}
       *[self] {""}
     }Ontvangstbewijs: we ontvingen uw { $kind ->
        [withdrawal] herroeping
       *[termination] aanvraag
     } { $reference } op { $received-short }. Bewaar deze sms. Bevestig hier met code { $mail-code }; ook uw ontvangstbewijs staat daar: { $confirm-link }

## Eenmalige code

code =
    .subject = { $operator }: uw code
    .preheader = Een code die u hebt gevraagd. Ze is maar korte tijd geldig.
    .title = Uw code
    .intro = { $kind ->
        [withdrawal] Met deze code bewijst u dat de lijn van u is en bevestigt u de herroeping van de overeenkomst. Typ ze op de pagina van de aanvraag.
       *[termination] { $keep-number ->
            [yes] Met deze code bewijst u dat de lijn van u is. Typ ze op de pagina van de aanvraag.
           *[no] Met deze code bewijst u dat de lijn van u is en bevestigt u dat het contract eindigt. Typ ze op de pagina van de aanvraag.
         }
     }
    .valid = De code is geldig tot { $code-until }.
    .warning = Hebt u dit niet gevraagd? Doe dan niets en geef de code aan niemand.
    .sms = { $kind ->
        [withdrawal] { $code } is uw code om de overeenkomst voor uw datakaart van { $operator } te herroepen.
       *[termination] { $code } is uw code om uw datakaart van { $operator } stop te zetten.
     } { $valid ->
        [yes] Geldig tot { $code-time }.{" "}
       *[no] {""}
     }Niet gevraagd? Doe niets en geef ze aan niemand.

## Een code die bij geen dossier hoort: ze bewijst de lijn voor de klantenzone

line-code =
    .sms = { $code } is uw code van { $operator }. Ze bewijst dat deze lijn van u is. Niet gevraagd? Doe niets en geef ze aan niemand.

## Herinnering

reminder =
    .subject = { $operator }: uw { $kind ->
        [withdrawal] herroeping
       *[termination] aanvraag
     } wacht nog op u ({ $reference })
    .preheader = Er ontbreekt nog een stap. Tot dan eindigt er niets.
    .title = Er ontbreekt nog een stap
    .intro = { $kind ->
        [withdrawal] Op { $received } liet u ons weten dat u de overeenkomst herroept. Ze loopt nog, want er ontbreekt een stap.
       *[termination] Op { $received } vroeg u ons om { data-cards } stop te zetten. Het contract loopt nog, want er ontbreekt een stap.
     }
    .changed = Bent u van gedachten veranderd? Dan hoeft u niets te doen.
    .sms = { $operator }: voor aanvraag { $reference } ontbreekt nog een stap. Zonder die stap eindigt er niets. We bewaren ze tot { $lapses-short }: { $case-link }
    .sms-confirm = { $operator }: uw ja op aanvraag { $reference } ontbreekt nog. Zonder ja eindigt er niets. We bewaren ze tot { $lapses-short }. Bevestig met code { $mail-code }: { $confirm-link }

## Vervallen

lapse-notice =
    .subject = { $operator }: uw { $kind ->
        [withdrawal] herroeping
       *[termination] aanvraag
     } is vervallen ({ $reference })
    .preheader = Er ontbrak een stap. Er is niets beëindigd.
    .title = { $kind ->
        [withdrawal] Uw herroeping is vervallen
       *[termination] Uw aanvraag is vervallen
     }
    .intro = Uw aanvraag van { $received } verviel op { $at }. Uw bevestiging, of het bewijs dat { $for ->
        [self] de lijn van u is
       *[other] u voor de titularis mag optreden
     }, ontbrak nog.
    .effect = Er is niets beëindigd. Het contract loopt door, en de kosten ook.
    .again = { $for ->
        [self] Wilt u nog altijd weg? U kunt het op elk moment opnieuw vragen. Het duurt ongeveer een minuut.
       *[other] U kunt het op elk moment opnieuw vragen.
     }
    .sms = { $operator }: aanvraag { $reference } verviel op { $at-short }, want er ontbrak een stap. Het contract loopt door. Opnieuw vragen kan: { $case-link }

## Het einde ligt vast

scheduled =
    .subject = { $form ->
        [withdrawal] { $operator }: uw herroeping is bevestigd ({ $reference })
        [at-once] { $operator }: { $for ->
            [self] uw
           *[other] het
         } contract eindigt onmiddellijk ({ $reference })
       *[later] { $operator }: { $for ->
            [self] uw
           *[other] het
         } contract eindigt op { $ends-day } ({ $reference })
     }
    .preheader = { $form ->
        [withdrawal] Ze telt vanaf het moment waarop wij ze ontvingen.
        [at-once] Het einde telt vanaf het moment waarop wij uw aanvraag ontvingen.
       *[later] Het einde is { $ends }.
     }
    .title = { $form ->
        [withdrawal] Uw herroeping is bevestigd
        [at-once] { $for ->
            [self] Uw
           *[other] De
         } { $count ->
            [one] datakaart stopt
           *[other] datakaarten stoppen
         } onmiddellijk
       *[later] { $for ->
            [self] Uw
           *[other] De
         } { $count ->
            [one] datakaart stopt
           *[other] datakaarten stoppen
         } op { $ends }
     }
    .intro = { $form ->
        [withdrawal] Alles is bewezen en bevestigd. Het contract eindigt door herroeping. Dat telt vanaf { $ends }, het moment waarop wij ze ontvingen.
        [at-once] Alles is bewezen en bevestigd. Het einde telt vanaf { $ends }, het moment waarop wij uw aanvraag ontvingen.
       *[later] Alles is bewezen en bevestigd. Het contract eindigt op { $ends }.
     }
    .yes = { $how ->
        [spoken] U zei ja aan de telefoon, op { $yes }; onze medewerker noteerde dat.
        [code-at-desk] U gaf onze medewerker de code die we hadden gestuurd, op { $yes }. Dat was uw ja.
       *[signed] U tekende ervoor in een winkel, op { $yes }.
     }
    .billing = { $form ->
        [withdrawal] De herroeping zelf kost niets. Voor de tijd daarna rekenen we geen abonnement aan, ook als het netwerk meer tijd nodig heeft.
       *[later] Voor de tijd daarna rekenen we geen abonnement aan, ook als het netwerk meer tijd nodig heeft.
     }
    .off = We schakelen { $count ->
        [one] de lijn
       *[other] de lijnen
     } uit, ten laatste op het einde van { $off-by }. Zo tellen we: { $off-why }
    .way-back = U kunt uw aanvraag intrekken tot { $no-return }. Daarna kan niemand het nog ongedaan maken, en het nummer komt niet terug.
    .no-way-back = U tekende dat het meteen eindigt. Intrekken kan dus niet meer, en het nummer komt niet terug.
    .before = Vóór de lijn wordt uitgeschakeld: bewaar wat nog nodig is, en geef het nieuwe nummer aan de bank en aan andere accounts die dit nummer gebruiken.
    .sms = { $form ->
        [withdrawal] { $operator }: uw herroeping { $reference } is bevestigd.
        [at-once] { $operator }: aanvraag { $reference } is bevestigd. Het contract eindigt onmiddellijk.
       *[later] { $operator }: aanvraag { $reference } is bevestigd. Het contract eindigt op { $ends-short }.
     } { $how ->
        [spoken] U zei ja aan de telefoon.{" "}
        [code-at-desk] U gaf onze medewerker de code.{" "}
        [signed] U tekende in een winkel.{" "}
       *[online] {""}
     }Intrekken kan tot { $no-return-short }: { $case-link }
    .sms-final = { $operator }: aanvraag { $reference } is bevestigd{ $how ->
        [spoken] , zoals u zei aan de telefoon
        [code-at-desk] {" "}met de code die u onze medewerker gaf
        [signed] , zoals u tekende in een winkel
       *[online] {""}
     }. Einde van het contract: { $ends-short }. Intrekken kan niet meer: { $case-link }

## Aan de titularis van de lijn

owner-notice =
    .subject = { $operator }: een aanvraag over { $for ->
        [heir] een datakaart
       *[self] uw datakaart
     } ({ $reference })
    .preheader = { $for ->
        [heir] Klopt dit? Dan hoeft u niets te doen.
       *[self] Was u dit zelf? Dan hoeft u niets te doen.
     }
    .title = { $kind ->
        [withdrawal] Iemand wil uw overeenkomst herroepen
       *[termination] { $for ->
            [heir] { $count ->
                [one] Iemand vroeg om een datakaart stop te zetten
               *[other] Iemand vroeg om datakaarten stop te zetten
             }
           *[self] { $count ->
                [one] Iemand vroeg om uw datakaart stop te zetten
               *[other] Iemand vroeg om uw datakaarten stop te zetten
             }
         }
     }
    .pending = { $kind ->
        [withdrawal] Op { $received } ontvingen we een herroeping van de overeenkomst voor { $count ->
            [one] het nummer hieronder
           *[other] de nummers hieronder
         }. Ze is bewezen en bevestigd.
       *[termination] Op { $received } ontvingen we een aanvraag om { $count ->
            [one] het nummer hieronder
           *[other] de nummers hieronder
         } stop te zetten. Ze is bewezen en bevestigd. { $form ->
            [at-once] Het einde telt vanaf { $ends }.
           *[later] Het contract eindigt op { $ends }.
         }
     }
    .locked = Op { $received } ontvingen we een aanvraag over { $count ->
        [one] het nummer hieronder
       *[other] de nummers hieronder
     }. Daarna gaf iemand een paar keer een fout antwoord. Tot nu is er niets bewezen, en er eindigt niets.
    .under-way = Op { $received } ontvingen we een aanvraag over { $count ->
        [one] het nummer hieronder
       *[other] de nummers hieronder
     }. Ze is bewezen en bevestigd, en ze wordt al uitgevoerd.
    .through = De aanvraag werd { asked-through } gedaan.{ $for ->
        [heir] {" "}Wie ze deed, zei ons dat de titularis overleden is en vroeg dit als erfgenaam.
        [other] {" "}Wie ze deed, zei ons voor de titularis op te treden.
       *[self] {""}
     }
    .was-you = { $for ->
        [heir] Klopt dit? Dan hoeft u niets te doen.
       *[self] Was u dit zelf, of bent u het ermee eens? Dan hoeft u niets te doen.
     }
    .stop-pending = { $for ->
        [heir] Klopt dit niet?
       *[self] Was u dit niet?
     } Druk op de knop vóór { $no-return }. Dan houden we de aanvraag meteen tegen. Na dat moment kan dat niet meer; laat het ons toch weten.
    .stop-locked = { $for ->
        [heir] Klopt dit niet?
       *[self] Was u dit niet?
     } Druk op de knop. Dan houden we de aanvraag meteen tegen.
    .stop-under-way = { $for ->
        [heir] Klopt dit niet?
       *[self] Was u dit niet?
     } Druk op de knop en neem meteen contact op met de klantendienst. Onze medewerkers bekijken het dan.
    .sms-pending = { $operator }: { $kind ->
        [withdrawal] uw overeenkomst voor deze datakaart eindigt door herroeping.
       *[termination] { $form ->
            [at-once] deze datakaart stopt onmiddellijk.
           *[later] deze datakaart stopt op { $ends-short }.
         }
     } Dat werd { asked-through } gevraagd. Niet door u? Houd het tegen voor { $no-return-short }: { $owner-link }
    .sms-locked = { $operator }: { $kind ->
        [withdrawal] iemand wil de overeenkomst voor deze datakaart herroepen
       *[termination] iemand vroeg om deze datakaart stop te zetten
     }, { asked-through }, en gaf foute antwoorden. Er eindigt nog niets. Was u dit niet? { $owner-link }
    .sms-under-way = { $operator }: deze datakaart wordt uitgeschakeld. Dat werd { asked-through } gevraagd. Niet door u? Laat het meteen weten: { $owner-link }

## Ingetrokken

withdrawal-receipt =
    .subject = { $operator }: u hebt uw aanvraag ingetrokken ({ $reference })
    .preheader = Er eindigt niets. Het contract loopt door.
    .title = U hebt uw aanvraag ingetrokken
    .intro = { $kind ->
        [withdrawal] Op { $at } liet u ons weten dat u de overeenkomst toch niet wilt herroepen. Dit is uw ontvangstbewijs.
       *[termination] Op { $at } liet u ons weten dat het contract toch niet moet eindigen. Dit is uw ontvangstbewijs.
     }
    .effect = Uw aanvraag van { $received } verandert niets meer. Het contract loopt door zoals voorheen, en de kosten ook.
    .again = U kunt op elk moment een nieuwe aanvraag doen.
    .sms = { $operator }: u hebt aanvraag { $reference } ingetrokken op { $at-short }. Er eindigt niets, het contract loopt door. Uw ontvangstbewijs: { $case-link }

## Bezwaar van de titularis

objection-receipt =
    .subject = { $operator }: de aanvraag is tegengehouden ({ $reference })
    .subject-late = { $operator }: een bezwaar tegen de aanvraag ({ $reference })
    .preheader = Er eindigt niets. Het contract loopt door.
    .preheader-late = De aanvraag werd al uitgevoerd. Onze medewerkers bekijken het.
    .title = De aanvraag is tegengehouden
    .title-late = We bekijken het bezwaar
    .intro = { $for ->
        [heir] Op { $at } kregen we vanaf het adres in ons bestand te horen dat deze aanvraag niet klopt.
       *[self] Op { $at } liet de titularis van de lijn ons weten: deze aanvraag kwam niet van mij.
     } We hebben ze meteen tegengehouden. Er wordt niets uitgeschakeld, en het contract loopt door zoals voorheen.
    .intro-late = { $for ->
        [heir] We kregen vanaf het adres in ons bestand te horen dat deze aanvraag niet klopt.
       *[self] De titularis van de lijn liet ons weten: deze aanvraag kwam niet van mij.
     } Ze werd al uitgevoerd en kon niet meer worden tegengehouden. Onze medewerkers bekijken het nu.
    .holder = Bent u de titularis? Dan hoeft u verder niets te doen. Onze medewerkers bekijken wat er is gebeurd.
    .holder-late = Bent u de titularis? Bewaar dit bericht. Neem contact op met de klantendienst en geef de referentie, zodat wij u snel kunnen bereiken.
    .requester = { $for ->
        [self] Hebt u de aanvraag gedaan en is de lijn van u?
       *[other] Hebt u de aanvraag gedaan en klopt ze?
     } Neem dan contact op met de klantendienst en geef de referentie.
    .sms = { $operator }: aanvraag { $reference } is op { $at-short } tegengehouden na een bezwaar. Er eindigt niets. Klopt de aanvraag? Bel de klantendienst met deze referentie.
    .sms-late = { $operator }: we ontvingen een bezwaar tegen aanvraag { $reference } van { $received-short }. Ze werd al uitgevoerd. Onze medewerkers bekijken het.

## Een eerdere aanvraag doet het al

answered-by-earlier =
    .subject = { $operator }: dit is al bezig ({ $reference })
    .preheader = Een eerdere aanvraag beëindigt het contract al. U hoeft niets te doen.
    .title = Een eerdere aanvraag doet dit al
    .intro = Uw aanvraag van { $received } gaat over een contract dat al eindigt door een eerdere aanvraag. Een tweede zou niets veranderen. Daarom hebben we ze afgesloten.
    .effect = De eerdere aanvraag loopt gewoon door. U hoeft niets te doen.
    .sms = { $operator }: een eerdere aanvraag doet al wat u in { $reference } vroeg op { $received-short }. U hoeft niets te doen. { $case-link }

## De herroeping kwam te laat

withdrawal-out-of-time =
    .subject = { $operator }: herroepen is niet mogelijk ({ $reference })
    .preheader = U kunt het contract wel nog gewoon opzeggen.
    .title = Herroepen is niet mogelijk
    .intro = Op { $received } liet u ons weten dat u de overeenkomst herroept. { $period ->
        [over] De wettelijke termijn daarvoor eindigde op { $until }, voor wij uw bericht ontvingen.
       *[none] Herroepen kan alleen bij contracten die op afstand zijn gesloten, bijvoorbeeld online of via de telefoon. We zien niet dat dit contract zo is gesloten.
     }
    .effect = Het contract loopt dus door, en de kosten ook.
    .instead = U kunt het contract op elk moment gewoon opzeggen, zonder reden. Dat duurt ongeveer een minuut.
    .objection = Bent u het niet eens? Neem contact op met de klantendienst en geef uw referentie.
    .sms = { $operator }: de herroeping { $reference } van { $received-short } is niet mogelijk. U kunt het contract wel gewoon opzeggen: { $case-link }

## Afgelopen

closing-letter =
    .subject = { $operator }: { $for ->
        [self] uw
       *[other] het
     } contract is geëindigd ({ $reference })
    .preheader = De lijn is uitgeschakeld en nagekeken. Dit is uw bewijs.
    .title = { $kind ->
        [withdrawal] { $for ->
            [self] Uw
           *[other] Het
         } contract is geëindigd door herroeping
       *[termination] { $for ->
            [self] Uw
           *[other] De
         } { $count ->
            [one] datakaart is stopgezet
           *[other] datakaarten zijn stopgezet
         }
     }
    .intro = Het contract is geëindigd op { $ends }. { $count ->
        [one] De lijn is uitgeschakeld
       *[other] De lijnen zijn uitgeschakeld
     }. Dat hebben we in het netwerk nagekeken op { $off }.
    .credit = We geven { $credit } terug: het abonnement dat vooraf betaald was voor de dagen na het einde. In de lijst hieronder ziet u hoe we hebben gerekend.
    .no-credit = Voor de tijd na het einde was er geen abonnement vooraf betaald. Daarvoor is er dus niets terug te geven.
    .bills = Dit bericht gaat alleen over het abonnement na het einde. Facturen voor de tijd daarvoor blijven te betalen. Wat sinds de laatste factuur is verbruikt, kan nog op een eindafrekening komen.
    .number = { $count ->
        [one] Het nummer rust nu tot en met { $rests }. Tot en met { $port-out } kan een nieuwe operator het nog overnemen. Na die rust kan het nummer naar iemand anders gaan.
       *[other] De nummers rusten nu tot en met { $rests }. Tot en met { $port-out } kan een nieuwe operator ze nog overnemen. Na die rust kunnen de nummers naar iemand anders gaan.
     }
    .to-do = Wat u zelf nog moet doen
    .to-do-esim = Is het een eSIM? Verwijder het profiel in de instellingen van uw toestel terwijl het toestel online is, bijvoorbeeld via wifi.
    .to-do-card = Is het een plastic kaart? Haal ze uit het toestel en knip ze in twee.
    .to-do-accounts = Pas elke account aan die dit nummer nog gebruikt: bank, berichten, e-mail, overheid.
    .to-do-keep = Bewaar dit bericht. Het is uw bewijs dat het contract is geëindigd.
    .sms = { $operator }: het contract is afgelopen op { $ends-short } en de lijn is uitgeschakeld ({ $reference }). Uw bewijs, met de laatste cijfers: { $case-link }
