### Wörter, die oft wiederkehren.
###
### Einen Vertrag beenden heißt „kündigen“. Einen Antrag vor dem Punkt ohne Umkehr rückgängig machen heißt
### „zurückziehen“. „Widerruf“ ist nur das gesetzliche Recht der ersten 14 Tage.

language-name = Deutsch
list-comma = { $first }, { $next }

kind-ordinary = Kündigung
kind-for-cause = Kündigung aus einem bestimmten Grund
kind-for-cause-named = Kündigung aus einem bestimmten Grund: { $cause }
kind-statutory-withdrawal = Widerruf des Vertrags

cause-terms-changed = der Preis oder die Bedingungen haben sich geändert
cause-service-fails = der Dienst leistet nicht, was vereinbart war
cause-death = die Inhaberin oder der Inhaber ist verstorben
cause-lost-or-stolen = die Karte wurde verloren oder gestohlen
cause-other = ein anderer Grund

end-now = sofort
end-last-day = am Ende des Tages: { $date }
end-paid-period = am Ende des Zeitraums, der schon bezahlt ist
end-statutory-withdrawal = ab dem Moment, in dem Sie den Widerruf gesendet haben

keep-number-yes = Ja
keep-number-no = Nein
