### Warum ein Datum dieses Datum ist.

explain-deadline = { $days ->
    [0] Bis zum Ende des Tages: { $from }
    [one] { $days } Werktag, gezählt ab { $from }
   *[other] { $days } Werktage, gezählt ab { $from }
 }
explain-and = { $first }; { $next }
explain-sentence = { $text }.
explain-holiday = { $date }, ist ein Feiertag ({ $holiday })
explain-after-cutoff = am { $date }, war es zu spät am Tag, um ihn noch mitzuzählen
explain-weekends = Samstage und Sonntage zählen nicht mit
explain-sundays = Sonntage zählen nicht mit

explain-step-counted = { $number ->
    [0] Beginn der Zählung
   *[other] Werktag { $number }
 }
explain-step-weekend = Wochenende
explain-step-holiday = Feiertag ({ $holiday })
explain-step-after-cutoff = zu spät am Tag, um mitzuzählen

explain-end-at-request = Sie haben „sofort“ gewählt. Das Ende gilt ab dem Moment, in dem wir Ihren Antrag erhalten haben.
explain-end-last-day = Ihr letzter Tag ist { $date }. Der Vertrag endet, wenn dieser Tag vorbei ist.
explain-end-paid-period = Der schon bezahlte Zeitraum läuft bis einschließlich { $date }. Der Vertrag endet, wenn dieser Tag vorbei ist.
explain-end-nothing-paid-ahead = Sie haben das Ende des bezahlten Zeitraums gewählt. Es ist nichts im Voraus bezahlt. Das Ende gilt darum ab dem Moment, in dem wir Ihren Antrag erhalten haben.
explain-end-statutory-withdrawal = Ein Widerruf gilt ab dem Moment, in dem wir ihn erhalten haben.
explain-end-corrected = Zwei unserer Mitarbeiter haben den Zeitpunkt des Endes richtiggestellt.

explain-no-return-at-end = Sie können Ihren Antrag zurückziehen, bis der Vertrag endet.
explain-no-return-after-end = Das Ende selbst liegt früher. Wir warten noch kurz, bevor wir den Anschluss abschalten. So lässt sich ein fremder Antrag noch stoppen.

holiday-new-year = Neujahr
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit-monday = Pfingstmontag
holiday-national-day = Nationalfeiertag
holiday-assumption = Mariä Himmelfahrt
holiday-all-saints = Allerheiligen
holiday-armistice = Waffenstillstand
holiday-christmas = Weihnachten
