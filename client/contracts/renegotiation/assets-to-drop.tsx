import { useQuery } from '@apollo/client/react';
import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';

const CoveredByContract = graphql(`
  query CoveredByContract($id: ID!, $search: String) {
    contract(id: $id) {
      id
      assets(first: 50, search: $search) {
        nodes {
          id
          tag
          name
        }
      }
    }
  }
`);

export interface DroppedAsset {
  readonly id: string;
  readonly label: string;
}

interface AssetsToDropProps {
  readonly contractId: string;
  readonly value: readonly DroppedAsset[];
  readonly onChange: (assets: readonly DroppedAsset[]) => void;
}

/** Assets of those that a contract covers, found by typing a part of their tag or name. */
export function AssetsToDrop({ contractId, value, onChange }: AssetsToDropProps) {
  const t = useT();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 200);
  const { data, previousData } = useQuery(CoveredByContract, {
    variables: { id: contractId, search: asked.trim() || null },
    fetchPolicy: 'no-cache',
  });
  const found = (data ?? previousData)?.contract?.assets.nodes ?? [];
  const known = new Map([
    ...found.map(({ id, tag, name }) => [id, { id, label: `${tag} ${name}` }] as const),
    ...value.map((asset) => [asset.id, asset] as const),
  ]);
  return (
    <MultiSelect
      label={t('renegotiation.whatIf.drop')}
      description={t('renegotiation.whatIf.drop.help')}
      flex={1}
      miw={280}
      searchable
      filter={({ options }) => options}
      data={[...known.values()].map(({ id, label }) => ({ value: id, label }))}
      value={value.map(({ id }) => id)}
      onChange={(ids) => onChange(ids.flatMap((id) => known.get(id) ?? []))}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={t('ui.nothingFound')}
    />
  );
}
