/** What is said of contracts' documents, in the languages of the API. */
export const DOCUMENT_MESSAGES = {
  'contracts.document.empty': { sv: 'Filen är tom.', en: 'The file is empty.' },
  'contracts.document.tooLarge': {
    sv: 'Filen är större än {limit} MiB, som är gränsen för dokument.',
    en: 'The file is larger than {limit} MiB, which is the limit for documents.',
  },
  'contracts.document.type': {
    sv: 'Filens innehåll stämmer inte med dess namn, eller är av en typ som inte tas emot. De som tas emot är {endings}.',
    en: 'What the file holds does not agree with its name, or is of a type that is not taken. Those taken are {endings}.',
  },
  'contracts.document.parameter': {
    sv: 'Parametern finns inte. De som finns är {known}.',
    en: 'There is no such parameter. There are {known}.',
  },
  'contracts.document.secret': {
    sv: 'Dokumentet är sekretessbelagt och kan bara hämtas av den som har behörighet till sekretessbelagda dokument.',
    en: 'The document is secret: only who is cleared for secret documents can download it.',
  },
  'contracts.document.secretReason': {
    sv: 'Ange skälet till att dokumentet är sekretessbelagt.',
    en: 'Give the reason why the document is secret.',
  },
  'records.contractDocuments': { sv: 'dokument', en: 'documents' },
} as const;
