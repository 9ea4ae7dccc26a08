### Listes de travail, et la page d’une demande vue par le personnel.

work-title = Travail
    .body = Ce qui demande une personne, par nature et avec son échéance.
work-lead = Ce qui demande une personne. Une tâche reste ici jusqu’à ce qu’elle soit traitée.
work-all-clear = Rien n’est en attente.
work-col-kind = Liste
work-col-open = Ouvertes
work-col-late = En retard
work-col-taken = Prises
work-col-nearest = Première échéance
work-keys = Touches d’accès de votre navigateur : W listes de travail, M note.

work-kind-unverified = Non prouvée
    .what = Personne n’a montré qu’il peut mettre fin à la ligne. Vérifiez qui demande, par une autre voie que l’adresse indiquée.
work-kind-unconfirmed = Non confirmée
    .what = Prouvée, mais le oui manque. Demandez au client si elle doit prendre fin.
work-kind-locked = Vérification bloquée
    .what = Trop de réponses fausses. Cherchez si c’est le client ou quelqu’un d’autre.
work-kind-objection = Opposition
    .what = Le titulaire de la ligne dit qu’il n’a rien demandé. Parlez avec le titulaire.
work-kind-undelivered = Message non remis
    .what = Un message n’est pas arrivé. Demandez la bonne adresse.
work-kind-cut-failed = Coupure échouée
    .what = Une étape sur le réseau a échoué définitivement. Corrigez la cause, puis réessayez.
work-kind-read-back-contradicts = Ligne encore active
    .what = Le réseau dit à la fois « coupée » et « active ». Examinez la ligne elle-même, puis réessayez.
work-kind-deadline-near = Échéance proche
    .what = Le moment promis approche et la ligne n’est pas coupée. Cherchez ce qui la retient.
work-kind-call-back = Rappels
    .what = Un appel a été promis au titulaire. Appelez le numéro au fichier.
work-kind-four-eyes = Deuxième regard
    .what = Quelqu’un a proposé quelque chose qui demande une deuxième personne. Examinez, puis approuvez ou refusez.

work-back = Toutes les listes
work-empty = Cette liste est vide.
work-col-case = Demande
work-col-since = Depuis
work-col-by = Échéance
work-col-holder = Chez qui
work-col-act = Action
work-nobody = personne
work-held = { $who }, jusqu’à { $time }
work-yours = vous, jusqu’à { $time }
work-claim = Prendre
work-release = Rendre
work-of = demande { $reference }
work-more = Tâches suivantes
work-in = dans { $span }
work-late = { $span } de retard
work-span-days = { $days } j { $hours } h
work-span-hours = { $hours } h { $minutes } min
work-span-minutes = { $minutes } min

work-told-taken = La tâche est à vous
    .body = Si vous n’en faites rien pendant { $span }, elle revient d’elle-même dans la liste.
work-told-held = Quelqu’un d’autre l’a prise
    .body = La liste dit qui, et jusqu’à quand.
work-told-over = La tâche est traitée
    .body = Elle était close avant que vous la preniez. Il n’y a plus rien à faire.
work-told-released = Rendue
    .body = Tout le monde peut la prendre maintenant.
work-told-not-yours = Elle n’était plus à vous
    .body = Rien n’a été modifié.
work-told-noted = La note est écrite
    .body = Elle figure ci-dessous, avec votre nom et l’heure.
work-told-acted = C’est fait
    .body = La suite est en cours. Cette page dit où elle en est.

work-case-title = Demande { $reference }
work-case-next = La suite
work-case-next-both = Elle attend une preuve et le oui.
work-case-next-proof = Le oui est donné. Elle attend une preuve.
work-case-next-yes = La preuve est là. Elle attend le oui.
work-case-next-pending = La ligne est coupée à partir du { $at }. Jusque-là, le client peut retirer sa demande.
work-case-next-ceasing = La ligne est en train d’être coupée. Elle doit l’être au plus tard le { $at }.
work-case-next-stuck = La coupure est arrêtée ; elle reprend quand quelqu’un la fait réessayer. La ligne doit être coupée au plus tard le { $at }.
work-case-next-settling = Toutes les lignes sont coupées. Le décompte final est en préparation.
work-case-next-over = Rien : la demande est terminée.
work-case-due = Le système la regarde de nouveau le { $at }.
work-stage-received = Reçue
work-stage-pending = Planifiée
work-stage-ceasing = Coupure en cours
work-stage-settling = Décompte en cours
work-stage-closed = Close
work-stage-withdrawn = Retirée
work-stage-lapsed = Caduque
work-stage-refused = Sans suite

work-case-facts = Ce qui est demandé
work-fact-stage = Phase
work-fact-received = Reçue
work-fact-channel = Canal
work-fact-kind = Nature
work-fact-end = Fin souhaitée
work-fact-ends = Prend fin
work-fact-lines = Lignes
work-fact-lines-value = { $known } sur { $all } au fichier
work-fact-receipt = Accusé de réception
work-fact-language = Langue
work-channel-online = en ligne
work-channel-phone = téléphone
work-channel-shop = magasin
work-channel-api = interface
work-channel-back-office = back-office
work-receipt-email = par e-mail
work-receipt-sms = par SMS
work-receipt-post = par lettre

work-case-evidence = Preuves
work-evidence-none = Rien n’est encore prouvé.
work-evidence-proven = Prouvée par { $how }, { $at }.
work-evidence-session = une connexion du titulaire
work-evidence-code-to-line = un code envoyé à la ligne
work-evidence-code-to-address = un code envoyé à l’adresse au fichier
work-evidence-link-to-address-on-file = le lien envoyé à l’adresse au fichier
work-evidence-back-office = le back-office ({ $who })
work-evidence-answers = des réponses au guichet ou au téléphone, auprès de { $who }
work-evidence-two-of-staff = deux membres du personnel ({ $first }, { $second })
work-evidence-codes = { $count ->
    [one] { $count } code a été envoyé.
   *[other] { $count } codes ont été envoyés.
 }
work-evidence-wrong = { $count ->
    [one] { $count } réponse fausse depuis la dernière bonne.
   *[other] { $count } réponses fausses depuis la dernière bonne.
 }
work-evidence-locked = Les réponses ne sont pas examinées avant { $at }.

work-case-work = Ce qui a demandé une personne
work-case-work-none = Rien n’a jamais demandé une personne ici.
work-entry-open = ouverte depuis { $since }, échéance { $by }
work-entry-closed = du { $since } au { $until }
work-turn-running = { $who } l’a prise le { $from } et l’a jusqu’au { $at }
work-turn-released = { $who } l’a prise le { $from } et l’a rendue le { $at }
work-turn-returned = { $who } l’a prise le { $from } ; elle est revenue d’elle-même le { $at }
work-turn-closed = { $who } l’a prise le { $from } ; elle a été traitée le { $at }

work-case-notes = Notes
work-notes-none = Aucune note.
work-note-gone = Le texte a été effacé avec les données du client.
work-note = Nouvelle note
    .hint = Pour les collègues. Au plus { $max } caractères. Elle est effacée avec les données du client.
work-note-submit = Écrire la note
work-note-empty = Écrivez quelque chose avant d’envoyer la note.
work-note-too-long = Raccourcissez la note à { $max } caractères.
work-mistakes = La note n’est pas écrite

work-case-acts = Agir
work-act-retry = Réessayer la coupure
work-act-resend = Renvoyer la confirmation

work-case-timeline = Ce qui s’est passé
work-col-when = Quand
work-col-what = Quoi
work-col-who = Qui
work-who-requester = demandeur
work-who-holder = titulaire de la ligne
work-who-system = Cease
work-who-network = réseau
work-who-staff = personnel
work-line = ligne { $number }
work-event-received = Demande reçue ({ $channel })
work-event-code-issued = Code unique { $number } créé, { $to }
work-event-wrong-answer = Réponse fausse
work-event-checks-locked = Vérification bloquée jusqu’au { $at }
work-event-verified = Prouvée par { $how }
work-event-lines-dropped = { $count ->
    [one] { $count } ligne écartée : une demande antérieure y met fin
   *[other] { $count } lignes écartées : une demande antérieure y met fin
 }
work-event-answered-by-earlier = Une demande antérieure met fin à toutes les lignes
work-event-withdrawal-out-of-time = Rétractation hors délai
work-event-confirmed = Confirmée
work-event-scheduled = Planifiée : fin { $ends }, coupure dès { $cut }, coupée pour { $by }
work-event-statutory-withdrawal-chosen = Traitée comme une rétractation
work-event-reminded = Rappel { $number }
work-event-human-needed = Mise dans la liste « { $list } », échéance { $at }
work-event-lapsed = Caduque
work-event-withdrawn = Demande retirée
work-event-objected = « Ce n’était pas moi » : arrêtée
work-event-objected-late = « Ce n’était pas moi », après le point de non-retour
work-event-address-corrected = Adresse de l’accusé corrigée ({ $route })
work-event-receipt-resent = Message redemandé
work-event-link-revoked = Lien vers la demande remplacé
work-event-cut-ordered = Coupure ordonnée
work-event-line-barred = Bloquée : { $line }
work-event-line-detached = Détachée du réseau : { $line }, essai { $number }
work-event-line-still-alive = Encore active : { $line }, après l’essai { $number }
work-event-line-stuck = Arrêtée en chemin : { $line }
work-event-line-dead = Relue comme coupée : { $line }
work-event-line-deleted = Supprimée du réseau : { $line }
work-event-cut-retried = Réessayée : { $line }
work-event-ceased = Toutes les lignes sont coupées depuis { $at }
work-event-settled = Décompte final établi
work-event-closed = Close
work-event-message-sent = Envoyé : { $message }, { $to }
work-event-message-failed = Non remis : { $message }, { $to }
work-event-answered = Question répondue au guichet ou au téléphone
work-event-line-locked = Ligne bloquée : aucune réponse n’est plus examinée
work-event-call-back-promised = Rappel promis
work-event-called-back = Rappelé
work-event-proposed = Proposé à une deuxième personne
work-event-approved = Approuvé par une deuxième personne
work-event-declined = Refusé par une deuxième personne
work-event-reopened = Reprise
work-event-end-corrected = Fin corrigée
work-to-receipt-email = e-mail à l’adresse indiquée
work-to-receipt-sms = SMS au numéro indiqué
work-to-receipt-post = lettre à l’adresse indiquée
work-to-line = SMS à la ligne
work-to-file = e-mail à l’adresse au fichier

work-case-effects = Ce que le système doit faire, et les réponses
work-effects-none = Rien n’est dû.
work-col-state = État
work-col-tries = Essais
work-col-reply = Dernière erreur
work-col-next = Prochain essai
work-effect-bar-line = Bloquer la ligne
work-effect-detach-line = Détacher la ligne du réseau
work-effect-read-back-line = Demander au réseau si la ligne est coupée
work-effect-delete-line = Supprimer la ligne
work-state-ready = en attente
work-state-leased = en cours
work-state-done = fait
work-state-void = plus nécessaire
work-state-gave-up = abandonné

work-case-messages = Messages
work-messages-none = Rien n’a encore été envoyé.
work-message-sent = envoyé
work-message-failed = non remis
