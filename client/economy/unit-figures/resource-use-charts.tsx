import { MultiSelect, Stack } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Compared, Use } from './resource-use-query.ts';
import { useComparedWords } from './resource-use-words.ts';

/** Units that a chart of time has room for, and units beside each other that a chart of bars has. */
const MOST_LINES = 5;
const MOST_BARS = 30;

interface ResourceUseChartsProps {
  readonly use: Use;
  readonly compared: Compared;
}

const valueOf = (text: string | null | undefined) => (text === null || text === undefined ? null : Number(text));

/** Units against each other, and those chosen over time. */
export function ResourceUseCharts({ use, compared }: ResourceUseChartsProps) {
  const t = useT();
  const { number, month } = useFormats();
  const { perOutcome } = useComparedWords(compared, use.per);
  const told = useMemo(() => use.units.filter((unit) => unit.perOutcome), [use]);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const shown = useMemo(() => {
    const codes = chosen ?? told.slice(0, MOST_LINES).map(({ unitCode }) => unitCode);
    return use.units.filter(({ unitCode }) => codes.includes(unitCode));
  }, [chosen, told, use]);
  const format = useCallback((value: number) => number(Math.round(value * 100) / 100), [number]);
  const bars = useMemo<ChartData>(() => {
    const units = told.slice(0, MOST_BARS);
    return {
      kind: 'bar',
      horizontal: true,
      categories: units.map(({ unitCode, unitName }) => ({ key: unitCode, label: unitName })),
      series: [
        { key: 'perOutcome', label: perOutcome, role: 'actual', values: units.map((unit) => valueOf(unit.perOutcome)) },
      ],
    };
  }, [told, perOutcome]);
  const lines = useMemo<ChartData>(
    () => ({
      kind: 'line',
      categories: (use.units[0]?.months ?? []).map((each) => ({ key: each.month, label: month(each.month) })),
      series: shown.map(({ unitCode, unitName, months }) => ({
        key: unitCode,
        label: unitName,
        values: months.map((each) => valueOf(each.perOutcome)),
      })),
    }),
    [use, shown, month],
  );
  if (told.length === 0) return null;
  return (
    <Stack gap="lg">
      <Chart
        title={perOutcome}
        categoryLabel={t('figures.unit')}
        data={bars}
        format={format}
        height={Math.max(160, told.slice(0, MOST_BARS).length * 28 + 60)}
      />
      <MultiSelect
        label={t('figures.overTimeOf')}
        maxValues={MOST_LINES}
        searchable
        clearable
        maw={720}
        data={told.map(({ unitCode, unitName }) => ({ value: unitCode, label: unitName }))}
        value={shown.map(({ unitCode }) => unitCode)}
        onChange={setChosen}
      />
      <Chart
        title={t('figures.overTimeTitle', { what: perOutcome })}
        categoryLabel={t('figures.month')}
        data={lines}
        format={format}
        height={280}
      />
    </Stack>
  );
}
