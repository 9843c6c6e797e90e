import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import type { ImportColumnInput, ImportKind } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { withMapping, type Column } from './column-choices.ts';
import { SavedMappingList } from './saved-mappings.tsx';

interface UseMappingProps {
  readonly run: { readonly columns: readonly Column[] };
  readonly kind: ImportKind;
  readonly onChoose: (columns: readonly ImportColumnInput[]) => void;
}

/** Takes the columns as they were taken before, by a mapping that has been saved. */
export function UseMapping({ run, kind, onChoose }: UseMappingProps) {
  const t = useT();
  const { data } = useQuery(SavedMappingList, { variables: { where: { kind: { eq: kind } } } });
  const mappings = data?.importMappings.nodes ?? [];
  if (mappings.length === 0) return null;
  return (
    <Select
      aria-label={t('exchange.mappings.use')}
      placeholder={t('exchange.mappings.use')}
      data={mappings.map(({ id, name }) => ({ value: id, label: name }))}
      value={null}
      onChange={(id) => {
        const mapping = mappings.find((each) => each.id === id);
        if (mapping) onChoose(withMapping(run.columns, mapping));
      }}
      miw={240}
    />
  );
}
