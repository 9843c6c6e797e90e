import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { badInput, DomainError, ErrorCode } from '../../api/errors.ts';
import { globalId, keyOf } from '../../api/read/global-id.ts';
import { readJson } from '../../api/read/read-json.ts';
import { recordMutations } from '../../api/write/record-mutations.ts';
import { decimalOf } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import type { ChosenSet } from './best-set.ts';
import { FoundSetType, SetDifferenceType } from './lab/best-set.type.ts';
import { createScenario, SCENARIO_FIELDS } from './portfolio-scenario.commands.ts';
import { CreatePortfolioScenarioInput, UpdatePortfolioScenarioInput } from './portfolio-scenario.input.ts';
import { portfolioScenarios } from './portfolio-scenario.record.ts';
import { PortfolioScenarioType } from './portfolio-scenario.type.ts';
import { setDifference } from './set-comparison.ts';

const MOST_COMPARED = 10;
const POINTS = 100;

export const PortfolioScenarioMutations = recordMutations({
  record: portfolioScenarios,
  called: 'a kept set of initiatives',
  createInput: CreatePortfolioScenarioInput,
  updateInput: UpdatePortfolioScenarioInput,
  fields: SCENARIO_FIELDS,
  create: (em, input: CreatePortfolioScenarioInput, _flush, context) => createScenario(em, input, context),
});

@ObjectType('ComparedScenario', {
  simpleResolvers: true,
  description: 'A scenario beside the one that others are compared with.',
})
class ComparedScenarioType {
  @Field(() => ID, { description: 'Id of the scenario.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => FoundSetType, { description: 'What was found.' })
  found!: FoundSetType;

  @Field(() => SetDifferenceType, {
    nullable: true,
    description: 'How its set differs from the first one’s; null for the first.',
  })
  difference!: SetDifferenceType | null;

  @Field(() => Boolean, {
    description: 'Whether its value is of the same measure as the first one’s, so that the two can be compared.',
  })
  isSameMeasure!: boolean;
}

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly found: FoundSetType;
}

@Resolver(() => PortfolioScenarioType)
export class PortfolioScenarioFields {
  @FieldResolver(() => FoundSetType, { description: 'What was asked and found.' })
  found(@Root('$') { found }: Pick<Kept, 'found'>): FoundSetType {
    return found;
  }

  @Query(() => [ComparedScenarioType], {
    nullable: true,
    description: 'Scenarios side by side, each against the first.',
  })
  async comparedScenarios(
    @Arg('ids', () => [ID], {
      description: 'Ids of the scenarios, 2 to 10; the first is what the others are held against.',
    })
    ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<ComparedScenarioType[]> {
    if (ids.length < 2 || ids.length > MOST_COMPARED)
      throw badInput('portfolio.scenario.count', ['ids'], { limit: MOST_COMPARED });
    const keys = ids.map((id, at) => keyOf(portfolioScenarios, id, ['ids', at]));
    const kept = await readJson<Kept[]>(
      context,
      POINTS,
      { keys },
      (
        statement,
        value,
      ) => `select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'found', s.found)), '[]')
        from ${statement.rows(portfolioScenarios)} s where s.id = any(${value('keys', 'uuid[]')})`,
    );
    const inOrder = keys.map((key, at) => {
      const found = kept.find(({ id }) => id === key);
      if (!found) throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound', { field: ['ids', at] });
      return found;
    });
    const [first] = inOrder;
    return inOrder.map(({ id, name, found }, at) => ({
      id: globalId(portfolioScenarios, id),
      name,
      found,
      difference: first && at > 0 ? toldDifference(first.found, found) : null,
      isSameMeasure: first !== undefined && measureOf(first.found) === measureOf(found),
    }));
  }
}

/** Values are comparable when they are of the same objective, view, rate and beginning. */
function measureOf({ asked }: FoundSetType): string {
  const { objective, view, discountRate, firstYear, benefitKinds, blend, weights } = asked;
  if (objective === 'SCORE') return JSON.stringify([objective, weights]);
  return JSON.stringify([
    objective,
    view,
    discountRate,
    firstYear,
    objective === 'NPV' ? null : [benefitKinds, blend, weights],
  ]);
}

function toldDifference(before: FoundSetType, after: FoundSetType): SetDifferenceType {
  const names = new Map([...before.chosen, ...after.chosen].map(({ code, name }) => [code, name]));
  const told = (codes: readonly string[]) => codes.map((code) => ({ code, name: names.get(code) ?? code }));
  const { goesOut, comesIn, moves, value } = setDifference(setOf(before), setOf(after));
  return {
    goesOut: told(goesOut),
    comesIn: told(comesIn),
    moves: moves.map(({ code, ...years }) => ({ code, name: names.get(code) ?? code, ...years })),
    value,
  };
}

function setOf({ chosen, value }: FoundSetType): ChosenSet {
  const choices = chosen.map(({ code, start, value: worth }) => ({ code, start, value: worth }));
  return { choices, leftOut: [], usage: [], value: value ?? decimalOf(exact(0), 0, 'DOWN') };
}
