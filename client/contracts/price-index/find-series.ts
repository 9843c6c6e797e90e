import { graphql } from '../../gql/gql.ts';
import { finder } from '../../records/finder.ts';

/** Price indices by parts of their code, name or source. Clauses name them by their codes, so these serve as ids. */
export const findSeries = finder(
  graphql(`
    query FindSeries($search: String) {
      list: priceIndices(search: $search, first: 20) {
        nodes {
          id
          code
          name
        }
      }
    }
  `),
  ({ code, name }) => ({ id: code, label: code, detail: name }),
);
