import { ActionIcon, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLanguage, IconMoon, IconSun, type Icon } from '@tabler/icons-react';
import { languages, type Language } from '../i18n/language.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { moneyUnits } from '../ui/format/formats.ts';
import { usePreferences } from './preferences.tsx';

const languageNames: Record<Language, string> = { sv: 'Svenska', en: 'English' };
const schemes = ['light', 'dark', 'auto'] as const;
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
  const { language, setLanguage } = usePreferences();
  const choose = (name: string) => {
    const chosen = languages.find((known) => known === name);
    if (chosen) setLanguage(chosen);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('app.language')}>
          <IconLanguage size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={language} onChange={choose}>
          {languages.map((known) => (
            <Menu.RadioItem key={known} value={known} lang={known} closeMenuOnClick>
              {languageNames[known]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function DisplayMenu({ withMoney }: { withMoney: boolean }) {
  const t = useT();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { moneyUnit, setMoneyUnit } = usePreferences();
  const { unitName } = useFormats();
  const SchemeIcon = schemeIcons[colorScheme];
  const chooseScheme = (name: string) => {
    const chosen = schemes.find((known) => known === name);
    if (chosen) setColorScheme(chosen);
  };
  const chooseUnit = (name: string) => {
    const chosen = moneyUnits.find((known) => known === name);
    if (chosen) setMoneyUnit(chosen);
  };
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon aria-label={t(withMoney ? 'app.display' : 'app.theme')}>
          <SchemeIcon size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('app.theme')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={chooseScheme}>
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(`app.theme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {withMoney && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('app.moneyUnit')}</Menu.Label>
            <Menu.RadioGroup value={moneyUnit} onChange={chooseUnit}>
              {moneyUnits.map((unit) => (
                <Menu.RadioItem key={unit} value={unit}>
                  {unitName(unit)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
