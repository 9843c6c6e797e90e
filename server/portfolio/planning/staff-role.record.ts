import { jsonFields, jsonRows } from '../../api/read/json-rows.ts';
import { defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { StaffRole } from './staff-role.entity.ts';
import { StaffRoleType } from './staff-role.type.ts';

export const staffRoles: RecordSpec<StaffRole> = defineRecord({
  name: 'StaffRole',
  entity: StaffRole,
  type: () => StaffRoleType,
  list: 'staffRoles',
  one: 'staffRole',
  idPrefix: 'staffrole',
  key: 'code',
  label: 'name',
  description: 'Roles whose working time is scarce, with how much of it there is.',
  filter: ['code', 'name', 'updatedAt'],
  order: ['name', 'code', 'updatedAt'],
  search: { in: ['code', 'name', 'note'] },
  derived: { capacity: { from: jsonRows('capacity', jsonFields(['quarter', 'hours'])) } },
});
