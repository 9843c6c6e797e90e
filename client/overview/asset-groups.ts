import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { AssetGroupField } from '../gql/graphql.ts';
import { addedFigures, figuresOf, type Figures } from '../inventory/figures.ts';

/** All assets by category and status: one pass over them tells the totals of each and of all. */
export const AssetGroups = graphql(`
  fragment AssetGroups on Query {
    groups: assets {
      groupBy(by: [CATEGORY, STATUS]) {
        keys {
          field
          value
        }
        count
        sum {
          purchaseCost
        }
      }
    }
  }
`);

export type AssetGroupsAnswer = FragmentType<typeof AssetGroups>;

const groupsOf = (answer: AssetGroupsAnswer) => getFragmentData(AssetGroups, answer).groups.groupBy;

/** The figures of all assets. */
export const figuresOfAll = (answer: AssetGroupsAnswer): Figures => addedFigures(groupsOf(answer).map(figuresOf));

/** The figures of each value of a field that has assets, largest number first. */
export function figuresBy(
  answer: AssetGroupsAnswer,
  field: AssetGroupField,
): readonly [value: string, figures: Figures][] {
  const groups = groupsOf(answer).map((group) => {
    return { value: group.keys.find((key) => key.field === field)?.value ?? '', figures: figuresOf(group) };
  });
  return [...Map.groupBy(groups, ({ value }) => value)]
    .map(([value, parts]): [string, Figures] => [value, addedFigures(parts.map(({ figures }) => figures))])
    .toSorted(([x, a], [y, b]) => b.count - a.count || (x < y ? -1 : 1));
}
