import { describe, expect, it } from 'vitest';
import { AssetCategory } from '../../server/inventory/asset-category.ts';
import { startSite } from '../support/site.ts';

const devices = [
  { manufacturer: 'Dell', model: 'R740', partNumber: 'R740-X', uHeight: 2, interfaces: 4, powerPorts: 2 },
  { manufacturer: 'Dell', model: 'R750', partNumber: null, uHeight: 2, interfaces: 4, powerPorts: 2 },
  { manufacturer: 'Dell' },
];

const file = (name: string, content: unknown[]) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content.map((line) => JSON.stringify(line)).join('\n')),
});

describe('refreshing the catalogues', () => {
  it('shows what a file of models would change, and writes it only when one says so', async () => {
    const { openPage, app } = await startSite((world) =>
      world.model({ manufacturer: 'Dell', name: 'R740', category: AssetCategory.SERVER, rackUnits: '1.0' }),
    );
    const { page, problems } = await openPage({ path: '/inventory/models' });
    await page.getByRole('link', { name: 'Uppdatera kataloger' }).click();
    await page.getByRole('radio', { name: 'Modeller' }).waitFor();
    await page.locator('input[type=file]').setInputFiles(file('devices.jsonl', devices));

    const changes = page.getByRole('region', { name: 'Det här ändras' }).getByRole('listitem');
    await changes.filter({ hasText: 'Dell R750' }).filter({ hasText: 'Ny' }).waitFor();
    await changes.filter({ hasText: 'Dell R740' }).getByText('Höjd i stativ: 1 U → 2 U').waitFor();
    const faults = page.getByRole('region', { name: 'Det här kan inte läsas' });
    await faults.getByRole('row', { name: /^3 / }).waitFor();
    const models = '{ assetModels { nodes { name rackUnits } } }';
    expect((await app.graphql(models)).data).toEqual({ assetModels: { nodes: [{ name: 'R740', rackUnits: '1.0' }] } });

    await page.getByRole('button', { name: 'Spara 2 ändringar' }).click();
    await page.getByText('2 poster är sparade.').first().waitFor();
    expect((await app.graphql(models)).data).toEqual({
      assetModels: {
        nodes: [
          { name: 'R740', rackUnits: '2.0' },
          { name: 'R750', rackUnits: '2.0' },
        ],
      },
    });
    expect(problems).toEqual([]);
  });

  it('says what is wrong with a file that is no catalogue', async () => {
    const { openPage } = await startSite(async () => undefined);
    const { page } = await openPage({ path: '/inventory/catalogue' });
    await page.getByRole('radio', { name: 'Produktcykler' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from('Hej!'),
    });
    await page.getByRole('region', { name: 'Det här kan inte läsas' }).getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('button', { name: 'Inget att ändra' }).isDisabled()).toBe(true);
  });
});

describe('models', () => {
  it('are narrowed by maker, and the page of one has its product cycle and its assets by status', async () => {
    const { openPage } = await startSite(async (world) => {
      const productCycle = await world.productCycle({ title: 'Windows Server', cycle: '2019' });
      const model = await world.model({ manufacturer: 'Dell', name: 'R740', productCycle });
      await world.model({ manufacturer: 'HPE', name: 'DL380' });
      await world.asset({ model, status: 'IN_USE' });
      await world.asset({ model, status: 'RETIRING' });
    });
    const { page, problems } = await openPage({ path: '/inventory/models' });
    await page.getByText('2 modeller', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Dell' }).click();
    await page.getByText('1 modell', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'R740' }).click();
    await page.getByRole('heading', { name: 'Dell R740', level: 1 }).waitFor();
    await page.getByRole('tab', { name: 'Tillgångar 2' }).click();
    await page.getByRole('row', { name: 'I bruk 1' }).waitFor();
    await page.getByRole('row', { name: 'Avvecklas 1' }).waitFor();
    await page.getByRole('link', { name: 'Windows Server 2019' }).click();
    await page.getByRole('tab', { name: 'Modeller' }).click();
    await page.getByRole('row', { name: 'Dell R740 2' }).waitFor();
    expect(problems).toEqual([]);
  });
});
