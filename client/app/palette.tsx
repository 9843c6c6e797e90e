import { Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys, useOs } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { deferred } from '../ui/deferred.tsx';
import { whenOpened } from '../ui/popup/when-opened.tsx';
import classes from './palette.module.css';
import { whenQuiet } from './quiet.ts';

const PaletteDialog = whenOpened(deferred(async () => (await import('./palette-dialog.tsx')).PaletteDialog, null));

/** The search field of the top bar, which opens the palette; so does Ctrl or ⌘ with K, wherever one is. */
export function Palette() {
  const t = useT();
  const mac = useOs() === 'macos';
  const [opened, setOpened] = useState(false);
  useHotkeys([['mod+K', () => setOpened(true)]], []);
  // Whoever opens it by its keys types on at once.
  useEffect(() => whenQuiet(PaletteDialog.preload), []);
  return (
    <>
      <UnstyledButton
        className={classes.button}
        onMouseEnter={PaletteDialog.preload}
        onFocus={PaletteDialog.preload}
        onClick={() => setOpened(true)}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <IconSearch size={16} aria-hidden />
        <span className={classes.prompt}>{t('app.palette.open')}</span>
        <Kbd size="xs" className={classes.keys} aria-hidden>
          {mac ? '⌘ K' : 'Ctrl K'}
        </Kbd>
      </UnstyledButton>
      <PaletteDialog opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
