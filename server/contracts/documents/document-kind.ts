import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** What a document is to its contract. */
export const DocumentKind = enumOf('AGREEMENT', 'APPENDIX', 'AMENDMENT', 'PROCUREMENT', 'CORRESPONDENCE', 'OTHER');
export type DocumentKind = EnumOf<typeof DocumentKind>;
