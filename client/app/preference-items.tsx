import { Menu, useMantineColorScheme } from '@mantine/core';
import { languages, type Language } from '../i18n/language.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { moneyUnits } from '../ui/format/formats.ts';
import { ButtonMenu } from '../ui/popup/menu.tsx';
import type { Popup } from '../ui/popup/use-popup.ts';
import { usePreferences } from './preferences.tsx';

const languageNames: Record<Language, string> = { sv: 'Svenska', en: 'English' };
const schemes = ['light', 'dark', 'auto'] as const;

/** The languages of the page, one of them chosen. */
export function Languages({ popup }: { popup: Popup }) {
  const { language, setLanguage } = usePreferences();
  const choose = (name: string) => {
    const chosen = languages.find((known) => known === name);
    if (chosen) setLanguage(chosen);
  };
  return (
    <ButtonMenu popup={popup}>
      <Menu.RadioGroup value={language} onChange={choose}>
        {languages.map((known) => (
          <Menu.RadioItem key={known} value={known} lang={known} closeMenuOnClick>
            {languageNames[known]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </ButtonMenu>
  );
}

/** The theme and, where amounts are shown, their unit. */
export function Displays({ popup, withMoney }: { popup: Popup; withMoney: boolean }) {
  const t = useT();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { moneyUnit, setMoneyUnit } = usePreferences();
  const { unitName } = useFormats();
  const chooseScheme = (name: string) => {
    const chosen = schemes.find((known) => known === name);
    if (chosen) setColorScheme(chosen);
  };
  const chooseUnit = (name: string) => {
    const chosen = moneyUnits.find((known) => known === name);
    if (chosen) setMoneyUnit(chosen);
  };
  return (
    <ButtonMenu popup={popup} width={220}>
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
    </ButtonMenu>
  );
}
