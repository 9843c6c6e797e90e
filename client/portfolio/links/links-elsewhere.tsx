import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { LinkTable } from './link-table.tsx';

const linksOfService = graphql(`
  query InitiativesOfService($id: ID!, $after: String) {
    record: service(id: $id) {
      id
      part: initiativeLinks(first: 100, after: $after) {
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

const linksOfAsset = graphql(`
  query InitiativesOfAsset($id: ID!, $after: String) {
    record: asset(id: $id) {
      id
      part: initiativeLinks(first: 100, after: $after) {
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

const linksOfContract = graphql(`
  query InitiativesOfContract($id: ID!, $after: String) {
    record: contract(id: $id) {
      id
      part: initiativeLinks(first: 100, after: $after) {
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

interface OfRecord {
  readonly id: string;
}

/** The initiatives that do something to a service. */
export function InitiativesOfService({ id }: OfRecord) {
  const t = useT();
  return <LinkTable of={{ end: 'service', id }} document={linksOfService} title={t('portfolio.nav.initiatives')} />;
}

/** The initiatives that do something to an asset. */
export function InitiativesOfAsset({ id }: OfRecord) {
  const t = useT();
  return <LinkTable of={{ end: 'asset', id }} document={linksOfAsset} title={t('portfolio.nav.initiatives')} />;
}

/** The initiatives that do something to a contract. */
export function InitiativesOfContract({ id }: OfRecord) {
  const t = useT();
  return <LinkTable of={{ end: 'contract', id }} document={linksOfContract} title={t('portfolio.nav.initiatives')} />;
}
