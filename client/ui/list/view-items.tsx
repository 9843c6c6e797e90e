import { Menu } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { ButtonMenu } from '../popup/menu.tsx';
import type { Popup } from '../popup/use-popup.ts';

/** What can be done with a saved view. */
export function ViewItems({ popup, onRemove }: { popup: Popup; onRemove: () => void }) {
  const t = useT();
  return (
    <ButtonMenu popup={popup}>
      <Menu.Item leftSection={<IconTrash size={16} />} onClick={onRemove}>
        {t('ui.views.remove')}
      </Menu.Item>
    </ButtonMenu>
  );
}
