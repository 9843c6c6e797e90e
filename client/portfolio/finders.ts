import { graphql } from '../gql/gql.ts';
import { finder } from '../records/finder.ts';

/** Initiatives by parts of their code or name. */
export const findInitiatives = finder(
  graphql(`
    query FindInitiatives($search: String) {
      list: initiatives(search: $search, first: 20) {
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

/** Strategic goals by parts of their code or name. */
export const findGoals = finder(
  graphql(`
    query FindGoals($search: String) {
      list: strategicGoals(search: $search, first: 20) {
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

/** Frames of money by parts of their code or name. */
export const findFrames = finder(
  graphql(`
    query FindFundingFrames($search: String) {
      list: fundingFrames(search: $search, first: 20) {
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

/** Staff roles by parts of their code or name. */
export const findStaffRoles = finder(
  graphql(`
    query FindStaffRoles($search: String) {
      list: staffRoles(search: $search, first: 20) {
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
