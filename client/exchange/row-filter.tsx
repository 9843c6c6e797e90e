import { Button, Group } from '@mantine/core';
import type { ImportOutcome, ImportRunFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';

/** The outcomes in the order in which they matter. */
export const outcomes = ['REJECTED', 'CREATED', 'CHANGED', 'UNCHANGED'] as const satisfies readonly ImportOutcome[];

/** How many rows of a run have each outcome. */
export function countsOf(run: ImportRunFieldsFragment): Record<ImportOutcome, number> {
  return {
    CREATED: run.createdCount ?? 0,
    CHANGED: run.changedCount ?? 0,
    UNCHANGED: run.unchangedCount ?? 0,
    REJECTED: run.rejectedCount ?? 0,
  };
}

interface RowFilterProps {
  readonly run: ImportRunFieldsFragment;
  /** Null: all rows. */
  readonly chosen: ImportOutcome | null;
  readonly onChoose: (outcome: ImportOutcome | null) => void;
}

/** The rows by what they do, each with its count, to look at one sort of them. */
export function RowFilterBar({ run, chosen, onChoose }: RowFilterProps) {
  const t = useT();
  const { number } = useFormats();
  const counts = countsOf(run);
  const all = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  const choices = [{ outcome: null, count: all }, ...outcomes.map((outcome) => ({ outcome, count: counts[outcome] }))];
  return (
    <Group gap="xs" role="group" aria-label={t('exchange.rows.filter')}>
      {choices.map(({ outcome, count }) => (
        <Button
          key={outcome}
          size="xs"
          variant={outcome === chosen ? 'light' : 'default'}
          aria-pressed={outcome === chosen}
          disabled={count === 0 && outcome !== chosen && outcome !== null}
          onClick={() => onChoose(outcome)}
        >
          {t(outcome ? `exchange.outcome.many.${outcome}` : 'exchange.rows.all')} {number(count)}
        </Button>
      ))}
    </Group>
  );
}
