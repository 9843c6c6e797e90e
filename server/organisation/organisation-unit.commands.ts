import type { EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation } from '../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import { inTurn } from '../api/write/in-turn.ts';
import { createRecord } from '../api/write/record-mutations.ts';
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

/** Changes a unit; refuses a stale version. */
export async function updateUnit(
  em: EntityManager,
  input: UpdateOrganisationUnitInput,
  flush: Flush,
): Promise<OrganisationUnit> {
  if (input.parentId !== undefined) await inTurn(em, 'organisation');
  const unit = await loadForChange(em, organisationUnits, OrganisationUnit, input);
  await changeUnit(em, unit, input, flush);
  return unit;
}

/** Applies changes to a loaded unit; under another parent its whole branch moves with it. */
export async function changeUnit(
  em: EntityManager,
  unit: OrganisationUnit,
  changes: Omit<UpdateOrganisationUnitInput, 'id'>,
  flush: Flush,
): Promise<void> {
  const { parent } = unit;
  if (changes.parentId !== undefined) await inTurn(em, 'organisation');
  await applyFields(em, OrganisationUnit, unit, changes, UNIT_FIELDS);
  if (unit.parent === parent) return;
  if (unit.parent && (await isInBranch(em, unit, unit.parent))) {
    throw ruleViolation('organisation.unitCycle', 'UNIT_TREE', {}, ['input', 'parentId']);
  }
  await flush();
  await placeUnit(em, unit);
}
