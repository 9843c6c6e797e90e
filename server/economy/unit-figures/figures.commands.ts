import { wrap, type EntityManager, type RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { OrganisationUnit } from '../../organisation/organisation-unit.entity.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import { FigureIndicator } from './figure-indicator.entity.ts';
import type { CreateUnitFigureInput, UpdateFigureIndicatorInput, UpdateUnitFigureInput } from './figures.input.ts';
import { figureIndicators, unitFigures } from './figures.record.ts';
import { isTooFew, LEAST_PEOPLE } from './small-number.ts';
import { UnitFigure } from './unit-figure.entity.ts';

export const INDICATOR_FIELDS: FieldRules = {
  code: { longest: 60 },
  name: {},
  nameEnglish: {},
  figureUnit: { longest: 60 },
  figureUnitEnglish: { longest: 60 },
  kind: {},
  overTime: {},
  per: { range: [1, 1_000_000] },
  countsPeople: {},
  source: { longest: 500 },
  note: { longest: 4000 },
};

export const FIGURE_FIELDS: FieldRules = {
  unitId: { property: 'unit', refersTo: OrganisationUnit },
  indicatorId: { property: 'indicator', refersTo: FigureIndicator },
  month: { canonical: singleMonthOfText, invalid: 'economy.month' },
  quantity: {},
  source: { longest: 500 },
};

/** Changes an indicator; where it counts people from now on, the figures of one to four of them are kept no longer. */
export async function updateIndicator(em: EntityManager, input: UpdateFigureIndicatorInput): Promise<FigureIndicator> {
  const indicator = await loadForChange(em, figureIndicators, FigureIndicator, input);
  const { countsPeople } = indicator;
  await applyFields(em, FigureIndicator, indicator, input, INDICATOR_FIELDS);
  if (indicator.countsPeople && !countsPeople) {
    const few = await em.find(UnitFigure, { indicator, quantity: { $gt: '0', $lt: String(LEAST_PEOPLE) } as never });
    for (const figure of few) Object.assign(figure, { quantity: null, isTooFew: true });
  }
  return indicator;
}

export async function createFigure(em: EntityManager, input: CreateUnitFigureInput): Promise<UnitFigure> {
  const draft: Partial<UnitFigure> = {};
  await applyFields(em, UnitFigure, draft, { ...input, source: undefined }, FIGURE_FIELDS);
  draft.source = draft.indicator?.source ?? '';
  if (input.source) await applyFields(em, UnitFigure, draft, { source: input.source }, FIGURE_FIELDS);
  settle(draft, input);
  return em.create(UnitFigure, draft as RequiredEntityData<UnitFigure>);
}

export async function updateFigure(em: EntityManager, input: UpdateUnitFigureInput): Promise<UnitFigure> {
  const figure = await loadForChange(em, unitFigures, UnitFigure, input);
  await changeFigure(em, figure, input);
  return figure;
}

/** Applies changes to a loaded figure: the one way for single writes and imports. */
export async function changeFigure(
  em: EntityManager,
  figure: UnitFigure,
  input: Partial<Omit<UpdateUnitFigureInput, 'id'>>,
): Promise<void> {
  await applyFields(em, UnitFigure, figure, input, FIGURE_FIELDS);
  if (!wrap(figure.indicator).isInitialized()) await em.populate(figure, ['indicator']);
  settle(figure, input);
}

/** A count of one to four people is not kept. What is not said stays, also that it is so few. */
function settle(draft: Partial<UnitFigure>, { quantity }: Partial<Omit<UpdateUnitFigureInput, 'id'>>): void {
  if (quantity === null) throw badInput('error.required', ['input', 'quantity']);
  const { indicator } = draft;
  if (!indicator || !draft.quantity) return;
  draft.isTooFew = isTooFew(draft.quantity, indicator.countsPeople);
  if (draft.isTooFew) draft.quantity = null;
}
