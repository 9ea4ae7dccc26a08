### Tage, Zeitpunkte und Dauern.

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.

date = { $weekday }, { $day }. { $month } { $year }
date-short = { $day }. { $month } { $year }
# Die Jahreszeit steht nur in der Stunde, die es bei der Umstellung der Uhr zweimal gibt.
instant = { $date }, { $time } Uhr{ $season ->
    [summer] {" "}Sommerzeit
    [winter] {" "}Winterzeit
   *[none] {""}
 } ({ $zone })
instant-short = { $date } { $time }{ $season ->
    [summer] {" "}Sommerzeit
    [winter] {" "}Winterzeit
   *[none] {""}
 }
zone-europe-brussels = Brüsseler Zeit

duration-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
 }
duration-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
 }
duration-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
 }
duration-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
 }
duration-two = { $first } und { $second }
