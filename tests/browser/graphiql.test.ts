import { expect, it } from 'vitest';
import { startSite } from '../support/site.ts';

it('GraphiQL is served by the server itself, under its content security policy, with the examples as tabs that work', async () => {
  const { openPage } = await startSite((world) => world.asset({ tag: 'N-1', name: 'Kärnväxel' }));
  const { page, problems } = await openPage({ path: '/graphiql', locale: 'en-GB' });
  await page.getByRole('tab', { name: 'FirstAssets' }).waitFor();
  expect(await page.getByRole('tab').count()).toBeGreaterThan(10);

  await page.getByText('totalCount').waitFor();
  const answer = page.getByRole('region', { name: 'Result Window' });
  await page.getByRole('button', { name: /Execute query/ }).click();
  await answer.getByText('"Kärnväxel"').waitFor();

  await page.getByRole('tab', { name: 'UpdateAsset', exact: true }).click();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await answer.getByText('"Flyttas i mars"').first().waitFor();

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).waitFor();
  expect(problems).toEqual([]);
});
