import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** What an initiative is: a project that digitalises, or a restructuring measure (omstruktureringsåtgärd). Never summed together unasked. */
export const InitiativeKind = enumOf('DIGITALISATION', 'RESTRUCTURING');
export type InitiativeKind = EnumOf<typeof InitiativeKind>;

/** What an initiative does to what it is linked to. */
export const InitiativeEffect = enumOf('INTRODUCES', 'CHANGES', 'REPLACES', 'NEEDS');
export type InitiativeEffect = EnumOf<typeof InitiativeEffect>;

/** How one initiative binds another: it can only follow on it, or both cannot be. */
export const InitiativeBond = enumOf('DEPENDS_ON', 'EXCLUDES');
export type InitiativeBond = EnumOf<typeof InitiativeBond>;
