import { Stack, Table } from '@mantine/core';
import { IconHeartRateMonitor } from '@tabler/icons-react';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { GrowingListEnd } from '../../records/growing-list-end.tsx';
import { usePart } from '../../records/use-part.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { ServicePhaseBadge } from '../phase-badge.tsx';
import { ServiceLink } from '../service-link.tsx';
import { AdoptionState } from './adoption-state.tsx';

const AdoptionsOfUnit = graphql(`
  query AdoptionsOfUnit($id: ID!, $after: String) {
    record: organisationUnit(id: $id) {
      id
      part: adoptions(first: 50, after: $after, orderBy: [{ field: STARTED_ON }]) {
        totalCount
        nodes {
          id
          plannedFrom
          startedOn
          endedOn
          isPilot
          population
          service {
            id
            code
            name
            phase
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** The services that a unit uses or is to begin with. */
export function ServicesOfUnit({ id }: { readonly id: string }) {
  const t = useT();
  const { day, number } = useFormats();
  const list = usePart(AdoptionsOfUnit, id);
  if (list.total === 0) {
    return (
      <EmptyState icon={IconHeartRateMonitor} title={t('services.ofUnit.none')}>
        {t('services.ofUnit.noneText')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="md">
      {list.nodes.length > 0 && (
        <Table.ScrollContainer minWidth={680} type="native">
          <Table verticalSpacing={6} aria-label={t('services.nav')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('services.end.SERVICE')}</Table.Th>
                <Table.Th scope="col">{t('services.field.phase')}</Table.Th>
                <Table.Th scope="col">{t('services.adoption.state')}</Table.Th>
                <Table.Th scope="col">{t('services.adoption.startedOn')}</Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('services.adoption.population')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.nodes.map(({ id: adoption, service, startedOn, population, ...days }) => (
                <Table.Tr key={adoption}>
                  <Table.Th scope="row" fw={400}>
                    <ServiceLink code={service.code} name={service.name} />
                  </Table.Th>
                  <Table.Td>
                    <ServicePhaseBadge phase={service.phase} />
                  </Table.Td>
                  <Table.Td>
                    <AdoptionState adoption={{ startedOn, ...days }} />
                  </Table.Td>
                  <Table.Td>
                    <Value reason={t('services.adoption.notStarted')}>{day(startedOn ?? null)}</Value>
                  </Table.Td>
                  <Table.Td ta="end">
                    <Value>{number(population ?? null)}</Value>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <GrowingListEnd list={list} />
    </Stack>
  );
}
