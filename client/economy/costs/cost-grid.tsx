import { useQuery } from '@apollo/client/react';
import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { Scenario } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { scenarioChoices } from '../choices.ts';
import { ownerField, type FigureOwner } from '../figure-owner.ts';
import { GridSave, type ChangedCell } from '../grid/grid-save.tsx';
import { MonthGrid, type ShownRow } from '../grid/month-grid.tsx';
import { cellInput, cellOf, changedCells, readCell, valueOf } from '../grid/typed-cells.ts';
import { useCellWrite } from '../grid/use-cell-write.ts';
import { useTypedCells } from '../grid/use-typed-cells.ts';
import { monthsOfYear, YearChoice } from '../grid/year-choice.tsx';
import { AddCostRow } from './add-cost-row.tsx';
import { DraftFromPrices } from './draft-from-prices.tsx';
import { cellsFromElsewhere, costRowKey, costRowOf, costRows, storedCells } from './cost-grid-rows.ts';

const CostYear = graphql(`
  query CostYear($typedIn: CostEntryWhere, $elsewhere: CostEntryWhere) {
    typedIn: costEntries(where: $typedIn) {
      groupBy(by: [MONTH, COST_CLASS, CATEGORY]) {
        keys {
          field
          value
          label
        }
        sum {
          amount
        }
      }
    }
    elsewhere: costEntries(where: $elsewhere) {
      groupBy(by: [MONTH, SOURCE, CATEGORY]) {
        keys {
          field
          value
          label
        }
        sum {
          amount
        }
      }
    }
    costCategories(first: 200, orderBy: [{ field: NAME }]) {
      nodes {
        id
        name
      }
    }
  }
`);

const SetCosts = graphql(`
  mutation SetCosts($input: SetCostEntriesInput!) {
    set: setCostEntries(input: $input) {
      created
      changed
      removed
    }
  }
`);

const manual = 'MANUAL';

interface CostGridProps {
  readonly owner: Pick<FigureOwner, 'kind' | 'id'>;
  readonly mayChange: boolean;
}

/** What a record costs in a year, typed in as in a spreadsheet; what other sources say stands beside. */
export function CostGrid({ owner, mayChange }: CostGridProps) {
  const t = useT();
  const faultOf = useFaultOf();
  const { today, month: writeMonth, moneyExact } = useFormats();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [scenario, setScenario] = useState<Scenario>('ACTUAL');
  const [added, setAdded] = useState<readonly string[]>([]);
  const [outside, setOutside] = useState(0);
  const { typed, type, forget } = useTypedCells(`costs:${owner.id}`);
  const { send, busy, fault, faults } = useCellWrite(SetCosts);

  const months = monthsOfYear(year);
  const { typedIn, elsewhere } = yearConditions(owner, scenario, months);
  const { data, previousData, error, refetch } = useQuery(CostYear, {
    variables: { typedIn, elsewhere },
    fetchPolicy: 'cache-and-network',
  });
  const answer = data ?? previousData;
  const read = useMemo(() => {
    const mine = storedCells(answer?.typedIn.groupBy ?? [], scenario);
    return { ...mine, others: cellsFromElsewhere(answer?.elsewhere.groupBy ?? []) };
  }, [answer, scenario]);
  if (error && !answer) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!answer) return <TextSkeleton lines={6} />;

  const { stored, others } = read;
  const categories = answer.costCategories.nodes;
  const nameOf = (id: string | null) =>
    id === null
      ? t('economy.category.unsaid')
      : (categories.find((one) => one.id === id)?.name ?? read.names[id] ?? id);
  const describe = (key: string) => {
    const { costClass, categoryId } = costRowOf(key);
    return { label: nameOf(categoryId), detail: t(`economy.class.${costClass}`) };
  };
  const own = costRows(scenario, [...Object.keys(stored), ...Object.keys(typed)], added);
  const rows: ShownRow[] = [
    ...own.map((key) => ({ key, ...describe(key), measured: 'money' as const, group: 'cost' })),
    ...[...others.rows].map(([key, { source, category }]) => ({
      key,
      label: category ?? t('economy.category.unsaid'),
      detail: t('economy.grid.from', { source }),
      measured: 'money' as const,
      fixed: true,
      group: 'cost',
    })),
  ];

  // What is typed of other years and scenarios is not on the screen; the server tells whether it says anything new.
  const isShown = (key: string) => key.startsWith(`${scenario}/`) && months.includes(cellOf(key).month);
  const changed = [
    ...changedCells(Object.fromEntries(Object.entries(typed).filter(([key]) => isShown(key))), stored, () => 'money'),
    ...Object.keys(typed).filter((key) => !isShown(key)),
  ];
  const unreadable = changed.filter((key) => 'fault' in readCell(typed[key] ?? '', 'money'));
  const input = (dryRun: boolean) =>
    send(
      changed,
      changed.map((key) => {
        const { row, month } = cellOf(key);
        const { scenario: of, costClass, categoryId } = costRowOf(row);
        const amount = cellInput(valueOf(key, 'money', typed, {}), 'money');
        return {
          [`${ownerField[owner.kind]}Id`]: owner.id,
          month,
          scenario: of as Scenario,
          costClass,
          categoryId,
          amount,
        };
      }),
      dryRun,
    );
  const words = (key: string): ChangedCell => {
    const { row, month } = cellOf(key);
    const { label, detail } = describe(row);
    const of = t(`economy.scenario.${costRowOf(row).scenario as Scenario}`);
    const before = stored[key] ?? null;
    const after = cellInput(valueOf(key, 'money', typed, {}), 'money');
    return {
      key,
      where: `${label} · ${detail} · ${of} · ${writeMonth(month)}`,
      before: moneyExact(before),
      after: moneyExact(after),
    };
  };

  return (
    <Stack gap="sm">
      <Group gap="md">
        <YearChoice year={year} onChange={setYear} />
        <SegmentedControl
          aria-label={t('economy.scenario')}
          data={scenarioChoices(t)}
          value={scenario}
          onChange={(value) => setScenario(value as Scenario)}
        />
        {mayChange && (
          <AddCostRow categories={categories} onAdd={(row) => setAdded([...added, costRowKey({ ...row, scenario })])} />
        )}
        {mayChange && owner.kind === 'CONTRACT' && <DraftFromPrices contractId={owner.id} categories={categories} />}
      </Group>
      <Text size="sm" c="dimmed">
        {t(mayChange ? 'economy.grid.help' : 'economy.grid.readOnly')}
      </Text>
      <MonthGrid
        label={t('economy.grid.costs', { year, scenario: t(`economy.scenario.${scenario}`) })}
        rowHeading={t('economy.category')}
        rows={rows}
        months={months}
        typed={typed}
        stored={{ ...stored, ...others.stored }}
        editable={mayChange}
        faults={faults}
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
        cells={changed.map(words)}
        unreadable={unreadable.length}
        busy={busy}
        fault={fault}
        preview={() => input(true)}
        onSave={() => void input(false).then((counts) => counts && forget())}
        onDiscard={() => forget()}
      />
    </Stack>
  );
}

/** What is typed in of a record and year, and what comes from elsewhere: the ledger, price lines, entries by account. */
function yearConditions(owner: Pick<FigureOwner, 'kind' | 'id'>, scenario: Scenario, months: readonly string[]) {
  const where = {
    [ownerField[owner.kind]]: { id: { eq: owner.id } },
    scenario: { eq: scenario },
    month: { gte: months[0] ?? null, lte: months.at(-1) ?? null },
  };
  const isTyped = { source: { eq: manual }, account: { isNull: true } };
  return { typedIn: { ...where, ...isTyped }, elsewhere: { ...where, not: isTyped } };
}
