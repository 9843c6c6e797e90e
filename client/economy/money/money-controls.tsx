import { Group, SegmentedControl } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { PeriodChoice } from '../period/period-choice.tsx';
import { ScenarioChoice } from '../period/scenario-choice.tsx';
import { useAsked } from '../period/use-period.ts';

/** The views of what a record costs and gives back. */
export type MoneyView = 'overview' | 'sources' | 'takers' | 'unitCost' | 'benefit' | 'enter';

interface MoneyControlsProps {
  readonly views: readonly MoneyView[];
  readonly view: MoneyView;
  readonly onView: (view: MoneyView) => void;
}

/** Which view is shown, and of which months and scenario. */
export function MoneyControls({ views, view, onView }: MoneyControlsProps) {
  const t = useT();
  const { period, scenario, ask } = useAsked();
  return (
    <Group gap="lg" align="flex-start">
      <SegmentedControl
        aria-label={t('economy.view')}
        data={views.map((value) => ({ value, label: t(`economy.view.${value}`) }))}
        value={view}
        onChange={(value) => onView(value as MoneyView)}
        mt={view === 'enter' ? 0 : 24}
        style={{ flexWrap: 'wrap' }}
      />
      {view !== 'enter' && (
        <>
          <PeriodChoice label={t('economy.period')} value={period} onChange={(chosen) => ask({ period: chosen })} />
          <ScenarioChoice value={scenario} onChange={(chosen) => ask({ scenario: chosen })} />
        </>
      )}
    </Group>
  );
}
