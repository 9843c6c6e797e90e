import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { parseLocalDate } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import { Value } from '../ui/record/value.tsx';
import { usePeriodWord } from './field-words.ts';
import { noFigures, type Figures } from './figures.ts';
import { supportPeriods, UNKNOWN, type Period } from './support-ending.ts';
import { ENDED } from './support-quarter.ts';

interface SupportEndTableProps {
  readonly figures: ReadonlyMap<Period, Figures>;
  /** Where the assets of a period are listed. */
  readonly pathOf: (period: Period) => string;
}

/** Number and purchase cost of the assets of each period, each a link to them. */
export function SupportEndTable({ figures, pathOf }: SupportEndTableProps) {
  const t = useT();
  const { today, number, money } = useFormats();
  const periodWord = usePeriodWord();
  return (
    <Table.ScrollContainer minWidth={320} type="native">
      <Table highlightOnHover aria-label={t('inventory.support.chart')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('inventory.support.period')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('inventory.nav.assets')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('inventory.field.purchaseCost')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {supportPeriods(parseLocalDate(today)).map((period) => {
            const { count, cost } = figures.get(period) ?? noFigures;
            return (
              <Table.Tr key={period}>
                <Table.Th scope="row" fw={400}>
                  <PeriodName period={period} word={periodWord(period)} />
                </Table.Th>
                <Table.Td ta="right">
                  {count === 0 ? (
                    number(0)
                  ) : (
                    <Anchor
                      component={Link}
                      to={pathOf(period)}
                      size="sm"
                      aria-label={t('inventory.support.list', { count, period: periodWord(period) })}
                    >
                      {number(count)}
                    </Anchor>
                  )}
                </Table.Td>
                <Table.Td ta="right">
                  <Value reason={t(count === 0 ? 'inventory.support.noAssets' : 'inventory.support.noCost')}>
                    {money(cost)}
                  </Value>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function PeriodName({ period, word }: { period: Period; word: string }) {
  if (period === ENDED) return <StatusBadge tone="danger">{word}</StatusBadge>;
  if (period === UNKNOWN) return <StatusBadge tone="neutral">{word}</StatusBadge>;
  return word;
}
