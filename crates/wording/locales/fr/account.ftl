### Le compte : le créer, se connecter, et l’espace client avec ses cartes data et ses demandes.
###
### Notre espace s’appelle « votre espace client ici ». Celui de l’opérateur ($zone) en est un autre, et aucun texte
### ne doit laisser croire le contraire.

account-title = Votre espace client
account-menu = Dans votre espace client
account-optional = Vous n’avez pas besoin d’un compte pour résilier une carte data.
account-optional-link = Résilier une carte data sans compte
account-not-theirs = Ceci n’est pas { $zone }. Ce qui vous sert à vous connecter là-bas ne fonctionne pas ici, et inversement.

## Se connecter

account-login-title = Se connecter
account-login-lead = Connectez-vous pour voir vos cartes data chez { $operator } et vos demandes. Si vous résiliez une carte d’ici, le formulaire est déjà rempli.
account-login-first = Connectez-vous pour voir cette page.
account-login-name = Nom d’utilisateur
    .hint = Ou le numéro d’une de vos cartes data.
account-login-password = Mot de passe
account-login-submit = Se connecter
account-login-more = Pas de compte, ou plus de mot de passe ?
account-login-to-register = Créer un compte
account-login-to-register-note = Avec le numéro de votre carte data et un code que nous y envoyons.
account-login-to-forgotten = Mot de passe oublié
account-login-to-forgotten-note = Avec un code, vous en choisissez un nouveau.
account-login-wrong = Nous n’avons pas pu vous connecter
    .body = Le nom d’utilisateur ou le mot de passe n’est pas correct. Vérifiez les deux. Dans le mot de passe, les majuscules comptent.
account-login-missing-name = Tapez votre nom d’utilisateur, ou le numéro d’une de vos cartes data.
account-login-missing-password = Tapez votre mot de passe.
account-logged-out = Vous êtes déconnecté
    .body = Ce navigateur ne montre plus rien de votre espace client.

## La ligne et le code

account-register-title = Créer un compte
account-register-lead = Nous envoyons un code à une de vos cartes data. Avec ce code, vous prouvez que la ligne est à vous. Ensuite, vous choisissez un nom d’utilisateur et un mot de passe.
account-forgotten-title = Choisir un nouveau mot de passe
account-forgotten-lead = Nous envoyons un code à une de vos cartes data. Avec ce code, vous prouvez que la ligne est à vous. Ensuite, vous choisissez un nouveau mot de passe.
account-forgotten-name = Votre nom d’utilisateur reste le même. Vous l’avez oublié aussi ? Connectez-vous avec le numéro de votre carte data.
account-steps = Étape { $step } sur 3
account-line-submit = Envoyez-moi le code
account-device = Où lire le code ?
    .body = Dans le téléphone, la tablette ou le routeur où se trouve la carte : sous les messages ou SMS, ou sur la page du routeur.
account-no-sms = La carte ne peut pas recevoir de messages ? Elle ne permet alors pas de créer un compte, mais vous pouvez toujours la résilier.
account-code-title = Tapez le code
account-code-submit = Continuer
account-code-again = Envoyer un nouveau code
account-code-other = Utiliser un autre numéro
account-code-wrong = Ce code n’est pas le bon. Vérifiez le message et retapez le code.
account-code-soon = Un code a été demandé il y a un instant. S’il n’arrive pas, vous pourrez en demander un autre à partir du { $at }.
account-code-expired = Ce code n’est plus valable. Demandez-en un nouveau.
account-locked = Nous ne regardons aucun code pour cette ligne en ce moment
    .body = Trop de codes étaient erronés, ou trop de codes ont été demandés. Cela protège la ligne. Vous pouvez continuer à partir du { $at }. La carte data fonctionne comme avant.

## Choisir un nom d’utilisateur et un mot de passe

account-choose-new-title = Choisissez un nom d’utilisateur et un mot de passe
account-choose-new-lead = La ligne est à vous. Désormais, vous vous connectez avec ces deux éléments.
account-choose-old-title = Choisissez un nouveau mot de passe
account-choose-old-lead = La ligne est à vous, et elle a déjà un compte. Choisissez ici un nouveau mot de passe. Vous êtes ensuite déconnecté partout ailleurs.
account-choose-name = Nom d’utilisateur
    .hint = De 3 à 60 lettres, chiffres ou signes . _ - @ +. Votre adresse e-mail convient.
account-choose-password = Nouveau mot de passe
    .hint = De 8 à 200 caractères. Une phrase que vous seul connaissez convient bien et se retient facilement. Vous pouvez le coller.
account-choose-repeat = Le nouveau mot de passe encore une fois
account-choose-submit-new = Créer le compte
account-choose-submit-old = Enregistrer le nouveau mot de passe
account-choose-over = Cette étape a duré trop longtemps ou est déjà faite. Recommencez avec un nouveau code.

account-name-missing = Choisissez un nom d’utilisateur.
account-name-length = Un nom d’utilisateur a de 3 à 60 caractères. Le vôtre en a { $count }.
account-name-signs = N’utilisez que des lettres, des chiffres et les signes . _ - @ + dans le nom d’utilisateur, sans espace.
account-name-letter = Mettez au moins une lettre dans le nom d’utilisateur, pour qu’il ne ressemble pas à un numéro de téléphone.
account-name-taken = Quelqu’un d’autre a ce nom d’utilisateur. Choisissez-en un autre.
account-password-missing = Choisissez un mot de passe.
account-password-short = Ce mot de passe est trop court. Utilisez au moins { $min } caractères.
account-password-long = Ce mot de passe est trop long. Utilisez au plus { $max } caractères.
account-password-is-name = Le mot de passe est le même que le nom d’utilisateur. Choisissez-en un autre.
account-password-repeat = Les deux nouveaux mots de passe ne sont pas les mêmes. Retapez les deux.

## Changer le mot de passe

account-change-title = Changer le mot de passe
account-change-lead = Ensuite, vous restez connecté ici et vous êtes déconnecté sur tous les autres appareils.
account-change-old = Mot de passe actuel
account-change-submit = Changer le mot de passe
account-change-old-missing = Tapez le mot de passe que vous utilisiez jusqu’ici.
account-change-old-wrong = Ce n’est pas le mot de passe que vous utilisiez jusqu’ici. Retapez-le.
account-change-same = Le nouveau mot de passe est l’ancien. Choisissez-en un autre.
account-change-forgotten = Oublié ? Choisissez-en un nouveau avec un code
account-changed = Le mot de passe est changé
    .body = Vous êtes déconnecté partout ailleurs.
account-made = Votre compte est prêt
    .body = Vous êtes connecté. La prochaine fois, utilisez votre nom d’utilisateur et votre mot de passe.

## L’espace client

account-zone-lead = Voici vos cartes data chez { $operator }.
account-end = Résilier une carte data
account-lines = Cartes data
account-lines-none = Aucune carte data
    .body = Il n’y a aucune carte data dans votre espace client. Vous en avez une chez { $operator } ? Vous pouvez quand même la résilier, avec son numéro.
account-line-plan = Type
account-line-postpaid = Abonnement, { $fee } par mois
account-line-prepaid = Carte prépayée
account-line-sim-physical = carte en plastique
account-line-sim-esim = eSIM
account-line-paid = Payé jusqu’au (inclus)
account-line-since = Contrat depuis le
account-line-state = État
account-line-active = Active
account-line-asked = Vous avez demandé la résiliation. Il manque encore une étape.
account-line-unproven = Quelqu’un a demandé sa résiliation sans prouver que la ligne est à lui. Sans preuve, rien ne prend fin.
account-line-unproven-see = Voir ce qui a été demandé
account-line-pending = Fin le { $at }
account-line-over = Le contrat a pris fin le { $at }. La ligne va être coupée.
account-line-ceasing = Le contrat a pris fin. La ligne est en train d’être coupée.
account-line-ended-on = Terminée le { $at }
account-line-end = Résilier cette carte data
account-line-ending = numéro qui se termine par { $last }
account-line-case = Voir la demande
account-cases-open = Demandes en cours
account-cases-past = Demandes précédentes
account-cases-none = Aucune demande n’est en cours.
account-case = Demande { $reference }
account-case-asked = Faite le { $at }
account-case-received = La ligne est prouvée. Votre confirmation manque encore.
account-case-unproven = Sans preuve. Rien ne prend fin sans elle. Ce n’était pas vous ? Ouvrez la demande et arrêtez-la.
account-case-pending = Fin le { $at }. Vous pouvez retirer la demande jusqu’au { $until }.
account-case-over = Le contrat a pris fin le { $at }. Vous pouvez retirer la demande jusqu’au { $until }.
account-case-ceasing = La ligne est en train d’être coupée.
account-case-settling = Le décompte final est en préparation.
account-case-closed = Clôturée. Le contrat a pris fin le { $at }.
account-case-withdrawn = Retirée. Le contrat continue.
account-case-stopped = Arrêtée par le titulaire de la ligne. Le contrat continue.
account-case-lapsed = Devenue caduque, car il manquait une étape. Rien n’a pris fin.
account-case-earlier = Une demande précédente a déjà mis fin à cette ligne.
account-case-out-of-time = Le délai de rétractation était passé. Rien n’a pris fin.
account-yourself = Votre compte
account-logout = Se déconnecter
