import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { GridSave, type Counts } from '../../economy/grid/grid-save.tsx';
import { MonthGrid } from '../../economy/grid/month-grid.tsx';
import { cellInput, cellOf, changedCells, readCell, valueOf } from '../../economy/grid/typed-cells.ts';
import { faultsByCell } from '../../economy/grid/use-cell-write.ts';
import { useTypedCells } from '../../economy/grid/use-typed-cells.ts';
import { monthsOfYear, YearChoice } from '../../economy/grid/year-choice.tsx';
import { graphql } from '../../gql/gql.ts';
import type { InitiativePlanQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { ends, planCells, storedCells, yearsOf, type End, type PlanRow } from './plan-rows.ts';

const SetPlan = graphql(`
  mutation SetPlan($input: SetInitiativePlanInput!) {
    set: setInitiativePlan(input: $input) {
      created
      changed
      removed
    }
  }
`);

interface PlanGridProps {
  readonly initiative: NonNullable<InitiativePlanQuery['initiative']>;
  readonly what: 'costs' | 'benefits' | 'hours';
  readonly rows: readonly PlanRow[];
}

/** The lines of a plan by the months of a year, or by years; typed and pasted as in a spreadsheet. */
export function PlanGrid({ initiative, what, rows }: PlanGridProps) {
  const t = useT();
  const { today, month: writeMonth, moneyExact, number } = useFormats();
  const [by, setBy] = useState<'month' | 'year'>('month');
  const [end, setEnd] = useState<End>('likely');
  const years = yearsOf(rows, [initiative.firstMonth, initiative.lastMonth], today.slice(0, 4));
  const [year, setYear] = useState(() => nearest(years, today.slice(0, 4)));
  const [outside, setOutside] = useState(0);
  const [sent, setSent] = useState<readonly string[]>([]);
  const { run, busy, fault } = useWrite();
  const isHours = what === 'hours';
  const byYear = by === 'year' && !isHours;
  const { typed, type, forget } = useTypedCells(`plan:${initiative.id}:${what}:${byYear ? 'year' : year}:${end}`);
  const editable = initiative.mayChange;
  if (rows.length === 0) return null;

  const columns = byYear ? years : monthsOfYear(year);
  const stored = storedCells(rows, end, byYear);
  const measured = isHours ? 'quantity' : 'money';
  const changed = changedCells(typed, stored, () => measured);
  const unreadable = changed.filter((key) => 'fault' in readCell(typed[key] ?? '', measured));
  const valueIn = (key: string) => cellInput(valueOf(key, measured, typed, {}), measured);
  const write = async (dryRun: boolean): Promise<Counts | null> => {
    setSent(changed);
    const cells = isHours
      ? {
          hours: changed.map((key) => ({ staffingId: cellOf(key).row, month: cellOf(key).month, hours: valueIn(key) })),
        }
      : { cells: planCells(changed, what, end, valueIn) };
    const input = { initiativeId: initiative.id, ...cells, ...(dryRun && { dryRun }) };
    const done = dryRun ? undefined : t('economy.grid.saved', { count: changed.length });
    return (await run(SetPlan, { input: input as never }, done))?.set ?? null;
  };
  const columnName = (column: string) => (byYear ? column : writeMonth(column));
  const nameOf = (row: string) => rows.find(({ key }) => key === row)?.label ?? row;
  const words = (value: string | null) => (isHours ? number(value) : moneyExact(value));
  return (
    <Stack gap="sm">
      <Group gap="md">
        {!isHours && (
          <SegmentedControl
            aria-label={t('plan.by')}
            data={[
              { value: 'month', label: t('plan.by.month') },
              { value: 'year', label: t('plan.by.year') },
            ]}
            value={by}
            onChange={(value) => setBy(value as 'month' | 'year')}
          />
        )}
        {!byYear && <YearChoice year={year} onChange={setYear} />}
        {!isHours && (
          <SegmentedControl
            aria-label={t('plan.end')}
            data={ends.map((value) => ({ value, label: t(`plan.end.${value}`) }))}
            value={end}
            onChange={(value) => setEnd(value as End)}
          />
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {t(editable ? (byYear ? 'plan.grid.helpYears' : 'plan.grid.help') : 'economy.grid.readOnly')}
      </Text>
      <MonthGrid
        label={t(`plan.grid.${what}`, { name: initiative.name })}
        rowHeading={t(isHours ? 'plan.role' : 'plan.line')}
        rows={rows}
        months={columns}
        columnName={columnName}
        totalLabel={t(byYear ? 'plan.grid.total' : 'economy.grid.year')}
        typed={typed}
        stored={stored}
        editable={editable}
        faults={faultsByCell(fault, sent, isHours ? 'hours' : 'cells')}
        onType={type}
        onPasted={setOutside}
        sumLabel={t('economy.grid.sum')}
      />
      {outside > 0 && (
        <Text size="sm" role="status">
          {t('economy.grid.outside', { count: outside })}
        </Text>
      )}
      <GridSave
        cells={changed.map((key) => {
          const { row, month } = cellOf(key);
          const where = [nameOf(row), ...(isHours ? [] : [t(`plan.end.${end}`)]), columnName(month)].join(' · ');
          return { key, where, before: words(stored[key] ?? null), after: words(valueIn(key)) };
        })}
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

/** The year of these that is nearest to one. */
function nearest(years: readonly string[], to: string): number {
  const [first = to, last = to] = [years[0], years.at(-1)];
  return Number(to < first ? first : to > last ? last : to);
}
