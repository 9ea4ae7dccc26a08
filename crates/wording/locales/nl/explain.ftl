### Waarom een datum die datum is.

explain-deadline = { $days ->
    [0] Tegen het einde van { $from }
    [one] { $days } werkdag, geteld vanaf { $from }
   *[other] { $days } werkdagen, geteld vanaf { $from }
 }
explain-and = { $first }; { $next }
explain-sentence = { $text }.
explain-holiday = { $date } is een feestdag ({ $holiday })
explain-after-cutoff = op { $date } was het te laat op de dag om die dag nog mee te tellen
explain-weekends = zaterdagen en zondagen tellen niet mee
explain-sundays = zondagen tellen niet mee

explain-step-counted = { $number ->
    [0] begin van de telling
   *[other] werkdag { $number }
 }
explain-step-weekend = weekend
explain-step-holiday = feestdag ({ $holiday })
explain-step-after-cutoff = te laat op de dag om mee te tellen

explain-end-at-request = U koos voor onmiddellijk. Het einde telt vanaf het moment waarop wij uw aanvraag ontvingen.
explain-end-last-day = U koos { $date } als laatste dag. Het contract eindigt wanneer die dag voorbij is.
explain-end-paid-period = De periode die al betaald is, loopt tot en met { $date }. Het contract eindigt wanneer die dag voorbij is.
explain-end-nothing-paid-ahead = U koos het einde van de betaalde periode. Er is niets vooraf betaald. Daarom telt het einde vanaf het moment waarop wij uw aanvraag ontvingen.
explain-end-statutory-withdrawal = Een herroeping telt vanaf het moment waarop wij ze ontvingen.
explain-end-corrected = Twee medewerkers hebben het moment van het einde rechtgezet.

explain-no-return-at-end = U kunt uw aanvraag intrekken tot op het moment waarop het contract eindigt.
explain-no-return-after-end = Het einde zelf valt vroeger. We wachten nog even voor we de lijn uitschakelen. Zo kan de titularis een aanvraag van iemand anders nog tegenhouden.

holiday-new-year = Nieuwjaar
holiday-easter-monday = paasmaandag
holiday-labour-day = Dag van de Arbeid
holiday-ascension = Hemelvaart
holiday-whit-monday = pinkstermaandag
holiday-national-day = nationale feestdag
holiday-assumption = Onze-Lieve-Vrouw-Hemelvaart
holiday-all-saints = Allerheiligen
holiday-armistice = Wapenstilstand
holiday-christmas = Kerstmis
