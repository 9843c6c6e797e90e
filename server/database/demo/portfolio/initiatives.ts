import type { OrganisationUnit } from '../../../organisation/organisation-unit.entity.ts';
import type { Person } from '../../../organisation/person.entity.ts';
import type { InitiativeDependency } from '../../../portfolio/initiative-dependency.entity.ts';
import type { InitiativeLink } from '../../../portfolio/initiative-link.entity.ts';
import type { Initiative } from '../../../portfolio/initiative.entity.ts';
import type { StrategicGoal } from '../../../portfolio/strategic-goal.entity.ts';
import type { EHealthService } from '../../../services/e-health-service.entity.ts';
import { addMonths, addDays, type LocalDate, partsOf } from '../../../values/local-date.ts';
import { parsePercent } from '../../../values/rate.ts';
import { firstDayOf, parseYearMonth, shiftMonth, yearMonthOf, type YearMonth } from '../../../values/year-month.ts';
import type { Region } from '../assets/assets.ts';
import type { Records } from '../records.ts';
import type { Ground } from '../services/ground.ts';
import { GOAL_FACTS, INITIATIVE_FACTS, type InitiativeFact } from './initiative-facts.ts';

/** What is stored of an initiative; what follows from its plan is not. */
type Stored = Omit<Initiative, 'likelyCost'>;

/** Initiatives, what they serve and touch, and what binds them. */
export interface MadeInitiatives {
  readonly goals: readonly StrategicGoal[];
  readonly initiatives: readonly Initiative[];
  readonly links: readonly InitiativeLink[];
  readonly bonds: readonly InitiativeDependency[];
}

interface Options {
  readonly records: Records;
  readonly today: LocalDate;
  readonly services: readonly EHealthService[];
  /** What the region has of named systems. */
  readonly ground: Ground;
}

const IS_PROPOSED: readonly Initiative['stage'][] = [
  'PROPOSED',
  'DECIDED',
  'RUNNING',
  'ROLLOUT',
  'REALISING',
  'CLOSED',
  'STOPPED',
];
const IS_DECIDED = IS_PROPOSED.slice(1, -1);

/** The region's initiatives, the same however large its inventory is. */
export function makeInitiatives({ places, staff }: Region, options: Options): MadeInitiatives {
  const { records, today, services, ground } = options;
  const thisMonth = yearMonthOf(today);
  const goals = GOAL_FACTS.map(([code, name, source, description]) => ({
    ...records.madeOn(addMonths(today, -40)),
    code,
    name,
    source,
    description,
    validFromDay: null,
    validToDay: null,
  })) satisfies StrategicGoal[];
  const made = INITIATIVE_FACTS.map((fact) => ({ fact, initiative: initiativeOf(fact) }));
  const byCode = new Map(made.map(({ initiative }) => [initiative.code, initiative]));
  return {
    goals,
    initiatives: [...byCode.values()],
    links: made.flatMap(({ fact, initiative }) => linksOf(fact, initiative)),
    bonds: made.flatMap(({ fact, initiative }) => bondsOf(fact, initiative)),
  };

  function initiativeOf(fact: InitiativeFact): Initiative {
    const { stage, outcome, measure, partners = [], risks = [], starts } = fact;
    const [firstMonth, lastMonth] = fact.months ? [monthOf(fact.months[0]), monthOf(fact.months[1])] : [null, null];
    const begins = firstMonth ? firstDayOf(firstMonth) : today;
    const isProposed = IS_PROPOSED.includes(stage);
    const submittedOn = isProposed ? earlier(addDays(begins, -100)) : null;
    const isDecided = IS_DECIDED.includes(stage);
    const { year } = partsOf(today);
    const stored: Stored = {
      ...records.madeOn(earlier(addDays(begins, -180))),
      code: fact.code,
      name: fact.name,
      kind: fact.kind,
      stage,
      description: fact.about,
      unit: unitNamed(fact.unit),
      owner: headOf(fact.owner),
      area: fact.area,
      isPrioritised: fact.isPrioritised ?? false,
      firstMonth,
      lastMonth,
      // What the board was shown in the spring of 2018 is in the prices of that year.
      priceLevel: fact.kind === 'RESTRUCTURING' ? 2018 : null,
      decisionMonth: firstMonth && !isDecided && stage !== 'STOPPED' ? decisionBefore(firstMonth) : null,
      organisationalOutcome: outcome?.[0] ?? null,
      economicOutcome: outcome?.[1] ?? null,
      isAdditional: measure === undefined ? null : measure === null,
      planMeasure: measure ?? null,
      sideEffects: null,
      risks: risks.map(([description, likelihood, consequence, response]) => ({
        description,
        likelihood,
        consequence,
        response,
      })),
      partners: partners.map(([name, cost, benefit]) => ({
        name,
        costShare: parsePercent(cost),
        benefitShare: parsePercent(benefit),
      })),
      isMandatory: fact.isMandatory ?? false,
      earliestStart: starts ? year + starts[0] : null,
      latestStart: starts ? year + starts[1] : null,
      variantOf: fact.variantOf ?? null,
      pilotResult: fact.pilot ?? null,
      registryNumber: submittedOn ? `RE ${submittedOn.slice(0, 4)}/${fact.code.slice(2)}` : null,
      proposer: fact.kind === 'RESTRUCTURING' ? 'Förvaltningschefen' : null,
      initiatedAt: fact.kind === 'RESTRUCTURING' ? 'Regionstyrelsens sammanträde' : null,
      initiatedOn: fact.kind === 'RESTRUCTURING' ? ('2018-03-26' as LocalDate) : null,
      proposedDecisions: isProposed ? [`Att genomföra ${fact.name}.`] : [],
      decidedBy: isDecided ? 'Regionstyrelsen' : null,
      decidedOn: isDecided ? earlier(addDays(begins, -40)) : null,
      decision: isDecided ? 'Enligt förslaget.' : null,
      submittedOn,
      closingComment: fact.closing ?? null,
      stopReason: fact.stopped ?? null,
      note: null,
    };
    return stored as Initiative;
  }

  function linksOf({ goals: served, services: touched = [], systems = [] }: InitiativeFact, initiative: Initiative) {
    const to: Partial<Pick<InitiativeLink, 'goal' | 'service' | 'asset' | 'effect'>>[] = [
      ...served.map((code) => ({ goal: goals.find((goal) => goal.code === code) ?? null })),
      ...touched.map(([code, effect]) => ({ service: services.find((each) => each.code === code) ?? null, effect })),
      ...systems.map(([name, effect]) => ({ asset: ground.system(name), effect })),
    ];
    return to
      .filter(({ goal, service, asset }) => goal ?? service ?? asset)
      .map((end): InitiativeLink => ({
        ...records.madeOn(today),
        initiative,
        goal: null,
        service: null,
        asset: null,
        contract: null,
        effect: null,
        note: null,
        ...end,
      }));
  }

  function bondsOf({ bonds = [] }: InitiativeFact, initiative: Initiative): InitiativeDependency[] {
    return bonds.map(([bond, code, years = 0]) => {
      const other = byCode.get(code);
      if (!other) throw new Error(`${initiative.code} is bound to an unknown initiative ${code}.`);
      return { ...records.madeOn(today), initiative, bond, other, years, note: null };
    });
  }

  function monthOf(given: number | string): YearMonth {
    return typeof given === 'number' ? shiftMonth(thisMonth, given) : parseYearMonth(given);
  }

  /** Decisions are taken two months before the work begins, and those that are not yet taken next month at the earliest. */
  function decisionBefore(begins: YearMonth): YearMonth {
    const [wanted, next] = [shiftMonth(begins, -2), shiftMonth(thisMonth, 1)];
    return wanted > next ? wanted : next;
  }

  /** A day, or some days ago if that is earlier: nothing has been decided in days to come. */
  function earlier(day: LocalDate): LocalDate {
    const lately = addDays(today, -20);
    return day < lately ? day : lately;
  }

  function unitNamed(name: string): OrganisationUnit {
    const place = places.find(({ unit }) => unit.name === name);
    if (!place) throw new Error(`The demo region has no unit ${name}.`);
    return place.unit;
  }

  function headOf(name: string | null): Person | null {
    return (name && staff.get(unitNamed(name))?.[0]) || null;
  }
}
