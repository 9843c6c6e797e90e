import { Anchor, Table } from '@mantine/core';
import { Value } from '../record/value.tsx';
import classes from './chart.module.css';
import type { ChartData, ChartPoint } from './chart-data.ts';

interface ChartTableProps {
  readonly caption: string;
  readonly categoryLabel: string;
  readonly data: ChartData;
  readonly format: (value: number) => string;
  readonly onSelect: ((point: ChartPoint) => void) | undefined;
}

/** The chart's figures as a table; what a click in the chart does, a link here does for the keyboard. */
export function ChartTable({ caption, categoryLabel, data, format, onSelect }: ChartTableProps) {
  return (
    <Table.ScrollContainer minWidth={320} type="native">
      <Table>
        <caption className={classes.hidden}>{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{categoryLabel}</Table.Th>
            {data.series.map(({ key, label }) => (
              <Table.Th key={key} scope="col" ta="right">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.categories.map((category, index) => (
            <Table.Tr key={category.key}>
              <Table.Th scope="row" fw={400}>
                {category.label}
              </Table.Th>
              {data.series.map(({ key, values }) => {
                const value = values[index] ?? null;
                const written = value === null ? null : format(value);
                return (
                  <Table.Td key={key} ta="right">
                    {written !== null && onSelect ? (
                      <Anchor
                        component="button"
                        type="button"
                        size="sm"
                        onClick={() => onSelect({ category: category.key, series: key })}
                      >
                        {written}
                      </Anchor>
                    ) : (
                      <Value>{written}</Value>
                    )}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
