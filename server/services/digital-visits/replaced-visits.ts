import { figure, percent, type Step } from '../calculation.ts';
import { exact, type Exact } from '../../values/exact.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';

/** Digital visits, and how many percent of them replace a visit in person; the others are extra demand. */
export interface DigitalVisits {
  /** Zero or more. */
  readonly visits: number;
  readonly replacing: Percent;
}

/** The visits in person that did not have to be made. May have a fraction: it is an expected number. */
export function replacedVisits({ visits, replacing }: DigitalVisits): Exact {
  return exact(visits).times(ratioOf(replacing));
}

export function replacedVisitsStep(digital: DigitalVisits): Step<'REPLACED_VISITS'> {
  return {
    name: 'REPLACED_VISITS',
    terms: [figure(digital.visits, 'VISITS'), '×', percent(digital.replacing)],
    result: figure(replacedVisits(digital), 'VISITS'),
  };
}
