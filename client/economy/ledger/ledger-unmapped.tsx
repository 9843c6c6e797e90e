import { Button, Table, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { PartForm } from '../../records/part-form.tsx';
import { FormDrawer } from '../../records/record-drawer.tsx';
import { useMayChange } from '../../records/use-writable.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { ledgerRuleKind, ledgerRuleSpecs } from './ledger-rule-kind.tsx';
import type { Preview } from './ledger-preview-query.ts';

type Unmapped = Preview['unmapped'][number];

interface LedgerUnmappedProps {
  readonly preview: Preview;
  /** A rule has been made. */
  readonly onRule: () => void;
}

/** What becomes the cost of nothing, with its sum, and the way to make a rule for it. */
export function LedgerUnmapped({ preview, onRule }: LedgerUnmappedProps) {
  const t = useT();
  const { moneyExact, number } = useFormats();
  const mayChange = useMayChange('LedgerRule');
  const [ruled, setRuled] = useState<Unmapped | null>(null);
  const { unmapped, unmappedCount } = preview;
  return (
    <section aria-labelledby="ledger-unmapped">
      <Text component="h2" fw={600} id="ledger-unmapped">
        {t('ledger.unmapped', { count: unmappedCount })}
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {unmappedCount === 0
          ? t('ledger.unmapped.none')
          : unmappedCount > unmapped.length
            ? t('ledger.unmapped.largest', { count: unmapped.length })
            : t('ledger.unmapped.text')}
      </Text>
      {unmapped.length > 0 && (
        <Table.ScrollContainer minWidth={720} type="native" tabIndex={0} mah={520}>
          <Table verticalSpacing={6} stickyHeader aria-labelledby="ledger-unmapped">
            <Table.Thead>
              <Table.Tr>
                {(['account', 'costCentre', 'project', 'scenario'] as const).map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`ledger.column.${column}`)}
                  </Table.Th>
                ))}
                <Table.Th scope="col" ta="end">
                  {t('ledger.column.rows')}
                </Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('ledger.column.amount')}
                </Table.Th>
                {mayChange && <Table.Td />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {unmapped.map((rows) => (
                <Table.Tr key={keyOf(rows)}>
                  <Table.Th scope="row" fw={400}>
                    <Code code={rows.account} name={rows.accountName} />
                    {rows.conflict.length > 0 && (
                      <Text size="xs" c="red.8">
                        {t('ledger.unmapped.conflict', { count: rows.conflict.length })}
                      </Text>
                    )}
                  </Table.Th>
                  <Table.Td>
                    <Code code={rows.costCentre} name={rows.costCentreName} />
                  </Table.Td>
                  <Table.Td>
                    <Code code={rows.project} name={rows.projectName} />
                  </Table.Td>
                  <Table.Td>{t(`ledger.scenario.${rows.scenario}`)}</Table.Td>
                  <Table.Td ta="end">{number(rows.rows)}</Table.Td>
                  <Table.Td ta="end">{moneyExact(rows.amount)}</Table.Td>
                  {mayChange && (
                    <Table.Td ta="end">
                      <Button
                        variant="default"
                        size="xs"
                        leftSection={<IconPlus size={14} aria-hidden />}
                        aria-haspopup="dialog"
                        aria-label={t('ledger.unmapped.makeOf', {
                          codes: [rows.account, rows.costCentre, rows.project].filter(Boolean).join(' '),
                        })}
                        onClick={() => setRuled(rows)}
                      >
                        {t('ledger.unmapped.make')}
                      </Button>
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <FormDrawer opened={ruled !== null} onClose={() => setRuled(null)} title={t('ledger.rule.create')}>
        {ruled && (
          <PartForm
            key={keyOf(ruled)}
            kind={ledgerRuleKind}
            fieldsOf={ledgerRuleSpecs}
            of={{}}
            given={{
              year: String(ruled.year),
              account: ruled.account,
              costCentre: ruled.costCentre ?? '',
              project: ruled.project ?? '',
              isLeftOut: 'false',
              costClass: 'RUN',
            }}
            submitLabel={t('ledger.rule.create')}
            onClose={() => setRuled(null)}
            onSaved={() => {
              setRuled(null);
              onRule();
            }}
          />
        )}
      </FormDrawer>
    </section>
  );
}

const keyOf = ({ scenario, year, account, costCentre, project }: Unmapped) =>
  [scenario, year, account, costCentre, project].join(' ');

/** A code and what the file calls it. */
function Code({ code, name }: { readonly code: string | null | undefined; readonly name: string | null | undefined }) {
  return (
    <>
      <Value>{code}</Value>
      {name && (
        <Text size="xs" c="dimmed">
          {name}
        </Text>
      )}
    </>
  );
}
