import { graphql } from '../../gql/gql.ts';
import type { CarePriceKind } from '../../gql/graphql.ts';
import { finder, joined } from '../../records/finder.ts';

/** Prices of a kind by parts of whose they are. */
export const findPrices = (kind: CarePriceKind) =>
  finder(
    graphql(`
      query FindCarePrices($search: String, $kind: CarePriceKind!) {
        list: carePrices(search: $search, first: 20, where: { kind: { eq: $kind } }) {
          nodes {
            id
            profession
            amount
            firstDay
          }
        }
      }
    `),
    ({ id, profession, amount, firstDay }) => ({
      id,
      label: profession,
      detail: joined(`${amount.replace('.', ',')} kr`, firstDay),
    }),
    () => ({ kind }),
  );

/** Saved calculations of avoided travel by parts of their name. */
export const findTravelCalculations = finder(
  graphql(`
    query FindTravelCalculations($search: String) {
      list: benefitCalculations(search: $search, first: 20, where: { kind: { eq: AVOIDED_TRAVEL } }) {
        nodes {
          id
          name
          firstMonth
          lastMonth
          service {
            id
            name
          }
        }
      }
    }
  `),
  ({ id, name, firstMonth, lastMonth, service }) => ({
    id,
    label: name,
    detail: joined(service.name, `${firstMonth}–${lastMonth}`),
  }),
);
