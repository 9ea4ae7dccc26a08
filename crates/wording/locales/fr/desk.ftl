### Les deux guichets : le téléphone et le comptoir d’un magasin. La première partie est lue par le personnel ; ce qui
### commence par `say-` est lu à voix haute au client, dans la langue du client.

desk-phone = Guichet téléphonique
    .body = Quelqu’un appelle : trouver la ligne, prendre la demande, demander qui appelle, noter le oui.
desk-shop = Guichet en magasin
    .body = Quelqu’un est au comptoir : pièce d’identité, carte SIM et dernière facture ; formulaire signé, accusé de réception imprimé.

## La recherche

desk-find-line = Numéro de la carte data
    .hint = Comme le client le dit, par exemple 0470 12 34 56
desk-find-else = Ou
desk-find-customer = Numéro de client
desk-find-name = Nom du titulaire
desk-find-postcode = Code postal
desk-find-reference = Référence d’une demande
desk-find-submit = Chercher
desk-find-new = Prendre une demande sans trouver la ligne
desk-find-empty = Tapez un numéro, un numéro de client, un nom avec un code postal, ou une référence.
desk-find-nobody = Personne n’a été trouvé. Vérifiez le numéro avec le client, ou prenez la demande sans trouver la ligne : elle compte quand même comme reçue.
desk-find-several = Plusieurs clients portent ce nom à cet endroit. Demandez le numéro de la carte data ou le numéro de client.
desk-find-ended = Toutes les cartes data de ce client ont déjà pris fin.
desk-find-which = Ce client a plusieurs cartes data. Demandez les derniers chiffres.
desk-find-no-case = Aucune demande ne porte cette référence. Vérifiez-la caractère par caractère.
desk-why = Pourquoi cette recherche ?
    .hint = Le motif est noté dans le registre d’audit.
desk-line-living = En service
desk-line-ending = Une demande y met déjà fin
desk-line-ended = Le contrat a pris fin
desk-line-prepaid = Carte prépayée
desk-line-postpaid = Abonnement
desk-line-card = Carte SIM
desk-line-esim = eSIM
desk-keys-find = Touches : tapez le numéro, puis Enter. Alt+1 (Firefox : Alt+Shift+1) ramène au numéro.

## La prise de la demande

desk-take = Prendre la demande
desk-open-cases = Des demandes sont ouvertes pour cette ligne
desk-open-case = reçue le { $at }, { $channel } : { $stage }
desk-name = Nom, comme le client le donne
    .hint = Il figure sur l’accusé de réception. Ici, il n’est pas comparé à nos données.
desk-acting = À quel titre
desk-acting-holder = titulaire
desk-acting-heir = héritier du titulaire
desk-acting-guardian = parent ou tuteur
desk-acting-administrator = administrateur ou personne munie d’une procuration
desk-acting-company = personne qui peut agir pour l’entreprise
desk-language = Langue du client
desk-language-nl = néerlandais
desk-language-fr = français
desk-language-de = allemand
desk-language-en = anglais
desk-language-zh = chinois
desk-keep = Garder le numéro ?
desk-keep-no = Non, le numéro peut disparaître
desk-keep-yes = Oui, chez un autre opérateur
desk-record = Accusé de réception et confirmation
    .hint = Ce qui a seulement été dit ne prouve rien plus tard : le client le reçoit par écrit.
desk-route-email = Par e-mail
desk-route-sms = Par SMS
desk-route-post = Par courrier
desk-record-email = par e-mail
desk-record-sms = par SMS
desk-record-post = par courrier
desk-more = Motif et références, si le client en donne
desk-take-submit = Prendre la demande
desk-keys-take = Touches : Tab passe d’un champ à l’autre, Enter prend la demande.

## Le dossier

desk-case = Demande
desk-received = Reçue
desk-ends = Fin du contrat
desk-no-return = Point de non-retour
desk-channel-online = en ligne
desk-channel-phone = par téléphone
desk-channel-shop = en magasin
desk-channel-api = par un partenaire
desk-channel-back_office = par le back-office
desk-stage-received = attend une preuve ou un oui
desk-stage-pending = va prendre fin
desk-stage-ceasing = la ligne est en train d’être coupée
desk-stage-settling = le décompte final est en cours
desk-stage-closed = terminée
desk-stage-withdrawn = retirée
desk-stage-lapsed = caduque
desk-stage-refused = refusée
desk-state-check = Demande reçue. Vérifiez maintenant qui vous parle.
desk-state-confirm = Ligne prouvée. Lisez à voix haute ce qui va se passer, et demandez le oui.
desk-state-pending = Demande confirmée. La fin se fait d’elle-même ; jusqu’au point de non-retour, la demande peut être retirée.
desk-state-ceasing = Le point de non-retour est passé. La ligne est en train d’être coupée.
desk-state-closed = Cette demande est clôturée.
desk-state-withdrawn = Cette demande a été retirée. Le contrat continue.
desk-state-lapsed = Cette demande est caduque. Le contrat continue.
desk-state-refused = Cette demande a été refusée : une autre met déjà fin à la ligne, ou le délai de rétractation était passé.
desk-say = À dire

## La vérification

desk-check = Qui vous parle ?
desk-check-locked = Trop de mauvaises réponses. Personne n’examine de réponse pour cette ligne jusqu’au { $at }. La demande reste reçue. Le titulaire a été prévenu.
desk-check-nothing-left = Ce que vous pouvez encore demander ici ne suffirait pas. La demande reste reçue et garde sa date.
desk-leave = Transmettre au back-office
desk-left = La demande est sur la liste du back-office.
desk-level = Il faut :
desk-level-plain = une preuve ordinaire
desk-level-raised = plus que d’habitude
desk-level-high = beaucoup plus que d’habitude
desk-signal-sim = la carte SIM a été remplacée récemment
desk-signal-address = l’adresse postale a été modifiée récemment
desk-signal-email = l’adresse e-mail a été modifiée récemment
desk-signal-attempts = il y a eu de mauvaises réponses récemment
desk-signal-value = la ligne a une grande valeur
desk-signal-channel = une demande est ouverte par une autre voie
desk-missing = Chacune de ces possibilités suffirait, la plus facile d’abord :
desk-answers = Réponses jusqu’ici
desk-question = Question
desk-outcome = Résultat
desk-outcome-proven = juste
desk-outcome-nearly = presque juste
desk-outcome-wrong = faux
desk-outcome-not-at-hand = pas sous la main
desk-others = Demander autre chose
desk-kind-code-to-line = Code envoyé à la ligne
desk-kind-code-to-address = Code envoyé à l’adresse e-mail que nous connaissons
desk-kind-call-back = Rappel sur la ligne
desk-kind-document-seen = Pièce d’identité
desk-kind-document-number = Quatre derniers caractères du numéro de la pièce
desk-kind-sim-seen = Carte SIM
desk-kind-last-bill = Dernière facture
desk-kind-billing-address = Adresse de facturation
desk-kind-date-of-birth = Date de naissance
desk-kind-customer-number = Numéro de client
desk-kind-iccid = Numéro de la carte SIM
desk-kind-puk = Code PUK
desk-kind-session = Espace client
desk-kind-authority-seen = Document qui permet d’agir
desk-hint-code-to-line = Un code à six chiffres part par SMS vers la ligne. Le client vous le lit.
desk-hint-code-to-address = Un code à six chiffres part vers l’adresse e-mail que nous connaissons. Le client vous le lit.
desk-hint-call-back = Raccrochez, appelez vous-même le numéro de la ligne, et demandez si le titulaire veut y mettre fin.
desk-hint-document-seen = Tapez ou scannez les lignes qui portent le signe <, en bas ou au dos. Rien n’est copié ; les quatre derniers caractères du numéro sont comparés, puis oubliés.
desk-hint-document-number = De la carte d’identité ou du passeport qui a servi à conclure le contrat. Ne demandez jamais le numéro de registre national.
desk-hint-sim-seen = Le long numéro imprimé sur la carte, tapé ou scanné comme code-barres.
desk-hint-last-bill = Son numéro, ou sa communication structurée, ou le montant avec la date. Un seul des trois suffit.
desk-hint-billing-address = Comme le client la dit. Les abréviations et les deux langues sont comprises.
desk-hint-date-of-birth = Jour, mois, année. Cela aide, mais ne suffit jamais seul.
desk-hint-customer-number = Cela aide, mais ne suffit jamais seul.
desk-hint-iccid = Cela aide, mais ne suffit jamais seul.
desk-hint-puk = Nous ne gardons pas ce code.
desk-hint-session = Le client peut se connecter et continuer en ligne.
desk-hint-authority-seen = Le nom du titulaire, tel qu’il figure sur le document.
desk-code = Code
desk-code-send = Envoyer le code
desk-code-again = Envoyer un autre code
desk-answer-submit = Comparer
desk-not-at-hand = Pas sous la main
desk-bill-number = Numéro de la facture
desk-bill-structured = Communication structurée
desk-bill-amount = Montant
desk-bill-day = Date de la facture
desk-street = Rue et numéro
desk-town = Commune
desk-zone = Lignes lisibles à la machine
desk-paper = Document
desk-paper-holder = Titulaire nommé dans le document
desk-paper-succession = certificat ou acte d’hérédité
desk-paper-death-certificate = acte de décès, avec un document de famille
desk-paper-judgment = jugement ou ordonnance
desk-paper-family-record = acte de naissance ou document de famille
desk-paper-power-of-attorney = procuration
desk-paper-company-register = extrait du registre ou publication de l’entreprise
desk-told-nearly = Presque. Demandez de bien regarder et de le redire.
desk-told-wrong = Ce n’est pas ce que nous connaissons. Demandez encore une fois, ou demandez autre chose.
desk-nearly-swapped = Deux chiffres voisins sont peut-être inversés.
desk-nearly-one = Un caractère est peut-être mal lu.
desk-nearly-cents = Les centimes manquent peut-être.
desk-nearly-day-and-month = Le jour et le mois sont peut-être inversés.
desk-nearly-spelling = Une lettre est peut-être mal entendue : faites épeler.
desk-nearly-name-cut = Un prénom est peut-être abrégé.
desk-nearly-name-part = Une partie du nom manque peut-être.
desk-nearly-script = Comparez le nom en lettres latines.
desk-nearly-box = Une boîte ou une lettre après le numéro manque peut-être.
desk-nearly-street = Le type de voie (rue, avenue, place) manque peut-être ou est abrégé.
desk-nearly-town = C’est peut-être une autre commune, ou le nom de la rue dans l’autre langue.
desk-wrong-empty = Tapez la réponse, ou appuyez sur « Pas sous la main ».
desk-wrong-address = Tapez la rue avec le numéro, le code postal et la commune.
desk-wrong-bill = Tapez le numéro, ou la communication structurée, ou le montant avec la date, comme 24,50 et 5/11/2026.
desk-wrong-day = Tapez une date comme 30/7/1985.
desk-wrong-zone = Ce ne sont pas les deux ou trois lignes lisibles à la machine d’une pièce d’identité. Retapez-les, avec chaque <.
desk-wrong-paper = Choisissez le document qui est devant vous.
desk-wrong-not-on-file = Rien de tel ne figure dans nos données. Demandez autre chose.
desk-wrong-misread = Le numéro ne correspond pas à ses propres chiffres de contrôle : il a été mal lu. Relisez-le ; cela ne compte pas.
desk-document-expired = La pièce d’identité est périmée. Il en faut une autre.
desk-document-number = Le numéro ne correspond pas à son chiffre de contrôle. Retapez les lignes.
desk-document-birth = La date de naissance n’est pas correcte. Retapez les lignes.
desk-document-expiry = La date d’expiration n’est pas correcte. Retapez les lignes.
desk-document-whole = Les chiffres de contrôle ne vont pas ensemble. Retapez les lignes.
desk-document-issuer = Aucun État n’a ce code. Retapez les lignes.
desk-document-name = Aucun nom n’est lisible. Retapez les lignes.

## Le oui

desk-yes = Le oui
desk-yes-lead = Lisez à voix haute le texte à côté. Posez ensuite la question.
desk-yes-spoken = Le client a dit oui
desk-yes-signed = Le client a signé
desk-yes-despite = Le client veut y mettre fin maintenant, tout en sachant que le transfert du numéro le ferait de lui-même
desk-yes-at-once = Terminé tout de suite, sans retour possible
    .hint = Seulement si le client le demande, que sa pièce d’identité a été vue et que rien n’augmente le risque.
desk-yes-else = Pas de oui aujourd’hui ? Le lien de l’accusé de réception permet aussi de confirmer. Entre-temps, la demande reste reçue.
desk-done = C’est noté
desk-done-lead = Donnez la référence, dites ce qui arrive par e-mail, SMS ou courrier, et prenez congé.
desk-next = Client suivant
desk-else = Autres actions
desk-call-back = Promettre un appel
desk-call-back-1 = dans l’heure
desk-call-back-4 = dans les 4 heures
desk-call-back-24 = dans la journée
desk-call-back-submit = Promettre l’appel
desk-call-back-by = Un appel est promis au plus tard le { $at }.
desk-call-back-answered = Le titulaire a répondu et veut mettre fin à la ligne
desk-called = Appelé, joint
desk-called-not = Appelé, sans réponse
desk-resend = Renvoyer l’accusé de réception ou la confirmation

## À lire à voix haute au client

say-greet-phone = Bonjour, ici { $operator }. Vous souhaitez résilier une carte data ? Je vais vous aider avec plaisir. Quel est votre nom, s’il vous plaît ?
say-greet-shop = Bonjour. Vous souhaitez résilier une carte data ? Pouvez-vous poser sur le comptoir votre carte d’identité ou votre passeport, la carte SIM et votre dernière facture, si vous les avez ?
say-ask-end = Quand le contrat doit-il prendre fin : tout de suite, à la fin de la période déjà payée, ou un jour que vous choisissez ?
say-ask-keep = Voulez-vous emporter le numéro chez un autre opérateur ? Dans ce cas, c’est cet opérateur qui le demande, et le contrat prend fin de lui-même.
say-ask-address = Où pouvons-nous envoyer l’accusé de réception et la confirmation ?
say-condolence = Je vous présente mes sincères condoléances. Je ferai aussi court que possible, et cela ne vous coûte rien.
say-taken = J’ai bien reçu votre demande, le { $at }. Votre référence est { $reference }. L’accusé de réception est en route vers vous.
say-must-check = Personne ne doit pouvoir résilier une ligne qui n’est pas la sienne. Je dois donc vous poser une question.
say-question-code-to-line = Je vous envoie un code à six chiffres par SMS, sur votre ligne. Pouvez-vous me le lire, s’il vous plaît ?
say-question-code-to-address = Je vous envoie un code à six chiffres à l’adresse e-mail que nous connaissons. Pouvez-vous me le lire, s’il vous plaît ?
say-question-call-back = Je raccroche maintenant et je vous rappelle tout de suite, au numéro de la ligne.
say-question-document-seen = Puis-je voir votre carte d’identité ou votre passeport ? Je n’en fais pas de copie.
say-question-document-number = Quels sont les quatre derniers caractères du numéro de votre carte d’identité ou de votre passeport ? Ne me donnez pas votre numéro de registre national, s’il vous plaît.
say-question-sim-seen = Puis-je voir la carte SIM ?
say-question-last-bill = Avez-vous votre dernière facture sous la main ? Donnez-moi son numéro, s’il vous plaît, ou le montant et la date.
say-question-billing-address = À quelle adresse envoyons-nous vos factures ?
say-question-date-of-birth = Quelle est votre date de naissance ?
say-question-customer-number = Quel est votre numéro de client ?
say-question-iccid = Quel numéro est imprimé sur la carte SIM ?
say-question-puk = Avez-vous autre chose sous la main ?
say-question-session = Pouvez-vous vous connecter à votre espace client ?
say-question-authority-seen = Puis-je voir le document qui dit que vous pouvez agir pour le titulaire ?
say-locked = Je regrette, je ne peux plus rien vérifier pour cette ligne en ce moment. Vous ne perdez rien : votre demande est reçue et garde sa date. Un collègue va l’examiner, et nous allons écrire au titulaire de la ligne.
say-unproven = Je regrette, cela ne suffit pas pour continuer. Vous ne perdez rien : votre demande est reçue et garde sa date. Vous pouvez la terminer en ligne avec le lien de l’accusé de réception, ou en magasin avec votre carte d’identité.
say-papers = Pour continuer, nous devons voir un document qui dit que vous pouvez agir pour le titulaire, ainsi que votre carte d’identité. Apportez les deux dans un de nos magasins, s’il vous plaît. Votre demande est reçue et garde sa date.
say-ends = Votre contrat prend fin le { $at }.
say-credit = Nous vous rendons { $amount } pour les jours que vous avez payés et que vous n’utiliserez pas.
say-no-credit = D’après ce que nous savons aujourd’hui, il n’y a rien à vous rendre, et vous ne devez rien de plus que vos factures ouvertes. La dernière facture arrive ensuite.
say-number-rests = { $days ->
    [one] Ensuite, vous avez encore { $days } jour pour emporter le numéro chez un autre opérateur. Après, il est perdu.
   *[other] Ensuite, vous avez encore { $days } jours pour emporter le numéro chez un autre opérateur. Après, il est perdu.
 }
say-number-kept = Vous avez dit que vous vouliez garder le numéro. Alors, ne résiliez pas avec moi, s’il vous plaît. Demandez-le à votre nouvel opérateur, et ce contrat prend fin de lui-même. Si vous continuez avec moi, vous pouvez perdre le numéro.
say-no-return = Vous pouvez changer d’avis jusqu’au { $at }. Après, il n’est plus possible de revenir en arrière.
say-yes = Voulez-vous que je le résilie ainsi ?
say-done = C’est noté. Votre contrat prend fin le { $at }.
say-reference = Votre référence est { $reference }.
say-record = Vous recevez tout cela par écrit. Nous écrivons aussi à la ligne et à l’adresse que nous connaissons. Ainsi, personne ne peut faire cela en votre nom.
say-farewell = Merci beaucoup, et bonne journée.

## Paper

desk-print = Imprimer
desk-print-back = Retour à la demande
desk-print-how = Imprimez cette page avec Ctrl+P. Choisissez l’imprimante qui contient le bon papier.
desk-print-form = Formulaire à signer
desk-print-receipt = Accusé de réception
desk-print-receipt-roll = Accusé de réception sur rouleau
desk-print-sheet = Sur une feuille (A4)
desk-print-roll = Sur rouleau (80 mm)
paper-form = Résiliation d’une carte de données
paper-receipt = Accusé de réception
paper-unproven = Nous avons reçu cette demande. Il reste à montrer que la ligne est à vous ; d’ici là, la demande garde sa date et ne met fin à rien.
paper-sentence = Je veux que le contrat de cette carte de données prenne fin comme indiqué ci-dessus.
paper-place = Lieu et date
paper-customer = Signature du client
paper-staff = Vu par la boutique

## Four eyes

eyes-heading = Une deuxième personne est nécessaire
eyes-by = Proposé par { $who } ; en attente jusqu’au { $until }.
eyes-own = Vous l’avez proposé. Quelqu’un d’autre doit l’examiner.
eyes-needs-supervisor = Un superviseur tranche.
eyes-approve = Je l’ai examiné et je suis d’accord
eyes-decline = Je ne suis pas d’accord
eyes-propose = Proposer
eyes-time = Heure
eyes-said-reopen = Reprendre cette demande.
eyes-said-override-check = Considérer le titulaire comme prouvé.
eyes-said-correct-end = Fixer la fin au { $at }.
eyes-offer-reopen = Proposer de la reprendre
    .hint = Elle a été retirée ou est devenue caduque par erreur. Elle reste reçue à sa première date ; la preuve et le oui sont demandés à nouveau.
eyes-offer-override-check = Proposer de considérer le titulaire comme prouvé
    .hint = Vous avez vu ce qu’aucune question ne peut peser, par exemple une lettre avec une copie de la carte d’identité. Notez ce que c’était.
eyes-offer-correct-end = Proposer un autre moment pour la fin
    .hint = Le point de non-retour est passé et le moment est faux. La facturation s’arrête au bon moment et le client est averti. Il se situe entre la demande et maintenant.

## Drafts

desk-sms = Numéro pour les SMS
desk-park = Garder comme brouillon
    .hint = L’appel est coupé, ou le client continue en ligne ? Ce qui est tapé reste ici, avec la référence.
desk-drafts = Il y a des brouillons pour cette ligne
desk-draft-kept = gardé le { $at }
desk-sms-own-line = C’est la ligne qui prend fin : les derniers messages n’arriveraient plus. Demandez un autre numéro, une adresse e-mail ou une adresse postale.

## A code as the yes

desk-yes-code-send = Ou : envoyer à la ligne un code qui vaut oui
desk-yes-code = Code lu à voix haute, qui vaut oui
desk-yes-code-submit = Le client l’a lu en guise de oui
