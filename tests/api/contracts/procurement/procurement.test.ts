import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../../server/access/role.ts';
import type { Contract } from '../../../../server/contracts/contract.entity.ts';
import type { Decimal } from '../../../../server/values/decimal.ts';
import { parseMoney } from '../../../../server/values/money.ts';
import { makeAccount } from '../../../support/accounts.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { FIRST_THRESHOLDS } from '../../../support/first-thresholds.ts';
import { Mutations } from '../../../support/mutations.ts';
import { day, World } from '../../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

const REVIEW = `query ($id: ID!) { contract(id: $id) {
  procurementWarnings { rule severity paragraph text amount limit day }
  procurementReview {
    value isEstimated latestEnd euThreshold changeBase netMinorChange minorChangeLimit standstillThrough earliestSigning
  }
} }`;

interface Seen {
  contract: {
    procurementWarnings:
      | {
          rule: string;
          severity: string;
          paragraph: string;
          text: string;
          amount: string | null;
          limit: string | null;
          day: string | null;
        }[]
      | null;
    procurementReview: Record<string, unknown> | null;
  };
}

/** What the API says of a contract that was procured like this, in English. */
async function reviewed(contract: Contract, procurement: Record<string, unknown>, changes: object[] = []) {
  const contractId = `contract_${contract.id}`;
  await mutations.run('createContractProcurement', { contractId, procuredOn: '2023-03-01', ...procurement });
  for (const change of changes) {
    const filled = { contractId, decidedOn: '2023-09-01', ground: 'MINOR', description: 'Fler platser', ...change };
    await mutations.run('createContractChange', filled);
  }
  const { data } = await app.graphql<Seen>(REVIEW, { id: contractId }, { 'accept-language': 'en' });
  if (!data) throw new Error('The contract is there.');
  const { procurementWarnings, procurementReview } = data.contract;
  return {
    warnings: procurementWarnings ?? [],
    review: procurementReview,
    rules: procurementWarnings?.map(({ rule }) => rule),
  };
}

/** A contract of 2023, two years without options, at a price once. */
const ofValue = async (amount: string, given: Partial<Contract> = {}) => {
  const contract = await world.contract({ start: day('2023-04-01'), termMonths: 24, ...given });
  await world.priceLine(contract, {
    quantity: '1' as Decimal,
    unitPrice: parseMoney(amount),
    billingPeriod: 'ONCE',
    firstDay: contract.start,
  });
  return contract;
};

describe('the thresholds of the public procurement act', () => {
  it('are there from the beginning, each with its source', async () => {
    const { data } = await app.graphql<{ procurementThresholds: { nodes: { firstDay: string; kind: string }[] } }>(
      '{ procurementThresholds { nodes { kind firstDay lastDay amount source isVerified } } }',
    );
    const expected = FIRST_THRESHOLDS.map(({ validFrom: firstDay, validTo: lastDay, ...rest }) => ({
      ...rest,
      firstDay,
      lastDay,
    }));
    const byKey = (one: { firstDay: string; kind: string }, other: { firstDay: string; kind: string }) =>
      `${one.kind}${one.firstDay}` < `${other.kind}${other.firstDay}` ? -1 : 1;
    expect(data?.procurementThresholds.nodes.toSorted(byKey)).toEqual(expected.toSorted(byKey));
  });

  const threshold = { kind: 'EU_WORKS', firstDay: '2030-01-01', amount: '60000000.00', source: 'x' };
  it.each([
    ['amount', { amount: '0.00' }],
    ['amount', { amount: '-1.00' }],
    ['lastDay', { lastDay: '2029-12-31' }],
    ['source', { source: ' ' }],
    ['source', { source: 'x'.repeat(501) }],
  ])('are refused by the name of the field: %s %j', async (field, given) => {
    expect(await mutations.refused('createProcurementThreshold', { ...threshold, ...given })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: `input.${field}`,
    });
  });

  it('of a kind do not begin on the same day, and are kept by procurement for the whole region alone', async () => {
    await mutations.run('createProcurementThreshold', threshold);
    expect(await mutations.refused('createProcurementThreshold', threshold)).toMatchObject({ code: 'BAD_USER_INPUT' });
    const answers: Record<string, unknown> = {};
    for (const role of [Role.PROCUREMENT, Role.CONTRACT_MANAGER, Role.ADMINISTRATOR]) {
      const { session } = await makeAccount(app.orm, role, [{ role }]);
      const by = new Mutations(app, { cookie: `hemtag=${session}` });
      const { errors } = await by.send(
        'createProcurementThreshold',
        { ...threshold, firstDay: '2031-01-01' },
        '__typename',
      );
      answers[role] = errors?.[0]?.extensions['code'] ?? 'ALLOWED';
    }
    expect(answers).toEqual({ PROCUREMENT: 'ALLOWED', CONTRACT_MANAGER: 'FORBIDDEN', ADMINISTRATOR: 'FORBIDDEN' });
  });
});

describe('what the act says of a contract', () => {
  it('is nothing at all until somebody has said how it was procured', async () => {
    const { id } = await ofValue('900000.00');
    const { data } = await app.graphql(REVIEW, { id: `contract_${id}` });
    expect(data).toEqual({ contract: { procurementWarnings: null, procurementReview: null } });
  });

  it('is nothing of a direct award below 700 000 kr but that it be documented; from there on that it was not allowed', async () => {
    expect((await reviewed(await ofValue('99999.99'), { procedure: 'DIRECT_AWARD' })).rules).toEqual([]);
    expect((await reviewed(await ofValue('699999.99'), { procedure: 'DIRECT_AWARD' })).rules).toEqual([
      'DIRECT_AWARD_TO_DOCUMENT',
    ]);
    const { warnings } = await reviewed(await ofValue('700000.00'), { procedure: 'DIRECT_AWARD' });
    expect(warnings).toContainEqual({
      rule: 'DIRECT_AWARD_TOO_LARGE',
      severity: 'WARNING',
      paragraph: 'LOU 19a:2',
      text: 'The value 700\u00a0000\u00a0SEK reaches the limit for direct awards, 700\u00a0000\u00a0SEK. The contract should have been announced.',
      amount: '700000.00',
      limit: '700000.00',
      day: null,
    });
  });

  it('L10: 14 583.33 a month without end is 48 × 14 583.33 = 699 999.84, which may be awarded directly; an öre more may not', async () => {
    for (const [price, value, isAllowed] of [
      ['14583.33', '699999.84', true],
      ['14583.34', '700000.32', false],
    ] as const) {
      const contract = await world.contract({ start: day('2023-04-01') });
      await world.priceLine(contract, {
        quantity: '1' as Decimal,
        unitPrice: parseMoney(price),
        firstDay: contract.start,
      });
      const { review, rules } = await reviewed(contract, { procedure: 'DIRECT_AWARD' });
      expect(review).toMatchObject({ value, isEstimated: false, latestEnd: null });
      expect(rules?.includes('DIRECT_AWARD_TOO_LARGE')).toBe(!isAllowed);
    }
  });

  it('is by the estimated value where there is one, with the threshold of the day and its figures in both languages', async () => {
    const contract = await ofValue('100.00');
    const { review, warnings } = await reviewed(contract, { procedure: 'NATIONAL', estimatedValue: '2236731.50' });
    expect(review).toMatchObject({
      value: '2236731.50',
      isEstimated: true,
      euThreshold: '2236731.00',
      latestEnd: '2025-03-31',
    });
    expect(warnings[0]).toMatchObject({ rule: 'EU_PROCEDURE_NEEDED', paragraph: 'LOU 19:1' });
    const { data } = await app.graphql<Seen>(REVIEW, { id: `contract_${contract.id}` }, { 'accept-language': 'sv' });
    expect(data?.contract.procurementWarnings?.[0]?.text).toBe(
      'Värdet 2\u00a0236\u00a0731,50\u00a0kr når EU:s tröskelvärde 2\u00a0236\u00a0731\u00a0kr. Avtalet borde ha upphandlats enligt direktivets regler.',
    );
  });

  it('is that it cannot be judged where no threshold is known, until the threshold is entered', async () => {
    const contract = await ofValue('2600000.00', { start: day('2028-04-01') });
    const { warnings } = await reviewed(contract, { procedure: 'NATIONAL', procuredOn: '2028-03-01' });
    expect(warnings).toEqual([
      expect.objectContaining({ rule: 'THRESHOLD_UNKNOWN', severity: 'UNKNOWN', day: '2028-03-01', limit: null }),
    ]);
    await mutations.run('createProcurementThreshold', {
      kind: 'EU_GOODS_SERVICES',
      firstDay: '2028-01-01',
      lastDay: '2028-12-31',
      amount: '2500000.00',
      source: 'entered by the test',
    });
    const { data } = await app.graphql<Seen>(REVIEW, { id: `contract_${contract.id}` });
    expect(data?.contract.procurementWarnings).toMatchObject([
      { rule: 'EU_PROCEDURE_NEEDED', amount: '2600000.00', limit: '2500000.00' },
    ]);
  });

  it('C7: a framework agreement of 24 + 12 + 12 months is within four years, of 36 + 12 + 12 not', async () => {
    const option = { months: 12, callOffBefore: null, callOffBy: null, calledOffOn: null };
    const framework = (termMonths: number) =>
      ofValue('5000000.00', { kind: 'FRAMEWORK', termMonths, options: [option, option] });
    const ceiling = { procedure: 'EU', frameworkCeiling: '6000000.00', calledOff: '6000000.00' };
    expect((await reviewed(await framework(24), ceiling)).rules).toEqual([]);
    const passed = { ...ceiling, calledOff: '6000000.01' };
    expect((await reviewed(await framework(36), passed)).rules).toEqual([
      'FRAMEWORK_OVER_FOUR_YEARS',
      'FRAMEWORK_CEILING_PASSED',
    ]);
  });

  it('C12: after an award decision sent on 2019-04-18 the contract is signed on 2019-04-30 at the earliest', async () => {
    const sent = { procedure: 'EU', procuredOn: '2019-02-01', awardSentOn: '2019-04-18' };
    const early = await reviewed(await ofValue('5000000.00'), { ...sent, signedOn: '2019-04-29' });
    expect(early.review).toMatchObject({ standstillThrough: '2019-04-29', earliestSigning: '2019-04-30' });
    expect(early.warnings).toMatchObject([{ rule: 'SIGNED_IN_STANDSTILL', paragraph: 'LOU 20:1', day: '2019-04-30' }]);
    expect((await reviewed(await ofValue('5000000.00'), { ...sent, signedOn: '2019-04-30' })).rules).toEqual([]);
  });
});

describe('what the act says of the changes of a contract', () => {
  const eu = { procedure: 'EU' };

  it.each([
    ['L1', '12000000.00', ['900000.00'], true],
    ['L2', '40000000.00', ['3000000.00'], false],
    ['L3', '5000000.00', ['499999.99'], true],
    ['L3', '5000000.00', ['500000.00'], false],
    ['L4', '5000000.00', ['300000.00', '-200000.00', '350000.00'], true],
    ['L6', '5000000.00', ['-600000.00'], false],
  ])('%s: of %s those of %j are together minor: %s', async (_, value, amounts, isMinor) => {
    const { rules } = await reviewed(
      await ofValue(value),
      eu,
      amounts.map((amount) => ({ amount })),
    );
    expect(rules).toEqual(isMinor ? [] : ['CHANGE_NOT_MINOR']);
  });

  it('L5: 510 000 is minor against the value adjusted by index, 5 232 263.51, and not against 5 000 000', async () => {
    const change = [{ amount: '510000.00' }];
    const plain = await reviewed(await ofValue('5000000.00'), eu, change);
    expect(plain.rules).toEqual(['CHANGE_NOT_MINOR']);
    const indexed = await reviewed(await ofValue('5000000.00'), { ...eu, adjustedValue: '5232263.51' }, change);
    expect(indexed.rules).toEqual([]);
    expect(indexed.review).toMatchObject({
      changeBase: '5232263.51',
      netMinorChange: '510000.00',
      minorChangeLimit: '523226.35',
    });
  });

  it('L8: a complementary order of half the value is within it, an öre more is not; a notice is due either way', async () => {
    const order = (amount: string) => [{ amount, ground: 'COMPLEMENTARY' }];
    expect((await reviewed(await ofValue('5000000.00'), eu, order('2500000.00'))).rules).toEqual(['CHANGE_NOTICE_DUE']);
    const over = await reviewed(await ofValue('5000000.00'), eu, order('2500000.01'));
    expect(over.rules).toEqual(['CHANGE_OVER_HALF', 'CHANGE_NOTICE_DUE']);
    expect(over.warnings[1]).toMatchObject({ severity: 'REMINDER', paragraph: 'LOU 17:16', day: '2023-10-01' });
  });
});

describe('what is said of a procurement', () => {
  it.each([
    ['estimatedValue', { estimatedValue: '-0.01' }],
    ['frameworkCeiling', { frameworkCeiling: '-1.00' }],
    ['calledOff', { calledOff: '-1.00' }],
    ['awardSentOn', { awardSentOn: '2023-02-28' }],
    ['signedOn', { signedOn: '2023-02-28' }],
    ['registryNumber', { registryNumber: 'x'.repeat(61) }],
    ['contractId', { contractId: 'contract_00000000-0000-7000-8000-000000000000' }],
  ])('is refused by the name of the field: %s %j', async (field, given) => {
    const contractId = `contract_${(await world.contract()).id}`;
    const input = { contractId, procedure: 'EU', procuredOn: '2023-03-01', ...given };
    expect(await mutations.refused('createContractProcurement', input)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: `input.${field}`,
    });
    const { data } = await app.graphql('query ($id: ID!) { contract(id: $id) { procurements { totalCount } } }', {
      id: contractId,
    });
    expect(data).toEqual({ contract: { procurements: { totalCount: 0 } } });
  });

  it('is said once of each contract, and the warnings of a past day are those of that day', async () => {
    const contract = await ofValue('800000.00');
    const contractId = `contract_${contract.id}`;
    const said = { contractId, procedure: 'DIRECT_AWARD', procuredOn: '2023-03-01' };
    const { record } = await mutations.run('createContractProcurement', said);
    expect(await mutations.refused('createContractProcurement', said)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await mutations.refused('updateContractProcurement', { id: record.id, procedure: null })).toMatchObject({
      field: 'input.procedure',
    });
    await mutations.run('updateContractProcurement', { id: record.id, procedure: 'CALL_OFF', awardSentOn: null });
    const asOf = `query ($id: ID!) {
      now: contract(id: $id) { procurementWarnings { rule } }
      earlier: contract(id: $id, asOf: "2020-01-01") { procurementWarnings { rule } }
    }`;
    expect((await app.graphql(asOf, { id: contractId })).data).toEqual({
      now: { procurementWarnings: [] },
      earlier: null,
    });
    expect(await mutations.refused('deleteContract', { id: contractId })).toMatchObject({ code: 'RULE_VIOLATION' });
  });
});
