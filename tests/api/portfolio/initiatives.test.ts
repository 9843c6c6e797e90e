import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import { Initiative } from '../../../server/portfolio/initiative.entity.ts';
import type { OrganisationUnit } from '../../../server/organisation/organisation-unit.entity.ts';
import { makeAccount } from '../../support/accounts.ts';
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

const idOf = ({ id }: { readonly id: string }) => `initiative_${id}`;

async function input(given: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const unitId = `unit_${(await world.region()).id}`;
  return { code: `C-${Math.random()}`, name: 'Digitala vårdmöten', kind: 'DIGITALISATION', unitId, ...given };
}

/** The mutations of somebody who holds one role, everywhere or in a unit. */
async function as(role: Role, unit: OrganisationUnit | null = null): Promise<Mutations> {
  const { session } = await makeAccount(app.orm, `${role} ${Math.random()}`, [{ role, unit }]);
  return new Mutations(app, { cookie: `hemtag=${session}`, 'accept-language': 'en' });
}

/** All that may be proposed, but for a cost line. */
const proposal = {
  firstMonth: '2027-01',
  lastMonth: '2027-12',
  organisationalOutcome: 'Fewer journeys',
  economicOutcome: 'Lower cost',
  isAdditional: true,
};

describe('an initiative', () => {
  it.each([
    ['code', { code: ' ' }],
    ['name', { name: '' }],
    ['lastMonth', { firstMonth: '2027-02', lastMonth: '2027-01' }],
    ['latestStart', { earliestStart: 2028, latestStart: 2027 }],
    ['earliestStart', { earliestStart: 1999 }],
    ['isAdditional', { isAdditional: true, planMeasure: 'Åtgärd 1' }],
    ['planMeasure', { isAdditional: false }],
    ['risks.0.likelihood', { risks: [{ description: 'R', likelihood: 6, consequence: 1 }] }],
    ['risks.0.description', { risks: [{ description: ' ', likelihood: 1, consequence: 1 }] }],
    ['partners.0.costShare', { partners: [{ name: 'K', costShare: '-1', benefitShare: '0' }] }],
    [
      'partners.1.benefitShare',
      {
        partners: [
          { name: 'K', costShare: '10', benefitShare: '60' },
          { name: 'L', costShare: '10', benefitShare: '40.1' },
        ],
      },
    ],
    [
      'partners.1.name',
      {
        partners: [
          { name: 'Kommunen', costShare: '1', benefitShare: '1' },
          { name: 'kommunen', costShare: '1', benefitShare: '1' },
        ],
      },
    ],
    ['proposedDecisions.0', { proposedDecisions: [''] }],
    ['ownerId', { ownerId: 'person_00000000-0000-7000-8000-00000000dead' }],
  ])('is refused for its %s, and not written', async (field, given) => {
    const whole = await input(given);
    const fault = await mutations.refused('createInitiative', whole);
    expect(fault.field).toBe(`input.${field}`);
    expect(await app.orm.em.fork().count(Initiative, { code: String(whole['code']) })).toBe(0);
  });

  it('is the only one of its unit that is a measure of the action plan', async () => {
    const first = await input({ code: 'FIRST', isAdditional: false, planMeasure: 'Färre resor' });
    await mutations.run('createInitiative', first);
    const again = await input({ isAdditional: false, planMeasure: 'FÄRRE RESOR' });
    const fault = await mutations.refused('createInitiative', again);
    expect(fault).toMatchObject({ rule: 'MEASURE_ALREADY_COUNTED', field: 'input.planMeasure' });
    expect(fault.message).toContain('FIRST');
    const elsewhere = await world.unit();
    await mutations.run('createInitiative', { ...again, unitId: `unit_${elsewhere.id}` });
  });
});

describe('dependencies of initiatives', () => {
  it('are refused where initiatives would wait for each other, with those on the way named', async () => {
    const [a, b, c] = [
      await world.initiative({ code: 'A' }),
      await world.initiative({ code: 'B' }),
      await world.initiative({ code: 'C' }),
    ];
    await world.initiativeBond(a, 'DEPENDS_ON', b);
    await world.initiativeBond(b, 'DEPENDS_ON', c);
    const bond = { initiativeId: idOf(c), otherId: idOf(a), bond: 'DEPENDS_ON' };
    const fault = await mutations.refused('createInitiativeDependency', bond);
    expect(fault).toMatchObject({ rule: 'BOND_CIRCLE', field: 'input.otherId' });
    expect(fault.message).toContain('C → A → B → C');
    const excluding = { initiativeId: idOf(c), otherId: idOf(a), bond: 'EXCLUDES' };
    expect(await mutations.refused('createInitiativeDependency', excluding)).toMatchObject({ rule: 'BOND_EXCLUDED' });
  });

  it('name no initiative to those who may not see it', async () => {
    const [own, hidden] = [await world.unit(), await world.unit()];
    const [a, b] = [
      await world.initiative({ code: 'SEEN-1', unit: own }),
      await world.initiative({ code: 'SEEN-2', unit: own }),
    ];
    const between = await world.initiative({ code: 'HIDDEN', unit: hidden });
    await world.initiativeBond(a, 'DEPENDS_ON', between);
    await world.initiativeBond(between, 'DEPENDS_ON', b);
    const lead = await as(Role.E_HEALTH_LEAD, own);
    const fault = await lead.refused('createInitiativeDependency', {
      initiativeId: idOf(b),
      otherId: idOf(a),
      bond: 'DEPENDS_ON',
    });
    expect(fault.message).toContain('SEEN-2 → SEEN-1 → … → SEEN-2');
  });
});

describe('the stages of an initiative', () => {
  it('are entered by those who hold the roles in its unit, with what each stage asks for', async () => {
    const unit = await world.unit();
    const person = await world.person();
    const initiative = await world.initiative({ unit });
    const id = idOf(initiative);
    const [lead, economist, officer] = [
      await as(Role.E_HEALTH_LEAD, unit),
      await as(Role.ECONOMIST, unit),
      await as(Role.FOLLOW_UP_OFFICER, unit),
    ];
    const to = (stage: string, told: Record<string, unknown> = {}) => ({ id, stage, ...told });

    const ownerless = await lead.refused('changeInitiativeStage', to('PRE_STUDY'));
    expect(ownerless).toMatchObject({ rule: 'STAGE_LACKING', gaps: [{ need: 'OWNER', field: 'ownerId' }] });
    await lead.run('updateInitiative', { id, ownerId: `person_${person.id}` });
    await lead.run('changeInitiativeStage', to('PRE_STUDY'));
    expect(await lead.refused('changeInitiativeStage', to('RUNNING'))).toMatchObject({ rule: 'NO_SUCH_STEP' });

    const { gaps } = (await lead.refused('changeInitiativeStage', to('PROPOSED'))) as unknown as { gaps: object[] };
    expect(gaps).toEqual(
      [null, 'firstMonth', 'lastMonth', 'organisationalOutcome', 'economicOutcome', 'isAdditional'].map((field) => ({
        need: 'COMPLETE_PROPOSAL',
        field,
      })),
    );
    await lead.run('updateInitiative', { id, ...proposal });
    const line = { initiativeId: id, name: 'Licences', costClass: 'RUN', nature: 'OPERATING' };
    await lead.run('createInitiativeCost', {
      ...line,
      months: [{ month: '2027-01', low: '1.00', likely: '2.00', high: '3.00' }],
    });
    await lead.run('changeInitiativeStage', to('PROPOSED'));
    expect(await lead.refused('updateInitiative', { id, economicOutcome: null })).toMatchObject({
      field: 'input.economicOutcome',
    });

    const decision = { decidedBy: 'The board', decidedOn: '2026-01-15', decision: 'As proposed.' };
    expect(await lead.refused('changeInitiativeStage', to('DECIDED', decision))).toMatchObject({ code: 'FORBIDDEN' });
    const undecided = await economist.refused('changeInitiativeStage', to('DECIDED'));
    expect(undecided['gaps' as never]).toEqual([
      { need: 'BENEFIT_OWNER', field: null },
      ...['decidedBy', 'decidedOn', 'decision'].map((field) => ({ need: 'DECISION', field })),
    ]);
    await lead.run('createInitiativeBenefit', {
      initiativeId: id,
      name: 'Journeys',
      kind: 'FINANCIAL',
      certainty: 'YELLOW',
      beneficiary: 'SOCIETY',
      ownerId: `person_${person.id}`,
    });
    const coming = { ...decision, decidedOn: '2999-01-01' };
    expect(await economist.refused('changeInitiativeStage', to('DECIDED', coming))).toMatchObject({
      field: 'input.decidedOn',
    });
    await economist.run('changeInitiativeStage', to('DECIDED', decision));
    await lead.run('changeInitiativeStage', to('RUNNING'));
    expect(await lead.refused('changeInitiativeStage', to('ROLLOUT'))).toMatchObject({ field: 'input.pilotResult' });
    await lead.run('changeInitiativeStage', to('REALISING'));
    expect(await economist.refused('changeInitiativeStage', to('CLOSED'))).toMatchObject({ code: 'FORBIDDEN' });
    // The follow-up takes the last step, and writes nothing else of an initiative.
    for (const [mutation, given] of [
      ['updateInitiative', { id, note: 'Mine' }],
      ['deleteInitiative', { id }],
      [
        'createInitiative',
        { code: 'MINE', name: 'Mine', kind: 'DIGITALISATION', unitId: `organisationUnit_${unit.id}` },
      ],
    ] as const) {
      expect(await officer.refused(mutation, given)).toMatchObject({ code: 'FORBIDDEN' });
    }
    await officer.run('changeInitiativeStage', to('CLOSED', { closingComment: 'It is home.' }));
    const stored = await app.orm.em.fork().findOneOrFail(Initiative, { id: initiative.id });
    expect(stored).toMatchObject({ stage: 'CLOSED', decidedBy: 'The board', closingComment: 'It is home.' });
  });

  it('are not entered by a role that is held in another unit', async () => {
    const [unit, other] = [await world.unit(), await world.unit()];
    const initiative = await world.initiative({ unit, owner: await world.person() });
    const { session } = await makeAccount(app.orm, 'two units', [
      { role: Role.ECONOMIST, unit },
      { role: Role.E_HEALTH_LEAD, unit: other },
    ]);
    const both = new Mutations(app, { cookie: `hemtag=${session}` });
    const step = { id: idOf(initiative), stage: 'PRE_STUDY' };
    expect(await both.refused('changeInitiativeStage', step)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
