### Les formulaires commencés par le personnel : le lien qui en transmet un, sa page, les brouillons du poste, et les messages
### du serveur vocal.

hand-over =
    .subject = { $operator } : votre formulaire est rempli ({ $reference })
    .preheader = Relisez-le et envoyez-le. Rien ne s’arrête avant cela.
    .title = Votre formulaire est rempli
    .text = Nous avons rempli le formulaire avec ce que vous nous avez dit. Relisez-le, corrigez ce qui n’est pas juste et envoyez-le. Rien ne s’arrête tant que vous ne l’avez pas envoyé.
    .until = Ce lien fonctionne jusqu’au { $until }, ou jusqu’à l’envoi du formulaire.
    .warning = Vous n’avez rien demandé ? Ne faites rien : il ne se passera rien.
    .button = Voir le formulaire
    .sms = { $operator } : votre formulaire { $reference } est rempli. Relisez-le et envoyez-le avant le { $until-short } : { $link } Rien demandé ? Ne faites rien.

## La page derrière le lien

resume-notice = Nous avons rempli ce formulaire avec vous
    .body = Relisez-le, corrigez ce qui n’est pas juste et envoyez-le. Rien ne s’arrête tant que vous ne l’avez pas envoyé.
resume-reference = Votre référence
resume-covered = Ce lien a été envoyé à la carte data, et d’autres personnes peuvent y lire les messages. Ce que vous nous avez dit à votre sujet n’est donc pas affiché en entier. Cela accompagne bien votre demande.
resume-known-email = À l’adresse e-mail que vous nous avez donnée : { $address }
resume-known-post = À l’adresse postale que vous nous avez donnée
resume-used = Ce formulaire a déjà été envoyé
    .body = Votre demande est arrivée. L’accusé de réception est parti à l’adresse que vous avez donnée, avec le lien vers votre demande.
resume-over = Ce lien ne fonctionne plus
    .body = Un tel lien ne fonctionne que peu de temps, et seulement le dernier envoyé. Rien n’a été envoyé, rien n’est arrêté.
resume-empty = Vous pouvez toujours remplir le formulaire vous-même. Cela prend quelques minutes, et vous recevez aussitôt votre accusé de réception.
resume-another = Pour arrêter une autre carte data, remplissez un nouveau formulaire.
resume-to-form = Vers le formulaire vide

## Le poste

drafts = Brouillons
    .body = Les formulaires que vous avez commencés et pas encore envoyés.
drafts-reference = Référence
drafts-none = Vous n’avez aucun brouillon.
drafts-line = Ligne
drafts-no-line = pas encore trouvée
drafts-kept = Dernière modification
drafts-until = Gardé jusqu’au
drafts-link = Lien au client
drafts-link-line = par SMS, valable jusqu’au { $until }
drafts-link-email = par e-mail, valable jusqu’au { $until }
drafts-link-none = aucun
drafts-go-on = Continuer le formulaire
drafts-typed = Ce qui est rempli
drafts-typed-none = Rien encore.
drafts-hand-over = Le client continue en ligne
    .body = Le lien ouvre le formulaire rempli. La référence reste la même. Un nouveau lien rend le précédent sans valeur.
drafts-by-line = Envoyer le lien par SMS à la ligne
drafts-by-email = Envoyer le lien par e-mail
drafts-discard = Abandonner le brouillon
    .body = Ce qui est rempli est détruit.
drafts-sent = Le lien est parti.
drafts-discarded = Le brouillon est abandonné.
drafts-refused-gone = Ce brouillon est terminé : envoyé, abandonné, ou pas utilisé à temps.
drafts-refused-no-line = La ligne n’est pas encore trouvée : aucun SMS ne peut partir.
drafts-refused-no-email = Aucune adresse e-mail utilisable n’est encore remplie.
drafts-call-over = Le lien de cet appel ne fonctionne plus
    .body = Il ne fonctionne que quelques minutes. Demandez le numéro à l’appelant et cherchez la ligne.

## Messages du serveur vocal

voice-menu-end = Pour arrêter une carte data, tapez 3.
voice-ask-line = Composez le numéro de la carte data et terminez par dièse. Vous appelez de ce numéro, ou vous ne le connaissez pas ? Tapez seulement dièse.
voice-line-unreadable = Ce n’est pas un numéro de mobile belge. Composez de nouveau le numéro de la carte data et terminez par dièse.
voice-transfer = Un instant. Nous vous passons un collègue.
