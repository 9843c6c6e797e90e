import { expect, it } from 'vitest';
import { Initiative } from '../../server/portfolio/initiative.entity.ts';
import { LabWorld } from '../api/portfolio/lab-world.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { shareSite } from '../support/site.ts';

/** A ground that is to be ready when what stands on it begins, and one of which no month is told. */
const site = shareSite(async (_world, app) => {
  const lab = new LabWorld(app);
  const otherId = await lab.initiative({
    code: 'A-1',
    cost: '1200000.00',
    benefit: '3000000.00',
    decisionMonth: '2026-12',
  });
  const common = { kind: 'DIGITALISATION', unitId: await lab.unitId() };
  const above = { code: 'B-1', name: 'Påbyggnad', firstMonth: '2028-03', lastMonth: '2028-12', ...common };
  const { record } = await lab.mutations.run('createInitiative', above);
  await lab.mutations.run('createInitiativeDependency', { initiativeId: record.id, bond: 'DEPENDS_ON', otherId });
  await lab.mutations.run('createInitiative', { code: 'C-1', name: 'Utan tid', ...common });
});

const stored = async (code: string) => {
  const { firstMonth, lastMonth } = await site().app.orm.em.fork().findOneOrFail(Initiative, { code });
  return [firstMonth, lastMonth];
};

it('an initiative is moved by mouse and by keys, with its plan; a move that cannot be is put back with the reason', async () => {
  const { page, problems } = await site().visit('/portfolio/roadmap');
  const ground = page.getByRole('slider', { name: /A-1 Initiativ A-1, Idé, Planerat beslut/ });
  const above = page.getByRole('slider', { name: /B-1 Påbyggnad/ });
  const dialog = page.getByRole('dialog', { name: 'Flytta Initiativ A-1' });
  const standsAt = (words: string) => {
    const written = words.replaceAll(/ (?=\d{4})/g, '\u00a0');
    return ground.and(page.locator(`[aria-valuetext="${written}"]`)).waitFor();
  };
  await ground.waitFor();
  expect(await page.getByRole('region', { name: 'Utan planerad tid' }).innerText()).toContain('C-1 Utan tid');
  expect(await accessibilityFaults(page)).toEqual([]);

  // A month is 16 pixels wide when one sees quarters: 34 are two months.
  const box = await ground.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 80, (box?.y ?? 0) + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y);
  await page.mouse.move(x + 34, y);
  await ground.getByText(/mar.2027–feb.2028 · 2 månader senare/).waitFor();
  await page.mouse.up();
  await dialog.getByText(/Nu jan.2027–dec.2027, efter flytten mar.2027–feb.2028/).waitFor();
  await dialog.getByText('Med följer 1 kostnadsrad, 1 nyttorad och 0 bemanningsbehov.', { exact: false }).waitFor();
  await dialog.getByText(/Planerat beslut feb.2027/).waitFor();
  expect(await stored('A-1')).toEqual(['2027-01', '2027-12']);
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Flytta', exact: true }).click();
  await page.getByText('Initiativ A-1 är flyttat 2 månader senare.').waitFor();
  await standsAt('mar 2027–feb 2028');
  expect(await stored('A-1')).toEqual(['2027-03', '2028-02']);

  // Down and up between bars; left and right by the month. Escape leaves it where it stands.
  await ground.focus();
  await page.keyboard.press('ArrowDown');
  await above.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await standsAt('apr 2027–mar 2028 · 1 månad senare');
  await page.keyboard.press('Escape');
  await standsAt('mar 2027–feb 2028');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await dialog.getByText('Initiativet skulle bli klart för sent: B-1 förutsätter det.').waitFor();
  await standsAt('mar 2027–feb 2028');
  expect(await dialog.getByRole('button', { name: 'Flytta', exact: true }).isDisabled()).toBe(true);
  // Another number is tried at once.
  await dialog.getByLabel('Antal månader').fill('-1');
  await dialog.getByText(/efter flytten feb.2027–jan.2028/).waitFor();
  await dialog.getByRole('button', { name: 'Flytta', exact: true }).click();
  await page.getByText('Initiativ A-1 är flyttat 1 månad tidigare.').waitFor();
  expect(await stored('A-1')).toEqual(['2027-02', '2028-01']);

  await page.getByRole('button', { name: 'Visa som tabell' }).click();
  const row = page.getByRole('table', { name: 'Initiativen i tiden' }).getByRole('row', { name: /B-1 Påbyggnad/ });
  expect(await row.innerText()).toMatch(/mar.2028/);
  expect(await row.innerText()).toContain('A-1 Initiativ A-1');
  await row.getByRole('button', { name: 'Flytta Påbyggnad' }).click();
  await page.getByRole('dialog', { name: 'Flytta Påbyggnad' }).getByRole('button', { name: 'Avbryt' }).click();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.goto('/portfolio/bubbles');
  await page.getByText('1 av 3 initiativ i diagrammet').waitFor();
  const left = page.getByRole('table', { name: 'Inte i diagrammet' }).getByRole('row', { name: /C-1 Utan tid/ });
  expect(await left.innerText()).toContain('ingen kostnad är planerad; planen saknar belopp att räkna på');
  await page.getByRole('button', { name: /^Visa som tabell/ }).click();
  const figures = page.getByRole('table', { name: 'Bubbeldiagram' }).getByRole('row', { name: /A-1/ });
  expect(await figures.innerText()).toMatch(/1\s200\stkr/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await figures.getByRole('link', { name: 'A-1 Initiativ A-1' }).click();
  await page.getByRole('heading', { level: 1, name: 'Initiativ A-1' }).waitFor();
  expect(problems).toEqual([]);
});
