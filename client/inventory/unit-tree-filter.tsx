import { useQuery } from '@apollo/client/react';
import { ActionIcon, Skeleton, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { graphql } from '../gql/gql.ts';
import type { OrganisationUnitWhere } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import classes from './unit-tree-filter.module.css';

const UnitBranchDocument = graphql(`
  query UnitBranch($where: OrganisationUnitWhere!) {
    organisationUnits(where: $where, first: 200) {
      nodes {
        id
        name
        children {
          totalCount
        }
      }
    }
  }
`);

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
  const toggle = (unit: string) =>
    onChange(selected.includes(unit) ? selected.filter((other) => other !== unit) : [...selected, unit]);
  return (
    <section className={classes.section} aria-label={t('inventory.field.unitWithin')}>
      <UnstyledButton
        className={classes.heading}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        <span>{t('inventory.field.unitWithin')}</span>
        {selected.length > 0 && <span className={classes.chosen}>{selected.length}</span>}
        <IconChevronDown size={16} aria-hidden className={classes.chevron} />
      </UnstyledButton>
      <div id={id}>
        {opened && (
          <UnitBranch where={{ parent: { id: { isNull: true } } }} isTop selected={selected} onToggle={toggle} />
        )}
      </div>
    </section>
  );
}

interface UnitBranchProps {
  readonly where: OrganisationUnitWhere;
  /** The region itself, which is open from the start. */
  readonly isTop?: boolean;
  readonly selected: readonly string[];
  readonly onToggle: (unit: string) => void;
}

/** The units on one level of the tree; those under them are fetched when they are opened. */
function UnitBranch({ where, isTop = false, selected, onToggle }: UnitBranchProps) {
  const t = useT();
  const { data, error } = useQuery(UnitBranchDocument, { variables: { where } });
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  if (error) return <p className={classes.note}>{t('inventory.units.failed')}</p>;
  if (!data) return <Skeleton height={28} animate={false} />;
  return (
    <ul className={classes.branch}>
      {data.organisationUnits.nodes.map(({ id, name, children }) => {
        const open = folded.has(id) !== isTop;
        const turn = () =>
          setFolded((ids) => (ids.has(id) ? new Set([...ids].filter((it) => it !== id)) : new Set([...ids, id])));
        return (
          <li key={id}>
            <div className={classes.row}>
              {children.totalCount > 0 ? (
                <ActionIcon
                  size="sm"
                  aria-label={t(open ? 'inventory.units.close' : 'inventory.units.open', { unit: name })}
                  aria-expanded={open}
                  onClick={turn}
                >
                  {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
                </ActionIcon>
              ) : (
                <span className={classes.leaf} />
              )}
              <label className={classes.unit}>
                <input type="checkbox" checked={selected.includes(id)} onChange={() => onToggle(id)} />
                <span>{name}</span>
              </label>
            </div>
            {open && children.totalCount > 0 && (
              <UnitBranch where={{ parent: { id: { eq: id } } }} selected={selected} onToggle={onToggle} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
