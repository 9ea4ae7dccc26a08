### De account: er een maken, aanmelden, en de klantenzone met haar datakaarten en aanvragen.
###
### Onze zone heet "uw klantenzone hier". De eigen zone van een operator ($zone) is een andere, en geen tekst mag
### iets anders doen geloven.

account-title = Uw klantenzone
account-menu = In uw klantenzone
account-optional = U hebt geen account nodig om een datakaart op te zeggen.
account-optional-link = Een datakaart opzeggen zonder account
account-not-theirs = Dit is niet { $zone }. Waarmee u zich daar aanmeldt, werkt hier niet, en omgekeerd.

## Aanmelden

account-login-title = Aanmelden
account-login-lead = Meld u aan om uw datakaarten bij { $operator } en uw aanvragen te zien. Als u hier een kaart opzegt, is het formulier al ingevuld.
account-login-first = Meld u aan om deze pagina te zien.
account-login-name = Gebruikersnaam
    .hint = Of het nummer van een van uw datakaarten.
account-login-password = Wachtwoord
account-login-submit = Aanmelden
account-login-more = Geen account, of geen wachtwoord meer?
account-login-to-register = Een account maken
account-login-to-register-note = Met het nummer van uw datakaart en een code die we ernaar sturen.
account-login-to-forgotten = Wachtwoord vergeten
account-login-to-forgotten-note = Met een code kiest u een nieuw wachtwoord.
account-login-wrong = We konden u niet aanmelden
    .body = De gebruikersnaam of het wachtwoord klopt niet. Kijk beide na. In het wachtwoord tellen hoofdletters mee.
account-login-missing-name = Typ uw gebruikersnaam, of het nummer van een van uw datakaarten.
account-login-missing-password = Typ uw wachtwoord.
account-logged-out = U bent afgemeld
    .body = Deze browser toont niets meer van uw klantenzone.

## De lijn en de code

account-register-title = Een account maken
account-register-lead = We sturen een code naar een van uw datakaarten. Met die code bewijst u dat de lijn van u is. Daarna kiest u een gebruikersnaam en een wachtwoord.
account-forgotten-title = Een nieuw wachtwoord kiezen
account-forgotten-lead = We sturen een code naar een van uw datakaarten. Met die code bewijst u dat de lijn van u is. Daarna kiest u een nieuw wachtwoord.
account-forgotten-name = Uw gebruikersnaam blijft dezelfde. Bent u die ook vergeten? Meld u dan aan met het nummer van uw datakaart.
account-steps = Stap { $step } van 3
account-line-submit = Stuur mij de code
account-device = Waar lees ik de code?
    .body = In de telefoon, de tablet of de router waar de kaart in zit: bij de berichten of sms'en, of op de pagina van de router zelf.
account-no-sms = Kan de kaart geen berichten ontvangen? Dan kunt u er geen account mee maken, maar opzeggen kunt u ze altijd.
account-code-title = Typ de code
account-code-submit = Verder
account-code-again = Een nieuwe code sturen
account-code-other = Een ander nummer gebruiken
account-code-wrong = Deze code klopt niet. Kijk het bericht na en typ de code opnieuw.
account-code-soon = Een ogenblik geleden is een code gevraagd. Komt ze niet, dan kunt u een nieuwe vragen vanaf { $at }.
account-code-expired = Deze code werkt niet meer. Vraag een nieuwe.
account-locked = We bekijken nu geen code voor deze lijn
    .body = Er waren te veel foute codes, of er werden te veel codes gevraagd. Zo beschermen we de lijn. U kunt verder vanaf { $at }. De datakaart werkt zoals voordien.

## Een gebruikersnaam en een wachtwoord kiezen

account-choose-new-title = Kies een gebruikersnaam en een wachtwoord
account-choose-new-lead = De lijn is van u. Met deze twee meldt u zich voortaan aan.
account-choose-old-title = Kies een nieuw wachtwoord
account-choose-old-lead = De lijn is van u, en er is al een account voor. Kies hier een nieuw wachtwoord. Daarna bent u overal elders afgemeld.
account-choose-name = Gebruikersnaam
    .hint = 3 tot 60 letters, cijfers of de tekens . _ - @ +. Het mag uw e-mailadres zijn.
account-choose-password = Nieuw wachtwoord
    .hint = 8 tot 200 tekens. Een zin die alleen u kent is goed, en makkelijk te onthouden. U kunt het plakken.
account-choose-repeat = Het nieuwe wachtwoord nog een keer
account-choose-submit-new = De account maken
account-choose-submit-old = Het nieuwe wachtwoord bewaren
account-choose-over = Deze stap duurde te lang of is al gedaan. Begin opnieuw met een nieuwe code.

account-name-missing = Kies een gebruikersnaam.
account-name-length = Een gebruikersnaam heeft 3 tot 60 tekens. Die van u heeft er { $count }.
account-name-signs = Gebruik in de gebruikersnaam alleen letters, cijfers en de tekens . _ - @ +, en geen spaties.
account-name-letter = Gebruik in de gebruikersnaam minstens één letter. Zo lijkt hij niet op een telefoonnummer.
account-name-taken = Iemand anders heeft deze gebruikersnaam. Kies een andere.
account-password-missing = Kies een wachtwoord.
account-password-short = Dit wachtwoord is te kort. Gebruik minstens { $min } tekens.
account-password-long = Dit wachtwoord is te lang. Gebruik hoogstens { $max } tekens.
account-password-is-name = Het wachtwoord is hetzelfde als de gebruikersnaam. Kies een ander.
account-password-repeat = De twee nieuwe wachtwoorden zijn niet gelijk. Typ ze allebei opnieuw.

## Het wachtwoord veranderen

account-change-title = Het wachtwoord veranderen
account-change-lead = Daarna blijft u hier aangemeld, en bent u op alle andere toestellen afgemeld.
account-change-old = Wachtwoord tot nu
account-change-submit = Het wachtwoord veranderen
account-change-old-missing = Typ het wachtwoord dat u tot nu gebruikte.
account-change-old-wrong = Dit is niet het wachtwoord dat u tot nu gebruikte. Typ het opnieuw.
account-change-same = Het nieuwe wachtwoord is het oude. Kies een ander.
account-change-forgotten = Vergeten? Kies een nieuw wachtwoord met een code
account-changed = Het wachtwoord is veranderd
    .body = U bent overal elders afgemeld.
account-made = Uw account is klaar
    .body = U bent aangemeld. Gebruik de volgende keer uw gebruikersnaam en uw wachtwoord.

## De klantenzone

account-zone-lead = Dit zijn uw datakaarten bij { $operator }.
account-end = Een datakaart opzeggen
account-lines = Datakaarten
account-lines-none = Geen datakaart
    .body = Er staat geen datakaart in uw klantenzone. Hebt u er een bij { $operator }? U kunt ze toch opzeggen, met het nummer.
account-line-plan = Soort
account-line-postpaid = Abonnement, { $fee } per maand
account-line-prepaid = Herlaadkaart
account-line-sim-physical = plastic kaart
account-line-sim-esim = eSIM
account-line-paid = Betaald tot en met
account-line-since = Contract sinds
account-line-state = Stand
account-line-active = Actief
account-line-asked = U vroeg om ze op te zeggen. Er ontbreekt nog een stap.
account-line-unproven = Iemand vroeg om ze op te zeggen en bewees niet dat de lijn van hem of haar is. Zonder bewijs eindigt er niets.
account-line-unproven-see = Bekijken wat er gevraagd is
account-line-pending = Eindigt op { $at }
account-line-over = Het contract eindigde op { $at }. De lijn wordt nog afgesloten.
account-line-ceasing = Het contract is geëindigd. De lijn wordt afgesloten.
account-line-ended-on = Geëindigd op { $at }
account-line-end = Deze datakaart opzeggen
account-line-ending = nummer dat eindigt op { $last }
account-line-case = De aanvraag bekijken
account-cases-open = Lopende aanvragen
account-cases-past = Eerdere aanvragen
account-cases-none = Er loopt geen aanvraag.
account-case = Aanvraag { $reference }
account-case-asked = Gevraagd op { $at }
account-case-received = Bewezen. Uw bevestiging ontbreekt nog.
account-case-unproven = Niet bewezen. Zonder bewijs eindigt er niets. Was u dit niet? Open de aanvraag en houd ze tegen.
account-case-pending = Eindigt op { $at }. U kunt de aanvraag intrekken tot { $until }.
account-case-over = Het contract eindigde op { $at }. U kunt de aanvraag intrekken tot { $until }.
account-case-ceasing = De lijn wordt afgesloten.
account-case-settling = De eindafrekening wordt gemaakt.
account-case-closed = Afgesloten. Het contract eindigde op { $at }.
account-case-withdrawn = Ingetrokken. Het contract loopt door.
account-case-stopped = Tegengehouden door de titularis van de lijn. Het contract loopt door.
account-case-lapsed = Vervallen, omdat er een stap ontbrak. Er is niets geëindigd.
account-case-earlier = Een eerdere aanvraag heeft deze lijn al stopgezet.
account-case-out-of-time = De termijn om te herroepen was voorbij. Er is niets geëindigd.
account-yourself = Uw account
account-logout = Afmelden
