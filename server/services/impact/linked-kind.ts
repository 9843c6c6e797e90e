import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** The kinds of record that stand on each other. */
export const LinkedKind = enumOf('SERVICE', 'ASSET', 'CONTRACT');
export type LinkedKind = EnumOf<typeof LinkedKind>;

/** In which order records that are reached are told. */
export const ReachedOrder = enumOf('NEAREST', 'ENDS_FIRST');
export type ReachedOrder = EnumOf<typeof ReachedOrder>;
