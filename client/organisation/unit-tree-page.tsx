import { Button } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconPlus, IconSitemap } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { RecordDrawer } from '../records/record-drawer.tsx';
import { RecordPanel } from '../records/record-panel.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { ListLayout } from '../ui/list/list-layout.tsx';
import type { ListDefinition } from '../ui/list/list-state.ts';
import { SearchField } from '../ui/list/search-field.tsx';
import { useListState } from '../ui/list/use-list-state.ts';
import { BranchAssets } from './branch-asset-count.tsx';
import { UnitActions } from './unit-actions.tsx';
import { unitKind } from './unit-kind.tsx';
import { UnitMatches } from './unit-matches.tsx';
import { UnitTree } from './unit-tree.tsx';
import classes from './unit-tree.module.css';
import { useUnitAncestors } from './use-unit-ancestors.ts';
import { useUnitLevels } from './use-unit-levels.ts';

const definition: ListDefinition = { fields: [], columns: [], defaultColumns: [], defaultSort: [] };
const newUnit = 'new';

/** The organisation: its tree, with the chosen unit beside it; a search gives a list of units to go to in the tree. */
export function UnitTreePage() {
  const t = useT();
  const client = useApolloClient();
  const { state, update } = useListState(definition);
  const { levels, fault, read, reload } = useUnitLevels();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const chosen = state.open === newUnit ? null : state.open;
  const ancestors = useUnitAncestors(chosen);
  const tops = levels.get(null);

  const setUnitsOpen = (ids: readonly string[], opened: boolean) => {
    if (opened) for (const id of ids) read(id);
    setOpen((before) => {
      const after = new Set(before);
      for (const id of ids) if (opened) after.add(id); else after.delete(id);
      return after;
    });
  };
  // A single unit at the top is the region: what is under it is what one came for.
  useEffect(() => {
    if (tops?.length === 1) setUnitsOpen(tops.map(({ id }) => id), true);
  }, [tops]);
  useEffect(() => {
    if (ancestors.length > 0) setUnitsOpen(ancestors.map(({ id }) => id), true);
  }, [ancestors]);

  const changed = () => {
    reload();
    void client.refetchQueries({ include: [BranchAssets] });
  };
  const choose = (id: string | null) => update({ open: id });
  const create = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => choose(newUnit)}>
      {t('organisation.unit.create')}
    </Button>
  );

  return (
    <ListLayout
      title={t('organisation.units')}
      actions={create}
      search={
        <SearchField
          label={t('organisation.units.search')}
          value={state.search}
          onChange={(search) => update({ search })}
        />
      }
      summary={t('organisation.units.summary')}
      panel={
        chosen !== null && (
          <RecordPanel
            kind={unitKind}
            id={chosen}
            onClose={() => choose(null)}
            onSaved={changed}
            actions={(unit) => (
              <UnitActions
                unit={unit}
                onSaved={({ id }) => {
                  changed();
                  choose(id);
                }}
              />
            )}
          />
        )
      }
    >
      <div className={classes.frame}>
        {fault && <FaultNotice fault={fault} onRetry={reload} />}
        {state.search !== '' ? (
          <UnitMatches search={state.search} onChoose={(id) => update({ search: '', open: id })} />
        ) : tops === undefined ? (
          !fault && <TextSkeleton lines={8} />
        ) : tops.length === 0 ? (
          <EmptyState icon={IconSitemap} title={t('organisation.units.empty')} action={create} />
        ) : (
          <UnitTree
            levels={levels}
            open={open}
            onOpen={(id, opened) => setUnitsOpen([id], opened)}
            chosen={chosen}
            onChoose={choose}
          />
        )}
      </div>
      <RecordDrawer
        kind={unitKind}
        opened={state.open === newUnit}
        shown={null}
        onClose={() => choose(null)}
        onSaved={({ id }) => {
          changed();
          choose(id);
        }}
      />
    </ListLayout>
  );
}
