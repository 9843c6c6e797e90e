import { expect, it } from 'vitest';
import { readme, readmeWithVariables } from '../../server/launcher/readme-variables.ts';

const withoutPadding = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').replace(/\n+/g, '\n');

it('the README explains every environment variable as the configuration does (npm run fix writes it)', () => {
  expect(withoutPadding(readme())).toBe(withoutPadding(readmeWithVariables(readme())));
});
