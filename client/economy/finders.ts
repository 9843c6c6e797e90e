import { graphql } from '../gql/gql.ts';
import { finder } from '../records/finder.ts';

/** Categories of costs by parts of their code or name. */
export const findCostCategories = finder(
  graphql(`
    query FindCostCategories($search: String) {
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

/** Benefits by parts of their name. */
export const findBenefits = finder(
  graphql(`
    query FindBenefits($search: String) {
      list: benefits(search: $search, first: 20) {
        nodes {
          id
          name
          service {
            id
            name
          }
          contract {
            id
            name
          }
          asset {
            id
            name
          }
        }
      }
    }
  `),
  ({ id, name, service, contract, asset }) => {
    const of = service ?? contract ?? asset;
    return { id, label: name, ...(of && { detail: of.name }) };
  },
);
