import { Stack, Text } from '@mantine/core';
import { GridSave, type Counts } from '../../economy/grid/grid-save.tsx';
import { MonthGrid } from '../../economy/grid/month-grid.tsx';
import { cellKey, cellOf, changedCells, readCell, valueOf } from '../../economy/grid/typed-cells.ts';
import { useTypedCells } from '../../economy/grid/use-typed-cells.ts';
import { YearChoice } from '../../economy/grid/year-choice.tsx';
import type { RoleFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { useWrite } from '../../records/use-write.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { useState } from 'react';
import { roleKind } from './role-kind.ts';

/** How many hours a role has for initiatives, quarter by quarter; an emptied quarter sets no limit. */
export function CapacityGrid({ role }: { readonly role: RoleFieldsFragment }) {
  const t = useT();
  const { today, number } = useFormats();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const { typed, type, forget } = useTypedCells(`capacity:${role.id}`);
  const { run, busy, fault } = useWrite();
  const editable = useMayChange('StaffRole', role);
  const stored = Object.fromEntries(role.capacity.map(({ quarter, hours }) => [cellKey(role.id, quarter), hours]));
  const changed = changedCells(typed, stored, () => 'quantity');
  const unreadable = changed.filter((key) => 'fault' in readCell(typed[key] ?? '', 'quantity'));
  const after = (key: string) => valueOf(key, 'quantity', typed, {});
  const write = async (dryRun: boolean): Promise<Counts | null> => {
    const others = Object.entries(stored).filter(([key]) => !changed.includes(key));
    const all = [...others, ...changed.map((key) => [key, after(key)] as const)];
    const capacity = all.flatMap(([key, hours]) => (hours === null ? [] : { quarter: cellOf(key).month, hours }));
    const input = { id: role.id, expectedVersion: role.version, capacity, ...(dryRun && { dryRun }) };
    const done = dryRun ? undefined : t('economy.grid.saved', { count: changed.length });
    if (!(await run(roleKind.writes.update, { input } as never, done))) return null;
    const removed = changed.filter((key) => after(key) === null).length;
    const created = changed.filter((key) => stored[key] === undefined).length;
    return { created, removed, changed: changed.length - created - removed };
  };
  return (
    <Stack gap="sm">
      <YearChoice year={year} onChange={setYear} />
      <Text size="sm" c="dimmed">
        {t('plan.roles.capacity.help')}
      </Text>
      <MonthGrid
        label={`${t('plan.roles.capacity')}, ${role.name}`}
        rowHeading={t('plan.role')}
        rows={[{ key: role.id, label: role.name, measured: 'quantity', group: '' }]}
        months={[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)}
        columnName={(column) => column}
        typed={typed}
        stored={stored}
        editable={editable}
        faults={{}}
        onType={type}
        onPasted={() => undefined}
      />
      <GridSave
        cells={changed.map((key) => ({
          key,
          where: cellOf(key).month,
          before: number(stored[key] ?? null),
          after: number(after(key)),
        }))}
        unreadable={unreadable.length}
        busy={busy}
        fault={fault}
        preview={() => write(true)}
        onSave={() => void write(false).then((counts) => counts && forget())}
        onDiscard={() => forget()}
      />
    </Stack>
  );
}
