import { useQuery } from '@apollo/client/react';
import { Anchor, List, MultiSelect, Stack, Table, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { ScenariosComparedQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { scenariosPath } from '../lab/addresses.ts';
import { readFoundSet, type FoundSet } from '../lab/found-set.ts';
import { named, useSetWords } from '../lab/set-words.ts';
import { differenceTexts, readDifference } from '../lab/way-in.tsx';

const Scenarios = graphql(`
  query ScenariosToCompare {
    portfolioScenarios(first: 200, orderBy: [{ field: NAME }]) {
      nodes {
        id
        name
      }
    }
  }
`);

const Compared = graphql(`
  query ScenariosCompared($ids: [ID!]!) {
    comparedScenarios(ids: $ids) {
      id
      name
      isSameMeasure
      found {
        ...FoundSetFields
      }
      difference {
        ...SetDifferenceFields
      }
    }
  }
`);

type Compared = NonNullable<ScenariosComparedQuery['comparedScenarios']>[number];

const MOST = 10;

/** Kept sets side by side: what each is worth, how it differs from the first, and where each initiative is. */
export function ScenarioComparisonPage() {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const ids = params.getAll('id').slice(0, MOST);
  const { data } = useQuery(Scenarios, { fetchPolicy: 'cache-and-network' });
  const choose = (chosen: readonly string[]) =>
    setParams(new URLSearchParams(chosen.map((id): [string, string] => ['id', id])), { replace: true });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('portfolio.comparison')}
        subtitle={t('portfolio.comparison.text')}
        breadcrumbs={[{ label: t('portfolio.scenarios'), to: scenariosPath }]}
      />
      <MultiSelect
        label={t('portfolio.comparison.which')}
        description={t('portfolio.comparison.which.help')}
        searchable
        maxValues={MOST}
        data={(data?.portfolioScenarios.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={ids}
        onChange={choose}
      />
      {ids.length < 2 ? (
        <EmptyState icon={IconScale} title={t('portfolio.comparison.few')}>
          {t('portfolio.comparison.few.text')}
        </EmptyState>
      ) : (
        <Comparison ids={ids} />
      )}
    </Stack>
  );
}

function Comparison({ ids }: { readonly ids: readonly string[] }) {
  const t = useT();
  const faultOf = useFaultOf();
  const { data, previousData, error, refetch } = useQuery(Compared, { variables: { ids: [...ids] } });
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  const compared = (data ?? previousData)?.comparedScenarios;
  if (!compared) return <TextSkeleton lines={8} />;
  const sets = compared.map((each) => ({ ...each, set: readFoundSet(each.found) }));
  const initiatives = [
    ...new Map(sets.flatMap(({ set }) => set.chosen.map((each) => [each.code, each] as const))).values(),
  ].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return (
    <>
      <Table.ScrollContainer minWidth={420 + 160 * sets.length} type="native" tabIndex={0}>
        <Table aria-label={t('portfolio.comparison')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {sets.map(({ id, name }) => (
                <Table.Th key={id} scope="col">
                  <Anchor component={Link} to={`${scenariosPath}/${id}`} size="sm">
                    {name}
                  </Anchor>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr>
              <Table.Th scope="row">{t('portfolio.lab.value')}</Table.Th>
              {sets.map(({ id, set }) => (
                <Table.Td key={id}>
                  <SetValue set={set} />
                </Table.Td>
              ))}
            </Table.Tr>
            <Table.Tr>
              <Table.Th scope="row">{t('portfolio.comparison.asked')}</Table.Th>
              {sets.map(({ id, set }) => (
                <Table.Td key={id}>
                  <Asked set={set} />
                </Table.Td>
              ))}
            </Table.Tr>
            <Table.Tr>
              <Table.Th scope="row">{t('portfolio.comparison.difference')}</Table.Th>
              {sets.map((each) => (
                <Table.Td key={each.id}>
                  <Difference compared={each} set={each.set} />
                </Table.Td>
              ))}
            </Table.Tr>
            {initiatives.map((initiative) => (
              <Table.Tr key={initiative.code}>
                <Table.Th scope="row" fw={400}>
                  {named(initiative)}
                </Table.Th>
                {sets.map(({ id, set }) => {
                  const start = set.chosen.find(({ code }) => code === initiative.code)?.start;
                  return (
                    <Table.Td key={id} c={start === undefined ? 'dimmed' : undefined}>
                      {start === undefined
                        ? t('portfolio.comparison.out')
                        : t('portfolio.lab.begins', { year: String(start) })}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

function SetValue({ set }: { readonly set: FoundSet }) {
  const t = useT();
  const words = useSetWords(set.asked.objective);
  return (
    <Text size="sm" fw={620}>
      {words.value(set.value ?? null) ?? t(`portfolio.lab.status.${set.status}`)}
    </Text>
  );
}

/** What was asked, where it is not what is recorded. */
function Asked({ set: { asked, rooms } }: { readonly set: FoundSet }) {
  const t = useT();
  const { money } = useFormats();
  const changed = rooms.filter(({ cap, recordedCap }) => cap !== recordedCap);
  return (
    <List size="sm" listStyleType="none">
      <List.Item>
        {t(`portfolio.lab.objective.${asked.objective}`)}, {asked.firstYear}–{asked.lastYear}
      </List.Item>
      {changed.map(({ frame, name, year, cap }) => (
        <List.Item key={`${frame} ${year}`}>
          {t('portfolio.comparison.cap', { name, year: String(year), cap: money(cap ?? '0.00') })}
        </List.Item>
      ))}
      {asked.forcedIn.length > 0 && (
        <List.Item>{t('portfolio.comparison.forcedIn', { codes: asked.forcedIn.join(', ') })}</List.Item>
      )}
      {asked.forcedOut.length > 0 && (
        <List.Item>{t('portfolio.comparison.forcedOut', { codes: asked.forcedOut.join(', ') })}</List.Item>
      )}
    </List>
  );
}

function Difference({ compared, set }: { readonly compared: Compared; readonly set: FoundSet }) {
  const t = useT();
  const words = useSetWords(set.asked.objective);
  if (!compared.difference) return <Text size="sm">{t('portfolio.comparison.first')}</Text>;
  const difference = readDifference(compared.difference);
  const texts = differenceTexts(difference, t);
  return (
    <List size="sm" listStyleType="none">
      <List.Item>
        {compared.isSameMeasure
          ? t('portfolio.comparison.worth', { value: words.value(difference.value, { signed: true }) ?? '' })
          : t('portfolio.comparison.otherMeasure')}
      </List.Item>
      {texts.length === 0 && <List.Item>{t('portfolio.lab.sameSet')}</List.Item>}
      {texts.map((text) => (
        <List.Item key={text}>{text}</List.Item>
      ))}
    </List>
  );
}
