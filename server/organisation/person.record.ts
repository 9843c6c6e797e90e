import { addLink, defineRecord } from '../api/read/record.ts';
import { inOrUnder } from './in-or-under.ts';
import { organisationUnits } from './organisation-unit.record.ts';
import { Person } from './person.entity.ts';
import { PersonType } from './person.type.ts';

export const people = defineRecord({
  name: 'Person',
  entity: Person,
  type: () => PersonType,
  list: 'people',
  one: 'person',
  idPrefix: 'person',
  key: 'email',
  label: 'name',
  description: 'Staff who own or keep something.',
  filter: ['name', 'email', 'title', 'unit', 'leftOn', 'updatedAt'],
  order: ['name', 'email', 'title', 'leftOn', 'updatedAt'],
  group: ['unit'],
  search: { in: ['name', 'email', 'title'] },
  within: {
    unitWithin: {
      of: () => organisationUnits,
      description: 'The person works in or under one of these units.',
      condition: (alias, ids, then) => inOrUnder(`${alias}.unit_id`, ids, then?.(organisationUnits)),
    },
  },
});

addLink(organisationUnits, 'people', {
  of: () => people,
  by: 'unit',
  description: 'The people who work in the unit itself.',
});
