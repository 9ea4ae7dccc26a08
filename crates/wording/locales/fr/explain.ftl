### Pourquoi une date est cette date.

explain-deadline = { $days ->
    [0] Avant la fin du { $from }
    [one] { $days } jour ouvrable, compté à partir du { $from }
   *[other] { $days } jours ouvrables, comptés à partir du { $from }
 }
explain-and = { $first } ; { $next }
explain-sentence = { $text }.
explain-holiday = le { $date } est un jour férié ({ $holiday })
explain-after-cutoff = le { $date }, il était trop tard pour que ce jour compte encore
explain-weekends = les samedis et les dimanches ne comptent pas
explain-sundays = les dimanches ne comptent pas

explain-step-counted = { $number ->
    [0] début du délai
   *[other] jour ouvrable { $number }
 }
explain-step-weekend = week-end
explain-step-holiday = jour férié ({ $holiday })
explain-step-after-cutoff = trop tard dans la journée pour compter

explain-end-at-request = Vous avez choisi une fin immédiate. La fin compte à partir du moment où nous avons reçu votre demande.
explain-end-last-day = Vous avez choisi le { $date } comme dernier jour. Le contrat prend fin quand ce jour est terminé.
explain-end-paid-period = La période déjà payée court jusqu’au { $date } inclus. Le contrat prend fin quand ce jour est terminé.
explain-end-nothing-paid-ahead = Vous avez choisi la fin de la période payée. Rien n’est payé d’avance. La fin compte donc à partir du moment où nous avons reçu votre demande.
explain-end-statutory-withdrawal = Une rétractation compte à partir du moment où nous l’avons reçue.
explain-end-corrected = Deux collaborateurs ont rectifié le moment de la fin.

explain-no-return-at-end = Vous pouvez retirer votre demande jusqu’au moment où le contrat prend fin.
explain-no-return-after-end = La fin elle-même est antérieure. Nous attendons un peu avant de couper la ligne. Le titulaire peut ainsi encore arrêter une demande faite par quelqu’un d’autre.

holiday-new-year = Nouvel An
holiday-easter-monday = lundi de Pâques
holiday-labour-day = fête du Travail
holiday-ascension = Ascension
holiday-whit-monday = lundi de Pentecôte
holiday-national-day = fête nationale
holiday-assumption = Assomption
holiday-all-saints = Toussaint
holiday-armistice = Armistice
holiday-christmas = Noël
