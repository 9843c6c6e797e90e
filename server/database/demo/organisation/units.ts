import type { OrganisationUnit } from '../../../organisation/organisation-unit.entity.ts';
import type { Site } from '../../../organisation/site.entity.ts';
import { UnitKind } from '../../../organisation/unit-kind.ts';
import { parseHsaId } from '../../../values/hsa-id.ts';
import type { LocalDate } from '../../../values/local-date.ts';
import type { Records } from '../records.ts';
import { ADMINISTRATIONS } from './other-departments.ts';
import type { Setting } from './setting.ts';

/** A unit at the bottom of the tree, with what the demo world knows of it beyond its record. */
export interface Place {
  readonly unit: OrganisationUnit;
  readonly setting: Setting;
  readonly site: Site;
}

/** The region's organisation: every unit, parents before children, and those that people work in. */
export interface Organisation {
  readonly region: OrganisationUnit;
  readonly units: readonly OrganisationUnit[];
  readonly places: readonly Place[];
}

/** A fictive organisation number, for examples in the public sector. */
const REGION_NUMBER = '2321999993';

export function makeOrganisation(records: Records, day: LocalDate, sites: ReadonlyMap<string, Site>): Organisation {
  const units: OrganisationUnit[] = [];
  const places: Place[] = [];

  function unit(
    kind: UnitKind,
    parent: OrganisationUnit | null,
    code: string,
    name: string,
    costCentre: string | null,
  ): OrganisationUnit {
    const hsaId = parseHsaId(`SE${REGION_NUMBER}-E${String(units.length + 1).padStart(12, '0')}`);
    const made = { ...records.madeOn(day), kind, parent, code, name, costCentre, hsaId };
    units.push(made);
    return made;
  }

  const region = unit(UnitKind.REGION, null, 'RE', 'Region Exempel', null);
  for (const [index, { code, name, departments }] of ADMINISTRATIONS.entries()) {
    const administration = unit(UnitKind.ADMINISTRATION, region, code, name, `${index + 1}0000`);
    for (const [place, department] of departments.entries()) {
      const number = String(10 + place);
      const costCentre = `${index + 1}${number}`;
      const parent = unit(UnitKind.DEPARTMENT, administration, code + number, department.name, `${costCentre}00`);
      for (const [order, { name: called, setting, siteCode }] of unitsOf(department).entries()) {
        const site = sites.get(siteCode);
        if (!site) throw new Error(`${called} is at an unknown site ${siteCode}.`);
        const two = String(order + 1).padStart(2, '0');
        const made = unit(UnitKind.UNIT, parent, `${code}${number}-${two}`, called, costCentre + two);
        places.push({ unit: made, setting, site });
      }
    }
  }
  return { region, units, places };
}

function unitsOf({ units, site }: (typeof ADMINISTRATIONS)[number]['departments'][number]) {
  return Object.entries(units).flatMap(([setting, names]) =>
    names.map((entry) => {
      const [name, siteCode] = typeof entry === 'string' ? [entry, site] : entry;
      return { name, siteCode, setting: setting as Setting };
    }),
  );
}

/** Every pair of a unit and a unit at or under it, as `UnitDescendant` stores them. */
export function* descendantPairs(units: readonly OrganisationUnit[]) {
  for (const descendant of units) {
    let depth = 0;
    for (let ancestor: OrganisationUnit | null | undefined = descendant; ancestor; ancestor = ancestor.parent) {
      yield { ancestor, descendant, depth };
      depth += 1;
    }
  }
}
