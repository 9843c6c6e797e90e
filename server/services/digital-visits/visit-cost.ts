import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { moneyOf, type Money } from '../../values/money.ts';
import { figure, sek, unrounded, type Step } from '../calculation.ts';
import { replacedVisits, replacedVisitsStep, type DigitalVisits } from './replaced-visits.ts';

/** What digital visits save against visits in person, with the extra demand that they bring taken off. SEK. */
export interface VisitCostEffect {
  /** Replaced visits × the difference between the two unit costs. */
  readonly unitCostSaving: Money;
  /** Visits that replace none. */
  readonly additionalVisits: Decimal;
  readonly additionalCost: Money;
  /** With the avoided travel. Below zero when digital visits cost more than they save. */
  readonly net: Money;
  readonly steps: readonly Step<
    'REPLACED_VISITS' | 'UNIT_COST_SAVING' | 'ADDITIONAL_VISITS' | 'ADDITIONAL_COST' | 'NET'
  >[];
}

/** By the full cost of a visit of each kind, such as `unitCost` of the economy has it; travel as from `avoidedTravel`. */
export function visitCostEffect(
  digital: DigitalVisits,
  costInPerson: Money,
  costDigital: Money,
  avoidedTravelCost: Money,
): VisitCostEffect {
  const replaced = replacedVisits(digital);
  const saving = replaced.times(exact(costInPerson).minus(exact(costDigital)));
  const additional = exact(digital.visits).minus(replaced);
  const additionalCost = additional.times(exact(costDigital));
  const net = saving.minus(additionalCost).plus(exact(avoidedTravelCost));
  return {
    unitCostSaving: moneyOf(saving, 'HALF_AWAY_FROM_ZERO'),
    additionalVisits: decimalOf(additional, 6, 'HALF_AWAY_FROM_ZERO'),
    additionalCost: moneyOf(additionalCost, 'HALF_AWAY_FROM_ZERO'),
    net: moneyOf(net, 'HALF_AWAY_FROM_ZERO'),
    steps: [
      replacedVisitsStep(digital),
      {
        name: 'UNIT_COST_SAVING',
        terms: [figure(replaced, 'VISITS'), '×', '(', sek(costInPerson), '-', sek(costDigital), ')'],
        result: sek(saving),
      },
      {
        name: 'ADDITIONAL_VISITS',
        terms: [figure(digital.visits, 'VISITS'), '-', figure(replaced, 'VISITS')],
        result: figure(additional, 'VISITS'),
      },
      {
        name: 'ADDITIONAL_COST',
        terms: [figure(additional, 'VISITS'), '×', sek(costDigital)],
        result: sek(additionalCost),
      },
      {
        name: 'NET',
        terms: [unrounded(saving), '-', unrounded(additionalCost), '+', sek(avoidedTravelCost)],
        result: sek(net),
      },
    ],
  };
}
