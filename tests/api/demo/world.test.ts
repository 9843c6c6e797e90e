import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { copyText } from '../../../server/database/copy.ts';
import { demoWorld } from '../../../server/database/demo/world.ts';
import { AssetCategory } from '../../../server/inventory/asset-category.ts';
import { AssetStatus } from '../../../server/inventory/asset-lifecycle.ts';
import { AssetModel } from '../../../server/inventory/asset-model.entity.ts';
import { AssetRelation } from '../../../server/inventory/asset-relation.entity.ts';
import { Asset } from '../../../server/inventory/asset.entity.ts';
import { checkAttributes } from '../../../server/inventory/attribute-check.ts';
import { applySearchText, applySupportEnd } from '../../../server/inventory/stored-columns.ts';
import { OrganisationUnit, UnitDescendant } from '../../../server/organisation/organisation-unit.entity.ts';
import { Person } from '../../../server/organisation/person.entity.ts';
import { Site } from '../../../server/organisation/site.entity.ts';
import { Supplier } from '../../../server/organisation/supplier.entity.ts';
import { UnitKind } from '../../../server/organisation/unit-kind.ts';
import { isHsaId } from '../../../server/values/hsa-id.ts';
import { isMoney } from '../../../server/values/money.ts';
import { isOrganisationNumber } from '../../../server/values/organisation-number.ts';
import { isWorkingDay } from '../../../server/values/swedish-calendar.ts';
import { day } from '../../support/world.ts';

const TODAY = day('2026-11-22');

/** The rows of each table, all held. */
function madeWorld(assets: number) {
  const tables = new Map<unknown, object[]>();
  for (const { entity, rows } of demoWorld({ assets, seed: 1, today: TODAY })) tables.set(entity, [...rows]);
  return <E extends object>(entity: abstract new () => E): E[] => (tables.get(entity) ?? []) as E[];
}

function hashOf(options: Parameters<typeof demoWorld>[0]): string {
  const hash = createHash('sha256');
  for (const table of demoWorld(options)) for (const text of copyText(table)) hash.update(text);
  return hash.digest('hex');
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(items, key)].map(([name, group]) => [name, group.length]));
}

const rowsOf = madeWorld(3000);
const assets = rowsOf(Asset);

describe('the demo world', () => {
  it('is the same, byte for byte, for the same number of assets, seed and day', () => {
    const options = { assets: 400, seed: 7, today: TODAY };
    expect(hashOf(options)).toBe(hashOf(options));
    expect(hashOf({ ...options, seed: 8 })).not.toBe(hashOf(options));
    expect(hashOf({ ...options, today: day('2026-11-23') })).not.toBe(hashOf(options));
  });

  it.each([1, 10, 117, 1000])('has exactly as many assets as asked for: %i', (count) => {
    expect(madeWorld(count)(Asset)).toHaveLength(count);
  });

  it('hands out assets one by one: the first of a million comes without the others', () => {
    for (const { entity, rows } of demoWorld({ assets: 1_000_000, seed: 1, today: TODAY })) {
      if (entity !== Asset) continue;
      const [first] = rows;
      expect(first).toMatchObject({ tag: expect.stringMatching(/-100001$/) });
      return;
    }
  });

  it('can be seen from any day, also one that no model of the catalogue was sold on', () => {
    for (const today of [day('2011-03-01'), day('2034-01-02')]) {
      const tables = [...demoWorld({ assets: 50, seed: 1, today })].map(({ rows }) => [...rows]);
      expect(tables.map((rows) => rows.length)).not.toContain(0);
    }
  });
});

describe('the organisation of the demo world', () => {
  const units = rowsOf(OrganisationUnit);

  it('is one tree of a region, six administrations, their departments and about 250 units', () => {
    expect(countBy(units, ({ kind }) => kind)).toEqual({
      REGION: 1,
      ADMINISTRATION: 6,
      DEPARTMENT: 32,
      UNIT: expect.toSatisfy((count: number) => count > 230 && count < 290),
    });
    expect(units.filter(({ parent }) => !parent).map(({ name }) => name)).toEqual(['Region Exempel']);
    expect(new Set(units.map(({ name }) => name)).size).toBe(units.length);
  });

  it('lists for each unit itself and everything above it', () => {
    const pairs = [...demoWorld({ assets: 1, seed: 1, today: TODAY })].flatMap(({ entity, rows }) =>
      entity === UnitDescendant ? [...rows] : [],
    ) as { ancestor: OrganisationUnit; descendant: OrganisationUnit; depth: number }[];
    const depths: Record<UnitKind, number> = { REGION: 0, ADMINISTRATION: 1, DEPARTMENT: 2, UNIT: 3 };
    for (const { ancestor, descendant, depth } of pairs) {
      expect(depth).toBe(depths[descendant.kind] - depths[ancestor.kind]);
    }
    // 1 region + 6 × 2 + 32 × 3 + units × 4
    const bottom = units.filter(({ kind }) => kind === UnitKind.UNIT).length;
    expect(pairs).toHaveLength(1 + 6 * 2 + 32 * 3 + bottom * 4);
  });

  it('has valid HSA ids of the fictive number 232199-9993, and valid organisation numbers of suppliers', () => {
    for (const { hsaId } of units) expect(isHsaId(hsaId) && hsaId.startsWith('SE2321999993-')).toBe(true);
    for (const { organisationNumber } of rowsOf(Supplier)) expect(isOrganisationNumber(organisationNumber)).toBe(true);
  });

  it('has people of every unit, a few of whom have left', () => {
    const people = rowsOf(Person);
    expect(people).toHaveLength(600);
    expect(new Set(people.map(({ unit }) => unit.id)).size).toBe(
      units.filter(({ kind }) => kind === UnitKind.UNIT).length,
    );
    const left = people.flatMap(({ leftOn }) => leftOn ?? []);
    expect(left.length).toBeGreaterThan(3);
    expect(left.every((leftOn) => leftOn < TODAY)).toBe(true);
  });

  it('speaks Swedish: its names use the letters of Swedish and nothing else', () => {
    const named = [...rowsOf(Site), ...rowsOf(Supplier), ...units, ...rowsOf(Person), ...assets];
    const names = named.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[A-Za-zÅÄÖåäöéü0-9 ,.&()–-]+$/);
    expect(names.filter((name) => /[åäö]/i.test(name)).length / names.length).toBeGreaterThan(0.2);
  });
});

describe('the assets of the demo world', () => {
  it('keep to the shares of the categories', () => {
    expect(countBy(assets, ({ category }) => category)).toEqual({
      COMPUTER: 1140, // 38 % of 3000
      SMARTPHONE: 720, // 24 %
      MEDICAL_DEVICE: 480, // 16 %
      NETWORK: 300, // 10 %
      SERVER: 120, // 4 %
      SOFTWARE: 120, // 4 %
      STORAGE: 60, // 2 %
      IT_SECURITY: 60, // 2 %
    });
  });

  it('have attributes that their category allows', () => {
    for (const { category, attributes } of assets)
      expect(() => checkAttributes(category, attributes, [])).not.toThrow();
  });

  it('store the support end and the search text that the rules give', () => {
    for (const asset of assets) {
      const { supportEnd, supportEndSource, searchText } = asset;
      const again = { ...asset };
      applySupportEnd(again);
      applySearchText(again);
      expect(again).toMatchObject({ supportEnd, supportEndSource, searchText });
    }
  });

  it('were bought on working days before today, at sensible prices, and their warranty runs from then', () => {
    for (const { purchaseDate, purchaseCost, warrantyEnd, status } of assets) {
      expect(purchaseDate === null).toBe(status === AssetStatus.PLANNED);
      expect(!purchaseDate || (purchaseDate < TODAY && isWorkingDay(purchaseDate))).toBe(true);
      expect(!purchaseCost || (isMoney(purchaseCost) && Number(purchaseCost) >= 1000)).toBe(true);
      expect(!warrantyEnd || warrantyEnd > (purchaseDate ?? '')).toBe(true);
    }
  });

  it('stand where their state says: in use at a site, in stock in the store, else nowhere', () => {
    const things = assets.filter(({ category }) => category !== AssetCategory.SOFTWARE);
    const places = Map.groupBy(things, ({ status }) => status);
    const siteCodes = (status: AssetStatus) => new Set(places.get(status)?.map(({ site }) => site?.code));
    expect(siteCodes(AssetStatus.IN_STOCK)).toEqual(new Set(['CFR']));
    expect(siteCodes(AssetStatus.DISPOSED)).toEqual(new Set([undefined]));
    expect(siteCodes(AssetStatus.ORDERED)).toEqual(new Set([undefined]));
    expect(siteCodes(AssetStatus.IN_USE).has(undefined)).toBe(false);
    expect(siteCodes(AssetStatus.IN_USE).size).toBeGreaterThan(20);
  });

  it('are of models of their own category and kept by people of their own unit', () => {
    for (const { category, model, custodian, unit } of assets) {
      expect(model?.category ?? AssetCategory.SOFTWARE).toBe(category);
      expect(custodian?.unit ?? unit).toBe(unit);
    }
  });

  it('have tags of their own, and the e-health services among them by name', () => {
    expect(new Set(assets.map(({ tag }) => tag)).size).toBe(assets.length);
    expect(assets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Digitala vårdmöten', 'Webbtidboken', 'Stöd och behandling']),
    );
  });

  it('leave support in every one of the coming four quarters', () => {
    const quarters = ['2026-12-31', '2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31'];
    for (const [index, end] of quarters.slice(1).entries()) {
      const leaving = assets.filter(({ supportEnd }) => {
        return supportEnd && supportEnd > (quarters[index] ?? '') && supportEnd <= end;
      });
      expect(leaving.length).toBeGreaterThan(0);
    }
  });

  it('are related only while in use, each to another, never twice in the same way', () => {
    const inUse = new Set(
      assets.filter(({ status }) => status === 'IN_USE' || status === 'RETIRING').map(({ id }) => id),
    );
    const relations = rowsOf(AssetRelation);
    for (const { from, to } of relations) {
      expect(from.id).not.toBe(to.id);
      expect(inUse.has(from.id) && inUse.has(to.id)).toBe(true);
    }
    expect(new Set(relations.map(({ from, kind, to }) => `${from.id} ${kind} ${to.id}`)).size).toBe(relations.length);
    expect(Object.keys(countBy(relations, ({ kind }) => kind)).toSorted()).toEqual([
      'CONNECTS_TO',
      'DEPENDS_ON',
      'PROTECTED_BY',
      'RUNS_ON',
      'STORES_ON',
    ]);
  });

  it('have more models when there are more of them', () => {
    const models = madeWorld(3000)(AssetModel).length;
    let manyModels = 0;
    for (const { entity, rows } of demoWorld({ assets: 1_000_000, seed: 1, today: TODAY })) {
      if (entity !== AssetModel) continue;
      manyModels = [...rows].length;
      break;
    }
    expect(models).toBeGreaterThan(150);
    expect(manyModels).toBeGreaterThan(2900);
  });
});
