import { Badge, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { GridSave } from '../../economy/grid/grid-save.tsx';
import { MonthGrid } from '../../economy/grid/month-grid.tsx';
import { cellInput, cellKey, cellOf, changedCells, readCell, valueOf } from '../../economy/grid/typed-cells.ts';
import { useCellWrite } from '../../economy/grid/use-cell-write.ts';
import { useTypedCells } from '../../economy/grid/use-typed-cells.ts';
import { graphql } from '../../gql/gql.ts';
import type { ScoreCellInput, ScoresMatrixQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { initiativePath } from '../addresses.ts';
import { named } from '../lab/set-words.ts';

const SetScores = graphql(`
  mutation SetScores($input: SetInitiativeScoresInput!) {
    set: setInitiativeScores(input: $input) {
      created
      changed
      removed
    }
  }
`);

type Criterion = ScoresMatrixQuery['criteria']['nodes'][number];
type Initiative = ScoresMatrixQuery['initiatives']['nodes'][number];

interface ScoresGridProps {
  readonly initiatives: readonly Initiative[];
  readonly criteria: readonly Criterion[];
  /** Whether the reader is somebody who scores. */
  readonly mayType: boolean;
}

const measured = () => 'quantity' as const;

/** One's own scores, typed or pasted as in a spreadsheet and saved all or none; under each, what all think together. */
export function ScoresGrid({ initiatives, criteria, mayType }: ScoresGridProps) {
  const t = useT();
  const { number } = useFormats();
  const { typed, type, forget } = useTypedCells('scores');
  const { send, busy, fault, faults } = useCellWrite<ScoreCellInput>(SetScores);
  const [outside, setOutside] = useState(0);
  const rowOf = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const criterionOf = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const stored = Object.fromEntries(
    initiatives.flatMap(({ id, scores }) =>
      (scores?.nodes ?? []).map(({ criterion, value }) => [cellKey(id, criterion.id), value] as const),
    ),
  );
  const isShown = (key: string) => rowOf.has(cellOf(key).row) && criterionOf.has(cellOf(key).month);
  const all = changedCells(typed, stored, measured);
  const changed = all.filter(isShown);
  const unreadable = changed.filter((key) => 'fault' in readCell(typed[key] ?? '', 'quantity'));
  const valueIn = (key: string) => cellInput(valueOf(key, 'quantity', typed, {}), 'quantity');
  const write = (dryRun: boolean) => {
    const cells = changed.map((key) => {
      const { row, month } = cellOf(key);
      return { initiativeId: row, criterionId: month, value: valueIn(key) };
    });
    return send(changed, cells, dryRun);
  };
  const columnName = (id: string) => criterionOf.get(id)?.name ?? id;
  const weightedOf = (id: string) => <Weighted initiative={rowOf.get(id)} />;
  const toldOfAll = (id: string, criterion: string) => (
    <OfAll initiative={rowOf.get(id)} criterion={criterionOf.get(criterion)} />
  );
  return (
    <Stack gap="sm">
      {mayType && (
        <Text size="sm" c="dimmed">
          {t('portfolio.scores.help')}
        </Text>
      )}
      <MonthGrid
        label={t('portfolio.scores')}
        rowHeading={t('portfolio.lab.initiative')}
        rows={initiatives.map((initiative) => ({
          key: initiative.id,
          measured: 'quantity',
          label: named(initiative),
          to: initiativePath(initiative.code),
          fixed: !initiative.mayChange,
          group: '',
        }))}
        months={criteria.map(({ id }) => id)}
        columnName={columnName}
        columnDetail={(id) => {
          const { worst = '0', best = '0' } = criterionOf.get(id) ?? {};
          return t('portfolio.scores.scale', { worst: number(worst), best: number(best) });
        }}
        totalLabel={t('portfolio.scores.weighted')}
        total={weightedOf}
        beneath={toldOfAll}
        typed={typed}
        stored={stored}
        editable={mayType}
        faults={faults}
        onType={type}
        onPasted={setOutside}
      />
      {outside > 0 && (
        <Text size="sm" role="status">
          {t('economy.grid.outside', { count: outside })}
        </Text>
      )}
      {all.length > changed.length && (
        <Text size="sm" role="status">
          {t('portfolio.scores.notShown', { count: all.length - changed.length })}
        </Text>
      )}
      <GridSave
        cells={changed.map((key) => {
          const { row, month } = cellOf(key);
          const initiative = rowOf.get(row);
          const where = [initiative ? named(initiative) : row, columnName(month)].join(' · ');
          return { key, where, before: number(stored[key] ?? null), after: number(valueIn(key)) };
        })}
        unreadable={unreadable.length}
        busy={busy}
        fault={fault}
        preview={() => write(true)}
        onSave={() => void write(false).then((counts) => counts && forget(changed))}
        onDiscard={() => forget()}
      />
    </Stack>
  );
}

function Weighted({ initiative }: { readonly initiative: Initiative | undefined }) {
  const t = useT();
  const { number } = useFormats();
  const { score, reason } = initiative?.weightedScore ?? {};
  return (
    <Value reason={reason ? t(`portfolio.scores.${reason}`) : undefined}>
      {number(score ?? null, { decimals: 1 })}
    </Value>
  );
}

interface OfAllProps {
  readonly initiative: Initiative | undefined;
  readonly criterion: Criterion | undefined;
}

/** The mean of all who have scored; those that are more than half the scale apart are marked. */
function OfAll({ initiative, criterion }: OfAllProps) {
  const t = useT();
  const { number } = useFormats();
  const all = initiative?.weightedScore.criteria.find(({ code }) => code === criterion?.code);
  if (!all?.mean || !criterion) return null;
  const isApart = Math.abs(Number(all.spread ?? 0)) > Math.abs(Number(criterion.best) - Number(criterion.worst)) / 2;
  return (
    <>
      {t('portfolio.scores.mean', { mean: number(all.mean, { decimals: 1 }), count: all.scorers })}
      {all.spread && isApart && (
        <Badge size="sm" color="orange" variant="light" display="block" mt={2}>
          {t('portfolio.scores.spread', { spread: number(all.spread, { decimals: 1 }) })}
        </Badge>
      )}
    </>
  );
}
