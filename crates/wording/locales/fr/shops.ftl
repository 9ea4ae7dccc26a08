### La recherche de magasins, la page d'un magasin, les heures d'ouverture en mots, et les numéros de téléphone.

## La recherche

guide-shops-title = Trouver un magasin
guide-shops-summary = Où sont les magasins, quand ils sont ouverts, et quoi apporter.

shops-place = Commune ou code postal
    .hint = Dans n’importe quelle langue : Luik, Liège ou Lüttich. Laissez vide pour voir tous les magasins.
shops-filter = Seulement les magasins qui
shops-filter-terminations = résilient des cartes de données
shops-filter-open = sont ouverts maintenant
shops-filter-step-free = n’ont pas de marche à l’entrée
shops-filter-speaks = Langue au comptoir
shops-filter-any = Toutes
shops-search = Afficher les magasins
shops-here = Utiliser ma position
    .hint = Votre navigateur vous le demande d’abord. Nous recevons votre position arrondie à environ un kilomètre, l’utilisons pour cette liste et ne la gardons pas.
    .asking = Votre navigateur cherche votre position…
    .failed = Votre navigateur n’a pas donné de position. Écrivez plutôt une commune ou un code postal.
shops-here-used = La liste part de votre position, arrondie à environ un kilomètre.

shops-found = { $count ->
    [one] 1 magasin
   *[other] { $count } magasins
 }
shops-found-place = { $count ->
    [one] 1 magasin à { $town } et autour
   *[other] { $count } magasins à { $town } et autour
 }
shops-found-here = { $count ->
    [one] 1 magasin, le plus proche de vous
   *[other] { $count } magasins, le plus proche d’abord
 }
shops-found-nearby = { $count ->
    [one] Aucun magasin n’a le code postal { $typed }. Il y a 1 magasin ailleurs
   *[other] Aucun magasin n’a le code postal { $typed }. { $count } magasins, sans doute les plus proches d’abord
 }
shops-no-town = Nous ne connaissons pas de magasin à « { $typed } ». { $count ->
    [one] Il y a 1 magasin ailleurs
   *[other] Il y a { $count } magasins ailleurs
 }
shops-no-postcode = « { $typed } » n’est pas un code postal belge : il a quatre chiffres et commence par 1 à 9
shops-none-fits = Aucun magasin ne convient. Retirez un filtre ou cherchez une autre commune.
shops-meant = Vouliez-vous dire :
shops-none = Aucun magasin n’est connu
    .text = Les données que nous avons de { $operator } ne nomment aucun magasin. Demandez à { $operator } même, ou résiliez en ligne : le formulaire fonctionne à toute heure et fait la même chose.
shops-samples = Les magasins marqués comme exemple sont inventés. Ils montrent comment cette page fonctionne.
shops-sample = Exemple : ce magasin n’existe pas.
shops-sample-short = (exemple)

shops-near = moins de 1 km
shops-away = environ { $km } km

## La situation maintenant

shops-open-until = Ouvert jusqu’à { $time }
shops-open-until-tomorrow = Ouvert jusqu’à demain { $time }
shops-open-until-day = Ouvert jusqu’au { $day } à { $time }
shops-open-soon = Ouvert, ferme dans { $left }, à { $time }
shops-open-always = Ouvert jour et nuit
shops-closed-soon = Fermé, ouvre dans { $left }, à { $time }
shops-closed-today = Fermé, ouvre aujourd’hui à { $time }
shops-closed-tomorrow = Fermé, ouvre demain, { $weekday }, à { $time }
shops-closed-day = Fermé, ouvre le { $day } à { $time }
shops-closed-long = Fermé. Aucune ouverture n’est connue pour les { $days } prochains jours
shops-state-unknown = Heures d’ouverture inconnues

shops-day = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
 } { $month }
shops-closed = Fermé
shops-times = { $times }
shops-times-comment = { $times } ({ $comment })
shops-times-unsure = { $times } (peut-être)
shops-times-unsure-comment = { $times } (peut-être : { $comment })

## Un magasin

shops-all = Tous les magasins
shops-address = Adresse
shops-phone = Téléphone
shops-terminations = Résiliations
shops-terminations-yes = Reçoit les demandes de résiliation d’une carte
shops-terminations-no = Ne reçoit pas les demandes de résiliation d’une carte
shops-terminations-unknown = On ne le sait pas. Demandez avant de partir
shops-step-free = Accès
shops-step-free-yes = Pas de marche à l’entrée
shops-step-free-no = Il y a une marche à l’entrée
shops-step-free-unknown = On ne le sait pas. Demandez avant de partir
shops-languages = Langues
shops-source = La page qui nomme ce magasin
shops-map = Montrer sur une carte (OpenStreetMap)
shops-geo = Ouvrir dans votre application de cartes

shops-hours = Heures d’ouverture
shops-hours-caption = Les sept jours à partir d’aujourd’hui
shops-hours-day = Jour
shops-hours-times = Ouvert
shops-hours-none = Les heures d’ouverture ne sont pas connues. Demandez-les avant de partir.
shops-today = (aujourd’hui)
shops-special = Jours particuliers dans les deux semaines
shops-school = Pendant les vacances scolaires, les heures peuvent être différentes. Nous n’en avons pas le calendrier : demandez avant de partir.

shops-bring = Ce qu’il faut apporter
    .text =
        - votre carte d’identité ou votre passeport ;
        - la carte SIM, ou l’appareil avec l’eSIM ;
        - votre dernière facture, si vous recevez des factures.
shops-bring-also = Si vous venez pour quelqu’un d’autre
    .text =
        - Pour une entreprise ou une association : le document qui dit que vous pouvez signer pour elle, et son numéro d’entreprise.
        - Pour une personne décédée : l’acte de décès, et un document qui montre que vous êtes héritier ou que vous réglez la succession.
        - Pour une autre personne : une lettre signée dans laquelle elle vous donne procuration, et une copie de sa pièce d’identité.
shops-visit = Noter une visite dans votre agenda
    .text = Choisissez un moment où le magasin est ouvert. C’est une note pour vous et pas un rendez-vous : le magasin n’en sait rien.
shops-visit-at = Quand
shops-visit-moment = { $day }, { $time }
shops-visit-save = Enregistrer dans l’agenda
shops-visit-summary = { $shop } : résilier une carte de données

## Les numéros de téléphone

guide-hotline-title = Numéros de téléphone
guide-hotline-summary = Quel numéro appeler d’où, quand quelqu’un répond, et ce que personne ne vous demandera jamais.
guide-hotline-numbers = Les numéros
guide-hotline-unknown = Nous ne connaissons pas de numéro de téléphone de { $operator }. Regardez votre dernière facture ou le site de l’opérateur.
guide-hotline-hours = Quand quelqu’un répond
    .unknown = Nous ne savons pas à quelles heures quelqu’un répond. Le formulaire de ce site fonctionne jour et nuit.
guide-hotline-abroad = Depuis l’étranger
    .named = Depuis l’étranger, vous joignez { $number }. Le + remplace le code de sortie du pays où vous êtes, le plus souvent 00 : vous formez 00 32 et le reste, sans le premier 0.
    .ordinary =
        Nous ne connaissons pas de numéro prévu pour les appels de l’étranger. Un numéro belge ordinaire se forme de là avec +32 à la place du premier 0 : { $number } devient { $dialled }. À la place du +, vous pouvez former le code de sortie du pays, le plus souvent 00.

        Nous ne pouvons pas promettre que ce numéro répond aux appels de l’étranger.
    .free = { $number } ne peut pas être joint depuis l’étranger, même avec +32. Utilisez le formulaire de ce site : il fonctionne depuis tous les pays.
    .unknown = Depuis l’étranger, un numéro belge se forme avec +32 à la place du premier 0. Les numéros qui commencent par 0800 et les numéros courts ne peuvent pas être joints de là. Le formulaire de ce site fonctionne depuis tous les pays.
guide-hotline-cost = Ce que coûte l’appel
    .text = Aucun de ces numéros n’est surtaxé : la loi l’interdit pour le service clientèle. Un numéro qui commence par 0800 est gratuit en Belgique ; les autres coûtent ce que demande votre propre abonnement. Les numéros qui commencent par 070 ou 090 coûtent plus : si quelqu’un vous en donne un, ne l’appelez pas.
guide-hotline-at-hand = À garder sous la main
    .text =
        - le numéro de la carte de données à résilier ;
        - votre dernière facture ou votre numéro de client ;
        - votre carte d’identité ou votre passeport, pour le nom exactement comme il y est écrit ;
        - une adresse e-mail ou postale pour la preuve.
guide-hotline-asked = Ce que l’agent demande
    .text =
        - quelle carte doit être résiliée, et quand ;
        - votre nom et le numéro de la ligne ;
        - le code que nous envoyons à la ligne ou à une adresse que nous connaissons, quand vous l’attendez et seulement pendant votre propre appel ;
        - où envoyer la preuve.
guide-hotline-never = Ce que personne ne vous demande jamais
    .text =
        - votre numéro de registre national ;
        - un code PIN, de la carte ou de votre carte bancaire ;
        - un mot de passe ;
        - un paiement, un numéro de carte ou l’accès à votre ordinateur.

        Si quelqu’un vous demande l’une de ces choses, raccrochez. Ce n’est pas nous.
guide-hotline-back = « Nous vous rappelons »
    .text = Si un agent propose de vous rappeler, demandez quand et depuis quel numéro, et notez les deux. Si quelqu’un vous appelle sans que vous l’ayez demandé, raccrochez et appelez vous-même un des numéros de cette page.
guide-hotline-online = Sans téléphoner
    .text = Le formulaire de ce site fait la même chose, à toute heure, et vous donne tout de suite un accusé de réception.
