import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of the standard that look at colours: a theme changes nothing else. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 AA on the page as it stands, in the light theme and in the dark. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const light = await faultsOf(new AxeBuilder({ page }).withTags(standard));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  return [...light, ...(await faultsOf(new AxeBuilder({ page }).withRules(ofColours)))];
}

/**
 * The rules that are broken, and the elements that break them. Our pages have no frames, so axe needs no page of its own to
 * put together what it found.
 */
async function faultsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
