import { graphql } from '../gql/gql.ts';
import { finder } from '../records/finder.ts';

/** Services by parts of their code or name. */
export const findServices = finder(
  graphql(`
    query FindServices($search: String) {
      list: services(search: $search, first: 20) {
        nodes {
          id
          code
          name
        }
      }
    }
  `),
  ({ id, code, name }) => ({ id, label: name, detail: code }),
);
