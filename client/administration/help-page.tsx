import { Kbd, Stack, Table, Text, Title } from '@mantine/core';
import { useOs } from '@mantine/hooks';
import type { MessageKey } from '../i18n/catalogue.ts';
import { useT } from '../i18n/use-t.ts';
import { Field, FieldList } from '../ui/record/field-list.tsx';
import { PageHeader } from '../ui/record/page-header.tsx';

type Shortcut = readonly [keys: readonly string[], does: MessageKey];

/** The keys by place; `Mod` is Ctrl, and ⌘ on a Mac. */
const places: readonly { readonly label: MessageKey; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    label: 'administration.help.everywhere',
    shortcuts: [
      [['Mod + K'], 'administration.key.palette'],
      [['/'], 'administration.key.search'],
      [['Tab'], 'administration.key.skip'],
      [['Esc'], 'administration.key.escape'],
    ],
  },
  {
    label: 'administration.help.lists',
    shortcuts: [
      [['↑', '↓'], 'administration.key.move'],
      [['Page Up', 'Page Down'], 'administration.key.page'],
      [['Home', 'End'], 'administration.key.ends'],
      [['O'], 'administration.key.panel'],
      [['Enter'], 'administration.key.open'],
      [['Space'], 'administration.key.select'],
      [['Shift + ↑', 'Shift + ↓'], 'administration.key.range'],
      [['Mod + A'], 'administration.key.all'],
    ],
  },
  {
    label: 'administration.help.heads',
    shortcuts: [
      [['←', '→'], 'administration.key.columns'],
      [['Enter'], 'administration.key.sort'],
      [['Shift + ←', 'Shift + →'], 'administration.key.width'],
    ],
  },
  { label: 'administration.help.charts', shortcuts: [[['T'], 'administration.key.chart']] },
];

/** The keys, and how amounts and days may be typed. */
export function HelpPage() {
  const t = useT();
  const mod = useOs() === 'macos' ? '⌘' : 'Ctrl';
  return (
    <Stack gap="lg" maw={760}>
      <PageHeader title={t('administration.nav.help')} />
      <Text>{t('administration.help.intro')}</Text>
      {places.map(({ label, shortcuts }) => (
        <section key={label} aria-label={t(label)}>
          <Title order={2} mb="sm">
            {t(label)}
          </Title>
          <Table>
            <Table.Tbody>
              {shortcuts.map(([keys, does]) => (
                <Table.Tr key={does}>
                  <Table.Th scope="row" w={220} fw={400}>
                    {keys.map((key) => (
                      <Kbd key={key} mr={4}>
                        {key.replace('Mod', mod)}
                      </Kbd>
                    ))}
                  </Table.Th>
                  <Table.Td>{t(does)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ))}
      <section aria-label={t('administration.help.typing')}>
        <Title order={2} mb="sm">
          {t('administration.help.typing')}
        </Title>
        <FieldList>
          <Field label={t('administration.help.money')}>{t('administration.help.money.how')}</Field>
          <Field label={t('administration.help.date')}>{t('administration.help.date.how')}</Field>
        </FieldList>
      </section>
    </Stack>
  );
}
