import { afterAll, beforeAll, expect, it } from 'vitest';
import { Role } from '../../../server/access/role.ts';
import { makeAccount, makeToken, type Granted } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Imports } from '../../support/imports.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
});
afterAll(() => app.close());

/** Imports as somebody with these roles. */
async function importsOf(name: string, grants: readonly Granted[]): Promise<Imports> {
  const account = await makeAccount(app.orm, name, grants);
  const authorization = `Bearer ${await makeToken(app.orm.em.fork(), account.id)}`;
  const graphql: TestApp['graphql'] = (query, variables, headers) =>
    app.graphql(query, variables, { ...headers, authorization });
  const fetch: TestApp['fetch'] = (path, init) =>
    app.fetch(path, { ...init, headers: { ...init?.headers, authorization } });
  return new Imports({ ...app, graphql, fetch });
}

it('a dependency of a service that the importer may not write is refused alone, and not made', async () => {
  const [own, other] = [await world.unit(), await world.unit()];
  const mine = await world.service({ code: 'MIN', unit: own });
  const theirs = await world.service({ code: 'DERAS', unit: other });
  const below = await world.service({ code: 'UNDER', unit: own });
  const imports = await importsOf('e-hälsa', [{ role: Role.READER }, { role: Role.E_HEALTH_LEAD, unit: own }]);
  const content = `Beroende tjänst;Står på tjänst;Från och med månad;Kostnaden fördelas;Andel eller antal
${theirs.code};${below.code};2026-01;Procent;10
${mine.code};${below.code};2026-01;Procent;10
`;
  const { id } = await imports.preview(content, 'beroenden.csv', 'DEPENDENCIES');
  expect((await imports.rows(id, 'REJECTED')).map(({ cells }) => cells[0])).toEqual(['DERAS']);
  await imports.ask('performImport', { id, validOnly: true });
  const [made] = await app.orm.em
    .fork()
    .execute<{ mine: number; theirs: number }[]>(
      `select count(*) filter (where dependent_service_id = ?)::int as mine, count(*) filter (where dependent_service_id = ?)::int as theirs from dependency`,
      [mine.id, theirs.id],
    );
  expect(made).toEqual({ mine: 1, theirs: 0 });
});
