import { useApolloClient } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { RecordSearch } from '../../ui/record/record-option.ts';
import { useRecordSearch } from '../../ui/record/use-record-search.ts';
import { findAssignments } from '../funding/assignment-kind.tsx';
import type { AskedAssignment } from './plan-query.ts';

interface ChooseAssignmentProps {
  readonly asked: AskedAssignment;
  readonly onChoose: (code: string) => void;
}

/** Whose plan is shown: any assignment, found by what it is called. */
export function ChooseAssignment({ asked, onChoose }: ChooseAssignmentProps) {
  const t = useT();
  const client = useApolloClient();
  const search = useMemo<RecordSearch>(() => (text, signal) => findAssignments(client, text, signal, {}), [client]);
  const [typed, setTyped] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const { options, loading } = useRecordSearch(search, typed ?? '', opened);
  const listed = new Map([
    [asked.code, asked.name],
    ...options.map(({ label, detail }) => [detail ?? '', label] as const),
  ]);
  return (
    <Select
      label={t('funding.assignment')}
      maw={560}
      searchable
      allowDeselect={false}
      data={[...listed].map(([value, label]) => ({ value, label }))}
      filter={({ options: all }) => all}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => {
        setOpened(false);
        setTyped(null);
      }}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      value={asked.code}
      onChange={(code) => code && onChoose(code)}
      nothingFoundMessage={loading ? t('ui.searching') : t('ui.nothingFound')}
    />
  );
}
