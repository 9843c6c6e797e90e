import { useQuery } from '@apollo/client/react';
import { Group, SegmentedControl, Stack } from '@mantine/core';
import { useView } from '../../economy/money/use-view.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { PlanGrid } from './plan-grid.tsx';
import { benefitRows, costRows, hourRows } from './plan-rows.ts';
import { InitiativePlan, readBenefit, readCost, readStaffing } from './plan-lines.ts';
import { BenefitLines, CostLines, StaffingLines } from './plan-tables.tsx';

const views = ['costs', 'benefits', 'hours'] as const;
type View = (typeof views)[number];

/** What an initiative is planned to cost, give and need: its lines, and their months as in a spreadsheet. */
export function PlanSection({ id }: { readonly id: string }) {
  const t = useT();
  const faultOf = useFaultOf();
  const [view, show] = useView(views);
  const { data, error, refetch } = useQuery(InitiativePlan, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={8} />;
  const { initiative } = data;
  if (!initiative) return null;
  const costs = initiative.costs.nodes.map(readCost);
  const benefits = initiative.benefits.nodes.map(readBenefit);
  const staffings = initiative.staffings.nodes.map(readStaffing);
  const shared = { initiative, onChanged: () => void refetch() };
  return (
    <Stack gap="lg" component="section" aria-label={t('plan.section')}>
      <Group>
        <SegmentedControl
          aria-label={t('plan.view')}
          data={views.map((value) => ({ value, label: t(`plan.view.${value}`) }))}
          value={view}
          onChange={(value) => show(value as View)}
        />
      </Group>
      {view === 'costs' && (
        <>
          <CostLines {...shared} lines={costs} />
          <PlanGrid {...shared} key="costs" what="costs" rows={costRows(costs, t)} />
        </>
      )}
      {view === 'benefits' && (
        <>
          <BenefitLines {...shared} lines={benefits} />
          <PlanGrid {...shared} key="benefits" what="benefits" rows={benefitRows(benefits, t)} />
        </>
      )}
      {view === 'hours' && (
        <>
          <StaffingLines {...shared} lines={staffings} />
          <PlanGrid {...shared} key="hours" what="hours" rows={hourRows(staffings)} />
        </>
      )}
    </Stack>
  );
}
