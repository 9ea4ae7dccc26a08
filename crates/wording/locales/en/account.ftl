### The account: making one, logging in, and the customer zone with its data cards and requests.
###
### Our zone is called "your customer zone here". An operator's own zone ($zone) is another one, and no text may
### make people think otherwise.

account-title = Your customer zone
account-menu = In your customer zone
account-optional = You do not need an account to end a data card.
account-optional-link = End a data card without an account
account-not-theirs = This is not { $zone }. What you use to log in there does not work here, and the other way round.

## Logging in

account-login-title = Log in
account-login-lead = Log in to see your data cards at { $operator } and the requests that you made. When you end a card from here, the form comes filled in.
account-login-first = Log in to see this page.
account-login-name = User name
    .hint = Or the number of one of your data cards.
account-login-password = Password
account-login-submit = Log in
account-login-more = No account, or no password any more?
account-login-to-register = Make an account
account-login-to-register-note = With the number of your data card and a code that we send to it.
account-login-to-forgotten = Forgotten your password
account-login-to-forgotten-note = With a code you choose a new one.
account-login-wrong = We could not log you in
    .body = The user name or the password is not right. Check both. Capital letters count in the password.
account-login-missing-name = Type your user name, or the number of one of your data cards.
account-login-missing-password = Type your password.
account-logged-out = You are logged out
    .body = This browser shows nothing of your customer zone any more.

## The line and the code

account-register-title = Make an account
account-register-lead = We send a code to one of your data cards. With the code you prove that the line is yours. Then you choose a user name and a password.
account-forgotten-title = Choose a new password
account-forgotten-lead = We send a code to one of your data cards. With the code you prove that the line is yours. Then you choose a new password.
account-forgotten-name = Your user name stays the same. Forgotten it too? Log in with the number of your data card instead.
account-steps = Step { $step } of 3
account-line-submit = Send me the code
account-device = Where do I read the code?
    .body = In the phone, the tablet or the router that holds the card: under messages or SMS, or on the router's own page.
account-no-sms = Can the card not receive messages? Then you can make no account with it, but you can always end it.
account-code-title = Type the code
account-code-submit = Go on
account-code-again = Send a new code
account-code-other = Use another number
account-code-wrong = This code is not right. Check the message and type the code again.
account-code-soon = A code was asked for a moment ago. If it does not come, you can ask for another from { $at }.
account-code-expired = This code does not work any more. Ask for a new one.
account-locked = We look at no code for this line now
    .body = Too many codes were wrong, or too many were asked for. This protects the line. You can go on from { $at }. The data card works as before.

## Choosing a user name and a password

account-choose-new-title = Choose a user name and a password
account-choose-new-lead = The line is yours. With these two you log in from now on.
account-choose-old-title = Choose a new password
account-choose-old-lead = The line is yours, and there is an account for it already. Choose a new password here. You are then logged out everywhere else.
account-choose-name = User name
    .hint = 3 to 60 letters, digits or the signs . _ - @ +. It can be your e-mail address.
account-choose-password = New password
    .hint = 8 to 200 characters. A sentence that only you know is good, and easy to keep in mind. You can paste it.
account-choose-repeat = The new password once more
account-choose-submit-new = Make the account
account-choose-submit-old = Save the new password
account-choose-over = This step took too long, or was done already. Start again with a new code.

account-name-missing = Choose a user name.
account-name-length = A user name has 3 to 60 characters. Yours has { $count }.
account-name-signs = Use only letters, digits and the signs . _ - @ + in the user name, and no spaces.
account-name-letter = Use at least one letter in the user name, so that it is not taken for a telephone number.
account-name-taken = Somebody else has this user name. Choose another one.
account-password-missing = Choose a password.
account-password-short = This password is too short. Use at least { $min } characters.
account-password-long = This password is too long. Use at most { $max } characters.
account-password-is-name = The password is the same as the user name. Choose another one.
account-password-repeat = The two new passwords are not the same. Type both again.

## Changing the password

account-change-title = Change the password
account-change-lead = After this you stay logged in here and are logged out on all other devices.
account-change-old = Password until now
account-change-submit = Change the password
account-change-old-missing = Type the password that you used until now.
account-change-old-wrong = This is not the password that you used until now. Type it again.
account-change-same = The new password is the old one. Choose another one.
account-change-forgotten = Forgotten it? Choose a new one with a code
account-changed = The password is changed
    .body = You are logged out everywhere else.
account-made = Your account is ready
    .body = You are logged in. Next time, use your user name and your password.

## The customer zone

account-zone-lead = These are your data cards at { $operator }.
account-end = End a data card
account-lines = Data cards
account-lines-none = No data card
    .body = There is no data card in your customer zone. Do you have one at { $operator }? You can still end it with its number.
account-line-plan = Kind
account-line-postpaid = Subscription, { $fee } a month
account-line-prepaid = Prepaid card
account-line-sim-physical = plastic card
account-line-sim-esim = eSIM
account-line-paid = Paid up to and including
account-line-since = Contract since
account-line-state = State
account-line-active = Active
account-line-asked = You asked to end it. A step is still missing.
account-line-unproven = Somebody asked to end it and has not proven that the line is theirs. Nothing ends without that.
account-line-unproven-see = See what was asked
account-line-pending = Ends on { $at }
account-line-over = The contract ended on { $at }. The line will be switched off.
account-line-ceasing = The contract has ended. The line is being switched off.
account-line-ended-on = Ended on { $at }
account-line-end = End this data card
account-line-ending = number ending in { $last }
account-line-case = See the request
account-cases-open = Requests that are running
account-cases-past = Earlier requests
account-cases-none = You have no request that is running.
account-case = Request { $reference }
account-case-asked = Asked on { $at }
account-case-received = Proven. Your confirmation is still missing.
account-case-unproven = Not proven. Nothing ends without a proof. Was this not you? Open it and stop it.
account-case-pending = Ends on { $at }. You can take it back until { $until }.
account-case-over = The contract ended on { $at }. You can take the request back until { $until }.
account-case-ceasing = The line is being switched off.
account-case-settling = The final statement is being made.
account-case-closed = Closed. The contract ended on { $at }.
account-case-withdrawn = Taken back. The contract goes on.
account-case-stopped = Stopped by the holder of the line. The contract goes on.
account-case-lapsed = Lapsed, because a step was missing. Nothing was ended.
account-case-earlier = An earlier request already ended this line.
account-case-out-of-time = The period for a withdrawal was over. Nothing was ended.
account-yourself = Your account
account-logout = Log out
