import { ActionIcon, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLanguage, IconMoon, IconSun, type Icon } from '@tabler/icons-react';
import { useT } from '../i18n/use-t.ts';
import { deferred } from '../ui/deferred.tsx';
import { usePopup } from '../ui/popup/use-popup.ts';

const Languages = deferred(async () => (await import('./preference-items.tsx')).Languages, null);
const Displays = deferred(async () => (await import('./preference-items.tsx')).Displays, null);

const schemeIcons: Record<MantineColorScheme, Icon> = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };

/** Language, theme and, where amounts are shown, their unit. */
export function PreferenceMenus({ withMoney = true }: { withMoney?: boolean }) {
  return (
    <>
      <LanguageMenu />
      <DisplayMenu withMoney={withMoney} />
    </>
  );
}

function LanguageMenu() {
  const t = useT();
  const { button, popup } = usePopup('menu', Languages);
  return (
    <>
      <ActionIcon {...button} aria-label={t('app.language')}>
        <IconLanguage size={20} />
      </ActionIcon>
      {popup && <Languages popup={popup} />}
    </>
  );
}

function DisplayMenu({ withMoney }: { withMoney: boolean }) {
  const t = useT();
  const { button, popup } = usePopup('menu', Displays);
  const SchemeIcon = schemeIcons[useMantineColorScheme().colorScheme];
  return (
    <>
      <ActionIcon {...button} aria-label={t(withMoney ? 'app.display' : 'app.theme')}>
        <SchemeIcon size={20} />
      </ActionIcon>
      {popup && <Displays popup={popup} withMoney={withMoney} />}
    </>
  );
}
