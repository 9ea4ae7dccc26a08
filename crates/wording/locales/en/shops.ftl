### The shop finder, the page of a shop, opening hours in words, and the hotline.

## The finder

guide-shops-title = Find a shop
guide-shops-summary = Where shops are, when they are open, and what to bring.

shops-place = Town or postcode
    .hint = In any language: Luik, Liège or Lüttich. Leave it empty to see every shop.
shops-filter = Only shops that
shops-filter-terminations = end data cards
shops-filter-open = are open now
shops-filter-step-free = have no step at the door
shops-filter-speaks = Language at the counter
shops-filter-any = Any
shops-search = Show shops
shops-here = Use my position
    .hint = Your browser asks you first. We get your position rounded to about one kilometre, use it for this list, and do not keep it.
    .asking = Your browser is looking for your position…
    .failed = Your browser gave no position. Type a town or a postcode instead.
shops-here-used = The list starts from your position, rounded to about one kilometre.

shops-found = { $count ->
    [one] 1 shop
   *[other] { $count } shops
 }
shops-found-place = { $count ->
    [one] 1 shop in and around { $town }
   *[other] { $count } shops in and around { $town }
 }
shops-found-here = { $count ->
    [one] 1 shop, the nearest to you
   *[other] { $count } shops, the nearest to you first
 }
shops-found-nearby = { $count ->
    [one] No shop has postcode { $typed }. There is 1 shop elsewhere
   *[other] No shop has postcode { $typed }. { $count } shops, probably the nearest first
 }
shops-no-town = We know no shop in “{ $typed }”. { $count ->
    [one] There is 1 shop elsewhere
   *[other] There are { $count } shops elsewhere
 }
shops-no-postcode = “{ $typed }” is no Belgian postcode: it has four digits and begins with 1 to 9
shops-none-fits = No shop fits. Take away a filter, or search another town.
shops-meant = Did you mean:
shops-none = No shops are known
    .text = The data that { $operator } gave us names no shops. Ask { $operator } itself, or end the card online: the form works at any hour and does the same.
shops-samples = Shops marked as a sample are made up. They show how this page works.
shops-sample = Sample: this shop does not exist.
shops-sample-short = (sample)

shops-near = less than 1 km
shops-away = about { $km } km

## How it stands now

shops-open-until = Open now until { $time }
shops-open-until-tomorrow = Open now until { $time } tomorrow
shops-open-until-day = Open now until { $time } on { $day }
shops-open-soon = Open now, closes in { $left }, at { $time }
shops-open-always = Open now, day and night
shops-closed-soon = Closed, opens in { $left }, at { $time }
shops-closed-today = Closed, opens today at { $time }
shops-closed-tomorrow = Closed, opens tomorrow, { $weekday }, at { $time }
shops-closed-day = Closed, opens on { $day } at { $time }
shops-closed-long = Closed. No opening is known for the next { $days } days
shops-state-unknown = Opening hours unknown

shops-day = { $weekday } { $day } { $month }
shops-closed = Closed
shops-times = { $times }
shops-times-comment = { $times } ({ $comment })
shops-times-unsure = { $times } (perhaps)
shops-times-unsure-comment = { $times } (perhaps: { $comment })

## One shop

shops-all = All shops
shops-address = Address
shops-phone = Phone
shops-terminations = Ends data cards
shops-terminations-yes = Takes requests to end a card
shops-terminations-no = Takes no requests to end a card
shops-terminations-unknown = Not known. Ask before you go
shops-step-free = Access
shops-step-free-yes = No step at the door
shops-step-free-no = There is a step at the door
shops-step-free-unknown = Not known. Ask before you go
shops-languages = Languages
shops-source = The page where this shop is named
shops-map = Show on a map (OpenStreetMap)
shops-geo = Open in your map app

shops-hours = Opening hours
shops-hours-caption = The seven days from today on
shops-hours-day = Day
shops-hours-times = Open
shops-hours-none = The opening hours are not known. Ask before you go.
shops-today = (today)
shops-special = Special days in the next two weeks
shops-school = The hours may be different in school holidays. We have no calendar of these: ask before you go.

shops-bring = What to bring
    .text =
        - your identity card or your passport;
        - the SIM card, or the device with the eSIM;
        - your last bill, if you get bills.
shops-bring-also = If you come for somebody else
    .text =
        - For a company or an association: the document that says that you may sign for it, and its enterprise number.
        - For somebody who has died: the death certificate, and a paper that shows that you are an heir or settle the estate.
        - For another person: a letter in which they authorise you, signed, and a copy of their identity document.
shops-visit = Put a visit in your calendar
    .text = Pick a moment when the shop is open. This is a note for you and no appointment: the shop does not know of it.
shops-visit-at = When
shops-visit-moment = { $day }, { $time }
shops-visit-save = Save to calendar
shops-visit-summary = { $shop }: end a data card

## The hotline

guide-hotline-title = Phone numbers
guide-hotline-summary = Which number works from where, when somebody answers, and what nobody will ever ask you.
guide-hotline-numbers = The numbers
guide-hotline-unknown = We know no phone number of { $operator }. Look for it on your last bill or on the operator’s own site.
guide-hotline-hours = When somebody answers
    .unknown = We do not know at which hours somebody answers. The form on this site works day and night.
guide-hotline-abroad = From abroad
    .named = From abroad you reach { $number }. The + stands for the exit code of the country you are in, mostly 00: you dial 00 32 and the rest, without the first 0.
    .ordinary =
        We know no number that is meant for calls from abroad. An ordinary Belgian number is dialled from there with +32 instead of the first 0: { $number } becomes { $dialled }. Instead of the + you can dial the exit code of the country, mostly 00.

        We cannot promise that this number answers calls from abroad.
    .free = { $number } cannot be reached from abroad, not even with +32. Use the form on this site: it works from any country.
    .unknown = Belgian numbers are dialled from abroad with +32 instead of the first 0. Numbers that begin with 0800 and short numbers cannot be reached from there. The form on this site works from any country.
guide-hotline-cost = What the call costs
    .text = None of these numbers has a surcharge: the law forbids that for customer service. A number that begins with 0800 is free within Belgium, and the others cost what your own phone plan asks. Numbers that begin with 070 or 090 cost extra: if somebody gives you one, do not call it.
guide-hotline-at-hand = Have this at hand
    .text =
        - the number of the data card that must end;
        - your last bill, or your customer number;
        - your identity card or passport, for the name exactly as it is written there;
        - an e-mail or postal address for the proof.
guide-hotline-asked = What the agent will ask
    .text =
        - which card must end, and when;
        - your name and the number of the line;
        - the code that we send to the line or to an address that we know, when you expect it and only during your own call;
        - where the proof must go.
guide-hotline-never = What nobody will ever ask
    .text =
        - your national register number;
        - a PIN, of the card or of your bank card;
        - a password;
        - a payment, a card number, or access to your computer.

        If somebody asks for one of these, hang up. It is not us.
guide-hotline-back = “We will call you back”
    .text = If an agent offers to call you back, ask when and from which number, and note both. If somebody calls you without your asking, hang up and call one of the numbers on this page yourself.
guide-hotline-online = Without calling
    .text = The form on this site does the same, at any hour, and gives you a receipt at once.
