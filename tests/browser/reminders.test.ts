import { describe, expect, it } from 'vitest';
import { addDays, addMonths, STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { readCalendar } from '../support/calendar.ts';
import { remindingOf } from '../support/reminding.ts';
import { startSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

const today = todayIn(STOCKHOLM, new Date());

/** A contract of Anna's that renews itself by a year unless notice is given in 25 days. */
async function ownedBy(world: World, name: string) {
  const owner = await world.person({ name });
  const contract = await world.contract({
    number: 'AVT-1',
    name: 'Service av röntgen, Ängelholm',
    owner,
    start: addMonths(today, -24),
    fixedEnd: addMonths(addDays(today, 25), 3),
    renewalMonths: 12,
    noticeCount: 3,
    noticeUnit: 'MONTHS',
    noticeRule: 'BACKWARD',
    noticeStart: 'DAY_NUMBER',
  });
  return { owner, contract };
}

describe('whoever answers for a contract', () => {
  it('hears of it on whatever page they are, chooses when to be reminded, and follows it in a calendar', async () => {
    let ownerId = '';
    const { app, openPage } = await startSite(async (world) => {
      ({
        owner: { id: ownerId },
      } = await ownedBy(world, 'Anna Berg'));
    });
    const em = app.orm.em.fork();
    await em.execute(`update user_account set person_id = ?, email = 'anna@exempel.se' where id = ?`, [
      ownerId,
      app.account.id,
    ]);
    const { page, problems } = await openPage({ path: '/assets' });
    const bell = (count: string) => page.getByRole('button', { name: `Påminnelser, ${count}` });
    await bell('inga olästa').waitFor();

    // The job of the day finds what is due while the page is open: the page says so by itself.
    const reminding = remindingOf(app);
    await reminding.remind(today);
    await reminding.close();
    await bell('1 oläst').click();
    const list = page.getByRole('dialog', { name: 'Påminnelser' });
    await list.getByText('Säga upp eller låta förlängas').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await list.getByRole('link', { name: /Service av röntgen/ }).click();
    await page.getByRole('heading', { name: 'Service av röntgen, Ängelholm', level: 1 }).waitFor();
    await bell('inga olästa').click();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await bell('inga olästa').click();
    await list.getByRole('link', { name: 'Välj påminnelser och kalender' }).click();

    await page.getByRole('radio', { name: 'Egna val' }).check();
    await page.getByRole('checkbox', { name: '14 dagar' }).check();
    await page.getByRole('checkbox', { name: '90 dagar' }).uncheck();
    await page.getByRole('checkbox', { name: /e-post till anna@exempel\.se/ }).uncheck();
    await page.getByRole('checkbox', { name: /e-post till/, checked: false }).waitFor();
    await page.reload();
    await page.getByRole('checkbox', { name: '14 dagar', checked: true }).waitFor();
    const [kept] = await em.execute(
      'select lead_days as leads, by_mail as mail, of_review as review from reminder_choice',
    );
    expect(kept).toEqual({ leads: [30, 14, 7], mail: false, review: true });

    await page.getByRole('button', { name: 'Skapa kalenderadress' }).click();
    const secret = page.getByText(/\/calendar\/htc_\w.*\.ics$/);
    const address = await secret.innerText();
    const { name, events } = readCalendar(await (await fetch(address)).text());
    // Notice in 25 days and again a year later, each with the day to begin preparing it.
    expect([name, events.length]).toEqual(['Hemtag: mina avtal', 4]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Klart' }).click();

    await page.getByRole('button', { name: 'Byt adress' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Byt adress' }).click();
    await secret.waitFor();
    const renewed = await secret.innerText();
    expect([(await fetch(address)).status, (await fetch(renewed)).status]).toEqual([404, 200]);
    await page.getByRole('button', { name: 'Ta bort adressen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort adressen' }).click();
    await page.getByRole('button', { name: 'Skapa kalenderadress' }).waitFor();
    expect((await fetch(renewed)).status).toBe(404);
    expect(problems).toEqual([]);
  });

  it('is said to an account by an administrator', async () => {
    const { app, openPage } = await startSite((world) => ownedBy(world, 'Anna Berg'));
    const { page, problems } = await openPage({ path: `/administration/users/user_${app.account.id}`, width: 400 });
    await page.getByRole('button', { name: 'Ändra', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Ändra kontot' });
    await form
      .getByRole('textbox', { name: 'Person' })
      .or(form.getByRole('combobox', { name: 'Person' }))
      .fill('Anna');
    await page.getByRole('option', { name: /Anna Berg/ }).click();
    await form.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('link', { name: 'Anna Berg' }).waitFor();
    expect(problems).toEqual([]);
  });
});
