import { IconFileText } from '@tabler/icons-react';
import { apollo } from '../app/apollo-client.ts';
import type { RecordFinder } from '../app/module.ts';
import { graphql } from '../gql/gql.ts';
import { joined } from '../records/finder.ts';
import { contractPath } from './addresses.ts';

const ContractHits = graphql(`
  query ContractHits($text: String!) {
    contracts(search: $text, first: 6) {
      nodes {
        id
        number
        name
        supplier {
          id
          name
        }
      }
    }
  }
`);

/** Finds contracts by their number, registry number or name. */
export const findContracts: RecordFinder = async (text, signal) => {
  const { data } = await apollo.query({
    query: ContractHits,
    variables: { text },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  return (data?.contracts.nodes ?? []).map(({ id, number, name, supplier }) => ({
    id,
    group: 'contracts.nav',
    label: name,
    detail: joined(number, supplier.name),
    to: contractPath(number),
    icon: IconFileText,
  }));
};
