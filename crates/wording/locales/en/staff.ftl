# The pages of the operator's staff.
staff-desk = Desk
staff-menu = Tasks
staff-lock = Lock
staff-to-desk = To the desk
staff-start-roles = Your roles:
staff-shop = Shop
staff-turned-away = This page is not for your role
    .body = Your roles do not open it. If you need it for your work, ask a supervisor.

staff-role-agent = agent
staff-role-clerk = clerk
staff-role-back-office = back office
staff-role-supervisor = supervisor
staff-role-auditor = auditor

## Log-in.
staff-login = Log-in for staff
staff-login-lead = For the people who work for { $operator }. Customers log in elsewhere.
staff-name = Your short name
    .hint = As in the directory, like j.doe.
staff-password = Password
staff-login-submit = Continue
staff-login-help = No account, or locked out? A supervisor gives you a new link.
staff-login-empty = Type your short name and your password.
staff-login-wrong = You are not logged in
    .body = Name and password do not belong together. Check both and try again.
staff-second = Second step
staff-code = Code from your app
    .hint = Six digits that change every 30 seconds.
staff-second-submit = Log in
staff-second-recovery = Use a recovery code instead
staff-recovery = Recovery code
    .hint = Like abcd-efgh-2345-6789. Each works once.
staff-second-wrong-code = This code is not right, or it was used already. Wait for the next one and type it.
staff-second-wrong-recovery = This is no recovery code of yours, or it was used already.

## Lock.
staff-locked = Locked
staff-locked-lead = { $name }, nobody was at this desk for a while. Your password opens it where you were.
staff-locked-submit = Unlock
staff-locked-other = Log out
staff-locked-wrong = This is not your password. Try again.
