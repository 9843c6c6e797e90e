import { useQuery } from '@apollo/client/react';
import { Skeleton, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { isLocalDate } from '../../../server/values/local-date.ts';
import { graphql } from '../../gql/gql.ts';
import type { PriceOnDayQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { DateEntry } from '../../ui/form/date-entry.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { Value } from '../../ui/record/value.tsx';
import { readClause } from './clause-kind.ts';
import { readPrice, whyUnknown } from './price-fields.ts';
import { PriceSteps, readSteps } from './price-steps.tsx';
import { SectionOf } from './section-of.tsx';

const PriceOnDayDocument = graphql(`
  query PriceOnDay($id: ID!, $on: Date!) {
    contract(id: $id) {
      id
      indexClauses(first: 50) {
        nodes {
          ...ClauseFields
        }
      }
      priceOn(on: $on) {
        ...PriceFields
        lines {
          priceLineId
          item
          quantity
          billingPeriod
          clauseId
          agreedPrice
          unitPrice
          annualCost
          unknown
          isPreliminary
          correction
          missing {
            series
            month
            status
          }
          ...PriceStepsFields
        }
      }
    }
  }
`);

type Line = NonNullable<PriceOnDayQuery['contract']>['priceOn']['lines'][number];

/** What a contract costs on a day, line by line, and how each price came about. */
export function PriceOnDay({ contractId }: { readonly contractId: string }) {
  const t = useT();
  const formats = useFormats();
  const faultOf = useFaultOf();
  const [day, setDay] = useState<string | null>(formats.today);
  const [on, setOn] = useState(formats.today);
  const { data, previousData, error, refetch } = useQuery(PriceOnDayDocument, {
    variables: { id: contractId, on },
    fetchPolicy: 'network-only',
  });
  const contract = (data ?? previousData)?.contract;
  const clauses = new Map(contract?.indexClauses.nodes.map(readClause).map((clause) => [clause.id, clause]));
  const choose = (chosen: string | null) => {
    setDay(chosen);
    if (chosen !== null && isLocalDate(chosen)) setOn(chosen);
  };
  return (
    <SectionOf title={t('contracts.index.priceOn')}>
      <Stack gap="md">
        <DateEntry label={t('contracts.index.priceOn.day')} value={day} onChange={choose} maw={260} />
        {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
        {!contract && !error && <Skeleton height={120} />}
        {contract && !error && (
          <>
            <Total price={readPrice(contract.priceOn)} />
            {contract.priceOn.lines.length > 0 && (
              <Table.ScrollContainer minWidth={720} type="native" tabIndex={0}>
                <Table verticalSpacing={6} aria-label={t('contracts.index.priceOn.lines')}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th scope="col">{t('contracts.prices.item')}</Table.Th>
                      <Table.Th scope="col" ta="end">
                        {t('contracts.prices.quantity')}
                      </Table.Th>
                      <Table.Th scope="col" ta="end">
                        {t('contracts.index.priceOn.agreed')}
                      </Table.Th>
                      <Table.Th scope="col" ta="end">
                        {t('contracts.index.priceOn.price')}
                      </Table.Th>
                      <Table.Th scope="col" ta="end">
                        {t('contracts.prices.annualCost')}
                      </Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {contract.priceOn.lines.map((line) => (
                      <LineRows key={line.priceLineId} line={line} clause={clauses.get(line.clauseId ?? '') ?? null} />
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            )}
          </>
        )}
      </Stack>
    </SectionOf>
  );
}

function Total({ price }: { readonly price: ReturnType<typeof readPrice> }) {
  const t = useT();
  const formats = useFormats();
  const { annualCost = null, agreedAnnualCost = null, isPreliminary } = price;
  const { moneyExact, day } = formats;
  if (annualCost === null) {
    return (
      <Text role="status">
        <StatusBadge tone="warning">{t('contracts.index.unknown')}</StatusBadge> {whyUnknown(price, t, formats)}
      </Text>
    );
  }
  return (
    <Text role="status">
      {t('contracts.index.priceOn.total', { day: day(price.on), cost: moneyExact(annualCost) })}{' '}
      {agreedAnnualCost !== annualCost &&
        t('contracts.index.priceOn.without', { cost: moneyExact(agreedAnnualCost ?? '0') })}{' '}
      {isPreliminary && <StatusBadge tone="info">{t('contracts.index.preliminary')}</StatusBadge>}
    </Text>
  );
}

interface LineRowsProps {
  readonly line: Line;
  readonly clause: ReturnType<typeof readClause> | null;
}

function LineRows({ line, clause }: LineRowsProps) {
  const t = useT();
  const formats = useFormats();
  const { number, moneyExact } = formats;
  const { item, quantity, billingPeriod, agreedPrice = null, unitPrice = null, annualCost = null, correction } = line;
  const why = whyUnknown(line, t, formats);
  const isOnce = billingPeriod === 'ONCE';
  return (
    <>
      <Table.Tr>
        <Table.Th scope="row" fw={400}>
          {item}
        </Table.Th>
        <Table.Td ta="end">{number(quantity)}</Table.Td>
        <Table.Td ta="end">
          <Value reason={why}>{moneyExact(agreedPrice)}</Value>
        </Table.Td>
        <Table.Td ta="end">
          <Value reason={why}>
            {unitPrice === null ? null : `${moneyExact(unitPrice)} ${t(`contracts.billingPeriod.${billingPeriod}`)}`}
          </Value>
        </Table.Td>
        <Table.Td ta="end">
          <Value reason={isOnce ? t('contracts.prices.once') : why}>{isOnce ? null : moneyExact(annualCost)}</Value>
        </Table.Td>
      </Table.Tr>
      <Table.Tr>
        <Table.Td colSpan={5} pt={0}>
          {clause && unitPrice !== null ? (
            <PriceSteps item={item} steps={readSteps(line)} clause={clause} agreedPrice={agreedPrice} />
          ) : (
            <Text size="sm" c="dimmed">
              {why ?? t(isOnce ? 'contracts.index.steps.once' : 'contracts.index.steps.noClause')}
            </Text>
          )}
          {correction && <Text size="sm">{t('contracts.index.correction', { amount: moneyExact(correction) })}</Text>}
        </Table.Td>
      </Table.Tr>
    </>
  );
}
