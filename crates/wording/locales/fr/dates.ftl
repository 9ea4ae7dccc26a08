### Jours, moments et durées.

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

date = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
date-short = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
# La saison n'est dite que dans l'heure qui revient deux fois, quand on recule l'horloge.
instant = { $date } à { $time }{ $season ->
    [summer] {" "}heure d’été
    [winter] {" "}heure d’hiver
   *[none] {""}
 } ({ $zone })
instant-short = { $date } { $time }{ $season ->
    [summer] {" "}heure d’été
    [winter] {" "}heure d’hiver
   *[none] {""}
 }
zone-europe-brussels = heure de Bruxelles

duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }
duration-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
 }
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
duration-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
 }
duration-two = { $first } et { $second }
