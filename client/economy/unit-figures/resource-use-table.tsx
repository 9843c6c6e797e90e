import { Table, Text } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import type { Compared, Use } from './resource-use-query.ts';
import { useComparedWords } from './resource-use-words.ts';

interface ResourceUseTableProps {
  readonly use: Use;
  readonly compared: Compared;
}

/** The units beside each other, the least resource per outcome first; what cannot be told says why. */
export function ResourceUseTable({ use, compared }: ResourceUseTableProps) {
  const t = useT();
  const { number, percent, month } = useFormats();
  const words = useComparedWords(compared, use.per);
  const figure = (value: string | null | undefined) =>
    number(value ?? null, { decimals: Number.isInteger(Number(value)) ? 0 : 1 });
  return (
    <Table.ScrollContainer minWidth={720} type="native" tabIndex={0}>
      <Table verticalSpacing={6} aria-label={words.perOutcome}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" ta="end" w={56}>
              {t('figures.rank')}
            </Table.Th>
            <Table.Th scope="col">{t('figures.unit')}</Table.Th>
            {[words.resource, words.outcome, words.perOutcome, t('figures.aboveMedian')].map((label) => (
              <Table.Th key={label} scope="col" ta="end">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {use.units.map((unit) => (
            <Table.Tr key={unit.unitCode}>
              <Table.Td ta="end">
                <Value reason={t('figures.noRank')}>{unit.rank}</Value>
              </Table.Td>
              <Table.Th scope="row" fw={400}>
                {unit.unitName}
                {unit.leftOut.length > 0 && unit.perOutcome && (
                  <Text size="xs" c="dimmed">
                    {t('figures.leftOut', {
                      count: unit.leftOut.length,
                      months: unit.leftOut
                        .slice(0, 3)
                        .map((each) => month(each))
                        .join(', '),
                    })}
                  </Text>
                )}
              </Table.Th>
              <Table.Td ta="end">
                <Value>{figure(unit.resource)}</Value>
              </Table.Td>
              <Table.Td ta="end">
                <Value reason={unit.reason ? t(`figures.reason.${unit.reason}`) : undefined}>
                  {figure(unit.outcome)}
                </Value>
              </Table.Td>
              <Table.Td ta="end" fw={550}>
                <Value reason={unit.reason ? t(`figures.reason.${unit.reason}`) : undefined}>
                  {number(unit.perOutcome ?? null, { decimals: 2 })}
                </Value>
              </Table.Td>
              <Table.Td ta="end">
                <Value reason={t('figures.noRank')}>
                  {percent(unit.aboveMedianPercent ?? null, { decimals: 1, signed: true })}
                </Value>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Td />
            <Table.Th scope="row">{t('figures.median')}</Table.Th>
            <Table.Td />
            <Table.Td />
            <Table.Td ta="end" fw={620}>
              <Value>{number(use.median ?? null, { decimals: 2 })}</Value>
            </Table.Td>
            <Table.Td />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}
