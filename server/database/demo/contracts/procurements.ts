import type { Contract } from '../../../contracts/contract.entity.ts';
import type { ContractChange } from '../../../contracts/procurement/contract-change.entity.ts';
import type { ContractProcurement } from '../../../contracts/procurement/contract-procurement.entity.ts';
import { addDays, partsOf, type LocalDate } from '../../../values/local-date.ts';
import { parseMoney, type Money } from '../../../values/money.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';
import type { MadeContract } from './contracts.ts';

/** How contracts were procured, and what has been changed in them. */
export interface MadeProcurements {
  readonly procurements: ContractProcurement[];
  readonly changes: ContractChange[];
}

interface Options {
  readonly seed: string;
  readonly records: Records;
  readonly today: LocalDate;
}

const CHANGES = ['Fler platser', 'Utökad servicetid', 'Ny modul', 'Färre enheter', 'Ytterligare utbildning'];
const REASON = 'Särskilda skäl: investeringen i infrastruktur skrivs av på längre tid än fyra år.';

const kronor = (thousands: number): Money => parseMoney(`${thousands * 1000}.00`);

/** Most contracts are described; some were signed too soon, some have been changed much. */
export function makeProcurements(
  contracts: readonly MadeContract[],
  { seed, records, today }: Options,
): MadeProcurements {
  const random = new Random(`procurements ${seed}`);
  const made: MadeProcurements = { procurements: [], changes: [] };
  for (const contract of contracts.filter(() => random.chance(0.7))) {
    const { start, kind } = contract;
    const isFramework = kind === 'FRAMEWORK';
    const procedure = random.pick(['DIRECT_AWARD', 'NATIONAL', 'EU', 'EU', 'CALL_OFF'] as const);
    const isAnnounced = isFramework || procedure === 'NATIONAL' || procedure === 'EU';
    const signedOn = addDays(start, -random.integer(10, 30));
    const ceiling = random.integer(5, 40) * 1000;
    const columns = () => records.madeOn(start < today ? start : addDays(today, -1));
    made.procurements.push({
      ...columns(),
      contract: contract as Contract,
      procedure: isFramework ? 'EU' : procedure,
      procuredKind: 'GOODS_SERVICES',
      registryNumber: `RE ${partsOf(signedOn).year}/${random.integer(100, 9_999)}`,
      procuredOn: addDays(signedOn, -random.integer(60, 180)),
      estimatedValue: random.chance(0.3) ? kronor(random.integer(100, 9_000)) : null,
      adjustedValue: null,
      frameworkCeiling: isFramework ? kronor(ceiling) : null,
      calledOff: isFramework ? kronor(Math.round(ceiling * random.fraction() * 1.1)) : null,
      awardSentOn: isAnnounced ? addDays(signedOn, -random.integer(9, 30)) : null,
      isAwardSentElectronically: true,
      signedOn,
      note: isFramework && random.chance(0.3) ? REASON : null,
    });
    if (start >= today || !random.chance(0.15)) continue;
    made.changes.push({
      ...columns(),
      contract: contract as Contract,
      decidedOn: addDays(start, random.integer(1, 200)),
      ground: random.pick(['MINOR', 'MINOR', 'MINOR', 'CLAUSE', 'COMPLEMENTARY'] as const),
      amount: kronor(random.integer(10, 400)),
      description: random.pick(CHANGES),
      registryNumber: null,
    });
  }
  return made;
}
