import { ActionIcon, Button, Group, Menu, Popover, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconBookmarkPlus, IconDots, IconTrash } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import classes from './saved-views.module.css';
import { readViews, viewsKey, withoutView, withView, type View } from './views.ts';

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
        <Menu>
          <Menu.Target>
            <ActionIcon aria-label={t('ui.views.menu', { name: current.name })}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setOwn(withoutView(own, current.name))}>
              {t('ui.views.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}

function SaveView({ onSave }: { onSave: (name: string) => void }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onSave(name.trim());
    setOpened(false);
    setName('');
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom-start">
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconBookmarkPlus size={16} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {t('ui.views.save')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <Group align="flex-end" gap="sm">
            <TextInput
              label={t('ui.views.name')}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              data-autofocus
            />
            <Button type="submit">{t('ui.action.save')}</Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
