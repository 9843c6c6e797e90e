const office = (part: string) => `application/vnd.openxmlformats-officedocument.${part}`;
const openDocument = (part: string) => `application/vnd.oasis.opendocument.${part}`;

/** The media types that are taken, known by their content, with the ends of names that go with each. */
const KNOWN_BY_CONTENT: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  [office('wordprocessingml.document')]: ['docx'],
  [office('spreadsheetml.sheet')]: ['xlsx'],
  [office('presentationml.presentation')]: ['pptx'],
  [openDocument('text')]: ['odt'],
  [openDocument('spreadsheet')]: ['ods'],
  [openDocument('presentation')]: ['odp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/tiff': ['tif', 'tiff'],
};

/** Plain text tells nothing of its kind: there the end of the name does. */
const TEXTS: Readonly<Record<string, string>> = { txt: 'text/plain', csv: 'text/csv', eml: 'message/rfc822' };

/** The ends of file names that are taken, in the order in which people are told them. */
export const FILE_ENDINGS: readonly string[] = [...Object.values(KNOWN_BY_CONTENT).flat(), ...Object.keys(TEXTS)];

/** What the content of a file tells of it. */
export interface FoundType {
  /** The media type that its content is known by; null when it is none that has such signs. */
  readonly mediaType: string | null;
  /** Whether it has no bytes but those of readable text. */
  readonly isText: boolean;
}

/**
 * The media type of a file by its content, when documents of the type are taken and its name says the same; else null.
 * What the sender calls it counts for nothing: a program or a page with scripts stays one under any name.
 */
export function documentType({ mediaType, isText }: FoundType, fileName: string): string | null {
  const [, ending = ''] = /\.([^.]*)$/.exec(fileName.toLowerCase()) ?? [];
  if (mediaType !== null) return KNOWN_BY_CONTENT[mediaType]?.includes(ending) ? mediaType : null;
  return isText && Object.hasOwn(TEXTS, ending) ? (TEXTS[ending] ?? null) : null;
}

/** Whether bytes can be those of text in UTF-8 or a Windows code page: no control characters but tab and line breaks. */
export function areText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => (byte >= 0x20 ? byte !== 0x7f : byte === 0x09 || byte === 0x0a || byte === 0x0d));
}
