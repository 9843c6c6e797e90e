import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dependency } from '../../../server/services/dependencies/dependency.entity.ts';
import { EHealthService } from '../../../server/services/e-health-service.entity.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Imports, type Run } from '../../support/imports.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
let imports: Imports;
let world: World;

beforeAll(async () => {
  app = await startApp();
  imports = new Imports(app);
  world = new World(app.orm);
  await world.unit({ code: 'EH', name: 'E-hälsa' });
});
afterAll(() => app.close());

const counts = ({ createdCount, changedCount, unchangedCount, rejectedCount }: Run) => [
  createdCount,
  changedCount,
  unchangedCount,
  rejectedCount,
];
const file = (...lines: string[]) => `${lines.join('\n')}\n`;
const find = (code: string) => app.orm.em.fork().findOneOrFail(EHealthService, { code });

async function exported(list: string, language: 'sv' | 'en'): Promise<Uint8Array> {
  const response = await app.fetch(`/export/${list}.csv?lang=${language}`);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

describe('services in files', () => {
  it('come with their lists in cells, in Swedish words', async () => {
    const run = await imports.import(
      file(
        'Kod;Namn;Slag;Fas;Enhet;Till nytta för;Funktioner;Länkar;Mål för införandet;Konfidentialitet (K);Prioriterad;Användningen mäts i',
        'DVM;Digitala vårdmöten;Digitala vårdmöten;Pilot;E-hälsa;"Invånare; medarbetare";"Boka tid; Chatt";1177 https://www.1177.se/a;"2026-01 25,5 %; 2027-01 90 %";4;ja;Vårdmöten',
      ).replace(';Enhet;', ';Ansvarig enhet;'),
      { fileName: 'tjanster.csv' },
    );
    expect([run.kind, ...counts(run)]).toEqual(['SERVICES', 1, 0, 0, 0]);
    expect(await find('DVM')).toMatchObject({
      phase: 'PILOT',
      beneficiaries: ['RESIDENT', 'EMPLOYEE'],
      functions: ['Boka tid', 'Chatt'],
      links: [{ label: '1177', url: 'https://www.1177.se/a' }],
      adoptionTargets: [
        { month: '2026-01', share: '25.5' },
        { month: '2027-01', share: '90' },
      ],
      confidentiality: 4,
      isPrioritised: true,
      usageMeasure: 'VISITS',
    });
  });

  it('say which cell is wrong, and none changes the phase or comes rolled out', async () => {
    const { code } = await world.service({ phase: 'PILOT' });
    const header = 'Kod;Namn;Slag;Fas;Ansvarig enhet;Till nytta för;Funktioner;Länkar;Mål för införandet';
    const { id } = await imports.preview(
      file(
        header,
        `${code};Bytt;Annat;Breddinförande;E-hälsa;;;;`,
        'N1;Ny;Annat;Breddinförande;E-hälsa;;;;',
        'N2;Ny;Annat;;E-hälsa;Utomjordingar;;;',
        'N3;Ny;Annat;;E-hälsa;;Boka; ftp://a.se;',
        'N4;Ny;Annat;;E-hälsa;;;;januari',
        'N5;Ny;Annat;;E-hälsa;;;;2026-01 101 %',
      ),
      'tjanster.csv',
      'SERVICES',
    );
    const rows = await imports.rows(id, 'REJECTED');
    expect(rows.map(({ problems }) => problems.map(({ position }) => position))).toEqual([
      [3],
      [3],
      [5],
      [7],
      [8],
      [8],
    ]);
    expect(rows[0]?.problems[0]?.message).toContain('does not change the phase');
  });

  it('are as they were when a change is undone', async () => {
    const { id, code } = await world.service({ functions: ['Chatt'], beneficiaries: ['RESIDENT'] });
    const run = await imports.import(file('Kod;Funktioner;Till nytta för', `${code};Video;Personal`), {
      fileName: 'tjanster.csv',
    });
    expect(counts(run)).toEqual([0, 1, 0, 0]);
    expect(await find(code)).toMatchObject({ functions: ['Video'], beneficiaries: ['EMPLOYEE'] });
    await imports.ask('undoImport', { id: run.id });
    expect(await find(code)).toMatchObject({ id, functions: ['Chatt'], beneficiaries: ['RESIDENT'] });
  });
});

describe('dependencies in files', () => {
  it('are judged by those of earlier rows: a circle and shares beyond 100 percent are refused', async () => {
    for (const code of ['A', 'B', 'C']) await world.service({ code });
    const { number } = await world.contract({ number: 'AVT-1' });
    const header =
      'Beroende tjänst;Står på tjänst;Står på avtal;Från och med månad;Kostnaden fördelas;Andel eller antal';
    const run = await imports.preview(
      file(
        header,
        'A;B;;2026-01;Lika delar;',
        'B;C;;2026-01;;',
        'C;A;;2026-01;;',
        `A;;${number};2026-01;Procent;60`,
        `B;;${number};2026-01;Procent;40,5`,
        'A;B;AVT-1;2026-01;;',
      ),
      'beroenden.csv',
    );
    expect([run.kind, ...counts(run)]).toEqual(['DEPENDENCIES', 3, 0, 0, 3]);
    const rejected = await imports.rows(run.id, 'REJECTED');
    expect(rejected.map(({ line }) => line)).toEqual([4, 6, 7]);
    expect(rejected[0]?.problems[0]?.message).toContain('C → A → B → C');
    expect(await app.orm.em.fork().count(Dependency)).toBe(0);
  });
});

describe('what is exported', () => {
  it.each(['sv', 'en'] as const)('is unchanged when it is imported again: %s', async (language) => {
    const owner = await world.person();
    const service = await world.service({
      code: `RUNT-${language}`,
      phase: 'ROLLOUT',
      businessOwner: owner,
      beneficiaries: ['DECISION_MAKER', 'SOCIETY'],
      functions: ['Boka tid', 'Chatt, video'],
      links: [{ label: 'Om tjänsten', url: 'https://exempel.se/a?b=c' }],
      adoptionTargets: [{ month: '2026-01' as never, share: '12.5' as never }],
      pilotFrom: day('2025-01-01'),
      availability: 3,
    });
    const unit = await world.unit();
    await world.adoption(service, { unit, plannedFrom: day('2023-12-01'), isPilot: true });
    await world.usage(service, '2026-02', { unit, quantity: '12.5' as never });
    const [asset, host] = [await world.asset(), await world.asset()];
    const share = { basis: 'QUANTITY', value: '2.5' as never, isCritical: false } as const;
    await world.dependency(service, asset, share);
    await world.dependency(asset, host, { lastMonth: '2026-12' as never });
    await world.dependency(service, await world.contract(), { basis: 'PERCENT', value: '33.333333' as never });
    await world.dependency(service, await world.service({ code: `UNDER-${language}` }));
    for (const [list, kind] of [
      ['services', 'SERVICES'],
      ['serviceAdoptions', 'SERVICE_ADOPTION'],
      ['serviceUsages', 'SERVICE_USAGE'],
      ['dependencies', 'DEPENDENCIES'],
    ] as const) {
      const run = await imports.preview(await exported(list, language), `${list}.csv`);
      expect({
        list,
        kind: run.kind,
        counts: counts(run),
        columns: run.columns.filter(({ question }) => question),
      }).toEqual({ list, kind, counts: [0, 0, run.rowCount, 0], columns: [] });
      expect(run.rowCount).toBeGreaterThan(0);
    }
  });
});
