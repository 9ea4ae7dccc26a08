### E-mails, lettres et SMS d’un dossier.
###
### Dans chaque texte : $operator, $reference, $kind (termination ou withdrawal), $count (nombre de cartes data)
### et $received. Les autres données y sont quand le dossier les a.

letter-greeting = Madame, Monsieur,
letter-greeting-name = Bonjour { $name },
letter-closing =
    Cordialement,
    { $operator }
letter-footer = { $operator } vous envoie ce message au sujet de la demande { $reference }. Nous ne demandons jamais votre mot de passe, ni par e-mail, ni par SMS, ni au téléphone.

button-confirm = { $kind ->
    [withdrawal] Confirmer la rétractation
   *[termination] Confirmer la résiliation
 }
button-case = Voir votre demande
button-objection = { $for ->
    [heir] Ce n’est pas exact
   *[self] Ce n’était pas moi
 }

## La ligne de qui, et par quel canal

data-cards = { $for ->
    [self] { $count ->
        [one] votre carte data
       *[other] { $count } cartes data
     }
    [heir] { $count ->
        [one] la carte data de la personne décédée
       *[other] { $count } cartes data de la personne décédée
     }
   *[other] { $count ->
        [one] la carte data du titulaire pour qui vous agissez
       *[other] { $count } cartes data du titulaire pour qui vous agissez
     }
 }
asked-through = { $channel ->
    [phone] par téléphone
    [shop] en boutique
    [back-office] par notre service administratif
   *[online] en ligne
 }

## Le résumé

fact-what = Ce qui est demandé
fact-lines = { $count ->
    [one] Numéro de la carte data
   *[other] Numéros des cartes data
 }
fact-end-asked = Fin choisie
fact-keep-number = Garder le numéro
fact-name = Nom
fact-received = Reçu le
fact-confirmed = Confirmé le
fact-ends = Fin
fact-ends-unknown = Nous vous donnons la date dès que la ligne est prouvée.
fact-no-return = Peut être retiré jusqu’au
fact-off-by = Coupure au plus tard
fact-off-by-value = à la fin du { $date }
fact-lapses = Vous attend jusqu’au
fact-code-until = Code valable jusqu’au
fact-taken-back = Demande retirée le
fact-stopped = Demande arrêtée le
fact-ended = A pris fin le
fact-off = Coupé et vérifié le
fact-credit = Crédit pour { $line }
fact-credit-value = { $amount } ({ $days ->
    [one] { $days } jour non utilisé
   *[other] { $days } jours non utilisés
 } de la période du { $from } au { $to } ; abonnement { $fee })
fact-credit-total = Crédit au total
fact-port-out = Numéro encore transférable jusqu’au
fact-rests = Numéro au repos jusqu’au

## Ce qui manque encore

next-yes = { $kind ->
    [withdrawal] Il manque une étape : confirmez votre rétractation avec le bouton.
   *[termination] Il manque une étape : confirmez votre demande avec le bouton.
 }
next-both = Il manque deux choses : la preuve que la ligne est à vous, et votre confirmation. Un code que nous envoyons par SMS sur la ligne fait les deux à la fois. Indiquez-le sur la page de votre demande ; vous pouvez aussi y demander un nouveau code. Vous ne pouvez pas le recevoir ? Confirmez avec le bouton et choisissez une autre preuve sur la page.
next-both-keep-number = Il manque deux choses : la preuve que la ligne est à vous, et votre confirmation. Confirmez avec le bouton. Pour la preuve, nous envoyons un code par SMS sur la ligne. Indiquez-le sur la page de votre demande ; vous pouvez aussi y demander un nouveau code.
next-proof = Il manque une étape : la preuve que la ligne est à vous. Nous envoyons un code par SMS sur la ligne. Indiquez-le sur la page de votre demande. Vous pouvez y demander un nouveau code ou choisir une autre preuve.
next-both-acting = Il manque deux choses : le document qui montre que vous pouvez agir pour le titulaire, et votre confirmation. Vous pouvez présenter le document en boutique ; le service clientèle vous dit lequel. Confirmez avec le bouton.
next-proof-acting = Il manque une étape : le document qui montre que vous pouvez agir pour le titulaire. Vous pouvez le présenter en boutique ; le service clientèle vous dit lequel.
next-mail-code = La page demande un code ? Indiquez { $mail-code }. Elle le demande si vous l’ouvrez dans un autre navigateur ou sur un autre appareil.
next-lapse = Nous gardons votre demande jusqu’au { $lapses }. S’il manque encore une étape à ce moment-là, elle devient caduque et rien ne prend fin.
when-at-once = { $kind ->
    [withdrawal] Ensuite, votre rétractation compte à partir du { $received }, le moment où nous l’avons reçue. La vérification ne vous fait perdre aucun temps.
   *[termination] Ensuite, la fin compte à partir du { $received }, le moment où nous avons reçu votre demande. Vous ne payez pas le temps de la vérification.
 }
when-last-day = Ensuite, le contrat prend fin le { $ends }. Nous ne facturons rien pour la suite.
when-paid-period = Ensuite, le contrat prend fin avec la période déjà payée. Nous vous donnons la date dès que la ligne est prouvée.
keep-number-warning = Vous voulez garder le numéro. Si un autre opérateur le reprend, ce transfert met fin à ce contrat de lui-même. Si le contrat prend d’abord fin ici, vous risquez de perdre le numéro. Demandez le transfert au nouvel opérateur avant de continuer.
lines-left-out = Ces numéros n’en font pas partie : { $left-out }. Nous ne les avons pas trouvés chez le même titulaire, ou une demande précédente y met déjà fin. Cette demande n’y change rien.

## Accusé de réception

receipt =
    .subject = { $operator } : nous avons reçu votre { $kind ->
        [withdrawal] rétractation
       *[termination] demande
     } ({ $reference })
    .preheader = Votre accusé de réception, avec la date et l’heure. À conserver.
    .title = { $kind ->
        [withdrawal] Nous avons reçu votre rétractation
       *[termination] Nous avons reçu votre demande
     }
    .loss = Nous vous présentons nos condoléances.
    .intro = { $kind ->
        [withdrawal] Vous avez fait savoir à { $operator } que vous vous rétractez du contrat. Nous l’avons reçu le { $received }. Ceci est votre accusé de réception. Gardez-le.
       *[termination] { $entered ->
            [back-office] Le service administratif de { $operator } a introduit une demande de mettre fin à { data-cards }, et déclare que cette demande vient de vous. Nous l’avons reçue le { $received }. Ceci est votre accusé de réception. Gardez-le. Vous n’avez rien demandé ? Retirez alors la demande sur sa page.
           *[requester] Vous avez demandé à { $operator } de mettre fin à { data-cards }. Nous l’avons reçu le { $received }. Ceci est votre accusé de réception. Gardez-le.
         }
     }
    .done = Il ne manque plus rien. La page de votre demande montre où elle en est.
    .sms = { $operator } : { $for ->
        [heir] Nos condoléances.{" "}
       *[self] {""}
     }Accusé de réception : votre { $kind ->
        [withdrawal] rétractation
       *[termination] demande
     } { $reference } nous est bien arrivée le { $received-short }. Gardez ce SMS. La suite, et votre accusé à conserver : { $case-link }
    .sms-confirm = { $operator } : { $for ->
        [heir] Nos condoléances.{" "}
       *[self] {""}
     }Accusé de réception : votre { $kind ->
        [withdrawal] rétractation
       *[termination] demande
     } { $reference } nous est bien arrivée le { $received-short }. Gardez ce SMS. Confirmez avec le code { $mail-code }, votre accusé y est aussi : { $confirm-link }

## Code à usage unique

code =
    .subject = { $operator } : votre code
    .preheader = Un code que vous avez demandé. Il ne vaut que peu de temps.
    .title = Votre code
    .intro = { $kind ->
        [withdrawal] Avec ce code, vous prouvez que la ligne est à vous et vous confirmez la rétractation du contrat. Indiquez-le sur la page de la demande.
       *[termination] { $keep-number ->
            [yes] Avec ce code, vous prouvez que la ligne est à vous. Indiquez-le sur la page de la demande.
           *[no] Avec ce code, vous prouvez que la ligne est à vous et vous confirmez que le contrat prend fin. Indiquez-le sur la page de la demande.
         }
     }
    .valid = Le code est valable jusqu’au { $code-until }.
    .warning = Vous n’avez rien demandé ? Alors ne faites rien et ne donnez le code à personne.
    .sms = { $kind ->
        [withdrawal] { $code } est votre code pour la rétractation du contrat de votre carte data { $operator }.
       *[termination] { $code } est votre code pour mettre fin à votre carte data { $operator }.
     } { $valid ->
        [yes] Valable jusqu’à { $code-time }.{" "}
       *[no] {""}
     }Rien demandé ? Ne faites rien et ne le donnez à personne.

## Un code sans dossier : il prouve la ligne pour l’espace client

line-code =
    .sms = { $code } est votre code { $operator }. Il prouve que cette ligne est à vous. Rien demandé ? Ne faites rien et ne le donnez à personne.

## Rappel

reminder =
    .subject = { $operator } : votre { $kind ->
        [withdrawal] rétractation
       *[termination] demande
     } vous attend ({ $reference })
    .preheader = Il manque encore une étape. D’ici là, rien ne prend fin.
    .title = Il manque encore une étape
    .intro = { $kind ->
        [withdrawal] Le { $received }, vous nous avez fait savoir que vous vous rétractez du contrat. Il continue, car il manque une étape.
       *[termination] Le { $received }, vous nous avez demandé de mettre fin à { data-cards }. Le contrat continue, car il manque une étape.
     }
    .changed = Vous avez changé d’avis ? Alors vous n’avez rien à faire.
    .sms = { $operator } : il manque encore une étape pour la demande { $reference }. Rien ne prend fin avant. Nous la gardons jusqu’au { $lapses-short } : { $case-link }
    .sms-confirm = { $operator } : il manque votre oui à la demande { $reference }. Rien ne prend fin avant. Nous la gardons jusqu’au { $lapses-short }. Confirmez avec le code { $mail-code } : { $confirm-link }

## Caducité

lapse-notice =
    .subject = { $operator } : votre { $kind ->
        [withdrawal] rétractation
       *[termination] demande
     } est caduque ({ $reference })
    .preheader = Il manquait une étape. Rien n’a été arrêté.
    .title = { $kind ->
        [withdrawal] Votre rétractation est caduque
       *[termination] Votre demande est caduque
     }
    .intro = Votre demande du { $received } n’est plus valable depuis le { $at }. Il manquait encore votre confirmation, ou la preuve que { $for ->
        [self] la ligne est à vous
       *[other] vous pouvez agir pour le titulaire
     }.
    .effect = Rien n’a été arrêté. Le contrat continue, et les frais aussi.
    .again = { $for ->
        [self] Vous voulez toujours partir ? Vous pouvez le redemander à tout moment. Cela prend environ une minute.
       *[other] Vous pouvez refaire la demande à tout moment.
     }
    .sms = { $operator } : la demande { $reference } est caduque depuis le { $at-short }, il manquait une étape. Rien n’a pris fin. Vous pouvez la refaire : { $case-link }

## La fin est fixée

scheduled =
    .subject = { $form ->
        [withdrawal] { $operator } : votre rétractation est confirmée ({ $reference })
        [at-once] { $operator } : { $for ->
            [self] votre
           *[other] le
         } contrat prend fin immédiatement ({ $reference })
       *[later] { $operator } : { $for ->
            [self] votre
           *[other] le
         } contrat prend fin le { $ends-day } ({ $reference })
     }
    .preheader = { $form ->
        [withdrawal] Elle compte à partir du moment où nous l’avons reçue.
        [at-once] La fin compte à partir du moment où nous avons reçu votre demande.
       *[later] La fin est fixée au { $ends }.
     }
    .title = { $form ->
        [withdrawal] Votre rétractation est confirmée
        [at-once] { $for ->
            [self] { $count ->
                [one] Votre carte data prend
               *[other] Vos cartes data prennent
             }
           *[other] { $count ->
                [one] La carte data prend
               *[other] Les cartes data prennent
             }
         } fin immédiatement
       *[later] { $for ->
            [self] { $count ->
                [one] Votre carte data prend
               *[other] Vos cartes data prennent
             }
           *[other] { $count ->
                [one] La carte data prend
               *[other] Les cartes data prennent
             }
         } fin le { $ends }
     }
    .intro = { $form ->
        [withdrawal] Tout est prouvé et confirmé. Le contrat prend fin par rétractation. Cela compte à partir du { $ends }, le moment où nous l’avons reçue.
        [at-once] Tout est prouvé et confirmé. La fin compte à partir du { $ends }, le moment où nous avons reçu votre demande.
       *[later] Tout est prouvé et confirmé. Le contrat prend fin le { $ends }.
     }
    .yes = { $how ->
        [spoken] Vous avez dit oui au téléphone, le { $yes } ; notre collaborateur l’a noté.
        [code-at-desk] Vous avez donné à notre collaborateur le code que nous avions envoyé, le { $yes }. C’était votre oui.
       *[signed] Vous avez signé en boutique, le { $yes }.
     }
    .billing = { $form ->
        [withdrawal] La rétractation elle-même ne coûte rien. Nous ne facturons plus d’abonnement pour la suite, même si le réseau a besoin de plus de temps.
       *[later] Nous ne facturons plus d’abonnement pour la suite, même si le réseau a besoin de plus de temps.
     }
    .off = Nous coupons { $count ->
        [one] la ligne
       *[other] les lignes
     } au plus tard à la fin du { $off-by }. Voici le calcul : { $off-why }
    .way-back = Vous pouvez retirer votre demande jusqu’au { $no-return }. Après, personne ne peut plus revenir en arrière et le numéro ne revient pas.
    .no-way-back = Vous avez signé pour une fin immédiate. La demande ne peut donc plus être retirée, et le numéro ne revient pas.
    .before = Avant la coupure de la ligne : gardez ce dont on a encore besoin et donnez le nouveau numéro à la banque et aux autres comptes qui utilisent celui-ci.
    .sms = { $form ->
        [withdrawal] { $operator } : votre rétractation { $reference } est confirmée.
        [at-once] { $operator } : la demande { $reference } est confirmée. Le contrat prend fin immédiatement.
       *[later] { $operator } : la demande { $reference } est confirmée. Le contrat prend fin le { $ends-short }.
     } { $how ->
        [spoken] Vous avez dit oui au téléphone.{" "}
        [code-at-desk] Vous nous avez donné le code.{" "}
        [signed] Vous avez signé en boutique.{" "}
       *[online] {""}
     }Vous pouvez la retirer jusqu’au { $no-return-short } : { $case-link }
    .sms-final = { $operator } : la demande { $reference } est confirmée{ $how ->
        [spoken] , comme vous l’avez dit au téléphone
        [code-at-desk] {" "}avec le code que vous nous avez donné
        [signed] , comme vous l’avez signé en boutique
       *[online] {""}
     }. Fin du contrat : { $ends-short }. On ne peut plus la retirer : { $case-link }

## Au titulaire de la ligne

owner-notice =
    .subject = { $operator } : une demande au sujet { $for ->
        [heir] d’une carte data
       *[self] de votre carte data
     } ({ $reference })
    .preheader = { $for ->
        [heir] C’est exact ? Alors vous n’avez rien à faire.
       *[self] C’était vous ? Alors vous n’avez rien à faire.
     }
    .title = { $kind ->
        [withdrawal] Quelqu’un veut se rétracter de votre contrat
       *[termination] { $for ->
            [heir] { $count ->
                [one] Quelqu’un a demandé la fin d’une carte data
               *[other] Quelqu’un a demandé la fin de cartes data
             }
           *[self] { $count ->
                [one] Quelqu’un a demandé la fin de votre carte data
               *[other] Quelqu’un a demandé la fin de vos cartes data
             }
         }
     }
    .pending = { $kind ->
        [withdrawal] Le { $received }, nous avons reçu une rétractation du contrat pour { $count ->
            [one] le numéro ci-dessous
           *[other] les numéros ci-dessous
         }. Elle est prouvée et confirmée.
       *[termination] Le { $received }, nous avons reçu une demande de mettre fin { $count ->
            [one] au numéro ci-dessous
           *[other] aux numéros ci-dessous
         }. Elle est prouvée et confirmée. { $form ->
            [at-once] La fin compte à partir du { $ends }.
           *[later] Le contrat prend fin le { $ends }.
         }
     }
    .locked = Le { $received }, nous avons reçu une demande au sujet { $count ->
        [one] du numéro ci-dessous
       *[other] des numéros ci-dessous
     }. Ensuite, quelqu’un a donné plusieurs fois une réponse fausse. Jusqu’ici, rien n’est prouvé et rien ne prend fin.
    .under-way = Le { $received }, nous avons reçu une demande au sujet { $count ->
        [one] du numéro ci-dessous
       *[other] des numéros ci-dessous
     }. Elle a été prouvée et confirmée, et nous y donnons déjà suite.
    .through = La demande a été faite { asked-through }.{ $for ->
        [heir] {" "}La personne nous a dit que le titulaire est décédé, et l’a demandée comme héritier.
        [other] {" "}La personne nous a dit qu’elle agit pour le titulaire.
       *[self] {""}
     }
    .was-you = { $for ->
        [heir] C’est exact ? Alors vous n’avez rien à faire.
       *[self] C’était vous, ou vous êtes d’accord ? Alors vous n’avez rien à faire.
     }
    .stop-pending = { $for ->
        [heir] Ce n’est pas exact ?
       *[self] Ce n’était pas vous ?
     } Appuyez sur le bouton avant le { $no-return }. Nous arrêtons alors la demande tout de suite. Après ce moment, ce n’est plus possible ; dites-le-nous quand même.
    .stop-locked = { $for ->
        [heir] Ce n’est pas exact ?
       *[self] Ce n’était pas vous ?
     } Appuyez sur le bouton. Nous arrêtons alors la demande tout de suite.
    .stop-under-way = { $for ->
        [heir] Ce n’est pas exact ?
       *[self] Ce n’était pas vous ?
     } Appuyez sur le bouton et contactez tout de suite le service clientèle. Nos collaborateurs examinent alors la situation.
    .sms-pending = { $operator } : { $kind ->
        [withdrawal] votre contrat pour cette carte data prend fin par rétractation.
       *[termination] { $form ->
            [at-once] cette carte data prend fin immédiatement.
           *[later] cette carte data prend fin le { $ends-short }.
         }
     } Demande faite { asked-through }. Pas par vous ? Bloquez-la avant le { $no-return-short } : { $owner-link }
    .sms-locked = { $operator } : { $kind ->
        [withdrawal] quelqu’un veut se rétracter du contrat de cette carte data
       *[termination] quelqu’un a demandé la fin de cette carte data
     } { asked-through } et a donné des réponses fausses. Rien ne prend fin. Pas vous ? { $owner-link }
    .sms-under-way = { $operator } : nous coupons cette carte data. Demande faite { asked-through }. Pas par vous ? Dites-le tout de suite : { $owner-link }

## Demande retirée

withdrawal-receipt =
    .subject = { $operator } : vous avez retiré votre demande ({ $reference })
    .preheader = Rien ne prend fin. Le contrat continue.
    .title = Vous avez retiré votre demande
    .intro = { $kind ->
        [withdrawal] Le { $at }, vous nous avez dit que vous ne voulez finalement pas vous rétracter. Ceci est votre accusé de réception.
       *[termination] Le { $at }, vous nous avez dit que le contrat ne doit finalement pas prendre fin. Ceci est votre accusé de réception.
     }
    .effect = Votre demande du { $received } ne change plus rien. Le contrat continue comme avant, et les frais aussi.
    .again = Vous pouvez faire une nouvelle demande à tout moment.
    .sms = { $operator } : vous avez retiré la demande { $reference } le { $at-short }. Rien ne prend fin, le contrat continue. Votre accusé de réception : { $case-link }

## Opposition du titulaire

objection-receipt =
    .subject = { $operator } : la demande est arrêtée ({ $reference })
    .subject-late = { $operator } : une opposition à la demande ({ $reference })
    .preheader = Rien ne prend fin. Le contrat continue.
    .preheader-late = La demande était déjà en cours. Nos collaborateurs l’examinent.
    .title = La demande est arrêtée
    .title-late = Nous examinons l’opposition
    .intro = { $for ->
        [heir] Le { $at }, on nous a fait savoir depuis l’adresse que nous connaissons que cette demande n’est pas exacte.
       *[self] Le { $at }, le titulaire de la ligne nous a dit : cette demande ne vient pas de moi.
     } Nous l’avons arrêtée tout de suite. Rien n’est coupé et le contrat continue comme avant.
    .intro-late = { $for ->
        [heir] On nous a fait savoir depuis l’adresse que nous connaissons que cette demande n’est pas exacte.
       *[self] Le titulaire de la ligne nous a dit : cette demande ne vient pas de moi.
     } Elle était déjà en cours et ne pouvait plus être arrêtée. Nos collaborateurs l’examinent maintenant.
    .holder = Vous êtes le titulaire ? Alors vous n’avez plus rien à faire. Nos collaborateurs examinent ce qui s’est passé.
    .holder-late = Vous êtes le titulaire ? Gardez ce message. Contactez le service clientèle et donnez la référence, pour que nous puissions vous joindre rapidement.
    .requester = { $for ->
        [self] Vous avez fait la demande et la ligne est à vous ?
       *[other] Vous avez fait la demande et elle est exacte ?
     } Contactez le service clientèle et donnez la référence.
    .sms = { $operator } : la demande { $reference } est bloquée depuis le { $at-short } après une opposition. Rien ne prend fin. Elle est exacte ? Appelez le service clientèle avec cette référence.
    .sms-late = { $operator } : une opposition vise la demande { $reference } du { $received-short }, déjà en cours. Nos collaborateurs l’examinent.

## Une demande précédente le fait déjà

answered-by-earlier =
    .subject = { $operator } : c’est déjà en cours ({ $reference })
    .preheader = Une demande précédente met déjà fin au contrat. Vous n’avez rien à faire.
    .title = Une demande précédente le fait déjà
    .intro = Votre demande du { $received } porte sur un contrat auquel une demande précédente met déjà fin. Une deuxième n’y changerait rien. Nous l’avons donc clôturée.
    .effect = La demande précédente suit son cours. Vous n’avez rien à faire.
    .sms = { $operator } : une demande précédente fait déjà ce que vous avez demandé dans { $reference } le { $received-short }. Vous n’avez rien à faire. { $case-link }

## La rétractation est arrivée trop tard

withdrawal-out-of-time =
    .subject = { $operator } : la rétractation n’est pas possible ({ $reference })
    .preheader = Vous pouvez toujours résilier le contrat.
    .title = La rétractation n’est pas possible
    .intro = Le { $received }, vous nous avez fait savoir que vous vous rétractez du contrat. { $period ->
        [over] Le délai légal a pris fin le { $until }, avant que nous ne recevions votre message.
       *[none] On ne peut se rétracter que d’un contrat conclu à distance, par exemple en ligne ou par téléphone. Nous ne voyons pas que ce contrat a été conclu ainsi.
     }
    .effect = Le contrat continue donc, et les frais aussi.
    .instead = Vous pouvez résilier le contrat à tout moment, sans donner de motif. Cela prend environ une minute.
    .objection = Vous n’êtes pas d’accord ? Contactez le service clientèle et donnez votre référence.
    .sms = { $operator } : la rétractation { $reference } du { $received-short } n’est pas possible. Vous pouvez toujours résilier le contrat : { $case-link }

## C’est terminé

closing-letter =
    .subject = { $operator } : { $for ->
        [self] votre
       *[other] le
     } contrat a pris fin ({ $reference })
    .preheader = La ligne est coupée et c’est vérifié. Ceci est votre preuve.
    .title = { $kind ->
        [withdrawal] { $for ->
            [self] Votre
           *[other] Le
         } contrat a pris fin par rétractation
       *[termination] { $for ->
            [self] { $count ->
                [one] Votre carte data est arrêtée
               *[other] Vos cartes data sont arrêtées
             }
           *[other] { $count ->
                [one] La carte data est arrêtée
               *[other] Les cartes data sont arrêtées
             }
         }
     }
    .intro = Le contrat a pris fin le { $ends }. { $count ->
        [one] La ligne est coupée
       *[other] Les lignes sont coupées
     }. Nous l’avons vérifié dans le réseau le { $off }.
    .credit = Nous rendons { $credit } : l’abonnement payé d’avance pour les jours après la fin. La liste ci-dessous montre le calcul.
    .no-credit = Aucun abonnement n’était payé d’avance pour la suite. Il n’y a donc rien à rendre de ce côté.
    .bills = Ce message ne concerne que l’abonnement après la fin. Les factures de la période précédente restent dues. Ce qui a été consommé depuis la dernière facture peut encore figurer sur une facture finale.
    .number = { $count ->
        [one] Le numéro est maintenant au repos jusqu’au { $rests } inclus. Jusqu’au { $port-out } inclus, un nouvel opérateur peut encore le reprendre. Après ce repos, le numéro peut être donné à quelqu’un d’autre.
       *[other] Les numéros sont maintenant au repos jusqu’au { $rests } inclus. Jusqu’au { $port-out } inclus, un nouvel opérateur peut encore les reprendre. Après ce repos, les numéros peuvent être donnés à quelqu’un d’autre.
     }
    .to-do = Ce qu’il vous reste à faire
    .to-do-esim = C’est une eSIM ? Supprimez le profil dans les réglages de votre appareil pendant que l’appareil est en ligne, par exemple en Wi-Fi.
    .to-do-card = C’est une carte en plastique ? Retirez-la et coupez-la en deux.
    .to-do-accounts = Modifiez chaque compte qui utilise encore ce numéro : banque, messagerie, e-mail, administration.
    .to-do-keep = Gardez ce message. C’est votre preuve que le contrat a pris fin.
    .sms = { $operator } : le contrat a pris fin le { $ends-short } et la ligne est coupée ({ $reference }). Votre preuve, avec les derniers chiffres : { $case-link }
