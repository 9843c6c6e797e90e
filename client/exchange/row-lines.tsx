import { ActionIcon, Anchor, Group, Text } from '@mantine/core';
import { IconExternalLink, IconPencil } from '@tabler/icons-react';
import { useState, type RefObject } from 'react';
import { Link } from 'react-router';
import { getFragmentData } from '../gql/fragment-masking.ts';
import type { ImportOutcome, ImportRunFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { ChangeWords } from '../inventory/change-words.tsx';
import type { WrittenChange } from '../records/changes.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { StatusBadge, type Tone } from '../ui/record/status-badge.tsx';
import classes from './exchange.module.css';
import { importRowFields } from './import-rows.ts';
import { recordAddress } from './kind-places.ts';
import { MendCell } from './mend-cell.tsx';
import { MendCell as Mend } from './run-mutations.ts';
import { useAsk } from './use-ask.ts';
import type { Row } from './use-import-rows.ts';

/** A column of the file that is imported. */
export interface RowColumn {
  readonly position: number;
  readonly label: string;
  readonly header: string;
}

interface RowLinesProps {
  readonly run: ImportRunFieldsFragment;
  readonly row: Row;
  readonly columns: readonly RowColumn[];
  readonly mending: boolean;
  readonly changes: readonly WrittenChange[];
  readonly onMended: (row: Row) => void;
  readonly table: RefObject<HTMLTableElement | null>;
  /** Where to go on when the last rejected cell has been mended. */
  readonly afterLast: RefObject<HTMLElement | null> | undefined;
}

const outcomeTones: Readonly<Record<ImportOutcome, Tone>> = {
  CREATED: 'ok',
  CHANGED: 'info',
  UNCHANGED: 'neutral',
  REJECTED: 'danger',
};

/** A row of the file: its cells, those that cannot be taken open for mending, and below them what it changes. */
export function RowLines(props: RowLinesProps) {
  const { run, row, columns, mending, changes, onMended, table, afterLast } = props;
  const t = useT();
  const { number } = useFormats();
  const { ask, fault } = useAsk();
  const [whole, setWhole] = useState(false);
  const rejected = row.outcome === 'REJECTED';
  const isGone = row.outcome === 'CREATED' && row.undo === 'UNDONE';
  const address = run.kind && row.recordId ? recordAddress(run.kind, row.recordId) : null;
  const problemsAt = (position: number | null) =>
    row.problems.filter((problem) => (problem.position ?? null) === position).map(({ message }) => message);
  const others = [
    ...problemsAt(null),
    ...row.problems.flatMap(({ position, message }) =>
      typeof position === 'number' && !columns.some((column) => column.position === position) ? [message] : [],
    ),
  ];

  const mend = async (position: number, text: string, input: HTMLInputElement, byEnter: boolean) => {
    const next = inputAfter(table.current, input);
    const answer = await ask(Mend, { id: run.id, row: row.number, position, text });
    if (!answer) return;
    const mended = getFragmentData(importRowFields, answer.mendImportCell.importRow);
    onMended(mended);
    if (byEnter && mended.outcome !== 'REJECTED') (next ?? afterLast?.current)?.focus();
  };

  return (
    <tbody>
      <tr data-first>
        <th scope="row" data-label={t('exchange.rows.line')}>
          <Group gap={4} wrap="nowrap">
            {number(row.line)}
            {mending && rejected && (
              <ActionIcon
                size="sm"
                aria-label={t('exchange.rows.mend', { line: row.line })}
                aria-pressed={whole}
                onClick={() => setWhole(!whole)}
              >
                <IconPencil size={16} />
              </ActionIcon>
            )}
          </Group>
        </th>
        <td className={classes.outcome}>
          <Group gap={4} wrap="nowrap">
            {row.outcome && (
              <StatusBadge tone={outcomeTones[row.outcome]}>{t(`exchange.outcome.${row.outcome}`)}</StatusBadge>
            )}
            {address && !isGone && (
              <Anchor
                component={Link}
                to={address}
                aria-label={t('exchange.rows.open', { line: row.line })}
                className={classes.open}
              >
                <IconExternalLink size={16} aria-hidden />
              </Anchor>
            )}
          </Group>
        </td>
        {columns.map(({ position, label }) => {
          const text = row.cells[position] ?? '';
          const problems = problemsAt(position);
          return mending && rejected && (whole || problems.length > 0) ? (
            <td key={position} className={classes.cell} data-label={label}>
              <MendCell
                key={text}
                label={t('exchange.rows.cell', { line: row.line, field: label })}
                text={text}
                problem={problems.join(' ')}
                onMend={(typed, input, byEnter) => void mend(position, typed, input, byEnter)}
              />
            </td>
          ) : (
            <td key={position} data-label={label} data-plain={problems.length === 0 || undefined}>
              <span className={classes.text} title={text}>
                {text}
              </span>
              {problems.map((problem) => (
                <Text key={problem} size="xs" c="var(--mantine-color-error)">
                  {problem}
                </Text>
              ))}
            </td>
          );
        })}
      </tr>
      {(changes.length > 0 || others.length > 0 || fault) && (
        <tr>
          <td colSpan={columns.length + 2} className={classes.below}>
            {others.map((problem) => (
              <Text key={problem} size="sm" c="var(--mantine-color-error)">
                {problem}
              </Text>
            ))}
            {fault && <FaultNotice fault={fault} />}
            {changes.length > 0 && (
              <div className={classes.changes}>
                {changes.map((change) => (
                  <ChangeWords key={change.label} change={change} />
                ))}
              </div>
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** The field to go on to when a row is done: the first of the rows below it. */
function inputAfter(table: HTMLTableElement | null, input: HTMLInputElement): HTMLInputElement | undefined {
  const row = input.closest('tbody');
  return [...(table?.querySelectorAll('input') ?? [])].find(
    (other) =>
      other.closest('tbody') !== row &&
      Boolean(input.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
}
