import { IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../i18n/use-t.ts';
import { BranchAssetCount } from './branch-asset-count.tsx';
import { treeAction, type TreeRow } from './unit-tree-rows.ts';
import classes from './unit-tree.module.css';

interface UnitTreeProps {
  readonly rows: readonly TreeRow[];
  readonly onOpen: (id: string, open: boolean) => void;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The organisation as a tree, worked by keyboard as trees are; counts are of the assets in the whole branch. */
export function UnitTree({ rows, onOpen, chosen, onChoose }: UnitTreeProps) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const visible = (id: string | null) => rows.some(({ unit }) => unit.id === id);
  const active = [focused, chosen].find(visible) ?? rows[0]?.unit.id ?? null;
  const takeFocus = useRef(false);

  useEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || active === null) return;
    const action = treeAction(event.key, rows, active);
    if (!action) return;
    event.preventDefault();
    if (action.do === 'focus') {
      takeFocus.current = true;
      setFocused(action.id);
    } else if (action.do === 'choose') onChoose(action.id);
    else onOpen(action.id, action.do === 'open');
  };

  return (
    <div ref={list} role="tree" aria-label={t('organisation.units')} className={classes.tree}>
      {rows.map((row) => (
        <UnitRow
          key={row.unit.id}
          row={row}
          tabbable={row.unit.id === active}
          chosen={row.unit.id === chosen}
          onFocus={() => setFocused(row.unit.id)}
          onKeyDown={onKeyDown}
          onToggle={() => onOpen(row.unit.id, !row.expanded)}
          onChoose={() => onChoose(row.unit.id)}
        />
      ))}
    </div>
  );
}

interface UnitRowProps {
  readonly row: TreeRow;
  readonly tabbable: boolean;
  readonly chosen: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onToggle: () => void;
  readonly onChoose: () => void;
}

function UnitRow({ row, tabbable, chosen, onFocus, onKeyDown, onToggle, onChoose }: UnitRowProps) {
  const { unit, level, position, siblings, expanded } = row;
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={expanded}
      aria-selected={chosen}
      tabIndex={tabbable ? 0 : -1}
      className={classes.row}
      style={{ paddingInlineStart: 4 + (level - 1) * 20 }}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onChoose}
    >
      <span
        className={classes.toggle}
        data-expanded={expanded}
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}
      >
        {expanded !== undefined && <IconChevronRight size={16} />}
      </span>
      <span className={classes.name}>{unit.name}</span>
      <span className={classes.code}>{unit.code}</span>
      <BranchAssetCount id={unit.id} />
    </div>
  );
}
