import { addLink, defineRecord } from '../../api/read/record.ts';
import { inOrUnder } from '../../organisation/in-or-under.ts';
import { organisationUnits } from '../../organisation/organisation-unit.record.ts';
import { FigureIndicator } from './figure-indicator.entity.ts';
import { FigureIndicatorType } from './figure-indicator.type.ts';
import { UnitFigure } from './unit-figure.entity.ts';
import { UnitFigureType } from './unit-figure.type.ts';

export const figureIndicators = defineRecord({
  name: 'FigureIndicator',
  entity: FigureIndicator,
  type: () => FigureIndicatorType,
  list: 'figureIndicators',
  one: 'figureIndicator',
  idPrefix: 'indicator',
  key: 'code',
  label: 'name',
  description: 'What is counted or measured at units every month.',
  filter: ['code', 'name', 'kind', 'source', 'updatedAt'],
  order: ['name', 'code', 'updatedAt'],
  group: ['kind'],
  search: { in: ['code', 'name', 'nameEnglish', 'source'] },
});

export const unitFigures = defineRecord({
  name: 'UnitFigure',
  entity: UnitFigure,
  type: () => UnitFigureType,
  list: 'unitFigures',
  one: 'unitFigure',
  idPrefix: 'unitfigure',
  key: null,
  label: 'month',
  description: 'What was counted or measured at units, the latest month first.',
  filter: ['unit', 'indicator', 'month', 'quantity', 'isTooFew', 'source', 'updatedAt'],
  order: ['month', 'quantity', 'updatedAt'],
  newestFirst: true,
  group: ['unit', 'indicator', 'month'],
  sum: ['quantity'],
  search: { in: ['source'] },
  inUnits: (alias, units) => inOrUnder(`${alias}.unit_id`, units),
  unit: (alias) => `${alias}.unit_id`,
});

addLink(figureIndicators, 'figures', {
  of: () => unitFigures,
  by: 'indicator',
  description: 'What was counted or measured, the latest month first.',
});
addLink(organisationUnits, 'figures', {
  of: () => unitFigures,
  by: 'unit',
  description: 'What was counted or measured at the unit itself, the latest month first.',
});
