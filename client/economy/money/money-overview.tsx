import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { HowComputed } from '../../records/how-computed.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { benefitsPath, entriesOfPath } from '../addresses.ts';
import { ownerField, type FigureOwner } from '../figure-owner.ts';
import type { Asked } from '../period/use-period.ts';
import { Figure, Figures } from './figure.tsx';
import { BenefitOverTime, CostOverTime } from './money-over-time.tsx';
import classes from './money.module.css';

const netFields = graphql(`
  fragment NetFields on RecordNet {
    cost
    reason
    net {
      green
      greenAndYellow
      yellowNeeded
      notCovered
    }
  }
`);

const costFigures = graphql(`
  fragment CostFigures on RecordCost {
    full
    own
    received
    capital
    kept
    passedOn
  }
`);

const MoneyOf = graphql(`
  query MoneyOf($id: ID!, $period: PeriodInput, $scenario: Scenario!) {
    node(id: $id) {
      id
      ... on EHealthService {
        net(period: $period, scenario: $scenario) {
          ...NetFields
        }
        asked: cost(period: $period, scenario: $scenario) {
          ...CostFigures
        }
        budget: cost(period: $period, scenario: BUDGET) {
          ...CostMonths
        }
        forecast: cost(period: $period, scenario: FORECAST) {
          ...CostMonths
        }
        actual: cost(period: $period, scenario: ACTUAL) {
          ...CostMonths
        }
        budgetBenefit: benefit(period: $period, scenario: BUDGET) {
          ...BenefitMonthsFields
        }
        forecastBenefit: benefit(period: $period, scenario: FORECAST) {
          ...BenefitMonthsFields
        }
        actualBenefit: benefit(period: $period, scenario: ACTUAL) {
          ...BenefitMonthsFields
        }
      }
      ... on Contract {
        net(period: $period, scenario: $scenario) {
          ...NetFields
        }
        asked: cost(period: $period, scenario: $scenario) {
          ...CostFigures
        }
        budget: cost(period: $period, scenario: BUDGET) {
          ...CostMonths
        }
        forecast: cost(period: $period, scenario: FORECAST) {
          ...CostMonths
        }
        actual: cost(period: $period, scenario: ACTUAL) {
          ...CostMonths
        }
        budgetBenefit: benefit(period: $period, scenario: BUDGET) {
          ...BenefitMonthsFields
        }
        forecastBenefit: benefit(period: $period, scenario: FORECAST) {
          ...BenefitMonthsFields
        }
        actualBenefit: benefit(period: $period, scenario: ACTUAL) {
          ...BenefitMonthsFields
        }
      }
      ... on Asset {
        net(period: $period, scenario: $scenario) {
          ...NetFields
        }
        asked: cost(period: $period, scenario: $scenario) {
          ...CostFigures
        }
        budget: cost(period: $period, scenario: BUDGET) {
          ...CostMonths
        }
        forecast: cost(period: $period, scenario: FORECAST) {
          ...CostMonths
        }
        actual: cost(period: $period, scenario: ACTUAL) {
          ...CostMonths
        }
        budgetBenefit: benefit(period: $period, scenario: BUDGET) {
          ...BenefitMonthsFields
        }
        forecastBenefit: benefit(period: $period, scenario: FORECAST) {
          ...BenefitMonthsFields
        }
        actualBenefit: benefit(period: $period, scenario: ACTUAL) {
          ...BenefitMonthsFields
        }
      }
    }
  }
`);

interface MoneyOverviewProps {
  readonly owner: FigureOwner;
  readonly asked: Pick<Asked, 'period' | 'scenario'>;
}

/** What a record costs and gives back, in figures and month by month. */
export function MoneyOverview({ owner, asked: { period, scenario } }: MoneyOverviewProps) {
  const t = useT();
  const navigate = useNavigate();
  const faultOf = useFaultOf();
  const { money, moneyExact, percent } = useFormats();
  const { data, error, refetch } = useQuery(MoneyOf, {
    variables: { id: owner.id, period, scenario },
    fetchPolicy: 'cache-and-network',
  });
  const node = data?.node && 'net' in data.node ? data.node : null;
  const costs = useMemo(() => node && { budget: node.budget, forecast: node.forecast, actual: node.actual }, [node]);
  const benefits = useMemo(
    () => node && { budget: node.budgetBenefit, forecast: node.forecastBenefit, actual: node.actualBenefit },
    [node],
  );
  if (error && !data) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!node || !costs || !benefits) return <TextSkeleton lines={10} />;
  const asked = getFragmentData(costFigures, node.asked);
  const { net, reason, cost } = getFragmentData(netFields, node.net);
  const none = t('economy.none');
  const why = reason ? t(`economy.noNet.${reason}`) : none;
  return (
    <Stack gap="lg">
      <Figures label={t('economy.figures')}>
        <Figure
          label={t('economy.fullCost')}
          value={money(asked.full ?? null)}
          reason={none}
          detail={
            asked.full && (
              <HowComputed
                of={t('economy.fullCost')}
                rule={t('economy.fullCost.rule')}
                steps={[
                  { label: t('economy.cost.own'), value: moneyExact(asked.own) },
                  { label: t('economy.cost.received'), value: moneyExact(asked.received) },
                  { label: t('economy.fullCost'), value: moneyExact(asked.full), holds: true },
                  { label: t('economy.cost.capital'), value: moneyExact(asked.capital) },
                  { label: t('economy.cost.passedOn'), value: moneyExact(asked.passedOn) },
                  { label: t('economy.cost.kept'), value: moneyExact(asked.kept) },
                ]}
              />
            )
          }
        />
        <Figure
          label={t('economy.net.green')}
          value={money(net?.green ?? null, { signed: true })}
          reason={why}
          detail={t('economy.net.green.detail')}
        />
        <Figure
          label={t('economy.net.greenAndYellow')}
          value={money(net?.greenAndYellow ?? null, { signed: true })}
          reason={why}
          detail={
            net && (
              <HowComputed
                of={t('economy.net')}
                rule={t('economy.net.rule')}
                steps={[
                  { label: t('economy.fullCost'), value: moneyExact(cost ?? null) },
                  { label: t('economy.net.green'), value: moneyExact(net.green, { signed: true }) },
                  { label: t('economy.net.greenAndYellow'), value: moneyExact(net.greenAndYellow, { signed: true }) },
                  {
                    label: t('economy.net.yellowNeeded'),
                    value: percent(net.yellowNeeded ?? null),
                    ...(net.notCovered && { reason: t(`economy.notCovered.${net.notCovered}`) }),
                  },
                ]}
              />
            )
          }
        />
      </Figures>
      <div className={classes.pair}>
        <CostOverTime
          figures={costs}
          onSelect={(month, of) =>
            void navigate(
              entriesOfPath({ field: ownerField[owner.kind], id: owner.id, scenario: of, first: month, last: month }),
            )
          }
        />
        <BenefitOverTime
          figures={benefits}
          onSelect={() => void navigate(`${benefitsPath}?f=${ownerField[owner.kind]}:in:${owner.id}`)}
        />
      </div>
    </Stack>
  );
}
