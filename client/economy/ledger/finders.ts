import { graphql } from '../../gql/gql.ts';
import { finder } from '../../records/finder.ts';

/** Services that a rule may make costs of, by parts of their code or name. */
export const findLedgerServices = finder(
  graphql(`
    query FindLedgerServices($search: String) {
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

/** Categories that a rule may give costs, by parts of their code or name. */
export const findLedgerCategories = finder(
  graphql(`
    query FindLedgerCategories($search: String) {
      list: costCategories(search: $search, first: 50) {
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
