import { recordMutations } from '../../api/write/record-mutations.ts';
import { createFigure, FIGURE_FIELDS, INDICATOR_FIELDS, updateFigure, updateIndicator } from './figures.commands.ts';
import {
  CreateFigureIndicatorInput,
  CreateUnitFigureInput,
  UpdateFigureIndicatorInput,
  UpdateUnitFigureInput,
} from './figures.input.ts';
import { figureIndicators, unitFigures } from './figures.record.ts';

export const FigureIndicatorMutations = recordMutations({
  record: figureIndicators,
  called: 'an indicator',
  createInput: CreateFigureIndicatorInput,
  updateInput: UpdateFigureIndicatorInput,
  fields: INDICATOR_FIELDS,
  update: updateIndicator,
});

export const UnitFigureMutations = recordMutations({
  record: unitFigures,
  called: 'a figure of a unit',
  createInput: CreateUnitFigureInput,
  updateInput: UpdateUnitFigureInput,
  fields: FIGURE_FIELDS,
  create: createFigure,
  update: updateFigure,
});
