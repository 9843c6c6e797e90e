import { Button } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconPlus, IconSitemap } from '@tabler/icons-react';
import { useT } from '../i18n/use-t.ts';
import { ExportMenu } from '../records/export-menu.tsx';
import { RecordDrawer } from '../records/record-drawer.tsx';
import { RecordPanel } from '../records/record-panel.tsx';
import { useWritable } from '../records/use-writable.ts';
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
import { useUnitTree } from './use-unit-tree.ts';

const definition: ListDefinition = { fields: [], columns: [], defaultColumns: [], defaultSort: [] };
const newUnit = 'new';

/** The organisation: its tree, with the chosen unit beside it; a search gives a list of units to go to in the tree. */
export function UnitTreePage() {
  const t = useT();
  const client = useApolloClient();
  const { state, update } = useListState(definition);
  const chosen = state.open === newUnit ? null : state.open;
  const tree = useUnitTree(chosen);
  const choose = (id: string | null) => update({ open: id });
  const saved = ({ id }: { readonly id: string }) => {
    tree.reload();
    void client.refetchQueries({ include: [BranchAssets] });
    choose(id);
  };
  const editable = useWritable(unitKind);
  const create = editable && (
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
      tools={<ExportMenu list="organisationUnits" search={state.search || null} where={null} orderBy={[]} />}
      summary={t('organisation.units.summary')}
      panel={
        chosen !== null && (
          <RecordPanel kind={unitKind} id={chosen} onClose={() => choose(null)} onSaved={saved} Actions={UnitActions} />
        )
      }
    >
      <div className={classes.frame}>
        {tree.fault && <FaultNotice fault={tree.fault} onRetry={tree.reload} />}
        {state.search !== '' ? (
          <UnitMatches search={state.search} onChoose={(id) => update({ search: '', open: id })} />
        ) : tree.rows === null ? (
          !tree.fault && <TextSkeleton lines={8} />
        ) : tree.rows.length === 0 ? (
          <EmptyState icon={IconSitemap} title={t('organisation.units.empty')} action={create} />
        ) : (
          <UnitTree rows={tree.rows} onOpen={tree.setOpen} chosen={chosen} onChoose={choose} />
        )}
      </div>
      {editable && (
        <RecordDrawer
          kind={editable}
          opened={state.open === newUnit}
          shown={null}
          onClose={() => choose(null)}
          onSaved={saved}
        />
      )}
    </ListLayout>
  );
}
