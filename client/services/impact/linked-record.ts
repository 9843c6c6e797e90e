import { addDays, parseLocalDate } from '../../../server/values/local-date.ts';
import { contractPath } from '../../contracts/addresses.ts';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { LinkedKind, LinkedRecordFieldsFragment } from '../../gql/graphql.ts';
import { assetPath } from '../../inventory/addresses.ts';
import { servicePath } from '../addresses.ts';

const fragment = graphql(`
  fragment LinkedRecordFields on LinkedRecord {
    kind
    id
    key
    name
    phase
    users
    supportEnd
    safeDate
    end
    endsFirst
  }
`);

export type LinkedRecordFields = FragmentType<typeof fragment>;
/** A service, an asset or a contract among what stands on what, with the days on which it ends. */
export type LinkedRecord = LinkedRecordFieldsFragment;

export const readLinked = (record: LinkedRecordFields): LinkedRecord => getFragmentData(fragment, record);

const paths: Readonly<Record<LinkedKind, (key: string) => string>> = {
  SERVICE: (code) => servicePath(code),
  ASSET: (tag) => assetPath(tag),
  CONTRACT: (number) => contractPath(number),
};

/** The page of a record that stands on others or is stood on. */
export const linkedPath = ({ kind, key }: Pick<LinkedRecord, 'kind' | 'key'>): string => paths[kind](key);

/** A day on which something of a record ends, and what. */
export interface Ending {
  readonly what: 'supportEnd' | 'safeDate' | 'end';
  readonly day: string;
}

/** The days on which a record ends, the first of them first. */
export function endingsOf({ supportEnd, safeDate, end }: LinkedRecord): readonly Ending[] {
  const days = { supportEnd, safeDate, end };
  return (['supportEnd', 'safeDate', 'end'] as const)
    .flatMap((what) => (days[what] ? [{ what, day: days[what] }] : []))
    .toSorted((one, other) => one.day.localeCompare(other.day));
}

/** Days ahead within which an ending is near. */
const nearDays = 180;

/** How pressing an ending is, seen from a day. */
export function toneOf(day: string, today: string): 'danger' | 'warning' | 'neutral' {
  if (day < today) return 'danger';
  return day <= addDays(parseLocalDate(today), nearDays) ? 'warning' : 'neutral';
}
