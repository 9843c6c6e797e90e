import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import { ContractDisclosure } from '../../../server/contracts/contract-disclosure.entity.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { makeAccount } from '../../support/accounts.ts';
import { Mutations } from '../../support/mutations.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app, { 'accept-language': 'sv' });
});
afterAll(() => app.close());

const SELECTION = 'contractDisclosure { id recipient givenBy given masked maskReason contract { number } } csv';

interface Disclosed {
  contractDisclosure: Record<string, unknown>;
  csv: string;
}

/** A contract with one price line, whose prices are secret if a test wants so. */
async function contractWithPrice(isSecret = false) {
  const secret = { pricesSecretUntil: day('2999-12-31'), pricesSecretReason: 'OSL 31:16' };
  const contract = await world.contract({ name: 'Support; journal', termMonths: 24, ...(isSecret && secret) });
  await world.priceLine(contract, { item: 'Timme', unitPrice: '1234.50' as never });
  return { contract, id: `contract_${contract.id}` };
}

describe('giving out a contract', () => {
  it('masks what is to be masked, says why, and writes down what was given to whom', async () => {
    const { contract, id } = await contractWithPrice(true);
    const input = {
      contractId: id,
      recipient: 'Tidningen',
      mask: ['UNIT_PRICE', 'ANNUAL_COST'],
      maskReason: 'OSL 31:16',
    };
    const { contractDisclosure, csv } = await mutations.run<Disclosed>('discloseContract', input, SELECTION);
    expect(contractDisclosure).toMatchObject({
      recipient: 'Tidningen',
      givenBy: 'local',
      given: ['SUPPLIER', 'UNIT', 'TERM', 'NOTE', 'ITEM', 'QUANTITY'],
      masked: ['UNIT_PRICE', 'ANNUAL_COST'],
      maskReason: 'OSL 31:16',
      contract: { number: contract.number },
    });
    expect(csv.split('\r\n')).toEqual([
      `\uFEFFAvtalsnummer;${contract.number}`,
      'Avtal;"Support; journal"',
      `Leverantör;${contract.supplier.name}`,
      'Enhet;Region Exempel',
      'Avtalstid;2024-01-01, 24 månader',
      'Kostnad per år, kr exkl. moms;[sekretess]',
      'Anteckning;',
      'Skäl till maskning;OSL 31:16',
      '',
      'Prisrad;Antal;Pris per styck, kr exkl. moms;Per;Från;Till',
      'Timme;10.0000;[sekretess];månad;2024-01-01;',
      '',
    ]);
    expect(csv).not.toContain('1234');
  });

  it('is told to who keeps contracts, to procurement and to auditors', async () => {
    const { id } = await contractWithPrice();
    await mutations.run('discloseContract', { contractId: id, recipient: 'En medborgare', mask: [] }, SELECTION);
    const query = `query ($id: ID!) { contract(id: $id) { disclosures { nodes { recipient } } } }`;
    const seen: Record<string, string> = {};
    for (const role of [Role.AUDITOR, Role.PROCUREMENT, Role.CONTRACT_MANAGER, Role.READER, Role.ADMINISTRATOR]) {
      const { data, errors } = await (await app.as(role, [{ role }]))(query, { id });
      seen[role] = errors ? String(errors[0]?.extensions['code']) : JSON.stringify(data);
    }
    const told = JSON.stringify({ contract: { disclosures: { nodes: [{ recipient: 'En medborgare' }] } } });
    expect(seen).toEqual({
      AUDITOR: told,
      PROCUREMENT: told,
      CONTRACT_MANAGER: told,
      READER: 'FORBIDDEN',
      ADMINISTRATOR: 'FORBIDDEN',
    });
  });

  it.each([
    ['without a recipient', { recipient: ' ' }, 'input.recipient'],
    ['masked without a reason', { mask: ['ITEM'] }, 'input.maskReason'],
    [
      'of a contract that is not there',
      { contractId: 'contract_00000000-0000-7000-8000-000000000000' },
      'input.contractId',
    ],
  ])('%s is refused, and nothing is written', async (_what, given, field) => {
    const { id } = await contractWithPrice();
    const before = await app.orm.em.fork().count(ContractDisclosure);
    const input = { contractId: id, recipient: 'Någon', mask: [], ...given };
    expect(await mutations.refused('discloseContract', input)).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await app.orm.em.fork().count(ContractDisclosure)).toBe(before);
  });

  it('is not for readers, and secret prices not for who is not cleared for them', async () => {
    const { id } = await contractWithPrice(true);
    const reader = await makeAccount(app.orm, 'läsare', [{ role: Role.READER }]);
    const unit = await world.unit();
    const elsewhere = await makeAccount(app.orm, 'annan', [{ role: Role.PROCUREMENT, unit }, { role: Role.READER }]);
    for (const { session } of [reader, elsewhere]) {
      const theirs = new Mutations(app, { cookie: `hemtag=${session}` });
      expect(await theirs.refused('discloseContract', { contractId: id, recipient: 'Jag', mask: [] })).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});
