import { graphql } from '../gql/gql.ts';
import type { Translate } from '../i18n/use-t.ts';
import { ContractsOf } from '../organisation/contracts-of.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import type { Section } from '../ui/record/section-tabs.tsx';
import { AdoptionSection } from './adoption/adoption-section.tsx';
import { DependenciesSection } from './dependencies/dependencies-section.tsx';
import { ServiceImpact } from './impact/service-impact.tsx';
import { MapSection } from './map/map-section.tsx';
import { PilotSection } from './pilot/pilot-section.tsx';
import { serviceFields } from './service-fields.tsx';
import { ServiceOverview } from './service-overview.tsx';
import { UsageSection } from './usage/usage-section.tsx';
import type { PagedService } from './use-service-by-code.ts';

const serviceHistory = graphql(`
  query ServiceHistory($id: ID!, $after: String) {
    record: service(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

const contractsOfService = graphql(`
  query ContractsOfService($id: ID!, $after: String) {
    record: service(id: $id) {
      id
      part: contracts(first: 50, after: $after, orderBy: [{ field: SAFE_DATE }]) {
        totalCount
        nodes {
          ...ContractOf
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface SectionsOptions {
  readonly service: PagedService;
  readonly onChanged: () => void;
  /** Those that other modules have for services. */
  readonly others: readonly Section[];
  readonly t: Translate;
}

/** The sections of a service's page, in their order. */
export const serviceSections = ({ service, onChanged, others, t }: SectionsOptions): readonly Section[] => [
  { id: 'overview', label: t('records.section.overview'), content: <ServiceOverview service={service} /> },
  ...others,
  {
    id: 'adoption',
    label: t('services.section.adoption'),
    count: service.adoptions.totalCount,
    content: <AdoptionSection service={service} onChanged={onChanged} />,
  },
  {
    id: 'usage',
    label: t('services.section.usage'),
    content: <UsageSection service={service} onChanged={onChanged} />,
  },
  {
    id: 'pilot',
    label: t('services.section.pilot'),
    count: service.measures.totalCount,
    content: <PilotSection service={service} onChanged={onChanged} />,
  },
  {
    id: 'dependencies',
    label: t('services.section.dependencies'),
    count: service.dependencies.totalCount + service.dependents.totalCount,
    content: <DependenciesSection service={service} onChanged={onChanged} />,
  },
  { id: 'impact', label: t('services.section.impact'), content: <ServiceImpact id={service.id} /> },
  {
    id: 'contracts',
    label: t('contracts.nav'),
    count: service.contracts.totalCount,
    content: <ContractsOf document={contractsOfService} id={service.id} />,
  },
  { id: 'map', label: t('services.section.map'), content: <MapSection service={service} /> },
  {
    id: 'history',
    label: t('records.section.history'),
    content: (
      <RecordHistory id={service.id} version={service.version} document={serviceHistory} fields={serviceFields(t)} />
    ),
  },
];
