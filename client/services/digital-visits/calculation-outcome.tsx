import { Stack, Text, Title } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { readSteps, type Calculation, type Result } from './calculation.ts';
import { CalculationSteps } from './calculation-steps.tsx';
import classes from './digital-visits.module.css';
import { useWrittenFigures } from './use-written-figures.ts';

interface CalculationOutcomeProps {
  readonly calculation: Pick<Calculation, 'results' | 'steps' | 'tariffs' | 'prices'>;
  /** What is calculated. */
  readonly label: string;
  /** What the results mean and do not mean. */
  readonly advice: string;
}

/** What a calculation came to, how, and by which dated rows. */
export function CalculationOutcome({ calculation, label, advice }: CalculationOutcomeProps) {
  const t = useT();
  const { written } = useWrittenFigures();
  const whole = calculation.results.filter(({ pattern }) => pattern == null);
  const isRange = whole.some(({ name }) => name === 'VALUE_LOW');
  return (
    <Stack gap="md">
      <dl className={classes.results}>
        {isRange && <RangeResult results={whole} />}
        {whole
          .filter(({ name }) => !isRange || !name.endsWith('_LOW'))
          .filter(({ name }) => !isRange || !name.endsWith('_HIGH'))
          .map((result, index) => (
            <div key={result.name} className={classes.result} data-main={index === 0 || undefined}>
              <dt>{t(`digitalVisits.result.${result.name}`)}</dt>
              <dd>{written(result)}</dd>
            </div>
          ))}
      </dl>
      <Text size="sm">{advice}</Text>
      <section aria-label={t('records.howComputed')}>
        <Title order={3} size="h4" mb="xs">
          {t('records.howComputed')}
        </Title>
        <CalculationSteps steps={readSteps(calculation.steps)} label={t('records.howComputed.of', { of: label })} />
      </section>
      <DatedRows calculation={calculation} />
    </Stack>
  );
}

/** Both ends of a range side by side: there is no number between them. */
function RangeResult({ results }: { readonly results: readonly Result[] }) {
  const t = useT();
  const { written } = useWrittenFigures();
  const text = (name: Result['name']) => {
    const result = results.find((each) => each.name === name);
    return result ? written(result) : '';
  };
  return (
    <>
      <div className={classes.result} data-main>
        <dt>{t('digitalVisits.result.value')}</dt>
        <dd>{t('digitalVisits.range', { low: text('VALUE_LOW'), high: text('VALUE_HIGH') })}</dd>
      </div>
      <div className={classes.result}>
        <dt>{t('digitalVisits.result.contacts')}</dt>
        <dd>{t('digitalVisits.range', { low: text('CONTACTS_LOW'), high: text('CONTACTS_HIGH') })}</dd>
      </div>
    </>
  );
}

/** The tariffs and prices that were used, each with its days and its source. */
function DatedRows({ calculation: { tariffs, prices } }: Pick<CalculationOutcomeProps, 'calculation'>) {
  const t = useT();
  const { day, moneyExact } = useFormats();
  if (tariffs.length + prices.length === 0) return null;
  const daysOf = ({ firstDay, lastDay = null }: { firstDay: string; lastDay?: string | null }) =>
    lastDay === null
      ? t('digitalVisits.used.from', { first: day(firstDay) })
      : t('digitalVisits.used.days', { first: day(firstDay), last: day(lastDay) });
  const rows = [
    ...tariffs.map((tariff) => ({ ...tariff, what: `${tariff.region}, ${t(`digitalVisits.mode.${tariff.mode}`)}` })),
    ...prices.map((price) => ({ ...price, what: `${price.profession}, ${moneyExact(price.amount)}` })),
  ];
  return (
    <section aria-label={t('digitalVisits.used')}>
      <Title order={3} size="h4" mb="xs">
        {t('digitalVisits.used')}
      </Title>
      <ul className={classes.used}>
        {rows.map((row, index) => (
          <li key={index}>
            {row.what} · {daysOf(row)} · {row.source}{' '}
            {!row.isVerified && <StatusBadge tone="warning">{t('digitalVisits.used.unverified')}</StatusBadge>}
          </li>
        ))}
      </ul>
    </section>
  );
}
