### La page des chiffres.

numbers-title = Chiffres
    .body = Combien, par où et à quelle vitesse ; avec tableaux et CSV.
numbers-period = du { $from } au { $to }
numbers-since = Compté depuis le { $date }.
numbers-nothing = Rien n’a été compté dans cette période.
numbers-from = Du
numbers-to = Au
numbers-show = Afficher
numbers-week = 7 jours
numbers-month = 30 jours
numbers-quarter = 90 jours
numbers-csv = en CSV
numbers-table = Tableau : { $table }
numbers-value = { $count }
numbers-share = { $percent } %

numbers-asked = Demandes par canal et par jour
    .text = Chaque colonne est un jour, chaque couleur un canal. { $count ->
        [one] { $count } demande en tout.
       *[other] { $count } demandes en tout.
     }
numbers-col-day = Jour
numbers-col-all = Toutes
numbers-channel-online = En ligne
numbers-channel-phone = Téléphone
numbers-channel-shop = Magasin
numbers-channel-api = Interface
numbers-channel-back-office = Back-office

numbers-took = Temps jusqu’à la fin, face à la promesse
    .text = { $count ->
        [one] Sur { $count } demande dont les lignes ont été coupées dans cette période.
       *[other] Sur { $count } demandes dont les lignes ont été coupées dans cette période.
     }
numbers-promise = Promesse tenue
    .text = { $kept } sur { $all } étaient coupées au moment promis ({ $share }).
    .none = Aucune ligne n’a été coupée dans cette période.
numbers-col-promise = Moment promis
numbers-promise-kept = À temps
numbers-promise-late = En retard
numbers-col-took = Au plus
numbers-from-receipt = Depuis la réception
numbers-from-chosen-end = Depuis la fin choisie par le client, si elle était plus tardive
numbers-took-1h = 1 heure
numbers-took-4h = 4 heures
numbers-took-1d = 1 jour
numbers-took-2d = 2 jours
numbers-took-3d = 3 jours
numbers-took-7d = 7 jours
numbers-took-longer = plus longtemps

numbers-open = Ouvertes par phase, maintenant
    .text = { $count ->
        [one] { $count } demande est ouverte, quelle que soit sa date de réception.
       *[other] { $count } demandes sont ouvertes, quelle que soit leur date de réception.
     }
numbers-col-stage = Phase
numbers-col-requests = Demandes

numbers-reasons = Motifs
    .text = { $count ->
        [one] Ce qui est demandé dans { $count } demande de cette période.
       *[other] Ce qui est demandé dans { $count } demandes de cette période.
     }
numbers-col-reason = Motif
numbers-reason-ordinary = Ordinaire, sans motif
numbers-reason-for-cause = Pour un motif, non précisé
numbers-reason-terms-changed = Prix ou conditions modifiés
numbers-reason-service-fails = Le service ne fait pas ce qui est convenu
numbers-reason-death = Décès du titulaire
numbers-reason-lost-or-stolen = Carte perdue ou volée
numbers-reason-other = Autre motif
numbers-reason-statutory-withdrawal = Rétractation

numbers-stops = Où l’on s’arrête
    .text = { $count ->
        [one] Jusqu’où est allée à ce jour la { $count } demande de cette période.
       *[other] Jusqu’où sont allées à ce jour les { $count } demandes de cette période.
     }
numbers-col-step = Étape
numbers-step-received = Reçues
numbers-step-proven = Prouvées
numbers-step-confirmed = Confirmées
numbers-step-scheduled = Planifiées
numbers-step-ended = Menées à terme
numbers-left = Terminées avant la fin
    .text = Comment, et jusqu’où elles étaient allées.
numbers-col-left = Comment
numbers-left-withdrawn = Retirées
numbers-left-lapsed = Caduques
numbers-left-objected = Arrêtées par le titulaire
numbers-left-answered-by-earlier = Une demande antérieure compte
numbers-left-out-of-time = Rétractation hors délai
numbers-reached-received = Ni preuve ni oui
numbers-reached-proven = Prouvées, sans oui
numbers-reached-confirmed = Oui, sans preuve
numbers-reached-both = Les deux
numbers-reached-scheduled = Planifiées
