import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { isLocalDate } from '../../../server/values/local-date.ts';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateEntry } from '../../ui/form/date-entry.tsx';
import type { Case } from './case-fields.ts';

/** What total costs are counted by. */
export interface Assumptions {
  /** First day that is counted; null for the day that the server takes: when it takes effect, else today. */
  readonly start: string | null;
  readonly horizonMonths: number;
  /** By how much prices change in a year, percent. */
  readonly yearlyPriceChange: string;
  /** The rate that later costs are discounted by, percent a year. */
  readonly discountRate: string;
}

export const assumptionsOf = ({ horizonMonths, yearlyPriceChange, discountRate }: Case): Assumptions => ({
  start: null,
  horizonMonths,
  yearlyPriceChange,
  discountRate,
});

const typed = (value: string | number) => String(value).replace('.', ',');

interface AssumptionFormProps {
  readonly value: Assumptions;
  /** Whether the first day is asked for too. */
  readonly withStart?: boolean;
  readonly onChange: (value: Assumptions) => void;
  /** Keeps them as those that the renegotiation counts by; left out where one may not. */
  readonly onKeep?: ((value: Assumptions) => void) | undefined;
}

/** The assumptions, to be tried out, and kept when they are good. */
export function AssumptionForm({ value, withStart = false, onChange, onKeep }: AssumptionFormProps) {
  const t = useT();
  const [start, setStart] = useState(value.start);
  const [texts, setTexts] = useState({
    horizonMonths: typed(value.horizonMonths),
    yearlyPriceChange: typed(value.yearlyPriceChange),
    discountRate: typed(value.discountRate),
  });
  const [asked, setAsked] = useState(false);
  const faultOf = (name: keyof typeof texts) => {
    const number = parseSwedishNumber(texts[name]);
    if (number === null) return t('ui.form.error.number');
    return name === 'horizonMonths' && !/^\d+$/.test(number) ? t('records.error.integer') : null;
  };
  const names = ['horizonMonths', 'yearlyPriceChange', 'discountRate'] as const;
  const startFault = start !== null && !isLocalDate(start) ? t('ui.form.error.date') : null;
  const read = (): Assumptions | null => {
    setAsked(true);
    if (startFault !== null || names.some((name) => faultOf(name) !== null)) return null;
    return {
      start,
      horizonMonths: Number(parseSwedishNumber(texts.horizonMonths)),
      yearlyPriceChange: parseSwedishNumber(texts.yearlyPriceChange) ?? '0',
      discountRate: parseSwedishNumber(texts.discountRate) ?? '0',
    };
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = read();
    if (next) onChange(next);
  };
  const keep = () => {
    const next = read();
    if (!next) return;
    onChange(next);
    onKeep?.(next);
  };
  return (
    <form onSubmit={submit} noValidate aria-label={t('renegotiation.assume')}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2, md: withStart ? 4 : 3 }} spacing="md">
          {withStart && (
            <DateEntry
              label={t('renegotiation.assume.start')}
              description={t('renegotiation.assume.start.help')}
              value={start}
              onChange={setStart}
              error={asked && startFault}
            />
          )}
          {names.map((name) => (
            <TextInput
              key={name}
              label={t(`renegotiation.assume.${name}`)}
              description={t(`renegotiation.assume.${name}.help`)}
              value={texts[name]}
              error={asked && faultOf(name)}
              onChange={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
        <Group gap="sm">
          <Button type="submit" variant="default">
            {t('renegotiation.assume.count')}
          </Button>
          {onKeep && (
            <Button variant="subtle" onClick={keep}>
              {t('renegotiation.assume.keep')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
