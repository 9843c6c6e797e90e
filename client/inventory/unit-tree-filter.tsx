import { ActionIcon, Skeleton, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import type { TreeUnit } from '../organisation/unit-tree-rows.ts';
import { useUnitLevels, type UnitLevelsState } from '../organisation/use-unit-levels.ts';
import { TickBox } from '../ui/tick-box.tsx';
import classes from './unit-tree-filter.module.css';

interface UnitTreeFilterProps {
  /** Ids of the units whose branches the list is held to. */
  readonly selected: readonly string[];
  readonly onChange: (units: string[]) => void;
}

/** Narrows the list to units and all that lies under them, picked in the organisation's tree. */
export function UnitTreeFilter({ selected, onChange }: UnitTreeFilterProps) {
  const t = useT();
  const id = useId();
  const [opened, setOpened] = useState(selected.length > 0);
  const label = t('inventory.field.unitWithin');
  const toggle = (unit: string) =>
    onChange(selected.includes(unit) ? selected.filter((other) => other !== unit) : [...selected, unit]);
  return (
    <section className={classes.section} aria-label={label}>
      <UnstyledButton
        className={classes.heading}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        <span>{label}</span>
        {selected.length > 0 && <span className={classes.chosen}>{selected.length}</span>}
        <IconChevronDown size={16} aria-hidden className={classes.chevron} />
      </UnstyledButton>
      <div id={id}>{opened && <UnitTree selected={selected} onToggle={toggle} />}</div>
    </section>
  );
}

interface PickProps {
  readonly selected: readonly string[];
  readonly onToggle: (unit: string) => void;
}

function UnitTree(props: PickProps) {
  const t = useT();
  const tree = useUnitLevels();
  if (tree.fault) return <p className={classes.note}>{t('inventory.units.failed')}</p>;
  return <UnitBranch {...props} tree={tree} parent={null} />;
}

interface UnitBranchProps extends PickProps {
  readonly tree: UnitLevelsState;
  readonly parent: string | null;
}

/** The units directly under one, by name. */
function UnitBranch(props: UnitBranchProps) {
  const units = props.tree.levels.get(props.parent);
  if (!units) return <Skeleton height={28} animate={false} />;
  // The region itself leaves nothing to choose: what lies under it is shown at once.
  const isRegion = props.parent === null && units.length === 1;
  return (
    <ul className={classes.branch}>
      {units.map((unit) => (
        <UnitNode key={unit.id} {...props} unit={unit} opened={isRegion} />
      ))}
    </ul>
  );
}

interface UnitNodeProps extends UnitBranchProps {
  readonly unit: TreeUnit;
  readonly opened: boolean;
}

function UnitNode({ unit: { id, name, childCount }, opened, ...branch }: UnitNodeProps) {
  const t = useT();
  const [open, setOpen] = useState(opened);
  const { read } = branch.tree;
  useEffect(() => {
    if (open) read(id);
  }, [open, read, id]);
  return (
    <li>
      <div className={classes.row}>
        {childCount > 0 ? (
          <ActionIcon
            size="sm"
            aria-label={t(open ? 'inventory.units.close' : 'inventory.units.open', { unit: name })}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          </ActionIcon>
        ) : (
          <span className={classes.leaf} />
        )}
        <label className={classes.unit}>
          <TickBox checked={branch.selected.includes(id)} onChange={() => branch.onToggle(id)} />
          <span>{name}</span>
        </label>
      </div>
      {open && <UnitBranch {...branch} parent={id} />}
    </li>
  );
}
