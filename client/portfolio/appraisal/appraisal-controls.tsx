import { Group, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readCell, cellInput } from '../../economy/grid/typed-cells.ts';
import { AppraisedPart, AppraisedPrices } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';

/** What an appraisal is asked with; null is what holds. */
export interface AskedAppraisal {
  readonly of: AppraisedPart;
  readonly rate: string | null;
  readonly horizonYears: number | null;
  readonly doNothing: string | null;
  readonly prices: AppraisedPrices;
  /** Of fixed prices: which year's. */
  readonly priceYear: number | null;
}

export const asItHolds: AskedAppraisal = {
  of: AppraisedPart.OWN,
  rate: null,
  horizonYears: null,
  doNothing: null,
  prices: AppraisedPrices.AS_PLANNED,
  priceYear: null,
};

/** A year of prices is asked of fixed prices alone. */
const yearOf = (prices: AppraisedPrices, priceYear: number | null) => ({
  priceYear: prices === AppraisedPrices.FIXED ? priceYear : null,
});

/** What is typed as a whole number, null for nothing; undefined for what is none. */
function wholeNumber(text: string, pattern: RegExp): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  return pattern.test(typed) ? Number(typed) : undefined;
}

interface AppraisalControlsProps {
  readonly asked: AskedAppraisal;
  /** The discount rate that holds. */
  readonly rate: string | undefined;
  readonly onAsk: (asked: AskedAppraisal) => void;
}

/** Whose part, at what rate, over how long, and against what; what is typed is asked when one leaves the field. */
export function AppraisalControls({ asked, rate, onAsk }: AppraisalControlsProps) {
  const t = useT();
  const [typed, setTyped] = useState({ rate: '', horizonYears: '', doNothing: '', priceYear: '' });
  const decimal = (text: string) => {
    const reading = readCell(text, 'quantity');
    return 'value' in reading ? reading.value : undefined;
  };
  const read = {
    rate: decimal(typed.rate),
    horizonYears: wholeNumber(typed.horizonYears, /^\d{1,3}$/),
    priceYear: wholeNumber(typed.priceYear, /^\d{4}$/),
    doNothing: decimal(typed.doNothing),
  };
  const ask = () => {
    const { rate: atRate, horizonYears, doNothing, priceYear } = read;
    if (atRate === undefined || horizonYears === undefined || doNothing === undefined || priceYear === undefined)
      return;
    onAsk({
      ...asked,
      rate: atRate,
      horizonYears,
      doNothing: cellInput(doNothing, 'money'),
      ...yearOf(asked.prices, priceYear),
    });
  };
  const field = (name: keyof typeof typed, placeholder?: string) => (
    <TextInput
      label={t(`plan.asked.${name}`)}
      description={t(`plan.asked.${name}.help`)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={placeholder}
      value={typed[name]}
      w={220}
      error={read[name] === undefined && t('economy.grid.notANumber')}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      onBlur={ask}
      onKeyDown={(event) => event.key === 'Enter' && ask()}
    />
  );
  const inPrices = (prices: AppraisedPrices) => onAsk({ ...asked, prices, ...yearOf(prices, read.priceYear ?? null) });
  return (
    <Group align="flex-start" gap="lg">
      <SegmentedControl
        mt={24}
        aria-label={t('plan.asked.of')}
        data={Object.values(AppraisedPart).map((value) => ({ value, label: t(`plan.asked.of.${value}`) }))}
        value={asked.of}
        onChange={(value) => onAsk({ ...asked, of: value as AppraisedPart })}
      />
      {field('rate', rate)}
      {field('horizonYears')}
      {field('doNothing')}
      <SegmentedControl
        mt={24}
        aria-label={t('plan.asked.prices')}
        data={Object.values(AppraisedPrices).map((value) => ({ value, label: t(`plan.asked.prices.${value}`) }))}
        value={asked.prices}
        onChange={(value) => inPrices(value as AppraisedPrices)}
      />
      {asked.prices === AppraisedPrices.FIXED && field('priceYear')}
    </Group>
  );
}
