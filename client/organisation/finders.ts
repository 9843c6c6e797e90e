import { STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { graphql } from '../gql/gql.ts';
import { finder, joined } from '../records/finder.ts';

/** Units by parts of their name or code. */
export const findUnits = finder(
  graphql(`
    query FindUnits($search: String) {
      list: organisationUnits(search: $search, first: 20) {
        nodes {
          id
          code
          name
          parent {
            id
            name
          }
        }
      }
    }
  `),
  ({ id, code, name, parent }) => ({ id, label: name, detail: joined(code, parent?.name) }),
);

/** People who still work here, by parts of their name, e-mail address or title. */
export const findPeople = finder(
  graphql(`
    query FindPeople($search: String, $today: Date!) {
      list: people(
        search: $search
        first: 20
        where: { or: [{ leftOn: { isNull: true } }, { leftOn: { gte: $today } }] }
      ) {
        nodes {
          id
          name
          email
          unit {
            id
            name
          }
        }
      }
    }
  `),
  ({ id, name, email, unit }) => ({ id, label: name, detail: joined(email, unit.name) }),
  () => ({ today: todayIn(STOCKHOLM, new Date()) }),
);

/** Suppliers by parts of their name or organisation number. */
export const findSuppliers = finder(
  graphql(`
    query FindSuppliers($search: String) {
      list: suppliers(search: $search, first: 20) {
        nodes {
          id
          name
          organisationNumber
        }
      }
    }
  `),
  ({ id, name, organisationNumber }) => ({ id, label: name, detail: organisationNumber ?? undefined }),
);

/** Sites by parts of their name, code or address. */
export const findSites = finder(
  graphql(`
    query FindSites($search: String) {
      list: sites(search: $search, first: 20) {
        nodes {
          id
          code
          name
          city
        }
      }
    }
  `),
  ({ id, code, name, city }) => ({ id, label: name, detail: joined(code, city) }),
);
