import { Button, Skeleton, Stack, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../format/formats-context.tsx';
import { TickBox } from '../tick-box.tsx';
import { useKeyDown } from '../use-key-down.ts';
import classes from './facet-list.module.css';

const shownAtFirst = 8;

export interface FacetGroup {
  readonly field: string;
  readonly label: string;
  /** What there is, most frequent first, with how many rows have it; null while they are counted. */
  readonly options: readonly FacetOption[] | null;
  readonly selected: readonly string[];
  /** What a choice is called that no row has. */
  readonly labelOf?: (value: string) => string | undefined;
}

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface FacetListProps {
  readonly groups: readonly FacetGroup[];
  readonly onChange: (field: string, values: string[]) => void;
}

/** What a list can be narrowed by, with how many rows each choice leaves. */
export function FacetList({ groups, onChange }: FacetListProps) {
  // Until they are counted, one stands for all: those below it would be pushed away.
  const shown = groups.filter(({ options, selected }, index) => index === 0 || options !== null || selected.length > 0);
  return (
    <Stack gap={0} className={classes.list}>
      {shown.map((group) => (
        <FacetGroupView key={group.field} group={group} onChange={(values) => onChange(group.field, values)} />
      ))}
    </Stack>
  );
}

/** Up and down go from box to box; Tab does too, and Space ticks. */
function moveByArrow(event: KeyboardEvent, place: HTMLElement) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const boxes = [...place.querySelectorAll('input')];
  boxes[boxes.findIndex((box) => box === document.activeElement) + step]?.focus();
  event.preventDefault();
}

function FacetGroupView({ group, onChange }: { group: FacetGroup; onChange: (values: string[]) => void }) {
  const t = useT();
  const { number } = useFormats();
  const id = useId();
  const boxes = useKeyDown<HTMLDivElement>(moveByArrow);
  const [folded, setFolded] = useState(false);
  const [all, setAll] = useState(false);
  const { label, selected } = group;
  const options = group.options ?? [];
  const gone = selected.filter((value) => !options.some((option) => option.value === value));
  const listed: FacetOption[] = [
    ...gone.map((value) => ({ value, label: group.labelOf?.(value) ?? value, count: 0 })),
    ...options,
  ];
  const shown = all ? listed : listed.filter(({ value }, index) => index < shownAtFirst || selected.includes(value));
  const toggle = (value: string) =>
    onChange(selected.includes(value) ? selected.filter((other) => other !== value) : [...selected, value]);

  return (
    <section className={classes.group} aria-label={label}>
      <UnstyledButton
        className={classes.heading}
        aria-expanded={!folded}
        aria-controls={id}
        onClick={() => setFolded(!folded)}
      >
        <span>{label}</span>
        {selected.length > 0 && <span className={classes.chosen}>{selected.length}</span>}
        <IconChevronDown size={16} aria-hidden className={classes.chevron} />
      </UnstyledButton>
      <div ref={boxes} id={id} hidden={folded}>
        {group.options === null && listed.length === 0 && <Skeleton height={60} animate={false} />}
        {shown.map((option) => (
          <label key={option.value} className={classes.option} data-none={option.count === 0 || undefined}>
            <TickBox checked={selected.includes(option.value)} onChange={() => toggle(option.value)} />
            <span className={classes.name}>{option.label}</span>
            <span className={classes.count}>{number(option.count)}</span>
          </label>
        ))}
        {listed.length > shown.length || (all && listed.length > shownAtFirst) ? (
          <Button variant="subtle" size="compact-xs" ml={4} onClick={() => setAll(!all)}>
            {all ? t('ui.facets.fewer') : t('ui.facets.more', { count: listed.length - shown.length })}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
