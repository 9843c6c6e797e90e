import { expect, it } from 'vitest';
import { readme, readmeWithTables } from '../../server/launcher/readme-tables.ts';

const withoutPadding = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').replace(/\n+/g, '\n');

it('the README has the policy and every environment variable as the code has them (npm run fix writes it)', () => {
  expect(withoutPadding(readme())).toBe(withoutPadding(readmeWithTables(readme())));
});
