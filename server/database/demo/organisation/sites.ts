import type { Site } from '../../../organisation/site.entity.ts';
import type { LocalDate } from '../../../values/local-date.ts';
import type { Records } from '../records.ts';

/** Codes of sites that others refer to by name. */
export const CENTRAL_STORE = 'CFR';
export const DATA_CENTRES = ['SHN', 'SHS'] as const;

/** Code, name, street and town. The towns are fictive, and Sweden has no postal codes that begin with 999. */
const SITES: readonly (readonly [code: string, name: string, street: string, town: string])[] = [
  ['EXS', 'Lasarettet i Exempelstad', 'Lasarettsvägen 1', 'Exempelstad'],
  ['NHS', 'Sjukhuset i Norrhamn', 'Hamngatan 40', 'Norrhamn'],
  ['RGH', 'Regionens hus', 'Stora torget 2', 'Exempelstad'],
  ['PSH', 'Psykiatrins hus', 'Lasarettsvägen 14', 'Exempelstad'],
  ['HBH', 'Habiliteringens hus', 'Björkallén 8', 'Exempelstad'],
  ['FTE', 'Folktandvården Exempelstad', 'Storgatan 31', 'Exempelstad'],
  ['FTN', 'Folktandvården Norrhamn', 'Skeppargatan 5', 'Norrhamn'],
  ['AMB', 'Ambulansstationen Kvarnbro', 'Stationsvägen 3', 'Kvarnbro'],
  ['SHN', 'Serverhall Norr', 'Industrivägen 12', 'Norrhamn'],
  ['SHS', 'Serverhall Söder', 'Teknikgatan 6', 'Exempelstad'],
  [CENTRAL_STORE, 'Centralförrådet', 'Terminalvägen 20', 'Exempelstad'],
  ['V01', 'Vårdcentralen Björkhaga', 'Björkhagavägen 2', 'Exempelstad'],
  ['V02', 'Vårdcentralen Centrum', 'Kungsgatan 17', 'Exempelstad'],
  ['V03', 'Vårdcentralen Ekbacken', 'Ekbacksgatan 9', 'Exempelstad'],
  ['V04', 'Vårdcentralen Söderport', 'Söderportsgatan 4', 'Exempelstad'],
  ['V05', 'Vårdcentralen Norrhamn', 'Hamngatan 38', 'Norrhamn'],
  ['V06', 'Vårdcentralen Skeppet', 'Skeppsbron 11', 'Norrhamn'],
  ['V07', 'Vårdcentralen Kvarnbro', 'Kvarngatan 6', 'Kvarnbro'],
  ['V08', 'Vårdcentralen Granbacken', 'Granbacksvägen 15', 'Granbacken'],
  ['V09', 'Vårdcentralen Sjöviken', 'Strandvägen 22', 'Sjöviken'],
  ['V10', 'Vårdcentralen Stenåsa', 'Åsgatan 3', 'Stenåsa'],
  ['V11', 'Vårdcentralen Älvsund', 'Brogatan 7', 'Älvsund'],
  ['V12', 'Vårdcentralen Fiskeholm', 'Fiskargränd 1', 'Fiskeholm'],
  ['V13', 'Vårdcentralen Åbybro', 'Åbygatan 10', 'Åbybro'],
  ['V14', 'Vårdcentralen Rosenlund', 'Rosenlundsvägen 5', 'Rosenlund'],
  ['V15', 'Vårdcentralen Tallmo', 'Tallstigen 2', 'Tallmo'],
];

/** The region's sites, by their codes. */
export function makeSites(records: Records, day: LocalDate): ReadonlyMap<string, Site> {
  const towns = [...new Set(SITES.map(([, , , town]) => town))];
  return new Map(
    SITES.map(([code, name, street, city]) => {
      const postalCode = `999 ${String(10 + 5 * towns.indexOf(city)).padStart(2, '0')}`;
      return [code, { ...records.madeOn(day), code, name, street, postalCode, city }];
    }),
  );
}
