import { ArgsType, Field, Int } from 'type-graphql';
import { badInput } from '../../api/errors.ts';
import { YearMonthScalar } from '../../api/scalars.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { ReachedOrder } from './linked-kind.ts';

const MOST_RECORDS = 500;
const MOST_STEPS = 6;

const MONTH = { nullable: true, description: 'Whose dependencies are followed; that of the day that is read.' };
const FIRST = { nullable: true, description: `How many are told of, 1 to ${MOST_RECORDS}; 100 when left out.` };
const STEPS = { nullable: true, description: `How many steps, 0 to ${MOST_STEPS}; 2 when left out.` };

@ArgsType()
export class ImpactArgs {
  @Field(() => YearMonthScalar, MONTH)
  month?: YearMonth | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only along what one stops without; false when left out.',
  })
  criticalOnly?: boolean | null;

  @Field(() => Int, FIRST)
  first?: number | null;

  @Field(() => ReachedOrder, { nullable: true, description: 'In which order; NEAREST when left out.' })
  order?: ReachedOrder | null;
}

@ArgsType()
export class MapArgs {
  @Field(() => Int, STEPS)
  up?: number | null;

  @Field(() => Int, STEPS)
  down?: number | null;

  @Field(() => YearMonthScalar, MONTH)
  month?: YearMonth | null;

  @Field(() => Int, FIRST)
  first?: number | null;
}

/** How many records are told of. */
export const recordsOf = ({ first }: { first?: number | null }): number =>
  between(first ?? 100, 1, MOST_RECORDS, 'first');

/** How many steps a map goes in a direction. */
export const stepsOf = (args: MapArgs, way: 'up' | 'down'): number => between(args[way] ?? 2, 0, MOST_STEPS, way);

function between(value: number, least: number, most: number, field: string): number {
  if (value < least || value > most) throw badInput('services.between', [field], { least, most });
  return value;
}
