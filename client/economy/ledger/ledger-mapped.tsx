import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { ownerKindOf, ownerName, ownerPath, type FigureOwner } from '../figure-owner.ts';
import type { Preview } from './ledger-preview-query.ts';
import { patternsOf } from './ledger-rule-kind.tsx';

type MappedRow = Preview['mapped'][number];

const ownerOfRow = ({ recordType, recordId, recordKey, recordName }: MappedRow): FigureOwner => ({
  kind: ownerKindOf(recordType),
  id: recordId,
  key: recordKey,
  name: recordName,
});

/** What becomes the cost of something, and what rules leave out on purpose. */
export function LedgerMapped({ preview: { mapped, taken } }: { readonly preview: Preview }) {
  const t = useT();
  const { moneyExact, number } = useFormats();
  const leftOut = taken.filter(({ isLeftOut }) => isLeftOut);
  return (
    <>
      {mapped.length > 0 && (
        <section aria-labelledby="ledger-mapped">
          <Text component="h2" fw={600} id="ledger-mapped" mb="xs">
            {t('ledger.mapped')}
          </Text>
          <Table.ScrollContainer minWidth={640} type="native" tabIndex={0} mah={520}>
            <Table verticalSpacing={6} stickyHeader aria-labelledby="ledger-mapped">
              <Table.Thead>
                <Table.Tr>
                  {(['target', 'category', 'costClass', 'scenario'] as const).map((column) => (
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
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {mapped.map((row) => (
                  <Table.Tr key={[row.scenario, row.recordId, row.categoryName, row.costClass].join(' ')}>
                    <Table.Th scope="row" fw={400}>
                      <Anchor component={Link} to={ownerPath(ownerOfRow(row))} size="sm">
                        {ownerName(ownerOfRow(row))}
                      </Anchor>
                    </Table.Th>
                    <Table.Td>
                      <Value>{row.categoryName}</Value>
                    </Table.Td>
                    <Table.Td>{t(`ledger.costClass.${row.costClass}`)}</Table.Td>
                    <Table.Td>{t(`ledger.scenario.${row.scenario}`)}</Table.Td>
                    <Table.Td ta="end">{number(row.rows)}</Table.Td>
                    <Table.Td ta="end">{moneyExact(row.amount)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </section>
      )}
      {leftOut.length > 0 && (
        <section aria-labelledby="ledger-left-out">
          <Text component="h2" fw={600} id="ledger-left-out" mb="xs">
            {t('ledger.leftOut')}
          </Text>
          <Table.ScrollContainer minWidth={480} type="native" tabIndex={0}>
            <Table verticalSpacing={6} aria-labelledby="ledger-left-out">
              <Table.Thead>
                <Table.Tr>
                  {(['rule', 'note', 'scenario'] as const).map((column) => (
                    <Table.Th key={column} scope="col">
                      {t(`ledger.column.${column}`)}
                    </Table.Th>
                  ))}
                  <Table.Th scope="col" ta="end">
                    {t('ledger.column.amount')}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {leftOut.map((row) => (
                  <Table.Tr key={`${row.ruleId} ${row.scenario}`}>
                    <Table.Th scope="row" fw={400}>
                      {patternsOf(row)}
                    </Table.Th>
                    <Table.Td>
                      <Value>{row.note}</Value>
                    </Table.Td>
                    <Table.Td>{t(`ledger.scenario.${row.scenario}`)}</Table.Td>
                    <Table.Td ta="end">{moneyExact(row.amount)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </section>
      )}
    </>
  );
}
