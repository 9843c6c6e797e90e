import { graphql } from '../../gql/gql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { Section } from '../../ui/record/section-tabs.tsx';
import { BondsSection } from '../bonds/bonds-section.tsx';
import { LinkTable } from '../links/link-table.tsx';
import { DecisionSection } from './decision-section.tsx';
import { InitiativeHistory } from './initiative-history.tsx';
import { InitiativeOverview } from './initiative-overview.tsx';
import { RisksSection } from './risks-section.tsx';
import type { PagedInitiative } from './use-initiative-by-code.ts';

const linksOfInitiative = graphql(`
  query LinksOfInitiative($id: ID!, $after: String) {
    record: initiative(id: $id) {
      id
      part: links(first: 100, after: $after) {
        totalCount
        nodes {
          ...InitiativeLinkFields
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
  readonly initiative: PagedInitiative;
  readonly onChanged: () => void;
  /** Those that the rest of the portfolio has for initiatives: plan, money, scores. */
  readonly others: readonly Section[];
  readonly t: Translate;
}

/** The sections of an initiative's page, in their order. */
export const initiativeSections = ({ initiative, onChanged, others, t }: SectionsOptions): readonly Section[] => [
  {
    id: 'overview',
    label: t('records.section.overview'),
    content: <InitiativeOverview initiative={initiative} />,
  },
  ...others,
  {
    id: 'links',
    label: t('portfolio.section.links'),
    count: initiative.links.totalCount,
    content: (
      <LinkTable
        of={{ end: 'initiative', id: initiative.id }}
        document={linksOfInitiative}
        title={t('portfolio.section.links')}
        onChanged={onChanged}
      />
    ),
  },
  {
    id: 'bonds',
    label: t('portfolio.section.bonds'),
    count: initiative.dependencies.totalCount + initiative.dependents.totalCount,
    content: <BondsSection id={initiative.id} onChanged={onChanged} />,
  },
  {
    id: 'risks',
    label: t('portfolio.section.risks'),
    count: initiative.risks.length,
    content: <RisksSection initiative={initiative} />,
  },
  { id: 'decision', label: t('portfolio.section.decision'), content: <DecisionSection initiative={initiative} /> },
  { id: 'history', label: t('records.section.history'), content: <InitiativeHistory initiative={initiative} /> },
];
