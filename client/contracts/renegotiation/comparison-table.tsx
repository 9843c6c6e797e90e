import { Table, Text } from '@mantine/core';
import { IconTrophy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ComparisonFieldsFragment } from '../../gql/graphql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import classes from './renegotiation.module.css';

const comparisonFields = graphql(`
  fragment ComparisonFields on RenegotiationComparison {
    start
    horizonMonths
    columns {
      offerId
      bidder
      round
      annual
      annualDifference
      once
      missingItems
      isLowest
      total {
        cost
        presentValue
        years {
          from
          to
          cost
          presentValue
        }
      }
    }
    items {
      item
      prices {
        annual
        once
        annualDifference
        isLowest
      }
    }
  }
`);

export type ComparisonFields = FragmentType<typeof comparisonFields>;
export type ComparedColumn = ComparisonFieldsFragment['columns'][number];

export const readComparison = (comparison: ComparisonFields): ComparisonFieldsFragment =>
  getFragmentData(comparisonFields, comparison);

/** What a column is called: the baseline, or who offers in which round. */
export const columnName = ({ bidder, round }: Pick<ComparedColumn, 'bidder' | 'round'>, t: Translate): string =>
  bidder && round ? t('renegotiation.offer.name', { bidder, round }) : t('renegotiation.baseline');

/** The offers line by line beside the baseline, the best of each line marked, and what they come to. */
export function ComparisonTable({ comparison }: { readonly comparison: ComparisonFields }) {
  const t = useT();
  const { money } = useFormats();
  const { columns, items, horizonMonths } = readComparison(comparison);
  const row = (label: string, cell: (column: ComparedColumn) => ReactNode) => (
    <Table.Tr>
      <Table.Th scope="row">{label}</Table.Th>
      {columns.map((column, index) => (
        <Table.Td key={column.offerId ?? index} ta="end" data-best={column.isLowest || undefined}>
          {cell(column)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
  return (
    <Table.ScrollContainer minWidth={200 + columns.length * 150} type="native">
      <Table verticalSpacing={6} className={classes.comparison} aria-label={t('renegotiation.comparison')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('contracts.prices.item')}</Table.Th>
            {columns.map((column, index) => (
              <Table.Th key={column.offerId ?? index} scope="col" ta="end">
                {columnName(column, t)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ item, prices }) => (
            <Table.Tr key={item}>
              <Table.Th scope="row" fw={400}>
                {item}
              </Table.Th>
              {prices.map((price, index) => (
                <Table.Td key={index} ta="end" data-best={price?.isLowest || undefined}>
                  <Value reason={t('renegotiation.comparison.notOffered')}>
                    {price && <LinePrice price={price} isOffered={columns[index]?.offerId != null} />}
                  </Value>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          {row(t('renegotiation.perYear'), ({ annual, annualDifference, offerId }) => (
            <>
              {money(annual)}
              {offerId && <Difference amount={annualDifference} />}
            </>
          ))}
          {row(t('renegotiation.once'), ({ once }) => money(once))}
          {row(t('renegotiation.comparison.total', { months: horizonMonths }), ({ total }) => money(total.cost))}
          {row(t('renegotiation.comparison.presentValue'), ({ total, isLowest }) => (
            <>
              {money(total.presentValue)}
              {isLowest && <Best>{t('renegotiation.comparison.best')}</Best>}
            </>
          ))}
          {row(
            t('renegotiation.comparison.missing'),
            ({ missingItems, offerId }) =>
              offerId && (missingItems.length > 0 ? missingItems.join(', ') : t('renegotiation.comparison.complete')),
          )}
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

type ItemPrice = NonNullable<ComparisonFieldsFragment['items'][number]['prices'][number]>;

interface LinePriceProps {
  readonly price: ItemPrice;
  /** By a bidder; else it is what one pays now. */
  readonly isOffered: boolean;
}

function LinePrice({ price: { annual, once, annualDifference, isLowest }, isOffered }: LinePriceProps) {
  const t = useT();
  const { money } = useFormats();
  const isOnce = Number(annual) === 0 && Number(once) !== 0;
  return (
    <>
      {isOnce ? t('renegotiation.comparison.once', { amount: money(once) }) : money(annual)}
      {!isOnce && isOffered && annualDifference && <Difference amount={annualDifference} />}
      {isLowest && <Best>{t('renegotiation.comparison.lowest')}</Best>}
    </>
  );
}

function Difference({ amount }: { readonly amount: string }) {
  const { money } = useFormats();
  return (
    <Text span size="xs" display="block" className={classes.dim}>
      {money(amount, { signed: true })}
    </Text>
  );
}

function Best({ children }: { readonly children: string }) {
  return (
    <span className={classes.best}>
      <IconTrophy size={13} aria-hidden /> {children}
    </span>
  );
}
