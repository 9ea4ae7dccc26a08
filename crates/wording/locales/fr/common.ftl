### Les mots qui reviennent souvent.
###
### Mettre fin au contrat, c'est « résilier ». Revenir sur une demande avant le point de non-retour, c'est la
### « retirer ». « Se rétracter » ne désigne que le droit légal des 14 premiers jours.

language-name = Français
list-comma = { $first }, { $next }

kind-ordinary = Résiliation
kind-for-cause = Résiliation pour un motif précis
kind-for-cause-named = Résiliation pour un motif précis : { $cause }
kind-statutory-withdrawal = Rétractation du contrat

cause-terms-changed = le prix ou les conditions ont changé
cause-service-fails = le service ne correspond pas à ce qui était convenu
cause-death = le titulaire est décédé
cause-lost-or-stolen = la carte a été perdue ou volée
cause-other = un autre motif

end-now = immédiatement
end-last-day = à la fin du { $date }
end-paid-period = à la fin de la période déjà payée
end-statutory-withdrawal = dès l’envoi de la rétractation

keep-number-yes = Oui
keep-number-no = Non
