import type { Bilingual } from '../api/messages.ts';
import type { DeclaredColumn } from '../exchange/export/exported-list.ts';

/** A column of the portfolio's files. */
export const column = (
  path: string,
  sv: string,
  en: string,
  words?: Readonly<Record<string, Bilingual>>,
): DeclaredColumn => ({
  path,
  label: { sv, en },
  words,
});

export const CODE = column('code', 'Kod', 'Code');
export const NAME = column('name', 'Namn', 'Name');
export const LINE_NAME = column('name', 'Benämning', 'Name');
export const DESCRIPTION = column('description', 'Beskrivning', 'Description');
export const NOTE = column('note', 'Anteckning', 'Note');
export const SOURCE = column('source', 'Källa', 'Source');
export const CHANGED = column('updatedAt', 'Ändrad', 'Changed');
export const REGISTRY_NUMBER = column('registryNumber', 'Diarienummer', 'Registry number');
export const MONTHS = [
  column('firstMonth', 'Första månad', 'First month'),
  column('lastMonth', 'Sista månad', 'Last month'),
] as const;
export const UNIT = [column('unit.code', 'Enhetskod', 'Unit code'), column('unit.name', 'Enhet', 'Unit')] as const;
export const INITIATIVE = [
  column('initiative.code', 'Initiativkod', 'Initiative code'),
  column('initiative.name', 'Initiativ', 'Initiative'),
] as const;
export const TOTALS = [
  column('totalLow', 'Lägst totalt', 'Lowest total'),
  column('totalLikely', 'Troligt totalt', 'Likely total'),
  column('totalHigh', 'Högst totalt', 'Highest total'),
  ...MONTHS,
] as const;
