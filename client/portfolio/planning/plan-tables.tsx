import { Button } from '@mantine/core';
import { IconCoins, IconHeartHandshake, IconUsers } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { CertaintyBadge } from '../../economy/benefits/certainty-badge.tsx';
import type { InitiativePlanQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { PartForm } from '../../records/part-form.tsx';
import { PartTable, type PartColumn } from '../../records/part-table.tsx';
import type { GrowingList } from '../../records/use-growing-list.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { benefitKind, benefitSpecs } from './benefit-kind.tsx';
import { costKind, costSpecs } from './cost-kind.ts';
import { PhaseDialog, type PhasedLine } from './phase-dialog.tsx';
import type { PlanBenefit, PlanCost, PlanStaffing } from './plan-lines.ts';
import { staffingKind, staffingSpecs } from './staffing-kind.ts';

interface LinesProps<Line> {
  readonly initiative: NonNullable<InitiativePlanQuery['initiative']>;
  readonly lines: readonly Line[];
  readonly onChanged: () => void;
}

/** Lines that are all there, as a list that could have grown. */
const whole = <Line,>(lines: readonly Line[], refresh: () => void): GrowingList<Line> => ({
  nodes: lines,
  total: lines.length,
  hasMore: false,
  loading: false,
  fault: null,
  more: () => undefined,
  refresh,
});

/** Columns that all lines with amounts have: how much it is in all, when, and the way to phase it. */
function useAmountColumns<Line extends PlanCost | PlanBenefit>(
  phase: (line: Line) => void,
): readonly PartColumn<Line>[] {
  const t = useT();
  const { money, month, number } = useFormats();
  return [
    {
      id: 'total',
      label: t('plan.total'),
      align: 'end',
      cell: (line) => {
        const unit = 'figureUnit' in line ? (line.figureUnit ?? null) : null;
        const words = (value: string) => (unit ? `${number(value)} ${unit}` : money(value));
        const ends = [line.totalLow, line.totalHigh].map(words).join('–');
        return <span title={ends}>{words(line.totalLikely)}</span>;
      },
    },
    {
      id: 'months',
      label: t('plan.months'),
      cell: ({ firstMonth, lastMonth }) => (
        <Value reason={t('plan.months.none')}>
          {firstMonth && lastMonth ? `${month(firstMonth)} – ${month(lastMonth)}` : null}
        </Value>
      ),
    },
    {
      id: 'phase',
      label: '',
      cell: (line) =>
        line.mayChange && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('plan.phase.this', { name: line.name })}
            aria-haspopup="dialog"
            onClick={() => phase(line)}
          >
            {t('plan.phase')}
          </Button>
        ),
    },
  ];
}

export function CostLines({ initiative, lines, onChanged }: LinesProps<PlanCost>) {
  const t = useT();
  const [phased, setPhased] = useState<PhasedLine | null>(null);
  const amounts = useAmountColumns<PlanCost>((line) => setPhased({ ...line, of: 'cost' }));
  return (
    <PartTable
      kind={costKind}
      list={whole(lines, onChanged)}
      rows={lines}
      icon={IconCoins}
      mayAdd={initiative.mayChange}
      columns={[
        { id: 'name', label: t('plan.line'), cell: ({ name }) => name },
        { id: 'nature', label: t('plan.nature'), cell: ({ nature }) => t(`plan.nature.${nature}`) },
        { id: 'class', label: t('economy.class'), cell: ({ costClass }) => t(`economy.class.${costClass}`) },
        {
          id: 'frame',
          label: t('plan.frame'),
          cell: ({ frame }) => told(frame?.name, t('plan.frame.none')),
        },
        ...amounts,
      ]}
      renderForm={({ shown, ...frame }) => (
        <PartForm
          kind={costKind}
          fieldsOf={costSpecs}
          of={{ initiativeId: initiative.id }}
          {...(shown ? { shown } : { given: { costClass: 'CHANGE', nature: 'OPERATING' } })}
          {...frame}
        />
      )}
      words={wordsOf('cost', t)}
    >
      <PhaseDialog line={phased} initiative={initiative} onClose={() => setPhased(null)} onSaved={onChanged} />
    </PartTable>
  );
}

export function BenefitLines({ initiative, lines, onChanged }: LinesProps<PlanBenefit>) {
  const t = useT();
  const [phased, setPhased] = useState<PhasedLine | null>(null);
  const amounts = useAmountColumns<PlanBenefit>((line) => setPhased({ ...line, of: 'benefit' }));
  return (
    <PartTable
      kind={benefitKind}
      list={whole(lines, onChanged)}
      rows={lines}
      icon={IconHeartHandshake}
      mayAdd={initiative.mayChange}
      columns={[
        { id: 'name', label: t('plan.line'), cell: ({ name }) => name },
        { id: 'kind', label: t('economy.benefitKind'), cell: ({ kind }) => t(`economy.benefitKind.${kind}`) },
        {
          id: 'countsAs',
          label: t('plan.countsAs'),
          cell: (line) => counted(line, t),
        },
        {
          id: 'owner',
          label: t('economy.benefit.owner'),
          cell: ({ owner }) => told(owner?.name, t('economy.benefit.owner.none')),
        },
        ...amounts,
      ]}
      renderForm={({ shown, ...frame }) => (
        <PartForm
          kind={benefitKind}
          fieldsOf={benefitSpecs}
          of={{ initiativeId: initiative.id }}
          {...(shown && { shown })}
          {...frame}
        />
      )}
      words={wordsOf('benefit', t)}
    >
      <PhaseDialog line={phased} initiative={initiative} onClose={() => setPhased(null)} onSaved={onChanged} />
    </PartTable>
  );
}

export function StaffingLines({ initiative, lines, onChanged }: LinesProps<PlanStaffing>) {
  const t = useT();
  const { number } = useFormats();
  return (
    <PartTable
      kind={staffingKind}
      list={whole(lines, onChanged)}
      rows={lines}
      icon={IconUsers}
      mayAdd={initiative.mayChange}
      columns={[
        { id: 'role', label: t('plan.role'), cell: ({ role }) => role.name },
        { id: 'hours', label: t('plan.hours'), align: 'end', cell: ({ hours }) => number(hours) },
        { id: 'note', label: t('plan.line.note'), cell: ({ note }) => told(note) },
      ]}
      renderForm={({ shown, ...frame }) => (
        <PartForm
          kind={staffingKind}
          fieldsOf={staffingSpecs}
          of={{ initiativeId: initiative.id }}
          {...(shown && { shown })}
          {...frame}
        />
      )}
      words={wordsOf('staffing', t)}
    />
  );
}

const told = (text: string | null | undefined, reason?: string): ReactNode => (
  <Value reason={reason}>{text ?? null}</Value>
);

/** What a benefit counts as, and why that is not what it was judged to be. */
const counted = ({ certainty, countsAs }: PlanBenefit, t: ReturnType<typeof useT>): ReactNode => (
  <span title={certainty === countsAs ? undefined : t('plan.countsAs.why')}>
    <CertaintyBadge certainty={countsAs} />
    {certainty !== countsAs && ` ${t('plan.countsAs.unmeasured')}`}
  </span>
);

const wordsOf = (what: 'cost' | 'benefit' | 'staffing', t: ReturnType<typeof useT>) => ({
  table: t(`plan.${what}.table`),
  add: t(`plan.${what}.add`),
  edit: t(`plan.${what}.edit`),
  none: t(`plan.${what}.none`),
  noneText: t(`plan.${what}.noneText`),
});
