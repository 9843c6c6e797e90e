import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import { inTurn } from '../api/write/in-turn.ts';
import { bondFault, type Bond } from './initiative-bonds.ts';
import { InitiativeDependency } from './initiative-dependency.entity.ts';
import type {
  CreateInitiativeDependencyInput,
  UpdateInitiativeDependencyInput,
} from './initiative-dependency.input.ts';
import { initiativeDependencies } from './initiative-dependency.record.ts';
import { Initiative } from './initiative.entity.ts';
import { codesOf } from './initiative.reading.ts';

const CHANGEABLE: FieldRules = {
  bond: {},
  years: { range: [0, 20], invalid: 'portfolio.between' },
  note: { longest: 1000 },
};

export const BOND_FIELDS: FieldRules = {
  initiativeId: { property: 'initiative', refersTo: Initiative },
  otherId: { property: 'other', refersTo: Initiative },
  ...CHANGEABLE,
};

/** Binds an initiative to another; refuses a bond under which neither, or none of a circle, could be done. */
export async function createBond(
  em: EntityManager,
  input: CreateInitiativeDependencyInput,
): Promise<InitiativeDependency> {
  const draft: Partial<InitiativeDependency> = {};
  await applyFields(em, InitiativeDependency, draft, { ...input, years: input.years ?? 0 }, BOND_FIELDS);
  await check(em, draft as InitiativeDependency);
  return em.create(InitiativeDependency, draft as RequiredEntityData<InitiativeDependency>);
}

export async function updateBond(
  em: EntityManager,
  input: UpdateInitiativeDependencyInput,
): Promise<InitiativeDependency> {
  const bond = await loadForChange(em, initiativeDependencies, InitiativeDependency, input);
  await applyFields(em, InitiativeDependency, bond, input, CHANGEABLE);
  await check(em, bond);
  return bond;
}

async function check(em: EntityManager, added: InitiativeDependency): Promise<void> {
  const { id, initiative, other, bond, years } = added;
  if (initiative.id === other.id) throw badInput('portfolio.bond.SELF', ['input', 'otherId']);
  if (bond === 'EXCLUDES' && years) throw badInput('portfolio.bond.YEARS', ['input', 'years']);
  await inTurn(em, 'portfolio.bonds');
  const others = await em.execute<Bond[]>(
    `select initiative_id as initiative, other_id as other, bond from initiative_dependency where id is distinct from ?`,
    [id ?? null],
  );
  const fault = bondFault(others, { initiative: initiative.id, other: other.id, bond });
  if (!fault) return;
  const path = (await codesOf(em, fault.path)).join(' → ');
  throw ruleViolation(`portfolio.bond.${fault.code}`, `BOND_${fault.code}`, { path }, ['input', 'otherId']);
}
