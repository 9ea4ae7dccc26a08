### Formulieren die het personeel begon: de link die er een doorgeeft, de pagina erachter, de concepten aan de desk, en de
### teksten van het spraaksysteem.

hand-over =
    .subject = { $operator }: uw formulier is ingevuld ({ $reference })
    .preheader = Kijk het na en verstuur het. Eerder stopt er niets.
    .title = Uw formulier is ingevuld
    .text = Wij hebben het formulier ingevuld met wat u ons vertelde. Kijk het na, verbeter wat niet klopt en verstuur het. Zolang u het niet verstuurd hebt, stopt er niets.
    .until = Deze link werkt tot { $until }, of tot het formulier verstuurd is.
    .warning = Hebt u dit niet gevraagd? Doe dan niets: er gebeurt niets.
    .button = Het formulier bekijken
    .sms = { $operator }: uw formulier { $reference } is ingevuld. Kijk het na en verstuur het voor { $until-short }: { $link } Niet gevraagd? Doe niets.

## De pagina achter de link

resume-notice = Dit formulier hebben wij samen met u ingevuld
    .body = Kijk het na, verbeter wat niet klopt en verstuur het. Zolang u het niet verstuurd hebt, stopt er niets.
resume-reference = Uw referentie
resume-covered = Deze link ging naar de datakaart, en anderen kunnen daar meelezen. Wat u ons over uzelf vertelde, staat hier daarom niet voluit. Het gaat wel mee met uw aanvraag.
resume-known-email = Naar het e-mailadres dat u ons gaf: { $address }
resume-known-post = Naar het postadres dat u ons gaf
resume-used = Dit formulier is al verstuurd
    .body = Uw aanvraag is ontvangen. Het ontvangstbewijs ging naar het adres dat u opgaf, met de link naar uw aanvraag.
resume-over = Deze link werkt niet meer
    .body = Zo’n link werkt maar kort, en alleen de laatste die verstuurd is. Er is niets verstuurd en er is niets gestopt.
resume-empty = U kunt het formulier nog altijd zelf invullen. Dat duurt enkele minuten en u krijgt meteen uw ontvangstbewijs.
resume-another = Wilt u nog een datakaart stopzetten? Vul dan een nieuw formulier in.
resume-to-form = Naar het lege formulier

## De desk

drafts = Concepten
    .body = Formulieren die u begon en nog niet verstuurde.
drafts-reference = Referentie
drafts-none = U hebt geen concepten.
drafts-line = Lijn
drafts-no-line = nog niet gevonden
drafts-kept = Laatst bewaard
drafts-until = Bewaard tot
drafts-link = Link naar de klant
drafts-link-line = per sms, werkt tot { $until }
drafts-link-email = per e-mail, werkt tot { $until }
drafts-link-none = geen
drafts-go-on = Verdergaan met het formulier
drafts-typed = Wat ingevuld is
drafts-typed-none = Nog niets.
drafts-hand-over = De klant gaat online verder
    .body = De link opent het ingevulde formulier. De referentie blijft dezelfde. Een nieuwe link maakt de vorige waardeloos.
drafts-by-line = De link per sms naar de lijn sturen
drafts-by-email = De link per e-mail sturen
drafts-discard = Het concept weggooien
    .body = Wat ingevuld is, wordt vernietigd.
drafts-sent = De link is onderweg.
drafts-discarded = Het concept is weggegooid.
drafts-refused-gone = Dit concept is voorbij: het is verstuurd, weggegooid of niet op tijd gebruikt.
drafts-refused-no-line = De lijn is nog niet gevonden, dus kan er geen sms vertrekken.
drafts-refused-no-email = Er is nog geen bruikbaar e-mailadres ingevuld.
drafts-call-over = De link van deze oproep werkt niet meer
    .body = Hij werkt maar enkele minuten. Vraag het nummer aan de beller en zoek de lijn op.

## Teksten van het spraaksysteem

voice-menu-end = Wilt u een datakaart stopzetten? Druk op 3.
voice-ask-line = Toets het nummer van de datakaart in en sluit af met een hekje. Belt u met dat nummer, of kent u het niet? Druk dan alleen op het hekje.
voice-line-unreadable = Dat is geen Belgisch gsm-nummer. Toets het nummer van de datakaart opnieuw in en sluit af met een hekje.
voice-transfer = Een ogenblik. Wij verbinden u door met een collega.
