import { Avatar, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import { deferred } from '../ui/deferred.tsx';
import { usePopup } from '../ui/popup/use-popup.ts';
import classes from './shell.module.css';
import { useViewer } from './viewer.tsx';

const UserMenuItems = deferred(async () => (await import('./user-menu-items.tsx')).UserMenuItems, null);

/** Who is signed in, and the menu of what they can do about it. */
export function UserMenu() {
  const t = useT();
  const { name } = useViewer();
  const { button, popup } = usePopup('menu', UserMenuItems);
  return (
    <>
      <UnstyledButton {...button} className={classes.user}>
        <Avatar name={name} size={30} color="petrol" variant="light" alt="" aria-hidden />
        <VisuallyHidden>{t('app.user', { name })}</VisuallyHidden>
      </UnstyledButton>
      {popup && <UserMenuItems popup={popup} />}
    </>
  );
}
