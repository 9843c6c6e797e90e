import * as fc from 'fast-check';
import type {
  Candidate,
  ResourceKey,
  SelectionProblem,
} from '../../../../server/portfolio/prioritisation/selection-problem.ts';
import { keyText } from '../../../../server/portfolio/prioritisation/selection-problem.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';

/** Problems as tests write them: whole numbers, one frame, one year, nothing else unless said. */
export function problemOf(
  candidates: readonly (Partial<Candidate> & { code: string })[],
  limits: Readonly<Record<string, number>>,
  more: Partial<SelectionProblem> = {},
): SelectionProblem {
  return {
    candidates: candidates.map((each) => ({
      mandatory: false,
      earliest: null,
      latest: null,
      dependsOn: [],
      variantOf: null,
      options: [],
      ...each,
    })),
    limits: Object.entries(limits).map(([name, limit]) => ({ ...keyOf(name), limit: parseDecimal(String(limit)) })),
    excludes: [],
    forced: [],
    ...more,
  };
}

/** An option in a year, with what it takes: `option(2019, 2.1, { 'EQUITY 2019': 3 })`; a role is written `role:nurse 2019-Q1`. */
export function option(
  start: number,
  value: number,
  uses: Readonly<Record<string, number>>,
): Candidate['options'][number] {
  return {
    start,
    value: parseDecimal(String(value)),
    uses: Object.entries(uses).map(([name, amount]) => ({ ...keyOf(name), amount: parseDecimal(String(amount)) })),
  };
}

function keyOf(name: string): ResourceKey {
  const [resource = '', period = ''] = name.split(' ');
  return resource.startsWith('role:')
    ? { kind: 'CAPACITY', resource: resource.slice('role:'.length), period }
    : { kind: 'FRAME', resource, period };
}

/** Random problems of whole numbers: up to so many initiatives, two years, two frames, a role, and all kinds of constraints. */
export function problems(most: number): fc.Arbitrary<SelectionProblem> {
  const amount = fc.integer({ min: 0, max: 9 });
  const one = fc.record({
    value: fc.integer({ min: -3, max: 20 }),
    years: fc.constantFrom([2026], [2027], [2026, 2027], [2026, 2027]),
    amounts: fc.array(amount, { minLength: 3, maxLength: 3 }),
    mandatory: fc.boolean(),
    luck: fc.integer({ min: 0, max: 11 }),
    earliest: fc.constantFrom(null, null, null, 2027),
    variantOf: fc.constantFrom(null, null, null, null, 'V', 'W'),
  });
  return fc
    .record({
      some: fc.array(one, { minLength: 1, maxLength: most, size: 'max' }),
      limits: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 6 }),
      pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
      forced: fc.array(fc.tuple(fc.nat(), fc.constantFrom('IN' as const, 'OUT' as const)), { maxLength: 1 }),
    })
    .map(({ some, limits, pairs, forced }) => {
      const code = (place: number) => `I${String(place % some.length).padStart(2, '0')}`;
      const candidates = some.map((each, place) => ({
        code: code(place),
        mandatory: each.mandatory && each.luck < 1,
        earliest: each.earliest,
        variantOf: each.variantOf,
        dependsOn: place > 0 && each.luck > 8 ? [{ code: code(each.luck % place), years: each.luck % 2 }] : [],
        options: each.years.map((year) => {
          const [first = 0, second = 0, hours = 0] = each.amounts;
          return option(year, each.value - (year - 2026), {
            [`EQUITY ${year}`]: first,
            [`GRANT ${year}`]: second,
            [`role:developer ${year}-Q1`]: hours,
          });
        }),
      }));
      const names = [2026, 2027].flatMap((year) => [`EQUITY ${year}`, `GRANT ${year}`, `role:developer ${year}-Q1`]);
      return problemOf(candidates, Object.fromEntries(names.map((name, at) => [name, limits[at] ?? 0])), {
        excludes: pairs.filter(([a, b]) => code(a) !== code(b)).map(([a, b]) => [code(a), code(b)] as const),
        forced: forced.map(([place, into]) => ({ code: code(place), into })),
      });
    });
}

/** The most that any choice is worth, by trying them all; null when none respects every constraint. Apart from the code under test. */
export function bestByTryingAll(problem: SelectionProblem): number | null {
  const left = new Map(problem.limits.map((limit) => [keyText(limit), Number(limit.limit)]));
  const starts = new Map<string, number>();
  let best: number | null = null;
  const goOn = (place: number, value: number): void => {
    const candidate = problem.candidates[place];
    if (!candidate) {
      if ((best === null || value > best) && isAllowed(problem, starts)) best = value;
      return;
    }
    goOn(place + 1, value);
    for (const { start, value: worth, uses } of candidate.options) {
      if (start < (candidate.earliest ?? start) || start > (candidate.latest ?? start)) continue;
      for (const use of uses) left.set(keyText(use), (left.get(keyText(use)) ?? 0) - Number(use.amount));
      if (uses.every((use) => (left.get(keyText(use)) ?? 0) >= 0)) {
        starts.set(candidate.code, start);
        goOn(place + 1, value + Number(worth));
        starts.delete(candidate.code);
      }
      for (const use of uses) left.set(keyText(use), (left.get(keyText(use)) ?? 0) + Number(use.amount));
    }
  };
  goOn(0, 0);
  return best;
}

/** Whether all but the limits and the start windows are respected. */
export function isAllowed(problem: SelectionProblem, starts: ReadonlyMap<string, number>): boolean {
  const variants = problem.candidates.flatMap(({ code, variantOf }) => (starts.has(code) && variantOf) || []);
  return (
    new Set(variants).size === variants.length &&
    problem.excludes.every(([a, b]) => !(starts.has(a) && starts.has(b))) &&
    problem.forced.every(({ code, into }) => starts.has(code) === (into === 'IN')) &&
    problem.candidates.every(({ code, mandatory, dependsOn }) => {
      const start = starts.get(code);
      if (start === undefined) return !mandatory;
      return dependsOn.every((on) => (starts.get(on.code) ?? Infinity) + on.years <= start);
    })
  );
}

/** Which kinds of constraints some choices break, apart from the code under test. */
export function choicesBreak(
  problem: SelectionProblem,
  choices: readonly { readonly code: string; readonly start: number }[],
): string[] {
  const starts = new Map(choices.map(({ code, start }) => [code, start]));
  const used = new Map<string, number>();
  const broken: string[] = [];
  for (const { code, earliest, latest, options } of problem.candidates) {
    const start = starts.get(code);
    if (start === undefined) continue;
    if (start < (earliest ?? start) || start > (latest ?? start)) broken.push(`window of ${code}`);
    for (const use of options.find((each) => each.start === start)?.uses ?? []) {
      used.set(keyText(use), (used.get(keyText(use)) ?? 0) + Number(use.amount));
    }
  }
  for (const limit of problem.limits) {
    if ((used.get(keyText(limit)) ?? 0) > Number(limit.limit)) broken.push(keyText(limit));
  }
  return isAllowed(problem, starts) ? broken : [...broken, 'how initiatives stand to each other'];
}
