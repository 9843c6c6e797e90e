import { NavLink, Text } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../ui/feedback/fault.ts';
import type { RecordSearch } from '../ui/record/record-option.ts';
import { useRecordSearch } from '../ui/record/use-record-search.ts';
import { findUnits } from './finders.ts';

interface UnitMatchesProps {
  readonly search: string;
  readonly onChoose: (id: string) => void;
}

/** The first units that a search finds, each the way to its place in the tree. */
export function UnitMatches({ search, onChoose }: UnitMatchesProps) {
  const t = useT();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const find = useMemo<RecordSearch>(() => (text, signal) => findUnits(client, text, signal, {}), [client]);
  const { options, loading, error } = useRecordSearch(find, search, true);
  if (error) return <FaultNotice fault={faultOf(error)} />;
  if (options.length === 0) return <Text p="md">{t(loading ? 'ui.searching' : 'ui.nothingFound')}</Text>;
  return options.map(({ id, label, detail }) => (
    <NavLink key={id} component="button" label={label} description={detail} onClick={() => onChoose(id)} />
  ));
}
