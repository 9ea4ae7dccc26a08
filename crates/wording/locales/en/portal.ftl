### The form, the receipt, the page of a request, and what leads from one to the next.

## The two functions and their buttons. The labels are set by law (Civil Code DE § 312k; Code de la consommation
## L215-1-1; Directive 2011/83/EU art. 11a): they say nothing else.

form-function-end = Cancel contract here
form-function-withdraw = Withdraw from contract here
form-submit-end = Cancel now
form-submit-withdraw = Confirm withdrawal

## The form

form-lead-end = Here you end a data card of { $operator }. It takes one page. You need no account and no reason.
form-lead-withdraw = Here you withdraw from a contract for a data card of { $operator } that was made online, by phone or by letter. You can do so within { $days } days after it was made. You need no account and no reason.
form-other-function = Another right, with another button:
form-optional = { $label } (optional)

form-you = You and your data card
form-name = Name of the holder
    .hint = First name and surname, or the name of the company.
form-line = Number of the data card
    .hint = For example 0470 12 34 56. It is on the bill and in the settings of the device.
form-more-lines = More data cards to end
    .hint = One number on each line. They must belong to the same holder.
form-reference = Customer number or contract number
    .hint = If you have it at hand.

form-kind = What kind of termination?
form-kind-ordinary = Ordinary termination
    .hint = You do not have to give a reason.
form-kind-for-cause = Termination for cause
    .hint = You can name the cause below. You do not have to.
form-cause = Cause
    .hint = Only for a termination for cause. If you choose one, it is one.
form-cause-none = No cause named
form-cause-text = Explain the cause
    .hint = In your own words. Do not write passwords or numbers of documents.

form-end = When must the contract end?
form-end-now = Immediately
    .hint = The end counts from the second in which we receive your request.
form-end-last-day = At the end of a day that I choose
    .hint = On this day the card still works. The contract ends when the day is over.
form-end-paid-period = When the period that is already paid is over
    .hint = We work out the day for you.
form-last-day = Last day of service
    .hint = For example { $example }. At the latest { $latest }.

form-receipt = Where do we send the receipt?
form-email = E-mail address
    .hint = We send the receipt there at once, with a link to your request.
form-post = Postal address
    .hint = Only if you have no e-mail. Street and number, postcode and town, and the country if it is not Belgium, each on its own line.
form-on-file = To the e-mail address we know: { $address }
form-on-file-post = To the postal address we know
form-elsewhere = To another address
    .hint = Only if it shall go elsewhere.

form-keep = Do you want to keep the number?
form-keep-no = No, the number may go
form-keep-yes = Yes, I want to take it to another operator
    .hint = Then do not end the card here first: you can lose the number. Your new operator asks for the transfer, and the transfer ends this contract.

form-after-end = You get a receipt at once. Then you prove that the line is yours. Until the end you can change your mind.
form-after-withdraw = You get a receipt at once, with the date and time. Then you prove that the line is yours.

form-after-session = You get a receipt at once, with the date and time. Then we ask you to confirm.

form-from-file = You are logged in, so we filled in what we know.
form-holder = Holder
form-lines = Which data cards must end?
form-lines-withdraw = Which contracts do you withdraw from?
form-line-ending = already being ended
form-no-lines = There is no data card in your customer zone that can be ended. You can still give a number below.
form-offer-withdrawal = The contract for { $line } is new. Until { $date } you can also withdraw from it.

form-model = Do you prefer a letter or an e-mail? Model withdrawal form
form-model-text = Fill in this text and send it back only if you want to withdraw from the contract.
form-model-to = To { $operator }:
form-model-line-1 = I/We (*) hereby give notice that I/we (*) withdraw from my/our (*) contract for the provision of the following service: …
form-model-line-2 = Ordered on: …
form-model-line-3 = Name of the consumer(s): …
form-model-line-4 = Address of the consumer(s): …
form-model-line-5 = Signature of the consumer(s) (only if this form is sent on paper), date: …
form-model-delete = (*) Delete what does not apply.

## What is wrong with what was typed

error-summary = { $count ->
    [one] One thing is missing or not right
   *[other] { $count } things are missing or not right
 }
error-kept = Nothing was sent yet. What you typed is still here.
error-prefix = Error:
error-name-missing = Give the name of the holder.
error-line-missing = Give the number of the data card, for example 0470 12 34 56.
error-line-none = Choose at least one data card.
error-line-not-digits = “{ $typed }” is no telephone number. A number has only digits, for example 0470 12 34 56.
error-line-not-belgian = “{ $typed }” is no Belgian number. A Belgian data card begins with 04 or +32 4, for example 0470 12 34 56.
error-line-not-mobile = “{ $typed }” is no number of a data card. Those begin with 045 to 049 or with 077, for example 0470 12 34 56.
error-line-length = { $digits ->
    [one] “{ $typed }” has { $digits } digit after the 0 or the +32. A number has 9 there, for example 0470 12 34 56.
   *[other] “{ $typed }” has { $digits } digits after the 0 or the +32. A number has 9 there, for example 0470 12 34 56.
 }
error-too-long = This is too long. Use at most { $max } characters.
error-signs = There were invisible signs in here that change how the text reads. We took them out. Check the text and send it again.
error-day-missing = Type the day, the month and the year of the last day of service, for example { $example }.
error-day-unknown = This day does not exist. Check day, month and year, for example { $example }.
error-day-not-chosen = You typed a last day of service, but you chose another end. Choose “{ $choice }”, or clear the day.
error-receipt-missing = Give an e-mail address, or a postal address if you have no e-mail. We need one for the receipt.
error-email = This is no complete e-mail address. It needs a name, an @ and a domain, for example name@example.com.
error-post = Give a full postal address: street and number, postcode and town, each on its own line.
error-choice = Choose one of the answers.
error-code-form = Type the six digits of the code.

form-stopped-throttled = Too many requests at once
    .body = We stopped here to protect the line. Nothing was sent yet, and what you typed is still here. Send it again after { $at }.
form-stopped-busy = We cannot take this in right now
    .body = Nothing was sent yet, and what you typed is still here. Wait a moment, then send it again.

## The receipt

receipt-title-end = We have received your request
receipt-title-withdraw = We have received your withdrawal
receipt-heading = Receipt
receipt-reference = Reference
receipt-received = Received on { $at }
receipt-content = What you sent us
receipt-operator = Operator
receipt-name = Name
receipt-lines = { $count ->
    [one] Data card
   *[other] Data cards
 }
receipt-customer-reference = Customer or contract number
receipt-kind = Kind
receipt-cause-text = Your explanation
receipt-desired-end = Wanted end
receipt-keep = Keep the number
receipt-address = Receipt to
receipt-end = When it ends
receipt-end-counts = The end counts from { $at }.
receipt-end-known = The contract ends on { $at }.
receipt-end-ended = The contract ended on { $at }.
receipt-end-unknown = We tell you the date as soon as you have proven that the line is yours.
receipt-end-needs-proof = This holds once you have proven that the line is yours. Your request keeps this date, however long the proof takes.
receipt-end-needs-yes = This holds once you have confirmed.
receipt-end-not = This request ends nothing any more.
receipt-erased = The personal data of this request has been erased. What is left is shown here.
receipt-next = What happens next
receipt-next-prove = Prove that the line is yours, with the code. That is also your confirmation.
receipt-next-prove-keep = Prove that the line is yours, with the code. Then you read what happens to the number, and decide.
receipt-next-mail = We send you an e-mail with a link. Follow the link and press the button there to confirm.
receipt-next-sms = We send you a text message with a link. Follow the link and press the button there to confirm.
receipt-next-post = Confirm on the page of your request.
receipt-next-off = Then the line is switched off: at the latest { $days ->
    [one] { $days } working day
   *[other] { $days } working days
 } after the end.
receipt-next-final = At the end you get the final statement and a letter that says it is over.
receipt-next-lapse = Without a proof and a confirmation the request lapses on { $date }. We remind you before that.
receipt-to-case = See where your request stands
receipt-save = Keep this receipt
receipt-download = Download the receipt
receipt-print = You can also print this page.
receipt-link = This is the page of your request. It needs no account: save it as a bookmark. Whoever has the address can see the request, so do not share it.
receipt-sent-email = We send the same receipt to { $address }.
receipt-sent-sms = We send the same receipt by SMS to { $line }.
receipt-sent-post = We send the same receipt by letter to the address above.
receipt-did-you-mean = Did you mean { $address }?
receipt-resend = Send the receipt again
receipt-correct = Correct the address

## Proof by a code

code-title = Prove that the line is yours
code-sent-line = If { $line } is with { $operator }, a six-digit code is on its way to this line by SMS.
code-sent-file = If { $line } is with { $operator }, a six-digit code is on its way to the e-mail address that { $operator } has on file.
code-sent-line-several = A six-digit code is on its way by SMS to the first of these lines that is with { $operator }: { $lines }.
code-sent-file-several = If one of these lines is with { $operator }, a six-digit code is on its way to the e-mail address that { $operator } has on file: { $lines }.
code-valid = It works until { $at }.
code-more = Your code was right. This line needs a second proof, because something about it was changed lately or it needs special care. Have a code sent to your other address, or show your identity document in a shop. Your request stays received.
code-expired = The last code has expired. Ask for a new one.
code-label = Code
    .hint = Six digits.
code-submit = Send the code
code-is-yes = With the code you also confirm that the contract must end.
code-not-yes = The code does not end anything yet.
code-no-code = No code?
code-again = Send a code to the line again
code-to-file = Send a code to the e-mail address on file
code-no-way = Does neither work? Your request stays received and keeps its date. Log in to your customer zone, or contact customer service and give your reference.
code-wrong = { $left ->
    [0] This code is not right. Check the message and type the code again.
    [one] This code is not right. Check the message and type the code again. You have { $left } more try. After that we look at no answer for a while, to protect the line.
   *[other] This code is not right. Check the message and type the code again. You have { $left } more tries. After that we look at no answer for a while, to protect the line.
 }

## Keeping the number

keep-how = Ask your new operator to take over the number { $line }. The transfer ends this contract by itself. You do not have to end anything here.
keep-risk = If you go on here, the contract ends without a transfer, and you can lose the number.
keep-wait = This request waits until { $date }. Then it lapses by itself, and nothing ends.
keep-withdraw = Take my request back and keep the number
keep-go-on = End the contract all the same

## Confirming with the link in the e-mail

confirm-title = Confirm your request
confirm-lead = Check what was asked. Nothing happens until you press the button.
confirm-other-browser = You opened this link in another browser than the one in which you made the request. Type the six-digit code from the same message too.
confirm-code = Code from the message
    .hint = Six digits.
confirm-submit-end = Confirm the termination
confirm-submit-withdraw = Confirm the withdrawal
confirm-submit-keep = End the contract, even if I lose the number
confirm-keep = You want to keep the number. Your new operator can take it over, and that ends this contract by itself. If you confirm here, you can lose the number.
confirm-not-me = Is this not your request? Then close this page. Without a confirmation nothing ends.
confirm-unknown = This link does not work
    .body = It is not complete, or it has been replaced by a newer one. Open the newest message, or copy the whole address from it. Your request is not lost.
confirm-unknown-what = You can also give your reference to customer service.
confirm-used = You confirmed on { $at }.

## The page of a request

case-title = Your request { $reference }
case-heading = Your request
case-as-of = This page shows how things stood on { $at }. Load it again to see what is new.
case-now-unproven = We have received your request. We do not know yet that the line is yours.
case-now-unproven-acting = We have received your request. We have not yet seen that you may act for the holder.
case-now-unconfirmed = The line is proven. Your confirmation is still missing.
case-now-unproven-confirmed = You have confirmed. We do not know yet that the line is yours.
case-now-keep = The line is proven. You want to keep the number, so nothing ends until you decide.
case-now-pending = The contract ends on { $at }.
case-now-ended = The contract ended on { $at }. After the point of no return the line is switched off.
case-now-ceasing = The contract ended on { $at }. We are switching the line off.
case-now-settling = The line is off. We are making the final statement.
case-now-closed = It is over. The contract ended on { $at }.
case-now-withdrawn = You took this request back on { $at }. The contract goes on.
case-now-stopped = The holder of the line stopped this request on { $at }. The contract goes on.
case-now-lapsed = This request lapsed on { $at }, because a proof or a confirmation was missing. Nothing was ended.
case-now-earlier = An earlier request already ends this line. This one changes nothing.
case-now-out-of-time = The period for a withdrawal was over. This request ends nothing.
case-stuck = Switching off takes longer than planned. Somebody is working on it. Billing stopped at the end all the same.
case-next = What you can do now
case-next-confirm-link = Follow the link in the message that we sent you, and press the button there.
case-next-acting = We still need the paper that shows that you may act for the holder. You can show it in a shop; customer service tells you which one. Your request stays received and keeps its date.
case-next-nothing = You do not have to do anything.
case-next-wait = You do not have to do anything. We write to you when it is over.
case-confirm = Confirm the termination
case-confirm-lead = The line is proven. Press the button to confirm.
case-again = Make a new request
case-again-filled = Make it again, with the same data
case-ordinary = End the contract with an ordinary termination
case-to-first = See the first request
case-resend = Send the newest message again
case-to-receipt = See the receipt

case-timeline = Step by step
case-why = Why this date?
case-step-received = Request received
    .why = We note the second in which a request reaches us. The proof and the confirmation do not move it.
case-step-proven = Line proven
    .promise = With the code, at the latest on { $date }.
    .promise-acting = With the paper, at the latest on { $date }.
    .why = { $by ->
        [session] You made the request while you were logged in to your customer zone.
        [code-to-line] You typed the code that we sent to the line.
        [code-to-address] You typed the code that we sent to the address on file.
        [back-office] The back office of { $operator } entered your request and answers for it.
        [answers-by-phone] You answered what our agent asked you on the telephone.
        [answers-in-shop] You showed in a shop what proves that the line is yours.
        [two-of-staff] Two of our staff checked what you sent or showed.
       *[link-to-address-on-file] You followed the link that we sent to the address on file.
     }
case-step-confirmed = Confirmed
    .promise = With your confirmation, at the latest on { $date }.
    .why = { $by ->
        [back-office] The back office of { $operator } noted your yes together with your request.
        [spoken] You said yes on the telephone; our agent noted it.
        [code-at-desk] On the telephone you read out the code that we had sent to the line.
        [signed] You signed for it in a shop.
       *[other] You said a second time that the contract must end.
     }
case-step-ends = Contract ends
    .unknown = We know the date once the line is proven.
    .bill = From here on nothing is billed any more, even if the line is switched off later.
case-step-no-return = Point of no return
    .signed = You signed in a shop that it ends at once, so there was no time to take it back.
    .until = Until here you can take your request back.
    .unknown = We name the moment once the request is proven and confirmed. Until then you can take it back at any time.
case-step-off = Line off
    .promise = At the latest on { $date }.
    .later = { $days ->
        [one] At the latest { $days } working day after the end.
       *[other] At the latest { $days } working days after the end.
     }
    .why = The line counts as off only when the network itself answers that it is dead.
case-step-settled = Final statement
    .promise = Right after the line is off.
    .why = What you paid in advance for the days after the end comes back to you.
case-step-closed = Closed
    .promise = Right after the final statement.
    .why = Then you get a letter that says it is over. The number rests before somebody else can get it.
case-step-withdrawn = Request taken back
    .why = You took the request back in time.
case-step-stopped = Request stopped
    .why = The holder of the line said that the request did not come from them.
case-step-lapsed = Request lapsed
    .why = A proof or a confirmation was missing until this day, in spite of our reminders.
case-step-refused = Request without effect
    .why = What was asked was not possible, or already so.
case-lines-dropped = An earlier request already ends { $lines }. This request ends the others.
case-lines-not-found = We do not find { $lines } in the files of this holder. This request does not end it. Check the number, and make a new request if needed.

case-withdraw = Change your mind?
    .body = You can take your request back until { $at }. The contract then goes on as before.
    .body-open = You can take your request back at any time. The contract then goes on as before.
case-withdraw-submit = Take my request back
case-too-late = Too late to take it back
    .body = Your request could be taken back until { $at }. Since then the line is being switched off, and that cannot be undone. You can get a new card at any time.
    .body-signed = You signed in a shop that it ends at once. That cannot be undone, and the number does not come back.
    .body-heir = This request could be taken back until { $at }. Since then the line is being switched off, and that cannot be undone.
case-taken-back = Your request is taken back
    .body = We received this on { $at }. The contract goes on as if you had asked nothing. We send you a confirmation.

case-statutory = You can also withdraw from the contract
    .body = Your contract was made at a distance, and the legal period for a withdrawal was not over when you sent your request. A withdrawal is another right than a termination: the contract ends at the moment of your request.
case-statutory-submit = Change my request into a withdrawal

case-closed-heading = The end in figures
case-credit = We give back { $amount }.
case-credit-none = Nothing was paid in advance for the time after the end, so there is nothing to give back.
case-credit-line = Data card { $line }: { $fee } for { $from } to { $to }, ÷ { $days } days × { $unused } unused days = { $amount }
case-credit-how = The amount comes with your last bill.
case-number-port = Until { $date } another operator can still take over the number.
case-number-rests = Until { $date } the number rests. After that somebody else can get it.
case-todo = What remains for you
case-todo-accounts = Take the number out of accounts that send you codes: bank, itsme, messaging, tax.
case-todo-esim = Is it an eSIM? Delete it in the settings of the device while the device is online.
case-todo-card = Is it a plastic card? Cut it in two and throw it away.
case-todo-bill = Check the last bill against this page. Something wrong? Contact customer service and give your reference.
case-todo-keep = Keep the closing letter. It proves that the contract has ended.

case-messages = What we sent you
case-messages-none = Nothing has been sent yet. It can take a minute.
case-message-line = { $what }: { $fate }
case-message-sent = sent
case-message-failed = could not be delivered
case-message-failed-help = One of our messages did not arrive. Is the address right?
case-to-receipt-address = to { $address }
case-to-earlier = to the earlier address
case-to-letter = by letter
case-to-line = by SMS to { $line }
case-to-file = to the address on file
case-message-receipt = Receipt
case-message-code = Code
case-message-reminder = Reminder
case-message-lapse-notice = Notice that the request has lapsed
case-message-scheduled = Confirmation of the end
case-message-owner-notice = Notice to the holder of the line
case-message-withdrawal-receipt = Confirmation that the request was taken back
case-message-objection-receipt = Confirmation of the objection
case-message-answered-by-earlier = Notice that an earlier request counts
case-message-withdrawal-out-of-time = Notice that the withdrawal came too late
case-message-closing-letter = Closing letter

case-acts = What our staff did
case-act-line = { $channel ->
    [phone] By telephone: { $what }
    [shop] In a shop: { $what }
   *[back-office] Back office: { $what }
 }
case-act-took = we took your request
case-act-asked = we asked who is calling
case-act-checked = we checked who you are
case-act-yes = we noted your yes
case-act-withdrew = we took your request back, as you asked
case-act-stopped = we stopped the request, as the holder asked
case-act-objection = we noted that the holder objects
case-act-address = we corrected the address for messages
case-act-resent = we sent the newest message again
case-act-link = we made a new link to this page
case-act-statutory = we changed the request into a withdrawal
case-act-promised = we promised to call back
case-act-called = we called you
case-act-again = we took the request up again
case-act-end = we put the end right
case-act-retried = we started the switching off again

case-link = Did the link to this page fall into other hands?
    .body = Then make a new link. All links that we sent you before stop working, in the messages too. Save the new page at once.
case-link-submit = Make a new link

case-done-code-line = If the line is with us, a new code is on its way by SMS.
case-done-code-file = If the line is with us, a new code is on its way to the e-mail address on file.
case-done-resent = We send the message again. It can take a few minutes.
case-done-address = The address is corrected. We send the message to the new one.
case-done-link = This page has a new address. The old links no longer work. Save this page now.
case-done-statutory = Your request is now a withdrawal.
case-done-confirmed = You have confirmed.

## Correcting the address

address-title = Correct the address
address-lead = We send the receipt and all further messages to the new address.
address-now = Until now
address-submit = Save and send again
address-back = Back to your request

## "This was not me"

notme-title = Did you not ask for this?
notme-lead = Somebody asked { $operator } to end a data card. We tell you because it is your line.
notme-line = Line
notme-asked = Asked
notme-ends = Contract ends
notme-ends-unknown = not fixed yet
notme-button-lead = If this was not you, press the button. The request is stopped, and your card goes on working.
notme-submit = This was not me: stop it
notme-was-me = Was it you, or somebody on your behalf? Then you do not have to do anything.
notme-late-lead = The line is already being switched off, or is off. We cannot stop that from here any more. If this was not you, tell us with the button: somebody looks into it.
notme-late-submit = This was not me: tell staff
notme-done = The request is stopped
    .body = We stopped it on { $at }. The contract goes on, and your card goes on working.
notme-done-next = Somebody looks into how this happened. Change the password of your customer zone if other people may know it.
notme-late-done = We have told staff
    .body = Your message came in on { $at }. The line could no longer be kept. Somebody looks into it, at the latest by { $by }, and contacts you at the address that we have on file.
notme-late-call = Do not want to wait? Contact customer service and give the reference { $reference }.
notme-over = There is nothing left to stop
    .body = This request ends nothing: it was taken back, stopped or has lapsed. The contract goes on.
