import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** How one asset stands to another, read from the first to the second. */
export const RelationKind = enumOf('RUNS_ON', 'CONNECTS_TO', 'STORES_ON', 'PROTECTED_BY', 'DEPENDS_ON');
export type RelationKind = EnumOf<typeof RelationKind>;
