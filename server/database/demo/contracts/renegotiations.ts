import type { Contract } from '../../../contracts/contract.entity.ts';
import type { ContractPriceLine } from '../../../contracts/contract-price-line.entity.ts';
import { priceLineOf } from '../../../contracts/price-line-of.ts';
import { annualCost } from '../../../contracts/price-lines.ts';
import { amendedLines, linesOf } from '../../../contracts/renegotiation/amended-lines.ts';
import { freezeBaseline } from '../../../contracts/renegotiation/baseline.ts';
import type { CaseStage } from '../../../contracts/renegotiation/case-stage.ts';
import type { AmendedLine, ContractAmendment } from '../../../contracts/renegotiation/contract-amendment.entity.ts';
import type {
  OfferLine,
  RenegotiationCase,
  RenegotiationOffer,
} from '../../../contracts/renegotiation/renegotiation.entities.ts';
import { savingPlan } from '../../../contracts/renegotiation/saving-plan.ts';
import { endOfHorizon } from '../../../contracts/renegotiation/total-cost.ts';
import type { CostEntry } from '../../../economy/costs/cost-entry.entity.ts';
import { exact } from '../../../values/exact.ts';
import { addDays, addMonths, type LocalDate } from '../../../values/local-date.ts';
import { multiplyMoney, type Money } from '../../../values/money.ts';
import { parsePercent } from '../../../values/rate.ts';
import { firstDayOf, shiftMonth, yearMonthOf } from '../../../values/year-month.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';
import type { MadeContracts } from './contracts.ts';

/** What is stored of a case and of an offer; what follows from them and the day is not. */
type MadeCase = Omit<RenegotiationCase, 'stageSince' | 'isSecret' | 'pricesAreSecret' | 'savingThisYear'>;
type MadeOffer = Omit<RenegotiationOffer, 'isAgreed' | 'pricesAreSecret'>;

/** Renegotiations with their offers, what was signed and what it came to cost. */
export interface MadeRenegotiations {
  readonly cases: MadeCase[];
  readonly offers: MadeOffer[];
  readonly amendments: ContractAmendment[];
  readonly costs: Partial<CostEntry>[];
}

interface Options {
  readonly seed: string;
  readonly records: Records;
  readonly today: LocalDate;
  /** Keys of the accounts that the cases are confided to, with their names. */
  readonly team: Readonly<Record<string, string>>;
}

/** The stages of the region's cases, and the part of the present price that the best offer asks for. */
const CASES: readonly (readonly [stage: CaseStage, price: string])[] = [
  ['SIGNED', '0.91'],
  ['NEGOTIATING', '0.93'],
  ['ANALYSIS', '0.95'],
  ['AGREED', '0.89'],
  ['PLANNED', '0.90'],
  ['SIGNED', '0.86'],
  ['NEGOTIATING', '0.97'],
  ['ABANDONED', '1.00'],
  ['CLOSED', '0.94'],
];
const ORDER: readonly CaseStage[] = ['PLANNED', 'ANALYSIS', 'NEGOTIATING', 'AGREED', 'SIGNED', 'CLOSED'];
const HORIZON = 36;
/** Months ago that what was signed began to apply. */
const SINCE = 7;

/** Cases over contracts that run; what was signed also ends and adds price lines of `made`. */
export function makeRenegotiations(made: MadeContracts, { seed, records, today, team }: Options): MadeRenegotiations {
  const random = new Random(`renegotiations ${seed}`);
  const result: MadeRenegotiations = { cases: [], offers: [], amendments: [], costs: [] };
  const linesOfContract = Map.groupBy(made.lines, ({ contract }) => contract.id);
  const running = made.contracts.filter(
    ({ id, start, pricesSecretUntil }) =>
      start < addMonths(today, -2 * SINCE) &&
      pricesSecretUntil === null &&
      linesOfContract.get(id)?.some(({ billingPeriod }) => billingPeriod !== 'ONCE'),
  );
  for (const [index, [stage, price]] of CASES.entries()) {
    const contract = running[index * Math.floor(running.length / CASES.length)];
    if (contract) add(contract as Contract, stage, price);
  }
  return result;

  function add(contract: Contract, stage: CaseStage, price: string): void {
    const stored = (linesOfContract.get(contract.id) ?? []) as ContractPriceLine[];
    const isDecided = stage === 'SIGNED' || stage === 'CLOSED';
    const from = firstDayOf(shiftMonth(yearMonthOf(today), isDecided ? -SINCE : 4));
    const begun = isDecided ? addMonths(from, -5) : addDays(today, -random.integer(20, 90));
    const baseline = freezeBaseline(stored.map(priceLineOf), addDays(begun, 5));
    const renegotiation = caseOf(contract, stage, begun, baseline.annual);
    result.cases.push(renegotiation);
    if (stage === 'PLANNED') return;
    Object.assign(renegotiation, {
      baselineOn: baseline.frozenOn,
      baseline: baseline.lines,
      baselineAnnual: baseline.annual,
    });
    if (stage === 'ANALYSIS') return;
    for (const [round, factor] of [
      [1, '0.985'],
      [2, price],
    ] as const) {
      result.offers.push(offerOf(renegotiation, contract.supplier.name, round, factor, addDays(begun, 20 * round)));
    }
    result.offers.push(offerOf(renegotiation, 'Konkurrenten i Norr AB', 1, '0.96', addDays(begun, 22)));
    if (stage === 'NEGOTIATING' || stage === 'ABANDONED') return;
    const agreed = result.offers.at(-2) as RenegotiationOffer;
    Object.assign(renegotiation, { agreedOffer: agreed, effectiveFrom: from, chosenAlternative: 'RENEGOTIATE' });
    if (isDecided) sign(contract, renegotiation, agreed, stored, from);
  }

  function caseOf(contract: Contract, stage: CaseStage, begun: LocalDate, annual: Money): MadeCase {
    const passed = stage === 'ABANDONED' ? ORDER.slice(0, 3) : ORDER.slice(0, ORDER.indexOf(stage) + 1);
    const days = passed.map((each, index) => [each, addDays(begun, index * 14)] as const);
    return {
      ...records.madeOn(begun),
      contract,
      name: `Omförhandling: ${contract.name}`,
      registryNumber: null,
      stage,
      stageDays: { ...Object.fromEntries(days), ...(stage === 'ABANDONED' && { ABANDONED: addDays(begun, 60) }) },
      owner: contract.owner ?? null,
      team,
      decisionOn: addDays(begun, 120),
      levers: random
        .pick([['PRICE'], ['PRICE', 'TERM'], ['VOLUME', 'SCOPE'], ['PRICE', 'SERVICE_LEVEL', 'INDEX']] as const)
        .slice(),
      baselineOn: null,
      baselineAnnual: null,
      baseline: null,
      targetAnnual: stage === 'PLANNED' ? null : times(annual, '0.88'),
      targetNote:
        stage === 'PLANNED'
          ? null
          : 'Volymen har minskat och flera leverantörer finns. Lägsta godtagbara: två års bindning.',
      horizonMonths: HORIZON,
      yearlyPriceChange: parsePercent('2'),
      discountRate: parsePercent('3'),
      agreedOffer: null,
      effectiveFrom: null,
      agreedAnnual: null,
      savingFullYear: null,
      savingMonths: null,
      notes: [
        { kind: 'LET_RENEW', risk: 'Priset ligger kvar och indexeras.', work: 'Inget.' },
        { kind: 'RENEGOTIATE', risk: 'Leverantören kan säga nej.', work: 'Ungefär tre veckor för avtalsförvaltaren.' },
        { kind: 'PROCURE_ANEW', risk: 'Byte av leverantör mitt i drift.', work: 'Ungefär nio månader.' },
      ],
      chosenAlternative: null,
      comment: null,
      closingComment: stage === 'CLOSED' ? 'Besparingen har kommit hem och följs nu i budgeten.' : null,
      abandonReason: stage === 'ABANDONED' ? 'Leverantören höll fast vid priset; avtalet löper ut nästa år.' : null,
    };
  }

  function offerOf(
    renegotiation: MadeCase,
    bidder: string,
    round: number,
    factor: string,
    receivedOn: LocalDate,
  ): MadeOffer {
    const { baseline, contract } = renegotiation;
    const lines = (baseline ?? []).map((line): OfferLine => {
      const unitPrice = times(line.unitPrice, factor);
      return { ...line, unitPrice, annual: annualCost(linesOf([{ ...line, unitPrice }], receivedOn), receivedOn) };
    });
    return {
      ...records.madeOn(receivedOn),
      renegotiation: renegotiation as RenegotiationCase,
      bidder,
      supplier: bidder === contract.supplier.name ? contract.supplier : null,
      round,
      registryNumber: null,
      receivedOn,
      bindsUntil: addMonths(receivedOn, 3),
      lines,
      annualCost: annualCost(linesOf(lines, receivedOn), receivedOn),
      oneOffCost: '0.00' as Money,
      newEnd: null,
      renewalMonths: null,
      noticeCount: null,
      noticeUnit: null,
      serviceLevel: round === 2 ? 'Åtgärd inom fyra timmar på vardagar.' : null,
      comment: null,
    };
  }

  function sign(
    contract: Contract,
    renegotiation: MadeCase,
    agreed: MadeOffer,
    stored: readonly ContractPriceLine[],
    from: LocalDate,
  ): void {
    const signedOn = addDays(from, -10);
    const current = stored.map((line) => ({ ...priceLineOf(line), stored: line }));
    const { ended, added } = amendedLines(current, agreed.lines, from);
    for (const line of ended) line.stored.lastDay = addDays(from, -1);
    const begun = added.map((line) => ({
      ...records.madeOn(signedOn),
      ...line,
      contract,
      firstDay: from,
      lastDay: null,
    }));
    made.lines.push(...begun);
    const annual = annualCost(linesOf(agreed.lines, from), from);
    const baseline = renegotiation.baselineAnnual ?? annual;
    const through = yearMonthOf(endOfHorizon({ start: from, months: HORIZON }));
    const { fullYear, months } = savingPlan(baseline, annual, from, through);
    Object.assign(renegotiation, { agreedAnnual: annual, savingFullYear: fullYear, savingMonths: months });
    const amended =
      (change: AmendedLine['change']) =>
      (line: Pick<ContractPriceLine, 'id' | 'item' | 'quantity' | 'billingPeriod'>) => ({
        change,
        priceLine: line.id,
        item: line.item,
        quantity: line.quantity,
        billingPeriod: line.billingPeriod,
      });
    result.amendments.push({
      ...records.madeOn(signedOn),
      contract,
      renegotiation: renegotiation as RenegotiationCase,
      number: 'Tillägg 1',
      signedOn,
      effectiveFrom: from,
      annualBefore: baseline,
      annualAfter: annual,
      summary: 'Nya priser efter omförhandling.',
      terms: [],
      lines: [...ended.map(({ stored: line }) => line).map(amended('ENDED')), ...begun.map(amended('ADDED'))],
    });
    // Some of the saving is late: the first invoices are at the former price in part.
    for (let month = 0; month < SINCE; month += 1) {
      const share = month === 0 ? '0.0850' : random.pick(['0.0833', '0.0834', '0.0836', '0.0839']);
      result.costs.push({
        ...records.madeOn(addDays(addMonths(from, month + 1), 5)),
        contract,
        month: shiftMonth(yearMonthOf(from), month),
        scenario: 'ACTUAL',
        costClass: 'RUN',
        amount: times(annual, share),
        source: 'MANUAL',
      });
    }
  }
}

function times(amount: Money, factor: string): Money {
  return multiplyMoney(amount, exact(factor as never), 'HALF_AWAY_FROM_ZERO');
}
