import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, type Icon } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import type { PaletteAction } from './module.ts';
import { modules } from './modules.ts';
import { itemsOf } from './navigation-items.ts';
import { isPermitted } from './needs.ts';
import classes from './palette.module.css';
import { useRecordHits } from './use-record-hits.ts';
import { useViewer } from './viewer.tsx';

const typingPause = 150;

interface Entry {
  readonly to: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon: Icon;
}

/** Goes anywhere by typing: records by tag, number or name, things to do, and pages. Enter goes to the first. */
export function PaletteSearch({ onDone }: { onDone: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const viewer = useViewer();
  const combobox = useCombobox({ opened: true, onDropdownClose: onDone });
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), typingPause);
  const found = useRecordHits(asked);

  const matching = (entries: readonly Entry[]) =>
    entries.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));
  const offered = (offers: readonly PaletteAction[]) =>
    offers.filter((offer) => isPermitted(viewer, offer)).map(({ to, icon, label }) => ({ to, icon, label: t(label) }));
  const actions = offered(modules.flatMap((module) => module.actions ?? []));
  const pages = offered(modules.flatMap(itemsOf));
  const groups = [
    ...found.groups.map(({ label, hits }) => ({ label: t(label), entries: hits as readonly Entry[] })),
    { label: t('app.palette.actions'), entries: matching(actions) },
    { label: t('app.palette.pages'), entries: matching(pages) },
  ].filter(({ entries }) => entries.length > 0);

  const shown = groups.flatMap(({ entries }) => entries.map(({ to }) => to)).join();
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (shown !== '') selectFirstOption();
  }, [shown, selectFirstOption]);

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(to) => {
        onDone();
        void navigate(to);
      }}
    >
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          size="lg"
          variant="unstyled"
          aria-label={t('app.palette.open')}
          placeholder={t('app.palette.placeholder')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options} aria-label={t('app.palette.found')}>
        {groups.map(({ label, entries }) => (
          <Combobox.Group key={label} label={label}>
            {entries.map((entry) => (
              <Combobox.Option key={entry.to} value={entry.to}>
                <PaletteEntry {...entry} />
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
        {groups.length === 0 && (
          <Combobox.Empty>
            {t(found.loading ? 'ui.searching' : found.failed ? 'app.palette.failed' : 'ui.nothingFound')}
          </Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox>
  );
}

function PaletteEntry({ label, detail, icon: EntryIcon }: Entry) {
  return (
    <div className={classes.entry}>
      <EntryIcon size={18} stroke={1.7} aria-hidden />
      <span className={classes.label}>{label}</span>
      {detail !== undefined && (
        <Text size="xs" c="dimmed" className={classes.detail}>
          {detail}
        </Text>
      )}
    </div>
  );
}
