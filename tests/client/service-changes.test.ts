import { expect, it } from 'vitest';
import { sv } from '../../client/i18n/sv.ts';
import type { Translate } from '../../client/i18n/use-t.ts';
import { serviceChanges } from '../../client/services/service-changes.ts';
import { createFormats } from '../../client/ui/format/formats.ts';

const t: Translate = (key, values = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), sv[key] as string);
const formats = createFormats({ language: 'sv', moneyUnit: 'kr', today: '2026-01-01', timeZone: 'Europe/Stockholm' });

it('the lists of a service are told value by value in words, and other fields as they are', () => {
  const told = serviceChanges(
    t,
    formats,
  )([
    { field: 'beneficiaries.1', before: 'EMPLOYEE', after: 'SOCIETY' },
    { field: 'functions.0', before: null, after: 'Boka' },
    { field: 'links.0', before: '{"label":"1177","url":"https://1177.se"}', after: null },
    { field: 'adoptionTargets.2', before: null, after: '{"month":"2026-12","share":"62.5"}' },
    { field: 'name', before: 'A', after: 'B' },
  ]);
  expect(told.map(({ field, before, after }) => [field, before, after?.replaceAll('\u00a0', ' ')])).toEqual([
    ['Till nytta för, rad 2', 'Medarbetare', 'Samhället'],
    ['Funktioner, rad 1', null, 'Boka'],
    ['Länkar, rad 1', '1177 (https://1177.se)', undefined],
    ['Mål för införandet, rad 3', null, '62,5 % dec 2026'],
    ['name', 'A', 'B'],
  ]);
});
