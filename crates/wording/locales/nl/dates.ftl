### Dagen, momenten en duur.

weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mrt.
month-short-4 = apr.
month-short-5 = mei
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

date = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
# Het seizoen staat er alleen in het uur dat twee keer komt, als de klok wordt teruggezet.
instant = { $date } om { $time } uur{ $season ->
    [summer] {" "}zomertijd
    [winter] {" "}wintertijd
   *[none] {""}
 } ({ $zone })
instant-short = { $date } { $time }{ $season ->
    [summer] {" "}zomertijd
    [winter] {" "}wintertijd
   *[none] {""}
 }
zone-europe-brussels = Brusselse tijd

duration-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
 }
duration-hours = { $count } uur
duration-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
 }
duration-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } seconden
 }
duration-two = { $first } en { $second }
