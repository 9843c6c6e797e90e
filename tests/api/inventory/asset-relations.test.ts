import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asset } from '../../../server/inventory/asset.entity.ts';
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

const relation = (from: Asset, kind: string, to: Asset) => ({
  fromId: `asset_${from.id}`,
  kind,
  toId: `asset_${to.id}`,
});

const RESTING = ['RUNS_ON', 'STORES_ON', 'PROTECTED_BY', 'DEPENDS_ON'];

/** Assets with these tags, made unique. */
let worlds = 0;
async function tagged(...tags: string[]): Promise<Asset[]> {
  worlds += 1;
  const made: Asset[] = [];
  for (const tag of tags) made.push(await world.asset({ tag: `${tag}${worlds}` }));
  return made;
}

describe('a relation between two assets', () => {
  it('is seen from both, with its note, and leaves an audit event', async () => {
    const [system, server] = await tagged('SYS', 'SRV');
    const input = { ...relation(system as Asset, 'RUNS_ON', server as Asset), note: 'Nod 1' };
    const { changes, record } = await mutations.run('createAssetRelation', input);
    expect(changes).toEqual([
      { field: 'from', before: null, after: system?.tag },
      { field: 'kind', before: null, after: 'RUNS_ON' },
      { field: 'to', before: null, after: server?.tag },
      { field: 'note', before: null, after: 'Nod 1' },
    ]);
    const answer = await app.graphql(
      `query ($from: ID!, $to: ID!) {
        from: asset(id: $from) { relationsFrom { nodes { id kind note to { tag } } } }
        to: asset(id: $to) { relationsTo { nodes { id from { tag } } } }
      }`,
      { from: input.fromId, to: input.toId },
    );
    expect(answer.data).toEqual({
      from: { relationsFrom: { nodes: [{ id: record.id, kind: 'RUNS_ON', note: 'Nod 1', to: { tag: server?.tag } }] } },
      to: { relationsTo: { nodes: [{ id: record.id, from: { tag: system?.tag } }] } },
    });
  });

  it('can be deleted', async () => {
    const [one, other] = await tagged('A', 'B');
    const { record } = await mutations.run('createAssetRelation', relation(one as Asset, 'RUNS_ON', other as Asset));
    const { deletedId, changes } = await mutations.run('deleteAssetRelation', { id: record.id });
    expect(deletedId).toBe(record.id);
    expect(changes).toContainEqual({ field: 'from', before: one?.tag, after: null });
  });

  it('to itself is refused, of every kind', async () => {
    const [asset] = await tagged('A');
    for (const kind of [...RESTING, 'CONNECTS_TO']) {
      const fault = await mutations.refused('createAssetRelation', relation(asset as Asset, kind, asset as Asset));
      expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.toId' });
    }
  });

  it('of the same kind is refused a second time', async () => {
    const [one, other] = await tagged('A', 'B');
    for (const kind of [...RESTING, 'CONNECTS_TO']) {
      const input = relation(one as Asset, kind, other as Asset);
      await mutations.run('createAssetRelation', input);
      expect(await mutations.refused('createAssetRelation', input)).toMatchObject({ rule: 'RELATION_ONCE' });
    }
  });
});

describe('a circle of relations', () => {
  it.each(RESTING)('of %s is refused, and the way round is named', async (kind) => {
    const [a, b, c, d] = (await tagged('A', 'B', 'C', 'D')) as [Asset, Asset, Asset, Asset];
    await world.relation(a, kind as 'RUNS_ON', b);
    await world.relation(b, kind as 'RUNS_ON', c);
    await world.relation(b, kind as 'RUNS_ON', d);
    const fault = await mutations.refused('createAssetRelation', relation(c, kind, a));
    expect(fault).toEqual({
      code: 'RULE_VIOLATION',
      rule: 'RELATION_CIRCLE',
      field: 'input.toId',
      message: `The relation would close a circle: ${c.tag} → ${a.tag} → ${b.tag} → ${c.tag}.`,
    });
  });

  it('of different kinds is allowed: a firewall may run on the host that it protects', async () => {
    const [firewall, host] = (await tagged('FW', 'HOST')) as [Asset, Asset];
    await mutations.run('createAssetRelation', relation(host, 'PROTECTED_BY', firewall));
    const { record } = await mutations.run('createAssetRelation', relation(firewall, 'RUNS_ON', host));
    expect(record.version).toBe(1);
  });

  it('is no circle when two ways lead to the same asset', async () => {
    const [a, b, c, d] = (await tagged('A', 'B', 'C', 'D')) as [Asset, Asset, Asset, Asset];
    await world.relation(a, 'DEPENDS_ON', b);
    await world.relation(a, 'DEPENDS_ON', c);
    await world.relation(b, 'DEPENDS_ON', d);
    const { record } = await mutations.run('createAssetRelation', relation(c, 'DEPENDS_ON', d));
    expect(record.version).toBe(1);
  });

  it('is not closed by two halves that come at the same time', async () => {
    const [a, b] = (await tagged('A', 'B')) as [Asset, Asset];
    const answers = await Promise.all([
      mutations.send('createAssetRelation', relation(a, 'DEPENDS_ON', b)),
      mutations.send('createAssetRelation', relation(b, 'DEPENDS_ON', a)),
    ]);
    const rules = answers.map(({ errors }) => errors?.[0]?.extensions['rule'] ?? null);
    expect(rules.toSorted()).toEqual(['RELATION_CIRCLE', null].toSorted());
  });

  it('is found through many layers of diamonds without walking every way', async () => {
    // Two to the power of forty ways lead from top to bottom.
    const layers: Asset[][] = [];
    for (let layer = 0; layer < 40; layer += 1) layers.push(await tagged('L', 'R'));
    for (const [index, layer] of layers.entries()) {
      for (const from of layer) for (const to of layers[index + 1] ?? []) await world.relation(from, 'DEPENDS_ON', to);
    }
    const [top, bottom] = [layers[0]?.[0], layers.at(-1)?.[0]] as [Asset, Asset];
    const fault = await mutations.refused('createAssetRelation', relation(bottom, 'DEPENDS_ON', top));
    expect(fault.message.split(' → ')).toHaveLength(41);
  });
});

describe('connections', () => {
  it('may lead in a circle', async () => {
    const [a, b, c] = (await tagged('A', 'B', 'C')) as [Asset, Asset, Asset];
    await mutations.run('createAssetRelation', relation(a, 'CONNECTS_TO', b));
    await mutations.run('createAssetRelation', relation(b, 'CONNECTS_TO', c));
    const { record } = await mutations.run('createAssetRelation', relation(c, 'CONNECTS_TO', a));
    expect(record.version).toBe(1);
  });

  it('of the same two assets are refused in the other direction too', async () => {
    const [a, b] = (await tagged('A', 'B')) as [Asset, Asset];
    await mutations.run('createAssetRelation', relation(a, 'CONNECTS_TO', b));
    const fault = await mutations.refused('createAssetRelation', relation(b, 'CONNECTS_TO', a));
    expect(fault).toMatchObject({ rule: 'RELATION_ONCE', message: 'The assets have this relation already.' });
  });
});
