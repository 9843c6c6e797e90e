import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../../server/access/role.ts';
import { makeAccount } from '../../../support/accounts.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { Mutations } from '../../../support/mutations.ts';

let app: TestApp;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  mutations = new Mutations(app);
});
afterAll(() => app.close());

const tariff = {
  region: 'Stockholm',
  mode: 'CAR',
  firstDay: '2018-01-01',
  sekPerMil: '17.00',
  ownCharge: '50.00',
  ceiling: '1400.00',
  source: 'sll.se',
};
const price = {
  kind: 'DISTANCE_CONTACT',
  profession: 'Läkare',
  firstDay: '2019-01-01',
  amount: '500.00',
  source: 'skr.se',
};

describe('tariffs and prices', () => {
  it.each([
    ['createTravelTariff', 'region', { ...tariff, region: ' ' }],
    ['createTravelTariff', 'lastDay', { ...tariff, lastDay: '2017-12-31' }],
    ['createTravelTariff', 'sekPerMil', { ...tariff, sekPerMil: '0.00' }],
    ['createTravelTariff', 'ownCharge', { ...tariff, ownCharge: '-1.00' }],
    ['createTravelTariff', 'ceiling', { ...tariff, ceiling: '-1.00' }],
    ['createTravelTariff', 'source', { ...tariff, source: 'x'.repeat(501) }],
    ['createCarePrice', 'amount', { ...price, amount: '0.00' }],
    ['createCarePrice', 'profession', { ...price, profession: '' }],
    ['createCarePrice', 'lastDay', { ...price, lastDay: '2018-12-31' }],
  ])('are refused by the name of the field: %s %s', async (mutation, field, input) => {
    expect(await mutations.refused(mutation, input)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: `input.${field}`,
    });
    const { data } = await app.graphql<Record<string, { totalCount: number }>>(
      '{ travelTariffs { totalCount } carePrices { totalCount } }',
    );
    expect(data).toEqual({ travelTariffs: { totalCount: 0 }, carePrices: { totalCount: 0 } });
  });

  it('are dated: of what is alike none begins on the same day, and a former one ends and stays', async () => {
    const { record } = await mutations.run('createTravelTariff', tariff);
    expect(await mutations.refused('createTravelTariff', tariff)).toMatchObject({ code: 'BAD_USER_INPUT' });
    await mutations.run('updateTravelTariff', { id: record.id, lastDay: '2018-12-31' });
    await mutations.run('createTravelTariff', { ...tariff, firstDay: '2019-01-01', ownCharge: '60.00' });
    await mutations.run('createCarePrice', price);
    expect(await mutations.refused('createCarePrice', price)).toMatchObject({ code: 'BAD_USER_INPUT' });
    const { data } = await app.graphql(
      `{ travelTariffs(where: { region: { eq: "Stockholm" } }) { nodes { firstDay lastDay ownCharge isVerified } } }`,
    );
    expect(data).toEqual({
      travelTariffs: {
        nodes: [
          { firstDay: '2019-01-01', lastDay: null, ownCharge: '60.00', isVerified: false },
          { firstDay: '2018-01-01', lastDay: '2018-12-31', ownCharge: '50.00', isVerified: false },
        ],
      },
    });
  });

  it('are kept by economists and leads of e-health for the whole region', async () => {
    const answers: Record<string, unknown> = {};
    for (const role of [Role.ECONOMIST, Role.E_HEALTH_LEAD, Role.CONTRACT_MANAGER, Role.ADMINISTRATOR]) {
      const { session } = await makeAccount(app.orm, role, [{ role }]);
      const by = new Mutations(app, { cookie: `hemtag=${session}` });
      const { errors } = await by.send('createTravelTariff', { ...tariff, region: role }, '__typename');
      answers[role] = errors?.[0]?.extensions['code'] ?? 'ALLOWED';
    }
    expect(answers).toEqual({
      ECONOMIST: 'ALLOWED',
      E_HEALTH_LEAD: 'ALLOWED',
      CONTRACT_MANAGER: 'FORBIDDEN',
      ADMINISTRATOR: 'FORBIDDEN',
    });
  });
});
