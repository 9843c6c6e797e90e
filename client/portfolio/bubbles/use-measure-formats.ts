import { useMemo } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { WORST_RISK, type Measure } from './bubble-figures.ts';

/** How each measure is written; stable between renders. */
export function useMeasureFormats(): Readonly<Record<Measure, (value: number) => string>> {
  const t = useT();
  const { money, number, percent } = useFormats();
  return useMemo(() => {
    const sek = (value: number) => money(value.toFixed(2));
    return {
      COST: sek,
      NPV: sek,
      VALUE: sek,
      RISK: (value) => t('portfolio.bubbles.ofWorst', { value: number(value), worst: WORST_RISK }),
      CERTAINTY: (value) => percent(value, { decimals: 0 }),
      SCORE: (value) => number(value, { decimals: 0 }),
    };
  }, [t, money, number, percent]);
}
