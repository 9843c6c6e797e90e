import { OrganisationAndInventory } from './m0001-organisation-and-inventory.ts';

/** Every migration, in order; each is named for good once it has landed. */
export const migrations = [{ name: 'm0001-organisation-and-inventory', class: OrganisationAndInventory }];
