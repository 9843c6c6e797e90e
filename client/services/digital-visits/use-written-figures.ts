import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Figure, Step } from './calculation.ts';

const SIGNS = {
  PLUS: '+',
  MINUS: '−',
  TIMES: '×',
  DIVIDED_BY: '/',
  TO_THE_POWER_OF: '^',
  OPEN: '(',
  CLOSE: ')',
  AND: ';',
} as const;

/** Figures and lines of calculations as people read them. */
export function useWrittenFigures() {
  const t = useT();
  const { number, percent, moneyExact, unitName } = useFormats();
  const written = ({ value, unit }: Figure): string => {
    const decimals = value.split('.')[1]?.length ?? 0;
    // An amount in the middle of a calculation has more decimals than öre: they are shown, so that the line adds up.
    if (unit === 'SEK') return decimals > 2 ? `${number(value, { decimals })} ${unitName('kr')}` : moneyExact(value);
    if (unit === 'PERCENT') return percent(value, { decimals });
    const figure = number(value, { decimals });
    return t(`digitalVisits.unit.${unit}`, { figure, count: Number(value) });
  };
  const line = ({ terms }: Pick<Step, 'terms'>): string =>
    terms
      .map(({ sign, figure }) => {
        if (figure) return written(figure);
        if (sign === 'LARGEST_OF') return `${t('digitalVisits.steps.largest')} (`;
        if (sign === 'SMALLEST_OF') return `${t('digitalVisits.steps.smallest')} (`;
        return sign ? SIGNS[sign] : '';
      })
      .join(' ')
      .replaceAll('( ', '(')
      .replaceAll(' )', ')')
      .replaceAll(' ;', ';');
  return { written, line };
}
