import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns, nameText } from '../../database/columns.ts';
import { OrganisationUnit } from '../../organisation/organisation-unit.entity.ts';

/** A set of initiatives that was found best under what was asked, kept to be compared with others and decided from. */
const PortfolioScenarioSchema = defineEntity({
  name: 'PortfolioScenario',
  tableName: 'portfolio_scenario',
  properties: {
    ...datedColumns,
    name: nameText(),
    /** Whose initiatives it is about: those of this unit and all under it. */
    unit: () => p.manyToOne(OrganisationUnit).index(),
    description: p.text().nullable(),
    /** What was asked, as `bestSet` takes it. */
    asked: p.json<Readonly<Record<string, unknown>>>(),
    /** What was found, as `bestSet` answers it. */
    found: p.json<Readonly<Record<string, unknown>>>(),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['name', 'id'] }],
});

export class PortfolioScenario extends PortfolioScenarioSchema.class {}
PortfolioScenarioSchema.setClass(PortfolioScenario);
