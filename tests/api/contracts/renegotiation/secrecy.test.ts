import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../../server/access/role.ts';
import { allRecords } from '../../../../server/api/read/record.ts';
import type { OrganisationUnit } from '../../../../server/organisation/organisation-unit.entity.ts';
import { STOCKHOLM, todayIn } from '../../../../server/values/local-date.ts';
import { makeAccount, makeToken, type Account, type Granted } from '../../../support/accounts.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';
import { day, World } from '../../../support/world.ts';
import { everythingInParts, sumsOf } from '../../access/selections.ts';
import { CASE, caseAt, contractOfM6, type MadeCase } from './cases.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;
let unit: OrganisationUnit;
let open: MadeCase;
let supplierId: string;

/** Texts and amounts that stand in the open case and its offers alone. */
const CANARIES = ['KANARIE-ärende', 'KANARIE-anbud', 'KANARIE-läge', 'KANARIE-nivå', '73519204.17', '88117733.19'];

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
  unit = await world.unit();
  const contract = await contractOfM6(world, { unit });
  supplierId = `supplier_${(await world.supplier()).id}`;
  const lines = [{ item: 'Support', quantity: '3', unitPrice: '73519204.17', billingPeriod: 'YEAR' }];
  const offer = { bidder: 'KANARIE-anbud', supplierId, serviceLevel: 'KANARIE-nivå' };
  open = await caseAt(mutations, world, 'NEGOTIATING', { contract, name: 'KANARIE-ärende', lines, offer });
  const target = { targetAnnual: '88117733.19', targetNote: 'KANARIE-läge', comment: 'KANARIE-läge' };
  await mutations.run('updateRenegotiationCase', { id: open.id, ...target, reason: 'KANARIE-läge' }, CASE);
});
afterAll(() => app.close());

/** A refusal without what tells one request from another. */
const withoutRequest = (fault: object) => ({ ...fault, requestId: null });

const headersOf = ({ session }: Account) => ({ cookie: `hemtag=${session}` });
const tokenOf = (token: string) => ({ authorization: `Bearer ${token}`, cookie: '' });
const account = (name: string, grants: readonly Granted[]) => makeAccount(app.orm, name, grants);

async function isSeenBy(headers: Record<string, string>, id = open.id): Promise<boolean> {
  const query = `query ($id: ID!) { renegotiationCase(id: $id) { name } node(id: $id) { id } }`;
  const { data, errors } = await app.graphql<{ renegotiationCase: unknown; node: unknown }>(query, { id }, headers);
  expect(errors).toBeUndefined();
  expect(data?.node === null).toBe(data?.renegotiationCase === null);
  return data?.renegotiationCase !== null;
}

describe('an open case', () => {
  it('is seen by its team and by procurement, and is not there for any other role', async () => {
    const seen: Record<string, unknown> = {};
    for (const role of Object.values(Role)) seen[role] = await isSeenBy(headersOf(await account(role, [{ role }])));
    expect(seen).toEqual({
      READER: false,
      INVENTORY_EDITOR: false,
      CONTRACT_MANAGER: false,
      PROCUREMENT: true,
      E_HEALTH_LEAD: false,
      ECONOMIST: false,
      FOLLOW_UP_OFFICER: false,
      AUDITOR: false,
      ADMINISTRATOR: false,
    });
    const member = await account('i gruppen', [{ role: Role.READER, unit }]);
    expect(await isSeenBy(headersOf(member))).toBe(false);
    await addToTeam(member);
    expect(await isSeenBy(headersOf(member))).toBe(true);
  });

  it('is seen by procurement of its unit, not of another one; nor by a member who may not read contracts there', async () => {
    const other = await world.unit();
    const here = await account('upphandling', [{ role: Role.PROCUREMENT, unit }]);
    const there = await account('upphandling', [{ role: Role.PROCUREMENT, unit: other }, { role: Role.READER }]);
    expect([await isSeenBy(headersOf(here)), await isSeenBy(headersOf(there))]).toEqual([true, false]);
    const member = await account('har flyttat', [{ role: Role.READER, unit }]);
    await addToTeam(member);
    await app.orm.em.fork().execute('update role_grant set unit_id = ? where user_id = ?', [other.id, member.id]);
    expect(await isSeenBy(headersOf(member))).toBe(false);
  });

  it('is seen by a token of procurement’s that may see secrets, and by no other: a token is nobody in the team', async () => {
    const procurement = await account('upphandling', [{ role: Role.PROCUREMENT }]);
    const em = app.orm.em.fork();
    const scopes = ['contracts:read', 'contracts:write'];
    expect(await isSeenBy(tokenOf(await makeToken(em, procurement.id, { scopes })))).toBe(false);
    const cleared = await makeToken(em, procurement.id, { scopes: [...scopes, 'contracts:secrets'] });
    expect(await isSeenBy(tokenOf(cleared))).toBe(true);
    const member = await account('i gruppen', [{ role: Role.CONTRACT_MANAGER }]);
    await addToTeam(member);
    expect(await isSeenBy(tokenOf(await makeToken(em, member.id, { scopes: [...scopes, 'contracts:secrets'] })))).toBe(
      false,
    );
  });

  it('is in nothing that others can get: lists, sums, facets, searches, histories, the log, files, refusals, past days', async () => {
    const roles = [Role.CONTRACT_MANAGER, Role.AUDITOR, Role.ADMINISTRATOR, Role.READER, Role.INVENTORY_EDITOR];
    const outsider = await account(
      'utanför',
      roles.map((role) => ({ role })),
    );
    const insider = await account(
      'innanför',
      [Role.PROCUREMENT, ...roles].map((role) => ({ role })),
    );
    const [told, known] = [await everythingFor(outsider), await everythingFor(insider)];
    const found = (text: string) => CANARIES.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));
    expect(found(told)).toEqual([]);
    expect(told).not.toContain(open.id.split('_')[1]);
    expect(found(known), 'those who may see them do').toEqual(CANARIES);
    expect(found(JSON.stringify(app.log))).toEqual([]);
  });

  it('answers a write by an outsider byte for byte as one that there is not', async () => {
    const outsider = new Mutations(app, headersOf(await account('utanför', [{ role: Role.CONTRACT_MANAGER }])));
    const nobody = (id: string) => `${id.split('_')[0]}_00000000-0000-7000-8000-00000000dead`;
    const lines = [{ item: 'x', quantity: '1', unitPrice: '1.00', billingPeriod: 'YEAR' }];
    const offer = { bidder: 'B', receivedOn: '2018-05-01', lines };
    const writes: [string, string, object][] = [
      ['updateRenegotiationCase', open.id, { name: 'x' }],
      ['updateRenegotiationCase', open.id, { expectedVersion: 77 }],
      ['deleteRenegotiationCase', open.id, {}],
      ['setRenegotiationStage', open.id, { stage: 'CLOSED' }],
      ['freezeBaseline', open.id, {}],
      ['addRenegotiationMember', open.id, { userId: 'user_1' }],
      ['removeRenegotiationMember', open.id, { userId: 'user_1' }],
      ['signRenegotiation', open.id, { contractVersion: 1, signedOn: '2018-05-01', amendmentNumber: '1' }],
      ['updateRenegotiationOffer', open.offerId, { comment: 'x' }],
      ['deleteRenegotiationOffer', open.offerId, {}],
    ];
    for (const [name, id, rest] of writes) {
      const answers = [id, nobody(id)].map((each) => outsider.refused(name, { id: each, ...rest }));
      const [hidden, missing] = (await Promise.all(answers)).map(withoutRequest);
      expect([name, hidden]).toEqual([name, missing]);
      expect(hidden).toMatchObject({ code: 'NOT_FOUND' });
    }
    const made = [open.id, nobody(open.id)].map((renegotiationId) =>
      outsider.refused('createRenegotiationOffer', { renegotiationId, ...offer }),
    );
    const [hidden, missing] = (await Promise.all(made)).map(withoutRequest);
    expect(hidden).toEqual(missing);
    const ask = await app.as('utanför', [{ role: Role.CONTRACT_MANAGER }]);
    for (const query of [
      'renegotiationComparison(id: $id) { start }',
      'renegotiationAlternatives(id: $id) { kind }',
      'realisedSaving(id: $id) { fullYear }',
      'renegotiationCandidates(id: $id) { name }',
    ]) {
      const answers = [open.id, nobody(open.id)].map((id) => ask(`query ($id: ID!) { ${query} }`, { id }));
      const codes = (await Promise.all(answers)).map(({ errors }) => [
        errors?.[0]?.message,
        errors?.[0]?.extensions['code'],
      ]);
      expect([query, codes[0]]).toEqual([query, codes[1]]);
      expect(codes[0]?.[1]).toBe('NOT_FOUND');
    }
  });

  it('keeps neither a bidder nor its owner from being deleted: the refusal would tell of it', async () => {
    const supplier = await world.supplier();
    const made = await caseAt(mutations, world, 'NEGOTIATING', {
      offer: { bidder: 'Borta AB', supplierId: `supplier_${supplier.id}` },
    });
    const editor = new Mutations(app, headersOf(await account('utanför', [{ role: Role.INVENTORY_EDITOR }])));
    await editor.run('deleteSupplier', { id: `supplier_${supplier.id}` });
    const owner = `query ($id: ID!) { renegotiationCase(id: $id) { owner { id } offers { nodes { bidder supplier { id } } } } }`;
    const before = await app.graphql<{ renegotiationCase: { owner: { id: string } } }>(owner, { id: made.id });
    await editor.run('deletePerson', { id: before.data?.renegotiationCase.owner.id });
    const { data } = await app.graphql(owner, { id: made.id });
    expect(data).toEqual({
      renegotiationCase: { owner: null, offers: { nodes: [{ bidder: 'Borta AB', supplier: null }] } },
    });
  });

  async function addToTeam({ id }: Account): Promise<void> {
    await mutations.run('addRenegotiationMember', { id: open.id, userId: `user_${id}` }, CASE);
  }

  /** All that an account can come by about renegotiations, with the refusals on the way. */
  async function everythingFor(who: Account): Promise<string> {
    const headers = headersOf(who);
    const today = todayIn(STOCKHOLM, new Date());
    const kinds = allRecords().filter(({ name }) => /^Renegotiation|^Contract|AuditEvent|Supplier|Person/.test(name));
    const lists = kinds.flatMap((record) => [
      ...everythingInParts(record.name).map((part) => `{ ${record.list}(first: 12) { nodes { ${part} } } }`),
      `{ ${record.list} { ${sumsOf(record)} } }`,
      `{ ${record.list}(search: "kanarie") { totalCount nodes { id } } }`,
    ]);
    const questions = [
      ...lists,
      `{ renegotiationCases(asOf: "${today}") { totalCount nodes { name } } }`,
      `{ renegotiationOffers(asOf: "${today}") { nodes { bidder } } }`,
      `{ contracts(where: { renegotiationCases: { some: { name: { contains: "KANARIE" } } } }) { nodes { id } } }`,
      `{ contracts(where: { renegotiationCases: { some: { offers: { some: { annualCost: { gt: "1.00" } } } } } }) { totalCount } }`,
      `{ node(id: "${open.offerId}") { id } }`,
      `{ contract(id: "${open.contractId}") { renegotiationCases { totalCount aggregate { count } nodes { name } } history { nodes { reason } } } }`,
      `{ auditEvents(where: { record: ["${open.id}", "${open.offerId}"] }) { totalCount nodes { recordLabel changes { before after } } } }`,
      `mutation { deleteSupplier(input: { id: "${supplierId}", dryRun: true }) { deletedId } }`,
      `mutation { deleteContract(input: { id: "${open.contractId}", dryRun: true }) { deletedId } }`,
    ];
    const answers: string[] = [];
    for (const query of questions) {
      const answer = JSON.stringify(await app.graphql(query, {}, headers));
      if (/TOO_COMPLEX|INTERNAL|GRAPHQL/.test(answer)) throw new Error(`${query}: ${answer.slice(0, 400)}`);
      answers.push(answer);
    }
    for (const { list } of kinds) {
      for (const form of ['csv', 'jsonl'])
        answers.push(await (await app.fetch(`/export/${list}.${form}`, { headers })).text());
    }
    return answers.join('\n');
  }
});

describe('a case that is decided', () => {
  it('is read by who reads the contract, with its offers; its prices and target while the contract’s are no secret', async () => {
    const secret = { pricesSecretUntil: day('2999-12-31'), pricesSecretReason: 'OSL 31:16' };
    const cases = [
      await caseAt(mutations, world, 'SIGNED', { contract: await contractOfM6(world) }),
      await caseAt(mutations, world, 'SIGNED', { contract: await contractOfM6(world, secret) }),
    ];
    const query = `query ($id: ID!) { renegotiationCase(id: $id) {
      isSecret pricesAreSecret targetAnnual savingFullYear baselineLines { unitPrice } offers { nodes { annualCost lines { unitPrice } } }
      history { nodes { changes { field after secret } } } } }`;
    const seen: Record<string, unknown[]> = {};
    for (const role of [Role.READER, Role.PROCUREMENT]) {
      const ask = await app.as(role, [{ role }]);
      for (const { id } of cases) {
        const { data } = await ask<{ renegotiationCase: Record<string, unknown> }>(query, { id });
        const { history, ...rest } = data?.renegotiationCase ?? {};
        (seen[role] ??= []).push({ ...rest, tells: /760000\.00|800000\.00/.test(JSON.stringify(history)) });
      }
    }
    const told = {
      isSecret: false,
      pricesAreSecret: false,
      targetAnnual: '760000.00',
      savingFullYear: '73300.00',
      baselineLines: [{ unitPrice: '45300.00' }, { unitPrice: '800000.00' }],
      offers: { nodes: [{ annualCost: '772000.00', lines: [{ unitPrice: '726700.00' }, { unitPrice: '45300.00' }] }] },
      tells: true,
    };
    const masked = {
      ...told,
      pricesAreSecret: true,
      targetAnnual: null,
      baselineLines: [],
      offers: { nodes: [{ annualCost: '772000.00', lines: [] }] },
      tells: false,
    };
    expect(seen).toEqual({ READER: [told, masked], PROCUREMENT: [told, { ...told, pricesAreSecret: true }] });
  });

  it('is compared and asked about only by who may see its prices, and the contract’s what-if too', async () => {
    const secret = { pricesSecretUntil: day('2999-12-31'), pricesSecretReason: 'OSL 31:16' };
    const { id, contractId } = await caseAt(mutations, world, 'SIGNED', {
      contract: await contractOfM6(world, secret),
    });
    const [reader, cleared] = [
      await app.as('läsare', [{ role: Role.READER }]),
      await app.as('upphandling', [{ role: Role.PROCUREMENT }]),
    ];
    for (const query of [
      `{ renegotiationComparison(id: "${id}") { columns { annual } } }`,
      `{ renegotiationAlternatives(id: "${id}") { kind } }`,
      `{ quantityWhatIf(contractId: "${contractId}", changes: [{ item: "Drift", change: "1" }]) { difference } }`,
    ]) {
      expect((await reader(query)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      expect((await cleared(query)).errors).toBeUndefined();
    }
    // What was saved is no secret: the law knows secret unit prices, not secret sums.
    expect((await reader(`{ realisedSaving(id: "${id}") { fullYear } }`)).data).toEqual({
      realisedSaving: { fullYear: '73300.00' },
    });
  });

  it('that was given up is read too; one that was deleted is confided for ever', async () => {
    const { id } = await caseAt(mutations, world, 'NEGOTIATING');
    const reader = await account('läsare', [{ role: Role.READER }]);
    expect(await isSeenBy(headersOf(reader), id)).toBe(false);
    await mutations.run('setRenegotiationStage', { id, stage: 'ABANDONED', abandonReason: 'Nej' }, CASE);
    expect(await isSeenBy(headersOf(reader), id)).toBe(true);
    const contractId = `contract_${(await world.contract()).id}`;
    const name = 'KANARIE-borttagen';
    const { record } = await mutations.run<{ record: { id: string } }>(
      'createRenegotiationCase',
      { contractId, name },
      CASE,
    );
    await mutations.run('deleteRenegotiationCase', { id: record.id });
    const log = `{ auditEvents(where: { record: ["${record.id}"] }) { nodes { recordLabel } } }`;
    const asked = async (roles: Role[]) =>
      JSON.stringify(
        await (
          await app.as(
            'revision',
            roles.map((role) => ({ role })),
          )
        )(log),
      );
    expect(await asked([Role.AUDITOR])).not.toContain(name);
    expect(await asked([Role.AUDITOR, Role.PROCUREMENT])).toContain(name);
  });
});
