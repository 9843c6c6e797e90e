import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { decimalOf } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { requireHours, refuseFirst } from './line-months.commands.ts';
import { MOST_AMOUNT } from './plan-months.ts';
import { StaffRole, type QuarterHours } from './staff-role.entity.ts';
import type { CreateStaffRoleInput, QuarterHoursInput, UpdateStaffRoleInput } from './staff-role.input.ts';
import { staffRoles } from './staff-role.record.ts';

export const ROLE_FIELDS: FieldRules = { code: { longest: 40 }, name: {}, note: { longest: 4000 } };

const MOST_QUARTERS = 80;
const QUARTER = /^20\d\d-Q[1-4]$/;

export async function createRole(em: EntityManager, input: CreateStaffRoleInput): Promise<StaffRole> {
  const draft: Partial<StaffRole> = { capacity: capacityOf(input.capacity ?? []) };
  await applyFields(em, StaffRole, draft, input, ROLE_FIELDS);
  return em.create(StaffRole, draft as RequiredEntityData<StaffRole>);
}

export async function updateRole(em: EntityManager, input: UpdateStaffRoleInput): Promise<StaffRole> {
  const role = await loadForChange(em, staffRoles, StaffRole, input);
  await applyFields(em, StaffRole, role, input, ROLE_FIELDS);
  if (input.capacity !== undefined) role.capacity = capacityOf(input.capacity ?? []);
  return role;
}

/** Quarters in order. None at all in a quarter is a limit too, so it is kept. */
function capacityOf(given: readonly QuarterHoursInput[]): QuarterHours[] {
  const path = ['input', 'capacity'];
  if (given.length > MOST_QUARTERS) throw badInput('plan.capacity.count', path, { limit: MOST_QUARTERS });
  for (const [index, { quarter, hours }] of given.entries()) {
    if (!QUARTER.test(quarter)) throw badInput('plan.capacity.quarter', [...path, index, 'quarter']);
    if (given.findIndex((other) => other.quarter === quarter) < index)
      throw badInput('plan.capacity.twice', [...path, index, 'quarter']);
    const field = [index, 'hours'];
    requireHours(hours, [...path, ...field]);
    const size = exact(hours);
    if (size.isNegative()) refuseFirst([{ field, code: 'NEGATIVE' }], path);
    if (size.gt(MOST_AMOUNT)) refuseFirst([{ field, code: 'TOO_LARGE' }], path);
  }
  return given
    .map(({ quarter, hours }) => ({ quarter, hours: decimalOf(exact(hours), 2, 'HALF_AWAY_FROM_ZERO') }))
    .toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1));
}
