import { ActionIcon, Button } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconBookmarkPlus, IconDots } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { deferred } from '../deferred.tsx';
import { PanelBeside } from '../popup/panel-beside.ts';
import { usePopup } from '../popup/use-popup.ts';
import classes from './saved-views.module.css';
import { readViews, viewsKey, withoutView, withView, type View } from './views.ts';

const ViewItems = deferred(async () => (await import('./view-items.tsx')).ViewItems, null);
const ViewName = deferred(async () => (await import('./view-name.tsx')).ViewName);

interface SavedViewsProps {
  /** Which list the views are of; they are kept in the reader's browser under this name. */
  readonly list: string;
  /** The list's present state, as `useListState` gives it. */
  readonly query: string;
  /** Views that everyone has, the first of them the list as it begins. */
  readonly builtIn: readonly View[];
}

/** Named states of a list, as tabs that are links. */
export function SavedViews({ list, query, builtIn }: SavedViewsProps) {
  const t = useT();
  const [own, setOwn] = useLocalStorage<View[]>({
    key: viewsKey(list),
    defaultValue: [],
    getInitialValueInEffect: false,
    deserialize: readViews,
  });
  const views = [...builtIn, ...own];
  const current = views.find((view) => view.query === query);

  return (
    <nav aria-label={t('ui.views.label')} className={classes.views}>
      {views.map((view) => (
        <Link
          key={view.name}
          to={{ search: view.query }}
          className={classes.view}
          aria-current={view === current ? 'true' : undefined}
        >
          {view.name}
        </Link>
      ))}
      {current === undefined && <SaveView onSave={(name) => setOwn(withView(own, { name, query }))} />}
      {current && own.includes(current) && (
        <ViewMenu name={current.name} onRemove={() => setOwn(withoutView(own, current.name))} />
      )}
    </nav>
  );
}

function ViewMenu({ name, onRemove }: { name: string; onRemove: () => void }) {
  const t = useT();
  const { button, popup } = usePopup('menu', ViewItems);
  return (
    <>
      <ActionIcon {...button} aria-label={t('ui.views.menu', { name })}>
        <IconDots size={18} />
      </ActionIcon>
      {popup && <ViewItems popup={popup} onRemove={onRemove} />}
    </>
  );
}

function SaveView({ onSave }: { onSave: (name: string) => void }) {
  const t = useT();
  const { button, popup, close } = usePopup('dialog', PanelBeside, ViewName);
  return (
    <>
      <Button {...button} size="compact-sm" variant="subtle" leftSection={<IconBookmarkPlus size={16} aria-hidden />}>
        {t('ui.views.save')}
      </Button>
      {popup && (
        <PanelBeside popup={popup}>
          <ViewName
            onSave={(name) => {
              onSave(name);
              close();
            }}
          />
        </PanelBeside>
      )}
    </>
  );
}
