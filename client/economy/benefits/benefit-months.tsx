import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { BenefitCellInput, BenefitYearQuery, Scenario } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { scenarios } from '../choices.ts';
import { GridSave } from '../grid/grid-save.tsx';
import { MonthGrid, type ShownRow } from '../grid/month-grid.tsx';
import {
  cellInput,
  cellKey,
  cellOf,
  changedCells,
  readCell,
  valueOf,
  type Measured,
  type Stored,
  type Typed,
} from '../grid/typed-cells.ts';
import { useCellWrite } from '../grid/use-cell-write.ts';
import { useTypedCells } from '../grid/use-typed-cells.ts';
import { monthsOfYear, YearChoice } from '../grid/year-choice.tsx';
import type { Benefit } from './benefit-kind.tsx';

const BenefitYear = graphql(`
  query BenefitYear($id: ID!, $first: YearMonth!, $last: YearMonth!) {
    benefit(id: $id) {
      id
      entries(first: 200, where: { month: { gte: $first, lte: $last } }, orderBy: [{ field: MONTH }]) {
        nodes {
          id
          month
          scenario
          amount
          quantity
          source
        }
      }
    }
  }
`);

const SetBenefits = graphql(`
  mutation SetBenefits($input: SetBenefitEntriesInput!) {
    set: setBenefitEntries(input: $input) {
      created
      changed
      removed
    }
  }
`);

type Entry = NonNullable<BenefitYearQuery['benefit']>['entries']['nodes'][number];

const rowKey = (scenario: string, measured: Measured) => `${scenario}/${measured}`;
const measuredOf = (row: string): Measured => (row.endsWith('/quantity') ? 'quantity' : 'money');
const scenarioOf = (row: string): Scenario => row.split('/')[0] as Scenario;

/** What a benefit is worth in a year, planned and taken home, in money and in its own unit. */
export function BenefitMonths({ benefit }: { readonly benefit: Benefit }) {
  const t = useT();
  const faultOf = useFaultOf();
  const mayChange = useMayChange('Benefit', benefit);
  const { today, month: writeMonth, moneyExact, number } = useFormats();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [outside, setOutside] = useState(0);
  const { typed, type, forget } = useTypedCells(`benefit:${benefit.id}:${year}`);
  const { send, busy, fault, faults } = useCellWrite(SetBenefits);
  const months = monthsOfYear(year);
  const { data, previousData, error, refetch } = useQuery(BenefitYear, {
    variables: { id: benefit.id, first: months[0] ?? '', last: months.at(-1) ?? '' },
    fetchPolicy: 'cache-and-network',
  });
  const answer = data ?? previousData;
  if (error && !answer) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!answer) return <TextSkeleton lines={6} />;

  const entries = answer.benefit?.entries.nodes ?? [];
  const stored = storedCells(entries.filter(({ source }) => source === 'MANUAL'));
  const others = Map.groupBy(
    entries.filter(({ source }) => source !== 'MANUAL'),
    ({ source }) => source,
  );
  const unit = benefit.figureUnit ?? null;
  const kinds: readonly Measured[] = unit === null ? ['money'] : ['money', 'quantity'];
  const measuredName = (measured: Measured) => (measured === 'money' ? t('economy.grid.kronor') : (unit ?? ''));
  const rows: ShownRow[] = [
    ...scenarios.flatMap((scenario) =>
      kinds.map((measured) => ({
        key: rowKey(scenario, measured),
        label: t(`economy.planned.${scenario}`),
        detail: measuredName(measured),
        measured,
        group: '',
      })),
    ),
    ...[...others].flatMap(([source, ofSource]) =>
      scenarios.flatMap((scenario) =>
        kinds
          .filter((measured) => ofSource.some((entry) => entry.scenario === scenario && valueIn(entry, measured)))
          .map((measured) => ({
            key: `${source}:${rowKey(scenario, measured)}`,
            label: t(`economy.planned.${scenario}`),
            detail: `${measuredName(measured)} · ${t('economy.grid.from', { source })}`,
            measured,
            fixed: true,
            group: '',
          })),
      ),
    ),
  ];
  const fromElsewhere = Object.assign(
    {},
    ...[...others].map(([source, ofSource]) => storedCells(ofSource, `${source}:`)),
  ) as Stored;

  const changed = changedCells(typed, stored, measuredOf);
  const unreadable = changed.filter((key) => 'fault' in readCell(typed[key] ?? '', measuredOf(cellOf(key).row)));
  // A cell of the API holds both the amount and the quantity of its month.
  const cells = benefitCells(benefit.id, changed, typed, stored);
  const write = (dryRun: boolean) =>
    send(
      cells.map(({ key }) => key),
      cells.map(({ input }) => input),
      dryRun,
    );
  return (
    <Stack gap="sm">
      <Group gap="md">
        <YearChoice year={year} onChange={setYear} />
      </Group>
      <Text size="sm" c="dimmed">
        {t(mayChange ? 'economy.grid.help' : 'economy.grid.readOnly')}
      </Text>
      <MonthGrid
        label={t('economy.grid.benefit', { name: benefit.name, year })}
        rowHeading={t('economy.scenario')}
        rows={rows}
        months={months}
        typed={typed}
        stored={{ ...stored, ...fromElsewhere }}
        editable={mayChange}
        faults={faults}
        onType={type}
        onPasted={setOutside}
      />
      {outside > 0 && (
        <Text size="sm" role="status">
          {t('economy.grid.outside', { count: outside })}
        </Text>
      )}
      <GridSave
        cells={changed.map((key) => {
          const { row, month } = cellOf(key);
          const measured = measuredOf(row);
          const words = (value: string | null) => (measured === 'money' ? moneyExact(value) : number(value));
          return {
            key,
            where: `${t(`economy.planned.${scenarioOf(row)}`)} · ${measuredName(measured)} · ${writeMonth(month)}`,
            before: words(stored[key] ?? null),
            after: words(valueOf(key, measured, typed, {})),
          };
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

const valueIn = (entry: Entry, measured: Measured): string | null =>
  (measured === 'money' ? entry.amount : entry.quantity) ?? null;

function storedCells(entries: readonly Entry[], before = ''): Stored {
  const cells: Record<string, string> = {};
  for (const entry of entries) {
    for (const measured of ['money', 'quantity'] as const) {
      const value = valueIn(entry, measured);
      if (value !== null) cells[cellKey(`${before}${rowKey(entry.scenario, measured)}`, entry.month)] = value;
    }
  }
  return cells;
}

/** The API's cells of the months and scenarios that were changed, each with the key of what was typed. */
function benefitCells(benefitId: string, changed: readonly string[], typed: Typed, stored: Stored) {
  const byMonth = new Map<string, { key: string; input: BenefitCellInput }>();
  for (const key of changed) {
    const { row, month } = cellOf(key);
    const scenario = scenarioOf(row);
    const value = (measured: Measured) =>
      cellInput(valueOf(cellKey(rowKey(scenario, measured), month), measured, typed, stored), measured);
    const place = `${scenario} ${month}`;
    if (byMonth.has(place)) continue;
    byMonth.set(place, {
      key,
      input: { benefitId, month, scenario, amount: value('money'), quantity: value('quantity') },
    });
  }
  return [...byMonth.values()];
}
