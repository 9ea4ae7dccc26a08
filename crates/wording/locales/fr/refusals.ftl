### Les réponses négatives : pourquoi, selon quelle règle, et ce qui reste possible.
### La valeur est le titre ; le texte suit dans `body`.

refusal-already-asked = La fin de cette ligne est déjà demandée
    .body = Une demande précédente met déjà fin à cette ligne. Une deuxième n’y changerait rien. Vous n’avez rien à faire. La page de la première demande montre où elle en est.
refusal-already-proven = Nous savons déjà que la ligne est à vous
    .body = Vous n’avez plus besoin de code. La page de votre demande montre l’étape suivante.
refusal-cannot-be-proposed = Cela ne peut pas être proposé maintenant
    .body = Le dossier en est déjà ailleurs, ou le moment se situe avant la demande ou après cette minute. Regardez le dossier à nouveau et proposez ce qui convient.
refusal-closed = C’est déjà terminé
    .body = Le contrat a pris fin le { $at }. Une demande clôturée ne peut plus changer, et le numéro ne peut pas revenir. La fin ou la dernière facture comporte une erreur ? Contactez le service clientèle et donnez votre référence.
refusal-code-expired = Ce code n’est plus valable
    .body = Un code ne vaut que peu de temps, et seul le plus récent compte. Demandez un nouveau code sur cette page.
refusal-code-from-mail-needed = Indiquez aussi le code du message
    .body = Vous avez ouvert le lien dans un autre navigateur que celui de votre demande. Certaines messageries ouvrent les liens toutes seules. C’est pourquoi nous demandons aussi le code à six chiffres du même message.
refusal-confirm-by-mail = Confirmez avec le lien de notre message
    .body = Vous avez fait cette demande en étant connecté. Un ordinateur resté ouvert ne doit pas suffire pour mettre fin à un contrat. Nous avons donc envoyé la confirmation dans un message. Il n’est pas arrivé ? Faites-le renvoyer ou corrigez l’adresse.
refusal-end-in-the-past = Ce jour est passé
    .body = Un contrat ne peut pas prendre fin dans le passé. Le premier jour que vous pouvez choisir comme dernier jour est le { $date }. Choisissez « immédiatement » pour y mettre fin maintenant.
refusal-end-too-far = Ce jour est trop lointain
    .body = La date la plus éloignée que vous pouvez choisir est le { $date }. Choisissez un jour plus proche, ou faites votre demande plus tard.
refusal-keep-number-first = Vous voulez garder votre numéro
    .body = Si un autre opérateur reprend votre numéro, ce transfert met fin à ce contrat de lui-même. Si vous résiliez d’abord ici, vous risquez de perdre le numéro. Demandez le transfert à votre nouvel opérateur. Ou cochez que vous voulez continuer malgré tout.
refusal-lapsed = Cette demande est caduque
    .body = Elle n’est plus valable depuis le { $at }, car une confirmation ou une preuve manquait encore. Rien n’a été arrêté. Vous pouvez faire une nouvelle demande à tout moment.
refusal-locked = Trop de mauvaises réponses
    .body = Pour protéger la ligne, nous n’examinons aucune réponse jusqu’au { $at }. Votre demande reste reçue et garde sa date. Réessayez après ce moment.
refusal-no-lines = Le numéro de la carte data manque
    .body = Indiquez le numéro d’au moins une carte data à arrêter. Il figure sur votre facture et dans votre espace client.
refusal-no-proposal = Cette proposition n’existe plus
    .body = Elle a été tranchée ou retirée, ou personne ne l’a examinée à temps. Regardez le dossier à nouveau ; ce qui reste nécessaire peut être proposé une nouvelle fois.
refusal-not-at-once = La fin immédiate n’est pas possible
    .body = Il faut quatre choses : le client a choisi « immédiatement », sa pièce d’identité a été vue à ce comptoir, rien n’augmente le risque, et l’opérateur le permet. Sinon, le titulaire garde le temps de s’opposer. La facturation s’arrête de toute façon au moment choisi.
refusal-not-here = Cela ne peut pas être donné ici
    .body = Une pièce d’identité ou une carte doit se trouver sur un comptoir, et un oui de vive voix relève du téléphone. Choisissez ce qui est possible ici.
refusal-not-in-the-withdrawal-period = La rétractation n’est pas possible pour ce contrat
    .body = { $known ->
        [yes] Le délai légal de rétractation a pris fin le { $date }.
       *[no] On ne peut se rétracter que d’un contrat conclu à distance, par exemple en ligne ou par téléphone. Nous ne voyons pas que ce contrat a été conclu ainsi.
     } Vous pouvez cependant le résilier à tout moment, sans donner de motif.
refusal-not-on-file = La ligne ne figure pas dans les fichiers
    .body = Il n’y a rien à quoi comparer une réponse. La demande reste reçue et garde sa date ; le back-office l’examine. Vérifiez le numéro avec le client.
refusal-not-proven = Nous ne savons pas encore que la ligne est à vous
    .body = Demandez un code sur la ligne ou à l’adresse que nous connaissons, et indiquez-le ici. Ou connectez-vous à votre espace client. Votre demande reste reçue et garde sa date.
refusal-not-the-holder = Cette ligne n’est pas dans votre espace client
    .body = Seul le titulaire d’une ligne peut la prouver en se connectant. Connectez-vous comme titulaire, ou demandez un code sur la ligne.
refusal-nothing-to-retry = Rien n’est bloqué
    .body = Chaque ligne de ce dossier avance. Il n’y a rien à réessayer.
refusal-on-its-way = C’est déjà en cours
    .body = Nous coupons la ligne ou nous établissons le décompte final. À ce stade, plus rien ne peut changer. Nous vous écrivons dès que tout est fait.
refusal-proposal-open = Une proposition attend déjà
    .body = La proposition { $number } de ce dossier attend une deuxième personne. Tranchez-la d’abord.
refusal-refused = Cette demande a été refusée
    .body = C’était une rétractation, et le délai légal était passé. Vous pouvez cependant résilier le contrat à tout moment, sans donner de motif.
refusal-same-person = Une deuxième personne doit l’examiner
    .body = L’auteur de la proposition ne peut pas aussi l’approuver. Demandez à un collègue qui a le rôle voulu.
refusal-too-late = Il n’est plus possible de revenir en arrière
    .body = La demande pouvait être retirée jusqu’au { $at }. Depuis, nous coupons la ligne. Vous ne l’avez pas demandé ? Contactez tout de suite le service clientèle et donnez la référence.
refusal-too-many-codes = Plus de codes pour cette demande
    .body = Nous avons envoyé le nombre maximal de codes pour une demande. Votre demande reste reçue. Connectez-vous à votre espace client pour prouver que la ligne est à vous, ou contactez le service clientèle et donnez votre référence.
refusal-too-many-lines = Trop de lignes dans une seule demande
    .body = { $max ->
        [one] Une demande peut porter sur { $max } ligne. Faites une deuxième demande pour les autres.
       *[other] Une demande peut porter sur { $max } lignes au plus. Faites une deuxième demande pour les autres.
     }
refusal-too-many-resends = Nous l’avons déjà envoyé plusieurs fois
    .body = Nous ne l’envoyons plus pour cette demande. Regardez aussi dans les courriers indésirables. Vous pouvez voir et garder votre accusé de réception sur cette page à tout moment.
refusal-too-soon = Nous venons de l’envoyer
    .body = Un message peut mettre quelques minutes. Vous pourrez le redemander à partir du { $at }. Regardez aussi dans les courriers indésirables.
refusal-withdrawn = Cette demande a été retirée
    .body = Elle a été retirée le { $at } et ne change plus rien. Le contrat continue. Vous pouvez faire une nouvelle demande à tout moment.
refusal-wrong-paper = Ce document ne convient pas
    .body = Il ne montre pas que quelqu’un peut agir à ce titre. Choisissez un autre document, ou corrigez le titre.
