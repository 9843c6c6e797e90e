import { useQuery } from '@apollo/client/react';
import { Anchor, Breadcrumbs, Button, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { getFragmentData } from '../../gql/fragment-masking.ts';
import type { CostSourcesFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { shareWords } from '../../services/dependencies/share-words.ts';
import { Treemap } from '../../ui/chart/treemap.tsx';
import type { Tile } from '../../ui/chart/treemap-options.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { entriesOfPath } from '../addresses.ts';
import { ownerField, ownerName, ownerPath, type FigureOwner } from '../figure-owner.ts';
import type { Asked } from '../period/use-period.ts';
import { CostOrigins } from './cost-origins.tsx';

const fragment = graphql(`
  fragment CostSourcesFields on CostSources {
    full
    entries
    capital
    notShown
    sources {
      dependencyId
      basis
      value
      amount
      record {
        kind
        id
        key
        name
      }
    }
  }
`);

const CostSourcesOf = graphql(`
  query CostSourcesOf($id: ID!, $period: PeriodInput, $scenario: Scenario!) {
    node(id: $id) {
      id
      ... on EHealthService {
        costSources(period: $period, scenario: $scenario) {
          ...CostSourcesFields
        }
      }
      ... on Contract {
        costSources(period: $period, scenario: $scenario) {
          ...CostSourcesFields
        }
      }
      ... on Asset {
        costSources(period: $period, scenario: $scenario) {
          ...CostSourcesFields
        }
      }
    }
  }
`);

/** A record on the way down, and what of its full cost the one before it takes over. */
interface Step {
  readonly owner: FigureOwner;
  readonly taken: string | null;
}

interface CostSourcesProps {
  readonly owner: FigureOwner;
  readonly asked: Pick<Asked, 'period' | 'scenario'>;
}

/** Where a full cost comes from, down to the entries: one step at a time, or all the way at once. */
export function CostSources({ owner, asked }: CostSourcesProps) {
  const t = useT();
  const [way, setWay] = useState<'steps' | 'origins'>('steps');
  return (
    <Stack gap="sm" component="section" aria-label={t('economy.sources')}>
      <Title order={2} size="h3">
        {t('economy.sources')}
      </Title>
      <div>
        <SegmentedControl
          aria-label={t('economy.sources.how')}
          size="xs"
          data={(['steps', 'origins'] as const).map((value) => ({ value, label: t(`economy.sources.how.${value}`) }))}
          value={way}
          onChange={(value) => setWay(value as typeof way)}
        />
      </div>
      {way === 'steps' ? <CostSteps owner={owner} asked={asked} /> : <CostOrigins owner={owner} asked={asked} />}
    </Stack>
  );
}

function CostSteps({ owner, asked }: CostSourcesProps) {
  const t = useT();
  const { moneyExact } = useFormats();
  const faultOf = useFaultOf();
  const [below, setBelow] = useState<readonly Step[]>([]);
  const steps: readonly Step[] = [{ owner, taken: null }, ...below];
  const current = steps.at(-1) ?? { owner, taken: null };
  const { period, scenario } = asked;
  const { data, error, refetch } = useQuery(CostSourcesOf, {
    variables: { id: current.owner.id, period, scenario },
    fetchPolicy: 'cache-and-network',
  });
  const node = data?.node;
  const sources = node && 'costSources' in node ? getFragmentData(fragment, node.costSources) : null;
  const open = (step: Step) => setBelow([...below, step]);
  const above = steps.at(-2);
  return (
    <>
      {below.length > 0 && (
        <nav aria-label={t('economy.sources.way')}>
          <Breadcrumbs separator="›">
            {steps.map(({ owner: one }, index) =>
              index === steps.length - 1 ? (
                <Text key={one.id} size="sm" fw={600} aria-current="step">
                  {ownerName(one)}
                </Text>
              ) : (
                <Anchor
                  key={one.id}
                  component="button"
                  type="button"
                  size="sm"
                  onClick={() => setBelow(below.slice(0, index))}
                >
                  {ownerName(one)}
                </Anchor>
              ),
            )}
          </Breadcrumbs>
        </nav>
      )}
      {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={6} />}
      {data && !sources && <Text size="sm">{t('records.missing.text')}</Text>}
      {sources && (
        <>
          {above && current.taken !== null && (
            <Text size="sm">
              {t('economy.sources.taken', {
                above: ownerName(above.owner),
                name: ownerName(current.owner),
                taken: moneyExact(current.taken),
                full: moneyExact(sources.full),
              })}
            </Text>
          )}
          <SourcesOf step={current} sources={sources} asked={asked} onOpen={open} />
        </>
      )}
    </>
  );
}

interface SourcesOfProps {
  readonly step: Step;
  readonly sources: CostSourcesFieldsFragment;
  readonly asked: Pick<Asked, 'period' | 'scenario'>;
  readonly onOpen: (step: Step) => void;
}

const [ownTile, capitalTile, hiddenTile] = ['own', 'capital', 'hidden'];

function SourcesOf({ step, sources: answer, asked, onOpen }: SourcesOfProps) {
  const t = useT();
  const formats = useFormats();
  const { money, moneyExact } = formats;
  const { owner } = step;
  const { full, entries, capital, notShown, sources } = answer;
  const tiles = useMemo<readonly Tile[]>(
    () =>
      [
        { key: ownTile, label: t('economy.sources.entries'), value: Number(entries), group: 0 },
        { key: capitalTile, label: t('economy.sources.capital'), value: Number(capital), group: 1 },
        ...sources.map(({ record, dependencyId, amount }) => ({
          key: dependencyId,
          label: ownerName(record),
          value: Number(amount),
          group: { SERVICE: 2, CONTRACT: 4, ASSET: 3 }[record.kind],
        })),
        { key: hiddenTile, label: t('economy.sources.hidden'), value: Number(notShown), group: 5 },
      ].filter((tile): tile is Tile => tile.value > 0),
    [entries, capital, sources, notShown, t],
  );
  const format = useMemo(() => (value: number) => money(String(value)), [money]);
  const openKey = (key: string) => {
    const source = sources.find(({ dependencyId }) => dependencyId === key);
    if (source) onOpen({ owner: source.record, taken: source.amount });
  };
  const entriesTo = entriesOfPath({
    field: ownerField[owner.kind],
    id: owner.id,
    scenario: asked.scenario,
    ...asked.period,
  });
  if (tiles.length === 0 && Number(full) === 0) return <Text size="sm">{t('economy.sources.none')}</Text>;
  const table = (
    <Table.ScrollContainer minWidth={480} type="native" tabIndex={0}>
      <Table verticalSpacing={6} aria-label={t('economy.sources.table', { name: ownerName(owner) })}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('economy.sources.from')}</Table.Th>
            <Table.Th scope="col">{t('services.dependency.share')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('economy.amount')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row" fw={400}>
              <Anchor component={Link} to={entriesTo} size="sm">
                {t('economy.sources.entries')}
              </Anchor>
            </Table.Th>
            <Table.Td />
            <Table.Td ta="end">{moneyExact(entries)}</Table.Td>
          </Table.Tr>
          {Number(capital) !== 0 && (
            <Table.Tr>
              <Table.Th scope="row" fw={400}>
                {t('economy.sources.capital')}
              </Table.Th>
              <Table.Td />
              <Table.Td ta="end">{moneyExact(capital)}</Table.Td>
            </Table.Tr>
          )}
          {sources.map(({ dependencyId, record, basis, value, amount }) => (
            <Table.Tr key={dependencyId}>
              <Table.Th scope="row" fw={400}>
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  ta="start"
                  onClick={() => onOpen({ owner: record, taken: amount })}
                >
                  {ownerName(record)}
                </Anchor>
              </Table.Th>
              <Table.Td>
                <Value reason={t('economy.sources.noShare')}>
                  {shareWords({ basis: basis ?? null, value: value ?? null }, t, formats)}
                </Value>
              </Table.Td>
              <Table.Td ta="end">{moneyExact(amount)}</Table.Td>
            </Table.Tr>
          ))}
          {Number(notShown) !== 0 && (
            <Table.Tr>
              <Table.Th scope="row" fw={400}>
                {t('economy.sources.hidden')}
              </Table.Th>
              <Table.Td />
              <Table.Td ta="end">{moneyExact(notShown)}</Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('economy.fullCost')}</Table.Th>
            <Table.Td />
            <Table.Td ta="end" fw={600}>
              {moneyExact(full)}
            </Table.Td>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
  return (
    <>
      <Treemap
        title={t('economy.sources.title', { name: ownerName(owner) })}
        tiles={tiles}
        format={format}
        onSelect={({ key }) => openKey(key)}
        height={260}
      />
      {table}
      <div>
        <Button variant="default" component={Link} to={ownerPath(owner)} size="xs">
          {t('economy.sources.page', { name: ownerName(owner) })}
        </Button>
      </div>
    </>
  );
}
