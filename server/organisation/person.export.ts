import type { DeclaredExport } from '../exchange/export/exported-list.ts';
import { people } from './person.record.ts';

export const personExport: DeclaredExport = {
  record: people,
  name: { sv: 'Personer', en: 'People' },
  columns: [
    { path: 'name', label: { sv: 'Namn', en: 'Name' } },
    { path: 'email', label: { sv: 'E-post', en: 'E-mail' } },
    { path: 'title', label: { sv: 'Titel', en: 'Title' } },
    { path: 'unit.code', label: { sv: 'Enhetskod', en: 'Unit code' } },
    { path: 'unit.name', label: { sv: 'Enhet', en: 'Unit' } },
    { path: 'leftOn', label: { sv: 'Slutade', en: 'Left on' } },
  ],
};
