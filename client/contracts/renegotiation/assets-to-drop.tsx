import { useQuery } from '@apollo/client/react';
import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
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

interface AssetsToDropProps {
  readonly contractId: string;
  /** Ids of the assets. */
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
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
  const known = useRef(new Map<string, string>());
  const found = (data ?? previousData)?.contract?.assets.nodes ?? [];
  for (const { id, tag, name } of found) known.current.set(id, `${tag} ${name}`);
  const ids = [...new Set([...value, ...found.map(({ id }) => id)])];
  return (
    <MultiSelect
      label={t('renegotiation.whatIf.drop')}
      description={t('renegotiation.whatIf.drop.help')}
      flex={1}
      miw={280}
      searchable
      filter={({ options }) => options}
      data={ids.map((id) => ({ value: id, label: known.current.get(id) ?? id }))}
      value={[...value]}
      onChange={onChange}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={t('ui.nothingFound')}
    />
  );
}
