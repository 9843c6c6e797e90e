import { Group, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import classes from './ledger.module.css';
import type { Preview } from './ledger-preview-query.ts';

type Scenario = Preview['scenarios'][number];

const PARTS = ['mapped', 'leftOut', 'unmapped', 'in'] as const;

/** The sums of each scenario, which always add up, and the proof that the entries there are say what the file says. */
export function LedgerSums({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const t = useT();
  const { moneyExact, month, number } = useFormats();
  if (scenarios.length === 0) return <Text>{t('ledger.sums.nothing')}</Text>;
  return (
    <section aria-labelledby="ledger-sums">
      <Text component="h2" fw={600} id="ledger-sums" mb="xs">
        {t('ledger.sums')}
      </Text>
      <Table.ScrollContainer minWidth={420} type="native" className={classes.sums} tabIndex={0}>
        <Table verticalSpacing={6} aria-labelledby="ledger-sums">
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {scenarios.map(({ scenario, first, last, rows }) => (
                <Table.Th key={scenario} scope="col" ta="end">
                  {t(`ledger.scenario.${scenario}`)}
                  <Text size="xs" c="dimmed">
                    {first === last ? month(first) : `${month(first)}–${month(last)}`}
                    {' · '}
                    {t('ledger.rows', { count: rows, rows: number(rows) })}
                  </Text>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {PARTS.map((part) => (
              <Table.Tr key={part} className={part === 'in' ? classes.total : undefined}>
                <Table.Th scope="row" fw="inherit">
                  {t(`ledger.sums.${part}`)}
                </Table.Th>
                {scenarios.map((scenario) => (
                  <Table.Td key={scenario.scenario} ta="end">
                    {moneyExact(scenario[part])}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th scope="row" fw={400}>
                {t('ledger.sums.entered')}
              </Table.Th>
              {scenarios.map((scenario) => (
                <Table.Td key={scenario.scenario} ta="end">
                  {moneyExact(scenario.entered)}
                  <Proof scenario={scenario} />
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

/** Whether entries + left out + unmapped = the sum of the file. */
function Proof({ scenario: { difference } }: { readonly scenario: Scenario }) {
  const t = useT();
  const { moneyExact } = useFormats();
  const isProven = Number(difference) === 0;
  const Icon = isProven ? IconCircleCheck : IconAlertTriangle;
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      <Icon size={14} aria-hidden color={`var(--mantine-color-${isProven ? 'green' : 'yellow'}-text)`} />
      <Text size="xs" span>
        {isProven ? t('ledger.proof') : t('ledger.proof.not', { difference: moneyExact(difference) })}
      </Text>
    </Group>
  );
}
