import type { Contract } from '../../../contracts/contract.entity.ts';
import type { ContractCoverage } from '../../../contracts/contract-coverage.entity.ts';
import type { ContractPriceLine } from '../../../contracts/contract-price-line.entity.ts';
import type { ExtensionOption } from '../../../contracts/contract-term.ts';
import type { Person } from '../../../organisation/person.entity.ts';
import type { Supplier } from '../../../organisation/supplier.entity.ts';
import type { Decimal } from '../../../values/decimal.ts';
import { addDays, addMonths, partsOf, type LocalDate } from '../../../values/local-date.ts';
import { parseMoney } from '../../../values/money.ts';
import type { Region } from '../assets/assets.ts';
import { Random, Weighted } from '../random.ts';
import type { Records } from '../records.ts';
import { AGREEMENTS, type Agreement } from './agreements.ts';

/** What is stored of a contract; what follows from it and the day is not. */
export type MadeContract = Omit<
  Contract,
  | 'phase'
  | 'currentEnd'
  | 'endYear'
  | 'earliestEnd'
  | 'latestPossibleEnd'
  | 'decisionKind'
  | 'termEnd'
  | 'deadline'
  | 'safeDate'
  | 'reviewDate'
  | 'renewsTo'
  | 'optionDates'
  | 'comingDecisions'
  | 'annualCost'
  | 'isOrphaned'
  | 'procurementFacts'
>;

/** Contracts with their price lines and what they cover, in the order in which they are stored. */
export interface MadeContracts {
  readonly contracts: MadeContract[];
  readonly lines: Omit<ContractPriceLine, 'annualCost' | 'pricesAreSecret'>[];
  readonly coverage: ContractCoverage[];
}

interface Options {
  readonly seed: string;
  readonly count: number;
  readonly records: Records;
  readonly today: LocalDate;
}

/** Days before today on which the oldest contracts began. */
const OLDEST = 1_500;
const REASON = 'Leverantörens affärsvillkor, OSL 31 kap. 16 §';

/** The region's contracts: most run, some have ended, a few begin later. */
export function makeContracts(region: Region, { seed, count, records, today }: Options): MadeContracts {
  const random = new Random(`contracts ${seed}`);
  const made: MadeContracts = { contracts: [], lines: [], coverage: [] };
  const agreements = new Weighted(AGREEMENTS.map((agreement) => [agreement, agreement.share] as const));
  const services = region.suppliers.all.slice(-10);
  const starts = Array.from({ length: count }, () =>
    addDays(today, 60 - Math.floor(OLDEST * random.fraction())),
  ).toSorted();
  for (const [index, start] of starts.entries()) {
    const agreement = agreements.pick(random);
    const { category } = agreement;
    const supplier = category ? region.suppliers.pick(category, random) : random.pick(services);
    const contract = contractOf(agreement, supplier, start, index);
    made.contracts.push(contract);
    addLines(contract, agreement);
    addCoverage(contract, agreement);
  }
  return made;

  function contractOf(agreement: Agreement, supplier: Supplier, start: LocalDate, index: number): MadeContract {
    const { unit, people } = ownership();
    const [termMonths, optionMonths, renewalMonths] = random.pick(agreement.terms);
    const noticeCount = renewalMonths === null || !agreement.notice.length ? null : random.pick(agreement.notice);
    const isSecret = random.chance(0.12);
    const [owner, deputy] = [random.pick(people), random.chance(0.5) ? random.pick(people) : null];
    return {
      ...records.madeOn(start < today ? start : addDays(today, -1)),
      number: `AVT-${partsOf(start).year}-${String(index + 1).padStart(4, '0')}`,
      registryNumber: `RE ${partsOf(start).year}/${1_000 + index * 7}`,
      name: `${agreement.name}, ${supplier.name.replace(/ (AB|HB|Ek\. för\.)$/, '')}`,
      kind: agreement.kind,
      domain: agreement.domain,
      priorityClass: random.chance(0.1) ? 'HIGH' : random.chance(0.33) ? 'MEDIUM' : 'LOW',
      supplier,
      unit,
      owner: random.chance(0.03) ? null : owner,
      deputy,
      predecessor: null,
      start,
      termMonths,
      fixedEnd: null,
      renewalMonths,
      renewalLimit: renewalMonths !== null && random.chance(0.2) ? 3 : null,
      noticeCount,
      noticeUnit: noticeCount === null ? null : 'MONTHS',
      noticeRule: noticeCount === null ? null : random.chance(0.75) ? 'BACKWARD' : 'FORWARD',
      noticeStart: noticeCount === null ? null : 'DAY_NUMBER',
      noticeGivenOn: null,
      reviewLeadMonths: random.pick([3, 6, 6, 9]),
      options: optionsOf(start, termMonths, optionMonths),
      pricesSecretUntil: isSecret ? addMonths(today, random.integer(2, 30)) : null,
      pricesSecretReason: isSecret ? REASON : null,
      note: null,
      // The schedule that the contract's first version has.
      scheduleId: records.madeOn(start < today ? start : addDays(today, -1)).id,
    };
  }

  /** A unit that has people, and these. */
  function ownership(): { unit: MadeContract['unit']; people: readonly Person[] } {
    const { unit } = random.pick(region.places);
    return { unit, people: region.staff.get(unit) ?? [] };
  }

  /** Options are called off three months before; of those whose deadline has passed nine of ten were. */
  function optionsOf(start: LocalDate, termMonths: number, months: readonly number[]): ExtensionOption[] {
    let end = termMonths;
    let isAlive = true;
    return months.map((length) => {
      const deadline = addMonths(start, end - 3);
      end += length;
      isAlive &&= deadline < today && random.chance(0.9);
      const calledOffOn = isAlive ? addDays(deadline, -random.integer(5, 40)) : null;
      return { months: length, callOffBefore: { count: 3, unit: 'MONTHS' }, callOffBy: null, calledOffOn };
    });
  }

  function addLines(contract: MadeContract, { lines }: Agreement): void {
    for (const [item, billingPeriod, [fewest, most], [lowest, highest]] of lines) {
      const price = lowest + (highest - lowest) * random.fraction() ** 2;
      made.lines.push({
        ...records.madeOn(contract.start < today ? contract.start : addDays(today, -1)),
        contract: contract as Contract,
        item,
        quantity: `${random.integer(fewest, most)}.0000` as Decimal,
        unitPrice: parseMoney(`${Math.max(1, Math.round(price / 5) * 5)}.00`),
        billingPeriod,
        firstDay: contract.start,
        lastDay: null,
      });
    }
  }

  function addCoverage(contract: MadeContract, { category }: Agreement): void {
    const models = region.catalogue.models.filter(({ model }) => model.category === category);
    if (!models.length) return;
    const chosen = new Set(Array.from({ length: random.integer(1, 4) }, () => random.pick(models).model));
    for (const assetModel of chosen) {
      made.coverage.push({
        ...records.madeOn(contract.start < today ? contract.start : addDays(today, -1)),
        contract: contract as Contract,
        asset: null,
        assetModel,
        site: null,
        firstDay: contract.start,
        lastDay: null,
      });
    }
  }
}
