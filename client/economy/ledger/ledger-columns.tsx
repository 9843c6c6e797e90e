import { Button, Group, Select, Stack, Table, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { ImportDateFormat, type ImportColumnInput } from '../../gql/graphql.ts';
import type { MessageKey } from '../../i18n/catalogue.ts';
import { useT } from '../../i18n/use-t.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import type { LedgerImport } from './ledger-import.ts';
import { SetLedgerColumns, useLedgerAsk } from './ledger-mutations.ts';

type Column = LedgerImport['columns'][number];

const FIELDS = ['account', 'costCentre', 'project', 'month', 'date', 'amount', 'debit', 'credit'] as const;

/** What the columns of a table are, where their headers do not tell, and how its days and amounts are written. */
export function LedgerColumns({ ledger }: { readonly ledger: LedgerImport }) {
  const t = useT();
  const mayChange = useMayChange('LedgerImport');
  const { ask, busy, fault } = useLedgerAsk();
  const [columns, setColumns] = useState<readonly Column[]>(ledger.columns);
  const change = (position: Column['position'], changes: Partial<Column>) =>
    setColumns(columns.map((column) => (column.position === position ? { ...column, ...changes } : column)));
  return (
    <Stack gap="md">
      <div>
        <Text component="h2" fw={600}>
          {t('ledger.columns')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('ledger.columns.text')}
        </Text>
      </div>
      <Table.ScrollContainer minWidth={560} type="native" tabIndex={0}>
        <Table verticalSpacing={6} aria-label={t('ledger.columns')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('ledger.columns.header')}</Table.Th>
              <Table.Th scope="col">{t('ledger.columns.samples')}</Table.Th>
              <Table.Th scope="col">{t('ledger.columns.field')}</Table.Th>
              <Table.Th scope="col">{t('ledger.columns.question')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {columns.map((column) => (
              <Table.Tr key={column.position}>
                <Table.Th scope="row" fw={550}>
                  {column.header}
                </Table.Th>
                <Table.Td>{column.samples.slice(0, 3).join(' · ')}</Table.Td>
                <Table.Td>
                  <Select
                    aria-label={t('ledger.columns.fieldOf', { header: column.header })}
                    placeholder={t('exchange.columns.leftOut')}
                    clearable
                    disabled={!mayChange}
                    data={FIELDS.map((field) => ({ value: field, label: t(`ledger.column.${field}`) }))}
                    value={column.field ?? null}
                    onChange={(field) =>
                      change(column.position, { field, question: null, dateFormat: null, decimalMark: null })
                    }
                  />
                </Table.Td>
                <Table.Td>
                  <Question column={column} onAnswer={(answer) => change(column.position, answer)} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {fault && <FaultNotice fault={fault} />}
      {mayChange && (
        <Group>
          <Button
            loading={busy}
            rightSection={<IconArrowRight size={16} aria-hidden />}
            onClick={() => void ask(SetLedgerColumns, { id: ledger.id, columns: columns.map(inputOf) })}
          >
            {t('ledger.columns.read')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

const inputOf = ({ position, field, dateFormat, decimalMark, takenAsSek }: Column): ImportColumnInput => ({
  position: position ?? null,
  field: field ?? null,
  dateFormat: dateFormat ?? null,
  decimalMark: decimalMark ?? null,
  takenAsSek,
});

const ANSWERS = {
  DECIMAL_MARK: [
    [',', 'exchange.decimal.comma', { decimalMark: ',' }],
    ['.', 'exchange.decimal.point', { decimalMark: '.' }],
  ],
  DATE_ORDER: Object.values(ImportDateFormat).map(
    (dateFormat) => [dateFormat, `exchange.dateFormat.${dateFormat}`, { dateFormat }] as const,
  ),
  CURRENCY: [['SEK', 'exchange.question.currencyYes', { takenAsSek: true }]],
} as const satisfies Record<string, readonly (readonly [string, MessageKey, Partial<Column>])[]>;

interface QuestionProps {
  readonly column: Column;
  readonly onAnswer: (answer: Partial<Column>) => void;
}

/** What only the reader can know of a column. */
function Question({ column: { question, header, decimalMark, dateFormat, takenAsSek }, onAnswer }: QuestionProps) {
  const t = useT();
  if (question === 'FIELD') return <Text size="sm">{t('ledger.columns.twice')}</Text>;
  if (!question) return null;
  const answers: readonly (readonly [string, MessageKey, Partial<Column>])[] = ANSWERS[question];
  return (
    <Select
      aria-label={t('ledger.columns.questionOf', { header })}
      placeholder={t(`ledger.question.${question}`)}
      data={answers.map(([value, label]) => ({ value, label: t(label) }))}
      value={(question === 'CURRENCY' ? takenAsSek && 'SEK' : (decimalMark ?? dateFormat)) || null}
      onChange={(value) => onAnswer(answers.find(([each]) => each === value)?.[2] ?? {})}
    />
  );
}
