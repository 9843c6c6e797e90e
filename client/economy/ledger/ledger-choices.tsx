import { Button, Checkbox, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Scenario, type LedgerFigure } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { LedgerImport } from './ledger-import.ts';
import { ChooseLedgerContent, useLedgerAsk } from './ledger-mutations.ts';
import classes from './ledger.module.css';

const NOTHING = 'NOTHING';

/** What of the file counts, and whose costs they are. Every choice is kept as it is made. */
export function LedgerChoices({ ledger }: { readonly ledger: LedgerImport }) {
  const t = useT();
  const { number, moneyExact } = useFormats();
  const { ask, busy, fault } = useLedgerAsk();
  const mayChange = useMayChange('LedgerImport');
  const { id, contents, actualFrom, withBudget, tableScenario, balanceRows } = ledger;
  const [name, setName] = useState(ledger.ledger ?? '');
  const actual = contents.filter(({ figure }) => figure === 'VOUCHERS' || figure === 'PERIOD_AMOUNTS');
  const budget = contents.find(({ figure }) => figure === 'PERIOD_BUDGET');
  const isTable = contents.some(({ figure }) => figure === 'TABLE');
  const words = ({ figure, rows, amount }: LedgerImport['contents'][number]) =>
    t(`ledger.figure.${figure}`, { rows: number(rows), amount: moneyExact(amount) });
  return (
    <section className={classes.panel} aria-labelledby="ledger-content">
      <Stack gap="sm">
        <Text component="h2" fw={600} id="ledger-content">
          {t('ledger.content')}
        </Text>
        {isTable ? (
          <Stack gap={4}>
            <Text size="sm">{contents.map(words).join(' · ')}</Text>
            <SegmentedControl
              aria-label={t('ledger.tableScenario')}
              disabled={!mayChange || busy}
              style={{ alignSelf: 'flex-start' }}
              data={Object.values(Scenario).map((value) => ({ value, label: t(`ledger.scenario.${value}`) }))}
              value={tableScenario}
              onChange={(value) => void ask(ChooseLedgerContent, { id, tableScenario: value as Scenario })}
            />
          </Stack>
        ) : (
          <Group gap="lg" align="flex-end">
            <Select
              label={t('ledger.actualFrom')}
              description={actual.length > 1 ? t('ledger.actualFrom.twice') : undefined}
              w={420}
              maw="100%"
              allowDeselect={false}
              disabled={!mayChange || busy}
              data={[
                ...actual.map((content) => ({ value: content.figure as string, label: words(content) })),
                { value: NOTHING, label: t('ledger.figure.none') },
              ]}
              value={actualFrom ?? NOTHING}
              onChange={(value) =>
                void ask(ChooseLedgerContent, { id, actualFrom: value === NOTHING ? null : (value as LedgerFigure) })
              }
            />
            {budget && (
              <Checkbox
                label={words(budget)}
                checked={withBudget}
                disabled={!mayChange || busy}
                onChange={(event) => void ask(ChooseLedgerContent, { id, withBudget: event.currentTarget.checked })}
              />
            )}
          </Group>
        )}
        {(balanceRows ?? 0) > 0 && (
          <Text size="sm" c="dimmed">
            {t('ledger.balanceRows', { count: balanceRows ?? 0 })}
          </Text>
        )}
        <Group gap="sm" align="flex-end">
          <TextInput
            label={t('ledger.name')}
            description={t('ledger.name.help')}
            maxLength={40}
            w={420}
            maw="100%"
            value={name}
            disabled={!mayChange || ledger.status === 'DONE'}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {mayChange && name !== (ledger.ledger ?? '') && (
            <Button
              variant="default"
              loading={busy}
              onClick={() => void ask(ChooseLedgerContent, { id, ledger: name })}
            >
              {t('ui.action.save')}
            </Button>
          )}
        </Group>
        {fault && <FaultNotice fault={fault} />}
      </Stack>
    </section>
  );
}
