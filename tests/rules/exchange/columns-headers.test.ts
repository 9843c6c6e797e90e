import { describe, expect, it } from 'vitest';
import { comparable, withoutUnit } from '../../../server/exchange/columns/header.ts';
import { recognised } from './columns-file.ts';

const fieldsOf = (rows: Parameters<typeof recognised>[0], wish?: Parameters<typeof recognised>[1]) =>
  recognised(rows, wish).columns.map(({ field }) => field);

describe('headers', () => {
  it('are the same whatever their case, spaces, hyphens, underscores and accents', () => {
    for (const header of ['Inköpsdatum', 'inkops_datum', 'INKÖPS-DATUM ', ' Inköps datum:']) {
      expect(comparable(header)).toBe('inkopsdatum');
    }
    expect(fieldsOf([['asset_tag', 'SERIAL-NUMBER', 'Inkops datum']])).toEqual(['tag', 'serialNumber', 'purchaseDate']);
  });

  it('may say what amounts are counted in', () => {
    expect(withoutUnit('Årskostnad (tkr)')).toEqual({ header: 'Årskostnad', unit: 'tkr' });
    expect(withoutUnit('Inköpspris, Mkr')).toEqual({ header: 'Inköpspris', unit: 'mkr' });
    expect(withoutUnit('Inköpspris kr')).toEqual({ header: 'Inköpspris', unit: 'kr' });
    expect(withoutUnit('Pris (SEK)')).toEqual({ header: 'Pris', unit: 'kr' });
    expect(withoutUnit('Styrkr')).toEqual({ header: 'Styrkr', unit: null });
    expect(fieldsOf([['Inventarienummer', 'Inköpspris (tkr)']])).toEqual(['tag', 'purchaseCost']);
  });

  it('two that mean the same are asked about, unless one of the columns is empty', () => {
    const header = ['Inventarienummer', 'Leverantör', 'Leverantör'];
    const both = recognised([header, ['A-1', 'Dustin', 'Atea']]);
    expect(both.columns.map(({ field, question }) => [field, question])).toEqual([
      ['tag', null],
      ['supplier.name', 'FIELD'],
      ['supplier.name', 'FIELD'],
    ]);
    expect(fieldsOf([header, ['A-1', '', 'Atea']])).toEqual(['tag', null, 'supplier.name']);
  });

  it('a column without a header is kept when it holds something, and dropped at the end when it does not', () => {
    const { columns } = recognised([
      ['Inventarienummer', '', 'Namn', '', ''],
      ['A-1', 'lös lapp', 'Dator', '', ''],
    ]);
    expect(columns.map(({ position, header, field }) => [position, header, field])).toEqual([
      [0, 'Inventarienummer', 'tag'],
      [1, '', null],
      [2, 'Namn', 'name'],
    ]);
    expect(columns[1]?.samples).toEqual(['lös lapp']);
  });

  it('what Hemtag works out itself is known and not imported', () => {
    expect(fieldsOf([['Inventarienummer', 'Support till', 'Ändrad', 'Namn']])).toEqual(['tag', null, null, 'name']);
    const own = recognised([['Inventarienummer', 'Support till', 'Ändrad', 'purchaseYear']]);
    expect(own.preset).toBe('HEMTAG');
    expect(own.columns.map(({ field, question }) => [field, question])).toEqual([
      ['tag', null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('cells beyond the last header are shown, not lost', () => {
    const { columns } = recognised([
      ['Inventarienummer', 'Namn'],
      ['A-1', 'Dator', 'extra'],
    ]);
    expect(columns[2]).toMatchObject({ position: 2, header: '', field: null, samples: ['extra'] });
  });
});

describe('the header row', () => {
  const header = ['Inventarienummer', 'Namn', 'Serienummer'];

  it('is found under a title, a date and an empty line', () => {
    const rows = [['Datorer i Region Exempel'], ['Uttag 2026-03-31', ''], [''], header, ['A-1', 'Dator', 'SN1']];
    expect(recognised(rows)).toMatchObject({ headerRow: 4, kind: 'ASSETS' });
  });

  it('a row of values that happen to be names of columns is not it', () => {
    const rows = [header, ['Namn', 'Plats', 'SN1'], ['A-2', 'Status', 'SN2']];
    expect(recognised(rows).headerRow).toBe(1);
  });

  it('is the first row as wide as the table where no header is known', () => {
    expect(recognised([['Lista'], ['Aaa', 'Bbb', 'Ccc', 'Ddd'], ['1', '2', '3', '4']])).toMatchObject({
      headerRow: 2,
      kind: null,
    });
  });

  it('is another when the user says so', () => {
    const rows = [['Namn', 'Kod', 'Ort'], header, ['A-1', 'Dator', 'SN1']];
    expect(recognised(rows, { headerRow: 2 })).toMatchObject({ headerRow: 2, kind: 'ASSETS' });
  });

  it('rows above it say nothing of the columns', () => {
    const rows = [
      ['Utskrivet', '', '13/1/2024'],
      ['Inventarienummer', 'Namn', 'Inköpsdatum'],
      ['A-1', 'Dator', '2/3/2024'],
    ];
    expect(recognised(rows).columns[2]).toMatchObject({ question: 'DATE_ORDER', samples: ['2/3/2024'] });
  });

  it('there is none in a file without rows', () => {
    expect(recognised([])).toEqual({ kind: null, headerRow: 0, preset: null, columns: [] });
  });

  it('columns are decided over all rows, also those far below', () => {
    const rows = Array.from({ length: 400 }, (_, index) => [`A-${index}`, index === 399 ? '1/13/2024' : '1/2/2024']);
    expect(recognised([['Inventarienummer', 'Inköpsdatum'], ...rows]).columns[1]).toMatchObject({
      dateFormat: 'MDY',
      samples: ['1/2/2024', '1/13/2024'],
    });
  });
});

describe('the kind of a file', () => {
  it.each([
    ['ASSETS', ['Inventarienummer', 'Namn', 'Serienummer', 'Enhet']],
    ['MODELS', ['Tillverkare', 'Modellnamn', 'Artikelnummer']],
    ['SITES', ['Kod', 'Namn', 'Gatuadress', 'Postnummer', 'Ort']],
    ['UNITS', ['Kod', 'Namn', 'Överordnad enhet', 'Kostnadsställe']],
    ['SUPPLIERS', ['Namn', 'Organisationsnummer', 'E-post']],
    ['CONTRACTS', ['Avtalsnr', 'Leverantör', 'Årskostnad (tkr)', 'Uppsägning senast', 'Anmärkning']],
    ['PRICE_LINES', ['Avtalsnummer', 'Artikel', 'Antal', 'Styckpris', 'Fr.o.m.']],
    ['COVERAGE', ['Avtalsnummer', 'Inventarienummer', 'Från', 'Till']],
  ] as const)('is %s by its headers', (kind, header) => {
    expect(recognised([header]).kind).toBe(kind);
  });

  it('is left to the user when the headers fit two alike', () => {
    expect(recognised([['Kod', 'Namn']])).toMatchObject({ kind: null });
    expect(recognised([['Kod', 'Namn']], { kind: 'UNITS' }).columns.map(({ field }) => field)).toEqual([
      'code',
      'name',
    ]);
  });

  it('is not guessed by one header out of many', () => {
    const invoices = ['Fakturanr', 'Leverantör', 'Belopp (tkr)', 'Förfallodag', 'Attesterad av'];
    expect(recognised([invoices]).kind).toBeNull();
  });
});
