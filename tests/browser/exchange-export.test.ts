import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AssetStatus } from '../../server/inventory/asset-lifecycle.ts';
import { parseMoney } from '../../server/values/money.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { shareSite, startSite } from '../support/site.ts';

/** Every column that any of the lists can show; a list takes those that it has. */
const COLUMNS =
  'tag,name,category,status,model,serialNumber,unit,site,supplier,custodian,systemOwner,orderNumber,' +
  'purchaseDate,purchaseCost,warrantyEnd,supportEnd,supportEndSource,classes,updatedAt,manufacturer,' +
  'partNumber,productCycle,rackUnits,interfaceCount,powerPortCount,assets,title,cycle,productCategory,' +
  'releaseDate,activeSupportEnd,leftOn,securitySupportEnd,extendedSupportEnd,latestRelease,email,keeps,owns,' +
  'organisationNumber,phone,website,code,street,postalCode,city,' +
  'username,roles,lastSignInAt,status,record,at,actor,changes,action,source,reason';

const site = shareSite(async (world, { graphql }) => {
  const model = await world.model();
  await world.asset({ model, site: await world.site(), supplier: await world.supplier() });
  await world.productCycle();
  await world.person();
  await graphql('mutation { createSupplier(input: { name: "Serverhuset" }) { changes { field } } }');
});

describe('exporting a list', () => {
  it('gives a file of what is seen: its filter, its order and its columns', async () => {
    const { openPage } = await startSite(async (world) => {
      const purchaseCost = parseMoney('1234.50');
      await world.asset({ tag: 'A1', name: 'Skärm å', status: AssetStatus.IN_USE, purchaseCost });
      await world.asset({ tag: 'A2', name: 'Skärm ä', status: AssetStatus.IN_USE });
      await world.asset({ tag: 'A3', name: 'Skärm ö', status: AssetStatus.DISPOSED });
    });
    const path = '/inventory/assets?f=status:in:IN_USE&sort=-tag&cols=tag,name,purchaseCost,classes';
    const { page, problems } = await openPage({ path });
    await page.getByRole('button', { name: 'Exportera' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'CSV, Kolumnerna som visas' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^Tillgångar-\d{4}-\d\d-\d\d\.csv$/);
    expect(fs.readFileSync(await download.path(), 'utf8').split('\r\n')).toEqual([
      '\uFEFFInventarienummer;Namn;Anskaffningsvärde;Konfidentialitet (K);Riktighet (R);Tillgänglighet (T)',
      'A2;Skärm ä;;;;',
      'A1;Skärm å;1234,50;;;',
      '',
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['/inventory/assets', 'Assets'],
    ['/inventory/models', 'Models'],
    ['/inventory/product-cycles', 'Product cycles'],
    ['/organisation/units', 'Units'],
    ['/organisation/people', 'People'],
    ['/organisation/suppliers', 'Suppliers'],
    ['/organisation/sites', 'Sites'],
    ['/administration/users', 'Accounts'],
    ['/administration/audit-log', 'Changes'],
  ])('is offered on %s with every column that can be shown, and in English', async (path, name) => {
    const { visit, app } = site();
    const { page } = await visit(`${path}?lang=en&cols=${COLUMNS}`);
    await page.getByRole('button', { name: 'Export' }).click();
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    const addresses = await items.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    for (const address of addresses) {
      const response = await app.fetch(address.slice(app.url.length));
      expect([address, response.status]).toEqual([address, 200]);
      expect(response.headers.get('content-disposition')).toContain(`filename="${name}-`);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
    }
  });
});
