import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { TickBox } from '../tick-box.tsx';
import classes from './column-chooser.module.css';
import { moved } from './column-order.ts';
import { shownColumns, type DataColumn } from './data-column.ts';

type ChosenColumn = Pick<DataColumn<never>, 'id' | 'label' | 'title'>;

export interface ColumnChoiceProps {
  readonly columns: readonly ChosenColumn[];
  readonly visible: readonly string[];
  readonly onChange: (visible: string[]) => void;
  /** The columns that the list begins with. */
  readonly standard: readonly string[];
}

/** Which columns are shown and in what order: dragged, moved with the buttons, or with Alt and an arrow key. */
export function ColumnChoice({ columns, visible, onChange, standard }: ColumnChoiceProps) {
  const t = useT();
  const dragged = useRef<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const shown = shownColumns(columns, visible);
  const hidden = columns.filter((column) => !shown.includes(column));
  const ids = shown.map(({ id }) => id);
  const move = (from: number, to: number) => onChange(moved(ids, from, to));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !step) return;
    event.preventDefault();
    move(index, index + step);
  };
  const drop = (to: number) => {
    if (dragged.current !== null) move(dragged.current, to);
    dragged.current = null;
    setOver(null);
  };

  return (
    <>
      <Stack gap={0} className={classes.list}>
        {shown.map((column, index) => (
          <Group
            key={column.id}
            gap={4}
            wrap="nowrap"
            className={classes.item}
            draggable
            data-over={over === index || undefined}
            onDragStart={() => (dragged.current = index)}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(index);
            }}
            onDrop={() => drop(index)}
            onDragEnd={() => setOver(null)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <IconGripVertical size={16} aria-hidden className={classes.grip} />
            <ColumnBox
              column={column}
              checked
              disabled={column.title ?? false}
              onChange={() => onChange(ids.filter((id) => id !== column.id))}
            />
            <ActionIcon
              size="md"
              className={classes.move}
              aria-disabled={index === 0}
              aria-label={t('ui.columns.moveUp', { column: column.label })}
              onClick={() => move(index, index - 1)}
            >
              <IconArrowUp size={14} />
            </ActionIcon>
            <ActionIcon
              size="md"
              className={classes.move}
              aria-disabled={index === shown.length - 1}
              aria-label={t('ui.columns.moveDown', { column: column.label })}
              onClick={() => move(index, index + 1)}
            >
              <IconArrowDown size={14} />
            </ActionIcon>
          </Group>
        ))}
        {hidden.length > 0 && (
          <Text size="xs" c="dimmed" fw={600} mt="sm" px={4}>
            {t('ui.columns.hidden')}
          </Text>
        )}
        {hidden.map((column) => (
          <div key={column.id} className={classes.item}>
            <ColumnBox
              column={column}
              checked={false}
              disabled={false}
              onChange={() => onChange([...ids, column.id])}
            />
          </div>
        ))}
      </Stack>
      <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => onChange([...standard])}>
        {t('ui.columns.reset')}
      </Button>
    </>
  );
}

interface ColumnBoxProps {
  readonly column: { readonly label: string };
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: () => void;
}

function ColumnBox({ column, checked, disabled, onChange }: ColumnBoxProps) {
  return (
    <label className={classes.box}>
      <TickBox checked={checked} disabled={disabled} onChange={onChange} />
      <span>{column.label}</span>
    </label>
  );
}
