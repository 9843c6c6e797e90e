import type { FigureIndicator } from '../../../economy/unit-figures/figure-indicator.entity.ts';
import { isTooFew } from '../../../economy/unit-figures/small-number.ts';
import type { UnitFigure } from '../../../economy/unit-figures/unit-figure.entity.ts';
import type { Decimal } from '../../../values/decimal.ts';
import { addDays, type LocalDate } from '../../../values/local-date.ts';
import { lastDayOf, monthOfYear, monthRange, shiftMonth, yearMonthOf } from '../../../values/year-month.ts';
import type { Place } from '../organisation/units.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';

type Fact = Pick<
  FigureIndicator,
  'code' | 'name' | 'nameEnglish' | 'figureUnit' | 'figureUnitEnglish' | 'kind' | 'overTime' | 'source'
> &
  Partial<Pick<FigureIndicator, 'per' | 'countsPeople'>>;

const FACTS = [
  {
    code: 'ARSARB',
    name: 'Årsarbetare',
    nameEnglish: 'Full-time equivalents',
    figureUnit: 'årsarbetare',
    figureUnitEnglish: 'FTE',
    kind: 'RESOURCE',
    overTime: 'MEAN',
    source: 'Personalsystemet',
  },
  {
    code: 'HYR',
    name: 'Hyrpersonal, tkr',
    nameEnglish: 'Hired staff, kSEK',
    figureUnit: 'tkr',
    figureUnitEnglish: 'kSEK',
    kind: 'RESOURCE',
    overTime: 'SUM',
    source: 'Ekonomisystemet',
  },
  {
    code: 'FYSBES',
    name: 'Fysiska besök',
    nameEnglish: 'Physical visits',
    figureUnit: 'fysiska besök',
    figureUnitEnglish: 'physical visits',
    kind: 'OUTCOME',
    overTime: 'SUM',
    per: 1000,
    countsPeople: true,
    source: 'Vårddatalagret',
  },
  {
    code: 'DIGBES',
    name: 'Digitala besök',
    nameEnglish: 'Digital visits',
    figureUnit: 'digitala besök',
    figureUnitEnglish: 'digital visits',
    kind: 'OUTCOME',
    overTime: 'SUM',
    per: 1000,
    countsPeople: true,
    source: 'Vårddatalagret',
  },
  {
    code: 'VANTETID',
    name: 'Väntetid till läkare',
    nameEnglish: 'Waiting time for a doctor',
    figureUnit: 'dagars väntetid',
    figureUnitEnglish: 'days of waiting',
    kind: 'OUTCOME',
    overTime: 'MEAN',
    source: 'Väntetidsdatabasen',
  },
] as const satisfies readonly Fact[];

type Code = (typeof FACTS)[number]['code'];

const MONTHS = 24;

/** How much is done in each month of the year: little in July. */
const SEASON = [1.05, 1.02, 1.06, 1.01, 0.99, 0.86, 0.58, 0.88, 1.05, 1.09, 1.06, 0.92];

interface Options {
  readonly seed: string;
  readonly records: Records;
  readonly today: LocalDate;
}

/** What health centres had of staff and hired staff, and what came of it, over two years. */
export function makeUnitFigures(places: readonly Place[], { seed, records, today }: Options) {
  const random = new Random(`unit figures ${seed}`);
  const last = shiftMonth(yearMonthOf(today), -1);
  const months = monthRange(shiftMonth(last, 1 - MONTHS), last);
  const made = FACTS.map((fact: Fact): FigureIndicator => ({
    ...records.madeOn(lastDayOf(shiftMonth(last, -MONTHS))),
    per: 1,
    countsPeople: false,
    note: null,
    ...fact,
  }));
  const indicators = new Map(made.map((indicator) => [indicator.code as Code, indicator]));
  const centres = places.filter(({ setting }) => setting === 'PRIMARY').map(({ unit }) => unit);
  const figures = centres.flatMap((unit): UnitFigure[] => {
    const staff = random.integer(18, 46);
    const [hired, visits, start, wait] = [
      random.fraction() ** 2,
      random.integer(26, 38),
      random.fraction(),
      random.integer(4, 14),
    ];
    return months.flatMap((month, index): UnitFigure[] => {
      const season = SEASON[monthOfYear(month) - 1] ?? 1;
      const share = Math.max(0, (index - 4 + start * 8) / MONTHS) * 0.22;
      const noise = () => 0.95 + 0.1 * random.fraction();
      const contacts = staff * visits * season * noise();
      const amounts: Record<Code, number> = {
        ARSARB: Math.round(staff * noise() * 10) / 10,
        HYR: Math.round(staff * 22 * hired * noise()),
        FYSBES: Math.round(contacts * (1 - share)),
        DIGBES: Math.round(contacts * share),
        VANTETID: Math.round((wait - 6 * share) * (1.6 - 0.6 * season) * noise() * 10) / 10,
      };
      return [...indicators].map(([code, indicator]): UnitFigure => {
        const quantity = amounts[code].toFixed(4) as Decimal;
        const few = isTooFew(quantity, indicator.countsPeople);
        const of = { unit, indicator, month, quantity: few ? null : quantity, isTooFew: few, source: indicator.source };
        return { ...records.madeOn(addDays(lastDayOf(month), 9)), ...of };
      });
    });
  });
  return { indicators: made, figures };
}
