import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EHealthService } from '../../../server/services/e-health-service.entity.ts';
import { addDays, STOCKHOLM, todayIn } from '../../../server/values/local-date.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { day, World } from '../../support/world.ts';

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

async function serviceInput(given: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const unitId = `unit_${(await world.region()).id}`;
  return { code: `C-${Math.random()}`, name: 'Digitala vårdmöten', kind: 'DIGITAL_VISIT', unitId, ...given };
}

async function read<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await app.graphql<Data>(query, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

describe('a service', () => {
  it('is told as it was entered, and found by its code', async () => {
    const [owner, technician, benefit] = [await world.person(), await world.person(), await world.person()];
    const given = {
      code: 'DVM',
      description: 'Vårdmöten över video.',
      beneficiaries: ['RESIDENT', 'EMPLOYEE'],
      functions: ['Boka tid', 'Videosamtal'],
      links: [{ label: '1177', url: 'https://www.1177.se/digitala-vardmoten' }],
      usageMeasure: 'VISITS',
      startedOn: '2024-02-01',
      adoptionTargets: [
        { month: '2025-01', share: '25.5' },
        { month: '2026-01', share: '90' },
      ],
      confidentiality: 4,
      integrity: 4,
      availability: 3,
      classReviewOn: '2027-01-31',
      isPrioritised: true,
      note: 'Behöver förstärkas.',
    };
    await mutations.run('createEHealthService', {
      ...(await serviceInput(given)),
      businessOwnerId: `person_${owner.id}`,
      itOwnerId: `person_${technician.id}`,
      benefitOwnerId: `person_${benefit.id}`,
    });
    const { service } = await read<{ service: unknown }>(`{ service(code: "DVM") {
      code description beneficiaries functions links { label url } usageMeasure startedOn adoptionTargets { month share }
      confidentiality integrity availability classReviewOn isPrioritised note phase classIsMissing nextPhases pilotGaps { code }
      businessOwner { name } itOwner { name } benefitOwner { name }
    } }`);
    expect(service).toEqual({
      ...given,
      phase: 'IDEA',
      classIsMissing: false,
      nextPhases: ['PILOT', 'ENDED'],
      pilotGaps: null,
      businessOwner: { name: owner.name },
      itOwner: { name: technician.name },
      benefitOwner: { name: benefit.name },
    });
  });

  it('keeps what a change does not speak of, and clears what it says is null', async () => {
    const owner = await world.person();
    const service = await world.service({ itOwner: owner, description: 'Bort', functions: ['Chatt'] });
    await mutations.run('updateEHealthService', { id: `service_${service.id}`, description: null, functions: null });
    const { service: found } = await read<{ service: unknown }>(
      `{ service(code: "${service.code}") { description functions itOwner { name } usageMeasure } }`,
    );
    expect(found).toEqual({ description: null, functions: [], itOwner: { name: owner.name }, usageMeasure: 'VISITS' });
  });

  it('is found by phase, by unit, by a class that is missing and by one that should be looked at again', async () => {
    const unit = await world.unit();
    const classed = { confidentiality: 3, integrity: 3, availability: 3 };
    await world.service({ unit, name: 'Granskas', ...classed, classReviewOn: addDays(today, -1) });
    await world.service({ unit, name: 'Oklassad', confidentiality: 2 });
    await world.service({ unit, name: 'Klar', ...classed, classReviewOn: addDays(today, 30), phase: 'PILOT' });
    const names = async (where: string) => {
      const { services } = await read<{ services: { nodes: { name: string }[] } }>(
        `{ services(where: { unitWithin: ["unit_${unit.id}"], ${where} }, orderBy: [{ field: NAME, direction: ASC }]) { nodes { name } } }`,
      );
      return services.nodes.map(({ name }) => name);
    };
    expect(await names('classIsMissing: { eq: true }')).toEqual(['Oklassad']);
    expect(await names(`classReviewOn: { lte: "${today}" }`)).toEqual(['Granskas']);
    expect(await names('phase: { eq: PILOT }')).toEqual(['Klar']);
  });

  it.each([
    ['code', { code: ' ' }, 'BAD_USER_INPUT', 'code'],
    ['code', { code: 'x'.repeat(61) }, 'BAD_USER_INPUT', 'code'],
    ['name', { name: '' }, 'BAD_USER_INPUT', 'name'],
    ['an unknown unit', { unitId: 'unit_01890000-0000-7000-8000-000000000000' }, 'BAD_USER_INPUT', 'unitId'],
    [
      'an owner that is no person',
      { itOwnerId: 'site_01890000-0000-7000-8000-000000000000' },
      'BAD_USER_INPUT',
      'itOwnerId',
    ],
    ['51 functions', { functions: Array.from({ length: 51 }, (_, n) => `F${n}`) }, 'BAD_USER_INPUT', 'functions'],
    ['an empty function', { functions: ['Boka', ' '] }, 'BAD_USER_INPUT', 'functions.1'],
    ['a function twice', { functions: ['Boka', 'Boka'] }, 'BAD_USER_INPUT', 'functions.1'],
    ['a long function', { functions: ['x'.repeat(201)] }, 'BAD_USER_INPUT', 'functions.0'],
    ['a link by ftp', { links: [{ label: 'a', url: 'ftp://exempel.se/a' }] }, 'BAD_USER_INPUT', 'links.0.url'],
    ['a link that is code', { links: [{ label: 'a', url: 'javascript:alert(1)' }] }, 'BAD_USER_INPUT', 'links.0.url'],
    ['a link with a password', { links: [{ label: 'a', url: 'https://u:p@a.se' }] }, 'BAD_USER_INPUT', 'links.0.url'],
    ['a link without a name', { links: [{ label: '', url: 'https://a.se' }] }, 'BAD_USER_INPUT', 'links.0.label'],
    [
      '21 links',
      { links: Array.from({ length: 21 }, () => ({ label: 'a', url: 'https://a.se' })) },
      'BAD_USER_INPUT',
      'links',
    ],
    [
      'a target of 101 %',
      { adoptionTargets: [{ month: '2026-01', share: '101' }] },
      'BAD_USER_INPUT',
      'adoptionTargets.0.share',
    ],
    [
      'a target below zero',
      { adoptionTargets: [{ month: '2026-01', share: '-1' }] },
      'BAD_USER_INPUT',
      'adoptionTargets.0.share',
    ],
    [
      'targets out of order',
      {
        adoptionTargets: [
          { month: '2026-02', share: '1' },
          { month: '2026-02', share: '2' },
        ],
      },
      'BAD_USER_INPUT',
      'adoptionTargets.1.month',
    ],
    ['a class of 5', { availability: 5 }, 'BAD_USER_INPUT', 'availability'],
    ['a class below zero', { integrity: -1 }, 'BAD_USER_INPUT', 'integrity'],
    ['an end before the start', { startedOn: '2026-02-01', endedOn: '2026-01-31' }, 'RULE_VIOLATION', 'endedOn'],
    [
      'a pilot that ends before it begins',
      { pilotFrom: '2026-02-01', pilotTo: '2026-01-31' },
      'RULE_VIOLATION',
      'pilotTo',
    ],
    ['a long conclusion', { pilotConclusion: 'x'.repeat(4001) }, 'BAD_USER_INPUT', 'pilotConclusion'],
    ['no pilot before the introduction', { phase: 'ROLLOUT' }, 'RULE_VIOLATION', 'phase'],
  ])('is refused for %s, with nothing written', async (_, given, code, field) => {
    const input = await serviceInput(given);
    const before = await app.orm.em.fork().count(EHealthService);
    const fault = await mutations.refused('createEHealthService', input);
    expect(fault).toMatchObject({ code, field: `input.${field}` });
    expect(await app.orm.em.fork().count(EHealthService)).toBe(before);
  });

  it('is refused for a code that another has', async () => {
    const { code } = await world.service();
    const fault = await mutations.refused('createEHealthService', await serviceInput({ code }));
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.code' });
  });
});

describe('adoption, usage and measures', () => {
  it('are refused where they do not fit, naming the field', async () => {
    const service = await world.service();
    const unit = await world.unit();
    const of = { serviceId: `service_${service.id}`, unitId: `unit_${unit.id}` };
    const cases: [name: string, input: Record<string, unknown>, field: string][] = [
      ['createServiceAdoption', { ...of, startedOn: '2026-02-01', endedOn: '2026-01-01' }, 'endedOn'],
      ['createServiceAdoption', { ...of, endedOn: '2026-01-01' }, 'startedOn'],
      ['createServiceAdoption', { ...of, population: -1 }, 'population'],
      ['createServiceUsage', { ...of, month: '2026-01', measure: 'VISITS', quantity: '-1' }, 'quantity'],
      ['createServiceUsage', { ...of, month: '2026-01', measure: 'VISITS', quantity: '1.23456' }, 'quantity'],
      ['createServiceUsage', { ...of, month: '2026-01', measure: 'VISITS', quantity: '999999999999999' }, 'quantity'],
      ['createServiceMeasure', { serviceId: of.serviceId, name: 'A', figureUnit: ' ' }, 'figureUnit'],
      ['createServiceMeasure', { serviceId: of.serviceId, name: 'A', figureUnit: 'min', result: '0.00001' }, 'result'],
    ];
    for (const [name, input, field] of cases) {
      const fault = await mutations.refused(name, input);
      expect({ name, ...fault }).toMatchObject({ name, field: `input.${field}` });
    }
  });

  it('are there once for each unit, month and name', async () => {
    const { service, unit } = await world.adoption(await world.service());
    await world.usage(service, '2026-01', { unit, source: 'MANUAL' });
    const { name } = await world.measure(service);
    const of = { serviceId: `service_${service.id}`, unitId: `unit_${unit.id}` };
    const cases: [name: string, input: Record<string, unknown>][] = [
      ['createServiceAdoption', of],
      ['createServiceUsage', { ...of, month: '2026-01', measure: 'VISITS', quantity: '1' }],
      ['createServiceMeasure', { serviceId: of.serviceId, name, figureUnit: 'min' }],
    ];
    for (const [mutation, input] of cases) {
      const fault = await mutations.refused(mutation, input);
      expect({ mutation, ...fault }).toMatchObject({ mutation, code: 'BAD_USER_INPUT' });
    }
  });

  it('keep their service from being deleted', async () => {
    const { service } = await world.adoption(await world.service());
    const fault = await mutations.refused('deleteEHealthService', { id: `service_${service.id}` });
    expect(fault).toMatchObject({ code: 'RULE_VIOLATION', message: expect.stringContaining('adoption by units (1)') });
  });
});

describe('the curve of adoption', () => {
  it('counts units and people at the end of each month, against targets on the way', async () => {
    const service = await world.service({
      adoptionTargets: [
        { month: '2026-01' as never, share: '20' as never },
        { month: '2026-05' as never, share: '60' as never },
      ],
    });
    await world.adoption(service, { startedOn: day('2026-01-15'), population: 1000 });
    await world.adoption(service, { startedOn: day('2026-02-28'), endedOn: day('2026-03-30'), population: 3000 });
    await world.adoption(service, { startedOn: null, population: 4000 });
    const { service: found } = await read<{ service: unknown }>(`{ service(code: "${service.code}") {
      adoption(period: { first: "2025-12", last: "2026-03" }) {
        units months { month units unitShare populationShare target deviation }
      } } }`);
    // In three of four months of the way from 20 to 60: 30 in February, 40 in March.
    expect(found).toEqual({
      adoption: {
        units: 3,
        months: [
          { month: '2025-12', units: 0, unitShare: '0', populationShare: '0', target: null, deviation: null },
          { month: '2026-01', units: 1, unitShare: '33.3', populationShare: '12.5', target: '20', deviation: '13.3' },
          { month: '2026-02', units: 2, unitShare: '66.7', populationShare: '50', target: '30', deviation: '36.7' },
          { month: '2026-03', units: 1, unitShare: '33.3', populationShare: '12.5', target: '40', deviation: '-6.7' },
        ],
      },
    });
  });

  it('is refused for months that go backwards, and for more than ten years', async () => {
    const { code } = await world.service();
    for (const period of ['first: "2026-02", last: "2026-01"', 'first: "2016-01", last: "2026-01"']) {
      const { errors } = await app.graphql(
        `{ service(code: "${code}") { adoption(period: { ${period} }) { units } } }`,
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: ['period', 'last'] });
    }
  });
});

describe('usage by month', () => {
  it('adds units and sources by the measure of the service, and tells a month without figures from one with none', async () => {
    const service = await world.service({ usageMeasure: 'BOOKINGS' });
    const unit = await world.unit();
    await world.usage(service, '2026-01', { measure: 'BOOKINGS', quantity: '12.5' as never });
    await world.usage(service, '2026-01', { measure: 'BOOKINGS', quantity: '30' as never, unit });
    await world.usage(service, '2026-01', { measure: 'LOGINS', quantity: '1000' as never });
    await world.usage(service, '2026-03', { measure: 'BOOKINGS', quantity: '0' as never });
    const { service: found } = await read<{ service: unknown }>(`{ service(code: "${service.code}") {
      usageByMonth(period: { first: "2026-01", last: "2026-03" }) { measure months { month quantity } } } }`);
    expect(found).toEqual({
      usageByMonth: {
        measure: 'BOOKINGS',
        months: [
          { month: '2026-01', quantity: '42.5' },
          { month: '2026-02', quantity: null },
          { month: '2026-03', quantity: '0' },
        ],
      },
    });
  });

  it('is summed in lists by unit and month', async () => {
    const service = await world.service();
    await world.usage(service, '2026-01');
    await world.usage(service, '2026-02', { quantity: '50' as never });
    const { service: found } = await read<{ service: { usages: { aggregate: unknown } } }>(
      `{ service(code: "${service.code}") { usages { totalCount aggregate { sum { quantity } } nodes { month quantity } } } }`,
    );
    expect(found.usages).toMatchObject({
      totalCount: 2,
      nodes: [
        { month: '2026-02', quantity: '50' },
        { month: '2026-01', quantity: '100' },
      ],
    });
  });
});
