import { ScrollArea, Stack, Text } from '@mantine/core';
import { useMemo, useRef, type RefObject } from 'react';
import type { ImportRunFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import classes from './exchange.module.css';
import { RowLines, type RowColumn } from './row-lines.tsx';
import { useChangeWords } from './use-change-words.ts';
import { useImportFields } from './use-import-kinds.ts';
import { useImportRows, type RowFilter } from './use-import-rows.ts';

interface RowTableProps {
  readonly run: ImportRunFieldsFragment;
  readonly filter: RowFilter;
  /** Whether rejected cells can be mended. */
  readonly mending: boolean;
  /** Where to go on when the last rejected cell has been mended. */
  readonly afterLast?: RefObject<HTMLElement | null>;
}

/** Rows of a file with what they do, and what is wrong with them under the cell that it is about. */
export function RowTable({ run, filter, mending, afterLast }: RowTableProps) {
  const t = useT();
  const fields = useImportFields(run.kind);
  const words = useChangeWords(run.kind);
  const table = useRef<HTMLTableElement>(null);
  const { list, mended } = useImportRows(run.id, filter);
  const columns = useMemo(() => {
    const taken = run.columns.flatMap(({ position, field, header }): RowColumn[] => {
      if (typeof position !== 'number' || !field) return [];
      return [{ position, header, label: fields.find((each) => each.field === field)?.label ?? field }];
    });
    return taken.filter(({ position }, index) => taken.findIndex((other) => other.position === position) === index);
  }, [run.columns, fields]);

  return (
    <Stack gap="sm">
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('exchange.rows') }}>
        {list.nodes.length > 0 && (
          <table className={classes.rows} ref={table}>
            <thead>
              <tr>
                <th>{t('exchange.rows.line')}</th>
                <th>{t('exchange.rows.outcome')}</th>
                {columns.map(({ position, label, header }) => (
                  <th key={position}>
                    {label}
                    {header !== label && (
                      <Text size="xs" c="dimmed" fw={400}>
                        {header}
                      </Text>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            {list.nodes.map((row) => (
              <RowLines
                key={row.id}
                run={run}
                row={row}
                columns={columns}
                mending={mending}
                changes={words(row.changes)}
                onMended={mended}
                table={table}
                afterLast={afterLast}
              />
            ))}
          </table>
        )}
      </ScrollArea>
      {list.nodes.length === 0 && !list.loading && !list.fault && (
        <Text size="sm">{t(run.isMine ? 'exchange.rows.none' : 'exchange.rows.others')}</Text>
      )}
      <GrowingListEnd list={list} />
    </Stack>
  );
}
