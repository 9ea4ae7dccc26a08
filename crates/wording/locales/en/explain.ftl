### Why a date is that date.

explain-deadline = { $days ->
    [0] By the end of { $from }
    [one] { $days } working day, counted from { $from }
   *[other] { $days } working days, counted from { $from }
 }
explain-and = { $first }; { $next }
explain-sentence = { $text }.
explain-holiday = { $date } is a holiday ({ $holiday })
explain-after-cutoff = on { $date } it was too late in the day to count that day
explain-weekends = Saturdays and Sundays do not count
explain-sundays = Sundays do not count

explain-step-counted = { $number ->
    [0] start of the count
   *[other] working day { $number }
 }
explain-step-weekend = weekend
explain-step-holiday = holiday ({ $holiday })
explain-step-after-cutoff = too late in the day to count

explain-end-at-request = You chose to end it immediately. The end counts from the moment we received your request.
explain-end-last-day = You chose { $date } as the last day. The contract ends when that day is over.
explain-end-paid-period = The period that is already paid runs until { $date }. The contract ends when that day is over.
explain-end-nothing-paid-ahead = You chose the end of the paid period. Nothing is paid in advance, so the end counts from the moment we received your request.
explain-end-statutory-withdrawal = A withdrawal counts from the moment we received it.
explain-end-corrected = Two of our staff put the moment of the end right.

explain-no-return-at-end = You can take your request back until the moment the contract ends.
explain-no-return-after-end = The end itself is earlier. We wait a little before we switch off the line, so that its holder can still stop a request that somebody else made.

holiday-new-year = New Year’s Day
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-whit-monday = Whit Monday
holiday-national-day = National Day
holiday-assumption = Assumption of Mary
holiday-all-saints = All Saints’ Day
holiday-armistice = Armistice Day
holiday-christmas = Christmas Day
