import { useApolloClient } from '@apollo/client/react';
import { Group, MultiSelect, Select, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Beneficiary, ServiceKind, ServicePhase } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { findUnits } from '../../organisation/finders.ts';
import { useRecordNames } from '../../records/use-record-names.ts';
import { useRecordSearch } from '../../ui/record/use-record-search.ts';
import { horizons } from './nearest-end.ts';
import { groupings, type Grouping } from './overview-rows.ts';
import type { OverviewChoices } from './use-overview-choices.ts';

/** What is compared: services of which kinds and phases, of which unit with those under it, for whom, with what at risk; and how. */
export function OverviewFilters({ choices }: { readonly choices: OverviewChoices }) {
  const t = useT();
  const { kinds, phases, units, beneficiaries, ends, unlinked, groupBy, choose, group } = choices;
  return (
    <Group gap="lg" align="flex-start">
      <MultiSelect
        label={t('services.field.kind')}
        placeholder={kinds.length === 0 ? t('economy.overview.all') : ''}
        data={Object.values(ServiceKind).map((value) => ({ value, label: t(`services.kind.${value}`) }))}
        value={[...kinds]}
        onChange={(values) => choose('kind', values)}
        clearable
        searchable
        w={280}
      />
      <MultiSelect
        label={t('services.field.phase')}
        placeholder={phases.length === 0 ? t('economy.overview.all') : ''}
        data={Object.values(ServicePhase).map((value) => ({ value, label: t(`services.phase.${value}`) }))}
        value={[...phases]}
        onChange={(values) => choose('phase', values)}
        clearable
        w={260}
      />
      <UnitChoice unit={units[0] ?? null} onChange={(unit) => choose('unit', unit === null ? [] : [unit])} />
      <MultiSelect
        label={t('services.field.beneficiaries')}
        placeholder={beneficiaries.length === 0 ? t('economy.overview.all') : ''}
        data={Object.values(Beneficiary).map((value) => ({ value, label: t(`services.beneficiary.${value}`) }))}
        value={[...beneficiaries]}
        onChange={(values) => choose('for', values)}
        clearable
        w={240}
      />
      <Select
        label={t('economy.overview.ends')}
        placeholder={t('economy.overview.ends.whenever')}
        data={horizons.map((value) => ({ value, label: t(`economy.overview.ends.${value}`) }))}
        value={ends}
        onChange={(value) => choose('ends', value === null ? [] : [value])}
        clearable
        w={220}
      />
      <Select
        label={t('economy.overview.group')}
        data={groupings.map((value) => ({ value, label: t(`economy.overview.group.${value}`) }))}
        value={groupBy}
        onChange={(value) => group((value as Grouping | null) ?? 'none')}
        allowDeselect={false}
        w={170}
      />
      <Switch
        label={t('economy.unlinked.show')}
        checked={unlinked}
        onChange={({ currentTarget: { checked } }) => choose('unlinked', checked ? ['true'] : [])}
        mt={30}
      />
    </Group>
  );
}

function UnitChoice({
  unit,
  onChange,
}: {
  readonly unit: string | null;
  readonly onChange: (unit: string | null) => void;
}) {
  const t = useT();
  const client = useApolloClient();
  const search = useMemo(() => (text: string, signal: AbortSignal) => findUnits(client, text, signal, {}), [client]);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const { options } = useRecordSearch(search, text, opened);
  const nameOf = useRecordNames(unit === null ? [] : [{ field: 'unit', operator: 'in', values: [unit] }], [
    { id: 'unit', kind: 'record' },
  ]);
  const found = options.map(({ id, label }) => ({ value: id, label }));
  const data =
    unit === null || found.some(({ value }) => value === unit)
      ? found
      : [{ value: unit, label: nameOf(unit) ?? unit }, ...found];
  return (
    <Select
      label={t('services.field.unitWithin')}
      placeholder={t('economy.overview.all')}
      data={data}
      value={unit}
      onChange={onChange}
      onSearchChange={setText}
      onDropdownOpen={() => setOpened(true)}
      searchable
      clearable
      w={240}
    />
  );
}
