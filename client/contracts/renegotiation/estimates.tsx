import { Button, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';
import { useT } from '../../i18n/use-t.ts';
import { moneyInput } from '../../records/money-input.ts';

/** What one guesses of the ways that nobody has offered a price for; it is not kept. */
export interface Estimates {
  /** What the same would cost in a year if it were procured anew. */
  readonly procured: string;
  readonly leadMonths: string;
  /** What it costs to end. */
  readonly ending: string;
}

export const noEstimates: Estimates = { procured: '', leadMonths: '', ending: '' };

/** A typed amount as one price line; undefined for nothing and for what is no number. */
export function oneLine(text: string, item: string, billingPeriod: 'YEAR' | 'ONCE') {
  const amount = parseSwedishNumber(text);
  return amount === null ? undefined : [{ item, quantity: '1', unitPrice: moneyInput(amount), billingPeriod }];
}

/** Where the guesses are typed. */
export function EstimateForm({ onChange }: { readonly onChange: (estimates: Estimates) => void }) {
  const t = useT();
  const [typed, setTyped] = useState(noEstimates);
  const field = (name: keyof Estimates) => (
    <TextInput
      label={t(`renegotiation.estimate.${name}`)}
      description={t(`renegotiation.estimate.${name}.help`)}
      value={typed[name]}
      error={typed[name].trim() !== '' && parseSwedishNumber(typed[name]) === null && t('ui.form.error.number')}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
    />
  );
  return (
    <form
      aria-label={t('renegotiation.estimate')}
      onSubmit={(event) => {
        event.preventDefault();
        onChange(typed);
      }}
    >
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md" mb="sm">
        {field('procured')}
        {field('leadMonths')}
        {field('ending')}
      </SimpleGrid>
      <Button type="submit" variant="default">
        {t('renegotiation.estimate.use')}
      </Button>
    </form>
  );
}
