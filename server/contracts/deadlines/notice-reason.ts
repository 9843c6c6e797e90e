import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** Why somebody is reminded of a contract. */
export const NoticeReason = enumOf('OWNER', 'DEPUTY', 'NOBODY_ELSE');
export type NoticeReason = EnumOf<typeof NoticeReason>;
