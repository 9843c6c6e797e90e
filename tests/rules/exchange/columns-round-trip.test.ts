import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// First: it loads what the API's declarations need.
import { kinds, kindOf, readFile, recognised } from './columns-file.ts';
import type { ImportKind } from '../../../server/exchange/columns/mapping.ts';
import type { RowReading } from '../../../server/exchange/columns/row-reading.ts';
import type { ExchangeColumn } from '../../../server/exchange/exchange-kind.ts';
import { csvCell } from '../../../server/exchange/export/csv.ts';

/** A value as the API gives it, and the cell that an export makes of it. */
interface Exported {
  value: unknown;
  cell: string;
}

const letters = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[\s\p{C}]/gu, '') || 'x');
const isoDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const plainNumber = (decimals: number) =>
  fc.integer({ min: 0, max: 9_999_999 }).map((whole) => (whole / 10 ** decimals).toFixed(decimals));
const shortest = (text: string) => text.replace(/\.?0+$/, '') || '0';

/** What a column of this type can hold, as exports write it: decimal comma, words of the language. */
function exported({ value }: ExchangeColumn, language: 'sv' | 'en'): fc.Arbitrary<Exported> {
  switch (value.type) {
    case 'text':
      return letters.map((text) => {
        const stored = (value.canonical ? value.canonical(text) : text).normalize('NFC');
        // Quotes of the file are the reader's business.
        return {
          value: stored,
          cell: csvCell(stored)
            .replace(/^"(.*)"$/su, '$1')
            .replaceAll('""', '"'),
        };
      });
    case 'enum':
      return fc
        .constantFrom(...Object.entries(value.names))
        .map(([name, { label }]) => ({ value: name, cell: label[language] }));
    case 'date':
      return isoDay.map((day) => ({ value: day, cell: day }));
    case 'boolean':
      return fc
        .boolean()
        .map((yes) => ({ value: yes, cell: { sv: ['nej', 'ja'], en: ['no', 'yes'] }[language][Number(yes)] ?? '' }));
    case 'integer':
    case 'months':
      return fc.integer({ min: 0, max: 9_999_999 }).map((whole) => ({ value: whole, cell: String(whole) }));
    case 'decimal':
      return plainNumber(3).map((text) => ({ value: shortest(text), cell: shortest(text).replace('.', ',') }));
    case 'money':
      return plainNumber(2).map((text) => ({ value: text, cell: text.replace('.', ',') }));
    case 'reference':
      return letters.map((text) => ({
        value: text,
        cell: csvCell(text)
          .replace(/^"(.*)"$/su, '$1')
          .replaceAll('""', '"'),
      }));
  }
}

function valueOf({ values }: RowReading, { field, sets, value }: ExchangeColumn): unknown {
  const read = values[sets ?? ''];
  if (sets === 'attributes') {
    const name = field.slice('attributes.'.length);
    const text = (read as { name: string; value: string | null }[]).find((each) => each.name === name)?.value;
    if (value.type === 'boolean') return text === 'true';
    return value.type === 'integer' ? Number(text) : text;
  }
  if (value.type !== 'reference') return read;
  const [property = ''] = value.as;
  return (read as { texts: Record<string, string> }).texts[property];
}

describe('what Hemtag has exported is read back', () => {
  it.each(kinds.map(({ kind }) => kind))(
    '%s: every value of every column, in both languages, without a question',
    (name: ImportKind) => {
      const kind = kindOf(name);
      const columns = kind.columns.filter(({ sets }) => sets !== null);
      const files = fc.constantFrom('sv' as const, 'en' as const).chain((language) =>
        fc.record({
          language: fc.constant(language),
          rows: fc.array(fc.tuple(...columns.map((column) => exported(column, language))), {
            minLength: 1,
            maxLength: 4,
          }),
        }),
      );
      fc.assert(
        fc.property(files, ({ language, rows }) => {
          const file = [columns.map(({ label }) => label[language]), ...rows.map((row) => row.map(({ cell }) => cell))];
          expect(recognised(file)).toMatchObject({ kind: name, preset: 'HEMTAG', headerRow: 1 });
          expect(recognised(file).columns.filter(({ question }) => question)).toEqual([]);
          const read = readFile(file);
          expect(read.flatMap(({ problems }) => problems)).toEqual([]);
          const asRead = read.map((row) => columns.map((column) => valueOf(row, column)));
          const asWritten = rows.map((row) =>
            columns.map((column, position) => canonical(column, row[position]?.value)),
          );
          expect(asRead).toEqual(asWritten);
        }),
        { numRuns: 30 },
      );
    },
  );
});

/** References are looked up in the form that is stored. */
function canonical({ value }: ExchangeColumn, written: unknown): unknown {
  if (value.type !== 'reference' || typeof written !== 'string') return written;
  const [property = ''] = value.as;
  const text = written.normalize('NFC');
  return value.to.canonical?.[property]?.(text) ?? text;
}
