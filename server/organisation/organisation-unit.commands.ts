import type { EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation } from '../api/errors.ts';
import type { FieldRules } from '../api/write/fields.ts';
import { inTurn } from '../api/write/in-turn.ts';
import { createRecord, updateRecord } from '../api/write/record-mutations.ts';
import type { Flush } from '../api/write/write.ts';
import { hsaId } from './forms.ts';
import { OrganisationUnit } from './organisation-unit.entity.ts';
import type { CreateOrganisationUnitInput, UpdateOrganisationUnitInput } from './organisation-unit.input.ts';
import { organisationUnits } from './organisation-unit.record.ts';
import { isInBranch, placeUnit } from './unit-tree.ts';

export const UNIT_FIELDS: FieldRules = {
  code: { longest: 40 },
  name: {},
  kind: {},
  parentId: { property: 'parent', refersTo: OrganisationUnit },
  costCentre: { longest: 40 },
  hsaId: { canonical: hsaId, invalid: 'organisation.hsaId' },
};

/** Makes a unit and gives it its place in the tree. */
export async function createUnit(
  em: EntityManager,
  input: CreateOrganisationUnitInput,
  flush: Flush,
): Promise<OrganisationUnit> {
  await inTurn(em, 'organisation');
  const unit = await createRecord(em, organisationUnits, input, UNIT_FIELDS);
  await flush();
  await placeUnit(em, unit);
  return unit;
}

/** Changes a unit; under another parent its whole branch moves with it. */
export async function updateUnit(
  em: EntityManager,
  input: UpdateOrganisationUnitInput,
  flush: Flush,
): Promise<OrganisationUnit> {
  if (input.parentId !== undefined) await inTurn(em, 'organisation');
  const unit = await updateRecord(em, organisationUnits, input, UNIT_FIELDS);
  if (input.parentId === undefined) return unit;
  if (unit.parent && (await isInBranch(em, unit, unit.parent))) {
    throw ruleViolation('organisation.unitCycle', 'UNIT_TREE', {}, ['input', 'parentId']);
  }
  await flush();
  await placeUnit(em, unit);
  return unit;
}
