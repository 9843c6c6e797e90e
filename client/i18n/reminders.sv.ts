/** The words of reminders and of contracts' days in calendars. */
export const remindersSv = {
  reminders: 'Påminnelser och kalender',
  'reminders.noPerson':
    'Kontot är inte kopplat till någon person, så inga avtal räknas som dina. En administratör kopplar det på kontots sida.',
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
