### E-Mails, Briefe und SMS eines Vorgangs.
###
### In jedem Text: $operator, $reference, $kind (termination oder withdrawal), $count (Zahl der Datenkarten) und
### $received. Die anderen Angaben gibt es, wo der Vorgang sie hat.

letter-greeting = Guten Tag,
letter-greeting-name = Guten Tag { $name },
letter-closing =
    Mit freundlichen Grüßen
    { $operator }
letter-footer = { $operator } sendet Ihnen diese Nachricht zum Antrag { $reference }. Wir fragen nie nach Ihrem Passwort, weder per E-Mail noch per SMS noch am Telefon.

button-confirm = { $kind ->
    [withdrawal] Widerruf bestätigen
   *[termination] Kündigung bestätigen
 }
button-case = Ihren Antrag ansehen
button-objection = { $for ->
    [heir] Das stimmt nicht
   *[self] Das war ich nicht
 }

## Wessen Anschluss, und auf welchem Weg

data-cards = { $for ->
    [self] { $count ->
        [one] Ihre Datenkarte
       *[other] { $count } Datenkarten
     }
    [heir] { $count ->
        [one] die Datenkarte der verstorbenen Person
       *[other] { $count } Datenkarten der verstorbenen Person
     }
   *[other] { $count ->
        [one] die Datenkarte der Person oder Firma, für die Sie handeln,
       *[other] { $count } Datenkarten der Person oder Firma, für die Sie handeln,
     }
 }
asked-through = { $channel ->
    [phone] am Telefon
    [shop] in einem Shop
    [back-office] über unsere Verwaltung
   *[online] online
 }

## Die Zusammenfassung

fact-what = Was beantragt wurde
fact-lines = { $count ->
    [one] Nummer der Datenkarte
   *[other] Nummern der Datenkarten
 }
fact-end-asked = Gewähltes Ende
fact-keep-number = Nummer behalten
fact-name = Name
fact-received = Eingegangen
fact-confirmed = Bestätigt
fact-ends = Ende
fact-ends-unknown = Wir nennen Ihnen das Datum, sobald der Anschluss nachgewiesen ist.
fact-no-return = Zurückziehen möglich bis
fact-off-by = Spätestens abgeschaltet
fact-off-by-value = am Ende des Tages: { $date }
fact-lapses = Wartet auf Sie bis
fact-code-until = Code gültig bis
fact-taken-back = Antrag zurückgezogen
fact-stopped = Antrag gestoppt
fact-ended = Beendet
fact-off = Abgeschaltet und geprüft
fact-credit = Gutschrift für { $line }
fact-credit-value = { $amount } ({ $days ->
    [one] { $days } ungenutzter Tag
   *[other] { $days } ungenutzte Tage
 } des Zeitraums { $from } bis { $to }; Grundgebühr { $fee })
fact-credit-total = Gutschrift insgesamt
fact-port-out = Nummer noch übertragbar bis
fact-rests = Nummer ruht bis

## Was noch fehlt

next-yes = { $kind ->
    [withdrawal] Ein Schritt fehlt noch: Bestätigen Sie Ihren Widerruf mit dem Knopf.
   *[termination] Ein Schritt fehlt noch: Bestätigen Sie Ihren Antrag mit dem Knopf.
 }
next-both = Zwei Dinge fehlen noch: der Nachweis, dass der Anschluss Ihnen gehört, und Ihre Bestätigung. Ein Code, den wir per SMS an den Anschluss senden, erledigt beides zugleich. Geben Sie ihn auf der Seite Ihres Antrags ein; dort können Sie auch einen neuen Code anfordern. Können Sie ihn nicht empfangen? Dann bestätigen Sie mit dem Knopf und wählen Sie auf der Seite einen anderen Nachweis.
next-both-keep-number = Zwei Dinge fehlen noch: der Nachweis, dass der Anschluss Ihnen gehört, und Ihre Bestätigung. Bestätigen Sie mit dem Knopf. Für den Nachweis senden wir per SMS einen Code an den Anschluss. Geben Sie ihn auf der Seite Ihres Antrags ein; dort können Sie auch einen neuen Code anfordern.
next-proof = Ein Schritt fehlt noch: der Nachweis, dass der Anschluss Ihnen gehört. Wir senden per SMS einen Code an den Anschluss. Geben Sie ihn auf der Seite Ihres Antrags ein. Dort können Sie einen neuen Code anfordern oder einen anderen Nachweis wählen.
next-both-acting = Zwei Dinge fehlen noch: das Dokument, das zeigt, dass Sie für die Person oder Firma handeln dürfen, der der Anschluss gehört, und Ihre Bestätigung. Sie können das Dokument in einem Shop zeigen; der Kundendienst sagt Ihnen, welches nötig ist. Bestätigen Sie mit dem Knopf.
next-proof-acting = Ein Schritt fehlt noch: das Dokument, das zeigt, dass Sie für die Person oder Firma handeln dürfen, der der Anschluss gehört. Sie können es in einem Shop zeigen; der Kundendienst sagt Ihnen, welches nötig ist.
next-mail-code = Fragt die Seite nach einem Code? Geben Sie { $mail-code } ein. Sie fragt danach, wenn Sie sie in einem anderen Browser oder auf einem anderen Gerät öffnen.
next-lapse = Wir bewahren Ihren Antrag auf bis { $lapses }. Fehlt dann noch ein Schritt, verfällt er, und nichts endet.
when-at-once = { $kind ->
    [withdrawal] Danach gilt Ihr Widerruf ab { $received }, dem Moment, in dem wir ihn erhalten haben. Durch die Prüfung verlieren Sie keine Zeit.
   *[termination] Danach gilt das Ende ab { $received }, dem Moment, in dem wir Ihren Antrag erhalten haben. Für die Zeit der Prüfung zahlen Sie nichts.
 }
when-last-day = Danach endet der Vertrag am { $ends }. Für die Zeit danach berechnen wir nichts.
when-paid-period = Danach endet der Vertrag zusammen mit dem Zeitraum, der schon bezahlt ist. Wir nennen Ihnen das Datum, sobald der Anschluss nachgewiesen ist.
keep-number-warning = Sie möchten die Nummer behalten. Wenn ein anderer Anbieter sie übernimmt, beendet diese Übertragung den Vertrag von selbst. Endet der Vertrag zuerst hier, können Sie die Nummer verlieren. Bitten Sie den neuen Anbieter um die Übertragung, bevor Sie fortfahren.
lines-left-out = Diese Nummern gehören nicht dazu: { $left-out }. Wir haben sie nicht unter demselben Namen gefunden, oder ein früherer Antrag beendet sie schon. Für sie ändert dieser Antrag nichts.

## Eingangsbestätigung

receipt =
    .subject = { $operator }: Wir haben Ihren { $kind ->
        [withdrawal] Widerruf
       *[termination] Antrag
     } erhalten ({ $reference })
    .preheader = Ihre Eingangsbestätigung mit Datum und Uhrzeit. Bitte bewahren Sie sie auf.
    .title = { $kind ->
        [withdrawal] Wir haben Ihren Widerruf erhalten
       *[termination] Wir haben Ihren Antrag erhalten
     }
    .loss = Unser herzliches Beileid.
    .intro = { $kind ->
        [withdrawal] Sie haben { $operator } mitgeteilt, dass Sie den Vertrag widerrufen. Eingegangen: { $received }. Dies ist Ihre Eingangsbestätigung. Bewahren Sie sie auf.
       *[termination] { $entered ->
            [back-office] Die Verwaltung von { $operator } hat einen Antrag eingetragen, { data-cards } zu kündigen, und erklärt, dass er von Ihnen kommt. Eingegangen: { $received }. Dies ist Ihre Eingangsbestätigung. Bewahren Sie sie auf. Sie haben das nicht verlangt? Dann nehmen Sie den Antrag auf seiner Seite zurück.
           *[requester] Sie möchten { data-cards } bei { $operator } kündigen. Eingegangen: { $received }. Dies ist Ihre Eingangsbestätigung. Bewahren Sie sie auf.
         }
     }
    .done = Es fehlt nichts mehr. Die Seite Ihres Antrags zeigt den Stand.
    .sms = { $operator }: { $for ->
        [heir] Unser herzliches Beileid.{" "}
       *[self] {""}
     }Eingangsbestätigung: Ihr { $kind ->
        [withdrawal] Widerruf
       *[termination] Antrag
     } { $reference } ist eingegangen am { $received-short }. Bitte aufbewahren. So geht es weiter, und hier liegt der Beleg: { $case-link }
    .sms-confirm = { $operator }: { $for ->
        [heir] Unser herzliches Beileid.{" "}
       *[self] {""}
     }Eingangsbestätigung: Ihr { $kind ->
        [withdrawal] Widerruf
       *[termination] Antrag
     } { $reference } ist eingegangen am { $received-short }. Bitte aufbewahren. Bestätigen Sie mit Code { $mail-code }; der Beleg liegt auch hier: { $confirm-link }

## Einmalcode

code =
    .subject = { $operator }: Ihr Code
    .preheader = Ein Code, den Sie angefordert haben. Er gilt nur kurze Zeit.
    .title = Ihr Code
    .intro = { $kind ->
        [withdrawal] Mit diesem Code weisen Sie nach, dass der Anschluss Ihnen gehört, und bestätigen den Widerruf des Vertrags. Geben Sie ihn auf der Seite des Antrags ein.
       *[termination] { $keep-number ->
            [yes] Mit diesem Code weisen Sie nach, dass der Anschluss Ihnen gehört. Geben Sie ihn auf der Seite des Antrags ein.
           *[no] Mit diesem Code weisen Sie nach, dass der Anschluss Ihnen gehört, und bestätigen die Kündigung. Geben Sie ihn auf der Seite des Antrags ein.
         }
     }
    .valid = Der Code gilt bis { $code-until }.
    .warning = Sie haben das nicht angefordert? Dann tun Sie nichts und geben Sie den Code niemandem.
    .sms = { $kind ->
        [withdrawal] { $code } ist Ihr Code für den Widerruf des Vertrags Ihrer { $operator }-Datenkarte.
       *[termination] { $code } ist Ihr Code für die Kündigung Ihrer { $operator }-Datenkarte.
     } { $valid ->
        [yes] Gültig bis { $code-time }.{" "}
       *[no] {""}
     }Nicht angefordert? Tun Sie nichts und geben Sie ihn niemandem.

## Ein Code ohne Vorgang: Er weist den Anschluss für den Kundenbereich nach

line-code =
    .sms = { $code } ist Ihr Code von { $operator }. Er zeigt, dass dieser Anschluss Ihnen gehört. Nicht angefordert? Tun Sie nichts und geben Sie ihn niemandem.

## Erinnerung

reminder =
    .subject = { $operator }: Ihr { $kind ->
        [withdrawal] Widerruf
       *[termination] Antrag
     } wartet noch auf Sie ({ $reference })
    .preheader = Ein Schritt fehlt noch. Bis dahin endet nichts.
    .title = Ein Schritt fehlt noch
    .intro = { $kind ->
        [withdrawal] Am { $received }, haben Sie uns mitgeteilt, dass Sie den Vertrag widerrufen. Er läuft noch, denn ein Schritt fehlt.
       *[termination] Am { $received }, wollten Sie { data-cards } bei uns kündigen. Der Vertrag läuft noch, denn ein Schritt fehlt.
     }
    .changed = Haben Sie es sich anders überlegt? Dann müssen Sie nichts tun.
    .sms = { $operator }: Für Antrag { $reference } fehlt noch ein Schritt. Bis dahin endet nichts. Wir bewahren ihn auf bis { $lapses-short }: { $case-link }
    .sms-confirm = { $operator }: Ihr Ja zum Antrag { $reference } fehlt noch. Bis dahin endet nichts. Wir bewahren ihn auf bis { $lapses-short }. Bestätigen mit Code { $mail-code }: { $confirm-link }

## Verfallen

lapse-notice =
    .subject = { $operator }: Ihr { $kind ->
        [withdrawal] Widerruf
       *[termination] Antrag
     } ist verfallen ({ $reference })
    .preheader = Ein Schritt fehlte. Es wurde nichts beendet.
    .title = { $kind ->
        [withdrawal] Ihr Widerruf ist verfallen
       *[termination] Ihr Antrag ist verfallen
     }
    .intro = Ihr Antrag ist verfallen. Eingegangen: { $received }. Verfallen: { $at }. Es fehlte noch Ihre Bestätigung oder der Nachweis, dass { $for ->
        [self] der Anschluss Ihnen gehört
       *[other] Sie dafür handeln dürfen
     }.
    .effect = Es wurde nichts beendet. Der Vertrag läuft weiter, und die Kosten auch.
    .again = { $for ->
        [self] Möchten Sie immer noch gehen? Sie können es jederzeit neu beantragen. Das dauert etwa eine Minute.
       *[other] Sie können es jederzeit neu beantragen.
     }
    .sms = { $operator }: Antrag { $reference } ist am { $at-short } verfallen, weil ein Schritt fehlte. Es wurde nichts beendet. Neu beantragen: { $case-link }

## Das Ende steht fest

scheduled =
    .subject = { $form ->
        [withdrawal] { $operator }: Ihr Widerruf ist bestätigt ({ $reference })
        [at-once] { $operator }: { $for ->
            [self] Ihr
           *[other] Der
         } Vertrag endet sofort ({ $reference })
       *[later] { $operator }: { $for ->
            [self] Ihr
           *[other] Der
         } Vertrag endet am { $ends-day } ({ $reference })
     }
    .preheader = { $form ->
        [withdrawal] Er gilt ab dem Moment, in dem wir ihn erhalten haben.
        [at-once] Das Ende gilt ab dem Moment, in dem wir Ihren Antrag erhalten haben.
       *[later] Das Ende: { $ends }.
     }
    .title = { $form ->
        [withdrawal] Ihr Widerruf ist bestätigt
        [at-once] { $for ->
            [self] { $count ->
                [one] Ihr Vertrag endet
               *[other] Ihre Verträge enden
             }
           *[other] { $count ->
                [one] Der Vertrag endet
               *[other] Die Verträge enden
             }
         } sofort
       *[later] { $for ->
            [self] { $count ->
                [one] Ihr Vertrag endet
               *[other] Ihre Verträge enden
             }
           *[other] { $count ->
                [one] Der Vertrag endet
               *[other] Die Verträge enden
             }
         } am { $ends }
     }
    .intro = { $form ->
        [withdrawal] Alles ist nachgewiesen und bestätigt. Der Vertrag endet durch Widerruf. Das gilt ab { $ends }, dem Moment, in dem wir ihn erhalten haben.
        [at-once] Alles ist nachgewiesen und bestätigt. Das Ende gilt ab { $ends }, dem Moment, in dem wir Ihren Antrag erhalten haben.
       *[later] Alles ist nachgewiesen und bestätigt. Der Vertrag endet am { $ends }.
     }
    .yes = { $how ->
        [spoken] Sie haben am Telefon Ja gesagt, am { $yes }; wir haben es notiert.
        [code-at-desk] Sie haben uns den Code genannt, den wir gesendet hatten, am { $yes }. Das war Ihr Ja.
       *[signed] Sie haben dafür in einem Shop unterschrieben, am { $yes }.
     }
    .billing = { $form ->
        [withdrawal] Der Widerruf selbst kostet nichts. Für die Zeit danach berechnen wir keine Grundgebühr, auch wenn das Netz länger braucht.
       *[later] Für die Zeit danach berechnen wir keine Grundgebühr, auch wenn das Netz länger braucht.
     }
    .off = Wir schalten { $count ->
        [one] den Anschluss
       *[other] die Anschlüsse
     } spätestens am Ende dieses Tages ab: { $off-by }. So zählen wir: { $off-why }
    .way-back = Sie können Ihren Antrag zurückziehen bis { $no-return }. Danach kann es niemand mehr rückgängig machen, und die Nummer kommt nicht zurück.
    .no-way-back = Sie haben unterschrieben, dass es sofort endet. Darum lässt sich der Antrag nicht mehr zurückziehen, und die Nummer kommt nicht zurück.
    .before = Bevor der Anschluss abgeschaltet ist: Sichern Sie, was noch gebraucht wird. Nennen Sie die neue Nummer der Bank und allen anderen Stellen, bei denen diese Nummer genutzt wird.
    .sms = { $form ->
        [withdrawal] { $operator }: Ihr Widerruf { $reference } ist bestätigt.
        [at-once] { $operator }: Antrag { $reference } ist bestätigt. Der Vertrag endet sofort.
       *[later] { $operator }: Antrag { $reference } ist bestätigt. Der Vertrag endet am { $ends-short }.
     } { $how ->
        [spoken] Sie haben am Telefon Ja gesagt.{" "}
        [code-at-desk] Sie haben uns den Code genannt.{" "}
        [signed] Sie haben in einem Shop unterschrieben.{" "}
       *[online] {""}
     }Zurückziehen geht bis { $no-return-short }: { $case-link }
    .sms-final = { $operator }: Antrag { $reference } ist bestätigt{ $how ->
        [spoken] , wie Sie am Telefon gesagt haben
        [code-at-desk] {" "}mit dem Code, den Sie uns genannt haben
        [signed] , wie Sie in einem Shop unterschrieben haben
       *[online] {""}
     }. Ende des Vertrags: { $ends-short }. Zurückziehen geht nicht mehr: { $case-link }

## An die Person, der der Anschluss gehört

owner-notice =
    .subject = { $operator }: ein Antrag zu { $for ->
        [heir] einer Datenkarte
       *[self] Ihrer Datenkarte
     } ({ $reference })
    .preheader = { $for ->
        [heir] Stimmt das? Dann müssen Sie nichts tun.
       *[self] Waren Sie das? Dann müssen Sie nichts tun.
     }
    .title = { $kind ->
        [withdrawal] Jemand möchte Ihren Vertrag widerrufen
       *[termination] { $for ->
            [heir] { $count ->
                [one] Jemand möchte eine Datenkarte kündigen
               *[other] Jemand möchte Datenkarten kündigen
             }
           *[self] { $count ->
                [one] Jemand möchte Ihre Datenkarte kündigen
               *[other] Jemand möchte Ihre Datenkarten kündigen
             }
         }
     }
    .pending = { $kind ->
        [withdrawal] Wir haben einen Widerruf des Vertrags für { $count ->
            [one] die Nummer unten
           *[other] die Nummern unten
         } erhalten. Eingegangen: { $received }. Er ist nachgewiesen und bestätigt.
       *[termination] Wir haben einen Antrag erhalten, { $count ->
            [one] die Nummer unten
           *[other] die Nummern unten
         } zu kündigen. Eingegangen: { $received }. Er ist nachgewiesen und bestätigt. { $form ->
            [at-once] Das Ende gilt ab { $ends }.
           *[later] Der Vertrag endet am { $ends }.
         }
     }
    .locked = Wir haben einen Antrag { $count ->
        [one] zur Nummer unten
       *[other] zu den Nummern unten
     } erhalten. Eingegangen: { $received }. Danach hat jemand mehrmals falsch geantwortet. Bisher ist nichts nachgewiesen, und nichts endet.
    .under-way = Wir haben einen Antrag { $count ->
        [one] zur Nummer unten
       *[other] zu den Nummern unten
     } erhalten. Eingegangen: { $received }. Er wurde nachgewiesen und bestätigt und wird schon ausgeführt.
    .through = Der Antrag wurde { asked-through } gestellt.{ $for ->
        [heir] {" "}Wer ihn stellte, hat uns gesagt, dass die Person, der der Anschluss gehörte, verstorben ist, und hat ihn als Erbin oder Erbe gestellt.
        [other] {" "}Wer ihn stellte, hat uns gesagt, für Sie oder Ihre Firma zu handeln.
       *[self] {""}
     }
    .was-you = { $for ->
        [heir] Stimmt das? Dann müssen Sie nichts tun.
       *[self] Waren Sie das, oder sind Sie einverstanden? Dann müssen Sie nichts tun.
     }
    .stop-pending = { $for ->
        [heir] Stimmt das nicht?
       *[self] Waren Sie das nicht?
     } Drücken Sie den Knopf, und zwar vor { $no-return }. Wir stoppen den Antrag dann sofort. Danach geht das nicht mehr; sagen Sie es uns trotzdem.
    .stop-locked = { $for ->
        [heir] Stimmt das nicht?
       *[self] Waren Sie das nicht?
     } Drücken Sie den Knopf. Wir stoppen den Antrag dann sofort.
    .stop-under-way = { $for ->
        [heir] Stimmt das nicht?
       *[self] Waren Sie das nicht?
     } Drücken Sie den Knopf und wenden Sie sich sofort an den Kundendienst. Unsere Mitarbeitenden sehen sich den Fall dann an.
    .sms-pending = { $operator }: { $kind ->
        [withdrawal] Ihr Vertrag für diese Datenkarte endet durch Widerruf.
       *[termination] { $form ->
            [at-once] Der Vertrag für diese Karte endet sofort.
           *[later] Der Vertrag für diese Karte endet am { $ends-short }.
         }
     } Beantragt { asked-through }. Nicht von Ihnen? Stoppen Sie es vor { $no-return-short }: { $owner-link }
    .sms-locked = { $operator }: { $kind ->
        [withdrawal] Jemand möchte den Vertrag dieser Datenkarte widerrufen
       *[termination] Jemand möchte diese Datenkarte kündigen
     }, { asked-through }, und antwortete falsch. Noch endet nichts. Nicht Sie? { $owner-link }
    .sms-under-way = { $operator }: Diese Datenkarte wird abgeschaltet. Beantragt { asked-through }. Nicht von Ihnen? Sagen Sie es uns sofort: { $owner-link }

## Zurückgezogen

withdrawal-receipt =
    .subject = { $operator }: Sie haben Ihren Antrag zurückgezogen ({ $reference })
    .preheader = Nichts endet. Der Vertrag läuft weiter.
    .title = Sie haben Ihren Antrag zurückgezogen
    .intro = { $kind ->
        [withdrawal] Sie haben uns mitgeteilt, dass Sie den Vertrag doch nicht widerrufen möchten. Eingegangen: { $at }. Dies ist Ihre Eingangsbestätigung.
       *[termination] Sie haben uns mitgeteilt, dass der Vertrag doch nicht enden soll. Eingegangen: { $at }. Dies ist Ihre Eingangsbestätigung.
     }
    .effect = Ihr früherer Antrag ändert nichts mehr. Der Vertrag läuft weiter wie bisher, und die Kosten auch.
    .again = Sie können jederzeit einen neuen Antrag stellen.
    .sms = { $operator }: Sie haben Antrag { $reference } am { $at-short } zurückgezogen. Nichts endet, der Vertrag läuft weiter. Ihre Bestätigung: { $case-link }

## Einspruch der Person, der der Anschluss gehört

objection-receipt =
    .subject = { $operator }: Der Antrag wurde gestoppt ({ $reference })
    .subject-late = { $operator }: ein Einspruch gegen den Antrag ({ $reference })
    .preheader = Nichts endet. Der Vertrag läuft weiter.
    .preheader-late = Der Antrag wurde schon ausgeführt. Unsere Mitarbeitenden sehen sich den Fall an.
    .title = Der Antrag wurde gestoppt
    .title-late = Wir prüfen den Einspruch
    .intro = { $for ->
        [heir] Von der Adresse, die wir kennen, hat man uns mitgeteilt, dass dieser Antrag nicht stimmt.
       *[self] Die Person, der der Anschluss gehört, hat uns mitgeteilt: Dieser Antrag war nicht von mir.
     } Eingegangen: { $at }. Wir haben ihn sofort gestoppt. Nichts wird abgeschaltet, und der Vertrag läuft weiter wie bisher.
    .intro-late = { $for ->
        [heir] Von der Adresse, die wir kennen, hat man uns mitgeteilt, dass dieser Antrag nicht stimmt.
       *[self] Die Person, der der Anschluss gehört, hat uns mitgeteilt: Dieser Antrag war nicht von mir.
     } Er wurde schon ausgeführt und ließ sich nicht mehr stoppen. Unsere Mitarbeitenden sehen sich den Fall jetzt an.
    .holder = Gehört der Anschluss Ihnen? Dann müssen Sie nichts weiter tun. Unsere Mitarbeitenden prüfen, was geschehen ist.
    .holder-late = Gehört der Anschluss Ihnen? Bewahren Sie diese Nachricht auf. Wenden Sie sich an den Kundendienst und nennen Sie die Referenz, damit wir Sie schnell erreichen.
    .requester = { $for ->
        [self] Haben Sie den Antrag gestellt, und der Anschluss gehört Ihnen?
       *[other] Haben Sie den Antrag gestellt, und er stimmt?
     } Wenden Sie sich an den Kundendienst und nennen Sie die Referenz.
    .sms = { $operator }: Antrag { $reference } wurde am { $at-short } nach einem Einspruch gestoppt. Nichts endet. Stimmt der Antrag? Rufen Sie den Kundendienst mit dieser Referenz an.
    .sms-late = { $operator }: Wir haben einen Einspruch gegen Antrag { $reference } vom { $received-short } erhalten. Er wurde schon ausgeführt. Wir prüfen den Fall.

## Ein früherer Antrag erledigt es schon

answered-by-earlier =
    .subject = { $operator }: Das läuft schon ({ $reference })
    .preheader = Ein früherer Antrag beendet den Vertrag schon. Sie müssen nichts tun.
    .title = Ein früherer Antrag erledigt das schon
    .intro = Sie haben einen Antrag gestellt. Eingegangen: { $received }. Diesen Vertrag beendet schon ein früherer Antrag. Ein zweiter würde nichts ändern, darum haben wir ihn abgeschlossen.
    .effect = Der frühere Antrag läuft weiter wie bisher. Sie müssen nichts tun.
    .sms = { $operator }: Ein früherer Antrag erledigt schon, was Sie in { $reference } am { $received-short } wollten. Sie müssen nichts tun. { $case-link }

## Der Widerruf kam zu spät

withdrawal-out-of-time =
    .subject = { $operator }: Ein Widerruf ist nicht möglich ({ $reference })
    .preheader = Sie können den Vertrag aber noch kündigen.
    .title = Ein Widerruf ist nicht möglich
    .intro = Sie haben uns mitgeteilt, dass Sie den Vertrag widerrufen. Eingegangen: { $received }. { $period ->
        [over] Die gesetzliche Frist endete schon vorher, am { $until }.
       *[none] Widerrufen lassen sich nur Verträge, die im Fernabsatz geschlossen wurden, zum Beispiel online oder am Telefon. Wir sehen nicht, dass dieser Vertrag so geschlossen wurde.
     }
    .effect = Der Vertrag läuft also weiter, und die Kosten auch.
    .instead = Sie können den Vertrag jederzeit ohne Grund kündigen. Das dauert etwa eine Minute.
    .objection = Sind Sie anderer Meinung? Wenden Sie sich an den Kundendienst und nennen Sie Ihre Referenz.
    .sms = { $operator }: Der Widerruf { $reference } vom { $received-short } ist nicht möglich. Sie können den Vertrag aber kündigen: { $case-link }

## Vorbei

closing-letter =
    .subject = { $operator }: { $for ->
        [self] Ihr
       *[other] Der
     } Vertrag ist beendet ({ $reference })
    .preheader = Abgeschaltet und geprüft. Dies ist Ihr Nachweis.
    .title = { $kind ->
        [withdrawal] { $for ->
            [self] Ihr
           *[other] Der
         } Vertrag ist durch Widerruf beendet
       *[termination] { $for ->
            [self] Ihre
           *[other] Die
         } { $count ->
            [one] Datenkarte ist gekündigt und abgeschaltet
           *[other] Datenkarten sind gekündigt und abgeschaltet
         }
     }
    .intro = Der Vertrag endete am { $ends }. { $count ->
        [one] Der Anschluss ist abgeschaltet
       *[other] Die Anschlüsse sind abgeschaltet
     }. Wir haben das im Netz geprüft: { $off }.
    .credit = Wir erstatten { $credit }: die Grundgebühr, die für die Tage nach dem Ende im Voraus bezahlt war. Die Liste unten zeigt, wie wir gerechnet haben.
    .no-credit = Für die Zeit nach dem Ende war keine Grundgebühr im Voraus bezahlt. Dafür ist also nichts zurückzugeben.
    .bills = Diese Mitteilung betrifft nur die Grundgebühr nach dem Ende. Rechnungen für die Zeit davor bleiben offen, bis sie bezahlt sind. Was seit der letzten Rechnung genutzt wurde, kann noch auf einer Schlussrechnung stehen.
    .number = { $count ->
        [one] Die Nummer ruht jetzt bis einschließlich { $rests }. Bis einschließlich { $port-out }, kann ein neuer Anbieter sie noch übernehmen. Nach der Ruhezeit kann die Nummer an jemand anderen gehen.
       *[other] Die Nummern ruhen jetzt bis einschließlich { $rests }. Bis einschließlich { $port-out }, kann ein neuer Anbieter sie noch übernehmen. Nach der Ruhezeit können die Nummern an jemand anderen gehen.
     }
    .to-do = Was Sie noch tun müssen
    .to-do-esim = Ist es eine eSIM? Löschen Sie das Profil in den Einstellungen Ihres Geräts, während das Gerät online ist, zum Beispiel im WLAN.
    .to-do-card = Ist es eine Plastikkarte? Nehmen Sie sie heraus und schneiden Sie sie durch.
    .to-do-accounts = Ändern Sie jedes Konto, das diese Nummer noch nutzt: Bank, Nachrichten, E-Mail, Behörden.
    .to-do-keep = Bewahren Sie diese Mitteilung auf. Sie ist Ihr Nachweis, dass der Vertrag beendet ist.
    .sms = { $operator }: Der Vertrag endete am { $ends-short }, der Anschluss ist abgeschaltet ({ $reference }). Ihr Nachweis mit den letzten Zahlen: { $case-link }
