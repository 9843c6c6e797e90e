import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(() => app.close());

let count = 0;
const name = () => `Leverantör ${(count += 1)} AB`;

describe('a supplier', () => {
  it('has its organisation number kept as ten digits, however it is written', async () => {
    const { changes } = await mutations.run('createSupplier', { name: name(), organisationNumber: ' 556265-1892 ' });
    expect(changes).toContainEqual({ field: 'organisationNumber', before: null, after: '5562651892' });
  });

  it('with the organisation number of another is refused, however it is written', async () => {
    await mutations.run('createSupplier', { name: name(), organisationNumber: '232100-0131' });
    const fault = await mutations.refused('createSupplier', { name: name(), organisationNumber: '2321000131' });
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.organisationNumber' });
  });

  it.each([
    ['organisationNumber', '232100-0017', 'The organisation number is not valid (ten digits with a check digit).'],
    ['email', 'avtal(at)exempel.se', 'The e-mail address is not valid.'],
    ['phone', 'ring mig', 'The telephone number is not valid (digits, spaces, hyphens and a leading +).'],
    ['website', 'http://exempel.se', 'The web address must begin with https:// and be complete.'],
  ])('with a wrong %s is refused: %s', async (field, value, message) => {
    const fault = await mutations.refused('createSupplier', { name: name(), [field]: value });
    expect(fault).toEqual({ code: 'BAD_USER_INPUT', field: `input.${field}`, message });
  });
});

describe('a person', () => {
  it('is known by an e-mail address in lower case', async () => {
    const unitId = `unit_${(await world.region()).id}`;
    const { changes } = await mutations.run('createPerson', { name: 'Bo', email: 'Bo.Ek@Exempel.SE', unitId });
    expect(changes).toContainEqual({ field: 'email', before: null, after: 'bo.ek@exempel.se' });
    const again = await mutations.refused('createPerson', { name: 'Bo Ek', email: 'BO.EK@exempel.se', unitId });
    expect(again).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.email' });
  });
});

describe('a site', () => {
  it('has its postal code kept as it is written on letters', async () => {
    const { changes } = await mutations.run('createSite', { code: 'H1', name: 'Hus 1', postalCode: '37185' });
    expect(changes).toContainEqual({ field: 'postalCode', before: null, after: '371 85' });
  });

  it('with a postal code that Sweden does not have is refused', async () => {
    const fault = await mutations.refused('createSite', { code: 'H2', name: 'Hus 2', postalCode: '3718' });
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.postalCode' });
  });
});

describe('a unit', () => {
  it('with a wrong HSA id is refused', async () => {
    const input = { code: 'HSA', name: 'Enhet', kind: 'UNIT', hsaId: 'SE232100-0131-ABC' };
    const fault = await mutations.refused('createOrganisationUnit', input);
    expect(fault).toEqual({ code: 'BAD_USER_INPUT', field: 'input.hsaId', message: 'The HSA id is not valid.' });
  });
});
