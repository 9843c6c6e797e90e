import { jsonFields, jsonRows } from '../../api/read/json-rows.ts';
import { addLink, defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { initiatives, ofInitiative, unitOfInitiative } from '../initiative.record.ts';
import { InitiativeStaffing } from './initiative-staffing.entity.ts';
import { InitiativeStaffingType } from './initiative-staffing.type.ts';
import { staffRoles } from './staff-role.record.ts';

export const initiativeStaffings: RecordSpec<InitiativeStaffing> = defineRecord({
  name: 'InitiativeStaffing',
  entity: InitiativeStaffing,
  type: () => InitiativeStaffingType,
  list: 'initiativeStaffings',
  one: 'initiativeStaffing',
  idPrefix: 'initiativestaffing',
  key: null,
  label: 'id',
  description: 'How much working time of roles initiatives need.',
  filter: ['initiative', 'role', 'hours', 'updatedAt'],
  order: ['hours', 'updatedAt'],
  group: ['initiative', 'role'],
  sum: ['hours'],
  search: { in: ['note'] },
  inUnits: ofInitiative,
  unit: unitOfInitiative,
  calculated: {
    hours: (alias) =>
      `(select trim_scale(coalesce(sum((x->>'hours')::numeric), 0)) from jsonb_array_elements(${alias}.months) x)`,
  },
  derived: { months: { from: jsonRows('months', jsonFields(['month', 'hours'])) } },
});

addLink(initiatives, 'staffings', {
  of: () => initiativeStaffings,
  by: 'initiative',
  description: 'How much working time of roles it needs.',
});
addLink(staffRoles, 'staffings', {
  of: () => initiativeStaffings,
  by: 'role',
  description: 'The initiatives that need its working time.',
});
