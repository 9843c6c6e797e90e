import type { ReferenceTo } from '../exchange/exchange-kind.ts';
import { people } from './person.record.ts';

/** How files refer to people: by their e-mail addresses, or by names as long as only one person has the name. */
export const personReference: ReferenceTo = {
  record: () => people,
  by: [['email'], ['name']],
  canonical: { email: (text) => text.toLowerCase() },
};
