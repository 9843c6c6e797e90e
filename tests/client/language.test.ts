import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../client/i18n/language.ts';

describe('the language', () => {
  it('is the one the address asks for, before all else', () => {
    expect(chooseLanguage('?lang=en', 'sv', ['sv-SE'])).toBe('en');
  });

  it('is the one chosen before, when the address asks for none or for one that is not there', () => {
    expect(chooseLanguage('', 'en', ['sv-SE'])).toBe('en');
    expect(chooseLanguage('?lang=fi', 'en', ['sv-SE'])).toBe('en');
  });

  it('is the browser’s first that is known', () => {
    expect(chooseLanguage('', null, ['fi-FI', 'en-US', 'sv-SE'])).toBe('en');
  });

  it('is Swedish when nothing says otherwise', () => {
    expect(chooseLanguage('', 'klingon', ['fi', 'de'])).toBe('sv');
  });
});
