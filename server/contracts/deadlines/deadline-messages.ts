/** What calendars and e-mails say of the days of contracts. */
export const DEADLINE_MESSAGES = {
  'deadlines.calendar.MINE': { sv: 'Hemtag: mina avtal', en: 'Hemtag: my contracts' },
  'deadlines.calendar.ALL': { sv: 'Hemtag: avtal', en: 'Hemtag: contracts' },
  'deadlines.title.NOTICE': {
    sv: 'Säg upp eller låt förlängas: {name} ({number})',
    en: 'Give notice or let it renew: {name} ({number})',
  },
  'deadlines.title.OPTION': {
    sv: 'Avropa optionen eller låt upphöra: {name} ({number})',
    en: 'Call off the option or let it end: {name} ({number})',
  },
  'deadlines.title.END': {
    sv: 'Upphör, ha ersättning på plats: {name} ({number})',
    en: 'Ends, have what follows in place: {name} ({number})',
  },
  'deadlines.title.REVIEW': {
    sv: 'Börja förbereda beslutet: {name} ({number})',
    en: 'Begin preparing the decision: {name} ({number})',
  },
  'deadlines.safeDay': {
    sv: 'Sista säkra arbetsdag är {safeDate}, sista dag enligt avtalet {deadline}.',
    en: 'The last safe working day is {safeDate}, the last day by the contract {deadline}.',
  },
  'deadlines.ifNobody.renews': {
    sv: 'Om ingen agerar förlängs avtalet till {day}.',
    en: 'If nobody acts, the contract renews itself until {day}.',
  },
  'deadlines.ifNobody.ends': {
    sv: 'Om ingen agerar upphör avtalet {day}.',
    en: 'If nobody acts, the contract ends on {day}.',
  },
  'deadlines.supplier': { sv: 'Leverantör: {name}', en: 'Supplier: {name}' },
  'deadlines.unit': { sv: 'Enhet: {name}', en: 'Unit: {name}' },
  'deadlines.owner': { sv: 'Avtalsägare: {name}', en: 'Owner: {name}' },
  'deadlines.mail.subject': {
    sv: '{count} avtal att ta ställning till',
    en: '{count} contracts to decide on',
  },
  'deadlines.mail.opening': { sv: 'Hemtag påminner om det här:', en: 'Hemtag reminds you of this:' },
  'deadlines.mail.nobodyElse': {
    sv: 'Du får påminnelsen som närmaste avtalsförvaltare, eftersom avtalet saknar en ägare som kan få den.',
    en: 'You get this as the nearest contract manager, because the contract has no owner who could.',
  },
  'deadlines.mail.closing': {
    sv: 'Vilka påminnelser du får väljer du på {address}. Det går inte att svara på det här meddelandet.',
    en: 'You choose your reminders at {address}. This message cannot be answered.',
  },
  'records.notices': { sv: 'påminnelser', en: 'reminders' },
  'records.reminderChoices': { sv: 'val av påminnelser', en: 'choices of reminders' },
  'deadlines.noOwner': { sv: 'Avtalet saknar ägare.', en: 'The contract has no owner.' },
} as const;
