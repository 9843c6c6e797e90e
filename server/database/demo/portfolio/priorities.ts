import type { Person } from '../../../organisation/person.entity.ts';
import type { Initiative } from '../../../portfolio/initiative.entity.ts';
import type { Criterion } from '../../../portfolio/prioritisation/criterion.entity.ts';
import type { InitiativeScore } from '../../../portfolio/prioritisation/initiative-score.entity.ts';
import { OPEN_STAGES } from '../../../portfolio/prioritisation/lab/asked-set.ts';
import { parseDecimal } from '../../../values/decimal.ts';
import { addMonths, type LocalDate } from '../../../values/local-date.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';

/** Code, name, weight, the ends of the scale, and what it means. */
const CRITERIA = [
  ['PATIENTNYTTA', 'Nytta för patienter', '30', '1', '5', '1: ingen märkbar skillnad. 5: tydlig skillnad för många.'],
  ['SAKERHET', 'Patientsäkerhet', '25', '1', '5', '1: oförändrad. 5: en känd risk försvinner.'],
  ['ARBETSMILJO', 'Arbetsmiljö', '15', '1', '5', '1: mer belastning. 5: tydligt mindre belastning.'],
  ['STRATEGI', 'Bidrag till strategin', '20', '1', '5', '1: inget mål berörs. 5: avgörande för ett mål.'],
  ['GENOMFORANDERISK', 'Risk i genomförandet', '10', '5', '1', '1: låg risk. 5: hög risk. Låg är bäst.'],
] as const;

const SCORERS = 3;

/** Of initiatives that are thought about, so many have been scored by all; the others are still to be. */
const SCORED = 0.85;

interface Options {
  readonly seed: string;
  readonly records: Records;
  readonly today: LocalDate;
}

/** By what the region judges initiatives, and what three people think of those that are not begun. */
export function makePriorities(
  initiatives: readonly Initiative[],
  { seed, records, today }: Options,
): { readonly criteria: readonly Criterion[]; readonly scores: readonly InitiativeScore[] } {
  const random = new Random(`priorities ${seed}`);
  const criteria = CRITERIA.map(([code, name, weight, worst, best, guidance]): Criterion => ({
    ...records.madeOn(addMonths(today, -14)),
    code,
    name,
    guidance,
    weight: parseDecimal(weight),
    worst: parseDecimal(worst),
    best: parseDecimal(best),
    isRetired: false,
  }));
  const owners = new Map(initiatives.flatMap(({ owner }) => (owner ? [[owner.id, owner as Person] as const] : [])));
  const scorers = [...owners.values()].slice(0, SCORERS);
  const open = initiatives.filter(({ stage }) => OPEN_STAGES.some((each) => each === stage));
  const scores = open
    .filter(() => random.chance(SCORED))
    .flatMap((initiative) =>
      criteria.flatMap((criterion) => {
        // People see much the same, and now and then something quite different.
        const common = random.integer(2, 5);
        return scorers.map((scorer): InitiativeScore => {
          const seen = random.chance(0.08) ? 6 - common : common + random.integer(-1, 1);
          return {
            ...records.madeOn(addMonths(today, -2)),
            initiative,
            criterion,
            scorer,
            value: parseDecimal(String(Math.min(5, Math.max(1, seen)))),
            comment: null,
          };
        });
      }),
    );
  return { criteria, scores };
}
