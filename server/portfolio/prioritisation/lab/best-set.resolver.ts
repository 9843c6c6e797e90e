import { Arg, Ctx, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../api/context.ts';
import { badInput } from '../../../api/errors.ts';
import { charge } from '../../../api/read/read.ts';
import { MoneyScalar, PercentScalar } from '../../../api/scalars.ts';
import { exact } from '../../../values/exact.ts';
import { moneyOf, parseMoney, type Money } from '../../../values/money.ts';
import { parsePercent, ratioOf, type Percent } from '../../../values/rate.ts';
import { Distribution } from '../../appraisal/distribution.ts';
import type { ForcingEffect } from '../forcing.ts';
import type { ResourceKey } from '../selection-problem.ts';
import { answerTo, chosenIn, type AnsweredSet } from './answered-set.reading.ts';
import { ForcedInto } from './best-set.enums.ts';
import { BestSetInput } from './best-set.input.ts';
import {
  FoundSetType,
  SetForcingEffectType,
  SetFrontierPointType,
  SetLeastExtraType,
  SetMarginalValueType,
  SetStabilityType,
} from './best-set.type.ts';
import { analysed } from './solved.ts';

@ObjectType('BestSet', {
  description:
    'The set of initiatives of most value within what there is of money and time, and what can be asked of it. Analyses are null, or empty, where there is no set.',
})
class BestSetType {}

/** Levels of a budget at which its frontier is looked at, percent. */
const LEVELS = ['0', '25', '50', '75', '90', '100', '110', '125', '150', '200'].map(parsePercent);
const MOST_LEVELS = 20;
const MOST_DRAWS = 500;
const POINTS = 500;

/** Best sets and what can be asked of them. They write nothing, and choose among what the viewer may see. */
@Resolver(() => BestSetType)
export class BestSetResolver {
  @Query(() => BestSetType, {
    nullable: true,
    description: 'Which initiatives, begun in which year, give most within the money and the time that there is.',
  })
  bestSet(
    @Arg('input', () => BestSetInput, { description: 'What is asked.' }) input: BestSetInput,
    @Ctx() context: RequestContext,
  ): Promise<AnsweredSet> {
    return answerTo(context, input);
  }

  @FieldResolver(() => FoundSetType, { description: 'The set.' })
  found(@Root() { found }: AnsweredSet): FoundSetType {
    return found;
  }

  @FieldResolver(() => [SetMarginalValueType], {
    description: 'What more money in each year of a frame adds to the best set, for each frame by itself.',
  })
  async marginalValues(
    @Root() of: AnsweredSet,
    @Arg('raise', () => MoneyScalar, { defaultValue: '1000000.00', description: 'How much more, SEK, above zero.' })
    raise: Money,
    @Ctx() context: RequestContext,
  ): Promise<SetMarginalValueType[]> {
    const best = chosenIn(of);
    requireAmount(raise, 'raise');
    if (!best) return [];
    charge(context, POINTS);
    const frames = [...new Set(of.made.rooms.map(({ frame }) => frame))];
    const raises = frames.map((frame) => ({ name: frame, keys: keysOf(of, frame, null), amount: raise }));
    const { problem } = of.made;
    const limits = shared(raises.length);
    const told = await analysed(context, 'marginalValues', { problem, best, raises, limits });
    return told.map(({ name: frame, status, value, difference }) => ({
      frame,
      name: of.teller.frameName(frame),
      amount: raise,
      status,
      value,
      difference: difference && of.teller.difference(difference),
    }));
  }

  @FieldResolver(() => [SetFrontierPointType], {
    description:
      'The efficient frontier: the most that can be had at each level of a frame’s money, or of all frames’.',
  })
  async frontier(
    @Root() of: AnsweredSet,
    @Arg('frame', () => String, { nullable: true, description: 'Code of the frame; all frames when left out.' })
    frame: string | null | undefined,
    @Arg('levels', () => [PercentScalar], {
      nullable: true,
      description: 'Percent of what there is, 0 to 1 000, 20 at most; from 0 to 200 when left out.',
    })
    levels: Percent[] | null,
    @Ctx() context: RequestContext,
  ): Promise<SetFrontierPointType[]> {
    const asked = levels ?? LEVELS;
    if (asked.length > MOST_LEVELS || asked.some((each) => ratioOf(each).isNegative() || ratioOf(each).gt(10)))
      throw badInput('portfolio.lab.levels', ['levels'], { limit: MOST_LEVELS });
    const keys = keysOf(of, frame ?? null, null);
    charge(context, POINTS);
    const points = await analysed(context, 'frontier', {
      problem: of.made.problem,
      keys,
      levels: asked,
      limits: shared(asked.length),
    });
    return points.map(({ codes, ...point }) => ({ ...point, chosen: of.teller.initiatives(codes) }));
  }

  @FieldResolver(() => SetStabilityType, {
    nullable: true,
    description:
      'How often each initiative is in the best set when what they are worth is drawn between worst and best.',
  })
  async stability(
    @Root() of: AnsweredSet,
    @Arg('draws', () => Int, {
      defaultValue: 50,
      description: 'How many draws, 1 to 500; fewer are made when ten seconds are up.',
    })
    draws: number,
    @Arg('seed', () => Int, { defaultValue: 1, description: 'The same seed draws the same.' }) seed: number,
    @Ctx() context: RequestContext,
  ): Promise<SetStabilityType | null> {
    if (draws < 1 || draws > MOST_DRAWS) throw badInput('portfolio.lab.draws', ['draws'], { limit: MOST_DRAWS });
    if (!chosenIn(of)) return null;
    charge(context, POINTS);
    const { chosen, ...counts } = await analysed(context, 'stability', {
      problem: of.made.problem,
      ranges: of.made.ranges(),
      draws: { distribution: Distribution.PERT, draws, seed, seconds: ANALYSIS },
      // Hundreds of sets are not worth the proof of each.
      limits: { seconds: Math.max(0.1, ANALYSIS / draws), gap: 0.01 },
    });
    return { ...counts, chosen: chosen.map(({ code, share }) => ({ ...of.teller.initiative(code), share })) };
  }

  @FieldResolver(() => SetForcingEffectType, {
    nullable: true,
    description: 'What it does to the set to decide beforehand that an initiative is in or out.',
  })
  async forcingEffect(
    @Root() of: AnsweredSet,
    @Arg('code', () => String, { description: 'Code of the initiative.' }) code: string,
    @Arg('into', () => ForcedInto, { nullable: true, description: 'In or out; null lifts what is decided of it.' })
    into: 'IN' | 'OUT' | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<SetForcingEffectType | null> {
    const best = chosenIn(of);
    requireCandidate(of, code);
    if (!best) return null;
    charge(context, POINTS);
    const { problem } = of.made;
    const effect = await analysed(context, 'forcingEffect', {
      problem,
      best,
      code,
      into: into ?? null,
      limits: shared(2),
    });
    return toldEffect(of, effect);
  }

  @FieldResolver(() => SetForcingEffectType, {
    nullable: true,
    description:
      'What the best set would be if nothing put one in: not mandatory, not forced in, and needed by none. The price of having it is the rise in value.',
  })
  async freeingEffect(
    @Root() of: AnsweredSet,
    @Arg('code', () => String, { description: 'Code of the initiative.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<SetForcingEffectType | null> {
    const best = chosenIn(of);
    requireCandidate(of, code);
    if (!best) return null;
    charge(context, POINTS);
    const { problem } = of.made;
    return toldEffect(of, await analysed(context, 'freeingEffect', { problem, best, code, limits: shared(1) }));
  }

  @FieldResolver(() => SetLeastExtraType, {
    nullable: true,
    description: 'How much more money in a frame it takes for an initiative to be in the best set.',
  })
  async leastExtra(
    @Root() of: AnsweredSet,
    @Arg('code', () => String, { description: 'Code of the initiative.' }) code: string,
    @Arg('frame', () => String, { description: 'Code of the frame.' }) frame: string,
    @Arg('year', () => Int, { nullable: true, description: 'In one year; as much in each year when left out.' })
    year: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<SetLeastExtraType | null> {
    const best = chosenIn(of);
    requireCandidate(of, code);
    const keys = keysOf(of, frame, year ?? null);
    if (!best) return null;
    charge(context, POINTS);
    const { problem } = of.made;
    const least = await analysed(context, 'leastExtra', { problem, best, code, keys, limits: shared(2) });
    return {
      extra: least.extra === null ? null : moneyOf(exact(least.extra), 'CEILING'),
      reason: least.reason,
      difference: least.extra === null ? null : of.teller.difference(least.difference),
    };
  }
}

/** Seconds that an analysis of many models takes at most, so that a screen that asks for it is not left waiting. */
const ANALYSIS = 10;

/** The limits of each of so many models. */
const shared = (models: number) => ({ seconds: Math.min(2, ANALYSIS / Math.max(1, models)), gap: 0 });

function toldEffect({ teller }: AnsweredSet, effect: ForcingEffect): SetForcingEffectType {
  return {
    status: effect.status,
    difference: 'difference' in effect ? teller.difference(effect.difference) : null,
    conflicts: 'conflicts' in effect ? teller.conflicts(effect.conflicts) : [],
  };
}

/** The years of a frame, or of all frames. */
function keysOf({ made }: AnsweredSet, frame: string | null, year: number | null): ResourceKey[] {
  const keys = made.rooms
    .filter((room) => (frame === null || room.frame === frame) && (year === null || room.year === year))
    .map((room) => ({ kind: 'FRAME' as const, resource: room.frame, period: String(room.year) }));
  if (keys.length === 0 && frame !== null) throw badInput('portfolio.lab.unknownFrame', ['frame'], { code: frame });
  return keys;
}

function requireCandidate({ made }: AnsweredSet, code: string): void {
  const isThere = made.problem.candidates.some((each) => each.code === code);
  if (!isThere) throw badInput('portfolio.lab.unknownInitiative', ['code'], { code });
}

function requireAmount(amount: Money, field: string): void {
  const isFit = exact(amount).gt(0) && exact(amount).lte(exact(parseMoney('1000000000000.00')));
  if (!isFit) throw badInput('portfolio.lab.cap', [field]);
}
