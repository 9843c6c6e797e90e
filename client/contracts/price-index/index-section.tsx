import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { ContractFieldsFragment } from '../../gql/graphql.ts';
import { IndexClauses } from './index-clauses.tsx';
import { PriceForecast } from './price-forecast.tsx';
import { PriceOnDay } from './price-on-day.tsx';

/** How a contract's prices follow price indices: its clauses, the price on any day, and what is to come. */
export function IndexSection({ contract }: { readonly contract: ContractFieldsFragment }) {
  // Prices are asked for anew when a clause has changed.
  const [changes, setChanges] = useState(0);
  return (
    <Stack gap="xl">
      <IndexClauses contract={contract} onChanged={() => setChanges(changes + 1)} />
      <PriceOnDay key={`on ${changes}`} contractId={contract.id} />
      <PriceForecast key={`until ${changes}`} contractId={contract.id} />
    </Stack>
  );
}
