import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownPath } from '../../../server/accounts/own-path.ts';

it.each([
  ['/', '/'],
  ['/assets', '/assets'],
  ['/assets?q=a&b=c#d', '/assets?q=a&b=c#d'],
  ['/a/../b', '/b'],
  ['/sök', '/s%C3%B6k'],
])('%s leads to %s', (text, path) => {
  expect(ownPath(text)).toBe(path);
});

it.each([
  undefined,
  null,
  7,
  ['/a', '/b'],
  '',
  'assets',
  'https://evil.example',
  '//evil.example',
  '//evil.example/assets',
  '/\\evil.example',
  '\\\\evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/%2e//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  'javascript:alert(1)',
  'http://hemtag.invalid/assets',
])('%j leads to the beginning', (text) => {
  expect(ownPath(text)).toBe('/');
});

it('whatever it is, it leads to the site that it stands on', () => {
  const bits = fc.constantFrom('/', '\\', '.', '..', '%2e', '%2f', '\t', '\n', '@', ':', '?', '#', 'evil.example', 'a');
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 8 }), (parts) => {
      const path = ownPath(`/${parts.join('')}`);
      expect(new URL(path, 'https://hemtag.example').origin).toBe('https://hemtag.example');
      expect(path.startsWith('/')).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
