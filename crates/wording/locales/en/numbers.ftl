### The page with the numbers.

numbers-title = Numbers
    .body = How much, through which channel and how fast; with tables and CSV.
numbers-period = { $from } to { $to }
numbers-since = Counted since { $date }.
numbers-nothing = Nothing was counted in this period.
numbers-from = From
numbers-to = To
numbers-show = Show
numbers-week = 7 days
numbers-month = 30 days
numbers-quarter = 90 days
numbers-csv = as CSV
numbers-table = Table: { $table }
numbers-value = { $count }
numbers-share = { $percent } %

numbers-asked = Requests by channel and day
    .text = Each column is a day, each colour a channel. { $count ->
        [one] { $count } request in all.
       *[other] { $count } requests in all.
     }
numbers-col-day = Day
numbers-col-all = All
numbers-channel-online = Online
numbers-channel-phone = Phone
numbers-channel-shop = Shop
numbers-channel-api = Interface
numbers-channel-back-office = Back office

numbers-took = Time to end against the promise
    .text = { $count ->
        [one] Of { $count } request whose lines were switched off in this period.
       *[other] Of { $count } requests whose lines were switched off in this period.
     }
numbers-promise = Promise kept
    .text = { $kept } of { $all } were off by the promised moment ({ $share }).
    .none = No line was switched off in this period.
numbers-col-promise = Promised moment
numbers-promise-kept = In time
numbers-promise-late = Late
numbers-col-took = At most
numbers-from-receipt = From the receipt
numbers-from-chosen-end = From the end the customer chose, if that was later
numbers-took-1h = 1 hour
numbers-took-4h = 4 hours
numbers-took-1d = 1 day
numbers-took-2d = 2 days
numbers-took-3d = 3 days
numbers-took-7d = 7 days
numbers-took-longer = longer

numbers-open = Open by stage, now
    .text = { $count ->
        [one] { $count } request is open, whenever it was received.
       *[other] { $count } requests are open, whenever they were received.
     }
numbers-col-stage = Stage
numbers-col-requests = Requests

numbers-reasons = Reasons
    .text = { $count ->
        [one] What was asked for in { $count } request of this period.
       *[other] What was asked for in { $count } requests of this period.
     }
numbers-col-reason = Reason
numbers-reason-ordinary = Ordinary, without a reason
numbers-reason-for-cause = For a cause, not named
numbers-reason-terms-changed = Price or terms changed
numbers-reason-service-fails = Service does not do what was agreed
numbers-reason-death = Holder died
numbers-reason-lost-or-stolen = Card lost or stolen
numbers-reason-other = Other cause
numbers-reason-statutory-withdrawal = Statutory withdrawal

numbers-stops = Where people stop
    .text = { $count ->
        [one] How far the { $count } request of this period has come until now.
       *[other] How far the { $count } requests of this period have come until now.
     }
numbers-col-step = Step
numbers-step-received = Received
numbers-step-proven = Proven
numbers-step-confirmed = Confirmed
numbers-step-scheduled = Scheduled
numbers-step-ended = Ended
numbers-left = Those that ended early
    .text = How, and how far they had come.
numbers-col-left = How
numbers-left-withdrawn = Taken back
numbers-left-lapsed = Lapsed
numbers-left-objected = Stopped by the holder
numbers-left-answered-by-earlier = Earlier request counts
numbers-left-out-of-time = Withdrawal out of time
numbers-reached-received = Neither proof nor yes
numbers-reached-proven = Proven, no yes
numbers-reached-confirmed = Yes, no proof
numbers-reached-both = Both
numbers-reached-scheduled = Scheduled
