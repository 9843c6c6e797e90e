import { graphql } from '../gql/gql.ts';
import type { AssetCategory } from '../gql/graphql.ts';
import { finder, joined } from '../records/finder.ts';
import type { Finder } from '../records/field-spec.ts';

const models = finder(
  graphql(`
    query FindModels($search: String, $where: AssetModelWhere) {
      list: assetModels(search: $search, where: $where, first: 20) {
        nodes {
          id
          manufacturer
          name
          partNumber
        }
      }
    }
  `),
  ({ id, manufacturer, name, partNumber }) => ({
    id,
    label: `${manufacturer} ${name}`,
    ...(partNumber && { detail: partNumber }),
  }),
  ({ category }) => ({ where: category ? { category: { eq: category as AssetCategory } } : null }),
);

/** Models by parts of maker, name or part number; of the category that the form around the picker holds, if any. */
export const findModels: Finder = models;

/** Product cycles by parts of the product's name or the cycle's. */
export const findProductCycles = finder(
  graphql(`
    query FindProductCycles($search: String) {
      list: productCycles(search: $search, first: 20) {
        nodes {
          id
          title
          cycle
          supportEnd
        }
      }
    }
  `),
  ({ id, title, cycle, supportEnd }) => ({ id, label: `${title} ${cycle}`, ...(supportEnd && { detail: supportEnd }) }),
);

/** Assets other than one, by parts of tag, name, serial number or model. */
export const findOtherAssets = (id: string): Finder =>
  finder(
    graphql(`
      query FindOtherAssets($search: String, $id: ID!) {
        list: assets(search: $search, first: 20, where: { id: { ne: $id } }) {
          nodes {
            id
            tag
            name
            serialNumber
          }
        }
      }
    `),
    ({ id: other, tag, name, serialNumber }) => ({ id: other, label: tag, detail: joined(name, serialNumber) }),
    () => ({ id }),
  );
