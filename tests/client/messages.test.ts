import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { Catalogue, MessageKey } from '../../client/i18n/catalogue.ts';
import { en } from '../../client/i18n/en.ts';
import { readMessage } from '../../client/i18n/message.ts';
import { sv } from '../../client/i18n/sv.ts';
import { translator } from '../../client/i18n/translate.ts';

const catalogues = [
  ['sv', 'sv-SE', sv],
  ['en', 'en-SE', en],
] as const;

describe('the texts', () => {
  it.each(catalogues)('in %s are all written as ICU MessageFormat has it', (language, locale, texts: Catalogue) => {
    const translate = translator(language, texts);
    const ours: Record<string, string> = {};
    const icu: Record<string, unknown> = {};
    for (const [key, text] of Object.entries(texts)) {
      const names = [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
      const choices = [...text.matchAll(/(\w+) \{/g)].map(([, name = '']) => name);
      for (const value of [0, 1, 2, 12_345.5, ...choices]) {
        const isCounted = /plural|number/.test(text);
        if (typeof value === 'string' && isCounted) continue;
        const values = Object.fromEntries(names.map((name) => [name, value]));
        ours[`${key} ${value}`] = translate(key as MessageKey, values);
        icu[`${key} ${value}`] = new IntlMessageFormat(text, locale).format(values);
      }
    }
    expect(ours).toEqual(icu);
    expect(Object.keys(ours).length).toBeGreaterThan(Object.keys(texts).length);
  });

  it.each([
    '{count, plural, one {# rad} other {# rader}',
    '{count, plural, one # rad other {# rader}}',
    '{count, date}',
    'ett {namn',
    '{count, plural, one {# rad}}',
  ])('are refused when they cannot be read: %s', (text) => {
    expect(() => readMessage(text)).toThrow(text);
  });

  it('leave empty what they are given no value for', () => {
    expect(translator('sv', { ...sv, 'ui.loading': 'Hej {name}!' })('ui.loading')).toBe('Hej !');
  });
});
