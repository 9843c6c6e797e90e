import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** What a person does with Hemtag; each role is granted for a unit and all under it, or for the whole region. */
export const Role = enumOf(
  'READER',
  'INVENTORY_EDITOR',
  'CONTRACT_MANAGER',
  'PROCUREMENT',
  'E_HEALTH_LEAD',
  'ECONOMIST',
  'FOLLOW_UP_OFFICER',
  'AUDITOR',
  'ADMINISTRATOR',
);
export type Role = EnumOf<typeof Role>;

export const ROLES = Object.values(Role);
