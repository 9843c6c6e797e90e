import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Role } from '../../server/access/role.ts';
import { makeAccount } from '../support/accounts.ts';
import { startSite } from '../support/site.ts';

const field = (place: Page | Locator, name: string) =>
  place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));

const rows = (page: Page) =>
  page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('link') });

/** A region with two suppliers that one editor made, a third that was taken away, and an auditor. */
async function startLog() {
  const site = await startSite((world) => world.region());
  const edit = await site.app.as('Ingrid', [{ role: Role.INVENTORY_EDITOR }]);
  const create = `mutation($input: CreateSupplierInput!) { createSupplier(input: $input) { supplier { id } } }`;
  type Created = { createSupplier: { supplier: { id: string } } };
  const made = await edit<Created>(create, { input: { name: 'Serverhuset', phone: '08-123 456' } });
  const id = made.data?.createSupplier.supplier.id;
  await edit(`mutation($input: UpdateSupplierInput!) { updateSupplier(input: $input) { changes { field } } }`, {
    input: { id, expectedVersion: 1, phone: '08-765 432', reason: 'Ny växel' },
  });
  const gone = await site.app.graphql<Created>(create, { input: { name: 'Nedlagda AB' } });
  await site.app.graphql(`mutation($input: DeleteInput!) { deleteSupplier(input: $input) { deletedId } }`, {
    input: { id: gone.data?.createSupplier.supplier.id },
  });
  const { session } = await makeAccount(site.app.orm, 'Rut', [{ role: Role.AUDITOR }]);
  return { ...site, openLog: (query = '') => site.openPage({ path: `/administration/audit-log${query}`, session }) };
}

describe('the log of changes', () => {
  it('lets an auditor find a change by a value in it, and see who made it, from where and why', async () => {
    const { openLog } = await startLog();
    const { page, problems } = await openLog();
    await page.getByText('4 händelser', { exact: true }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('765 432');
    await page.getByText('1 händelse', { exact: true }).waitFor();
    const event = rows(page).filter({ hasText: 'Leverantör Serverhuset' });
    await event.filter({ hasText: 'Telefon: 08-123 456 → 08-765 432' }).filter({ hasText: 'Ingrid' }).waitFor();
    await event.getByText('Ingrid').click();
    const panel = page.getByRole('complementary', { name: 'Leverantör Serverhuset' });
    await panel.getByRole('row', { name: 'Telefon 08-123 456 08-765 432' }).waitFor();
    await panel.getByText('Ny växel').waitFor();
    await panel.getByText('Skärm').waitFor();

    await panel.getByRole('button', { name: 'Alla ändringar av posten' }).click();
    await page.getByText('2 händelser', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Post är Serverhuset', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Leverantör Serverhuset' }).first().click();
    await page.getByRole('heading', { name: 'Serverhuset', level: 1 }).waitFor();
    expect(problems).toEqual([]);
  });

  it('is narrowed by what was done, by who did it and by day, all in the address', async () => {
    const { openLog } = await startLog();
    const { page, problems } = await openLog();
    await page.getByRole('checkbox', { name: 'Borttagen' }).click();
    await page.getByText('1 händelse', { exact: true }).waitFor();
    await rows(page).filter({ hasText: 'Leverantör Nedlagda AB' }).filter({ hasText: 'Borttagen' }).waitFor();
    await page.getByRole('button', { name: 'Ta bort filtret Vad' }).click();

    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await field(page, 'Fält').fill('Vem');
    await page.getByRole('option', { name: 'Vem' }).click();
    await field(page, 'Värde').fill('ingrid');
    await page.getByRole('option', { name: 'Ingrid' }).click();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Använd filtret' }).click();
    await page.getByText('2 händelser', { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Vem är Ingrid', exact: true }).waitFor();
    await page.getByText('2 händelser', { exact: true }).waitFor();

    await page.goto('/administration/audit-log?f=at:lte:2020-01-01');
    await page.getByText('0 händelser', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Visa alla' }).click();
    await page.getByText('4 händelser', { exact: true }).waitFor();
    expect(problems).toEqual([]);
  });

  it('is no page of a reader’s', async () => {
    const { app, openPage } = await startLog();
    const { session } = await makeAccount(app.orm, 'Lena', [{ role: Role.READER }]);
    const { page, problems } = await openPage({ path: '/administration/audit-log', session });
    await page.getByRole('heading', { name: 'Ingen behörighet', level: 1 }).waitFor();
    expect(problems).toEqual([]);
  });
});
