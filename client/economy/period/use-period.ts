import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { yearMonthOf } from '../../../server/values/year-month.ts';
import { Scenario } from '../../gql/graphql.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { readPeriod, twelveBefore, writePeriod, type Period } from './periods.ts';

export interface Asked {
  readonly period: Period;
  readonly scenario: Scenario;
  /** The period to compare with; the one before without it. */
  readonly compareWith: Period | null;
}

/** Which figures are shown, as the address has it: the last twelve whole months as they came to be, until one says else. */
export function useAsked() {
  const { today } = useFormats();
  const [params, setParams] = useSearchParams();
  const [period, scenario, compared] = [params.get('period'), params.get('scenario'), params.get('compare')];
  const asked = useMemo<Asked>(
    () => ({
      period: readPeriod(period) ?? twelveBefore(yearMonthOf(parseLocalDate(today))),
      scenario: Object.values(Scenario).find((one) => one === scenario) ?? Scenario.ACTUAL,
      compareWith: readPeriod(compared),
    }),
    [period, scenario, compared, today],
  );
  const ask = (change: Partial<Asked>) =>
    setParams(
      (current) => {
        if (change.period) current.set('period', writePeriod(change.period));
        if (change.scenario) current.set('scenario', change.scenario);
        if (change.compareWith) current.set('compare', writePeriod(change.compareWith));
        if (change.compareWith === null) current.delete('compare');
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  return { ...asked, ask };
}

/** What the address of another page needs to show the same figures. */
export const askedQuery = ({ period, scenario }: Pick<Asked, 'period' | 'scenario'>): string =>
  `period=${writePeriod(period)}&scenario=${scenario}`;
