### Le formulaire, l’accusé de réception, la page d’une demande, et ce qui mène de l’un à l’autre.

## Les deux fonctions et leurs boutons. La loi en fixe le libellé (BGB § 312k ; Code de la consommation L215-1-1 ;
## directive 2011/83/UE art. 11 bis) : ils ne disent rien d’autre.

form-function-end = Résilier votre contrat
form-function-withdraw = Renoncer au contrat ici
form-submit-end = Notifier la résiliation
form-submit-withdraw = Confirmer la rétractation

## Le formulaire

form-lead-end = Ici, vous résiliez une carte data de { $operator }. Une seule page, sans compte et sans motif.
form-lead-withdraw = Ici, vous vous rétractez d’un contrat pour une carte data de { $operator } conclu en ligne, par téléphone ou par courrier. Vous pouvez le faire dans les { $days } jours qui suivent sa conclusion, sans compte et sans motif.
form-other-function = Un autre droit, avec un autre bouton :
form-optional = { $label } (facultatif)

form-you = Vous et votre carte data
form-name = Nom du titulaire
    .hint = Prénom et nom, ou le nom de l’entreprise.
form-line = Numéro de la carte data
    .hint = Par exemple 0470 12 34 56. Il figure sur la facture et dans les réglages de l’appareil.
form-more-lines = Autres cartes data à arrêter
    .hint = Un numéro par ligne. Elles doivent avoir le même titulaire.
form-reference = Numéro de client ou de contrat
    .hint = Si vous l’avez sous la main.

form-kind = De quelle résiliation s’agit-il ?
form-kind-ordinary = Résiliation ordinaire
    .hint = Vous ne devez donner aucun motif.
form-kind-for-cause = Résiliation pour un motif précis
    .hint = Vous pouvez choisir le motif ci-dessous. Ce n’est pas obligatoire.
form-cause = Motif
    .hint = Seulement pour une résiliation pour un motif précis. Si vous en choisissez un, c’en est une.
form-cause-none = Aucun motif choisi
form-cause-text = Explication du motif
    .hint = Avec vos mots. N’écrivez ni mot de passe ni numéro de document.

form-end = Quand le contrat doit-il prendre fin ?
form-end-now = Immédiatement
    .hint = La fin compte à partir de la seconde où nous recevons votre demande.
form-end-last-day = À la fin d’un jour que je choisis
    .hint = Ce jour-là, la carte fonctionne encore. Le contrat prend fin quand la journée est passée.
form-end-paid-period = Quand la période déjà payée est passée
    .hint = Nous calculons le jour pour vous.
form-last-day = Dernier jour de service
    .hint = Par exemple { $example }. Au plus tard le { $latest }.

form-receipt = Où envoyer l’accusé de réception ?
form-email = Adresse e-mail
    .hint = Nous y envoyons tout de suite l’accusé de réception, avec un lien vers votre demande.
form-post = Adresse postale
    .hint = Seulement si vous n’avez pas d’e-mail. Rue et numéro, code postal et commune, et le pays si ce n’est pas la Belgique, chacun sur sa propre ligne.
form-on-file = À l’adresse e-mail que nous connaissons : { $address }
form-on-file-post = À l’adresse postale que nous connaissons
form-elsewhere = À une autre adresse
    .hint = Seulement s’il doit aller ailleurs.

form-keep = Voulez-vous garder le numéro ?
form-keep-no = Non, le numéro peut disparaître
form-keep-yes = Oui, je veux l’emporter chez un autre opérateur
    .hint = Dans ce cas, ne résiliez pas d’abord ici : vous pouvez perdre le numéro. Votre nouvel opérateur demande le transfert, et ce transfert met fin à ce contrat.

form-after-end = Vous recevez tout de suite un accusé de réception. Ensuite, vous prouvez que la ligne est à vous. Jusqu’à la fin, vous pouvez changer d’avis.
form-after-withdraw = Vous recevez tout de suite un accusé de réception, avec la date et l’heure. Ensuite, vous prouvez que la ligne est à vous.

form-after-session = Vous recevez tout de suite un accusé de réception, avec la date et l’heure. Ensuite, nous vous demandons de confirmer.

form-from-file = Vous êtes connecté : nous avons déjà rempli ce que nous savons.
form-holder = Titulaire
form-lines = Quelles cartes data faut-il arrêter ?
form-lines-withdraw = De quels contrats vous rétractez-vous ?
form-line-ending = fin déjà demandée
form-no-lines = Votre espace client ne contient aucune carte data à résilier. Vous pouvez malgré tout indiquer un numéro ci-dessous.
form-offer-withdrawal = Le contrat du { $line } est récent. Jusqu’au { $date } inclus, vous pouvez aussi vous rétracter.

form-model = Vous préférez une lettre ou un e-mail ? Modèle de formulaire de rétractation
form-model-text = Complétez ce texte et renvoyez-le uniquement si vous voulez vous rétracter du contrat.
form-model-to = À l’attention de { $operator } :
form-model-line-1 = Je/Nous (*) vous notifie/notifions (*) par la présente ma/notre (*) rétractation du contrat portant sur la prestation de service suivante : …
form-model-line-2 = Commandé le : …
form-model-line-3 = Nom du (des) consommateur(s) : …
form-model-line-4 = Adresse du (des) consommateur(s) : …
form-model-line-5 = Signature du (des) consommateur(s) (uniquement en cas de notification du présent formulaire sur papier), date : …
form-model-delete = (*) Biffez la mention inutile.

## Ce qui ne va pas dans ce qui a été rempli

error-summary = { $count ->
    [one] Une chose manque ou n’est pas correcte
   *[other] { $count } choses manquent ou ne sont pas correctes
 }
error-kept = Rien n’a encore été envoyé. Ce que vous avez rempli est toujours là.
error-prefix = Erreur :
error-name-missing = Indiquez le nom du titulaire.
error-line-missing = Indiquez le numéro de la carte data, par exemple 0470 12 34 56.
error-line-none = Choisissez au moins une carte data.
error-line-not-digits = « { $typed } » n’est pas un numéro de téléphone. Un numéro n’a que des chiffres, par exemple 0470 12 34 56.
error-line-not-belgian = « { $typed } » n’est pas un numéro belge. Une carte data belge commence par 04 ou +32 4, par exemple 0470 12 34 56.
error-line-not-mobile = « { $typed } » n’est pas le numéro d’une carte data. Il commence par 045 à 049 ou par 077, par exemple 0470 12 34 56.
error-line-length = { $digits ->
    [one] « { $typed } » a { $digits } chiffre après le 0 ou le +32. Il en faut 9, par exemple 0470 12 34 56.
   *[other] « { $typed } » a { $digits } chiffres après le 0 ou le +32. Il en faut 9, par exemple 0470 12 34 56.
 }
error-too-long = C’est trop long. Utilisez au maximum { $max } caractères.
error-signs = Il y avait ici des signes invisibles qui changent la lecture du texte. Nous les avons enlevés. Relisez le texte et renvoyez-le.
error-day-missing = Indiquez le jour, le mois et l’année du dernier jour de service, par exemple { $example }.
error-day-unknown = Ce jour n’existe pas. Vérifiez le jour, le mois et l’année, par exemple { $example }.
error-day-not-chosen = Vous avez indiqué un dernier jour, mais choisi une autre fin. Choisissez « { $choice } », ou effacez le jour.
error-receipt-missing = Indiquez une adresse e-mail, ou une adresse postale si vous n’avez pas d’e-mail. Il en faut une pour l’accusé de réception.
error-email = Cette adresse e-mail n’est pas complète. Il faut un nom, un @ et un domaine, par exemple nom@exemple.be.
error-post = Indiquez une adresse postale complète : rue et numéro, code postal et commune, chacun sur sa propre ligne.
error-choice = Choisissez une des réponses.
error-code-form = Tapez les six chiffres du code.

form-stopped-throttled = Trop de demandes à la fois
    .body = Nous nous sommes arrêtés ici pour protéger la ligne. Rien n’a encore été envoyé, et ce que vous avez rempli est toujours là. Renvoyez-le après le { $at }.
form-stopped-busy = Nous ne pouvons pas prendre cette demande pour l’instant
    .body = Rien n’a encore été envoyé, et ce que vous avez rempli est toujours là. Attendez un moment, puis renvoyez-le.

## L’accusé de réception

receipt-title-end = Nous avons reçu votre demande
receipt-title-withdraw = Nous avons reçu votre rétractation
receipt-heading = Accusé de réception
receipt-reference = Référence
receipt-received = Reçu le { $at }
receipt-content = Ce que vous nous avez envoyé
receipt-operator = Opérateur
receipt-name = Nom
receipt-lines = { $count ->
    [one] Carte data
   *[other] Cartes data
 }
receipt-customer-reference = Numéro de client ou de contrat
receipt-kind = Type
receipt-cause-text = Votre explication
receipt-desired-end = Fin souhaitée
receipt-keep = Garder le numéro
receipt-address = Accusé de réception à
receipt-end = Quand cela prend fin
receipt-end-counts = La fin compte à partir du { $at }.
receipt-end-known = Le contrat prend fin le { $at }.
receipt-end-ended = Le contrat a pris fin le { $at }.
receipt-end-unknown = Nous vous donnons la date dès que vous avez prouvé que la ligne est à vous.
receipt-end-needs-proof = Cela vaut dès que vous avez prouvé que la ligne est à vous. Votre demande garde cette date, quel que soit le temps que prend la preuve.
receipt-end-needs-yes = Cela vaut dès que vous avez confirmé.
receipt-end-not = Cette demande ne met plus fin à rien.
receipt-erased = Les données personnelles de cette demande ont été effacées. Voici ce qui reste.
receipt-next = La suite
receipt-next-prove = Prouvez que la ligne est à vous, avec le code. C’est aussi votre confirmation.
receipt-next-prove-keep = Prouvez que la ligne est à vous, avec le code. Ensuite, vous lisez ce que devient le numéro, et vous décidez.
receipt-next-mail = Nous vous envoyons un e-mail avec un lien. Suivez le lien et appuyez sur le bouton pour confirmer.
receipt-next-sms = Nous vous envoyons un SMS avec un lien. Suivez le lien et appuyez là sur le bouton pour confirmer.
receipt-next-post = Confirmez sur la page de votre demande.
receipt-next-off = Ensuite, la ligne est coupée : au plus tard { $days ->
    [one] { $days } jour ouvrable
   *[other] { $days } jours ouvrables
 } après la fin.
receipt-next-final = À la fin, vous recevez le décompte final et une lettre qui dit que c’est terminé.
receipt-next-lapse = Sans preuve ni confirmation, la demande devient caduque le { $date }. Nous vous le rappelons avant.
receipt-to-case = Voir où en est votre demande
receipt-save = Gardez cet accusé de réception
receipt-download = Télécharger l’accusé de réception
receipt-print = Vous pouvez aussi imprimer cette page.
receipt-link = Voici la page de votre demande. Elle ne demande aucun compte : gardez-la dans vos favoris. Quiconque a l’adresse peut voir la demande. Ne la partagez donc pas.
receipt-sent-email = Nous envoyons le même accusé de réception à { $address }.
receipt-sent-sms = Nous envoyons le même accusé de réception par SMS au { $line }.
receipt-sent-post = Nous envoyons le même accusé de réception par courrier à l’adresse ci-dessus.
receipt-did-you-mean = Vouliez-vous dire { $address } ?
receipt-resend = Renvoyer l’accusé de réception
receipt-correct = Corriger l’adresse

## La preuve par un code

code-title = Prouvez que la ligne est à vous
code-sent-line = Si le { $line } est chez { $operator }, un code à six chiffres est en route vers cette ligne, par SMS.
code-sent-file = Si le { $line } est chez { $operator }, un code à six chiffres est en route vers l’adresse e-mail que { $operator } connaît.
code-sent-line-several = Un code à six chiffres est en route par SMS vers la première de ces lignes qui est chez { $operator } : { $lines }.
code-sent-file-several = Si une de ces lignes est chez { $operator }, un code à six chiffres est en route vers l’adresse e-mail que { $operator } connaît : { $lines }.
code-valid = Il est valable jusqu’au { $at }.
code-more = Votre code était correct. Cette ligne demande une deuxième preuve, parce que quelque chose y a été modifié récemment ou qu’elle exige une attention particulière. Faites envoyer un code à votre autre adresse, ou montrez votre carte d’identité dans une boutique. Votre demande reste reçue.
code-expired = Le dernier code n’est plus valable. Demandez-en un nouveau.
code-label = Code
    .hint = Six chiffres.
code-submit = Envoyer le code
code-is-yes = Avec le code, vous confirmez aussi que le contrat doit prendre fin.
code-not-yes = Le code ne met encore fin à rien.
code-no-code = Pas de code ?
code-again = Renvoyer un code à la ligne
code-to-file = Envoyer un code à l’adresse e-mail que nous connaissons
code-no-way = Aucun des deux ne fonctionne ? Votre demande reste reçue et garde sa date. Connectez-vous à votre espace client, ou contactez le service clientèle et donnez votre référence.
code-wrong = { $left ->
    [0] Ce code n’est pas le bon. Vérifiez le message et retapez le code.
    [one] Ce code n’est pas le bon. Vérifiez le message et retapez le code. Il vous reste { $left } essai. Ensuite, nous ne regardons plus aucune réponse pendant un moment, pour protéger la ligne.
   *[other] Ce code n’est pas le bon. Vérifiez le message et retapez le code. Il vous reste { $left } essais. Ensuite, nous ne regardons plus aucune réponse pendant un moment, pour protéger la ligne.
 }

## Garder le numéro

keep-how = Demandez à votre nouvel opérateur de reprendre le numéro { $line }. Ce transfert met fin à ce contrat de lui-même. Vous ne devez rien résilier ici.
keep-risk = Si vous continuez ici, le contrat prend fin sans transfert, et vous pouvez perdre le numéro.
keep-wait = Cette demande attend jusqu’au { $date }. Ensuite, elle devient caduque d’elle-même, et rien ne prend fin.
keep-withdraw = Retirer ma demande et garder le numéro
keep-go-on = Mettre fin au contrat malgré tout

## La confirmation avec le lien de l’e-mail

confirm-title = Confirmez votre demande
confirm-lead = Vérifiez ce qui a été demandé. Rien ne se passe avant que vous appuyiez sur le bouton.
confirm-other-browser = Vous avez ouvert ce lien dans un autre navigateur que celui de votre demande. Tapez aussi le code à six chiffres du même message.
confirm-code = Code du message
    .hint = Six chiffres.
confirm-submit-end = Confirmer la résiliation
confirm-submit-withdraw = Confirmer la rétractation
confirm-submit-keep = Mettre fin au contrat, même si je perds le numéro
confirm-keep = Vous voulez garder le numéro. Votre nouvel opérateur peut le reprendre, et cela met fin à ce contrat de lui-même. Si vous confirmez ici, vous pouvez perdre le numéro.
confirm-not-me = Cette demande n’est pas la vôtre ? Fermez alors cette page. Sans confirmation, rien ne prend fin.
confirm-unknown = Ce lien ne fonctionne pas
    .body = Il n’est pas complet, ou un lien plus récent l’a remplacé. Ouvrez le message le plus récent, ou copiez-en l’adresse entière. Votre demande n’est pas perdue.
confirm-unknown-what = Vous pouvez aussi donner votre référence au service clientèle.
confirm-used = Vous avez confirmé le { $at }.

## La page d’une demande

case-title = Votre demande { $reference }
case-heading = Votre demande
case-as-of = Cette page montre la situation au { $at }. Rechargez-la pour voir ce qui est nouveau.
case-now-unproven = Nous avons reçu votre demande. Nous ne savons pas encore que la ligne est à vous.
case-now-unproven-acting = Nous avons reçu votre demande. Nous n’avons pas encore vu que vous pouvez agir pour le titulaire.
case-now-unconfirmed = La ligne est prouvée. Votre confirmation manque encore.
case-now-unproven-confirmed = Vous avez confirmé. Nous ne savons pas encore que la ligne est à vous.
case-now-keep = La ligne est prouvée. Vous voulez garder le numéro : rien ne prend donc fin avant votre décision.
case-now-pending = Le contrat prend fin le { $at }.
case-now-ended = Le contrat a pris fin le { $at }. La ligne est coupée une fois passé le point de non-retour.
case-now-ceasing = Le contrat a pris fin le { $at }. Nous coupons la ligne.
case-now-settling = La ligne est coupée. Nous faisons le décompte final.
case-now-closed = C’est terminé. Le contrat a pris fin le { $at }.
case-now-withdrawn = Vous avez retiré cette demande le { $at }. Le contrat continue.
case-now-stopped = Le titulaire de la ligne a arrêté cette demande le { $at }. Le contrat continue.
case-now-lapsed = Cette demande est devenue caduque le { $at }, car une preuve ou une confirmation manquait. Rien n’a pris fin.
case-now-earlier = Une demande précédente met déjà fin à cette ligne. Celle-ci ne change rien.
case-now-out-of-time = Le délai de rétractation était passé. Cette demande ne met fin à rien.
case-stuck = La coupure prend plus de temps que prévu. Quelqu’un s’en occupe. La facturation s’est bien arrêtée à la fin du contrat.
case-next = Ce que vous pouvez faire maintenant
case-next-confirm-link = Suivez le lien dans le message que nous vous avons envoyé et appuyez là sur le bouton.
case-next-acting = Il nous faut encore le document qui montre que vous pouvez agir pour le titulaire. Vous pouvez le présenter en boutique ; le service clientèle vous dit lequel. Votre demande reste reçue et garde sa date.
case-next-nothing = Vous n’avez rien à faire.
case-next-wait = Vous n’avez rien à faire. Nous vous écrivons quand c’est terminé.
case-confirm = Confirmer la résiliation
case-confirm-lead = La ligne est prouvée. Appuyez sur le bouton pour confirmer.
case-again = Faire une nouvelle demande
case-again-filled = Refaire la demande, avec les mêmes données
case-ordinary = Mettre fin au contrat par une résiliation ordinaire
case-to-first = Voir la première demande
case-resend = Renvoyer le dernier message
case-to-receipt = Voir l’accusé de réception

case-timeline = Étape par étape
case-why = Pourquoi cette date ?
case-step-received = Demande reçue
    .why = Nous notons la seconde où une demande nous parvient. La preuve et la confirmation ne la déplacent pas.
case-step-proven = Ligne prouvée
    .promise = Avec le code, au plus tard le { $date }.
    .promise-acting = Avec le document, au plus tard le { $date }.
    .why = { $by ->
        [session] Vous avez fait la demande en étant connecté à votre espace client.
        [code-to-line] Vous avez tapé le code que nous avons envoyé à la ligne.
        [code-to-address] Vous avez tapé le code que nous avons envoyé à l’adresse que nous connaissons.
        [back-office] Le service administratif de { $operator } a introduit votre demande et s’en porte garant.
        [answers-by-phone] Vous avez répondu aux questions de notre collaborateur au téléphone.
        [answers-in-shop] Vous avez montré dans une boutique ce qui prouve que la ligne est à vous.
        [two-of-staff] Deux collaborateurs ont vérifié ce que vous avez envoyé ou montré.
       *[link-to-address-on-file] Vous avez suivi le lien que nous avons envoyé à l’adresse que nous connaissons.
     }
case-step-confirmed = Confirmé
    .promise = Avec votre confirmation, au plus tard le { $date }.
    .why = { $by ->
        [back-office] Le service administratif de { $operator } a noté votre oui en même temps que votre demande.
        [spoken] Vous avez dit oui au téléphone ; notre collaborateur l’a noté.
        [code-at-desk] Au téléphone, vous avez lu le code que nous avions envoyé à la ligne.
        [signed] Vous avez signé dans une boutique.
       *[other] Vous avez dit une deuxième fois que le contrat doit prendre fin.
     }
case-step-ends = Fin du contrat
    .unknown = Nous connaissons la date dès que la ligne est prouvée.
    .bill = À partir d’ici, plus rien n’est facturé, même si la ligne est coupée plus tard.
case-step-no-return = Point de non-retour
    .signed = Vous avez signé en boutique pour une fin immédiate. Il n’y avait donc pas de délai pour retirer la demande.
    .until = Jusqu’ici, vous pouvez retirer votre demande.
    .unknown = Nous indiquons ce moment dès que la demande est prouvée et confirmée. Jusque-là, vous pouvez toujours la retirer.
case-step-off = Ligne coupée
    .promise = Au plus tard le { $date }.
    .later = { $days ->
        [one] Au plus tard { $days } jour ouvrable après la fin.
       *[other] Au plus tard { $days } jours ouvrables après la fin.
     }
    .why = La ligne n’est considérée comme coupée que lorsque le réseau lui-même répond qu’elle est morte.
case-step-settled = Décompte final
    .promise = Dès que la ligne est coupée.
    .why = Ce que vous avez payé d’avance pour les jours après la fin vous revient.
case-step-closed = Clôturé
    .promise = Dès que le décompte final est fait.
    .why = Vous recevez alors une lettre qui dit que c’est terminé. Le numéro se repose avant que quelqu’un d’autre puisse l’avoir.
case-step-withdrawn = Demande retirée
    .why = Vous avez retiré la demande à temps.
case-step-stopped = Demande arrêtée
    .why = Le titulaire de la ligne a dit que la demande ne venait pas de lui.
case-step-lapsed = Demande caduque
    .why = Jusqu’à ce jour, une preuve ou une confirmation manquait, malgré nos rappels.
case-step-refused = Demande sans effet
    .why = Ce qui était demandé n’était pas possible, ou était déjà fait.
case-lines-dropped = Une demande précédente met déjà fin à { $lines }. Cette demande met fin aux autres.
case-lines-not-found = Nous ne trouvons pas { $lines } chez ce titulaire. Cette demande n’y met pas fin. Vérifiez le numéro et faites une nouvelle demande si nécessaire.

case-withdraw = Vous changez d’avis ?
    .body = Vous pouvez retirer votre demande jusqu’au { $at }. Le contrat continue alors comme avant.
    .body-open = Vous pouvez retirer votre demande à tout moment. Le contrat continue alors comme avant.
case-withdraw-submit = Retirer ma demande
case-too-late = Trop tard pour la retirer
    .body = Votre demande pouvait être retirée jusqu’au { $at }. Depuis, nous coupons la ligne, et cela ne peut pas être annulé. Vous pouvez prendre une nouvelle carte à tout moment.
    .body-signed = Vous avez signé en boutique pour une fin immédiate. On ne peut plus revenir en arrière, et le numéro ne revient pas.
    .body-heir = La demande pouvait être retirée jusqu’au { $at }. Depuis, la ligne est en cours de coupure, et on ne peut plus revenir en arrière.
case-taken-back = Votre demande est retirée
    .body = Nous avons reçu votre retrait le { $at }. Le contrat continue comme si vous n’aviez rien demandé. Nous vous envoyons une confirmation.

case-statutory = Vous pouvez aussi vous rétracter
    .body = Votre contrat a été conclu à distance, et le délai légal de rétractation n’était pas passé quand vous avez envoyé votre demande. La rétractation est un autre droit que la résiliation : le contrat prend fin au moment de votre demande.
case-statutory-submit = Changer ma demande en rétractation

case-closed-heading = La fin en chiffres
case-credit = Nous vous rendons { $amount }.
case-credit-none = Rien n’était payé d’avance pour le temps après la fin. Il n’y a donc rien à rendre.
case-credit-line = Carte data { $line } : { $fee } du { $from } au { $to }, ÷ { $days } jours × { $unused } jours non utilisés = { $amount }
case-credit-how = Le montant figure sur votre dernière facture.
case-number-port = Jusqu’au { $date } inclus, un autre opérateur peut encore reprendre le numéro.
case-number-rests = Jusqu’au { $date } inclus, le numéro se repose. Ensuite, quelqu’un d’autre peut l’avoir.
case-todo = Ce qu’il vous reste à faire
case-todo-accounts = Retirez le numéro des comptes qui vous envoient des codes : banque, itsme, messageries, impôts.
case-todo-esim = C’est une eSIM ? Supprimez-la dans les réglages de l’appareil, pendant qu’il est en ligne.
case-todo-card = C’est une carte en plastique ? Coupez-la en deux et jetez-la.
case-todo-bill = Comparez la dernière facture avec cette page. Une erreur ? Contactez le service clientèle et donnez votre référence.
case-todo-keep = Gardez la lettre de clôture. Elle prouve que le contrat a pris fin.

case-messages = Ce que nous vous avons envoyé
case-messages-none = Rien n’a encore été envoyé. Cela peut prendre une minute.
case-message-line = { $what } : { $fate }
case-message-sent = envoi fait
case-message-failed = remise impossible
case-message-failed-help = Un de nos messages n’est pas arrivé. L’adresse est-elle correcte ?
case-to-receipt-address = à { $address }
case-to-earlier = à l’adresse précédente
case-to-letter = par courrier
case-to-line = par SMS au { $line }
case-to-file = à l’adresse que nous connaissons
case-message-receipt = Accusé de réception
case-message-code = Code
case-message-reminder = Rappel
case-message-lapse-notice = Avis que la demande est caduque
case-message-scheduled = Confirmation de la fin
case-message-owner-notice = Avis au titulaire de la ligne
case-message-withdrawal-receipt = Confirmation du retrait de la demande
case-message-objection-receipt = Confirmation de l’opposition
case-message-answered-by-earlier = Avis qu’une demande précédente compte
case-message-withdrawal-out-of-time = Avis que la rétractation est arrivée trop tard
case-message-closing-letter = Lettre de clôture

case-acts = Ce que nos collaborateurs ont fait
case-act-line = { $channel ->
    [phone] Par téléphone : { $what }
    [shop] En boutique : { $what }
   *[back-office] Service administratif : { $what }
 }
case-act-took = nous avons pris votre demande
case-act-asked = nous avons demandé qui vous êtes
case-act-checked = nous avons vérifié qui vous êtes
case-act-yes = nous avons noté votre oui
case-act-withdrew = nous avons retiré votre demande, comme vous l’avez demandé
case-act-stopped = nous avons arrêté la demande, comme le titulaire l’a demandé
case-act-objection = nous avons noté l’opposition du titulaire
case-act-address = nous avons corrigé l’adresse pour les messages
case-act-resent = nous avons renvoyé le dernier message
case-act-link = nous avons créé un nouveau lien vers cette page
case-act-statutory = nous avons changé la demande en rétractation
case-act-promised = nous avons promis de rappeler
case-act-called = nous vous avons appelé
case-act-again = nous avons repris la demande
case-act-end = nous avons corrigé la fin
case-act-retried = nous avons relancé la coupure

case-link = Le lien de cette page est tombé entre d’autres mains ?
    .body = Faites alors un nouveau lien. Tous les liens envoyés jusqu’ici cessent de fonctionner, aussi dans les messages. Enregistrez tout de suite la nouvelle page.
case-link-submit = Faire un nouveau lien

case-done-code-line = Si la ligne est chez nous, un nouveau code est en route par SMS.
case-done-code-file = Si la ligne est chez nous, un nouveau code est en route vers l’adresse e-mail que nous connaissons.
case-done-resent = Nous renvoyons le message. Cela peut prendre quelques minutes.
case-done-address = L’adresse est corrigée. Nous envoyons le message à la nouvelle.
case-done-link = Cette page a une nouvelle adresse. Les anciens liens ne fonctionnent plus. Enregistrez cette page maintenant.
case-done-statutory = Votre demande est maintenant une rétractation.
case-done-confirmed = Vous avez confirmé.

## La correction de l’adresse

address-title = Corriger l’adresse
address-lead = Nous envoyons l’accusé de réception et tous les messages suivants à la nouvelle adresse.
address-now = Jusqu’à présent
address-submit = Enregistrer et renvoyer
address-back = Retour à votre demande

## « Ce n’était pas moi »

notme-title = Vous n’avez pas demandé cela ?
notme-lead = Quelqu’un a demandé à { $operator } d’arrêter une carte data. Nous vous le disons parce que c’est votre ligne.
notme-line = Ligne
notme-asked = Demandé le
notme-ends = Fin du contrat
notme-ends-unknown = pas encore fixée
notme-button-lead = Ce n’était pas vous ? Appuyez sur le bouton. La demande est arrêtée, et votre carte continue de fonctionner.
notme-submit = Ce n’était pas moi : arrêtez tout
notme-was-me = C’était vous, ou quelqu’un en votre nom ? Alors vous n’avez rien à faire.
notme-late-lead = La ligne est en train d’être coupée, ou l’est déjà. Nous ne pouvons plus l’arrêter depuis cette page. Ce n’était pas vous ? Dites-le-nous avec le bouton : quelqu’un s’en occupe.
notme-late-submit = Ce n’était pas moi : prévenez quelqu’un
notme-done = La demande est arrêtée
    .body = Nous l’avons arrêtée le { $at }. Le contrat continue, et votre carte continue de fonctionner.
notme-done-next = Quelqu’un cherche comment cela a pu arriver. Changez le mot de passe de votre espace client si d’autres peuvent le connaître.
notme-late-done = Nous avons prévenu un collaborateur
    .body = Votre message est arrivé le { $at }. La ligne ne pouvait plus être conservée. Quelqu’un s’en occupe, au plus tard le { $by }, et vous contacte à l’adresse que nous connaissons.
notme-late-call = Vous ne voulez pas attendre ? Contactez le service clientèle et donnez la référence { $reference }.
notme-over = Il n’y a plus rien à arrêter
    .body = Cette demande ne met fin à rien : elle a été retirée, arrêtée ou est devenue caduque. Le contrat continue.
