import { Stack, Table } from '@mantine/core';
import { useMemo } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { columnName, readComparison, type ComparisonFields } from './comparison-table.tsx';

/** What each offer costs in all, as it is paid and as it is worth today, and year by year. */
export function TotalCostChart({ comparison }: { readonly comparison: ComparisonFields }) {
  const t = useT();
  const { money, day } = useFormats();
  const { columns, horizonMonths, start } = useMemo(() => readComparison(comparison), [comparison]);
  const data = useMemo<ChartData>(
    () => ({
      kind: 'bar',
      horizontal: true,
      categories: columns.map((column, index) => ({
        key: column.offerId ?? String(index),
        label: columnName(column, t).replace(', ', '\n'),
      })),
      series: (['cost', 'presentValue'] as const).map((key) => ({
        key,
        label: t(`renegotiation.comparison.${key}`),
        values: columns.map(({ total }) => Number(total[key])),
      })),
    }),
    [columns, t],
  );
  const years = columns[0]?.total.years ?? [];
  const format = useMemo(() => (value: number) => money(value.toFixed(2)), [money]);
  return (
    <Stack gap="md">
      <Chart
        title={t('renegotiation.comparison.chart', { months: horizonMonths, day: day(start) })}
        categoryLabel={t('renegotiation.section.offers')}
        data={data}
        format={format}
        height={64 + columns.length * 64}
      />
      <Table.ScrollContainer minWidth={200 + columns.length * 140} type="native">
        <Table verticalSpacing={4} aria-label={t('renegotiation.comparison.years')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('renegotiation.comparison.years')}</Table.Th>
              {columns.map((column, index) => (
                <Table.Th key={column.offerId ?? index} scope="col" ta="end">
                  {columnName(column, t)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {years.map(({ from, to }, year) => (
              <Table.Tr key={from}>
                <Table.Th scope="row" fw={400}>
                  {day(from)} – {day(to)}
                </Table.Th>
                {columns.map((column, index) => (
                  <Table.Td key={column.offerId ?? index} ta="end">
                    {money(column.total.years[year]?.cost ?? null)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
