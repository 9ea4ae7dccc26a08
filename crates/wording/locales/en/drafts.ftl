### Forms that the staff began: the link that hands one over, its page, the desk's drafts, and the voice system's prompts.

hand-over =
    .subject = { $operator }: your form is filled in ({ $reference })
    .preheader = Look at it and send it. Nothing ends before that.
    .title = Your form is filled in
    .text = We filled in the form with what you told us. Look at it, change what is not right, and send it. Nothing ends before you have sent it.
    .until = This link works until { $until }, or until the form was sent.
    .warning = Did you not ask for this? Then do nothing: nothing happens.
    .button = See the form
    .sms = { $operator }: your form { $reference } is filled in. Look at it and send it before { $until-short }: { $link } Not asked by you? Do nothing.

## The page behind the link

resume-notice = We filled in this form with you
    .body = Look at it, change what is not right, and send it. Nothing ends before you have sent it.
resume-reference = Your reference
resume-covered = This link went to the data card, and others may read its messages. So what you told us about yourself is not shown in full. It goes along with your request.
resume-known-email = To the e-mail address you gave us: { $address }
resume-known-post = To the postal address you gave us
resume-used = This form was sent already
    .body = Your request was received. The receipt went to the address that you gave, with the link to your request.
resume-over = This link no longer works
    .body = A link like this works for a short time, and only the one that was sent last. Nothing was sent, and nothing has ended.
resume-empty = You can still fill in the form yourself. It takes a few minutes, and you get your receipt at once.
resume-another = To end another data card, fill in a new form.
resume-to-form = To the empty form

## The desk

drafts = Drafts
    .body = Forms that you began and did not send yet.
drafts-reference = Reference
drafts-none = You have no drafts.
drafts-line = Line
drafts-no-line = not found yet
drafts-kept = Last kept
drafts-until = Kept until
drafts-link = Link to the customer
drafts-link-line = by SMS, works until { $until }
drafts-link-email = by e-mail, works until { $until }
drafts-link-none = none
drafts-go-on = Go on with the form
drafts-typed = What was typed
drafts-typed-none = Nothing yet.
drafts-hand-over = The customer goes on online
    .body = The link opens the form, filled in. The reference stays the same. A new link makes the one before it worthless.
drafts-by-line = Send the link by SMS to the line
drafts-by-email = Send the link by e-mail
drafts-discard = Give the draft up
    .body = What was typed is destroyed.
drafts-sent = The link is on its way.
drafts-discarded = The draft was given up.
drafts-refused-gone = This draft is over: it was sent, given up, or not used in time.
drafts-refused-no-line = The line was not found yet, so no SMS can be sent.
drafts-refused-no-email = No e-mail address that can be used was typed yet.
drafts-call-over = This call's link is over
    .body = It works for a few minutes only. Ask the caller for the number and look for the line.

## Prompts of the voice system

voice-menu-end = To end a data card, press 3.
voice-ask-line = Type the number of the data card and end with the hash key. Are you calling from that number, or do you not know it? Then press the hash key only.
voice-line-unreadable = That is not a mobile number of Belgium. Type the number of the data card again and end with the hash key.
voice-transfer = One moment. You are being put through to a colleague.
