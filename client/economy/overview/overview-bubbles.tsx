import { Anchor, Table, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { BubbleChart } from '../../ui/chart/bubble-chart.tsx';
import { mark, type BubbleData } from '../../ui/chart/bubble-options.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { endsSoon } from './nearest-end.ts';
import { readRow, type MaskedRow, type OverviewRow } from './overview-rows.ts';

interface OverviewBubblesProps {
  readonly services: readonly MaskedRow[];
  readonly onSelect: (code: string) => void;
}

/** How a service stands: what it gives back covers its cost with what is certain, only with what is less so, or not. */
const standings = ['covered', 'perhaps', 'notCovered'] as const;

function standingOf({ netGreen, netGreenAndYellow }: OverviewRow): (typeof standings)[number] {
  if (Number(netGreen) >= 0) return 'covered';
  return Number(netGreenAndYellow) >= 0 ? 'perhaps' : 'notCovered';
}

/** Services by cost and benefit; the area is by how much the cost changed, and what lies above the line pays for itself. */
export function OverviewBubbles({ services, onSelect }: OverviewBubblesProps) {
  const t = useT();
  const { money, today } = useFormats();
  const rows = useMemo(() => services.map(readRow).filter(({ noNet }) => !noNet), [services]);
  const left = services.length - rows.length;
  const data = useMemo<BubbleData>(
    () => ({
      xLabel: t('economy.fullCost'),
      yLabel: t('economy.overview.greenAndYellow'),
      sizeLabel: t('economy.overview.change'),
      evenLabel: t('economy.bubble.even'),
      series: standings
        .map((key) => ({
          key,
          label: t(`economy.bubble.${key}`),
          bubbles: rows
            .filter((row) => standingOf(row) === key)
            .map(({ record, cost, greenAndYellow, change, ...row }) => ({
              key: record.key,
              label: record.name,
              x: Number(cost),
              y: Number(greenAndYellow ?? 0),
              size: Math.abs(Number(change.difference)),
              warning: endsSoon(row, today) ? t('economy.bubble.endsSoon') : undefined,
            })),
        }))
        .filter(({ bubbles }) => bubbles.length > 0),
    }),
    [rows, t, today],
  );
  const format = useMemo(() => (value: number) => money(String(value)), [money]);
  return (
    <div>
      <BubbleChart
        title={t('economy.bubble')}
        data={data}
        format={format}
        onSelect={onSelect}
        table={
          <Table.ScrollContainer minWidth={480} type="native" tabIndex={0}>
            <Table aria-label={t('economy.bubble')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('economy.service')}</Table.Th>
                  <Table.Th scope="col" ta="end">
                    {data.xLabel}
                  </Table.Th>
                  <Table.Th scope="col" ta="end">
                    {data.yLabel}
                  </Table.Th>
                  <Table.Th scope="col" ta="end">
                    {data.sizeLabel}
                  </Table.Th>
                  <Table.Th scope="col">{t('economy.bubble.standing')}</Table.Th>
                  <Table.Th scope="col">{t('economy.bubble.risk')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((row) => (
                  <Table.Tr key={row.record.id}>
                    <Table.Th scope="row" fw={400}>
                      <Anchor component="button" type="button" size="sm" onClick={() => onSelect(row.record.key)}>
                        {row.record.name}
                      </Anchor>
                    </Table.Th>
                    <Table.Td ta="end">{money(row.cost ?? null)}</Table.Td>
                    <Table.Td ta="end">
                      <Value reason={t('economy.none')}>{money(row.greenAndYellow ?? null)}</Value>
                    </Table.Td>
                    <Table.Td ta="end">{money(row.change.difference, { signed: true })}</Table.Td>
                    <Table.Td>{t(`economy.bubble.${standingOf(row)}`)}</Table.Td>
                    <Table.Td>
                      <Value reason={t('economy.bubble.endsSoon.none')}>
                        {endsSoon(row, today) ? t('economy.bubble.endsSoon') : null}
                      </Value>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        }
      />
      <Text size="sm">
        {mark} {t('economy.bubble.endsSoon')}
      </Text>
      {left > 0 && <Text size="sm">{t('economy.bubble.left', { count: left })}</Text>}
    </div>
  );
}
