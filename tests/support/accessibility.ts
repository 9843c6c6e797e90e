import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA on the page as it stands, in the light theme and in the dark. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const light = await faultsNow(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  return [...light, ...(await faultsNow(page))];
}

/**
 * The rules that are broken, and the elements that break them. Our pages have no frames, so axe needs no page of its own to put
 * what it found together.
 */
async function faultsNow(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standard).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
