import { addLink, defineRecord } from '../../api/read/record.ts';
import { inOrUnder } from '../../organisation/in-or-under.ts';
import { organisationUnits } from '../../organisation/organisation-unit.record.ts';
import { PortfolioScenario } from './portfolio-scenario.entity.ts';
import { PortfolioScenarioType } from './portfolio-scenario.type.ts';

export const portfolioScenarios = defineRecord({
  name: 'PortfolioScenario',
  entity: PortfolioScenario,
  type: () => PortfolioScenarioType,
  list: 'portfolioScenarios',
  one: 'portfolioScenario',
  idPrefix: 'portfolioscenario',
  key: null,
  label: 'name',
  description: 'Sets of initiatives that were found best, kept to be compared and decided from; the latest first.',
  filter: ['name', 'unit', 'createdAt', 'updatedAt'],
  order: ['createdAt', 'name', 'updatedAt'],
  newestFirst: true,
  group: ['unit'],
  search: { in: ['name', 'description', 'note'] },
  inUnits: (alias: string, units: string) => inOrUnder(`${alias}.unit_id`, units),
  unit: (alias: string) => `${alias}.unit_id`,
  computed: { found: ['found'] },
});

addLink(organisationUnits, 'portfolioScenarios', {
  of: () => portfolioScenarios,
  by: 'unit',
  description: 'Kept sets of the initiatives of the unit and all under it.',
});
