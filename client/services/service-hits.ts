import { IconHeartRateMonitor } from '@tabler/icons-react';
import { apollo } from '../app/apollo-client.ts';
import type { RecordFinder } from '../app/module.ts';
import { graphql } from '../gql/gql.ts';
import { servicePath } from './addresses.ts';

const ServiceHits = graphql(`
  query ServiceHits($text: String!) {
    services(search: $text, first: 6) {
      nodes {
        id
        code
        name
      }
    }
  }
`);

/** Finds services by their code or name. */
export const findServiceHits: RecordFinder = async (text, signal) => {
  const { data } = await apollo.query({
    query: ServiceHits,
    variables: { text },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  return (data?.services.nodes ?? []).map(({ id, code, name }) => ({
    id,
    group: 'services.nav',
    label: name,
    detail: code,
    to: servicePath(code),
    icon: IconHeartRateMonitor,
  }));
};
