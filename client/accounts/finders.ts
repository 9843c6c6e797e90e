import { graphql } from '../gql/gql.ts';
import { finder } from '../records/finder.ts';

/** Accounts by parts of their name, user name or e-mail address. */
export const findUsers = finder(
  graphql(`
    query FindUsers($search: String) {
      list: users(search: $search, first: 20) {
        nodes {
          id
          name
          username
        }
      }
    }
  `),
  ({ id, name, username }) => ({ id, label: name, detail: username }),
);
