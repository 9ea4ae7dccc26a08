### Words that many texts share.
###
### Ending a contract is "to end" or "termination". Taking back a request before the point of no return is
### "to take back". "Withdrawal" is kept for the statutory right of the first 14 days, and for nothing else.

language-name = English
list-comma = { $first }, { $next }

kind-ordinary = Termination
kind-for-cause = Termination for cause
kind-for-cause-named = Termination for cause: { $cause }
kind-statutory-withdrawal = Withdrawal from the contract

cause-terms-changed = the price or the terms changed
cause-service-fails = the service does not do what was agreed
cause-death = the holder has died
cause-lost-or-stolen = the card was lost or stolen
cause-other = another cause

end-now = immediately
end-last-day = at the end of { $date }
end-paid-period = at the end of the period that is already paid
end-statutory-withdrawal = from the moment you sent the withdrawal

keep-number-yes = Yes
keep-number-no = No
