### Antworten, die Nein sagen: warum, nach welcher Regel, und was sonst möglich ist.
### Der Wert ist die Überschrift; der Text steht in `body`.

refusal-already-asked = Dieser Anschluss wird schon beendet
    .body = Ein früherer Antrag beendet diesen Anschluss schon. Ein zweiter würde nichts ändern. Sie müssen nichts tun. Die Seite des ersten Antrags zeigt den Stand.
refusal-already-proven = Wir wissen schon, dass der Anschluss Ihnen gehört
    .body = Sie brauchen keinen Code mehr. Die Seite Ihres Antrags zeigt den nächsten Schritt.
refusal-cannot-be-proposed = Das kann jetzt nicht vorgeschlagen werden
    .body = Der Vorgang steht inzwischen anders, oder der Zeitpunkt liegt vor dem Antrag oder nach dieser Minute. Sehen Sie sich den Vorgang noch einmal an und schlagen Sie vor, was passt.
refusal-closed = Das ist schon vorbei
    .body = Der Vertrag endete am { $at }. Ein abgeschlossener Antrag lässt sich nicht mehr ändern, und die Nummer kommt nicht zurück. Stimmt etwas mit dem Ende oder mit der letzten Rechnung nicht? Wenden Sie sich an den Kundendienst und nennen Sie Ihre Referenz.
refusal-code-expired = Dieser Code gilt nicht mehr
    .body = Ein Code gilt nur kurze Zeit, und nur der neueste zählt. Fordern Sie auf dieser Seite einen neuen Code an.
refusal-code-from-mail-needed = Geben Sie auch den Code aus der Nachricht ein
    .body = Sie haben den Link in einem anderen Browser geöffnet als dem, in dem Sie den Antrag gestellt haben. Manche E-Mail-Programme öffnen Links von selbst. Darum fragen wir auch nach dem sechsstelligen Code aus derselben Nachricht.
refusal-confirm-by-mail = Bestätigen Sie mit dem Link in unserer Nachricht
    .body = Sie haben diesen Antrag gestellt, während Sie angemeldet waren. Ein offener Computer allein darf keinen Vertrag beenden. Darum haben wir Ihnen die Bestätigung in einer Nachricht geschickt. Nicht angekommen? Lassen Sie sie noch einmal senden oder berichtigen Sie die Adresse.
refusal-end-in-the-past = Dieser Tag ist vorbei
    .body = Ein Vertrag kann nicht in der Vergangenheit enden. Der früheste letzte Tag, den Sie wählen können, ist { $date }. Wählen Sie „sofort“, um ihn jetzt zu beenden.
refusal-end-too-far = Dieser Tag liegt zu weit in der Zukunft
    .body = Der späteste letzte Tag, den Sie wählen können, ist { $date }. Wählen Sie einen früheren Tag oder stellen Sie Ihren Antrag später.
refusal-keep-number-first = Sie möchten Ihre Nummer behalten
    .body = Wenn ein anderer Anbieter Ihre Nummer übernimmt, beendet diese Übertragung den Vertrag von selbst. Wenn Sie hier zuerst kündigen, können Sie die Nummer verlieren. Bitten Sie Ihren neuen Anbieter um die Übertragung. Oder kreuzen Sie an, dass Sie trotzdem fortfahren möchten.
refusal-lapsed = Dieser Antrag ist verfallen
    .body = Er verfiel am { $at }, weil noch eine Bestätigung oder ein Nachweis fehlte. Es wurde nichts beendet. Sie können jederzeit einen neuen Antrag stellen.
refusal-locked = Zu viele falsche Antworten
    .body = Um den Anschluss zu schützen, sehen wir uns bis { $at } keine Antwort an. Ihr Antrag bleibt eingegangen und behält sein Datum. Versuchen Sie es danach noch einmal.
refusal-no-lines = Die Nummer der Datenkarte fehlt
    .body = Geben Sie die Nummer von mindestens einer Datenkarte an, die enden soll. Sie steht auf Ihrer Rechnung und in Ihrem Kundenbereich.
refusal-no-proposal = Diesen Vorschlag gibt es nicht mehr
    .body = Er wurde entschieden oder zurückgenommen, oder niemand hat ihn rechtzeitig angesehen. Sehen Sie sich den Vorgang noch einmal an; was noch nötig ist, kann neu vorgeschlagen werden.
refusal-not-at-once = Sofort geht es nicht
    .body = Dafür braucht es vier Dinge: Der Kunde hat „sofort“ gewählt, sein Ausweis wurde an diesem Schalter gesehen, nichts erhöht das Risiko, und der Betreiber erlaubt es. Sonst behält der Inhaber seine Zeit zum Einspruch. Die Abrechnung endet in jedem Fall zum gewählten Zeitpunkt.
refusal-not-here = Das kann hier nicht gegeben werden
    .body = Ein Ausweis oder eine Karte muss auf einem Schalter liegen, und ein gesprochenes Ja gehört ans Telefon. Wählen Sie, was hier möglich ist.
refusal-not-in-the-withdrawal-period = Dieser Vertrag kann nicht widerrufen werden
    .body = { $known ->
        [yes] Die gesetzliche Widerrufsfrist endete am { $date }.
       *[no] Widerrufen lassen sich nur Verträge, die im Fernabsatz geschlossen wurden, zum Beispiel online oder am Telefon. Wir sehen nicht, dass dieser Vertrag so geschlossen wurde.
     } Sie können den Vertrag aber jederzeit ohne Grund kündigen.
refusal-not-on-file = Der Anschluss steht nicht in den Akten
    .body = Es gibt nichts, womit eine Antwort verglichen werden könnte. Der Antrag bleibt eingegangen und behält sein Datum; die Sachbearbeitung sieht ihn sich an. Prüfen Sie die Nummer mit dem Kunden.
refusal-not-proven = Wir wissen noch nicht, dass der Anschluss Ihnen gehört
    .body = Fordern Sie einen Code an den Anschluss oder an die Adresse an, die wir kennen, und geben Sie ihn hier ein. Oder melden Sie sich in Ihrem Kundenbereich an. Ihr Antrag bleibt eingegangen und behält sein Datum.
refusal-not-the-holder = Dieser Anschluss ist nicht in Ihrem Kundenbereich
    .body = Mit einer Anmeldung kann den Anschluss nur nachweisen, wem er gehört. Melden Sie sich mit dem passenden Konto an oder fordern Sie einen Code an den Anschluss an.
refusal-nothing-to-retry = Nichts hängt fest
    .body = Jeder Anschluss dieses Vorgangs kommt voran. Es gibt nichts zu wiederholen.
refusal-on-its-way = Das läuft schon
    .body = Wir schalten den Anschluss ab oder erstellen die Schlussabrechnung. Jetzt lässt sich nichts mehr ändern. Wir schreiben Ihnen, sobald alles erledigt ist.
refusal-proposal-open = Ein Vorschlag wartet schon
    .body = Vorschlag { $number } dieses Vorgangs wartet auf eine zweite Person. Entscheiden Sie zuerst darüber.
refusal-refused = Dieser Antrag wurde abgelehnt
    .body = Es war ein Widerruf, und die gesetzliche Frist dafür war vorbei. Sie können den Vertrag aber jederzeit ohne Grund kündigen.
refusal-same-person = Eine zweite Person muss es ansehen
    .body = Wer es vorgeschlagen hat, kann nicht auch zustimmen. Bitten Sie jemanden mit der richtigen Rolle.
refusal-too-late = Das lässt sich nicht mehr rückgängig machen
    .body = Zurückziehen ging bis { $at }. Seitdem wird der Anschluss abgeschaltet. Sie haben das nicht beantragt? Wenden Sie sich sofort an den Kundendienst und nennen Sie die Referenz.
refusal-too-many-codes = Keine Codes mehr für diesen Antrag
    .body = Wir haben so viele Codes gesendet, wie ein Antrag haben darf. Ihr Antrag bleibt eingegangen. Melden Sie sich in Ihrem Kundenbereich an, um den Anschluss nachzuweisen. Oder wenden Sie sich an den Kundendienst und nennen Sie Ihre Referenz.
refusal-too-many-lines = Zu viele Anschlüsse in einem Antrag
    .body = { $max ->
        [one] Ein Antrag kann { $max } Anschluss nennen. Stellen Sie für die anderen einen zweiten Antrag.
       *[other] Ein Antrag kann höchstens { $max } Anschlüsse nennen. Stellen Sie für die anderen einen zweiten Antrag.
     }
refusal-too-many-resends = Wir haben das schon mehrmals gesendet
    .body = Für diesen Antrag senden wir es nicht noch einmal. Schauen Sie auch im Spam-Ordner nach. Auf dieser Seite können Sie Ihre Eingangsbestätigung jederzeit sehen und speichern.
refusal-too-soon = Wir haben es gerade gesendet
    .body = Eine Nachricht kann einige Minuten brauchen. Sie können sie erneut anfordern ab { $at }. Schauen Sie auch im Spam-Ordner nach.
refusal-withdrawn = Dieser Antrag wurde zurückgezogen
    .body = Er wurde am { $at } zurückgezogen und ändert nichts mehr. Der Vertrag läuft weiter. Sie können jederzeit einen neuen Antrag stellen.
refusal-wrong-paper = Dieses Schriftstück passt nicht
    .body = Es zeigt nicht, dass jemand in dieser Eigenschaft handeln darf. Wählen Sie ein anderes Schriftstück, oder berichtigen Sie die Eigenschaft.
