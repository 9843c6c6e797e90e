import { describe, expect, it } from 'vitest';
import { en } from '../../client/i18n/en.ts';
import { sv } from '../../client/i18n/sv.ts';
import { message, type MessageKey } from '../../server/api/messages.ts';
import { type Source, sources } from './sources.ts';

/** The keys that these declare. A key that is used and not declared does not compile. */
const declarations = sources(
  'server/api/messages.ts',
  'server/exchange/exchange-messages.ts',
  'server/exchange/columns/column-messages.ts',
  'server/exchange/sie/sie-messages.ts',
);
const serverKeys = declarations.flatMap(({ text }) =>
  [...text.matchAll(/^ {2}'([\w.]+)': \{/gm)].map(([, key]) => key as MessageKey),
);
const serverCode = sources('server/**/*.ts').filter(({ path }) => !declarations.some((file) => file.path === path));

const clientKeys = Object.keys(sv) as (keyof typeof sv)[];
const clientCode = sources('client/**/*.{ts,tsx}').filter(({ path }) => !path.startsWith('client/i18n/'));

/** The names in a text that values are put in for: `{count}` and ICU's `{count, plural, one {…} other {…}}`, not its cases. */
function placeholders(text: string): string[] {
  return [
    ...new Set(
      [...text.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d+) )\{(\w+)\s*[,}]/g)].map(([, name = '']) => name),
    ),
  ].toSorted();
}

/** Keys that no file names: neither whole, nor by a template such as `status.${status}` or `${kind}.title`. */
function unusedKeys(keys: readonly string[], files: readonly Source[]): string[] {
  const text = files.map((file) => file.text).join('\n');
  const names = new Set([...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, name]) => name));
  const templates = [...text.matchAll(/`([\w.-]*(?:\$\{[^`}]+\}[\w.-]*)+)`/g)]
    .map(([, template = '']) => template.split(/\$\{[^}]+\}/))
    .filter((fixed) => /\w{3}\.|\.\w{3}/.test(fixed.join(' ')))
    .map((fixed) => new RegExp(`^${fixed.map((part) => part.replaceAll('.', '\\.')).join('[\\w.:-]+')}$`));
  return keys.filter((key) => !names.has(key) && !templates.some((template) => template.test(key)));
}

describe('the messages of the API', () => {
  it('each has a text in Swedish and in English, with the same placeholders', () => {
    expect(serverKeys.length).toBeGreaterThan(10);
    for (const key of serverKeys) {
      const [swedish, english] = [message(key, 'sv'), message(key, 'en')];
      expect([swedish, english], `${key} has an empty text`).not.toContain('');
      expect(placeholders(swedish), `${key}: ${english}`).toEqual(placeholders(english));
    }
  });

  it('each is used', () => {
    expect(unusedKeys(serverKeys, serverCode), 'take these out of messages.ts or exchange-messages.ts').toEqual([]);
  });
});

describe('the messages of the client', () => {
  it('there are some, and English has exactly the Swedish ones', () => {
    expect(clientKeys.length).toBeGreaterThan(10);
    expect(Object.keys(en).toSorted()).toEqual(clientKeys.toSorted());
  });

  it('each has a text in both languages with the same placeholders', () => {
    for (const key of clientKeys) {
      expect([sv[key].trim(), en[key].trim()], `${key} has an empty text`).not.toContain('');
      expect(placeholders(sv[key]), `${key}: ${en[key]}`).toEqual(placeholders(en[key]));
    }
  });

  it('each is used', () => {
    expect(unusedKeys(clientKeys, clientCode), 'take these out of client/i18n').toEqual([]);
  });
});
