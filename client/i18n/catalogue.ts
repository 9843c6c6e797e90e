import type { sv } from './sv.ts';

/** The id of a message; Swedish states which there are, and English is compiled against it. */
export type MessageKey = keyof typeof sv;
export type Catalogue = Readonly<Record<MessageKey, string>>;
