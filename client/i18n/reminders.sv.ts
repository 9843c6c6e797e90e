/** The words of reminders and of contracts' days in calendars. */
export const remindersSv = {
  reminders: 'Påminnelser och kalender',
  'reminders.noPerson':
    'Kontot är inte kopplat till någon person, så inga avtal räknas som dina. En administratör kopplar det på kontots sida.',
  'reminders.noEmail': 'Kontot har ingen e-postadress, så påminnelserna kommer bara här i Hemtag.',
  'reminders.text':
    'Du påminns om beslut som gäller avtal som du äger eller är ersättare för. Som avtalsförvaltare påminns du också om avtal i din närhet som saknar en ägare som kan påminnas. Varje påminnelse kommer en gång, och på nytt om dagen flyttas.',
  'reminders.leads': 'Före den sista säkra arbetsdagen',
  'reminders.leads.usual':
    'Efter avtalets uppföljningsklass: 180, 90, 30 och 7 dagar (hög), 90, 30 och 7 (medel), 30 och 7 (låg)',
  'reminders.leads.own': 'Egna val',
  'reminders.leads.days': '{days, plural, one {# dag} other {# dagar}}',
  'reminders.leads.most': 'Välj högst sex.',
  'reminders.ofReview': 'Också dagen att börja förbereda beslutet',
  'reminders.byMail': 'Också med e-post till {email}, om Hemtag har en e-postserver',
  'reminders.language': 'Språk i e-posten',
  'reminders.saved': 'Dina påminnelser är ändrade.',
  'reminders.language.SV': 'Svenska',
  'reminders.language.EN': 'English',
  'reminders.calendar': 'Avtalens dagar i din kalender',
  'reminders.calendar.text':
    'Med en hemlig adress följer ditt kalenderprogram avtalens dagar: den sista säkra arbetsdagen för varje beslut, och dagen att börja förbereda det. Kalendern visar det som du får läsa just då, och flyttas en dag så flyttas den i kalendern.',
  'reminders.calendar.scope': 'Vilka avtal',
  'reminders.calendar.scope.MINE': 'Mina: de jag äger eller är ersättare för',
  'reminders.calendar.scope.ALL': 'Alla som jag får läsa',
  'reminders.calendar.alarm': 'Kalenderprogrammets påminnelse',
  'reminders.calendar.alarm.help': 'En del program, som Outlook, bortser från påminnelser i kalendrar man följer.',
  'reminders.calendar.alarm.none': 'Ingen',
  'reminders.calendar.alarm.days': '{days, plural, =0 {Samma dag} one {# dag i förväg} other {# dagar i förväg}}',
  'reminders.calendar.create': 'Skapa kalenderadress',
  'reminders.calendar.changed': 'Kalendern är ändrad. Kalenderprogrammet visar det när det hämtar den nästa gång.',
  'reminders.calendar.made': 'Kalenderns adress',
  'reminders.calendar.madeText':
    'Kopiera den nu: den visas bara den här gången. Den som har adressen kan läsa kalendern, så ge den inte till någon annan.',
  'reminders.calendar.open': 'Öppna i datorns kalenderprogram',
  'reminders.calendar.how.outlook':
    'Outlook: Kalender › Lägg till kalender › Prenumerera från webben (i äldre Outlook: Från Internet), och klistra in adressen.',
  'reminders.calendar.how.apple': 'Apple Kalender: Arkiv › Ny kalenderprenumeration.',
  'reminders.calendar.how.google':
    'Google Kalender: Andra kalendrar › Från webbadress. Det kräver att Hemtag går att nå från internet.',
  'reminders.calendar.address': 'Kalenderadress',
  'reminders.calendar.lastRead': 'Senast hämtad',
  'reminders.calendar.neverRead': 'aldrig',
  'reminders.calendar.renew': 'Byt adress',
  'reminders.calendar.renewText':
    'Den nuvarande adressen slutar gälla genast. Kalenderprogram som följer den behöver den nya.',
  'reminders.calendar.withdraw': 'Ta bort adressen',
  'reminders.calendar.withdrawText': 'Kalenderprogram som följer adressen får inget mer. Du kan skapa en ny adress.',
  'reminders.calendar.withdrawn': 'Kalenderadressen är borttagen.',
} as const;
