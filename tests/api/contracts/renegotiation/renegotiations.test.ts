import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, STOCKHOLM, todayIn } from '../../../../server/values/local-date.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';
import { statementsOf } from '../../../support/statements.ts';
import { World } from '../../../support/world.ts';
import { AGREED_LINES, CASE, caseAt, contractOfM6, type CasePayload } from './cases.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

const today = todayIn(STOCKHOLM, new Date());

async function read<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await app.graphql<Data>(query, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

const lineNamed = (item: string, unitPrice = '1.00') => ({ item, quantity: '1', unitPrice, billingPeriod: 'YEAR' });

describe('a renegotiation', () => {
  it('goes from a thought to a signed amendment and a saving that is followed up: oracle M6', async () => {
    const contract = await contractOfM6(world);
    const contractId = `contract_${contract.id}`;
    const { record } = await mutations.run<CasePayload>(
      'createRenegotiationCase',
      { contractId, name: 'Support' },
      CASE,
    );
    const { id } = record;

    // Each stage says all that it lacks, by field.
    const early = await mutations.refused('setRenegotiationStage', { id, stage: 'NEGOTIATING' });
    expect(early).toMatchObject({ code: 'RULE_VIOLATION', rule: 'STAGE_NOT_NEXT', field: 'input.stage' });
    expect(await mutations.refused('setRenegotiationStage', { id, stage: 'ANALYSIS' })).toMatchObject({
      rule: 'STAGE_NEEDS',
      message: 'The stage still needs: who leads it.',
      missing: [{ need: 'OWNER', field: 'ownerId' }],
    });
    const ownerId = `person_${(await world.person()).id}`;
    await mutations.run('updateRenegotiationCase', { id, ownerId, levers: ['PRICE', 'TERM', 'PRICE'] }, CASE);
    await mutations.run('setRenegotiationStage', { id, stage: 'ANALYSIS' }, CASE);
    expect(await mutations.refused('setRenegotiationStage', { id, stage: 'NEGOTIATING' })).toMatchObject({
      missing: [
        { need: 'BASELINE', field: 'baselineOn' },
        { need: 'TARGET', field: 'targetAnnual' },
      ],
    });

    await mutations.run('freezeBaseline', { id, on: '2018-04-01' }, CASE);
    await mutations.run('updateRenegotiationCase', { id, targetAnnual: '760000.00' }, CASE);
    await mutations.run('setRenegotiationStage', { id, stage: 'NEGOTIATING' }, CASE);
    const offer = { renegotiationId: id, bidder: 'Anbud AB', receivedOn: '2018-05-01' };
    await mutations.run('createRenegotiationOffer', { ...offer, lines: [lineNamed('Support', '790000.00')] });
    const second = { ...offer, round: 2, lines: AGREED_LINES, newEnd: '2021-08-31', noticeCount: 6 };
    const { record: agreed } = await mutations.run('createRenegotiationOffer', second);
    await mutations.run('updateRenegotiationCase', { id, agreedOfferId: agreed.id, effectiveFrom: '2018-09-01' }, CASE);
    await mutations.run('setRenegotiationStage', { id, stage: 'AGREED' }, CASE);
    expect(await mutations.refused('setRenegotiationStage', { id, stage: 'SIGNED' })).toMatchObject({
      rule: 'STAGE_NOT_NEXT',
      message: 'A case comes to be signed by recording the amendment.',
    });

    const signed = await mutations.run<Record<string, unknown>>(
      'signRenegotiation',
      { id, contractVersion: 1, signedOn: '2018-08-15', amendmentNumber: 'T1', summary: 'Lägre pris' },
      `renegotiationCase { stage agreedAnnual savingFullYear savingMonths { month amount } nextStages isSecret }
       contract { version currentEnd noticeCount priceLines(orderBy: [{ field: FIRST_DAY }, { field: ITEM }]) { nodes { item unitPrice firstDay lastDay } } }
       contractAmendment { number effectiveFrom annualBefore annualAfter terms { field before after } lines { change item quantity } }`,
    );
    expect(signed).toMatchObject({
      // 845 300 - 772 000 = 73 300 a year, 6 108.33 a month; September to December 2018 24 433.33.
      renegotiationCase: {
        stage: 'SIGNED',
        agreedAnnual: '772000.00',
        savingFullYear: '73300.00',
        nextStages: ['CLOSED'],
        isSecret: false,
      },
      contract: {
        noticeCount: 6,
        priceLines: {
          nodes: [
            { item: 'Drift', unitPrice: '45300.00', firstDay: '2016-01-01', lastDay: null },
            { item: 'Support', unitPrice: '800000.00', firstDay: '2016-01-01', lastDay: '2018-08-31' },
            { item: 'Support', unitPrice: '726700.00', firstDay: '2018-09-01', lastDay: null },
          ],
        },
      },
      contractAmendment: {
        number: 'T1',
        effectiveFrom: '2018-09-01',
        annualBefore: '845300.00',
        annualAfter: '772000.00',
        terms: [
          { field: 'termMonths', before: '48', after: null },
          { field: 'fixedEnd', before: null, after: '2021-08-31' },
          { field: 'noticeCount', before: '3', after: '6' },
        ],
        lines: [
          { change: 'ENDED', item: 'Support', quantity: '1' },
          { change: 'ADDED', item: 'Support', quantity: '1' },
        ],
      },
    });
    const months = (signed['renegotiationCase'] as { savingMonths: { month: string; amount: string }[] }).savingMonths;
    expect(months).toHaveLength(36);
    expect(months.slice(0, 4)).toEqual([
      { month: '2018-09', amount: '6108.33' },
      { month: '2018-10', amount: '6108.34' },
      { month: '2018-11', amount: '6108.33' },
      { month: '2018-12', amount: '6108.33' },
    ]);

    // 845 300 / 12 = 70 441.67 by the baseline; 64 333.33 is what was agreed, 66 441.67 is 2 108.33 more than that.
    await mutations.run('createCostEntry', { contractId, month: '2018-09', amount: '64333.33' });
    await mutations.run('createCostEntry', { contractId, month: '2018-10', amount: '66441.67', source: 'Agresso' });
    const { realisedSaving } = await read<{ realisedSaving: Record<string, unknown> }>(
      `query ($id: ID!) { realisedSaving(id: $id) {
        fullYear planToDate realisedToDate deviationToDate degree forecast runRate months { month plan baseline actual realised deviation } } }`,
      { id },
    );
    expect(realisedSaving).toMatchObject({
      fullYear: '73300.00',
      planToDate: '12216.67',
      realisedToDate: '10108.33', // 6 108.34 + 3 999.99
      deviationToDate: '-2108.34',
      degree: '82.7', // 10 108.33 / 12 216.67
    });
    expect((realisedSaving as { months?: unknown[] }).months?.slice(1, 3)).toEqual([
      {
        month: '2018-10',
        plan: '6108.34',
        baseline: '70441.66',
        actual: '66441.67',
        realised: '3999.99',
        deviation: '-2108.35',
      },
      { month: '2018-11', plan: '6108.33', baseline: '70441.67', actual: null, realised: null, deviation: null },
    ]);

    expect(await mutations.refused('setRenegotiationStage', { id, stage: 'CLOSED' })).toMatchObject({
      missing: [{ need: 'CLOSING_COMMENT', field: 'closingComment' }],
    });
    await mutations.run('setRenegotiationStage', { id, stage: 'CLOSED', closingComment: 'Uppnådd till 83 %.' }, CASE);
    const { renegotiationCase } = await read<{ renegotiationCase: unknown }>(
      `query ($id: ID!) { renegotiationCase(id: $id) { levers stageSince stages { stage } team { name } baselineLines { item annual }
         contract { amendments { nodes { number } } costEntries { aggregate { sum { amount } } } renegotiationCases { totalCount } } } }`,
      { id },
    );
    expect(renegotiationCase).toEqual({
      levers: ['PRICE', 'TERM'],
      stageSince: today,
      stages: expect.arrayContaining(
        ['PLANNED', 'ANALYSIS', 'NEGOTIATING', 'AGREED', 'SIGNED', 'CLOSED'].map((stage) => ({ stage })),
      ),
      team: [{ name: 'local' }],
      baselineLines: [
        { item: 'Drift', annual: '45300.00' },
        { item: 'Support', annual: '800000.00' },
      ],
      contract: {
        amendments: { nodes: [{ number: 'T1' }] },
        costEntries: { aggregate: { sum: { amount: '130775.00' } } },
        renegotiationCases: { totalCount: 1 },
      },
    });
  });

  it('reads in a past day what the contract cost then, whatever was signed since', async () => {
    const { contractId } = await caseAt(mutations, world, 'SIGNED');
    const { contract } = await read<{ contract: { priceLines: { totalCount: number } } }>(
      `query ($id: ID!, $day: Date!) { contract(id: $id, asOf: $day) { renegotiationCases { totalCount } priceLines { totalCount } } }`,
      { id: contractId, day: today },
    );
    expect(contract.priceLines.totalCount).toBe(3);
  });

  it('is given up with a reason, and deleted only while nothing has been done', async () => {
    const { id } = await caseAt(mutations, world, 'NEGOTIATING');
    expect(await mutations.refused('setRenegotiationStage', { id, stage: 'ABANDONED' })).toMatchObject({
      rule: 'STAGE_NEEDS',
      missing: [{ need: 'REASON', field: 'abandonReason' }],
    });
    expect(await mutations.refused('deleteRenegotiationCase', { id })).toMatchObject({ rule: 'CASE_HAS_BEGUN' });
    await mutations.run('setRenegotiationStage', { id, stage: 'ABANDONED', abandonReason: 'Budskapet ändrat' }, CASE);
    for (const stage of ['PLANNED', 'NEGOTIATING', 'SIGNED']) {
      expect(await mutations.refused('setRenegotiationStage', { id, stage })).toMatchObject({ rule: 'STAGE_NOT_NEXT' });
    }
    const contractId = `contract_${(await world.contract()).id}`;
    const made = await mutations.run<CasePayload>('createRenegotiationCase', { contractId, name: 'Tanke' }, CASE);
    await mutations.run('deleteRenegotiationCase', { id: made.record.id });
    const { renegotiationCases } = await read<{ renegotiationCases: unknown }>(
      `query ($id: ID!) { renegotiationCases(where: { contract: { id: { eq: $id } } }) { totalCount } }`,
      { id: contractId },
    );
    expect(renegotiationCases).toEqual({ totalCount: 0 });
  });

  it('once decided takes only what is told of it', async () => {
    const { id, offerId } = await caseAt(mutations, world, 'SIGNED');
    for (const change of [{ targetAnnual: '1.00' }, { effectiveFrom: null }, { levers: [] }, { notes: [] }]) {
      const [field] = Object.keys(change);
      expect(await mutations.refused('updateRenegotiationCase', { id, ...change })).toMatchObject({
        rule: 'CASE_IS_DECIDED',
        field: `input.${field}`,
      });
    }
    expect(await mutations.refused('freezeBaseline', { id })).toMatchObject({ rule: 'CASE_IS_DECIDED' });
    expect(await mutations.refused('addRenegotiationMember', { id, userId: 'user_1' })).toMatchObject({
      rule: 'CASE_IS_DECIDED',
    });
    for (const name of ['updateRenegotiationOffer', 'deleteRenegotiationOffer']) {
      expect(await mutations.refused(name, { id: offerId })).toMatchObject({ rule: 'CASE_IS_DECIDED' });
    }
    const offer = { renegotiationId: id, bidder: 'B', receivedOn: '2018-05-01', lines: AGREED_LINES };
    expect(await mutations.refused('createRenegotiationOffer', offer)).toMatchObject({
      rule: 'CASE_IS_DECIDED',
      field: 'input.renegotiationId',
    });
    await mutations.run('updateRenegotiationCase', { id, comment: 'Bra' }, CASE);
  });
});

describe('signing', () => {
  it('refuses a contract that has changed since, and prices that are not those of the baseline any more', async () => {
    const { id, contractId, contract } = await caseAt(mutations, world, 'AGREED');
    const input = { id, contractVersion: contract.version, signedOn: '2018-08-15', amendmentNumber: 'T1' };
    await mutations.run('updateContract', { id: contractId, note: 'Ändrat' });
    expect(await mutations.refused('signRenegotiation', input)).toMatchObject({
      code: 'CONFLICT',
      currentVersion: contract.version + 1,
      field: 'input.contractVersion',
    });
    const now = { ...input, contractVersion: contract.version + 1 };
    const line = { contractId, item: 'Glömd', quantity: '1', unitPrice: '1.00', billingPeriod: 'YEAR' };
    await mutations.run('createContractPriceLine', { ...line, firstDay: '2016-01-01' });
    expect(await mutations.refused('signRenegotiation', now)).toMatchObject({ rule: 'BASELINE_CHANGED' });
    await mutations.run('freezeBaseline', { id, on: '2018-04-01' }, CASE);
    const dry = 'renegotiationCase { savingFullYear }';
    const tried = await mutations.run('signRenegotiation', { ...now, dryRun: true }, dry);
    expect(tried).toEqual({ renegotiationCase: { savingFullYear: '73301.00' } });
    const { contract: after } = await read<{ contract: unknown }>(
      `query ($id: ID!) { contract(id: $id) { priceLines { totalCount } amendments { totalCount } } }`,
      { id: contractId },
    );
    expect(after).toEqual({ priceLines: { totalCount: 3 }, amendments: { totalCount: 0 } });
  });

  it.each([
    ['a day that has not come', { signedOn: addDays(today, 1) }, 'input.signedOn'],
    ['no number', { amendmentNumber: '  ' }, 'input.amendmentNumber'],
    ['a number that is too long', { amendmentNumber: 'x'.repeat(61) }, 'input.amendmentNumber'],
    ['a summary that is too long', { summary: 'x'.repeat(4001) }, 'input.summary'],
    ['a stale version of the case', { expectedVersion: 77 }, undefined],
  ])('refuses %s and leaves the contract as it was', async (_, given, field) => {
    const { id, contractId, contract } = await caseAt(mutations, world, 'AGREED');
    const input = { id, contractVersion: contract.version, signedOn: '2018-08-15', amendmentNumber: 'T1', ...given };
    const fault = await mutations.refused('signRenegotiation', input);
    expect([fault.code, fault.field]).toEqual([field ? 'BAD_USER_INPUT' : 'CONFLICT', field]);
    const seen = await read<{ contract: unknown }>(
      `query ($id: ID!) { contract(id: $id) { version priceLines(where: { lastDay: { isNull: false } }) { totalCount } } }`,
      { id: contractId },
    );
    expect(seen).toEqual({ contract: { version: contract.version, priceLines: { totalCount: 0 } } });
  });

  it('takes away prices that were to come, and refuses a day before the contract', async () => {
    const { id, contractId, contract } = await caseAt(mutations, world, 'AGREED');
    const coming = { contractId, item: 'Support', quantity: '1', unitPrice: '900000.00', billingPeriod: 'YEAR' };
    await mutations.run('createContractPriceLine', { ...coming, firstDay: '2019-01-01' });
    const input = { id, contractVersion: contract.version, signedOn: '2018-08-15', amendmentNumber: 'T1' };
    await mutations.run('updateRenegotiationCase', { id, effectiveFrom: '2015-12-31' }, CASE);
    expect(await mutations.refused('signRenegotiation', input)).toMatchObject({ rule: 'EFFECTIVE_BEFORE_START' });
    await mutations.run('updateRenegotiationCase', { id, effectiveFrom: '2018-09-01' }, CASE);
    const { contract: after } = await mutations.run<{ contract: unknown }>(
      'signRenegotiation',
      input,
      `contract { annualCost priceLines(orderBy: [{ field: FIRST_DAY }, { field: ITEM }]) { nodes { item firstDay lastDay } } }`,
    );
    expect(after).toEqual({
      annualCost: '772000.00',
      priceLines: {
        nodes: [
          { item: 'Drift', firstDay: '2016-01-01', lastDay: null },
          { item: 'Support', firstDay: '2016-01-01', lastDay: '2018-08-31' },
          { item: 'Support', firstDay: '2018-09-01', lastDay: null },
        ],
      },
    });
  });

  it('runs as many statements for a hundred lines as for two', async () => {
    const count = async (lines: number) => {
      const contract = await contractOfM6(world);
      const made = Array.from({ length: lines }, (_, index) => lineNamed(`Vara ${index}`));
      const { id } = await caseAt(mutations, world, 'AGREED', { contract, lines: made });
      const input = { id, contractVersion: contract.version, signedOn: '2018-08-15', amendmentNumber: 'T1' };
      return (await statementsOf(app.orm, () => mutations.run('signRenegotiation', input, CASE))).length;
    };
    const few = await count(2);
    expect(few).toBeGreaterThan(5);
    expect(await count(100)).toBe(few);
  });
});

describe('the team', () => {
  it('is joined by who holds a role for the unit, by nobody else, and not left by the last one', async () => {
    const unit = await world.unit();
    const contract = await contractOfM6(world, { unit });
    const { id } = await caseAt(mutations, world, 'ANALYSIS', { contract });
    await app.as('Anna Berg', [{ role: 'READER', unit }]);
    await app.as('Anna Utanför', [{ role: 'READER', unit: await world.unit() }]);
    const query = `query ($id: ID!) { renegotiationCandidates(id: $id, search: "anna") { userId name } }`;
    const { renegotiationCandidates: found } = await read<{
      renegotiationCandidates: { userId: string; name: string }[];
    }>(query, { id });
    expect(found.map(({ name }) => name)).toEqual(['Anna Berg']);
    const [anna] = found;
    const userId = anna?.userId;
    await mutations.run('addRenegotiationMember', { id, userId }, CASE);
    for (const again of [userId, 'user_00000000-0000-7000-8000-00000000dead', 'nobody']) {
      expect(await mutations.refused('addRenegotiationMember', { id, userId: again })).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'input.userId',
      });
    }
    const team = `query ($id: ID!) { renegotiationCase(id: $id) { team { userId name } history { nodes { changes { field after } } } } }`;
    const { renegotiationCase } = await read<{ renegotiationCase: { team: { userId: string; name: string }[] } }>(
      team,
      { id },
    );
    expect(renegotiationCase.team.map(({ name }) => name)).toEqual(['Anna Berg', 'local']);
    expect(JSON.stringify(renegotiationCase)).toMatch(/"field":"team\.[0-9a-f-]{36}","after":"Anna Berg"/);
    const [first, last] = renegotiationCase.team;
    await mutations.run('removeRenegotiationMember', { id, userId: first?.userId }, CASE);
    expect(await mutations.refused('removeRenegotiationMember', { id, userId: first?.userId })).toMatchObject({
      field: 'input.userId',
    });
    expect(await mutations.refused('removeRenegotiationMember', { id, userId: last?.userId })).toMatchObject({
      rule: 'LAST_MEMBER',
    });
  });
});

describe('bad input', () => {
  const offer = { bidder: 'B', receivedOn: '2018-05-01', lines: AGREED_LINES };
  const line = AGREED_LINES[0];

  it.each<[string, Record<string, unknown>, string]>([
    ['no lines', { lines: [] }, 'lines'],
    ['too many lines', { lines: Array.from({ length: 501 }, () => line) }, 'lines'],
    ['a line of nothing', { lines: [line, { ...line, item: ' ' }] }, 'lines.1.item'],
    ['a price below zero', { lines: [{ ...line, unitPrice: '-1.00' }] }, 'lines.0.unitPrice'],
    ['a quantity below zero', { lines: [{ ...line, quantity: '-1' }] }, 'lines.0.quantity'],
    ['a quantity with too many decimals', { lines: [{ ...line, quantity: '1.00001' }] }, 'lines.0.quantity'],
    ['a round that there is not', { round: 100 }, 'round'],
    ['a notice period below zero', { noticeCount: -1 }, 'noticeCount'],
    ['no bidder', { bidder: ' ' }, 'bidder'],
    ['an end before it came', { bindsUntil: '2018-04-30' }, 'bindsUntil'],
    ['a supplier that there is not', { supplierId: 'supplier_00000000-0000-7000-8000-00000000dead' }, 'supplierId'],
  ])('an offer with %s is refused by that field, and none is made', async (_, given, field) => {
    const contractId = `contract_${(await world.contract()).id}`;
    const { record } = await mutations.run<CasePayload>('createRenegotiationCase', { contractId, name: 'X' }, CASE);
    const input = { renegotiationId: record.id, ...offer, ...given };
    expect((await mutations.refused('createRenegotiationOffer', input)).field).toBe(`input.${field}`);
    const query = `query ($id: ID!) { renegotiationCase(id: $id) { offers { totalCount } } }`;
    expect(await read(query, { id: record.id })).toEqual({ renegotiationCase: { offers: { totalCount: 0 } } });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a target below zero', { targetAnnual: '-0.01' }, 'targetAnnual'],
    ['a horizon of no months', { horizonMonths: 0 }, 'horizonMonths'],
    ['a horizon of too many', { horizonMonths: 241 }, 'horizonMonths'],
    ['a discount rate below zero', { discountRate: '-1' }, 'discountRate'],
    ['a price change beyond reason', { yearlyPriceChange: '51' }, 'yearlyPriceChange'],
    ['an alternative twice', { notes: [{ kind: 'END' }, { kind: 'END' }] }, 'notes.1.kind'],
    ['a risk that is too long', { notes: [{ kind: 'END', risk: 'x'.repeat(2001) }] }, 'notes.0.risk'],
    ['no name', { name: null }, 'name'],
    ['another contract', { contractId: 'contract_00000000-0000-7000-8000-00000000dead' }, 'contractId'],
  ])('a case with %s is refused by that field', async (_, given, field) => {
    const contractId = `contract_${(await world.contract()).id}`;
    const { record } = await mutations.run<CasePayload>('createRenegotiationCase', { contractId, name: 'X' }, CASE);
    const fault = await mutations.refused('updateRenegotiationCase', { id: record.id, ...given });
    expect(fault.field).toBe(`input.${field}`);
    const { renegotiationCase } = await read<{ renegotiationCase: unknown }>(
      `query ($id: ID!) { renegotiationCase(id: $id) { version } }`,
      { id: record.id },
    );
    expect(renegotiationCase).toEqual({ version: 1 });
  });

  it('an offer of another case is not agreed on, and an agreed one is neither changed nor deleted', async () => {
    const [one, other] = [await caseAt(mutations, world, 'AGREED'), await caseAt(mutations, world, 'AGREED')];
    expect(
      await mutations.refused('updateRenegotiationCase', { id: one.id, agreedOfferId: other.offerId }),
    ).toMatchObject({ field: 'input.agreedOfferId' });
    expect(await mutations.refused('updateRenegotiationOffer', { id: one.offerId, comment: 'x' })).toMatchObject({
      rule: 'OFFER_IS_AGREED',
    });
    await mutations.run('setRenegotiationStage', { id: one.id, stage: 'NEGOTIATING' }, CASE);
    await mutations.run('updateRenegotiationOffer', { id: one.offerId, comment: 'x' });
    expect(await mutations.refused('deleteRenegotiationOffer', { id: one.offerId })).toMatchObject({
      rule: 'OFFER_IS_AGREED',
    });
    await mutations.run('updateRenegotiationCase', { id: one.id, agreedOfferId: null }, CASE);
    await mutations.run('deleteRenegotiationOffer', { id: one.offerId });
  });

  it('a month has one cost of a source, and is a month', async () => {
    const contractId = `contract_${(await world.contract()).id}`;
    const cost = { contractId, month: '2018-09', amount: '1.00' };
    await mutations.run('createCostEntry', cost);
    expect(await mutations.refused('createCostEntry', cost)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'input.month',
    });
    await mutations.run('createCostEntry', { ...cost, source: 'Agresso', amount: '-0.50' });
    const { errors } = await app.graphql(
      `mutation { createCostEntry(input: { contractId: "${contractId}", month: "2018-13", amount: "1.00" }) { contractCost { id } } }`,
    );
    expect(errors?.[0]?.extensions['code']).toMatch(/BAD_USER_INPUT|GRAPHQL/);
    const seen = await read<{ costEntries: unknown }>(
      `query ($id: ID!) { costEntries(where: { contract: { id: { eq: $id } }, month: { gte: "2018-09" } }) {
        aggregate { sum { amount } } groupBy(by: [MONTH]) { count keys { label } } } }`,
      { id: contractId },
    );
    expect(seen.costEntries).toEqual({
      aggregate: { sum: { amount: '0.50' } },
      groupBy: [{ count: 2, keys: [{ label: '2018-09' }] }],
    });
  });
});
