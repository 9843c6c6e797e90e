import { createIntl, createIntlCache } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { en } from '../../client/i18n/en.ts';
import { sv } from '../../client/i18n/sv.ts';

describe('the texts', () => {
  it.each([
    ['sv', sv],
    ['en', en],
  ] as const)('in %s can all be written out', (locale, messages) => {
    const faults: string[] = [];
    const intl = createIntl({ locale, messages, onError: (error) => faults.push(error.message) }, createIntlCache());
    for (const [id, text] of Object.entries(messages)) {
      const names = [...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 3]);
      intl.formatMessage({ id }, Object.fromEntries(names));
    }
    expect(faults).toEqual([]);
  });
});
