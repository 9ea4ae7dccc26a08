### Woorden die vaak terugkomen.
###
### Een contract beëindigen is "opzeggen" of "stopzetten". Een aanvraag ongedaan maken vóór het punt zonder
### terugkeer is "intrekken". "Herroepen" is alleen het wettelijke recht van de eerste 14 dagen.

language-name = Nederlands
list-comma = { $first }, { $next }

kind-ordinary = Opzegging
kind-for-cause = Opzegging om een bepaalde reden
kind-for-cause-named = Opzegging om een bepaalde reden: { $cause }
kind-statutory-withdrawal = Herroeping van de overeenkomst

cause-terms-changed = de prijs of de voorwaarden zijn veranderd
cause-service-fails = de dienst doet niet wat is afgesproken
cause-death = de titularis is overleden
cause-lost-or-stolen = de kaart is verloren of gestolen
cause-other = een andere reden

end-now = onmiddellijk
end-last-day = op het einde van { $date }
end-paid-period = op het einde van de periode die al betaald is
end-statutory-withdrawal = vanaf het moment waarop u de herroeping hebt verstuurd

keep-number-yes = Ja
keep-number-no = Nee
