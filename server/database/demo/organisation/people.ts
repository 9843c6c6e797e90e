import { demoAddress } from '../../../accounts/demo-accounts.ts';
import type { Person } from '../../../organisation/person.entity.ts';
import { addDays, daysBetween, type LocalDate } from '../../../values/local-date.ts';
import type { OrganisationUnit } from '../../../organisation/organisation-unit.entity.ts';
import { Random, Weighted } from '../random.ts';
import type { Records } from '../records.ts';
import { ACCOUNT_HOLDERS } from './account-holders.ts';
import { FIRST_NAMES, LAST_NAMES } from './names.ts';
import { SETTINGS } from './setting.ts';
import type { Place } from './units.ts';

/** Everybody who owns or keeps something: of each unit its head first. */
export type Staff = ReadonlyMap<OrganisationUnit, readonly [Person, ...Person[]]>;

interface Options {
  readonly seed: string;
  readonly count: number;
  readonly from: LocalDate;
  readonly today: LocalDate;
}

/**
 * One head for each unit, some of whom have an account in the demo, and the others spread by the size of the units; one in
 * twenty-five of those has left.
 */
export function makeStaff(records: Records, places: readonly Place[], { seed, count, from, today }: Options): Staff {
  const random = new Random(`people ${seed}`);
  const firstNames = new Weighted(FIRST_NAMES);
  const lastNames = new Weighted(LAST_NAMES);
  const addresses = new Map<string, number>();
  const days = daysBetween(from, today);

  function person({ unit }: Place, title: string, mayHaveLeft: boolean): Person {
    const name = `${firstNames.pick(random)} ${lastNames.pick(random)}`;
    const leftOn = mayHaveLeft && random.chance(0.04) ? addDays(today, -random.integer(1, Math.min(900, days))) : null;
    return { ...records.madeOn(from), name, email: address(name), title, unit, leftOn };
  }

  function address(name: string): string {
    const plain = plainLetters(name);
    const namesakes = (addresses.get(plain) ?? 0) + 1;
    addresses.set(plain, namesakes);
    return `${plain}${namesakes > 1 ? namesakes : ''}@regionexempel.example`;
  }

  function leader(place: Place): Person {
    const drawn = person(place, SETTINGS[place.setting].head, false);
    const holder = ACCOUNT_HOLDERS.get(place.unit.name);
    return holder ? { ...drawn, name: holder.name, email: demoAddress(holder.username) } : drawn;
  }

  const staff = new Map(places.map((place) => [place.unit, [leader(place)] as [Person, ...Person[]]]));
  const bySize = new Weighted(places.map((place) => [place, sizeOf(place)] as const));
  for (let made = staff.size; made < count; made += 1) {
    const place = bySize.pick(random);
    const { titles, head } = SETTINGS[place.setting];
    const title = titles[Math.floor(random.fraction() ** 1.6 * titles.length)];
    staff.get(place.unit)?.push(person(place, capitalised(title ?? head), true));
  }
  return staff;
}

function sizeOf({ setting }: Place): number {
  const { computers, smartphones } = SETTINGS[setting].needs;
  return computers + smartphones;
}

/** A name as the first part of an address: 'åsa.sjöberg' as 'asa.sjoberg'. */
function plainLetters(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '.');
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
