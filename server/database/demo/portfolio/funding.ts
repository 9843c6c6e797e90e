import type { OrganisationUnit } from '../../../organisation/organisation-unit.entity.ts';
import type { Assignment } from '../../../portfolio/assignment.entity.ts';
import { CHARGE_STATE } from '../../../portfolio/funding/charge-state.ts';
import type { FundingFrameMember } from '../../../portfolio/funding/funding-frame-member.entity.ts';
import type { FrameYearPlan, FundingFrame } from '../../../portfolio/funding/funding-frame.entity.ts';
import type { Initiative } from '../../../portfolio/initiative.entity.ts';
import type { InitiativeCost } from '../../../portfolio/planning/initiative-cost.entity.ts';
import type { CostNature } from '../../../portfolio/planning/plan-line.ts';
import { exact } from '../../../values/exact.ts';
import { addDays, partsOf, type LocalDate } from '../../../values/local-date.ts';
import { moneyOf, type Money } from '../../../values/money.ts';
import { ratioOf } from '../../../values/rate.ts';
import { yearMonth, yearOf } from '../../../values/year-month.ts';
import type { Records } from '../records.ts';

interface Options {
  readonly records: Records;
  readonly today: LocalDate;
  readonly units: readonly OrganisationUnit[];
}

type Stored = Omit<FundingFrame, 'planned' | 'effects' | 'listed'>;

/** Million SEK. */
const mnkr = (millions: number): Money =>
  moneyOf(exact(Math.round(millions * 10)).times(100_000), 'HALF_AWAY_FROM_ZERO');

/**
 * The envelope of 2018 and 2019 that charges equity: year, cap, result without it, what is restored of the deficit. With its
 * decided measures 1.3 is left of 2018, and the last measure would have taken 2019 to 18.1.
 */
const ENVELOPE: readonly (readonly [year: number, cap: number | null, result: number, toRestore: number | null])[] = [
  [2018, 12, -56.4, null],
  [2019, 18, -20, null],
  [2020, null, 14, 10],
  [2021, null, 31, 30],
  [2022, null, 40, 36.4],
  [2023, null, 12, null],
];

/** The money for the region's initiatives, who may use it, and what units were asked to propose. */
export function makeFunding(initiatives: readonly Initiative[], { records, today, units }: Options) {
  const { year } = partsOf(today);
  const region = units.find(({ parent }) => !parent) as OrganisationUnit;
  const none = {
    description: null,
    openingEquity: null,
    motive: null,
    registryNumber: null,
    note: null,
    isClosed: false,
  };
  const decided = { decidedBy: 'Regionfullmäktige', decidedOn: `${year - 1}-11-25` as LocalDate };
  const frame = (
    given: Omit<Stored, keyof ReturnType<Records['madeOn']> | keyof typeof none | 'unit'> & Partial<Stored>,
  ) => ({ ...records.madeOn(given.decidedOn ?? today), ...none, unit: region, ...given }) as FundingFrame;
  const envelope = frame({
    code: 'OMS-2018',
    name: 'Omstrukturering 2018–2019',
    description: 'Extra resurser för omställning, begränsade i tid och åtgärder och med en tydlig ekonomisk plan.',
    source: 'EQUITY',
    firstMonth: yearMonth(2018, 1),
    lastMonth: yearMonth(2019, 12),
    years: ENVELOPE.map(([of, cap, result, toRestore]) => ({
      year: of,
      cap: cap === null ? null : mnkr(cap),
      resultWithout: mnkr(result),
      toRestore: toRestore === null ? null : mnkr(toRestore),
    })),
    isClosed: true,
    openingEquity: mnkr(900),
    motive: 'Omställningen minskar kostnaderna varaktigt och är en del av god ekonomisk hushållning.',
    registryNumber: 'RE 2018/0326',
    decidedBy: 'Regionfullmäktige',
    decidedOn: '2018-06-18' as LocalDate,
  });
  const coming = (code: string, name: string, source: 'OPERATING' | 'INVESTMENT') =>
    frame({
      code,
      name,
      source,
      firstMonth: yearMonth(year - 3, 1),
      lastMonth: yearMonth(year + 4, 12),
      years: [],
      ...decided,
    });
  const operating = coming('DIGI-DRIFT', 'Digitalisering, driftmedel', 'OPERATING');
  const investment = coming('DIGI-INV', 'Digitalisering, investeringar', 'INVESTMENT');
  const measures = initiatives.filter(({ kind, stage }) => kind === 'RESTRUCTURING' && stage !== 'STOPPED');
  return {
    frames: [envelope, operating, investment],
    members: measures.map(
      (initiative) =>
        ({
          ...records.madeOn('2018-06-18' as LocalDate),
          frame: envelope,
          initiative,
          note: null,
        }) as FundingFrameMember,
    ),
    assignments: makeAssignments(region, { records, today, units }),
    /** Which frame pays an initiative's costs of a nature. */
    frameOf: ({ kind }: Initiative, nature: CostNature) =>
      kind === 'RESTRUCTURING' ? envelope : nature === 'INVESTMENT' ? investment : operating,
    /** Gives the frames of digitalisation their caps: what is decided, and room for a part of what is proposed. */
    settle: (costs: readonly InitiativeCost[]) => {
      for (const each of [operating, investment]) settleCaps(each, costs);
    },
  };
}

/** There is money for so much of what is proposed: enough that the order matters, and not for all. */
const PART = 0.7;

/** Whole half millions above what is decided or must be done, so that all of it has room; a part of what else is proposed. */
function settleCaps(frame: FundingFrame, costs: readonly InitiativeCost[]): void {
  const sums = new Map<number, number>();
  for (const { initiative, months, frame: payer } of costs) {
    const state = CHARGE_STATE[initiative.stage];
    if (payer !== frame || !state) continue;
    const own = initiative.partners.reduce((left, { costShare }) => left - ratioOf(costShare).toNumber(), 1);
    for (const { month, likely } of months) {
      const amount = Number(likely) * own * (state === 'DECIDED' || initiative.isMandatory ? 1 : PART);
      sums.set(yearOf(month), (sums.get(yearOf(month)) ?? 0) + amount);
    }
  }
  const years = [...sums].toSorted(([a], [b]) => a - b);
  frame.years = years.map(([year, sum]): FrameYearPlan => ({
    year,
    cap: mnkr(Math.ceil(sum / 500_000 + 1) / 2),
    resultWithout: null,
    toRestore: null,
  }));
  const first = Math.min(yearOf(frame.firstMonth), ...sums.keys());
  const last = Math.max(yearOf(frame.lastMonth), ...sums.keys());
  Object.assign(frame, { firstMonth: yearMonth(first, 1), lastMonth: yearMonth(last, 12) });
}

/** From the board to the chief executive, and from there to the heads of administration: then, and for the coming year. */
function makeAssignments(region: OrganisationUnit, { records, today, units }: Options): Assignment[] {
  const administrations = units.filter(({ parent }) => parent === region);
  const { year } = partsOf(today);
  const rounds = [
    {
      code: 'UPP-2018',
      about: 'Omstruktureringsåtgärder',
      decidedOn: '2018-03-26' as LocalDate,
      dueOn: '2018-05-28' as LocalDate,
    },
    {
      code: `UPP-${year}`,
      about: `Investeringsplan ${year + 1}`,
      decidedOn: addDays(today, -60),
      dueOn: addDays(today, 20),
    },
  ];
  return rounds.flatMap(({ code, about, decidedOn, dueOn }, round) => {
    const assignment = (given: Partial<Assignment>) =>
      ({
        ...records.madeOn(decidedOn),
        description:
          'Föreslå åtgärder med kostnad, tid, förväntat verksamhetsmässigt utfall och förväntat ekonomiskt utfall.',
        registryNumber: round === 0 ? 'RE 2018/0326' : null,
        decidedOn,
        dueOn,
        submittedOn: null,
        note: null,
        parent: null,
        ...given,
      }) as Assignment;
    const first = assignment({
      code,
      name: `${about}: uppdrag till regiondirektören`,
      giver: 'Regionstyrelsen',
      unit: region,
    });
    const carried = administrations.map((unit, index) =>
      assignment({
        code: `${code}-${index + 1}`,
        name: `${about}: ${unit.name}`,
        giver: 'Regiondirektören',
        unit,
        parent: first,
        submittedOn: round === 0 && index > 0 ? addDays(dueOn, index === 1 ? 7 : -index) : null,
      }),
    );
    return [first, ...carried];
  });
}
