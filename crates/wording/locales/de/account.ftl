### Das Konto: eines anlegen, sich anmelden, und der Kundenbereich mit seinen Datenkarten und Anträgen.
###
### Unser Bereich heißt „Ihr Kundenbereich hier“. Der eigene Bereich eines Anbieters ($zone) ist ein anderer, und
### kein Text darf etwas anderes glauben lassen.

account-title = Ihr Kundenbereich
account-menu = In Ihrem Kundenbereich
account-optional = Sie brauchen kein Konto, um eine Datenkarte zu kündigen.
account-optional-link = Eine Datenkarte ohne Konto kündigen
account-not-theirs = Dies ist nicht { $zone }. Ihre Anmeldung von dort gilt hier nicht, und umgekehrt.

## Anmelden

account-login-title = Anmelden
account-login-lead = Melden Sie sich an, um Ihre Datenkarten bei { $operator } und Ihre Anträge zu sehen. Wenn Sie hier eine Karte kündigen, ist das Formular schon ausgefüllt.
account-login-first = Melden Sie sich an, um diese Seite zu sehen.
account-login-name = Benutzername
    .hint = Oder die Nummer einer Ihrer Datenkarten.
account-login-password = Passwort
account-login-submit = Anmelden
account-login-more = Kein Konto, oder kein Passwort mehr?
account-login-to-register = Ein Konto anlegen
account-login-to-register-note = Mit der Nummer Ihrer Datenkarte und einem Code, den wir dorthin senden.
account-login-to-forgotten = Passwort vergessen
account-login-to-forgotten-note = Mit einem Code wählen Sie ein neues.
account-login-wrong = Wir konnten Sie nicht anmelden
    .body = Der Benutzername oder das Passwort stimmt nicht. Prüfen Sie beide. Im Passwort zählt Groß- und Kleinschreibung.
account-login-missing-name = Geben Sie Ihren Benutzernamen ein oder die Nummer einer Ihrer Datenkarten.
account-login-missing-password = Geben Sie Ihr Passwort ein.
account-logged-out = Sie sind abgemeldet
    .body = Dieser Browser zeigt nichts mehr aus Ihrem Kundenbereich.

## Der Anschluss und der Code

account-register-title = Ein Konto anlegen
account-register-lead = Wir senden einen Code an eine Ihrer Datenkarten. Mit dem Code weisen Sie nach, dass der Anschluss Ihnen gehört. Dann wählen Sie einen Benutzernamen und ein Passwort.
account-forgotten-title = Ein neues Passwort wählen
account-forgotten-lead = Wir senden einen Code an eine Ihrer Datenkarten. Mit dem Code weisen Sie nach, dass der Anschluss Ihnen gehört. Dann wählen Sie ein neues Passwort.
account-forgotten-name = Ihr Benutzername bleibt gleich. Haben Sie auch ihn vergessen? Dann melden Sie sich mit der Nummer Ihrer Datenkarte an.
account-steps = Schritt { $step } von 3
account-line-submit = Code an mich senden
account-device = Wo lese ich den Code?
    .body = Im Telefon, im Tablet oder im Router, in dem die Karte steckt: unter Nachrichten oder SMS, oder auf der Seite des Routers selbst.
account-no-sms = Kann die Karte keine Nachrichten empfangen? Dann können Sie mit ihr kein Konto anlegen, aber kündigen können Sie sie immer.
account-code-title = Geben Sie den Code ein
account-code-submit = Weiter
account-code-again = Einen neuen Code senden
account-code-other = Eine andere Nummer verwenden
account-code-wrong = Dieser Code stimmt nicht. Sehen Sie in der Nachricht nach und geben Sie den Code noch einmal ein.
account-code-soon = Gerade eben wurde ein Code angefordert. Kommt er nicht an, können Sie einen neuen anfordern ab: { $at }.
account-code-expired = Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.
account-locked = Wir prüfen für diesen Anschluss gerade keinen Code
    .body = Zu viele Codes waren falsch, oder es wurden zu viele angefordert. Das schützt den Anschluss. Es geht weiter ab: { $at }. Die Datenkarte funktioniert wie vorher.

## Benutzernamen und Passwort wählen

account-choose-new-title = Wählen Sie einen Benutzernamen und ein Passwort
account-choose-new-lead = Der Anschluss gehört Ihnen. Mit diesen beiden melden Sie sich künftig an.
account-choose-old-title = Wählen Sie ein neues Passwort
account-choose-old-lead = Der Anschluss gehört Ihnen, und es gibt schon ein Konto dafür. Wählen Sie hier ein neues Passwort. Danach sind Sie überall sonst abgemeldet.
account-choose-name = Benutzername
    .hint = 3 bis 60 Buchstaben, Ziffern oder die Zeichen . _ - @ +. Es kann Ihre E-Mail-Adresse sein.
account-choose-password = Neues Passwort
    .hint = 8 bis 200 Zeichen. Ein Satz, den nur Sie kennen, ist gut und leicht zu merken. Sie können es einfügen.
account-choose-repeat = Das neue Passwort noch einmal
account-choose-submit-new = Konto anlegen
account-choose-submit-old = Neues Passwort speichern
account-choose-over = Dieser Schritt hat zu lange gedauert oder ist schon erledigt. Beginnen Sie neu mit einem neuen Code.

account-name-missing = Wählen Sie einen Benutzernamen.
account-name-length = Ein Benutzername hat 3 bis 60 Zeichen. Ihrer hat { $count }.
account-name-signs = Verwenden Sie im Benutzernamen nur Buchstaben, Ziffern und die Zeichen . _ - @ + und keine Leerzeichen.
account-name-letter = Verwenden Sie im Benutzernamen mindestens einen Buchstaben, damit er nicht wie eine Telefonnummer aussieht.
account-name-taken = Jemand anders hat diesen Benutzernamen. Wählen Sie einen anderen.
account-password-missing = Wählen Sie ein Passwort.
account-password-short = Dieses Passwort ist zu kurz. Verwenden Sie mindestens { $min } Zeichen.
account-password-long = Dieses Passwort ist zu lang. Verwenden Sie höchstens { $max } Zeichen.
account-password-is-name = Das Passwort ist dasselbe wie der Benutzername. Wählen Sie ein anderes.
account-password-repeat = Die beiden neuen Passwörter sind nicht gleich. Geben Sie beide noch einmal ein.

## Das Passwort ändern

account-change-title = Passwort ändern
account-change-lead = Danach bleiben Sie hier angemeldet und sind auf allen anderen Geräten abgemeldet.
account-change-old = Bisheriges Passwort
account-change-submit = Passwort ändern
account-change-old-missing = Geben Sie das Passwort ein, das Sie bisher benutzt haben.
account-change-old-wrong = Dies ist nicht das Passwort, das Sie bisher benutzt haben. Geben Sie es noch einmal ein.
account-change-same = Das neue Passwort ist das alte. Wählen Sie ein anderes.
account-change-forgotten = Vergessen? Wählen Sie mit einem Code ein neues
account-changed = Das Passwort ist geändert
    .body = Sie sind überall sonst abgemeldet.
account-made = Ihr Konto ist bereit
    .body = Sie sind angemeldet. Verwenden Sie beim nächsten Mal Ihren Benutzernamen und Ihr Passwort.

## Der Kundenbereich

account-zone-lead = Das sind Ihre Datenkarten bei { $operator }.
account-end = Eine Datenkarte kündigen
account-lines = Datenkarten
account-lines-none = Keine Datenkarte
    .body = In Ihrem Kundenbereich steht keine Datenkarte. Haben Sie eine bei { $operator }? Sie können sie trotzdem kündigen, mit ihrer Nummer.
account-line-plan = Art
account-line-postpaid = Abonnement, { $fee } im Monat
account-line-prepaid = Prepaid-Karte
account-line-sim-physical = Plastikkarte
account-line-sim-esim = eSIM
account-line-paid = Bezahlt bis einschließlich
account-line-since = Vertrag seit
account-line-state = Stand
account-line-active = Aktiv
account-line-asked = Sie haben die Kündigung beantragt. Ein Schritt fehlt noch.
account-line-unproven = Jemand hat die Kündigung beantragt und nicht nachgewiesen, dass der Anschluss ihm gehört. Ohne Nachweis endet nichts.
account-line-unproven-see = Ansehen, was beantragt wurde
account-line-pending = Endet am { $at }
account-line-over = Der Vertrag endete am { $at }. Der Anschluss wird noch abgeschaltet.
account-line-ceasing = Der Vertrag ist beendet. Der Anschluss wird abgeschaltet.
account-line-ended-on = Beendet am { $at }
account-line-end = Diese Datenkarte kündigen
account-line-ending = Nummer, die auf { $last } endet
account-line-case = Antrag ansehen
account-cases-open = Laufende Anträge
account-cases-past = Frühere Anträge
account-cases-none = Es läuft kein Antrag.
account-case = Antrag { $reference }
account-case-asked = Gestellt am { $at }
account-case-received = Nachgewiesen. Ihre Bestätigung fehlt noch.
account-case-unproven = Nicht nachgewiesen. Ohne Nachweis endet nichts. Waren Sie das nicht? Öffnen Sie den Antrag und stoppen Sie ihn.
account-case-pending = Endet am { $at }. Zurückziehen können Sie ihn bis { $until }.
account-case-over = Der Vertrag endete am { $at }. Zurückziehen können Sie den Antrag bis { $until }.
account-case-ceasing = Der Anschluss wird abgeschaltet.
account-case-settling = Die Schlussabrechnung wird erstellt.
account-case-closed = Abgeschlossen. Der Vertrag endete am { $at }.
account-case-withdrawn = Zurückgezogen. Der Vertrag läuft weiter.
account-case-stopped = Von der Inhaberin oder dem Inhaber des Anschlusses gestoppt. Der Vertrag läuft weiter.
account-case-lapsed = Verfallen, weil ein Schritt fehlte. Nichts wurde beendet.
account-case-earlier = Ein früherer Antrag hat diesen Anschluss schon beendet.
account-case-out-of-time = Die Frist für den Widerruf war vorbei. Nichts wurde beendet.
account-yourself = Ihr Konto
account-logout = Abmelden
