import { Menu, Text } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { ButtonMenu } from '../ui/popup/menu.tsx';
import type { Popup } from '../ui/popup/use-popup.ts';
import { signOut, type Refusal } from './sign-in/session-requests.ts';
import { tellTabs } from './sign-in/session.ts';
import classes from './shell.module.css';
import { useViewer } from './viewer.tsx';

/** Who is signed in and as what, the way to one's profile, and out. */
export function UserMenuItems({ popup }: { popup: Popup }) {
  const t = useT();
  const { name, roles } = useViewer();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const leave = async () => {
    const refused = await signOut();
    setRefusal(refused);
    if (!refused) tellTabs('signedOut');
  };
  return (
    <ButtonMenu popup={popup} width={260}>
      <div className={classes.who}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {roles.length > 0 ? roles.map((role) => t(`accounts.role.${role}`)).join(', ') : t('accounts.roles.none')}
        </Text>
      </div>
      <Menu.Divider />
      <Menu.Item component={Link} to="/profile" leftSection={<IconUserCircle size={18} aria-hidden />}>
        {t('app.user.profile')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconLogout size={18} aria-hidden />}
        closeMenuOnClick={false}
        onClick={() => void leave()}
      >
        {t('app.user.signOut')}
      </Menu.Item>
      {refusal && <FaultNotice fault={refusal.fault} />}
    </ButtonMenu>
  );
}
