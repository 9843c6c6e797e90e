import { possibleTypes } from '../gql/possible-types.ts';
import { createApollo } from './apollo.ts';

/** The one client of the running page; tests make their own with `createApollo`. */
export const apollo = createApollo({ possibleTypes });
