import { graphql } from '../gql/gql.ts';
import { finder, joined } from '../records/finder.ts';

/** Contracts by parts of their number, registry number or name. */
export const findContracts = finder(
  graphql(`
    query FindContracts($search: String) {
      list: contracts(search: $search, first: 20) {
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
  `),
  ({ id, number, name, supplier }) => ({ id, label: `${number} ${name}`, detail: supplier.name }),
);

/** Assets by parts of tag, name, serial number or model. */
export const findAssets = finder(
  graphql(`
    query FindAssets($search: String) {
      list: assets(search: $search, first: 20) {
        nodes {
          id
          tag
          name
          serialNumber
        }
      }
    }
  `),
  ({ id, tag, name, serialNumber }) => ({ id, label: tag, detail: joined(name, serialNumber) }),
);
