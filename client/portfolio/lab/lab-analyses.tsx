import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Table, Tabs, Text, Title } from '@mantine/core';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { BestSetInput } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { moneyInput } from '../../records/money-input.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import type { ChartData } from '../../ui/chart/chart-data.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import type { FoundSet } from './found-set.ts';
import { differenceTexts, readDifference } from './way-in.tsx';
import { named, useSetWords } from './set-words.ts';
import type { Question } from './use-question.ts';

const Marginal = graphql(`
  query LabMarginalValues($input: BestSetInput!) {
    bestSet(input: $input) {
      marginalValues {
        frame
        name
        amount
        status
        value
        difference {
          ...SetDifferenceFields
        }
      }
    }
  }
`);

const Frontier = graphql(`
  query LabFrontier($input: BestSetInput!) {
    bestSet(input: $input) {
      frontier {
        level
        budget
        status
        value
        chosen {
          code
        }
      }
    }
  }
`);

const Stability = graphql(`
  query LabStability($input: BestSetInput!) {
    bestSet(input: $input) {
      stability {
        draws
        proved
        chosen {
          code
          name
          share
        }
      }
    }
  }
`);

interface LabAnalysesProps {
  readonly found: FoundSet;
  readonly input: BestSetInput;
  readonly question: Question;
}

/** What can be asked further of a set; each is solved when one asks for it. */
export function LabAnalyses({ found, input, question }: LabAnalysesProps) {
  const t = useT();
  if (found.value === null || found.value === undefined) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('portfolio.lab.closer')}
      </Title>
      <Tabs keepMounted={false} variant="outline">
        <Tabs.List>
          <Tabs.Tab value="marginal">{t('portfolio.lab.marginal')}</Tabs.Tab>
          <Tabs.Tab value="frontier">{t('portfolio.lab.frontier')}</Tabs.Tab>
          <Tabs.Tab value="stability">{t('portfolio.lab.stability')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="marginal" pt="sm">
          <MarginalValues found={found} input={input} />
        </Tabs.Panel>
        <Tabs.Panel value="frontier" pt="sm">
          <FrontierChart found={found} input={input} question={question} />
        </Tabs.Panel>
        <Tabs.Panel value="stability" pt="sm">
          <StabilityTable found={found} input={input} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

interface AnalysisProps {
  readonly found: FoundSet;
  readonly input: BestSetInput;
}

function Pending({ error, refetch }: { readonly error: unknown; readonly refetch: () => unknown }): ReactNode {
  const faultOf = useFaultOf();
  return error ? <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} /> : <TextSkeleton lines={5} />;
}

function MarginalValues({ found, input }: AnalysisProps) {
  const t = useT();
  const words = useSetWords(found.asked.objective);
  const { money } = useFormats();
  const { data, previousData, error, refetch } = useQuery(Marginal, { variables: { input } });
  const rows = (data ?? previousData)?.bestSet?.marginalValues;
  if (!rows || error) return <Pending error={error} refetch={refetch} />;
  return (
    <Stack gap="xs">
      <Text size="sm">{t('portfolio.lab.marginal.text')}</Text>
      <Table.ScrollContainer minWidth={480} type="native" tabIndex={0}>
        <Table aria-label={t('portfolio.lab.marginal')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('portfolio.lab.frame')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('portfolio.lab.more')}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {t('portfolio.lab.gives')}
              </Table.Th>
              <Table.Th scope="col">{t('portfolio.lab.then')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ frame, name, amount, value, difference }) => (
              <Table.Tr key={frame}>
                <Table.Th scope="row" fw={400}>
                  {name}
                </Table.Th>
                <Table.Td ta="end">{money(amount)}</Table.Td>
                <Table.Td ta="end">
                  <Value reason={t('portfolio.lab.notInTime')}>{words.value(value ?? null, { signed: true })}</Value>
                </Table.Td>
                <Table.Td>
                  {difference &&
                    (differenceTexts(readDifference(difference), t).join(' ') || t('portfolio.lab.sameSet'))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function FrontierChart({ found, input, question }: AnalysisProps & { readonly question: Question }) {
  const t = useT();
  const words = useSetWords(found.asked.objective);
  const { money, percent } = useFormats();
  const { data, previousData, error, refetch } = useQuery(Frontier, { variables: { input } });
  const points = (data ?? previousData)?.bestSet?.frontier;
  const [level, setLevel] = useState<string | null>(null);
  const chart = useMemo<ChartData>(
    () => ({
      kind: 'line',
      categories: (points ?? []).map((point) => ({
        key: point.level,
        label: `${money(point.budget)} (${percent(point.level, { decimals: 0 })})`,
      })),
      series: [
        {
          key: 'value',
          label: t(`portfolio.lab.objective.${found.asked.objective}`),
          values: (points ?? []).map(({ value }) => (value === null || value === undefined ? null : Number(value))),
        },
      ],
    }),
    [points, found.asked.objective, money, percent, t],
  );
  const write = words.value;
  const format = useCallback((value: number) => write(String(value)) ?? '', [write]);
  if (!points || error) return <Pending error={error} refetch={refetch} />;
  const point = points.find((each) => each.level === level);
  return (
    <Stack gap="xs">
      <Text size="sm">{t('portfolio.lab.frontier.text')}</Text>
      <Chart
        title={t('portfolio.lab.frontier')}
        categoryLabel={t('portfolio.lab.budget')}
        data={chart}
        format={format}
        onSelect={({ category }) => setLevel(category)}
      />
      {point && (
        <Group gap="sm" role="status">
          <Text size="sm">
            {t('portfolio.lab.frontier.point', {
              budget: money(point.budget),
              count: point.chosen.length,
              value: words.value(point.value ?? null) ?? '–',
            })}
          </Text>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => question.change({ caps: scaledCaps(found, Number(point.level)) })}
          >
            {t('portfolio.lab.frontier.take')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** Every frame’s year with so many percent of what is not decided yet. */
function scaledCaps({ rooms }: FoundSet, level: number) {
  return rooms.map(({ frame, year, cap, taken }) => {
    const left = Math.max(0, Number(cap) - Number(taken));
    return { frame, year, cap: moneyInput((Number(taken) + (left * level) / 100).toFixed(2)) };
  });
}

function StabilityTable({ found, input }: AnalysisProps) {
  const t = useT();
  const { percent } = useFormats();
  const { data, previousData, error, refetch } = useQuery(Stability, { variables: { input } });
  const told = (data ?? previousData)?.bestSet?.stability;
  const chosen = useMemo(() => new Set(found.chosen.map(({ code }) => code)), [found]);
  const format = useCallback((value: number) => percent(value, { decimals: 0 }), [percent]);
  const rows = useMemo(
    () => (told?.chosen ?? []).toSorted((a, b) => Number(b.share ?? 0) - Number(a.share ?? 0)),
    [told],
  );
  const chart = useMemo<ChartData>(
    () => ({
      kind: 'bar',
      horizontal: true,
      stacked: true,
      categories: rows.map((each) => ({ key: each.code, label: named(each) })),
      series: [
        {
          key: 'in',
          label: t('portfolio.lab.stability.in'),
          role: 'actual',
          values: rows.map(({ code, share }) => (chosen.has(code) ? Number(share ?? 0) : null)),
        },
        {
          key: 'out',
          label: t('portfolio.lab.stability.out'),
          role: 'budget',
          values: rows.map(({ code, share }) => (chosen.has(code) ? null : Number(share ?? 0))),
        },
      ],
    }),
    [rows, chosen, t],
  );
  if (!told || error) return <Pending error={error} refetch={refetch} />;
  return (
    <Stack gap="xs">
      <Text size="sm">{t('portfolio.lab.stability.text', { draws: told.draws })}</Text>
      <Chart
        title={t('portfolio.lab.stability')}
        categoryLabel={t('portfolio.lab.initiative')}
        data={chart}
        format={format}
        height={Math.max(160, rows.length * 26 + 80)}
      />
    </Stack>
  );
}
