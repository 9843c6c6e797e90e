import 'reflect-metadata';
import { extendSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { KINDS, POLICY, ruleFor } from '../../server/access/policy.ts';
import { ROLES } from '../../server/access/role.ts';
import { SCOPE_MODULES } from '../../server/access/scope.ts';
import { DomainError } from '../../server/api/errors.ts';
import { planFor } from '../../server/api/read/plan.ts';
import { allRecords, defineRecord, enumName, targetOf, type RecordDefinition } from '../../server/api/read/record.ts';
import { querySql } from '../../server/api/read/root.ts';
import type { Viewer } from '../../server/api/viewer.ts';
import { schema } from '../../server/schema.ts';
import { gapsIn } from './access-gaps.ts';

const records = allRecords();
const covered = { records, kinds: KINDS };
const named = (name: string) => records.find((record) => record.name === name) as RecordDefinition;

/** The schema with something more in it, as if somebody had added it. */
const gapsWith = (addition: string) => gapsIn(extendSchema(schema, parse(addition)), covered);

describe('every field, argument and input field', () => {
  it('is covered by the policy', () => {
    expect(gapsIn(schema, covered)).toEqual([]);
  });

  it.each([
    ['extend type Query { secrets: String }', 'Query.secrets reads no record that a policy covers'],
    ['extend type Query { secret(id: ID!): Asset }', 'Query.secret reads no record that a policy covers'],
    ['extend type Mutation { openVault: String }', 'Mutation.openVault asks for the rights of no kind'],
    ['extend type Mutation { createVault: String }', 'Mutation.createVault writes Vault, which no policy covers'],
    [
      'extend type Mutation { updateSites(name: String): String }',
      'Mutation.updateSites writes Sites, which no policy covers',
    ],
    ['extend type Mutation { deleteSites(name: String): String }', 'Mutation.deleteSites(name) is not an input object'],
    ['extend type Subscription { assetChanged: Asset }', 'Subscription.assetChanged has no policy'],
    ['type Vault implements Node { id: ID! }', 'Vault is a record that is not declared'],
    [
      'type Vault { code: String } extend type Asset { vault: Vault }',
      'Asset.vault leads to Vault, which no policy covers',
    ],
    [
      'type Vault { code: String } extend type Asset { vault: Vault }',
      'Vault is part of no record that a policy covers',
    ],
    ['extend type Asset { twin: Asset }', 'Asset.twin leads to Asset, which no policy covers'],
    ['extend type Asset { price(of: ID): Int }', 'Asset.price has arguments that the read path does not know'],
    [
      'extend type AssetPayload { seen: AssetConnection }',
      'AssetPayload.seen leads to AssetConnection, which no policy covers',
    ],
    [
      'extend input AssetWhere { secretHash: TextFilter }',
      'AssetWhere.secretHash is a condition that the record does not declare',
    ],
    ['extend enum UserOrderField { PASSWORD }', 'UserOrderField.PASSWORD is not declared by the record'],
    ['extend enum AssetGroupField { CUSTODIAN }', 'AssetGroupField.CUSTODIAN is not declared by the record'],
    ['extend input UpdateSiteInput { vaultId: ID }', 'UpdateSiteInput.vaultId refers to a record of no covered kind'],
    [
      'input Vault { id: ID } extend input UpdateSiteInput { vault: Vault }',
      'UpdateSiteInput.vault holds Vault, which nobody has looked at',
    ],
  ])('is missed when it is new: %s', (addition, gap) => {
    expect(gapsWith(addition)).toContain(gap);
  });

  it('is missed when the policy does not know its kind', () => {
    const kinds = KINDS.filter((kind) => kind !== 'Site');
    const gaps = gapsIn(schema, { records, kinds });
    expect(gaps).toEqual(
      expect.arrayContaining([
        'Site is a record that the policy does not know',
        'Query.sites reads no record that a policy covers',
        'Query.site reads no record that a policy covers',
        'Mutation.updateSite writes Site, which no policy covers',
        'Asset.site leads to Site, which no policy covers',
        'AssetWhere.site asks about Site, which no policy covers',
        'AssetGroupField.SITE is not declared by the record',
        'UpdateAssetInput.siteId refers to a record of no covered kind',
      ]),
    );
  });

  it('is missed when a record of the policy is not declared', () => {
    const gaps = gapsIn(schema, { records: records.filter(({ name }) => name !== 'Person'), kinds: KINDS });
    expect(gaps).toContain('Person is a record that is not declared');
  });
});

describe('the policy', () => {
  it('has a rule for every kind of record that is declared, and for nothing else', () => {
    expect(KINDS.toSorted()).toEqual(records.map(({ name }) => name).toSorted());
  });

  it('names roles and modules that there are', () => {
    for (const { READ, WRITE, module } of Object.values(POLICY)) {
      expect(SCOPE_MODULES).toContain(module);
      for (const role of [...READ, ...WRITE]) expect(ROLES).toContain(role);
    }
  });

  it.each(['constructor', '__proto__', 'toString', 'Vault', ''])('knows no kind %s', (kind) => {
    expect(ruleFor(kind)).toBeUndefined();
  });
});

/** May read everything but one kind, and owns nothing. */
const allBut = (kind: string): Viewer => ({
  actor: { name: 'somebody', userId: null, tokenId: null, sessionId: null },
  roles: [],
  reach: (_action, name) => (name === kind ? [] : 'EVERYWHERE'),
  reachAs: () => 'EVERYWHERE',
  shape: `all but ${kind}`,
});

/** How a query is answered before it reaches the database: refused by its code, or not at all. */
function refusalOf(query: string, viewer: Viewer): string | null {
  const document = parse(query);
  const [operation] = document.definitions as [OperationDefinitionNode];
  const selection = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '' },
    selectionSet: operation.selectionSet,
  } as const;
  try {
    planFor({ schema, operation, fragments: {}, variables: {}, viewer }, 'query', true, (compilation) =>
      querySql(compilation, [selection]),
    );
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

/** Ways in which a query can ask about a kind: from each record that has something to do with it, and directly. */
function* waysTo(kind: RecordDefinition): Generator<string> {
  const id = `${kind.idPrefix}_00000000-0000-7000-8000-000000000000`;
  yield `{ ${kind.list} { totalCount } }`;
  yield `{ ${kind.list}(first: 1) { pageInfo { hasNextPage } } }`;
  yield `{ ${kind.list} { aggregate { count } } }`;
  yield `{ ${kind.one}(id: "${id}") { id } }`;
  yield `{ node(id: "${id}") { __typename } }`;
  yield `{ nodes(ids: ["${id}"]) { id } }`;
  for (const record of records) {
    if (record === kind) continue;
    const { list } = record;
    for (const property of record.filter.filter((each: string) => targetOf(record, each) === kind)) {
      for (const condition of ['eq: "ID"', 'ne: "ID"', 'in: ["ID"]', 'isNull: true']) {
        const text = condition.replace('ID', id);
        yield `{ ${list}(where: { ${property}: { id: { ${text} } } }) { totalCount } }`;
        yield `{ ${list}(where: { not: { or: [{ and: [{ ${property}: { id: { ${text} } } }] }] } }) { totalCount } }`;
      }
      yield `{ ${list} { totalCount } ${list}b: ${list}(where: { ${property}: { id: { eq: "${id}" } } }) { aggregate { count } } }`;
    }
    for (const property of (record.group ?? []).filter((each: string) => targetOf(record, each) === kind)) {
      yield `{ ${list} { groupBy(by: [${enumName(property)}]) { keys { value } } } }`;
      yield `{ ${list} { groupBy(by: [${enumName(property)}]) { keys { label } count } } }`;
      yield `{ ${list} { facets(by: [${enumName(property)}]) { values { value count } } } }`;
    }
    for (const [name, link] of Object.entries(record.links ?? {})) {
      if (link.of() !== kind || link.isPart) continue;
      yield `{ ${list} { nodes { ${name} { totalCount } } } }`;
      yield `{ ${list} { edges { node { ${name} { nodes { id } } } } } }`;
      yield `{ ${list}(where: { ${name}: { some: {} } }) { totalCount } }`;
      yield `{ ${list}(where: { ${name}: { none: {} } }) { totalCount } }`;
    }
    for (const [name, within] of Object.entries(record.within ?? {})) {
      if (within.of?.() === kind) yield `{ ${list}(where: { ${name}: ["${id}"] }) { totalCount } }`;
    }
    const fields = schema.getType(record.name);
    if (!fields || !('getFields' in fields)) continue;
    for (const [name, field] of Object.entries(fields.getFields())) {
      if (String(field.type).replace('!', '') !== kind.name) continue;
      yield `{ ${list} { nodes { ${name} { id } } } }`;
      yield `{ ${list} { nodes { ${name} { __typename } } } }`;
    }
  }
}

describe('a kind of record whose events lie in a unit', () => {
  it('is seen in units only, so that no event of a unit is one of what is common to the region', () => {
    expect(records.filter(({ unit, inUnits }) => unit && !inUnits).map(({ name }) => name)).toEqual([]);
  });
});

describe('whoever may see nothing of a kind', () => {
  it.each(records.map(({ name }) => name))('is refused by every way that leads to it: %s', (name) => {
    const ways = [...waysTo(named(name))];
    expect(ways.map((query) => [query, refusalOf(query, allBut(name))])).toEqual(
      ways.map((query) => [query, 'FORBIDDEN']),
    );
    expect(ways.length).toBeGreaterThanOrEqual(6);
  });

  it('is not refused by what leads elsewhere', () => {
    const refused = records.flatMap((kind) =>
      [...waysTo(kind)]
        .filter((query) => refusalOf(query, allBut('nothing')) !== null)
        .map((query) => [kind.name, query]),
    );
    expect(refused).toEqual([]);
  });

  it('sees of a record only those parts that are declared as its parts', () => {
    const parts = records.flatMap((record) =>
      Object.entries(record.links ?? {}).flatMap(([name, { isPart }]) => (isPart ? [name] : [])),
    );
    expect([...new Set(parts)].toSorted()).toEqual(['events', 'history']);
  });
});

describe('a secret field', () => {
  it.each([
    ['searched', { search: { in: ['unitPrice'] } }],
    ['grouped', { group: ['unitPrice'] }],
    ['summed', { sum: ['unitPrice'] }],
    ['bounded', { bounds: ['unitPrice'] }],
    ['grouped by what follows from it', { groupings: { dear: { description: 'Dear.', property: 'unitPrice' } } }],
  ])('cannot be declared to be %s', (_what, more) => {
    const lines = named('ContractPriceLine');
    expect(() => defineRecord({ ...lines, ...more } as never)).toThrow('would tell what is secret: unitPrice');
  });
});
