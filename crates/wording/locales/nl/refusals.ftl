### Antwoorden die neen zeggen: waarom, volgens welke regel, en wat wel kan.
### De waarde is de titel; de tekst staat in `body`.

refusal-already-asked = Deze lijn wordt al stopgezet
    .body = Een eerdere aanvraag zet deze lijn al stop. Een tweede zou niets veranderen. U hoeft niets te doen. Op de pagina van de eerste aanvraag ziet u hoe ver het staat.
refusal-already-proven = We weten al dat de lijn van u is
    .body = U hebt geen code meer nodig. Op de pagina van uw aanvraag ziet u de volgende stap.
refusal-cannot-be-proposed = Dit kan nu niet worden voorgesteld
    .body = Het dossier staat intussen ergens anders, of het moment ligt vóór de aanvraag of na deze minuut. Bekijk het dossier opnieuw en stel voor wat past.
refusal-closed = Dit is al afgelopen
    .body = Het contract eindigde op { $at }. Een afgesloten aanvraag kan niet meer veranderen, en het nummer kan niet terugkomen. Klopt er iets niet met het einde of met de laatste factuur? Neem contact op met de klantendienst en geef uw referentie.
refusal-code-expired = Deze code werkt niet meer
    .body = Een code is maar korte tijd geldig, en alleen de nieuwste telt. Vraag op deze pagina een nieuwe code.
refusal-code-from-mail-needed = Typ ook de code uit het bericht
    .body = U opende de link in een andere browser dan die waarin u de aanvraag deed. Sommige mailprogramma’s openen links vanzelf. Daarom vragen we ook de code van zes cijfers uit hetzelfde bericht.
refusal-confirm-by-mail = Bevestig met de link in ons bericht
    .body = U deed deze aanvraag terwijl u was aangemeld. Een open computer alleen mag geen contract kunnen beëindigen. Daarom stuurden we de bevestiging in een bericht. Niet aangekomen? Laat ze opnieuw versturen of verbeter het adres.
refusal-end-in-the-past = Die dag is voorbij
    .body = Een contract kan niet in het verleden eindigen. De vroegste laatste dag die u kunt kiezen, is { $date }. Kies „onmiddellijk” om het nu te beëindigen.
refusal-end-too-far = Die dag ligt te ver weg
    .body = De laatste dag die u kunt kiezen, is { $date }. Kies een vroegere dag, of doe uw aanvraag later.
refusal-keep-number-first = U wilt uw nummer behouden
    .body = Neemt een andere operator uw nummer over? Dan beëindigt die nummeroverdracht dit contract vanzelf. Zegt u hier eerst op, dan kunt u het nummer verliezen. Vraag de overdracht aan uw nieuwe operator. Of vink aan dat u toch wilt verdergaan.
refusal-lapsed = Deze aanvraag is vervallen
    .body = Ze verviel op { $at }, omdat er nog een bevestiging of een bewijs ontbrak. Er is niets stopgezet. U kunt op elk moment een nieuwe aanvraag doen.
refusal-locked = Te veel foute antwoorden
    .body = Om de lijn te beschermen, bekijken we geen enkel antwoord tot { $at }. Uw aanvraag blijft ontvangen en houdt haar datum. Probeer het na dat moment opnieuw.
refusal-no-lines = Het nummer van de datakaart ontbreekt
    .body = Geef het nummer van minstens één datakaart die moet stoppen. U vindt het op uw factuur en in uw klantenzone.
refusal-no-proposal = Dit voorstel is er niet meer
    .body = Het is beslist, teruggenomen, of niemand bekeek het op tijd. Bekijk het dossier opnieuw; wat nog nodig is, kan opnieuw worden voorgesteld.
refusal-not-at-once = Het kan niet onmiddellijk gedaan zijn
    .body = Daarvoor zijn vier dingen nodig: de klant koos „onmiddellijk”, het document is aan deze balie gezien, niets wijst op risico, en de operator laat het toe. Anders houdt de titularis de tijd om zich te verzetten. De facturatie stopt hoe dan ook op het gekozen moment.
refusal-not-here = Dat kan hier niet worden gegeven
    .body = Een document of een kaart moet op een balie liggen, en een mondeling ja hoort bij de telefoon. Kies wat hier kan.
refusal-not-in-the-withdrawal-period = Dit contract kan niet worden herroepen
    .body = { $known ->
        [yes] De wettelijke termijn om te herroepen eindigde op { $date }.
       *[no] Herroepen kan alleen bij contracten die op afstand zijn gesloten, bijvoorbeeld online of via de telefoon. We zien niet dat dit contract zo is gesloten.
     } U kunt het contract wel op elk moment gewoon opzeggen, zonder reden.
refusal-not-on-file = De lijn staat niet in de bestanden
    .body = Er is niets om een antwoord mee te vergelijken. De aanvraag blijft ontvangen en houdt haar datum; de backoffice bekijkt ze. Controleer het nummer samen met de klant.
refusal-not-proven = We weten nog niet dat de lijn van u is
    .body = Vraag een code op de lijn of op het adres dat wij kennen, en typ die hier. Of meld u aan in uw klantenzone. Uw aanvraag blijft ontvangen en houdt haar datum.
refusal-not-the-holder = Deze lijn staat niet in uw klantenzone
    .body = Alleen de titularis van een lijn kan ze bewijzen door zich aan te melden. Meld u aan als titularis, of vraag een code op de lijn.
refusal-nothing-to-retry = Er zit niets vast
    .body = Elke lijn van dit dossier gaat vooruit. Er valt niets opnieuw te proberen.
refusal-on-its-way = Dit is al bezig
    .body = De lijn wordt uitgeschakeld, of de eindafrekening wordt gemaakt. Op dit punt kan niets meer veranderen. We schrijven u zodra alles klaar is.
refusal-proposal-open = Er wacht al een voorstel
    .body = Voorstel { $number } van dit dossier wacht op een tweede persoon. Beslis daar eerst over.
refusal-refused = Deze aanvraag is geweigerd
    .body = Het was een herroeping, en de wettelijke termijn daarvoor was voorbij. U kunt het contract wel op elk moment gewoon opzeggen, zonder reden.
refusal-same-person = Een tweede persoon moet dit bekijken
    .body = Wie het voorstelde, kan het niet ook goedkeuren. Vraag het aan een collega met de juiste rol.
refusal-too-late = Dit kan niet meer ongedaan worden gemaakt
    .body = Intrekken kon tot { $at }. Sindsdien wordt de lijn uitgeschakeld. Hebt u dit niet gevraagd? Neem meteen contact op met de klantendienst en geef de referentie.
refusal-too-many-codes = Geen codes meer voor deze aanvraag
    .body = We hebben zoveel codes gestuurd als één aanvraag mag hebben. Uw aanvraag blijft ontvangen. Meld u aan in uw klantenzone om te bewijzen dat de lijn van u is, of neem contact op met de klantendienst en geef uw referentie.
refusal-too-many-lines = Te veel lijnen in één aanvraag
    .body = { $max ->
        [one] Eén aanvraag kan { $max } lijn bevatten. Doe voor de andere lijnen een tweede aanvraag.
       *[other] Eén aanvraag kan hoogstens { $max } lijnen bevatten. Doe voor de andere lijnen een tweede aanvraag.
     }
refusal-too-many-resends = We hebben dit al een paar keer gestuurd
    .body = Voor deze aanvraag sturen we het niet nog eens. Kijk ook in de map met ongewenste mail. Op deze pagina kunt u uw ontvangstbewijs altijd bekijken en bewaren.
refusal-too-soon = We hebben het net gestuurd
    .body = Een bericht kan enkele minuten onderweg zijn. U kunt het opnieuw vragen vanaf { $at }. Kijk ook in de map met ongewenste mail.
refusal-withdrawn = Deze aanvraag is ingetrokken
    .body = Ze werd ingetrokken op { $at } en verandert niets meer. Het contract loopt door. U kunt op elk moment een nieuwe aanvraag doen.
refusal-wrong-paper = Dit stuk past niet
    .body = Het toont niet dat iemand in deze hoedanigheid mag handelen. Kies een ander stuk, of verbeter de hoedanigheid.
