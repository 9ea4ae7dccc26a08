### Le cadre de chaque page, la page d’accueil, le guide et la recherche.
###
### Dans chaque texte du guide : $operator, $days (jours ouvrables jusqu’à la coupure au plus tard), $withdrawal (jours
### calendrier du droit de rétractation), $port (jours pendant lesquels le numéro peut encore partir après la fin).
### Dans un texte plus long, une ligne vide commence un alinéa, « - » un point de liste et « + » une étape.

## Le cadre

frame-skip = Aller au contenu
frame-demo = Ceci est une démonstration. Rien n’arrive chez un vrai opérateur.
frame-demo-link = Horloge et messages
frame-search-label = Chercher sur ce site
frame-search-button = Chercher
frame-account = Votre compte
frame-login = Se connecter
frame-logout = Se déconnecter
frame-languages = Langue
frame-footer = Sur ce site
frame-guide = Guide
frame-questions = Questions et réponses
frame-day = Jour
frame-month = Mois
frame-year = Année
frame-copy = Copier la référence
frame-copied = Copié
frame-step-done = Fait :
frame-step-next = Étape suivante :
frame-step-later = Plus tard :

## Quand une page ne peut pas être montrée

error-not-found-title = Cette page n’existe pas
error-not-found-text = L’adresse est peut-être incomplète, ou le lien n’est plus valable. Ouvrez à nouveau le lien dans votre e-mail, ou continuez ici.
error-not-allowed-title = Cela ne va pas ici
error-not-allowed-text = Cette adresse ne s’utilise qu’à partir d’un formulaire. Continuez ici.
error-not-understood-title = Nous n’avons pas pu lire ceci
error-not-understood-text = Le formulaire ou l’adresse est arrivé abîmé. Rien n’a été enregistré. Revenez en arrière, ouvrez la page à nouveau et réessayez.
error-too-large-title = C’est trop long pour nous
error-too-large-text = Votre envoi dépasse ce que nous pouvons lire. Rien n’a été enregistré. Revenez en arrière et envoyez un texte plus court.
error-stale-title = Cette page est restée ouverte trop longtemps
error-stale-text = Pour votre sécurité, nous n’avons pas utilisé votre envoi. Rien n’a changé.
error-too-many-title = Trop d’essais en peu de temps
error-too-many-text = Pour vous protéger, vous et d’autres, il y a maintenant une pause. Ce que nous avons déjà reçu de vous est en sécurité.
error-busy-title = Beaucoup de monde en ce moment
error-busy-text = Nous ne pouvons pas répondre tout de suite. Attendez un instant et rechargez la page. Une demande qui a un accusé de réception est en sécurité.
error-internal-title = Quelque chose s’est cassé chez nous
error-internal-text = Vous n’y êtes pour rien, et nous en avons pris note. Une demande qui a un accusé de réception est en sécurité. Réessayez dans quelques minutes, ou prenez un autre chemin.
error-again-at = Vous pouvez réessayer à partir de ce moment :
error-again = Envoyer à nouveau
error-id = Si vous nous appelez, donnez ce numéro :
error-to-entry = Vers la page d’accueil
error-to-phone = Comment faire par téléphone
error-to-root = Vers la liste des opérateurs

## La page d’accueil

entry-root-title = De quel opérateur vient votre carte data ?
entry-root-lead = Choisissez la marque qui figure sur votre carte ou sur votre facture. Vous pourrez y résilier la carte.
entry-title = Résilier votre carte data
entry-lead = Ici, vous résiliez une carte data chez { $operator } : sur une seule page, sans compte et sans motif. Vous recevez aussitôt un accusé de réception.
entry-withdraw = Le contrat a été conclu ces { $withdrawal } derniers jours, en ligne, par téléphone ou par courrier ? Vous avez alors encore un autre droit :
entry-search-label = Que cherchez-vous ?
entry-search-hint = Un mot suffit, dans n’importe quelle langue : dette, eSIM, étranger.
entry-channels = Trois chemins
entry-online = À toute heure et de tout pays. Il vous faut le numéro de la carte data et une adresse e-mail ou postale.
entry-phone = Quelqu’un remplit la demande avec vous et vous envoie une preuve écrite.
entry-shop = Prenez votre carte d’identité ou votre passeport, la carte SIM et votre dernière facture.
entry-follow = Suivre une demande
    .text = Ouvrez le lien dans l’e-mail que nous vous avons envoyé. Il montre votre demande, sans compte. Vous étiez connecté au moment de la demande ? Elle se trouve aussi dans votre compte.
entry-account = Avec un compte
    .text = Une fois connecté, vous trouvez le formulaire déjà rempli, vos lignes et vos demandes.
entry-read = Bon à savoir

## Le guide

guide-title = Guide
guide-further = Plus dans le guide
guide-lead = Comment résilier une carte data chez { $operator }, à quoi penser avant, et ce qui se passe après.

guide-online-title = Résilier en ligne
guide-online-summary = Une page, à toute heure, de tout pays.
guide-online-steps = Comment cela se passe
    .text =
        + Ouvrez le formulaire. Écrivez votre nom, le numéro de la carte data et le moment de la fin : maintenant, un jour de votre choix, ou quand la période payée est finie.
        + Dites où envoyer l’accusé de réception : à une adresse e-mail ou, si vous n’en avez pas, à une adresse postale.
        + Envoyez le formulaire. L’accusé de réception s’affiche aussitôt, avec une référence, la date et l’heure.
        + Entrez le code que nous envoyons à la ligne, ou à l’adresse que nous connaissons. Il montre que la ligne est à vous. Avec le bouton de notre e-mail, vous confirmez la demande.
        + Suivez la demande sur sa page, jusqu’à ce que la ligne soit coupée et le compte réglé.
guide-online-account = Avec ou sans compte
    .text =
        Il ne faut pas de compte. Si vous en avez un et que vous vous connectez, le formulaire est déjà rempli.

        Pour créer un compte, il suffit du numéro de la ligne et d’un code que nous y envoyons.
guide-online-no-code = Si vous ne pouvez pas recevoir de code
    .text = Envoyez quand même le formulaire. L’accusé de réception compte à partir de ce moment. Nous vérifions ensuite d’une autre façon que la ligne est à vous.
guide-online-written = Un écrit suffit
    .text = La loi vous permet de résilier par n’importe quel écrit et sans motif. Ce formulaire en est un. Une lettre recommandée n’est jamais nécessaire.
guide-online-letter = Par courrier
    .text = Vous préférez le papier ? Écrivez votre nom, le numéro de la ligne et le jour où elle doit s’arrêter. Signez la lettre et envoyez-la à :
guide-online-email = Par e-mail
    .text = Vous pouvez aussi écrire à cette adresse. Indiquez la ligne et le jour où elle doit s’arrêter :

guide-phone-title = Résilier par téléphone
guide-phone-summary = Quelqu’un remplit la demande avec vous.
guide-phone-numbers = Les numéros
    .text = Souvent, une carte data ne permet pas de téléphoner. Appelez alors avec un autre téléphone.
guide-phone-unknown = Le numéro
    .text = Cherchez le numéro du service clientèle sur votre dernière facture ou sur le site de l’opérateur.
guide-phone-on-net = Depuis le réseau { $operator }
guide-phone-off-net = Depuis un autre réseau belge
guide-phone-belgium = Depuis tout réseau belge
guide-phone-abroad = Depuis l’étranger
guide-phone-elsewhere = Depuis un autre réseau et depuis l’étranger
guide-phone-at-hand = Gardez ceci sous la main
    .text =
        - le numéro de la carte data ;
        - votre numéro de client, si vous l’avez : il est sur la facture ;
        - une adresse e-mail ou postale pour la preuve.
guide-phone-steps = Comment cela se passe
    .text =
        + Vous dites quelle carte doit s’arrêter, et quand.
        + L’agent vérifie que la ligne est à vous, par exemple avec un code. Ne donnez jamais votre mot de passe : personne n’en a besoin pour cela.
        + L’agent vous lit la demande. Vous dites si elle est juste.
        + Vous recevez une preuve écrite, avec la date et l’heure.
guide-phone-proof = Demandez la preuve
    .text = La loi parle d’une résiliation par écrit. Après un simple appel, vous n’avez rien en main. Aucune preuve n’arrive ? Envoyez le formulaire de ce site : il tient sur une page.
guide-phone-cost = Le prix de l’appel
    .text = La loi interdit à un opérateur d’utiliser un numéro surtaxé pour ses propres clients. Les numéros qui commencent par 070 ou 090 coûtent plus cher : ne les utilisez pas pour cela. De l’étranger, vous payez ce que prévoit votre propre abonnement.

guide-shop-title = Résilier en magasin
guide-shop-summary = Au comptoir, avec votre document et votre carte.
guide-shop-bring = À emporter
    .text =
        - votre carte d’identité ou votre passeport ;
        - la carte SIM, ou l’appareil avec l’eSIM ;
        - votre dernière facture, si vous en recevez ;
        - pour une société, une association ou une autre personne : le papier qui dit que vous pouvez agir.
guide-shop-before = Avant de partir
    .text = Demandez au magasin s’il traite les résiliations, et quand il est ouvert. Tous ne le font pas.
guide-shop-steps = Comment cela se passe
    .text =
        + Quelqu’un regarde votre document et la carte. Une copie n’est pas nécessaire pour cela.
        + Vous dites quand la carte doit s’arrêter et vous relisez la demande.
        + Vous repartez avec une preuve sur papier ou par e-mail, avec la date et l’heure.
guide-shop-online = Pas de magasin près de chez vous ?
    .text = Le formulaire de ce site fait la même chose, à toute heure.

guide-before-title = Avant de résilier
guide-before-summary = Le numéro, les factures, vos contacts et les comptes liés au numéro.
guide-before-number = Voulez-vous garder le numéro ?
    .text =
        Alors ne résiliez pas la carte vous-même. Demandez à votre nouvel opérateur de reprendre le numéro. Ce transfert met fin à l’ancien contrat. Si vous résiliez d’abord, vous risquez de perdre le numéro.
guide-before-bills = Factures et solde
    .text =
        Regardez ce qui reste ouvert. Vous pouvez résilier avec des factures ouvertes, mais vous les devez encore. Une facture payée à temps ne coûte rien de plus.

        Une dernière facture peut suivre. Elle porte sur les jours jusqu’à la fin. Ce que vous avez payé d’avance pour les jours suivants vous est crédité.
guide-before-credit = Le crédit d’une carte prépayée
    .text = Utilisez-le d’abord, ou emportez le numéro chez un autre opérateur : la règle ne vous rend le crédit que dans ce cas. Les questions et réponses donnent les détails.
guide-before-device = Un appareil payé par mois
    .text = Vous avez reçu un téléphone, une tablette ou un routeur moins cher avec le contrat ? Cherchez le tableau d’amortissement joint au contrat. Le reste du prix peut vous être demandé.
guide-before-save = Sauvez ce qui est sur la carte et dans l’appareil
    .text =
        - Contacts : copiez-les de la carte SIM vers l’appareil ou vers votre carnet d’adresses en ligne.
        - Messages, photos et messagerie vocale : gardez ce à quoi vous tenez.
        - Un routeur ou une caméra avec cette carte : notez les réglages.
guide-before-esim = Une eSIM
    .text = Laissez l’eSIM dans l’appareil jusqu’à ce que nous vous écrivions que la ligne est coupée. Supprimez-la ensuite dans les réglages. Si vous la supprimez plus tôt, vous ne pouvez plus recevoir de code sur cette ligne.
guide-before-accounts = Les comptes liés au numéro
    .text =
        Beaucoup de services envoient des codes à votre numéro. Donnez-leur un autre numéro tant que celui-ci fonctionne :

        - votre banque et vos applications de paiement ;
        - itsme et les services publics ;
        - e-mail, messageries et réseaux sociaux ;
        - impôts, énergie, assurances, santé ;
        - alarmes, voitures et autres appareils qui vont en ligne avec cette carte.
guide-before-day = Choisissez le jour
    .text = Vous pouvez choisir maintenant, un jour dans les { $months } mois qui viennent, ou la fin de la période payée. Si vous choisissez un jour, la carte fonctionne jusqu’à la fin de ce jour.

guide-why-title = Pourquoi ne pas laisser traîner une carte
guide-why-summary = Même dans un tiroir, une carte peut coûter de l’argent.
guide-why-fee = Vous continuez à payer chaque mois
    .text = Un abonnement s’arrête quand vous le résiliez, pas quand vous cessez de l’utiliser. Jusque-là, une facture arrive chaque mois.
guide-why-abuse = Quelqu’un d’autre peut s’en servir
    .text = Celui qui trouve ou prend la carte peut surfer ou téléphoner, et la facture est pour vous. Pire : les codes envoyés au numéro tombent dans de mauvaises mains.
guide-why-debt = De petites factures deviennent une dette
    .text = Si vous déménagez ou quittez le pays, les factures ne vous atteignent plus. Le premier rappel est gratuit. Ensuite, des frais, des intérêts et une indemnité peuvent s’ajouter. La loi les limite, mais la somme grandit.
guide-why-number = Le numéro passe à quelqu’un d’autre
    .text = L’opérateur peut couper une carte que personne n’utilise ou ne paie. Après un temps de repos, le numéro peut aller à un nouveau client. Si vos comptes y envoient encore des codes, c’est lui qui les reçoit.
guide-why-credit = Un crédit prépayé ne dure pas toujours
    .text = Une carte prépayée que personne ne recharge peut s’arrêter après un certain temps, et son crédit est perdu.

guide-questions-title = Questions et réponses
guide-questions-summary = Frais, délais, dettes, données, cartes perdues et plaintes.

guide-question-back = Puis-je récupérer la carte ?
    .text =
        Non. Une fois la ligne coupée, la carte et l’eSIM ne fonctionnent plus jamais.

        Jusqu’au moment indiqué sur l’accusé de réception, un bouton suffit pour retirer votre demande. Après ce moment, il n’y a plus de retour.
guide-question-days = Combien de temps cela prend-il ?
    .text =
        Le contrat prend fin au moment que vous choisissez. À partir de là, vous ne payez rien pour les jours suivants, même si le réseau est coupé un peu plus tard.

        La ligne est coupée au plus tard { $days ->
            [one] 1 jour ouvrable
           *[other] { $days } jours ouvrables
         } après. Seuls les jours ouvrables comptent ; la page de votre demande donne la date.
guide-question-new = Puis-je prendre une nouvelle carte plus tard ?
    .text = Oui, quand vous voulez. C’est un nouveau contrat avec une nouvelle carte et, en général, un autre numéro.
guide-question-cost = Y a-t-il des frais ?
    .text =
        En règle générale, non. Il y a deux exceptions.

        - Un contrat à durée déterminée, résilié pendant les six premiers mois : l’opérateur peut demander au plus les abonnements mensuels jusqu’à la fin du sixième mois.
        - Un appareil reçu moins cher avec le contrat : l’opérateur peut demander ce qui reste dans le tableau d’amortissement. Après 24 mois, il ne reste rien.

        Cela protège les consommateurs et les clients qui ont au plus cinq numéros. Pour les autres, le contrat décide.
guide-question-withdrawal = Le contrat n’a que quelques jours. Que faire ?
    .text =
        Vous pouvez vous rétracter d’un contrat conclu en ligne, par téléphone ou par courrier, dans les { $withdrawal } jours calendrier. Il ne faut pas de motif et vous ne payez pas d’indemnité. Si vous avez demandé à utiliser la carte tout de suite, vous payez les jours jusqu’à la rétractation.

        La rétractation a son propre bouton sur ce site. C’est un autre droit que la résiliation.
guide-question-credit = Que devient mon crédit prépayé ?
    .text = Si vous emportez le numéro chez un autre opérateur, vous pouvez demander le crédit qui reste. L’ancien opérateur a quatre semaines pour le payer et peut garder au plus 5 euros si son contrat le prévoit. Cette règle vaut pour un numéro qui part, pas pour une simple résiliation. Utilisez donc d’abord le crédit, ou transférez le numéro.
guide-question-keep = Puis-je garder mon numéro ?
    .text = Oui : demandez à votre nouvel opérateur de le reprendre avant de résilier la carte. Si la carte est déjà arrêtée, faites vite : nous gardons le numéro de côté pendant { $port } jours, pour qu’il puisse encore partir.
guide-question-price = Le prix ou les conditions changent. Dois-je l’accepter ?
    .text = En règle générale, non. L’opérateur doit vous prévenir au moins un mois à l’avance. Vous pouvez alors résilier sans frais pendant trois mois, même un contrat à durée déterminée. Cela ne vaut pas pour un prix qui suit l’index comme le contrat le prévoit, pour un changement imposé par la loi, ni pour un changement qui n’a que des avantages pour vous. Le reste à payer pour un appareil est toujours dû.
guide-question-lost = J’ai perdu la carte, ou on l’a volée
    .text = Demandez tout de suite au service clientèle de la bloquer. Vous pouvez résilier sans avoir la carte : remplissez le formulaire et faites venir le code à l’adresse e-mail que nous connaissons. Si cela ne va pas non plus, envoyez quand même le formulaire ; nous vérifions après.
guide-question-abroad = Je suis à l’étranger, ou j’ai quitté la Belgique
    .text = Le formulaire fonctionne de tout pays et à toute heure. Il ne faut ni téléphoner ni venir en magasin. Le code peut arriver par e-mail. Toutes les heures sont à l’heure belge ; la page montre aussi la vôtre.
guide-question-language = Je ne parle ni néerlandais, ni français, ni allemand
    .text = Ce site parle néerlandais, français, allemand, anglais et chinois. Choisissez la langue en haut. Nos messages sur votre demande viennent dans la langue de la page où vous l’avez faite.
guide-question-languages-spoken = Quelles langues parle le service clientèle ?
    .text = Chez { $operator }, le service clientèle parle { $languages }.
guide-spoken-nl = néerlandais
guide-spoken-fr = français
guide-spoken-de = allemand
guide-spoken-en = anglais
guide-spoken-zh = chinois
guide-question-debt = J’ai encore des factures à payer. Puis-je résilier ?
    .text = Oui. Une facture ouverte ne bloque jamais la résiliation. Vous devez encore la facture, mais aucun mois ne s’ajoute. Si vous ne pouvez pas la payer en une fois, demandez au service clientèle de l’étaler.
guide-question-reason = Dois-je dire pourquoi ?
    .text = Non. La loi vous permet de résilier sans motif.
guide-question-several = Puis-je résilier plusieurs cartes en même temps ?
    .text = Oui, si elles ont le même titulaire. Écrivez tous leurs numéros dans un seul formulaire.
guide-question-mail = L’e-mail n’arrive pas
    .text = Regardez dans le dossier des courriers indésirables. Sur la page de votre demande, vous pouvez le faire renvoyer et corriger l’adresse. Votre demande est de toute façon reçue : c’est l’accusé de réception qui compte, pas l’e-mail.
guide-question-not-me = J’ai reçu un message sur une demande que je n’ai pas faite
    .text = Ouvrez le lien de ce message et dites que ce n’était pas vous. La demande s’arrête alors. Rien n’est coupé avant le moment que le message indique.
guide-question-data = Que deviennent mes données ?
    .text =
        Nous n’utilisons ce que vous écrivez que pour votre demande. Quand il n’y a plus de raison de le garder, nous l’effaçons. Les factures doivent être gardées dix ans pour le fisc.

        Vous pouvez demander à tout moment quelles données nous avons sur vous. En règle générale, la réponse arrive dans le mois.
guide-question-complaint = Cela ne va pas, ou je ne suis pas d’accord
    .text =
        Écrivez d’abord à l’opérateur : dites ce que vous avez demandé et quand, avec la référence de votre accusé de réception. Si cela ne suffit pas, le Service de médiation pour les télécommunications vous aide gratuitement.

        - Par écrit seulement, et après avoir essayé auprès de l’opérateur.
        - Au plus tard un an après l’avoir signalé à l’opérateur.
        - Jusqu’à la fin de la procédure, pendant quatre mois au plus, l’opérateur ne peut pas réclamer la somme contestée.

        Adresse : boulevard du Roi Albert II 8 boîte 3, 1000 Bruxelles. Téléphone : 02 223 06 06.
guide-question-complaint-site = www.mediateurtelecom.be
    .address = http://www.mediateurtelecom.be

## La recherche

search-title = Recherche
search-found = { $count ->
    [one] Une page correspond à « { $query } »
   *[other] { $count } pages correspondent à « { $query } »
 }
search-none = Rien ne correspond à « { $query } »
search-none-text = Essayez un seul autre mot, dans n’importe quelle langue. Ou continuez ici :
search-empty = Écrivez un mot, dans n’importe quelle langue
search-form = Le formulaire : une page, sans compte, accusé de réception aussitôt.
search-withdraw = Pour un contrat qui n’a que quelques jours.
search-login = Vos lignes et vos demandes ; le formulaire est déjà rempli.
search-forgotten = Mot de passe oublié ?
search-forgotten-text = Choisissez-en un nouveau avec un code que nous vous envoyons.
