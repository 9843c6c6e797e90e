import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { globalId } from '../../api/read/global-id.ts';
import { addComputed, type Gathered } from '../../api/read/record.ts';
import { toldTerms } from '../../services/digital-visits/told-calculation.ts';
import { sumMoney, type Money } from '../../values/money.ts';
import { yearOf } from '../../values/year-month.ts';
import type { InitiativeKind } from '../initiative-kind.ts';
import { initiatives } from '../initiative.record.ts';
import { initiativeBenefits } from '../planning/initiative-benefit.record.ts';
import { initiativeCosts } from '../planning/initiative-cost.record.ts';
import { capsOf, chargesOf, plannedCharges, plannedEffects } from './frame-charges.ts';
import { frameEnvelope, inYear } from './frame-envelope.ts';
import { EquityEnvelopeType, FrameChargeType, FrameTotalType, FrameYearType } from './frame-figures.type.ts';
import type { FundingFrame as StoredFrame } from './funding-frame.entity.ts';
import { fundingFrameMembers } from './funding-frame-member.record.ts';
import { fundingFrames } from './funding-frame.record.ts';
import { frameYears, fundingRefusals, type Charge, type FundingFrame } from './funding-frame.ts';
import { FundingFrameType } from './funding-frame.type.ts';

/** The initiatives on a frame that the viewer may see, by their keys. */
const seen: Gathered = {
  name: 'seen',
  sql: (alias, { rows }) => `(select coalesce(jsonb_object_agg(i.id, jsonb_build_object('code', i.code, 'name', i.name,
      'kind', i.kind)), '{}') from ${rows(initiatives)} i
    where i.id in (select (p ->> 'id')::uuid from jsonb_array_elements(${alias}.planned) p))`,
};

const CHARGED = ['source', 'firstMonth', 'lastMonth', 'isClosed', 'years', 'planned', 'listed'] as const;

addComputed(fundingFrames, {
  calculated: {
    planned: (alias, { rows }) =>
      plannedCharges(`${alias}.id`, { initiatives: rows(initiatives), costs: rows(initiativeCosts) }),
    effects: (alias, { rows }) =>
      plannedEffects(`${alias}.id`, {
        initiatives: rows(initiatives),
        costs: rows(initiativeCosts),
        benefits: rows(initiativeBenefits),
      }),
    listed: (alias, { rows }) =>
      `select coalesce(jsonb_agg(m.initiative_id), '[]') from ${rows(fundingFrameMembers)} m where m.frame_id = ${alias}.id`,
  },
  computed: {
    years: ['years', 'planned'],
    total: ['years', 'planned'],
    charges: [...CHARGED, seen],
    envelope: ['source', 'openingEquity', 'motive', 'years', 'planned', 'effects'],
  },
});

type Stored = Pick<StoredFrame, (typeof CHARGED)[number] | 'effects' | 'openingEquity' | 'motive'>;
type Seen = { readonly [Key in string]?: { code: string; name: string; kind: InitiativeKind } };

const WITH_PROPOSED = {
  defaultValue: false,
  description: 'Whether what is proposed is counted as if it were decided.',
} as const;

@Resolver(() => FundingFrameType)
export class FundingFrameFields {
  @FieldResolver(() => [FrameYearType], {
    description: 'Every year that it tells of or that something is charged for, in order: of all initiatives together.',
  })
  years(@Root('$') { years, planned }: Pick<Stored, 'years' | 'planned'>): FrameYearType[] {
    const told = frameYears(ruleOf({ years }), [...chargesOf(planned), ...nothingIn(years)]);
    return told.map((each) => {
      const plan = years.find(({ year }) => year === each.year);
      return {
        ...each,
        hasCap: plan?.cap != null,
        resultWithout: plan?.resultWithout ?? null,
        toRestore: plan?.toRestore ?? null,
      };
    });
  }

  @FieldResolver(() => FrameTotalType, {
    description: 'All its years together, or one of them: of all initiatives together.',
  })
  total(
    @Root('$') { years, planned }: Pick<Stored, 'years' | 'planned'>,
    @Arg('year', () => Int, { nullable: true, description: 'One year; all when left out.' })
    year: number | null | undefined,
  ): FrameTotalType {
    const isIn = (each: { readonly year: number }) => year == null || each.year === year;
    const told = frameYears(ruleOf({ years }), chargesOf(planned)).filter(isIn);
    const sumOf = (name: 'cap' | 'decided' | 'proposed' | 'remaining' | 'remainingIfAll') =>
      sumMoney(told.map((each) => each[name]));
    return {
      cap: years.some((each) => isIn(each) && each.cap !== null) ? sumOf('cap') : null,
      decided: sumOf('decided'),
      proposed: sumOf('proposed'),
      remaining: sumOf('remaining'),
      remainingIfAll: sumOf('remainingIfAll'),
    };
  }

  @FieldResolver(() => [FrameChargeType], {
    description: 'What each initiative takes of it, decided ones first; those that you may not see together.',
  })
  charges(@Root('$') { seen: visible, ...frame }: Stored & { readonly seen: Seen }): FrameChargeType[] {
    const charges = chargesOf(frame.planned);
    const named = charges.flatMap((charge): FrameChargeType[] => {
      const initiative = visible[charge.initiative];
      if (!initiative) return [];
      const refusals = fundingRefusals(ruleOf(frame), charge, charges);
      return [
        { ...toldCharge([charge]), ...initiative, initiativeId: globalId(initiatives, charge.initiative), refusals },
      ];
    });
    const hidden = charges.filter(({ initiative }) => !visible[initiative]);
    const others = (['DECIDED', 'PROPOSED'] as const).flatMap((state) => {
      const of = hidden.filter((charge) => charge.state === state);
      return of.length ? [toldCharge(of)] : [];
    });
    return [...named, ...others].toSorted(
      (a, b) => a.state.localeCompare(b.state) || (a.code ?? '\uffff').localeCompare(b.code ?? '\uffff', 'sv'),
    );
  }

  @FieldResolver(() => EquityEnvelopeType, {
    nullable: true,
    description: 'What it does to the region’s result and equity; null where it charges no equity or tells no years.',
  })
  envelope(
    @Root('$') { source, openingEquity, motive, years, planned, effects }: Stored,
    @Arg('withProposed', () => Boolean, WITH_PROPOSED) withProposed: boolean,
  ): EquityEnvelopeType | null {
    const told = years.flatMap((year) =>
      year.resultWithout === null ? [] : [{ ...year, resultWithout: year.resultWithout }],
    );
    if (source !== 'EQUITY' || openingEquity == null || told.length === 0) return null;
    const counted = ({ state }: Charge) => withProposed || state === 'DECIDED';
    const envelope = frameEnvelope({
      openingEquity,
      years: told,
      charges: chargesOf(planned).filter(counted),
      effects: chargesOf(effects).filter(counted),
      isExceptional: motive != null,
    });
    return {
      ...envelope,
      years: envelope.years.map(({ balance, ...year }) => ({
        ...year,
        balance: {
          ...balance,
          steps: balance.steps.map(({ name, terms, result }) => ({ name, terms: toldTerms(terms), result })),
        },
      })),
    };
  }
}

/** The frame as the rules take it; what is left out of it lets everything in. */
function ruleOf(frame: Pick<Stored, 'years'> & Partial<Stored>): FundingFrame {
  const { source = 'OPERATING', isClosed = false, listed = [] } = frame;
  return {
    source,
    window: { first: frame.firstMonth ?? ('0001-01' as never), last: frame.lastMonth ?? ('9999-12' as never) },
    caps: capsOf(frame.years),
    closedList: isClosed ? new Set(listed) : null,
  };
}

/** Charges of nothing, so that years without a cap are told too. */
function nothingIn(years: Stored['years']): Charge[] {
  const months = years.map(({ year }) => ({ month: `${year}-01` as never, amount: '0.00' as Money }));
  return [{ initiative: '', state: 'PROPOSED', months }];
}

/** What charges of one state come to, as those of somebody without a name. */
function toldCharge(charges: readonly Charge[]): FrameChargeType {
  const years = [...new Set(charges.flatMap(({ months }) => months.map(({ month }) => yearOf(month))))].toSorted(
    (a, b) => a - b,
  );
  const byYear = years.map((year) => ({ year, amount: inYear(charges, year) }));
  return {
    initiativeId: null,
    code: null,
    name: null,
    kind: null,
    state: charges[0]?.state ?? 'PROPOSED',
    years: byYear,
    total: sumMoney(byYear.map(({ amount }) => amount)),
    refusals: [],
  };
}
