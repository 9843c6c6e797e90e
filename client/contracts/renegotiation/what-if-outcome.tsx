import { Table, Text } from '@mantine/core';
import type { QuantityWhatIfQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';

/** What other quantities would do to the price, line by line. */
export function WhatIfOutcome({ outcome }: { readonly outcome: NonNullable<QuantityWhatIfQuery['quantityWhatIf']> }) {
  const t = useT();
  const { number, money } = useFormats();
  const { annualBefore, annualAfter, difference, lines } = outcome;
  return (
    <>
      <Text fw={600} component="output">
        {t('renegotiation.whatIf.outcome', {
          before: money(annualBefore),
          after: money(annualAfter),
          difference: money(difference, { signed: true }),
        })}
      </Text>
      <Table.ScrollContainer minWidth={520} type="native">
        <Table verticalSpacing={4} aria-label={t('renegotiation.whatIf')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('contracts.prices.item')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('contracts.prices.quantity')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('renegotiation.whatIf.before')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('renegotiation.whatIf.after')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line, index) => (
              <Table.Tr key={index}>
                <Table.Th scope="row" fw={400}>
                  {line.item}
                </Table.Th>
                <Table.Td ta="end">
                  {number(line.quantityBefore)} → {number(line.quantityAfter)}
                </Table.Td>
                <Table.Td ta="end">{money(line.annualBefore)}</Table.Td>
                <Table.Td ta="end">{money(line.annualAfter)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
