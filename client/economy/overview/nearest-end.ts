import { addDays, addMonths, parseLocalDate } from '../../../server/values/local-date.ts';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { NearestEndFieldsFragment } from '../../gql/graphql.ts';

const fragment = graphql(`
  fragment NearestEndFields on NearestEnd {
    day
    record {
      kind
      id
      key
      name
    }
  }
`);

export type MaskedEnd = FragmentType<typeof fragment>;
export type NearestEnd = NearestEndFieldsFragment;

export const readEnd = (end: MaskedEnd | null | undefined): NearestEnd | null => getFragmentData(fragment, end) ?? null;

/** What a service can be chosen by: what ends beneath it has ended, or does so within so many months. */
export const horizons = ['passed', '6', '12', '24'] as const;
export type Horizon = (typeof horizons)[number];

interface Ending {
  readonly supportEnd?: MaskedEnd | null;
  readonly contractDay?: MaskedEnd | null;
}

/** The last day of what one chooses by: yesterday of what has ended. */
export const lastDayOf = (horizon: Horizon, today: string): string =>
  horizon === 'passed' ? addDays(parseLocalDate(today), -1) : addMonths(parseLocalDate(today), Number(horizon));

/** Whether something beneath a service has ended, or does so within twelve months. */
export function endsSoon({ supportEnd, contractDay }: Ending, today: string): boolean {
  const last = lastDayOf('12', today);
  return [supportEnd, contractDay].flatMap((end) => readEnd(end)?.day ?? []).some((day) => day <= last);
}
