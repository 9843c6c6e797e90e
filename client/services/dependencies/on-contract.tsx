import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Anchor } from './dependency-form.tsx';
import { StandingHere } from '../impact/standing-here.tsx';
import type { Ending } from '../impact/linked-record.ts';
import { ServiceMap } from '../map/service-map.tsx';
import { DependencyTable } from './dependency-table.tsx';

const dependentsOfContract = graphql(`
  query DependentsOfContract($id: ID!, $after: String) {
    record: contract(id: $id) {
      id
      part: dependents(first: 100, after: $after, orderBy: [{ field: FIRST_MONTH }]) {
        totalCount
        nodes {
          ...DependencyFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const contractImpact = graphql(`
  query ContractImpact($id: ID!, $criticalOnly: Boolean!) {
    record: contract(id: $id) {
      id
      impact(criticalOnly: $criticalOnly, first: 200) {
        ...ImpactFields
      }
    }
  }
`);

const ContractEnding = graphql(`
  query ContractEnding($id: ID!) {
    contract(id: $id) {
      id
      safeDate
      currentEnd
    }
  }
`);

/** The services and assets that a contract covers because they stand on it, and what its end reaches. */
export function OnContract({ id }: { readonly id: string }) {
  const t = useT();
  const { data } = useQuery(ContractEnding, { variables: { id } });
  // What is reached is read again when something has come to stand on it, or no longer does.
  const [round, setRound] = useState(0);
  const anchor = useMemo<Anchor>(() => ({ kind: 'CONTRACT', id, side: 'on' }), [id]);
  return (
    <Stack gap="xl">
      <DependencyTable
        anchor={anchor}
        document={dependentsOfContract}
        words={{
          title: t('services.onContract'),
          add: t('services.onContract.add'),
          none: t('services.onContract.none'),
          noneText: t('services.onContract.noneText'),
        }}
        onChanged={() => setRound((last) => last + 1)}
      />
      <StandingHere key={round} id={id} document={contractImpact} ending={endingOf(data?.contract)} />
      <ServiceMap key={`map ${round}`} kind="CONTRACT" id={id} title={t('services.map')} />
    </Stack>
  );
}

interface ContractDaysOfEnd {
  readonly safeDate?: string | null;
  readonly currentEnd?: string | null;
}

/** The day by which the contract's next decision is safe; else the one on which it ends. */
function endingOf(contract: ContractDaysOfEnd | null | undefined): Ending | null {
  if (contract?.safeDate) return { what: 'safeDate', day: contract.safeDate };
  return contract?.currentEnd ? { what: 'end', day: contract.currentEnd } : null;
}
