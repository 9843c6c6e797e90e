import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import {
  CalculationFigureType,
  CalculationResultType,
  CalculationStepType,
  UsedCarePriceType,
  UsedTravelTariffType,
} from '../../services/digital-visits/calculation.type.ts';
import type { BenefitCalculation } from './benefit-calculation.entity.ts';
import { BenefitCalculationType } from './benefit-calculation.type.ts';
import { BENEFIT_OF, valueOf } from './calculated-benefit.ts';

@ObjectType('CalculationInputValue', {
  simpleResolvers: true,
  description: 'One value that a calculation was made with.',
})
class CalculationInputValueType {
  @Field(() => String, {
    description: 'The input’s field; of a list with the place from 0: visits, patterns.0.mode.',
  })
  name!: string;

  @Field(() => String, { description: 'Its value as text.' })
  value!: string;
}

type Outcome = Pick<BenefitCalculation, 'outcome'>;

@Resolver(() => BenefitCalculationType)
export class BenefitCalculationFields {
  @FieldResolver(() => [CalculationInputValueType], {
    description: 'What it was calculated with: the fields of the calculator’s input that were given.',
  })
  inputs(@Root('$') { given }: Pick<BenefitCalculation, 'given'>): CalculationInputValueType[] {
    return valuesIn(given);
  }

  @FieldResolver(() => CalculationFigureType, {
    nullable: true,
    description: 'What its benefit is worth over all its months; null while it is a range of which no end is chosen.',
  })
  value(
    @Root('$') { kind, outcome, rangeEnd }: Outcome & Pick<BenefitCalculation, 'kind' | 'rangeEnd'>,
  ): CalculationFigureType | null {
    const value = valueOf(kind, outcome, rangeEnd ?? null);
    return value && { value, unit: BENEFIT_OF[kind].unit ?? 'SEK' };
  }

  @FieldResolver(() => [CalculationResultType], { description: 'What it came to.' })
  results(@Root('$') { outcome }: Outcome): readonly CalculationResultType[] {
    return outcome.results;
  }

  @FieldResolver(() => [CalculationStepType], { description: 'How, line by line.' })
  steps(@Root('$') { outcome }: Outcome): readonly CalculationStepType[] {
    return outcome.steps;
  }

  @FieldResolver(() => [UsedTravelTariffType], { description: 'The tariffs that it was calculated by, as they were.' })
  tariffs(@Root('$') { outcome }: Outcome): readonly UsedTravelTariffType[] {
    return outcome.tariffs;
  }

  @FieldResolver(() => [UsedCarePriceType], { description: 'The prices that it was calculated by, as they were.' })
  prices(@Root('$') { outcome }: Outcome): readonly UsedCarePriceType[] {
    return outcome.prices;
  }
}

/** The values of an input, each under the names that lead to it. */
function valuesIn(given: unknown, path: readonly string[] = []): CalculationInputValueType[] {
  if (given === null || given === undefined) return [];
  if (typeof given !== 'object') return [{ name: path.join('.'), value: String(given as string | number) }];
  return Object.entries(given).flatMap(([name, value]) => valuesIn(value, [...path, name]));
}
