import { useQuery } from '@apollo/client/react';
import { Alert, Stack, Text } from '@mantine/core';
import { IconClipboardList, IconInfoCircle, IconSearchOff } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { ChooseAssignment } from './choose-assignment.tsx';
import { CompilationTable } from './compilation-table.tsx';
import { askedUnits, InvestmentPlanOf, LatestAssignment, type AskedAssignment } from './plan-query.ts';
import { costTable, effectTable, submissionWords } from './plan-words.ts';
import { PrintPlan } from './print-plan.tsx';
import { UnitPlan } from './unit-plan.tsx';
import { YearTable } from './year-table.tsx';

/** What units were asked for and what has come in, unit by unit, as it goes to the board. */
export function InvestmentPlanPage() {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const chosen = params.get('assignment');
  const latest = useQuery(LatestAssignment, { skip: chosen !== null });
  const [first] = [...(latest.data?.first.nodes ?? []), ...(latest.data?.any.nodes ?? [])];
  const code = chosen ?? first?.code;
  const plan = useQuery(InvestmentPlanOf, {
    variables: { code: code ?? '' },
    skip: code === undefined,
    fetchPolicy: 'cache-and-network',
  });
  const faultOf = useFaultOf();
  const asked = plan.data?.assignment;
  const error = latest.error ?? plan.error;
  const isMissing = code === undefined ? latest.data !== undefined : plan.data?.assignment === null;
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('funding.plan')}
        subtitle={t('funding.plan.text')}
        actions={asked && <PrintPlan asked={asked} />}
      />
      {error && !asked && (
        <FaultNotice fault={faultOf(error)} onRetry={() => void (latest.error ? latest : plan).refetch()} />
      )}
      {!error && !asked && !isMissing && <TextSkeleton lines={8} />}
      {isMissing && code !== undefined && (
        <EmptyState icon={IconSearchOff} title={t('funding.plan.notFound', { code })} />
      )}
      {isMissing && code === undefined && (
        <EmptyState icon={IconClipboardList} title={t('funding.plan.none')}>
          {t('funding.plan.noneText')}
        </EmptyState>
      )}
      {asked && (
        <>
          <ChooseAssignment
            key={asked.code}
            asked={asked}
            onChoose={(next) => setParams({ assignment: next }, { replace: true })}
          />
          <Sections asked={asked} />
        </>
      )}
    </Stack>
  );
}

function Sections({ asked: { investmentPlan: plan } }: { readonly asked: AskedAssignment }) {
  const t = useT();
  return (
    <>
      {plan.leftOut > 0 && (
        <Alert icon={<IconInfoCircle aria-hidden />} color="yellow">
          {t('funding.plan.leftOut', { count: plan.leftOut })}
        </Alert>
      )}
      <Stack gap={4}>
        <Text size="sm">{`${t('funding.plan.unitsAsked')}: ${submissionWords(plan, t)}`}</Text>
        <Text size="sm" c="dimmed">
          {t('funding.plan.amounts')}
        </Text>
      </Stack>
      <CompilationTable plan={plan} />
      <YearTable heading={t('funding.plan.costYears')} table={costTable(plan, t)} />
      <YearTable heading={t('funding.plan.effectYears')} table={effectTable(plan, t)} />
      {askedUnits(plan).map((unit) => (
        <UnitPlan key={unit.code ?? ''} unit={unit} />
      ))}
    </>
  );
}
