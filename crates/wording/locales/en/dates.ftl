### Days, moments and durations.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

date = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
# The season stands only in the hour that comes twice when the clock goes back.
instant = { $date } at { $time }{ $season ->
    [summer] {" "}summer time
    [winter] {" "}winter time
   *[none] {""}
 } ({ $zone })
instant-short = { $date } { $time }{ $season ->
    [summer] {" "}summer time
    [winter] {" "}winter time
   *[none] {""}
 }
zone-europe-brussels = Brussels time

duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
duration-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
 }
duration-two = { $first } and { $second }
