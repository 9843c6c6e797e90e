import { addLink, defineRecord, table, type RecordDefinition, type RecordSpec } from '../api/read/record.ts';
import { contracts } from '../contracts/contract.record.ts';
import { assets } from '../inventory/asset.record.ts';
import { inOrUnder, lowestOver } from '../organisation/in-or-under.ts';
import { services } from '../services/e-health-service.record.ts';
import { InitiativeLink } from './initiative-link.entity.ts';
import { InitiativeLinkType } from './initiative-link.type.ts';
import { initiatives, ofInitiative, unitOfInitiative } from './initiative.record.ts';
import { strategicGoals } from './strategic-goal.record.ts';

/** The kinds of record that units have and an initiative is linked to, with the columns that name them. */
const TARGETS: readonly (readonly [record: RecordDefinition, column: string])[] = [
  [services, 'service_id'],
  [assets, 'asset_id'],
  [contracts, 'contract_id'],
];

export const initiativeLinks: RecordSpec<InitiativeLink> = defineRecord({
  name: 'InitiativeLink',
  entity: InitiativeLink,
  type: () => InitiativeLinkType,
  list: 'initiativeLinks',
  one: 'initiativeLink',
  idPrefix: 'initiativeLink',
  key: null,
  label: 'effect',
  description: 'What initiatives serve, and what they do to services, assets and contracts.',
  filter: ['initiative', 'goal', 'service', 'asset', 'contract', 'effect', 'updatedAt'],
  order: ['createdAt', 'updatedAt'],
  group: ['initiative', 'goal', 'service', 'asset', 'contract', 'effect'],
  search: { in: ['note'] },
  // Who does not see both ends is not to learn of either from it.
  inUnits: (alias, units, rows) => {
    const targets = TARGETS.map(
      ([record, column]) =>
        `exists (select from ${rows(record)} t where t.id = ${alias}.${column} and ${inOrUnder('t.unit_id', units)})`,
    );
    return `${ofInitiative(alias, units, rows)} and (${alias}.goal_id is not null or ${targets.join(' or ')})`;
  },
  unit: (alias) => {
    const targets = TARGETS.map(
      ([record, column]) => `(select t.unit_id from ${table(record)} t where t.id = ${alias}.${column})`,
    );
    const own = unitOfInitiative(alias);
    return `coalesce(${lowestOver(own, `coalesce(${targets.join(', ')})`)}, ${own})`;
  },
});

addLink(initiatives, 'links', {
  of: () => initiativeLinks,
  by: 'initiative',
  description: 'The goals that it serves, and the services, assets and contracts that it does something to.',
});
for (const [record, property, called] of [
  [strategicGoals, 'goal', 'The initiatives that serve it.'],
  [services, 'service', 'The initiatives that do something to the service.'],
  [assets, 'asset', 'The initiatives that do something to the asset.'],
  [contracts, 'contract', 'The initiatives that do something to the contract.'],
] as const) {
  addLink(record, 'initiativeLinks', { of: () => initiativeLinks, by: property, description: called });
}
