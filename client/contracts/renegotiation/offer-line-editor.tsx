import { ActionIcon, Button, Group, Table, Text, TextInput, NativeSelect } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useController, type Control } from 'react-hook-form';
import { useT } from '../../i18n/use-t.ts';
import type { OfferValues } from './offer-values.ts';
import { billingPeriods, emptyLine, lineColumns, pastedCells, withCells, type LineColumn } from './offer-lines.ts';
import classes from './renegotiation.module.css';

/**
 * The price lines of an offer, typed as in a spreadsheet: Enter and the arrows go between rows, Enter on the last makes one
 * more, and what is copied from a spreadsheet is pasted over as many cells as it has.
 */
export function OfferLineEditor({ control }: { readonly control: Control<OfferValues> }) {
  const t = useT();
  const id = useId();
  const { field, formState } = useController({ control, name: 'lines' });
  const lines = field.value;
  const faults = formState.errors.lines;
  const cellId = (row: number, column: LineColumn) => `${id}-${row}-${column}`;
  const go = (row: number, column: LineColumn) =>
    requestAnimationFrame(() => document.getElementById(cellId(row, column))?.focus());
  const change = (row: number, column: LineColumn, text: string) =>
    field.onChange(lines.with(row, { ...lines[row]!, [column]: text }));
  const add = (column: LineColumn = 'item') => {
    field.onChange([...lines, { ...emptyLine(), billingPeriod: lines.at(-1)?.billingPeriod ?? 'YEAR' }]);
    go(lines.length, column);
  };
  const remove = (row: number) => {
    field.onChange(lines.length > 1 ? lines.toSpliced(row, 1) : [emptyLine()]);
    go(Math.max(0, row - 1), 'item');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, row: number, column: LineColumn) => {
    const isSelect = column === 'billingPeriod';
    if (event.key === 'Enter') {
      // A form is sent by its button: here Enter is for the next row, as in a spreadsheet.
      event.preventDefault();
      if (row === lines.length - 1) add(column === 'billingPeriod' ? 'item' : column);
      else go(row + 1, column);
    } else if (event.key === 'ArrowDown' && !isSelect && row < lines.length - 1) go(row + 1, column);
    else if (event.key === 'ArrowUp' && !isSelect && row > 0) go(row - 1, column);
  };
  const onPaste = (event: ClipboardEvent<HTMLElement>, row: number, column: LineColumn) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    field.onChange(withCells(lines, { row, column }, pastedCells(text)));
  };
  const label = (row: number, column: LineColumn) =>
    t('renegotiation.offer.cell', { column: t(`contracts.prices.${column}`), row: row + 1 });

  return (
    <fieldset className={classes.lines}>
      <legend>{t('renegotiation.offer.lines')}</legend>
      <Text size="sm" c="dimmed" mb="sm">
        {t('renegotiation.offer.lines.help')}
      </Text>
      <Table.ScrollContainer minWidth={620} type="native">
        <Table verticalSpacing={4} horizontalSpacing={6} aria-label={t('renegotiation.offer.lines')}>
          <Table.Thead>
            <Table.Tr>
              {lineColumns.map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`contracts.prices.${column}`)}
                </Table.Th>
              ))}
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line, row) => (
              <Table.Tr key={row}>
                {lineColumns.map((column) => (
                  <Table.Td key={column} className={classes.cell} data-column={column}>
                    {column === 'billingPeriod' ? (
                      <NativeSelect
                        id={cellId(row, column)}
                        aria-label={label(row, column)}
                        value={line.billingPeriod}
                        data={billingPeriods.map((value) => ({ value, label: t(`contracts.billingPeriod.${value}`) }))}
                        onChange={(event) => change(row, column, event.currentTarget.value)}
                        onKeyDown={(event) => onKeyDown(event, row, column)}
                      />
                    ) : (
                      <TextInput
                        id={cellId(row, column)}
                        aria-label={label(row, column)}
                        autoComplete="off"
                        value={line[column]}
                        error={faults?.[row]?.[column]?.message}
                        ta={column === 'item' ? undefined : 'end'}
                        onChange={(event) => change(row, column, event.currentTarget.value)}
                        onKeyDown={(event) => onKeyDown(event, row, column)}
                        onPaste={(event) => onPaste(event, row, column)}
                      />
                    )}
                  </Table.Td>
                ))}
                <Table.Td w={44}>
                  <ActionIcon
                    aria-label={t('renegotiation.offer.removeLine', { row: row + 1 })}
                    onClick={() => remove(row)}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {faults?.root?.message && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {faults.root.message}
        </Text>
      )}
      <Group mt="sm">
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add()}>
          {t('renegotiation.offer.addLine')}
        </Button>
      </Group>
    </fieldset>
  );
}
