import { exact } from '../../../values/exact.ts';
import { decimalOf, type Decimal } from '../../../values/decimal.ts';
import { chosenSet, type BestSet, type ChosenSet } from '../best-set.ts';
import { greedySet } from '../greedy-set.ts';
import { claimsOf } from '../why-chosen.ts';
import { leftOutReasons, type Obstacle } from '../left-out.ts';
import { prepare } from '../prepared-problem.ts';
import { keyText, type Constraint, type ResourceKey, type ResourceUse } from '../selection-problem.ts';
import type { SetDifference } from '../set-comparison.ts';
import type { AskedSet } from './asked-set.ts';
import type {
  FoundSetType,
  GreedySetType,
  SetConflictType,
  SetDifferenceType,
  SetInitiativeType,
  SetObstacleType,
  SetResourceAmountType,
  SetResourceUsageType,
} from './best-set.type.ts';
import type { Portfolio } from './portfolio.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';

/** Tells sets for people: with names beside codes. */
export class Teller {
  readonly #portfolio: Portfolio;
  readonly #made: PortfolioProblem;
  readonly #names: ReadonlyMap<string, string>;
  readonly #limits: ReadonlyMap<string, Decimal>;

  constructor(portfolio: Portfolio, made: PortfolioProblem) {
    this.#portfolio = portfolio;
    this.#made = made;
    this.#names = new Map(portfolio.initiatives.map(({ code, name }) => [code, name]));
    this.#limits = new Map(made.problem.limits.map((each) => [keyText(each), plain(each.limit)]));
  }

  found(asked: AskedSet, answer: BestSet): FoundSetType {
    const { problem, unfit } = this.#made;
    const set = 'set' in answer ? answer.set : null;
    const claims = 'set' in answer ? claimsOf(problem, answer.set, answer.status) : null;
    return {
      asked: { ...asked, blend: asked.blend && { ...asked.blend } },
      status: answer.status,
      value: set?.value ?? null,
      bound: 'bound' in answer ? answer.bound : null,
      gap: 'gap' in answer ? answer.gap : null,
      chosen: (set?.choices ?? [])
        .toSorted((a, b) => a.start - b.start || (a.code < b.code ? -1 : 1))
        .map(({ code, start, value }) => ({
          ...this.initiative(code),
          start,
          value,
          uses: this.#uses(code, start),
          claims: (claims?.get(code) ?? []).map((claim) => ({
            code: claim.code,
            other: 'by' in claim ? this.initiative(claim.by) : null,
          })),
        })),
      leftOut: set
        ? leftOutReasons(problem, set).map(({ code, value, start, obstacles, shortages }) => ({
            ...this.initiative(code),
            value,
            start,
            obstacles: obstacles.map((each) => this.#obstacle(each)),
            shortages: shortages.map((each) => this.#amount(each)),
          }))
        : [],
      unfit: unfit.map(({ code, reason, by }) => ({ ...this.initiative(code), reason, by })),
      usage: (set?.usage ?? []).map((each) => this.#usage(each)),
      rooms: this.#made.rooms.map((room) => ({ ...room, name: this.frameName(room.frame) })),
      conflicts: 'conflicts' in answer ? this.conflicts(answer.conflicts) : [],
      greedy: this.#greedy(),
    };
  }

  initiative(code: string): SetInitiativeType {
    return { code, name: this.#names.get(code) ?? code };
  }

  initiatives(codes: readonly string[]): SetInitiativeType[] {
    return codes.map((code) => this.initiative(code));
  }

  difference({ goesOut, comesIn, moves, value }: SetDifference): SetDifferenceType {
    return {
      goesOut: this.initiatives(goesOut),
      comesIn: this.initiatives(comesIn),
      moves: moves.map(({ code, ...years }) => ({ ...this.initiative(code), ...years })),
      value,
    };
  }

  conflicts(constraints: readonly Constraint[]): SetConflictType[] {
    return constraints.map((each) => ({
      kind: each.kind,
      initiatives: this.initiatives(
        'codes' in each ? each.codes : 'on' in each ? [each.code, each.on] : 'code' in each ? [each.code] : [],
      ),
      resource:
        'resource' in each ? this.#amount({ ...each, amount: this.#limits.get(keyText(each)) ?? NOTHING }) : null,
      variantOf: 'of' in each ? each.of : null,
    }));
  }

  frameName(code: string): string {
    return this.#portfolio.frames.find((frame) => frame.code === code)?.name ?? code;
  }

  #uses(code: string, start: number): SetResourceAmountType[] {
    const options = this.#made.problem.candidates.find((each) => each.code === code)?.options ?? [];
    return (options.find((option) => option.start === start)?.uses ?? []).map((use) => this.#amount(use));
  }

  #obstacle(obstacle: Obstacle): SetObstacleType {
    const other = 'by' in obstacle ? obstacle.by : 'on' in obstacle ? obstacle.on : null;
    return { code: obstacle.code, other: other === null ? null : this.initiative(other) };
  }

  #amount({ amount, ...key }: ResourceUse): SetResourceAmountType {
    return { ...this.#resource(key), amount: plain(amount) };
  }

  #resource({ kind, resource, period }: ResourceKey): Omit<SetResourceAmountType, 'amount'> {
    const role = this.#portfolio.roles.find(({ code }) => code === resource);
    return {
      kind,
      code: resource,
      name: kind === 'FRAME' ? this.frameName(resource) : (role?.name ?? resource),
      period,
    };
  }

  #usage({ limit, used, left, ...key }: ChosenSet['usage'][number]): SetResourceUsageType {
    const room = this.#made.rooms.find(({ frame, year }) => frame === key.resource && String(year) === key.period);
    const cap = key.kind === 'FRAME' ? (room?.cap ?? null) : null;
    return { ...this.#resource(key), cap, limit: plain(limit), used, left };
  }

  #greedy(): GreedySetType {
    const prepared = prepare(this.#made.problem);
    const { selection, isComplete, order } = greedySet(prepared, 'HIGHER_VALUE');
    return { value: chosenSet(prepared, selection).value, isComplete, chosen: this.initiatives(order) };
  }
}

const plain = (amount: Parameters<typeof exact>[0]): Decimal => decimalOf(exact(amount), 20, 'HALF_AWAY_FROM_ZERO');
const NOTHING = plain(0);
