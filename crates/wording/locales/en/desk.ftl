### The two desks: the telephone and the counter of a shop. The first part is read by staff; what begins with `say-` is
### read aloud to the customer, in the customer's language.

desk-phone = Phone desk
    .body = Somebody calls: find the line, take the request, ask who is calling, note the yes.
desk-shop = Shop desk
    .body = Somebody stands at the counter: document, SIM and last bill; form signed, receipt printed.

## Finding

desk-find-line = Number of the data card
    .hint = As the customer says it, like 0470 12 34 56
desk-find-else = Or
desk-find-customer = Customer number
desk-find-name = Name of the holder
desk-find-postcode = Postcode
desk-find-reference = Reference of a request
desk-find-submit = Find
desk-find-new = Take a request without finding the line
desk-find-empty = Type a number, a customer number, name and postcode together, or a reference.
desk-find-nobody = Nobody was found. Check the number with the customer, or take the request without finding the line: it is received all the same.
desk-find-several = More than one customer has this name there. Ask for the number of the data card or the customer number.
desk-find-ended = Every data card of this customer has ended already.
desk-find-which = This customer has more than one data card. Ask for the last digits.
desk-find-no-case = There is no request with this reference. Check it character by character.
desk-why = Why are you looking?
    .hint = The reason goes on the audit record.
desk-line-living = In use
desk-line-ending = A request is ending it already
desk-line-ended = The contract has ended
desk-line-prepaid = Prepaid
desk-line-postpaid = Subscription
desk-line-card = SIM card
desk-line-esim = eSIM
desk-keys-find = Keys: type the number and press Enter. Alt+1 (Firefox: Alt+Shift+1) brings you back to the number.

## Taking the request

desk-take = Take the request
desk-open-cases = There are open requests for this line
desk-open-case = received { $at }, { $channel }: { $stage }
desk-name = Name, as the customer gives it
    .hint = It goes on the receipt. It is not compared with the file here.
desk-acting = In which capacity
desk-acting-holder = the holder
desk-acting-heir = an heir of the holder
desk-acting-guardian = a parent or guardian
desk-acting-administrator = an administrator or somebody with a power of attorney
desk-acting-company = somebody who may act for the company
desk-language = Language of the customer
desk-language-nl = Dutch
desk-language-fr = French
desk-language-de = German
desk-language-en = English
desk-language-zh = Chinese
desk-keep = Keep the number?
desk-keep-no = No, the number may go
desk-keep-yes = Yes, with another operator
desk-record = Receipt and confirmation
    .hint = What was only spoken proves nothing later: the customer gets it in writing.
desk-route-email = By e-mail
desk-route-sms = By SMS
desk-route-post = By letter
desk-record-email = by e-mail
desk-record-sms = by SMS
desk-record-post = by letter
desk-more = Cause and references, if the customer names any
desk-take-submit = Take the request
desk-keys-take = Keys: Tab from field to field, Enter takes the request.

## The case

desk-case = Request
desk-received = Received
desk-ends = Contract ends
desk-no-return = Point of no return
desk-channel-online = online
desk-channel-phone = by telephone
desk-channel-shop = in a shop
desk-channel-api = by a partner
desk-channel-back_office = by the back office
desk-stage-received = waits for proof or yes
desk-stage-pending = will end
desk-stage-ceasing = is being switched off
desk-stage-settling = the final statement is being made
desk-stage-closed = over
desk-stage-withdrawn = withdrawn
desk-stage-lapsed = lapsed
desk-stage-refused = refused
desk-state-check = Received. Now find out who is speaking.
desk-state-confirm = Proven. Read aloud what will happen, and ask for the yes.
desk-state-pending = Confirmed. It ends by itself; until the point of no return it can be taken back.
desk-state-ceasing = The point of no return has passed. The line is being switched off.
desk-state-closed = This request is closed.
desk-state-withdrawn = This request was withdrawn. The contract goes on.
desk-state-lapsed = This request lapsed. The contract goes on.
desk-state-refused = This request was refused: another one is already ending the line, or the period to withdraw was over.
desk-say = Say

## The check

desk-check = Who is speaking?
desk-check-locked = Too many wrong answers. Nobody looks at an answer for this line until { $at }. The request stays received. The holder has been told.
desk-check-nothing-left = Nothing else that can be asked here would be enough. The request stays received and keeps its date.
desk-leave = Hand it to the back office
desk-left = The back office has it on its list.
desk-level = Needed:
desk-level-plain = an ordinary proof
desk-level-raised = more than usual
desk-level-high = much more than usual
desk-signal-sim = the SIM was exchanged recently
desk-signal-address = the postal address was changed recently
desk-signal-email = the e-mail address was changed recently
desk-signal-attempts = there were wrong answers recently
desk-signal-value = the line is worth much
desk-signal-channel = a request by another channel is open
desk-missing = Each of these would be enough, the easiest first:
desk-answers = Answers so far
desk-question = Question
desk-outcome = Outcome
desk-outcome-proven = right
desk-outcome-nearly = nearly
desk-outcome-wrong = wrong
desk-outcome-not-at-hand = not at hand
desk-others = Ask something else
desk-kind-code-to-line = Code to the line
desk-kind-code-to-address = Code to the address on file
desk-kind-call-back = Call-back to the line
desk-kind-document-seen = Identity document
desk-kind-document-number = Last four characters of the document number
desk-kind-sim-seen = SIM card
desk-kind-last-bill = Last bill
desk-kind-billing-address = Billing address
desk-kind-date-of-birth = Date of birth
desk-kind-customer-number = Customer number
desk-kind-iccid = Number of the SIM
desk-kind-puk = PUK
desk-kind-session = Customer zone
desk-kind-authority-seen = Paper of authority
desk-hint-code-to-line = A six-digit code goes by SMS to the line. The customer reads it to you.
desk-hint-code-to-address = A six-digit code goes to the e-mail address on file. The customer reads it to you.
desk-hint-call-back = Hang up, call the number of the line yourself, and ask whether the holder wants to end it.
desk-hint-document-seen = Type or scan the lines with the sign < at the bottom or on the back. Nothing is copied; the last four characters of the number are compared and forgotten.
desk-hint-document-number = Of the identity card or passport with which the contract was made. Never ask for the national register number.
desk-hint-sim-seen = The long number printed on the card, typed or scanned as a barcode.
desk-hint-last-bill = Its number, or its structured communication, or amount and date together. One of them is enough.
desk-hint-billing-address = As the customer says it. Abbreviations and either language are understood.
desk-hint-date-of-birth = Day, month, year. It helps, and is never enough by itself.
desk-hint-customer-number = It helps, and is never enough by itself.
desk-hint-iccid = It helps, and is never enough by itself.
desk-hint-puk = It is not kept on file.
desk-hint-session = The customer can log in and go on online.
desk-hint-authority-seen = The name of the holder, as it stands on the paper.
desk-code = Code
desk-code-send = Send the code
desk-code-again = Send another code
desk-answer-submit = Compare
desk-not-at-hand = Not at hand
desk-bill-number = Number of the bill
desk-bill-structured = Structured communication
desk-bill-amount = Amount
desk-bill-day = Date of the bill
desk-street = Street and number
desk-town = Town
desk-zone = Machine-readable lines
desk-paper = Paper
desk-paper-holder = Holder named on it
desk-paper-succession = certificate or deed of succession
desk-paper-death-certificate = death certificate with a document of the family
desk-paper-judgment = judgment or order
desk-paper-family-record = birth certificate or family record
desk-paper-power-of-attorney = power of attorney
desk-paper-company-register = register entry or publication of the company
desk-told-nearly = Nearly. Ask to look again and say it once more.
desk-told-wrong = This is not what is on file. Ask once more, or ask something else.
desk-nearly-swapped = Two neighbouring digits may be swapped.
desk-nearly-one = One character may be misread.
desk-nearly-cents = The cents may be missing.
desk-nearly-day-and-month = Day and month may be swapped.
desk-nearly-spelling = A letter may be misheard: have it spelled.
desk-nearly-name-cut = A given name may be shortened.
desk-nearly-name-part = A part of the name may be missing.
desk-nearly-script = Compare the name in Latin letters.
desk-nearly-box = A box or a letter behind the number may be missing.
desk-nearly-street = The kind of street may be missing or shortened.
desk-nearly-town = It may be another town, or the street name in the other language.
desk-wrong-empty = Type the answer, or press “Not at hand”.
desk-wrong-address = Type street with number, postcode and town.
desk-wrong-bill = Type the number, or the structured communication, or amount and date together, like 24,50 and 5/11/2026.
desk-wrong-day = Type a date like 30/7/1985.
desk-wrong-zone = These are not the two or three machine-readable lines of a document. Type them again, every < included.
desk-wrong-paper = Choose the paper that lies before you.
desk-wrong-not-on-file = There is nothing of the kind on file. Ask something else.
desk-wrong-misread = The number does not fit its own check digits: it was misread. Read it again; this does not count.
desk-document-expired = The document has expired. Another document is needed.
desk-document-number = The number does not fit its check digit. Type the lines again.
desk-document-birth = The date of birth does not fit. Type the lines again.
desk-document-expiry = The expiry date does not fit. Type the lines again.
desk-document-whole = The check digits do not fit together. Type the lines again.
desk-document-issuer = No state has this code. Type the lines again.
desk-document-name = No name can be read. Type the lines again.

## The yes

desk-yes = The yes
desk-yes-lead = Read aloud what stands beside this. Then ask.
desk-yes-spoken = The customer said yes
desk-yes-signed = The customer has signed
desk-yes-despite = The customer wants to end it now, knowing that porting the number would end it by itself
desk-yes-at-once = Over at once, without a way back
    .hint = Only if the customer asks for it, with the document seen and nothing that raises the risk.
desk-yes-else = No yes today? The link in the receipt confirms it too. The request stays received meanwhile.
desk-done = Noted
desk-done-lead = Give the reference, say what comes by e-mail, SMS or letter, and say goodbye.
desk-next = Next customer
desk-else = Also
desk-call-back = Promise a call
desk-call-back-1 = within an hour
desk-call-back-4 = within 4 hours
desk-call-back-24 = within a day
desk-call-back-submit = Promise it
desk-call-back-by = A call is promised by { $at }.
desk-call-back-answered = The holder answered and wants to end it
desk-called = Called and reached
desk-called-not = Called, nobody answered
desk-resend = Send the receipt or the confirmation again

## Read aloud to the customer

say-greet-phone = Good day, this is { $operator }. You would like to end a data card? I am glad to help. What is your name, please?
say-greet-shop = Good day. You would like to end a data card? Please put your identity card or passport, the SIM card and your last bill on the counter, as far as you have them.
say-ask-end = When should it end: right now, at the end of the period you have paid for, or on a day that you choose?
say-ask-keep = Do you want to take the number with you to another operator? Then that operator asks for it, and the contract ends by itself.
say-ask-address = Where may we send the receipt and the confirmation?
say-condolence = I am sorry for your loss. I will keep this as short as I can, and it costs nothing.
say-taken = I received your request on { $at }. Your reference is { $reference }. The receipt is on its way to you.
say-must-check = So that nobody can end a line that is not theirs, I need to ask you something.
say-question-code-to-line = I am sending a code of six digits to your line by SMS. Please read it to me.
say-question-code-to-address = I am sending a code of six digits to the e-mail address that we have for you. Please read it to me.
say-question-call-back = I will hang up now and call you back at once on the number of the line.
say-question-document-seen = May I look at your identity card or your passport? I do not make a copy.
say-question-document-number = What are the last four characters of the number of your identity card or passport? Please do not tell me your national register number.
say-question-sim-seen = May I look at the SIM card?
say-question-last-bill = Do you have your last bill at hand? Please tell me its number, or the amount and the date.
say-question-billing-address = To which address do we send your bills?
say-question-date-of-birth = What is your date of birth?
say-question-customer-number = What is your customer number?
say-question-iccid = What is the number printed on the SIM card?
say-question-puk = Do you have anything else at hand?
say-question-session = Can you log in to your customer zone?
say-question-authority-seen = May I look at the paper that says that you may act for the holder?
say-locked = I am sorry, I cannot check anything more for this line at the moment. You lose nothing: your request is received and keeps its date. A colleague will look at it, and we will write to the holder of the line.
say-unproven = I am sorry, that is not enough for me to go on. You lose nothing: your request is received and keeps its date. You can finish it online with the link in the receipt, or in a shop with your identity card.
say-papers = To go on, we must see a paper that says that you may act for the holder, and your identity card. Please bring both to one of our shops. Your request is received and keeps its date.
say-ends = Your contract ends on { $at }.
say-credit = You get back { $amount } for days that you have paid for and will not use.
say-no-credit = As far as we know today, there is nothing to give back and you owe nothing more than your open bills. The last bill comes afterwards.
say-number-rests = { $days ->
    [one] For { $days } day after that you can still take the number to another operator. Then it is gone.
   *[other] For { $days } days after that you can still take the number to another operator. Then it is gone.
 }
say-number-kept = You said that you want to keep the number. Then please do not end it with me. Ask your new operator, and this contract ends by itself. If you go on with me, you can lose the number.
say-no-return = Until { $at } you can change your mind. After that it cannot be undone.
say-yes = Shall I end it like that?
say-done = It is noted. Your contract ends on { $at }.
say-reference = Your reference is { $reference }.
say-record = You get all of this in writing. We also write to the line and to the address that we have on file, so that nobody can do this in your name.
say-farewell = Thank you, and goodbye.

## Paper

desk-print = Print
desk-print-back = Back to the request
desk-print-how = Print this page with Ctrl+P. Choose the printer with the right paper.
desk-print-form = Form to sign
desk-print-receipt = Receipt
desk-print-receipt-roll = Receipt on the roll
desk-print-sheet = On a sheet (A4)
desk-print-roll = On the roll (80 mm)
paper-form = Termination of a data card
paper-receipt = Receipt
paper-unproven = We have received this request. It is still to be shown that the line is yours; until then it keeps its date and ends nothing.
paper-sentence = I want the contract for this data card to end as it stands above.
paper-place = Place and date
paper-customer = Signature of the customer
paper-staff = Seen by the shop

## Four eyes

eyes-heading = A second person is needed
eyes-by = Proposed by { $who }; it waits until { $until }.
eyes-own = You proposed it. Somebody else must look at it.
eyes-needs-supervisor = A supervisor decides.
eyes-approve = I have looked at it and agree
eyes-decline = I do not agree
eyes-propose = Propose it
eyes-time = Time
eyes-said-reopen = Take this request up again.
eyes-said-override-check = Take the holder as proven.
eyes-said-correct-end = Put the end at { $at }.
eyes-offer-reopen = Propose to take it up again
    .hint = It was withdrawn or lapsed by mistake. It is received when it was received; proof and yes are asked for anew.
eyes-offer-override-check = Propose to take the holder as proven
    .hint = You have seen what no question can weigh, like a letter with a copy of the identity card. Write a note that says what it was.
eyes-offer-correct-end = Propose another moment of the end
    .hint = The point of no return has passed and the moment is wrong. Billing stops at the right one, and the customer is told. It lies between the request and now.

## Drafts

desk-sms = Number for text messages
desk-park = Keep it as a draft
    .hint = Call dropped, or the customer goes on online? What is typed stays here, and the reference with it.
desk-drafts = There are drafts for this line
desk-draft-kept = kept { $at }
desk-sms-own-line = This is the line that ends: the last messages would not arrive any more. Ask for another number, an e-mail address or a postal address.

## A code as the yes

desk-yes-code-send = Or: send a code to the line as the yes
desk-yes-code = Code, read aloud as the yes
desk-yes-code-submit = The customer read it as the yes
