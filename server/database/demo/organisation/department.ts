import type { Setting } from './setting.ts';

/** An administration (förvaltning) of the region. */
export interface Administration {
  readonly code: string;
  readonly name: string;
  readonly departments: readonly Department[];
}

/** A department (verksamhetsområde): the site where its units are, unless a unit says another, and its units by setting. */
export interface Department {
  readonly name: string;
  readonly site: string;
  readonly units: Partial<Record<Setting, readonly (string | UnitElsewhere)[]>>;
}

/** A unit that is not at its department's site: its name and the code of the site. */
export type UnitElsewhere = readonly [name: string, site: string];

export function department(name: string, site: string, units: Department['units']): Department {
  return { name, site, units };
}
