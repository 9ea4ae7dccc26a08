### Answers that say no: why, by which rule, and what else is possible.
### The value is the heading; the text follows in `body`.

refusal-already-asked = This line is already being ended
    .body = An earlier request already ends this line, and a second one would change nothing. You do not have to do anything. The page of the first request shows where it stands.
refusal-already-proven = We already know that the line is yours
    .body = You do not need a code any more. The page of your request shows the next step.
refusal-cannot-be-proposed = This cannot be proposed now
    .body = The case stands elsewhere by now, or the moment lies before the request or after this minute. Look at the case again and propose what fits.
refusal-closed = This is already over
    .body = The contract ended on { $at }. A closed request cannot be changed, and the number cannot be brought back. If something is wrong with the end or with the last bill, contact customer service and give your reference.
refusal-code-expired = This code no longer works
    .body = A code is valid for a short time, and only the newest one counts. Ask for a new code on this page.
refusal-code-from-mail-needed = Type the code from the message too
    .body = You opened the link in another browser than the one in which you made the request. Some mail programs open links by themselves. That is why we also ask for the six-digit code from the same message.
refusal-confirm-by-mail = Confirm with the link in our message
    .body = You made this request while you were logged in. An open computer alone must not be able to end a contract, so we sent you the confirmation in a message. Did it not arrive? Have it sent again, or correct the address.
refusal-end-in-the-past = That day is over
    .body = A contract cannot end in the past. The earliest last day you can choose is { $date }. Choose “immediately” to end it at this moment.
refusal-end-too-far = That day is too far ahead
    .body = The latest last day you can choose is { $date }. Choose an earlier day, or make your request later.
refusal-keep-number-first = You want to keep your number
    .body = If another operator takes over your number, that transfer ends this contract by itself. If you end the contract here first, you can lose the number. Ask your new operator for the transfer. Or tick that you want to go on all the same.
refusal-lapsed = This request has lapsed
    .body = It lapsed on { $at }, because a confirmation or a proof was still missing. Nothing was ended. You can make a new request at any time.
refusal-locked = Too many wrong answers
    .body = To protect the line we look at no answer until { $at }. Your request stays received and keeps its date. Try again after that moment.
refusal-no-lines = The number of the data card is missing
    .body = Give the number of at least one data card that must end. You find it on your bill and in your customer zone.
refusal-no-proposal = There is no such proposal any more
    .body = It was decided, taken back, or nobody looked at it in time. Look at the case again; what is still needed can be proposed anew.
refusal-not-at-once = It cannot end at once
    .body = That needs four things: the customer chose “now”, their document was seen at this counter, nothing raises the risk, and the operator allows it. Without them the owner’s time to object stays. Billing stops at the chosen moment all the same.
refusal-not-here = This cannot be given at this desk
    .body = A document or a card must lie on a counter, and a spoken yes belongs to the telephone. Choose what can be given here.
refusal-not-in-the-withdrawal-period = This contract cannot be withdrawn from
    .body = { $known ->
        [yes] The legal period for a withdrawal ended on { $date }.
       *[no] The right to withdraw exists only for contracts made at a distance, for example online or by phone. We do not see that this contract was made that way.
     } You can end the contract at any time with an ordinary termination, without giving a reason.
refusal-not-on-file = The line is not on file
    .body = There is nothing to compare an answer with. The request stays received and keeps its date; the back office looks at it. Check the number with the customer.
refusal-not-proven = We do not know yet that the line is yours
    .body = Ask for a code to the line or to the address that we know, and type it here. Or log in to your customer zone. Your request stays received, and its date stays the same.
refusal-not-the-holder = This line is not in your customer zone
    .body = Only the holder of a line can prove it by logging in. Log in as the holder, or ask for a code to the line.
refusal-nothing-to-retry = Nothing is stuck
    .body = Every line of this case is moving. There is nothing to try again.
refusal-on-its-way = This is already under way
    .body = The line is being switched off, or the final statement is being made. Nothing can be changed at this point. We write to you as soon as everything is done.
refusal-proposal-open = A proposal is waiting already
    .body = Proposal { $number } of this case waits for a second person. Decide it first.
refusal-refused = This request was refused
    .body = It was a withdrawal from the contract, and the legal period for that was over. You can end the contract at any time with an ordinary termination, without giving a reason.
refusal-same-person = A second person must look at it
    .body = Whoever proposed it cannot agree to it too. Ask a colleague with the right role.
refusal-too-late = This can no longer be undone
    .body = It could be taken back until { $at }. Since then the line is being switched off. If you did not ask for this, contact customer service at once and give the reference.
refusal-too-many-codes = No more codes for this request
    .body = We sent as many codes as one request may have. Your request stays received. Log in to your customer zone to prove that the line is yours, or contact customer service and give your reference.
refusal-too-many-lines = Too many lines in one request
    .body = { $max ->
        [one] One request can name { $max } line. Make a second request for the others.
       *[other] One request can name at most { $max } lines. Make a second request for the others.
     }
refusal-too-many-resends = We already sent this several times
    .body = We do not send it again for this request. Look in the spam folder as well. You can see and save your receipt on this page at any time.
refusal-too-soon = We have just sent it
    .body = A message can take a few minutes. You can ask for it again from { $at }. Look in the spam folder as well.
refusal-withdrawn = This request was taken back
    .body = It was taken back on { $at } and changes nothing any more. The contract goes on. You can make a new request at any time.
refusal-wrong-paper = This paper does not fit
    .body = It does not show that somebody may act in this capacity. Choose another paper, or correct the capacity.
