import { expect, it } from 'vitest';
import { Role } from '../../server/access/role.ts';
import { keyOf } from '../../server/api/read/global-id.ts';
import { people } from '../../server/organisation/person.record.ts';
import { LabWorld } from '../api/portfolio/lab-world.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { makeAccount } from '../support/accounts.ts';
import { Mutations } from '../support/mutations.ts';
import { shareSite } from '../support/site.ts';

const question = `?q=${encodeURIComponent('{"firstYear":2027,"lastYear":2027,"discountRate":"4"}')}`;

/** Ten million for two initiatives of eight and five. */
const site = shareSite(async (_world, app) => {
  const lab = new LabWorld(app);
  const frameId = await lab.frame('U', { 2027: '10000000.00' });
  await lab.initiative({ code: 'A', cost: '8000000.00', benefit: '30000000.00', frameId });
  await lab.initiative({ code: 'B', cost: '5000000.00', benefit: '15000000.00', frameId });
});

it('an initiative is out for want of money, comes in when there is more, and the two scenarios are compared', async () => {
  const { page, problems } = await site().visit(`/portfolio/lab${question}`);
  const chosen = page.getByRole('table', { name: 'Bästa urvalet' });
  const leftOut = page.getByRole('table', { name: 'Utanför urvalet' });
  await chosen.getByRole('link', { name: 'A Initiativ A' }).waitFor();
  // 8 + 5 - 10 = 3 million is lacking.
  expect(await leftOut.getByRole('row', { name: /B Initiativ B/ }).innerText()).toMatch(
    /Saknar 3\s000\stkr i Utrymme U 2027/,
  );
  await leftOut.getByRole('button', { name: 'Vad krävs för B Initiativ B?' }).click();
  await leftOut.getByText(/Med 3\s000\s000,00\skr mer per år i Utrymme U är det med i bästa urvalet/).waitFor();
  await leftOut.getByText(/Faller bort: A Initiativ A/).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  const save = async (name: string) => {
    await page.getByRole('button', { name: 'Spara som scenario' }).click();
    const dialog = page.getByRole('dialog', { name: 'Spara som scenario' });
    await dialog.getByLabel('Namn').fill(name);
    await dialog.getByRole('button', { name: 'Spara som scenario' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };
  await save('Som beslutat');

  await site().visit(`/portfolio/lab${question}`);
  const cap = page.getByRole('textbox', { name: 'Utrymme U 2027, mnkr' });
  await cap.fill('13');
  await chosen.getByRole('link', { name: 'B Initiativ B' }).waitFor();
  expect(await leftOut.count()).toBe(0);
  await page.getByRole('tab', { name: 'Effektiv front' }).click();
  await page.getByText('Det mesta som går att få', { exact: false }).waitFor();
  await save('Mer pengar');

  await site().visit('/portfolio/scenario-comparison');
  const which = page
    .getByRole('combobox', { name: 'Scenarier' })
    .or(page.getByLabel('Scenarier', { exact: true }))
    .first();
  for (const name of ['Som beslutat', 'Mer pengar']) {
    await which.click();
    await page.getByRole('option', { name }).click();
  }
  await page.getByText('Kommer med: B Initiativ B.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it('who leads scores initiatives as the person that the account is of, and sees what all think together', async () => {
  const { app, openPage } = site();
  const mutations = new Mutations(app);
  const criterion = { code: 'NYTTA', name: 'Nytta', weight: '1', worst: '1', best: '5' };
  const criterionId = (await mutations.run('createCriterion', criterion)).record.id;
  const { data } = await app.graphql<{ initiative: { id: string; unit: { id: string } } }>(
    '{ initiative(code: "A") { id unit { id } } }',
  );
  const named = async (name: string) =>
    (await mutations.run('createPerson', { name, email: `${name}@example.org`, unitId: data?.initiative.unit.id }))
      .record.id;
  const score = { initiativeId: data?.initiative.id, criterionId, scorerId: await named('Bo'), value: '2' };
  await mutations.run('createInitiativeScore', score);
  const lead = await makeAccount(app.orm, 'Elin', [{ role: Role.E_HEALTH_LEAD }]);
  const personId = keyOf(people, await named('Elin'), []);
  await app.orm.em.fork().execute('update user_account set person_id = ? where id = ?', [personId, lead.id]);

  const { page, problems } = await openPage({ path: '/portfolio/scores', session: lead.session });
  const own = page.getByRole('textbox', { name: 'A Initiativ A, Nytta' });
  const other = page.getByRole('textbox', { name: 'B Initiativ B, Nytta' });
  const save = page.getByRole('button', { name: 'Spara', exact: true });
  const row = page.getByRole('row', { name: /A Initiativ A/ });
  await row.getByText('Medel 2,0 av 1').waitFor();
  // A column pasted from a spreadsheet; nothing is written where one of its cells cannot be.
  await own.focus();
  await own.evaluate((cell, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, '5\r\n6\r\n');
  await save.click();
  await page.getByText('Poängen ligger utanför skalan 1–5.').first().waitFor();
  await other.and(page.locator('[aria-invalid]')).waitFor();
  expect(await own.getAttribute('aria-invalid')).toBeNull();
  await row.getByText('Medel 2,0 av 1').waitFor();
  await other.fill('3,5');
  await save.click();
  await row.getByText('Medel 3,5 av 2').waitFor();
  // From 2 to 5 is more than half of the scale; (3.5 - 1) / (5 - 1) of a hundred points.
  await row.getByText('Spridning 3,0').waitFor();
  await row.getByText('62,5').waitFor();
  await page.getByRole('textbox', { name: 'Sök på kod, namn, område eller diarienummer' }).fill('Initiativ B');
  await row.waitFor({ state: 'hidden' });
  await page.getByRole('status').getByText('1 initiativ').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(problems).toEqual([]);
});
