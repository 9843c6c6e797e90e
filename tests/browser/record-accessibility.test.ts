import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AssetCategory } from '../../server/inventory/asset-category.ts';
import { RelationKind } from '../../server/inventory/relation-kind.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import type { OpenedPage } from '../support/browser.ts';
import { shareSite } from '../support/site.ts';
import { day, type World } from '../support/world.ts';

/** One record of every kind, each with something that hangs on it. */
async function build(world: World) {
  const productCycle = await world.productCycle({
    title: 'Windows Server',
    cycle: '2019',
    supportEnd: day('2026-12-01'),
  });
  const model = await world.model({ manufacturer: 'Dell', name: 'R740', category: AssetCategory.SERVER, productCycle });
  const unit = await world.unit({ name: 'Medicin' });
  await world.unit({ name: 'Avdelning 52', parent: unit });
  const person = await world.person({ name: 'Anna Berg', unit, leftOn: day('2020-01-31') });
  const supplier = await world.supplier({
    name: 'Serverhuset',
    organisationNumber: '2321000016',
    email: 'a@exempel.se',
  });
  const site = await world.site({ name: 'Lasarettet', city: 'Karlskrona' });
  const asset = await world.asset({
    tag: 'T-1',
    name: 'Journalservern',
    model,
    unit,
    site,
    supplier,
    custodian: person,
    attributes: { memory: 64 },
    confidentiality: 3,
    note: 'Byts 2027.',
  });
  await world.asset({ tag: 'T-2' });
  await world.relation(asset, RelationKind.DEPENDS_ON, await world.asset({ status: 'DISPOSED' }));
  return {
    unit: `/organisation/units/unit_${unit.id}`,
    person: `/organisation/people/person_${person.id}`,
    supplier: `/organisation/suppliers/supplier_${supplier.id}`,
    site: `/organisation/sites/site_${site.id}`,
    model: `/inventory/models/model_${model.id}`,
    productCycle: `/inventory/product-cycles/cycle_${productCycle.id}`,
  };
}

type Paths = Awaited<ReturnType<typeof build>>;
interface Opened {
  readonly path: string | ((paths: Paths) => string);
  readonly ready: (page: Page) => Promise<unknown>;
}

const click = (page: Page, role: 'button' | 'tab' | 'treeitem' | 'menuitem', name: string | RegExp) =>
  page.getByRole(role, { name }).first().click();
const dialog = (page: Page) => page.getByRole('dialog').waitFor();
const heading = (name: string) => (page: Page) => page.getByRole('heading', { name, level: 1 }).waitFor();
const row = (name: string) => (page: Page) => page.getByRole('row', { name }).first().waitFor();

const opened: Record<string, Opened> = {
  'the page of an asset': { path: '/inventory/assets/T-1', ready: heading('Journalservern') },
  'how a support end is computed': {
    path: '/inventory/assets/T-1',
    ready: async (page) => {
      await click(page, 'button', 'Så räknas det: Support till');
      await dialog(page);
    },
  },
  'a change of status': {
    path: '/inventory/assets/T-1',
    ready: async (page) => {
      await click(page, 'button', 'Byt status');
      await click(page, 'menuitem', 'Utrangerad');
      await dialog(page);
    },
  },
  'a deletion that is refused': {
    path: '/inventory/assets/T-1',
    ready: async (page) => {
      await click(page, 'button', 'Ta bort');
      await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
      await page.getByText('relationer mellan tillgångar (1)').waitFor();
    },
  },
  'the relations of an asset, and the form for one': {
    path: '/inventory/assets/T-1?tab=relations',
    ready: async (page) => {
      await page.getByRole('heading', { name: 'Beror på' }).waitFor();
      await click(page, 'button', 'Lägg till samband');
      await dialog(page);
    },
  },
  'the model of an asset': {
    path: '/inventory/assets/T-1?tab=model',
    ready: (page) => page.getByRole('heading', { name: 'Windows Server 2019' }).waitFor(),
  },
  'the history of an asset': {
    path: '/inventory/assets/T-2',
    ready: async (page) => {
      await click(page, 'button', 'Byt status');
      await click(page, 'menuitem', 'Avvecklas');
      await page.getByRole('dialog').getByRole('button', { name: 'Byt status' }).click();
      await click(page, 'tab', 'Historik');
      await row('Status I bruk Avvecklas')(page);
    },
  },
  'the form of an asset': { path: '/inventory/assets/T-1/edit', ready: heading('Ändra T-1') },
  'the form of a new asset with its faults': {
    path: '/inventory/assets/new',
    ready: async (page) => {
      await click(page, 'button', 'Registrera tillgången');
      await page.getByText('Fyll i fältet.').first().waitFor();
    },
  },
  'the list of models': { path: '/inventory/models', ready: row('R740') },
  'the page of a model': { path: ({ model }) => model, ready: heading('Dell R740') },
  'the list of product cycles': { path: '/inventory/product-cycles', ready: row('Windows Server') },
  'the page of a product cycle': {
    path: ({ productCycle }) => `${productCycle}?tab=models`,
    ready: row('Dell R740'),
  },
  'the preview of a catalogue': {
    path: '/inventory/catalogue',
    ready: async (page) => {
      const device = {
        manufacturer: 'Dell',
        model: 'R750',
        partNumber: null,
        uHeight: 2,
        interfaces: 4,
        powerPorts: 2,
      };
      const buffer = Buffer.from(`${JSON.stringify(device)}\n{"manufacturer":"Dell"}`);
      await page.locator('input[type=file]').setInputFiles({ name: 'a.jsonl', mimeType: 'application/json', buffer });
      await page.getByRole('button', { name: 'Spara 1 ändring' }).waitFor();
    },
  },
  'the unit tree with a unit beside it': {
    path: '/organisation/units',
    ready: async (page) => {
      await click(page, 'treeitem', /^Medicin/);
      await page.getByRole('complementary', { name: 'Medicin' }).getByRole('button', { name: 'Flytta' }).waitFor();
    },
  },
  'the move of a unit': {
    path: ({ unit }) => unit,
    ready: async (page) => {
      await click(page, 'button', 'Flytta');
      await dialog(page);
    },
  },
  'the units under one': { path: ({ unit }) => `${unit}?tab=children`, ready: row('Avdelning 52') },
  'the list of people': { path: '/organisation/people', ready: row('Anna Berg') },
  'the page of a person': { path: ({ person }) => `${person}?tab=keeps`, ready: row('I bruk 1') },
  'the list of suppliers with one beside it': {
    path: '/organisation/suppliers',
    ready: async (page) => {
      await page.locator('[data-distance="0"]', { hasText: 'Serverhuset' }).click({ position: { x: 400, y: 10 } });
      await page.getByRole('complementary', { name: 'Serverhuset' }).getByRole('button', { name: 'Ändra' }).waitFor();
    },
  },
  'the form of a supplier': {
    path: ({ supplier }) => supplier,
    ready: async (page) => {
      await click(page, 'button', 'Ändra');
      await dialog(page);
    },
  },
  'the list of sites': { path: '/organisation/sites', ready: row('Lasarettet') },
  'the page of a site': { path: ({ site }) => `${site}?tab=assets`, ready: row('I bruk 1') },
  'a record that does not exist': { path: '/organisation/sites/site_none', ready: heading('Finns inte') },
};

const site = shareSite(build);

const narrow = ['the page of an asset', 'the form of an asset', 'the list of people', 'the page of a person'];

describe('a page', () => {
  it.each(Object.keys(opened))('%s passes WCAG 2.2 AA, light and dark', async (name) => {
    const { page, problems } = await open(name, 1280);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it.each(narrow)('%s passes as narrow as a telephone, light and dark', async (name) => {
    const { page } = await open(name, 400);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });
});

async function open(name: string, width: number): Promise<OpenedPage> {
  const { path, ready } = opened[name]!;
  const { built, visit } = site();
  const found = await visit(typeof path === 'string' ? path : path(built), width);
  await ready(found.page);
  return found;
}
