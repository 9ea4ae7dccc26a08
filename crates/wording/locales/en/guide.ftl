### The frame of every page, the entry page, the guide and the search.
###
### In every text of the guide: $operator, $days (working days until the line is off at the latest), $withdrawal
### (calendar days of the right of withdrawal), $port (days in which the number can still move after the end).
### In a longer text an empty line begins a paragraph, "- " an item of a list and "+ " a step.

## The frame

frame-skip = Skip to the content
frame-demo = This is a demonstration. Nothing here reaches a real operator.
frame-demo-link = Clock and messages
frame-search-label = Search this site
frame-search-button = Search
frame-account = Your account
frame-login = Log in
frame-logout = Log out
frame-languages = Language
frame-footer = On this site
frame-guide = Guide
frame-questions = Questions and answers
frame-day = Day
frame-month = Month
frame-year = Year
frame-copy = Copy the reference
frame-copied = Copied
frame-step-done = Done:
frame-step-next = Next:
frame-step-later = Later:

## When a page cannot be shown

error-not-found-title = This page does not exist
error-not-found-text = The address may be incomplete, or the link has ended. Open the link in your e-mail again, or go on from here.
error-not-allowed-title = This does not work here
error-not-allowed-text = This address can only be used from a form. Go on from here.
error-not-understood-title = We could not read this
error-not-understood-text = The form or the address arrived damaged. Nothing was saved. Go back, open the page again and try once more.
error-too-large-title = This is too long for us
error-too-large-text = What you sent is longer than we can read. Nothing was saved. Go back and send a shorter text.
error-stale-title = This page was open too long
error-stale-text = For your safety we did not use what you sent. Nothing has changed.
error-too-many-title = Too many tries in a short time
error-too-many-text = To protect you and others, there is a pause now. What we already received from you is safe.
error-busy-title = Very busy just now
error-busy-text = We cannot answer at once. Wait a moment and load the page again. A request that has a receipt is safe.
error-internal-title = Something broke on our side
error-internal-text = It is not your fault, and we have noted it. A request that has a receipt is safe. Try again in a few minutes, or choose another way.
error-again-at = You can try again from:
error-again = Send it again
error-id = If you call us, name this number:
error-to-entry = To the start page
error-to-phone = How to do it by phone
error-to-root = To the list of operators

## The entry page

entry-root-title = Which operator is your data card from?
entry-root-lead = Choose the brand on your card or your bill. There you can end the card.
entry-title = End your data card
entry-lead = Here you can end your { $operator } data card: on one page, without an account and without a reason. You get a receipt at once.
entry-withdraw = Was the contract made in the last { $withdrawal } days, online, by phone or by letter? Then another right is open to you:
entry-search-label = What are you looking for?
entry-search-hint = One word is enough, in any language: debt, eSIM, abroad.
entry-channels = Three ways
entry-online = At any hour, from any country. You need the number of the data card and an e-mail or postal address.
entry-phone = Somebody takes your request together with you and sends you the proof in writing.
entry-shop = Bring your identity card or passport, the SIM card and your last bill.
entry-follow = Follow a request
    .text = Open the link in the e-mail that we sent you. It shows your request, without an account. If you asked while you were logged in, you also find it in your account.
entry-account = With an account
    .text = When you log in, the form comes filled in and you see your lines and your requests.
entry-read = Good to know

## The guide

guide-title = Guide
guide-further = More of the guide
guide-lead = How to end a data card from { $operator }, what to do before, and what happens after.

guide-online-title = Ending it online
guide-online-summary = One page, at any hour, from any country.
guide-online-steps = How it goes
    .text =
        + Open the form. Write your name, the number of the data card and the moment when it must end: now, on a day you choose, or when the paid period is over.
        + Say where the receipt must go: to an e-mail address or, if you have none, to a postal address.
        + Send the form. The receipt is on the screen at once, with a reference, the date and the time.
        + Enter the code that we send to the line, or to the address that we know. It shows that the line is yours. With the button in our e-mail you confirm the request.
        + Follow the request on its page until the line is off and the account is settled.
guide-online-account = With or without an account
    .text =
        You need no account. If you have one and log in, the form comes filled in.

        You can make an account with the number of the line and a code that we send to it.
guide-online-no-code = If you cannot receive a code
    .text = Send the form all the same. The receipt counts from that moment. Afterwards we check in another way that the line is yours.
guide-online-written = Written is enough
    .text = The law lets you end the contract in any written form and without a reason. This form is one. A registered letter is never needed.
guide-online-letter = By letter
    .text = You prefer paper? Write your name, the number of the line and the day on which it must end. Sign the letter and send it to:
guide-online-email = By e-mail
    .text = You can also write to this address. Name the line and the day on which it must end:

guide-phone-title = Ending it by phone
guide-phone-summary = Somebody takes your request together with you.
guide-phone-numbers = The numbers
    .text = A data card often cannot make calls. Then call from another phone.
guide-phone-unknown = The number
    .text = Look for the number of customer service on your last bill or on the operator’s own site.
guide-phone-on-net = From the network of { $operator }
guide-phone-off-net = From another Belgian network
guide-phone-belgium = From any Belgian network
guide-phone-abroad = From abroad
guide-phone-elsewhere = From another network and from abroad
guide-phone-at-hand = Have this at hand
    .text =
        - the number of the data card;
        - your customer number, if you have it: it is on the bill;
        - an e-mail or postal address for the proof.
guide-phone-steps = How it goes
    .text =
        + You say which card must end and when.
        + The agent checks that the line is yours, for example with a code. Never give your password: nobody needs it for this.
        + The agent reads the request to you. You say whether it is right.
        + You get the proof in writing, with the date and the time.
guide-phone-proof = Ask for the proof
    .text = The law speaks of ending a contract in writing. A call alone leaves you with nothing in hand. If no proof arrives, send the form on this site: that takes one page.
guide-phone-cost = What the call costs
    .text = The law forbids an operator to use a number with a surcharge for its own customers. Numbers that begin with 070 or 090 cost extra: do not use them for this. From abroad you pay what your own phone plan asks.

guide-shop-title = Ending it in a shop
guide-shop-summary = At the counter, with your document and your card.
guide-shop-bring = What to bring
    .text =
        - your identity card or your passport;
        - the SIM card, or the device with the eSIM;
        - your last bill, if you get bills;
        - for a company, an association or somebody else: the paper that says that you may act.
guide-shop-before = Before you go
    .text = Ask the shop whether it handles terminations, and when it is open. Not every shop does.
guide-shop-steps = How it goes
    .text =
        + Somebody looks at your document and at the card. They need no copy of it for this.
        + You say when the card must end, and you check the request.
        + You leave with a proof on paper, or by e-mail, with the date and the time.
guide-shop-online = No shop nearby?
    .text = The form on this site does the same, at any hour.

guide-before-title = Before you end it
guide-before-summary = The number, the bills, your contacts, and the accounts behind the number.
guide-before-number = Do you want to keep the number?
    .text =
        Then do not end the card yourself. Ask your new operator to take the number over. The move ends the old contract by itself. If you end the card first, you can lose the number.
guide-before-bills = Bills and balance
    .text =
        Look at what is still open. Ending the card is possible with open bills, but you still owe them. If you pay a bill in time, it costs nothing more.

        A last bill can follow. It covers the days until the end. What you paid in advance for later days is credited.
guide-before-credit = Credit on a prepaid card
    .text = Use it up first, or take the number along to another operator: only then does the rule give you the credit back. Read the questions and answers for the details.
guide-before-device = A device in instalments
    .text = Did you get a phone, tablet or router with the contract at a lower price? Then look for the repayment table in the contract. The rest of the price may be asked.
guide-before-save = Save what is on the card and in the device
    .text =
        - Contacts: copy them from the SIM card to the device or to your online address book.
        - Messages, photos and voicemail: save what you want to keep.
        - A router or a camera with this card: note its settings.
guide-before-esim = An eSIM
    .text = Leave the eSIM on the device until we write that the line is off. Then delete it in the settings. If you delete it earlier, you cannot receive a code on that line any more.
guide-before-accounts = Accounts behind the number
    .text =
        Many services send codes to your number. Give them another number while this one still works:

        - your bank and payment apps;
        - itsme and government services;
        - e-mail, messaging and social networks;
        - tax, energy, insurance, health;
        - alarms, cars and other devices that go online with this card.
guide-before-day = Choose the day
    .text = You may choose now, any day in the coming { $months } months, or the end of the period that is paid. With a day that you choose, the card works until that day is over.

guide-why-title = Why not leave a card lying
guide-why-summary = A card in a drawer can still cost money.
guide-why-fee = The monthly fee goes on
    .text = A subscription ends when you end it, not when you stop using it. Until then a bill comes every month.
guide-why-abuse = Somebody else can use it
    .text = Who finds or takes the card can go online or call with it, and the bill comes to you. Worse: codes that services send to the number land in the wrong hands.
guide-why-debt = Small bills become a debt
    .text = If you move house or leave the country, bills no longer reach you. The first reminder is free. After that, reminders, interest and compensation can be added. The law sets limits to them, but they add up.
guide-why-number = The number goes to somebody else
    .text = A card that nobody uses or pays can be switched off by the operator. After a rest the number can go to a new customer. If your accounts still send codes to it, that person receives them.
guide-why-credit = Prepaid credit does not last for ever
    .text = A prepaid card that nobody tops up can end after some time, and the credit is lost with it.

guide-questions-title = Questions and answers
guide-questions-summary = Costs, days, debts, data, lost cards and complaints.

guide-question-back = Can I get the card back?
    .text =
        No. Once the line is off, the card and the eSIM never work again.

        Until the moment that we name on the receipt, you can withdraw your request with one button. After that moment there is no way back.
guide-question-days = How long does it take?
    .text =
        The contract ends at the moment that you choose. From then on you pay nothing for later days, even if the network is switched off a little later.

        The line is off at the latest { $days ->
            [one] 1 working day
           *[other] { $days } working days
         } after that. Only working days count; the page of your request names the date.
guide-question-new = Can I get a new card later?
    .text = Yes, at any time. It is a new contract with a new card, and as a rule with another number.
guide-question-cost = Does it cost anything?
    .text =
        As a rule, no. There are two exceptions.

        - A contract with a fixed term, ended in its first six months: the operator may ask at most the monthly fees until the end of the sixth month.
        - A device that you got at a lower price with the contract: the operator may ask what is left in the repayment table. After 24 months nothing is left.

        This protects consumers and customers with at most five numbers. For others the contract says what holds.
guide-question-withdrawal = The contract is only a few days old. What then?
    .text =
        You can withdraw from a contract that was made online, by phone or by letter within { $withdrawal } calendar days. You need no reason and pay no fee for it. If you asked to use the card at once, you pay for the days until you withdraw.

        Withdrawing has its own button on this site. It is another right than ending the contract.
guide-question-credit = What happens to my prepaid credit?
    .text = If you take the number to another operator, you can ask for the credit that is left. The old operator has four weeks to pay it, and may keep at most 5 euros if its contract says so. This rule covers a move of the number, not a plain end. So use the credit first, or move the number.
guide-question-keep = Can I keep my number?
    .text = Yes: ask your new operator to take it over before you end the card. If the card has already ended, act at once: we keep the number apart for { $port } days, so that it can still move.
guide-question-price = The price or the terms change. Must I accept that?
    .text = As a rule, no. The operator must tell you at least one month ahead. Then you can end the contract free of charge for three months, fixed term or not. This does not hold for a price that follows the index as the contract says, for a change that the law imposes, or for one that only helps you. What is left to pay for a device stays due.
guide-question-lost = I have lost the card, or it was stolen
    .text = Ask customer service at once to block it. You can end it without having it: fill in the form and let the code come to your e-mail address that we know. If that does not work either, send the form all the same; we check later.
guide-question-abroad = I am abroad, or I have left Belgium
    .text = The form works from any country and at any hour. You do not need to call or come to a shop. The code can come by e-mail. All times here are Belgian time; the page also shows yours.
guide-question-language = I do not speak Dutch, French or German
    .text = This site speaks Dutch, French, German, English and Chinese. Choose the language at the top. Our messages about your request come in the language of the page where you asked.
guide-question-languages-spoken = Which languages does customer service speak?
    .text = Customer service of { $operator } speaks { $languages }.
guide-spoken-nl = Dutch
guide-spoken-fr = French
guide-spoken-de = German
guide-spoken-en = English
guide-spoken-zh = Chinese
guide-question-debt = I still have bills to pay. Can I end the card?
    .text = Yes. An open bill never blocks the end. You still owe the bill, but no new months are added. If you cannot pay it at once, ask customer service to spread it.
guide-question-reason = Must I say why?
    .text = No. The law lets you end the contract without a reason.
guide-question-several = Can I end several cards at once?
    .text = Yes, if they belong to the same holder. Write all their numbers in one form.
guide-question-mail = The e-mail does not come
    .text = Look in the folder for unwanted mail. On the page of your request you can have it sent again and correct the address. Your request was received all the same: the receipt counts, not the e-mail.
guide-question-not-me = I got a message about a request that I did not make
    .text = Open the link in that message and say that it was not you. The request then stops. Nothing is switched off before the moment that the message names.
guide-question-data = What happens to my data?
    .text =
        We use what you write only for your request. When the reason to keep it ends, we erase it. Bills must be kept for ten years for the tax authorities.

        You may ask at any time which data about you we hold. As a rule the answer comes within one month.
guide-question-complaint = It does not work, or I disagree
    .text =
        First write to the operator: say what you asked and when, with the reference on your receipt. If that does not help, the Office of the Ombudsman for Telecommunications helps you, free of charge.

        - In writing only, and after you tried with the operator.
        - Not later than one year after you told the operator.
        - Until the end of the procedure, for at most four months, the operator may not collect the disputed sum.

        Address: Koning Albert II-laan 8 bus 3, 1000 Brussels. Phone: 02 223 09 09 (Dutch), 02 223 06 06 (French).
guide-question-complaint-site = www.ombudsmantelecom.be
    .address = http://www.ombudsmantelecom.be/en/how-to-submit-a-complaint.html?IDC=106

## The search

search-title = Search
search-found = { $count ->
    [one] One page fits “{ $query }”
   *[other] { $count } pages fit “{ $query }”
 }
search-none = Nothing fits “{ $query }”
search-none-text = Try one other word, in any language. Or go on here:
search-empty = Write one word, in any language
search-form = The form: one page, no account needed, receipt at once.
search-withdraw = For a contract that is only a few days old.
search-login = Your lines and your requests, the form filled in.
search-forgotten = Forgotten your password?
search-forgotten-text = Choose a new one with a code that we send you.
