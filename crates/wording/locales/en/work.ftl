### Worklists, and the page of a request as staff see it.

work-title = Work
    .body = What needs a person, by kind and with its deadline.
work-lead = What needs a person. An entry stays here until it is dealt with.
work-all-clear = Nothing is waiting.
work-col-kind = List
work-col-open = Open
work-col-late = Late
work-col-taken = Taken
work-col-nearest = Nearest deadline
work-keys = Access keys of your browser: W worklists, M note.

work-kind-unverified = Not proven
    .what = Nobody has shown that they may end the line. Check who is asking, by another way than the address they gave.
work-kind-unconfirmed = Not confirmed
    .what = Proven, but the yes is missing. Ask the customer whether it shall end.
work-kind-locked = Checks locked
    .what = Too many wrong answers. Find out whether it is the customer or somebody else.
work-kind-objection = Objection
    .what = The holder of the line says that they did not ask. Speak with the holder.
work-kind-undelivered = Message not delivered
    .what = A message did not arrive. Ask for the right address.
work-kind-cut-failed = Cut failed
    .what = A step on the network failed for good. Mend the cause there, then try again.
work-kind-read-back-contradicts = Line still alive
    .what = The network says “switched off” and “alive” at once. Look at the line itself, then try again.
work-kind-deadline-near = Deadline near
    .what = The promised moment is close and the line is not off. Find what holds it up.
work-kind-call-back = Call-back
    .what = The holder was promised a call. Call them on the number on file.
work-kind-four-eyes = Second pair of eyes
    .what = Somebody proposed something that needs a second person. Look at it, then approve or decline.

work-back = All worklists
work-empty = There is nothing on this list.
work-col-case = Request
work-col-since = Since
work-col-by = Deadline
work-col-holder = Who has it
work-col-act = Act
work-nobody = nobody
work-held = { $who }, until { $time }
work-yours = you, until { $time }
work-claim = Take
work-release = Give back
work-of = request { $reference }
work-more = Further entries
work-in = in { $span }
work-late = { $span } late
work-span-days = { $days } d { $hours } h
work-span-hours = { $hours } h { $minutes } min
work-span-minutes = { $minutes } min

work-told-taken = It is yours
    .body = It comes back to the list by itself if you do nothing with it for { $span }.
work-told-held = Somebody else has it
    .body = The list says who, and until when.
work-told-over = It is dealt with
    .body = The entry was closed before you took it. There is nothing more to do.
work-told-released = Given back
    .body = Anybody can take it now.
work-told-not-yours = It was not yours any more
    .body = Nothing was changed.
work-told-noted = The note is written
    .body = It stands below, with your name and the time.
work-told-acted = Done
    .body = What follows from it is under way. The page says how it goes.

work-case-title = Request { $reference }
work-case-next = What comes next
work-case-next-both = It waits for a proof and for the yes.
work-case-next-proof = The yes is there. It waits for a proof.
work-case-next-yes = It is proven. It waits for the yes.
work-case-next-pending = The line is cut from { $at }. Until then the customer can take the request back.
work-case-next-ceasing = The line is being cut. By { $at } it must be off.
work-case-next-stuck = The cut stands still, and goes on when somebody has it tried again. By { $at } it must be off.
work-case-next-settling = Every line is off. The final statement is being made.
work-case-next-over = Nothing: the request is over.
work-case-due = By itself it is looked at again on { $at }.
work-stage-received = Received
work-stage-pending = Scheduled
work-stage-ceasing = Being cut
work-stage-settling = Being settled
work-stage-closed = Closed
work-stage-withdrawn = Withdrawn
work-stage-lapsed = Lapsed
work-stage-refused = Without effect

work-case-facts = What was asked
work-fact-stage = Stage
work-fact-received = Received
work-fact-channel = Channel
work-fact-kind = Kind
work-fact-end = Wanted end
work-fact-ends = Ends on
work-fact-lines = Lines
work-fact-lines-value = { $known } of { $all } on file
work-fact-receipt = Receipt
work-fact-language = Language
work-channel-online = online
work-channel-phone = phone
work-channel-shop = shop
work-channel-api = interface
work-channel-back-office = back office
work-receipt-email = by e-mail
work-receipt-sms = by SMS
work-receipt-post = by letter

work-case-evidence = Evidence
work-evidence-none = Nothing is proven yet.
work-evidence-proven = Proven by { $how }, { $at }.
work-evidence-session = a log-in as the holder
work-evidence-code-to-line = a code to the line
work-evidence-code-to-address = a code to the address on file
work-evidence-link-to-address-on-file = the link sent to the address on file
work-evidence-back-office = the back office ({ $who })
work-evidence-answers = answers at the desk, to { $who }
work-evidence-two-of-staff = two of the staff ({ $first }, { $second })
work-evidence-codes = { $count ->
    [one] { $count } code was sent.
   *[other] { $count } codes were sent.
 }
work-evidence-wrong = { $count ->
    [one] { $count } wrong answer since the last right one.
   *[other] { $count } wrong answers since the last right one.
 }
work-evidence-locked = Answers are not looked at until { $at }.

work-case-work = What needs a person
work-case-work-none = Nothing ever needed a person here.
work-entry-open = open since { $since }, deadline { $by }
work-entry-closed = { $since } to { $until }
work-turn-running = { $who } took it on { $from } and has it until { $at }
work-turn-released = { $who } took it on { $from } and gave it back on { $at }
work-turn-returned = { $who } took it on { $from }; it went back by itself on { $at }
work-turn-closed = { $who } took it on { $from }; it was dealt with on { $at }

work-case-notes = Notes
work-notes-none = No notes.
work-note-gone = The text was erased with the customer’s data.
work-note = New note
    .hint = For colleagues. At most { $max } characters. It is erased with the customer’s data.
work-note-submit = Write the note
work-note-empty = Write something before you send the note.
work-note-too-long = Shorten the note to { $max } characters.
work-mistakes = The note was not written

work-case-acts = Act
work-act-retry = Try the cut again
work-act-resend = Send the confirmation again

work-case-timeline = What happened
work-col-when = When
work-col-what = What
work-col-who = Who
work-who-requester = requester
work-who-holder = holder of the line
work-who-system = Cease
work-who-network = network
work-who-staff = staff
work-line = line { $number }
work-event-received = Request received ({ $channel })
work-event-code-issued = One-time code { $number } made, { $to }
work-event-wrong-answer = Wrong answer
work-event-checks-locked = Checks locked until { $at }
work-event-verified = Proven by { $how }
work-event-lines-dropped = { $count ->
    [one] { $count } line left out: an earlier request ends it
   *[other] { $count } lines left out: an earlier request ends them
 }
work-event-answered-by-earlier = An earlier request ends every line
work-event-withdrawal-out-of-time = Statutory withdrawal out of time
work-event-confirmed = Confirmed
work-event-scheduled = Scheduled: ends { $ends }, cut from { $cut }, off by { $by }
work-event-statutory-withdrawal-chosen = Treated as a statutory withdrawal
work-event-reminded = Reminder { $number }
work-event-human-needed = To the worklist “{ $list }”, deadline { $at }
work-event-lapsed = Lapsed
work-event-withdrawn = Request taken back
work-event-objected = “This was not me”: stopped
work-event-objected-late = “This was not me”, after the point of no return
work-event-address-corrected = Address for the receipt corrected ({ $route })
work-event-receipt-resent = Message asked for again
work-event-link-revoked = Link to the request replaced
work-event-cut-ordered = Cut ordered
work-event-line-barred = Barred: { $line }
work-event-line-detached = Thrown off the network: { $line }, attempt { $number }
work-event-line-still-alive = Still alive: { $line }, after attempt { $number }
work-event-line-stuck = Stuck: { $line }
work-event-line-dead = Read back as dead: { $line }
work-event-line-deleted = Deleted from the network: { $line }
work-event-cut-retried = Tried again: { $line }
work-event-ceased = Every line is off since { $at }
work-event-settled = Final statement made
work-event-closed = Closed
work-event-message-sent = Sent: { $message }, { $to }
work-event-message-failed = Not delivered: { $message }, { $to }
work-event-answered = Question answered at the desk
work-event-line-locked = Line locked: no desk looks at an answer
work-event-call-back-promised = A call was promised
work-event-called-back = Called back
work-event-proposed = Proposed to a second person
work-event-approved = Approved by a second person
work-event-declined = Declined by a second person
work-event-reopened = Taken up again
work-event-end-corrected = End put right
work-to-receipt-email = e-mail to the address given
work-to-receipt-sms = SMS to the number given
work-to-receipt-post = letter to the address given
work-to-line = SMS to the line
work-to-file = e-mail to the address on file

work-case-effects = What the system owes, and its replies
work-effects-none = Nothing is owed.
work-col-state = State
work-col-tries = Tries
work-col-reply = Last fault
work-col-next = Next try
work-effect-bar-line = Bar the line
work-effect-detach-line = Throw the line off the network
work-effect-read-back-line = Ask the network whether the line is dead
work-effect-delete-line = Delete the line
work-state-ready = waiting
work-state-leased = under way
work-state-done = done
work-state-void = not needed any more
work-state-gave-up = given up

work-case-messages = Messages
work-messages-none = Nothing was sent yet.
work-message-sent = sent
work-message-failed = not delivered
