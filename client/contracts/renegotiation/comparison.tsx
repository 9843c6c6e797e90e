import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { AssumptionForm } from './assumptions.tsx';
import type { Case } from './case-fields.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { Part } from './part.tsx';
import { TotalCostChart } from './total-cost-chart.tsx';
import { useAssumptions } from './use-assumptions.ts';

const RenegotiationComparison = graphql(`
  query RenegotiationComparison(
    $id: ID!
    $start: Date
    $horizonMonths: Int
    $yearlyPriceChange: Percent
    $discountRate: Percent
  ) {
    renegotiationComparison(
      id: $id
      start: $start
      horizonMonths: $horizonMonths
      yearlyPriceChange: $yearlyPriceChange
      discountRate: $discountRate
    ) {
      ...ComparisonFields
    }
  }
`);

/** The offers beside the baseline: line by line, for a year, and over the time that one chooses. */
export function Comparison({ shown }: { readonly shown: Case }) {
  const t = useT();
  const faultOf = useFaultOf();
  const { value, setValue, onKeep, fault } = useAssumptions(shown);
  const { data, previousData, error, refetch } = useQuery(RenegotiationComparison, {
    variables: { id: shown.id, ...value },
    fetchPolicy: 'no-cache',
  });
  const comparison = (data ?? previousData)?.renegotiationComparison;
  return (
    <Part title={t('renegotiation.comparison')}>
      <Stack gap="lg">
        {shown.pricesAreSecret && <Text size="sm">{t('renegotiation.lines.secret')}</Text>}
        <AssumptionForm value={value} withStart onChange={setValue} onKeep={onKeep} />
        {fault && <FaultNotice fault={fault} />}
        {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
        {!comparison && !error && <TextSkeleton lines={6} />}
        {comparison && !error && (
          <>
            <ComparisonTable comparison={comparison} />
            <TotalCostChart comparison={comparison} />
          </>
        )}
      </Stack>
    </Part>
  );
}
