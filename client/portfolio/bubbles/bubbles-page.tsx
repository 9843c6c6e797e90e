import { useApolloClient } from '@apollo/client/react';
import { Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { BubbleChart } from '../../ui/chart/bubble-chart.tsx';
import type { BubbleData } from '../../ui/chart/bubble-options.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { FilterChips } from '../../ui/list/filter-chips.tsx';
import { SearchField } from '../../ui/list/search-field.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { initiativePath } from '../addresses.ts';
import { InitiativeLink } from '../initiatives/initiative-link.tsx';
import { useAllPages } from '../initiatives/use-all-pages.ts';
import { useNarrowedInitiatives } from '../initiatives/use-narrowed-initiatives.ts';
import {
  colourings,
  figureOf,
  lacking,
  measures,
  phaseOf,
  riskLevel,
  type BubbleInitiative,
  type Colouring,
  type Measure,
} from './bubble-figures.ts';
import { BubblesTable } from './bubbles-table.tsx';
import { PortfolioBubbles } from './bubbles-query.ts';
import { useMeasureFormats } from './use-measure-formats.ts';

const nothing = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };
const levels = ['LOW', 'MIDDLE', 'HIGH', 'UNTOLD'] as const;
const inMoney: readonly Measure[] = ['COST', 'NPV', 'VALUE'];
/** So many bubbles have room for their names; of more, their codes stand in the chart. */
const FEW = 12;
const phases = ['AHEAD', 'PROPOSED', 'GOING_ON', 'OVER'] as const;

/** Initiatives by two measures that one chooses, the area of each its cost. What lacks a figure is listed with what it lacks. */
export function BubblesPage() {
  const t = useT();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { state, update, chips, search, where } = useNarrowedInitiatives();
  const [x, setX] = useLocalStorage<Measure>({ key: 'hemtag.bubbles.x', defaultValue: 'COST' });
  const [y, setY] = useLocalStorage<Measure>({ key: 'hemtag.bubbles.y', defaultValue: 'VALUE' });
  const [colouring, setColouring] = useLocalStorage<Colouring>({ key: 'hemtag.bubbles.by', defaultValue: 'STAGE' });
  const list = useAllPages<BubbleInitiative>(JSON.stringify({ search, where }), async (after, signal) => {
    const { data } = await client.query({
      query: PortfolioBubbles,
      variables: { search, where, after },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    return data?.initiatives ?? nothing;
  });
  const formats = useMeasureFormats();
  const drawn = useMemo(() => list.nodes.filter((each) => lacking(each, [x, y]).length === 0), [list.nodes, x, y]);
  const left = list.nodes.filter((each) => lacking(each, [x, y]).length > 0);
  const data = useMemo<BubbleData>(() => {
    const keys = colouring === 'STAGE' ? phases : levels;
    const keyOf = colouring === 'STAGE' ? phaseOf : riskLevel;
    return {
      xLabel: t(`portfolio.bubbles.measure.${x}`),
      yLabel: t(`portfolio.bubbles.measure.${y}`),
      sizeLabel: t('portfolio.bubbles.measure.COST'),
      xFormat: formats[x],
      yFormat: formats[y],
      xWide: inMoney.includes(x),
      yWide: inMoney.includes(y),
      series: keys
        .map((key) => ({
          key,
          label: t(`portfolio.bubbles.series.${key}`),
          bubbles: drawn
            .filter((initiative) => keyOf(initiative) === key)
            .map((initiative) => ({
              key: initiative.code,
              label: `${initiative.code} ${initiative.name}`,
              ...(drawn.length > FEW && { short: initiative.code }),
              x: figureOf(initiative, x) ?? 0,
              y: figureOf(initiative, y) ?? 0,
              size: figureOf(initiative, 'COST') ?? 0,
            })),
        }))
        .filter(({ bubbles }) => bubbles.length > 0),
    };
  }, [drawn, x, y, colouring, formats, t]);
  const choice = <Value extends string>(
    label: string,
    values: readonly Value[],
    value: Value,
    choose: (value: Value) => void,
    word: (value: Value) => string,
  ) => (
    <Select
      label={label}
      data={values.map((each) => ({ value: each, label: word(each) }))}
      value={value}
      onChange={(chosen) => chosen && choose(chosen)}
      allowDeselect={false}
      w={230}
    />
  );
  const measureWord = (measure: Measure) => t(`portfolio.bubbles.measure.${measure}`);
  return (
    <Stack gap="md">
      <PageHeader title={t('portfolio.bubbles')} />
      <Group gap="sm">
        <SearchField
          label={t('portfolio.list.search')}
          value={state.search}
          onChange={(text) => update({ search: text })}
        />
        <FilterChips fields={chips} filters={state.filters} onChange={(filters) => update({ filters })} />
      </Group>
      <Group gap="sm">
        {choice(t('portfolio.bubbles.x'), measures, x, setX, measureWord)}
        {choice(t('portfolio.bubbles.y'), measures, y, setY, measureWord)}
        {choice(t('portfolio.bubbles.by'), colourings, colouring, setColouring, (value) =>
          t(`portfolio.bubbles.by.${value}`),
        )}
      </Group>
      {list.fault && <FaultNotice fault={list.fault} onRetry={list.refresh} />}
      {list.total === null && !list.fault && <TextSkeleton lines={12} />}
      {list.total !== null && (
        <>
          <Text size="sm" c="dimmed" component="output">
            {t('portfolio.bubbles.count', { drawn: drawn.length, all: list.total })}
          </Text>
          {drawn.length > 0 && (
            <BubbleChart
              title={t('portfolio.bubbles.title', { x: data.xLabel, y: data.yLabel })}
              data={data}
              format={formats.COST}
              height={520}
              onSelect={(code) => void navigate(initiativePath(code))}
              table={<BubblesTable initiatives={drawn} formats={formats} />}
            />
          )}
          <Text size="sm" c="dimmed">
            {t('portfolio.bubbles.note')}
          </Text>
          {left.length > 0 && (
            <section aria-label={t('portfolio.bubbles.left')}>
              <Title order={2} size="h4" mb="xs">
                {t('portfolio.bubbles.left')}
              </Title>
              <Table aria-label={t('portfolio.bubbles.left')} verticalSpacing={6} maw={860}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{t('portfolio.roadmap.initiative')}</Table.Th>
                    <Table.Th scope="col">{t('portfolio.bubbles.why')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {left.map((initiative) => (
                    <Table.Tr key={initiative.id}>
                      <Table.Th scope="row" fw={400}>
                        <InitiativeLink code={initiative.code} name={`${initiative.code} ${initiative.name}`} />
                      </Table.Th>
                      <Table.Td>
                        {lacking(initiative, [x, y])
                          .map((measure) => t(`portfolio.bubbles.lacks.${measure}`))
                          .join('; ')}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </section>
          )}
        </>
      )}
    </Stack>
  );
}
