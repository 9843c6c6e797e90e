import { IconTargetArrow } from '@tabler/icons-react';
import { apollo } from '../../app/apollo-client.ts';
import type { RecordFinder } from '../../app/module.ts';
import { graphql } from '../../gql/gql.ts';
import { initiativePath } from '../addresses.ts';

const InitiativeHits = graphql(`
  query InitiativeHits($text: String!) {
    initiatives(search: $text, first: 6) {
      nodes {
        id
        code
        name
      }
    }
  }
`);

/** Finds initiatives by their code or name. */
export const findInitiativeHits: RecordFinder = async (text, signal) => {
  const { data } = await apollo.query({
    query: InitiativeHits,
    variables: { text },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  return (data?.initiatives.nodes ?? []).map(({ id, code, name }) => ({
    id,
    group: 'portfolio.nav.initiatives',
    label: name,
    detail: code,
    to: initiativePath(code),
    icon: IconTargetArrow,
  }));
};
