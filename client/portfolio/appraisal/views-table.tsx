import { Table } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { Value } from '../../ui/record/value.tsx';
import { readSteps, type AppraisalStep, type View } from './appraisal-query.ts';
import { AppraisalSteps } from './appraisal-steps.tsx';
import classes from './appraisal.module.css';

interface Shown {
  readonly value: string | null;
  readonly reason?: string | undefined;
  readonly steps: readonly AppraisalStep[];
  readonly detail?: string;
}

/** The four views of an appraisal side by side, each figure with how it was worked out, or why there is none. */
export function ViewsTable({ views }: { readonly views: readonly View[] }) {
  const t = useT();
  const { money, number, percent } = useFormats();
  const why = (reason: string | null | undefined) => (reason ? t(`plan.reason.${reason as 'NO_YEARS'}`) : undefined);
  const years = (value: string | null | undefined) =>
    value ? t('plan.years', { years: number(value, { decimals: 2 }), count: Number(value) }) : null;
  const rows: { id: Parameters<typeof label>[0]; read: (view: View) => Shown }[] = [
    {
      id: 'npv',
      read: (view) => ({
        value: money(view.npv),
        steps: readSteps(view.steps),
        detail: t('plan.range', { low: money(view.npvLow), high: money(view.npvHigh) }),
      }),
    },
    ...(['payback', 'discountedPayback'] as const).map((id) => ({
      id,
      read: (view: View): Shown => ({
        value: years(view[id].years),
        reason: why(view[id].reason),
        steps: readSteps(view[id].steps),
      }),
    })),
    {
      id: 'internalRate',
      read: ({ internalRate: { rate = null, reason, steps } }) => ({
        value: percent(rate, { decimals: 1 }),
        reason: why(reason),
        steps: readSteps(steps),
      }),
    },
    ...(['benefitCostRatio', 'npvRatio'] as const).map((id) => ({
      id,
      read: (view: View): Shown => ({
        value: number(view[id].ratio ?? null, { decimals: 2 }),
        reason: why(view[id].reason),
        steps: readSteps(view[id].steps),
      }),
    })),
    {
      id: 'annuity',
      read: ({ annuity: { amount = null, reason, steps } }) => ({
        value: money(amount),
        reason: why(reason),
        steps: readSteps(steps),
      }),
    },
    {
      id: 'costOfWaiting',
      read: ({ costOfWaiting: { cost, steps } }) => ({ value: money(cost), steps: readSteps(steps) }),
    },
    ...(views.some(({ doingNothing }) => doingNothing)
      ? [
          {
            id: 'advantage' as const,
            read: ({ doingNothing }: View): Shown => ({
              value: money(doingNothing?.advantage ?? null),
              steps: readSteps(doingNothing?.steps ?? []),
            }),
          },
        ]
      : []),
  ];
  const label = (
    id:
      | 'npv'
      | 'payback'
      | 'discountedPayback'
      | 'internalRate'
      | 'benefitCostRatio'
      | 'npvRatio'
      | 'annuity'
      | 'costOfWaiting'
      | 'advantage',
  ) => t(`plan.figure.${id}`);
  return (
    <Table.ScrollContainer minWidth={820} type="native" tabIndex={0}>
      <Table verticalSpacing={6} aria-label={t('plan.views')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('plan.figure')}</Table.Th>
            {views.map(({ view }) => (
              <Table.Th key={view} scope="col" ta="end" title={t(`plan.view.${view}.help`)}>
                {t(`plan.view.${view}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row" fw={400}>
              {t('plan.figure.isProfitable')}
            </Table.Th>
            {views.map(({ view, isProfitable }) => (
              <Table.Td key={view} ta="end">
                <StatusBadge tone={isProfitable ? 'ok' : 'warning'} icon={isProfitable ? IconCheck : IconX}>
                  {t(isProfitable ? 'plan.profitable' : 'plan.notProfitable')}
                </StatusBadge>
              </Table.Td>
            ))}
          </Table.Tr>
          {rows.map(({ id, read }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                {label(id)}
              </Table.Th>
              {views.map((view) => {
                const { value, reason, steps, detail } = read(view);
                return (
                  <Table.Td key={view.view} ta="end">
                    <span className={classes.figure}>
                      <Value reason={reason}>{value}</Value>
                      <AppraisalSteps of={`${label(id)}, ${t(`plan.view.${view.view}`)}`} steps={steps} />
                    </span>
                    {detail && <span className={classes.range}>{detail}</span>}
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
