import { expect, it } from 'vitest';
import { allCode, placesOf, sources } from './sources.ts';

const written = [
  ...allCode(),
  ...sources('*.{json,md,yml}', '{server,client,schema}/**/*.{md,json,html,css,graphql}', 'server/Dockerfile', '.ci/*'),
];

it('the environment is read by the server in one place', () => {
  const readers = placesOf(/\bprocess\s*\.\s*env\b/, sources('{server,client}/**/*.{ts,tsx,mjs}')).filter(
    (place) =>
      !place.startsWith('server/launcher/') &&
      !place.startsWith('client/vite.config.ts:') &&
      // The programs that start hand it on, whole.
      !/^server\/(main|[\w/]+\/command)\.ts:\d+ .*readConfig\(process\.env\)/.test(place) &&
      // What a program that the server starts is given of it.
      !/\{ \.\.\.process\.env, /.test(place),
  );
  expect(readers, 'take the value from Config; server/config.ts says what the environment holds').toEqual([]);
});

it('no file has an address of one particular machine', () => {
  const homes = /(?<![\w.:/-])\/(?:work|root|home|Users)\/[a-z]|[A-Z]:\\Users\\/;
  expect(placesOf(homes, written), 'use a path from the root of the project').toEqual([]);
  const registries = placesOf(/"resolved":/, sources('package-lock.json'));
  expect(registries, 'npm config set omit-lockfile-registry-resolved true, then npm install').toEqual([]);
});

it('no test is left out, and none keeps the others from running', () => {
  const marks = placesOf(
    /\b(?:it|test|describe|suite|bench)\.(?:only|skip|todo)\b|\b(?:fit|xit|fdescribe|xdescribe)\(/,
    sources('tests/**/*.test.{ts,tsx}'),
  );
  expect(marks, 'every test runs').toEqual([]);
});

it('there is no index file and no file that passes on the exports of others', () => {
  const barrels = allCode().filter(
    ({ path, text }) =>
      /(^|\/)index\.(ts|tsx|mjs)$/.test(path) ||
      /^export \*/m.test(text) ||
      /^export (?:type )?\{[^}]*\} from /m.test(text),
  );
  expect(
    barrels.map(({ path }) => path),
    'import each thing from the file that makes it',
  ).toEqual([]);
});
