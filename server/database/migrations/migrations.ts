import { OrganisationAndInventory } from './m0001-organisation-and-inventory.ts';
import { Imports } from './m0002-imports.ts';

/** Every migration, in order; each is named for good once it has landed. */
export const migrations = [
  { name: 'm0001-organisation-and-inventory', class: OrganisationAndInventory },
  { name: 'm0002-imports', class: Imports },
];
