import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { rebuild } from '../../../server/inventory/rebuild.commands.ts';
import { refreshStoredColumns } from '../../../server/inventory/stored-columns.commands.ts';
import { day, World } from '../../support/world.ts';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startApp();
  world = new World(app.orm);
});
afterAll(() => app.close());

/** A text of Latin, Greek and Cyrillic letters with their accents, both set together and apart. */
const letters = fc
  .oneof(
    fc.integer({ min: 0x20, max: 0x52f }),
    fc.integer({ min: 0x1e00, max: 0x1fff }),
    fc.constantFrom(...'ÅÄÖåäößİıΣςſŒÞ'.split('').map((letter) => letter.codePointAt(0) ?? 0)),
  )
  .map((code) => String.fromCodePoint(code))
  .filter((letter) => /[\p{L}\p{M}\p{N}\p{P} ]/u.test(letter));
const texts = fc
  .array(letters, { minLength: 1, maxLength: 12 })
  .map((all) => all.join('').trim().normalize('NFC'))
  .filter((text) => text !== '');
const days = fc.option(fc.integer({ min: 2020, max: 2039 }).map((year) => day(`${year}-06-30`)));

it('what SQL stores of any asset, model and product cycle is what the code stores', async () => {
  const asset = fc.record({
    name: texts,
    serialNumber: fc.option(texts),
    manufacturer: texts,
    model: texts,
    own: days,
    ofModel: days,
    ofCycle: days,
    hasModel: fc.boolean(),
    hasCycle: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(asset, { minLength: 10, maxLength: 20 }), async (assets) => {
      for (const [index, given] of assets.entries()) {
        const productCycle = given.hasCycle ? await world.productCycle({ supportEnd: given.ofCycle }) : null;
        const { manufacturer, ofModel: supportEnd } = given;
        const name = `${given.model} ${index} ${Math.random()}`;
        const model = given.hasModel ? await world.model({ manufacturer, name, supportEnd, productCycle }) : null;
        // The world stores what the code works out.
        await world.asset({ name: given.name, serialNumber: given.serialNumber, model, ownSupportEnd: given.own });
      }
      expect(await refreshStoredColumns(app.orm.em.fork(), 'all')).toBe(0);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

it('rebuilding corrects what is wrong and tells how much it was; a second time there is nothing', async () => {
  const unit = await world.unit();
  const model = await world.model({ supportEnd: day('2029-01-01') });
  const [first, second] = [await world.asset({ unit, model }), await world.asset({ unit, model })];
  await world.asset({ unit, model });
  const em = app.orm.em.fork();
  const rebuilt = () => em.transactional((transaction) => rebuild(transaction));
  expect(await rebuilt()).toEqual({ unitDescendants: 0, assets: 0 });
  await em.execute('update asset set support_end = null where id = ?', [first.id]);
  await em.execute(`update asset set search_text = 'fel' where id = ?`, [second.id]);
  await em.execute('delete from organisation_unit_descendant where descendant_id = ?', [unit.id]);
  // Two wrong assets; the unit itself and the region above it are missing among the descendants.
  expect(await rebuilt()).toEqual({ unitDescendants: 2, assets: 2 });
  expect(await rebuilt()).toEqual({ unitDescendants: 0, assets: 0 });
  const rows = await em.execute('select support_end::text, search_text from asset where id in (?, ?) order by tag', [
    first.id,
    second.id,
  ]);
  expect(rows).toEqual(
    [first, second].map(({ supportEnd, searchText }) => ({ support_end: supportEnd, search_text: searchText })),
  );
});
