import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** What a renegotiation can pull at to get a better deal. */
export const Lever = enumOf('VOLUME', 'SERVICE_LEVEL', 'TERM', 'PRICE', 'INDEX', 'SCOPE', 'ENDING');
export type Lever = EnumOf<typeof Lever>;
