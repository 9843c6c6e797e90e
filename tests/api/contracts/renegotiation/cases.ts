import type { CaseStage } from '../../../../server/contracts/renegotiation/case-stage.ts';
import type { Contract } from '../../../../server/contracts/contract.entity.ts';
import type { Change, Mutations } from '../../../support/mutations.ts';
import { day, type World } from '../../../support/world.ts';

export const CASE = 'record: renegotiationCase { id version stage } changes { field before after }';

export interface CasePayload {
  record: { id: string; version: number; stage: CaseStage };
  changes: Change[];
}

/** What a case and its agreed offer are called by in a test. */
export interface MadeCase {
  id: string;
  contractId: string;
  contract: Contract;
  offerId: string;
}

/** A contract of 845 300 SEK a year from 2016: oracle M6. */
export async function contractOfM6(world: World, given: Partial<Contract> = {}): Promise<Contract> {
  const contract = await world.contract({
    start: day('2016-01-01'),
    termMonths: 48,
    renewalMonths: 12,
    noticeCount: 3,
    noticeUnit: 'MONTHS',
    noticeRule: 'BACKWARD',
    noticeStart: 'DAY_NUMBER',
    ...given,
  });
  const from = { firstDay: day('2016-01-01'), quantity: '1' as never };
  await world.priceLine(contract, { ...from, item: 'Support', unitPrice: '800000.00' as never, billingPeriod: 'YEAR' });
  await world.priceLine(contract, { ...from, item: 'Drift', unitPrice: '45300.00' as never, billingPeriod: 'YEAR' });
  return contract;
}

/** The lines that are agreed on in oracle M6: 772 000 SEK a year. */
export const AGREED_LINES = [
  { item: 'Support', quantity: '1', unitPrice: '726700.00', billingPeriod: 'YEAR' },
  { item: 'Drift', quantity: '1', unitPrice: '45300.00', billingPeriod: 'YEAR' },
];

const PATH: readonly CaseStage[] = ['ANALYSIS', 'NEGOTIATING', 'AGREED'];

/** A case over a contract, taken along its stages as far as to one, with one offer. */
export async function caseAt(
  mutations: Mutations,
  world: World,
  stage: CaseStage,
  given: { contract?: Contract; name?: string; lines?: readonly object[]; offer?: object } = {},
): Promise<MadeCase> {
  const contract = given.contract ?? (await contractOfM6(world));
  const contractId = `contract_${contract.id}`;
  const ownerId = `person_${(await world.person()).id}`;
  const input = { contractId, name: given.name ?? 'Omförhandling', ownerId, targetAnnual: '760000.00' };
  const { id } = (await mutations.run<CasePayload>('createRenegotiationCase', input, CASE)).record;
  await mutations.run('freezeBaseline', { id, on: '2018-04-01' }, CASE);
  const offer = { renegotiationId: id, bidder: 'Anbud AB', receivedOn: '2018-05-01', ...given.offer };
  const { record } = await mutations.run('createRenegotiationOffer', { ...offer, lines: given.lines ?? AGREED_LINES });
  await mutations.run('updateRenegotiationCase', { id, agreedOfferId: record.id, effectiveFrom: '2018-09-01' }, CASE);
  for (const next of PATH.slice(0, PATH.indexOf(stage === 'SIGNED' ? 'AGREED' : stage) + 1)) {
    await mutations.run('setRenegotiationStage', { id, stage: next }, CASE);
  }
  if (stage === 'SIGNED') {
    const signed = { id, contractVersion: contract.version, signedOn: '2018-08-15', amendmentNumber: 'T1' };
    await mutations.run('signRenegotiation', signed, CASE);
  }
  return { id, contractId, contract, offerId: record.id };
}
