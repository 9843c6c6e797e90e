import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../api/context.ts';
import { applyFields, type FieldRules } from '../../api/write/fields.ts';
import { OrganisationUnit } from '../../organisation/organisation-unit.entity.ts';
import { answerTo } from './lab/answered-set.reading.ts';
import { PortfolioScenario } from './portfolio-scenario.entity.ts';
import type { CreatePortfolioScenarioInput } from './portfolio-scenario.input.ts';

export const SCENARIO_FIELDS: FieldRules = {
  name: {},
  description: { longest: 2000 },
  note: { longest: 2000 },
};

const CREATED_FIELDS: FieldRules = {
  ...SCENARIO_FIELDS,
  unitId: { property: 'unit', refersTo: OrganisationUnit },
};

/** Solves what is asked and keeps it with what is found, whatever that is: that no set respects all is worth keeping too. */
export async function createScenario(
  em: EntityManager,
  input: CreatePortfolioScenarioInput,
  context: RequestContext,
): Promise<PortfolioScenario> {
  const draft: Partial<PortfolioScenario> = {};
  await applyFields(em, PortfolioScenario, draft, input, CREATED_FIELDS);
  const { found } = await answerTo(context, { ...input.asked, unitId: input.unitId }, ['input', 'asked']);
  const kept = { ...draft, asked: { ...found.asked }, found: { ...found } };
  return em.create(PortfolioScenario, kept as RequiredEntityData<PortfolioScenario>);
}
