import { ActionIcon, Button, Group, Stack, Table } from '@mantine/core';
import { IconPencil, IconPlus, type Icon } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { DeleteRecord } from './delete-record.tsx';
import { GrowingListEnd } from './growing-list-end.tsx';
import { FormDrawer } from './record-drawer.tsx';
import type { DeletedKind, Versioned } from './record-kind.ts';
import type { GrowingList } from './use-growing-list.ts';

export interface PartColumn<Shown> {
  readonly id: string;
  readonly label: string;
  readonly align?: 'end';
  readonly cell: (shown: Shown) => ReactNode;
}

/** What the form of a part is told by the table that it is opened from. */
export interface PartFormFrame<Shown> {
  /** The part to change; undefined makes one. */
  readonly shown: Shown | undefined;
  /** The verb of saving. */
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

interface PartTableProps<Shown extends Versioned> {
  readonly kind: DeletedKind<Shown>;
  readonly list: GrowingList<unknown>;
  readonly rows: readonly Shown[];
  /** The first of them names the row. */
  readonly columns: readonly PartColumn<Shown>[];
  readonly renderForm: (frame: PartFormFrame<Shown>) => ReactNode;
  readonly mayAdd: boolean;
  readonly icon: Icon;
  readonly words: {
    readonly table: string;
    /** The verb of adding: 'Lägg till enhet'. */
    readonly add: string;
    /** Without it rows are only added and taken away. */
    readonly edit?: string;
    readonly none: string;
    readonly noneText: string;
  };
  readonly onChanged?: (() => void) | undefined;
  /** What stands between the button and the table. */
  readonly children?: ReactNode;
}

/** What belongs to a record, as a table whose rows are added, changed and taken away here, in a drawer. */
export function PartTable<Shown extends Versioned>(props: PartTableProps<Shown>) {
  const { kind, list, rows, columns, renderForm, mayAdd, icon, words, onChanged, children } = props;
  const t = useT();
  const [edited, setEdited] = useState<Shown | 'new' | null>(null);
  const close = () => setEdited(null);
  const changed = () => {
    close();
    list.refresh();
    onChanged?.();
  };
  const add = mayAdd && (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {words.add}
    </Button>
  );
  const isChangeable = rows.some(({ mayChange }) => mayChange);
  return (
    <Stack gap="md">
      {list.total === 0 ? (
        <EmptyState icon={icon} title={words.none} action={add}>
          {words.noneText}
        </EmptyState>
      ) : (
        add && <Group>{add}</Group>
      )}
      {children}
      {rows.length > 0 && (
        <Table.ScrollContainer minWidth={140 * columns.length} type="native" tabIndex={0}>
          <Table verticalSpacing={6} horizontalSpacing="md" aria-label={words.table}>
            <Table.Thead>
              <Table.Tr>
                {columns.map(({ id, label, align }) => (
                  <Table.Th key={id} scope="col" ta={align}>
                    {label}
                  </Table.Th>
                ))}
                {isChangeable && <Table.Td w={88} />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.id}>
                  {columns.map(({ id, align, cell }, index) =>
                    index === 0 ? (
                      <Table.Th key={id} scope="row" fw={400}>
                        {cell(row)}
                      </Table.Th>
                    ) : (
                      <Table.Td key={id} ta={align}>
                        {cell(row)}
                      </Table.Td>
                    ),
                  )}
                  {isChangeable && (
                    <Table.Td>
                      {row.mayChange && (
                        <Group gap={4} wrap="nowrap" justify="flex-end">
                          {words.edit !== undefined && (
                            <ActionIcon
                              aria-label={t('records.action.editThis', { name: kind.name(row) })}
                              aria-haspopup="dialog"
                              onClick={() => setEdited(row)}
                            >
                              <IconPencil size={16} />
                            </ActionIcon>
                          )}
                          <DeleteRecord kind={kind} shown={row} onDeleted={changed} compact />
                        </Group>
                      )}
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <GrowingListEnd list={list} />
      <FormDrawer opened={edited !== null} onClose={close} title={(edited !== 'new' && words.edit) || words.add}>
        {edited &&
          renderForm({
            shown: edited === 'new' ? undefined : edited,
            submitLabel: edited === 'new' ? words.add : t('ui.action.save'),
            onClose: close,
            onSaved: changed,
          })}
      </FormDrawer>
    </Stack>
  );
}
