/** Where the server gives out what a document holds. */
export const downloadAddress = (id: string): string => `/documents/${id}`;

/** What is said of a file that is sent as a document of a contract. */
export interface SentFacts {
  readonly fileName: string;
  readonly title: string;
  readonly kind: string;
  readonly secretUntil: string | null;
  readonly secretReason: string;
}

/** Where a file is sent to, with what is said of it; what is empty is left out. */
export function uploadAddress(contractId: string, facts: SentFacts): string {
  const said = Object.entries(facts).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim()));
  return `/contracts/${contractId}/documents?${new URLSearchParams(said)}`;
}

/** Ends of the names of files that can be documents, as a file dialogue takes them. */
export const DOCUMENT_FILES = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.png,.jpg,.jpeg,.tif,.tiff,.txt,.csv,.eml';
