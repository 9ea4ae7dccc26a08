### Mails, letters and SMS of a case.
###
### In every text: $operator, $reference, $kind (termination or withdrawal), $count (numbers of data cards)
### and $received, $entered (requester or back-office), $for (self, heir, or other: somebody who acts for a holder who lives),
### $channel (online, phone, shop, back-office) and $how (how the yes was given: online, spoken, code-at-desk, signed).
### The other arguments are there where the case has them.

letter-greeting = { $for ->
    [heir] Dear Sir or Madam,
   *[self] Dear customer,
 }
letter-greeting-name = Dear { $name },
letter-closing =
    Kind regards,
    { $operator }
letter-footer = { $operator } sends you this message about request { $reference }. We never ask for your password, not by e-mail, not by SMS, not by phone.

button-confirm = { $kind ->
    [withdrawal] Confirm withdrawal
   *[termination] Confirm termination
 }
button-case = See your request
button-objection = { $for ->
    [heir] This is not right
   *[self] This was not me
 }

## Whose line, and through which channel

data-cards = { $for ->
    [self] { $count ->
        [one] your data card
       *[other] { $count } data cards
     }
    [heir] { $count ->
        [one] the data card of the person who died
       *[other] { $count } data cards of the person who died
     }
   *[other] { $count ->
        [one] the data card of the holder for whom you act
       *[other] { $count } data cards of the holder for whom you act
     }
 }
asked-through = { $channel ->
    [phone] by telephone
    [shop] in a shop
    [back-office] through our back office
   *[online] online
 }

## The summary list

fact-what = What was asked
fact-lines = { $count ->
    [one] Number of the data card
   *[other] Numbers of the data cards
 }
fact-end-asked = Chosen end
fact-keep-number = Keep the number
fact-name = Name
fact-received = Received
fact-confirmed = Confirmed
fact-ends = End
fact-ends-unknown = We tell you the date as soon as the line is proven.
fact-no-return = Can be taken back until
fact-off-by = Switched off at the latest
fact-off-by-value = at the end of { $date }
fact-lapses = Waits for you until
fact-code-until = Code valid until
fact-taken-back = Request taken back
fact-stopped = Request stopped
fact-ended = Ended
fact-off = Off and checked
fact-credit = Credit for { $line }
fact-credit-value = { $amount } ({ $days ->
    [one] { $days } unused day
   *[other] { $days } unused days
 } of the period from { $from } to { $to }; fee { $fee })
fact-credit-total = Credit in total
fact-port-out = Number can still be transferred until
fact-rests = Number rests until

## What still has to happen

next-yes = { $kind ->
    [withdrawal] One step is missing: confirm your withdrawal with the button.
   *[termination] One step is missing: confirm your request with the button.
 }
next-both = Two things are missing: proof that the line is yours, and your confirmation. A code that we send to the line by SMS does both at once. Type it on the page of your request; there you can also ask for a new code. Can you not receive it? Then confirm with the button and choose another proof on the page.
next-both-keep-number = Two things are missing: proof that the line is yours, and your confirmation. Confirm with the button. For the proof we send a code to the line by SMS. Type it on the page of your request; there you can also ask for a new code.
next-proof = One step is missing: proof that the line is yours. We send a code to the line by SMS. Type it on the page of your request. There you can ask for a new code or choose another proof.
next-both-acting = Two things are missing: the paper that shows that you may act for the holder, and your confirmation. You can show the paper in a shop; customer service tells you which one. Confirm with the button.
next-proof-acting = One step is missing: the paper that shows that you may act for the holder. You can show it in a shop; customer service tells you which one.
next-mail-code = Does the page ask for a code? Type { $mail-code }. It asks when you open it in another browser or on another device.
next-lapse = We keep your request until { $lapses }. If a step is still missing then, it lapses and nothing ends.
when-at-once = { $kind ->
    [withdrawal] After that your withdrawal counts from { $received }, the moment we received it. You lose nothing by the check.
   *[termination] After that the end counts from { $received }, the moment we received your request. You do not pay for the time of the check.
 }
when-last-day = After that the contract ends on { $ends }. We bill nothing for the time after it.
when-paid-period = After that the contract ends with the period that is already paid. We tell you the date as soon as the line is proven.
keep-number-warning = You want to keep the number. If another operator takes it over, that transfer ends this contract by itself. If the contract ends here first, you can lose the number. Ask the new operator for the transfer before you go on.
lines-left-out = These numbers are not part of it: { $left-out }. We did not find them with the same holder, or an earlier request already ends them. Nothing happens to them through this request.

## Receipt

receipt =
    .subject = { $operator }: we received your { $kind ->
        [withdrawal] withdrawal
       *[termination] request
     } ({ $reference })
    .preheader = Your receipt, with date and time. Please keep it.
    .title = { $kind ->
        [withdrawal] We received your withdrawal
       *[termination] We received your request
     }
    .loss = We are sorry for your loss.
    .intro = { $kind ->
        [withdrawal] You wrote to { $operator } that you withdraw from the contract. We received this on { $received }. This is your receipt. Keep it.
       *[termination] { $entered ->
            [back-office] The back office of { $operator } entered a request to end { data-cards }, and says that the request is yours. We received this on { $received }. This is your receipt. Keep it. Did you not ask for this? Then take it back on the page of the request.
           *[requester] You asked { $operator } to end { data-cards }. We received this on { $received }. This is your receipt. Keep it.
         }
     }
    .done = Nothing more is missing. The page of your request shows where it stands.
    .sms = { $operator }: { $for ->
        [heir] We are sorry for your loss.{" "}
       *[self] {""}
     }Receipt: we received your { $kind ->
        [withdrawal] withdrawal
       *[termination] request
     } { $reference } on { $received-short }. Keep this SMS. What comes next, and your receipt to keep: { $case-link }
    .sms-confirm = { $operator }: { $for ->
        [heir] We are sorry for your loss.{" "}
       *[self] {""}
     }Receipt: we received your { $kind ->
        [withdrawal] withdrawal
       *[termination] request
     } { $reference } on { $received-short }. Keep this SMS. Confirm here with code { $mail-code }; your receipt to keep is there too: { $confirm-link }

## One-time code

code =
    .subject = { $operator }: your code
    .preheader = A code that you asked for. It is valid for a short time.
    .title = Your code
    .intro = { $kind ->
        [withdrawal] With this code you prove that the line is yours and confirm the withdrawal from the contract. Type it on the page of the request.
       *[termination] { $keep-number ->
            [yes] With this code you prove that the line is yours. Type it on the page of the request.
           *[no] With this code you prove that the line is yours and confirm that the contract ends. Type it on the page of the request.
         }
     }
    .valid = The code is valid until { $code-until }.
    .warning = Did you not ask for this? Then do nothing, and give the code to nobody.
    .sms = { $kind ->
        [withdrawal] { $code } is your code to withdraw from the contract for your { $operator } data card.
       *[termination] { $code } is your code to end your { $operator } data card.
     } { $valid ->
        [yes] Valid until { $code-time }.{" "}
       *[no] {""}
     }Not you? Do nothing and give it to nobody.

## A code that belongs to no case: it proves the line for the customer zone

line-code =
    .sms = { $code } is your { $operator } code. It proves that this line is yours. Not asked by you? Do nothing and give it to nobody.

## Reminder

reminder =
    .subject = { $operator }: your { $kind ->
        [withdrawal] withdrawal
       *[termination] request
     } still needs you ({ $reference })
    .preheader = A step is still missing. Until then nothing ends.
    .title = A step is still missing
    .intro = { $kind ->
        [withdrawal] On { $received } you wrote that you withdraw from the contract. It still goes on, because a step is missing.
       *[termination] On { $received } you asked us to end { data-cards }. The contract still goes on, because a step is missing.
     }
    .changed = Did you change your mind? Then you do not have to do anything.
    .sms = { $operator }: a step is still missing for request { $reference }. Nothing ends without it. We keep it until { $lapses-short }: { $case-link }
    .sms-confirm = { $operator }: your yes to request { $reference } is missing. Nothing ends without it. We keep it until { $lapses-short }. Confirm with code { $mail-code }: { $confirm-link }

## Lapse

lapse-notice =
    .subject = { $operator }: your { $kind ->
        [withdrawal] withdrawal
       *[termination] request
     } has lapsed ({ $reference })
    .preheader = A step was missing. Nothing was ended.
    .title = { $kind ->
        [withdrawal] Your withdrawal has lapsed
       *[termination] Your request has lapsed
     }
    .intro = Your request of { $received } lapsed on { $at }. Your confirmation, or the proof that { $for ->
        [self] the line is yours
       *[other] you may act for the holder
     }, was still missing.
    .effect = Nothing was ended. The contract goes on, and so do its costs.
    .again = { $for ->
        [self] Do you still want to leave? You can ask again at any time. It takes about a minute.
       *[other] You can ask again at any time.
     }
    .sms = { $operator }: request { $reference } lapsed on { $at-short } because a step was missing. Nothing was ended. You can ask again: { $case-link }

## The end is fixed

scheduled =
    .subject = { $form ->
        [withdrawal] { $operator }: your withdrawal is confirmed ({ $reference })
        [at-once] { $operator }: { $for ->
            [self] your
           *[other] the
         } contract ends immediately ({ $reference })
       *[later] { $operator }: { $for ->
            [self] your
           *[other] the
         } contract ends on { $ends-day } ({ $reference })
     }
    .preheader = { $form ->
        [withdrawal] It counts from the moment we received it.
        [at-once] The end counts from the moment we received your request.
       *[later] The end is { $ends }.
     }
    .title = { $form ->
        [withdrawal] Your withdrawal is confirmed
        [at-once] { $for ->
            [self] Your
           *[other] The
         } { $count ->
            [one] data card ends
           *[other] data cards end
         } immediately
       *[later] { $for ->
            [self] Your
           *[other] The
         } { $count ->
            [one] data card ends
           *[other] data cards end
         } on { $ends }
     }
    .intro = { $form ->
        [withdrawal] Everything is proven and confirmed. The contract ends by withdrawal. This counts from { $ends }, the moment we received it.
        [at-once] Everything is proven and confirmed. The end counts from { $ends }, the moment we received your request.
       *[later] Everything is proven and confirmed. The contract ends on { $ends }.
     }
    .yes = { $how ->
        [spoken] You said yes on the telephone on { $yes }; our agent noted it.
        [code-at-desk] You told our staff the code that we had sent, on { $yes }. That was your yes.
       *[signed] You signed for it in a shop on { $yes }.
     }
    .billing = { $form ->
        [withdrawal] The withdrawal itself costs nothing. We bill no subscription for the time after it, even if the network needs longer.
       *[later] We bill no subscription for the time after it, even if the network needs longer.
     }
    .off = We switch off { $count ->
        [one] the line
       *[other] the lines
     } at the latest at the end of { $off-by }. How we count: { $off-why }
    .way-back = You can take your request back until { $no-return }. After that nobody can undo it, and the number does not come back.
    .no-way-back = You signed that it ends at once. So it cannot be taken back any more, and the number does not come back.
    .before = Before the line is off: save what is still needed, and give the new number to the bank and to other accounts that use this one.
    .sms = { $form ->
        [withdrawal] { $operator }: your withdrawal { $reference } is confirmed.
        [at-once] { $operator }: request { $reference } is confirmed. The contract ends immediately.
       *[later] { $operator }: request { $reference } is confirmed. The contract ends on { $ends-short }.
     } { $how ->
        [spoken] You said yes on the telephone.{" "}
        [code-at-desk] You told our staff the code.{" "}
        [signed] You signed in a shop.{" "}
       *[online] {""}
     }You can take it back until { $no-return-short }: { $case-link }
    .sms-final = { $operator }: request { $reference } is confirmed{ $how ->
        [spoken] , as you said on the telephone
        [code-at-desk] {" "}with the code that you told our staff
        [signed] , as you signed in a shop
       *[online] {""}
     }. End of the contract: { $ends-short }. It cannot be taken back any more: { $case-link }

## To the holder of the line

owner-notice =
    .subject = { $operator }: a request about { $for ->
        [heir] a data card
       *[self] your data card
     } ({ $reference })
    .preheader = { $for ->
        [heir] Is this right? Then you do not have to do anything.
       *[self] Was this you? Then you do not have to do anything.
     }
    .title = { $kind ->
        [withdrawal] Somebody wants to withdraw from your contract
       *[termination] { $for ->
            [heir] { $count ->
                [one] Somebody asked to end a data card
               *[other] Somebody asked to end data cards
             }
           *[self] { $count ->
                [one] Somebody asked to end your data card
               *[other] Somebody asked to end your data cards
             }
         }
     }
    .pending = { $kind ->
        [withdrawal] On { $received } we received a withdrawal from the contract for { $count ->
            [one] the number below
           *[other] the numbers below
         }. It is proven and confirmed.
       *[termination] On { $received } we received a request to end { $count ->
            [one] the number below
           *[other] the numbers below
         }. It is proven and confirmed. { $form ->
            [at-once] The end counts from { $ends }.
           *[later] The contract ends on { $ends }.
         }
     }
    .locked = On { $received } we received a request about { $count ->
        [one] the number below
       *[other] the numbers below
     }. After that, wrong answers were given several times. So far nothing is proven, and nothing ends.
    .under-way = On { $received } we received a request about { $count ->
        [one] the number below
       *[other] the numbers below
     }. It was proven and confirmed, and it is already being carried out.
    .through = The request was made { asked-through }.{ $for ->
        [heir] {" "}Whoever asked told us that the holder has died, and asked as an heir.
        [other] {" "}Whoever asked told us that they act for the holder.
       *[self] {""}
     }
    .was-you = { $for ->
        [heir] Is this right? Then you do not have to do anything.
       *[self] Was this you, or do you agree with it? Then you do not have to do anything.
     }
    .stop-pending = { $for ->
        [heir] Is it not right?
       *[self] Was it not you?
     } Press the button before { $no-return }. We then stop the request at once. After that moment it cannot be stopped any more; tell us all the same.
    .stop-locked = { $for ->
        [heir] Is it not right?
       *[self] Was it not you?
     } Press the button. We then stop the request at once.
    .stop-under-way = { $for ->
        [heir] Is it not right?
       *[self] Was it not you?
     } Press the button and contact customer service at once. Our staff then look at it.
    .sms-pending = { $operator }: { $kind ->
        [withdrawal] your contract for this data card ends by withdrawal.
       *[termination] { $form ->
            [at-once] this data card ends immediately.
           *[later] this data card ends on { $ends-short }.
         }
     } It was asked { asked-through }. Not by you? Stop it before { $no-return-short }: { $owner-link }
    .sms-locked = { $operator }: { $kind ->
        [withdrawal] somebody wants to withdraw from the contract for this data card
       *[termination] somebody asked to end this data card
     } { asked-through } and gave wrong answers. Nothing ends so far. Not you? { $owner-link }
    .sms-under-way = { $operator }: this data card is being switched off. It was asked { asked-through }. Not by you? Tell us at once: { $owner-link }

## Taken back

withdrawal-receipt =
    .subject = { $operator }: you took your request back ({ $reference })
    .preheader = Nothing ends. The contract goes on.
    .title = You took your request back
    .intro = { $kind ->
        [withdrawal] On { $at } you told us that you no longer want to withdraw from the contract. This is your receipt.
       *[termination] On { $at } you told us that the contract should not end after all. This is your receipt.
     }
    .effect = Your request of { $received } changes nothing any more. The contract goes on as before, and so do its costs.
    .again = You can make a new request at any time.
    .sms = { $operator }: you took request { $reference } back on { $at-short }. Nothing ends. The contract goes on. Your receipt: { $case-link }

## Objection of the holder

objection-receipt =
    .subject = { $operator }: the request was stopped ({ $reference })
    .subject-late = { $operator }: an objection to the request ({ $reference })
    .preheader = Nothing ends. The contract goes on.
    .preheader-late = The request was already being carried out. Our staff look at it.
    .title = The request was stopped
    .title-late = We look at the objection
    .intro = { $for ->
        [heir] On { $at } we were told from the address on file that this request is not right.
       *[self] On { $at } the holder of the line told us: this request was not mine.
     } We stopped it at once. Nothing is switched off, and the contract goes on as before.
    .intro-late = { $for ->
        [heir] We were told from the address on file that this request is not right.
       *[self] The holder of the line told us: this request was not mine.
     } It was already being carried out, so it could not be stopped any more. Our staff look at it now.
    .holder = Are you the holder? Then you do not have to do anything more. Our staff look at what happened.
    .holder-late = Are you the holder? Keep this message. Contact customer service and give the reference, so that we can reach you quickly.
    .requester = { $for ->
        [self] Did you make the request and is the line yours?
       *[other] Did you make the request and is it right?
     } Contact customer service and give the reference.
    .sms = { $operator }: request { $reference } was stopped on { $at-short } after an objection. Nothing ends. Is it right? Call customer service with this reference.
    .sms-late = { $operator }: we received an objection to request { $reference } of { $received-short }. It was already being carried out. Our staff look at it.

## An earlier request already does it

answered-by-earlier =
    .subject = { $operator }: this is already on its way ({ $reference })
    .preheader = An earlier request already ends the contract. You do not have to do anything.
    .title = An earlier request already does this
    .intro = Your request of { $received } is about a contract that an earlier request already ends. A second one would change nothing, so we closed it.
    .effect = The earlier request goes on as it was. You do not have to do anything.
    .sms = { $operator }: an earlier request already does what you asked in { $reference } on { $received-short }. You do not have to do anything. { $case-link }

## The withdrawal came too late

withdrawal-out-of-time =
    .subject = { $operator }: a withdrawal is not possible ({ $reference })
    .preheader = You can still end the contract with an ordinary termination.
    .title = A withdrawal is not possible
    .intro = On { $received } you wrote that you withdraw from the contract. { $period ->
        [over] The legal period for this ended on { $until }, before we received it.
       *[none] The right to withdraw exists only for contracts made at a distance, for example online or by phone. We do not see that this contract was made that way.
     }
    .effect = So the contract goes on, and so do its costs.
    .instead = You can end the contract at any time with an ordinary termination, without giving a reason. It takes about a minute.
    .objection = Do you not agree? Contact customer service and give your reference.
    .sms = { $operator }: the withdrawal { $reference } of { $received-short } is not possible. You can end the contract with an ordinary termination: { $case-link }

## Over

closing-letter =
    .subject = { $operator }: { $for ->
        [self] your
       *[other] the
     } contract has ended ({ $reference })
    .preheader = It is off and checked. This is your proof.
    .title = { $kind ->
        [withdrawal] { $for ->
            [self] Your
           *[other] The
         } contract has ended by withdrawal
       *[termination] { $for ->
            [self] Your
           *[other] The
         } { $count ->
            [one] data card has ended
           *[other] data cards have ended
         }
     }
    .intro = The contract ended on { $ends }. { $count ->
        [one] The line is off
       *[other] The lines are off
     }. We checked this in the network on { $off }.
    .credit = We give back { $credit }: the subscription that was paid in advance for the days after the end. The list below shows how we counted.
    .no-credit = No subscription was paid in advance for the time after the end. So there is nothing to give back for it.
    .bills = This message is only about the subscription after the end. Bills for the time before stay due. What was used since the last bill can still come on a final bill.
    .number = { $count ->
        [one] The number now rests until { $rests }. Until { $port-out } a new operator can still take it over. After its rest the number can go to somebody else.
       *[other] The numbers now rest until { $rests }. Until { $port-out } a new operator can still take them over. After their rest the numbers can go to somebody else.
     }
    .to-do = What remains for you to do
    .to-do-esim = Is it an eSIM? Delete the profile in the settings of your device while the device is online, for example on Wi-Fi.
    .to-do-card = Is it a plastic card? Take it out and cut it in two.
    .to-do-accounts = Change every account that still uses this number: bank, messages, e-mail, authorities.
    .to-do-keep = Keep this message. It is your proof that the contract has ended.
    .sms = { $operator }: the contract ended on { $ends-short } and the line is off ({ $reference }). Your proof, with the last figures: { $case-link }
