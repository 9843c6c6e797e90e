import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporalOf } from '../../../../server/exchange/reading/xlsx/date-formats.ts';
import { faultsOf, readAll, temporaryFiles, textsOf } from './files.ts';
import { SHEET, STRINGS, STYLES, workbook, WORKBOOK } from './workbook.ts';

const { put, read } = temporaryFiles();

/** One row with these cells, from A1. */
const row = (cells: string) => `<row r="1">${cells}</row>`;
const cell = async (given: Parameters<typeof workbook>[0]) => (await read(workbook(given))).rows[0]?.cells[0];

describe('a sheet', () => {
  it('has rows and cells where it says, and nothing between them', async () => {
    const file = await read(
      workbook({
        rows:
          '<row r="2"><c r="B2"><v>1</v></c><c r="D2" t="str"><v>x</v></c><c r="F2" s="0"/></row>' +
          '<row r="3"/><row r="5"><c r="A5"><v>2</v></c></row>',
      }),
    );
    expect(file.format).toEqual({ type: 'XLSX', encoding: null, delimiter: null, sheet: 'Blad1' });
    expect(file.rows).toEqual([
      { line: 2, cells: [{ text: '' }, { text: '1', typed: 'number' }, { text: '' }, { text: 'x' }] },
      { line: 5, cells: [{ text: '2', typed: 'number' }] },
    ]);
  });

  it('may hold a text that begins with =, which is text and no formula', async () => {
    expect(await cell({ rows: row('<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>') })).toEqual({ text: '=1+1' });
  });

  it('may leave out the places of rows and cells, which then follow each other', async () => {
    const file = await read(
      workbook({
        rows: '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="7"><c r="B7"><v>3</v></c><c><v>4</v></c></row>',
      }),
    );
    expect(file.rows.map(({ line }) => line)).toEqual([1, 7]);
    expect(textsOf(file)).toEqual([
      ['1', '', '2'],
      ['', '3', '4'],
    ]);
  });

  it('may have its elements in a namespace with a prefix', async () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(textsOf(await read(workbook({ parts: { [SHEET]: sheet } })))).toEqual([['7']]);
  });

  it('hands over its rows in batches', async () => {
    const rows = Array.from({ length: 3_500 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`);
    expect(textsOf(await read(workbook({ rows: rows.join('') })))).toEqual(rows.map((_, i) => [`${i}`]));
  });
});

describe('the sheets of a workbook', () => {
  const sheets = [
    { name: 'Dold', state: 'hidden' },
    { name: 'Diagram', type: 'chartsheet' },
    { name: 'Datorer' },
    { name: 'Mycket dold', state: 'veryHidden' },
    { name: 'Servrar' },
  ];
  const parts = {
    'xl/worksheets/sheet5.xml': '<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>',
  };

  it('are those that are visible and have cells; the first is read', async () => {
    const file = await read(workbook({ sheets, parts }));
    expect([file.format.sheet, file.sheets]).toEqual(['Datorer', ['Datorer', 'Servrar']]);
    expect(textsOf(file)).toEqual([['Namn']]);
  });

  it('can be chosen by name', async () => {
    expect(textsOf(await read(workbook({ sheets, parts }), { sheet: 'Servrar' }))).toEqual([['5']]);
  });
});

describe('texts', () => {
  it.each([
    ['plain', '<t>Åre</t>', 'Åre'],
    ['with spaces that count', '<t xml:space="preserve"> a </t>', ' a '],
    ['in runs of different looks', '<r><rPr><b/></rPr><t>Rönt</t></r><r><t>gen</t></r>', 'Röntgen'],
    ['without the hints for pronouncing them', '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>', '東京'],
    ['with XML’s own entities', '<t>A &amp; B &lt;1&gt; &#8364;</t>', 'A & B <1> €'],
    ['in CDATA', '<t><![CDATA[A & B]]></t>', 'A & B'],
    ['with escaped line ends and underscores', '<t>a_x000A_b_x005F_x</t>', 'a\nb_x'],
  ])('%s are read, shared or in the cell', async (_, item, text) => {
    expect(await cell({ strings: [item], rows: row('<c t="s"><v>0</v></c>') })).toEqual({ text });
    expect(await cell({ rows: row(`<c t="inlineStr"><is>${item}</is></c>`) })).toEqual({ text });
  });

  it('that a cell refers to may be anywhere among very many, of which most lie in a file until the workbook is closed', async () => {
    const strings = Array.from({ length: 40_000 }, (_, i) => `<t>${i} ${'åäö'.repeat(100)}</t>`);
    const wanted = [39_999, 0, 20_000, 39_998];
    const rows = wanted.map((index) => `<row><c t="s"><v>${index}</v></c></row>`).join('');
    const file = await read(workbook({ strings, rows }));
    expect(textsOf(file)).toEqual(wanted.map((index) => [`${index} ${'åäö'.repeat(100)}`]));
  });
});

describe('numbers', () => {
  it.each([
    ['1234.5', '1234.5'],
    ['-0', '0'],
    ['1.1000000000000001', '1.1'],
    ['0.30000000000000004', '0.3'],
    ['1E-7', '0.0000001'],
    ['1.5E+3', '1500'],
    ['354812090012345', '354812090012345'],
    ['.5', '0.5'],
  ])('%s is %s', async (value, text) => {
    expect(await cell({ rows: row(`<c><v>${value}</v></c>`) })).toEqual({ text, typed: 'number' });
  });

  it('booleans are TRUE and FALSE', async () => {
    const file = await read(workbook({ rows: row('<c t="b"><v>1</v></c><c t="b"><v>0</v></c>') }));
    expect(file.rows[0]?.cells).toEqual([
      { text: 'TRUE', typed: 'boolean' },
      { text: 'FALSE', typed: 'boolean' },
    ]);
  });
});

describe('days', () => {
  const day = (value: string, given: Parameters<typeof workbook>[0] = {}) =>
    cell({ formats: [14], ...given, rows: row(`<c s="1"><v>${value}</v></c>`) });

  it.each([
    // 45292 − 25569 (1970-01-01) = 19723 days after it.
    ['45292', '2024-01-01'],
    ['45292.5', '2024-01-01 12:00:00'],
    ['45292.999999', '2024-01-02'],
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['2958465', '9999-12-31'],
  ])('%s is %s', async (value, text) => expect(await day(value)).toEqual({ text, typed: 'date' }));

  it('60 is the leap day that 1900 did not have, so it is a fault', async () => {
    expect((await day('60'))?.fault).toEqual({ key: 'cell.noSuchDay', values: { cell: 'A1', text: '60' } });
  });

  it('may be counted from 1904-01-01, 1462 days later', async () => {
    expect(await day('0', { from1904: true })).toEqual({ text: '1904-01-01', typed: 'date' });
    expect(await day('43830', { from1904: true })).toEqual({ text: '2024-01-01', typed: 'date' });
    expect((await day('2957004', { from1904: true }))?.fault?.key).toBe('cell.noSuchDay');
  });

  it('may be written out', async () => {
    expect(await cell({ rows: row('<c t="d"><v>2024-01-31T00:00:00</v></c>') })).toEqual({
      text: '2024-01-31',
      typed: 'date',
    });
    expect((await cell({ rows: row('<c t="d"><v>2024-02-30</v></c>') }))?.fault?.key).toBe('cell.noSuchDay');
  });

  it('are told by the style of the cell, of which only those of cells count', async () => {
    const rows = row(
      '<c s="0"><v>1</v></c><c s="1"><v>1</v></c><c s="2"><v>1</v></c><c s="3"><v>1</v></c><c s="99"><v>1</v></c>',
    );
    expect(textsOf(await read(workbook({ formats: [14, '# ##0,00 "kr/day"', 'yyyy\\-mm\\-dd'], rows })))).toEqual([
      ['1', '1900-01-01', '1', '1900-01-01', '1'],
    ]);
  });

  it('times and lengths of time are texts', async () => {
    const rows = row('<c s="1"><v>0.25</v></c><c s="2"><v>1.5</v></c><c s="1"><v>45292.25</v></c>');
    expect((await read(workbook({ formats: ['hh:mm', '[h]:mm:ss'], rows }))).rows[0]?.cells).toEqual([
      { text: '06:00:00' },
      { text: '36:00:00' },
      { text: '2024-01-01 06:00:00' },
    ]);
  });

  it.each([
    ['yyyy-mm-dd', 'DAY'],
    ['[$-41D]d mmmm yyyy;@', 'DAY'],
    ['mmm', 'DAY'],
    ['yyyy-mm-dd hh:mm', 'DAY'],
    ['h:mm AM/PM', 'TIME'],
    ['mm:ss.0', 'TIME'],
    ['[mm]:ss', 'DURATION'],
    ['General', null],
    ['0.00E+00', null],
    ['#,##0.00\\ "kr/dag";[Red]-#,##0.00\\ "kr/dag"', null],
    ['_-* #,##0.00\\ [$SEK]_-', null],
    ['"dag "0', null],
    ['@', null],
    ['', null],
  ])('the format %j is for %s', (format, temporal) => expect(temporalOf(format)).toBe(temporal));
});

describe('cells that cannot be taken', () => {
  it.each([
    ['a formula, whatever its value', '<c><f>1+2</f><v>3</v></c>', 'cell.formula A1'],
    ['a formula of text', '<c t="str"><f>A2&amp;"x"</f><v>ax</v></c>', 'cell.formula A1'],
    ['part of a shared formula', '<c><f t="shared" si="0"/><v>3</v></c>', 'cell.formula A1'],
    ['a formula without a value', '<c><f>1/0</f></c>', 'cell.formula A1'],
    ['an error', '<c t="e"><v>#REF!</v></c>', 'cell.error A1'],
    ['a number of more than 15 digits', '<c><v>6.37702E+15</v></c>', 'cell.lostDigits A1'],
    ['a text that refers to nothing', '<c t="s"><v>1</v></c>', 'cell.unreadable A1'],
  ])('%s', async (_, content, fault) => {
    const file = await read(workbook({ rows: row(`${content}<c r="C1"><v>1</v></c>`) }));
    expect(faultsOf(file)).toEqual([fault]);
    expect(file.rows[0]?.cells[2]).toEqual({ text: '1', typed: 'number' });
  });

  it('show the value that a formula had', async () => {
    expect((await cell({ rows: row('<c><f>1+2</f><v>3</v></c>') }))?.text).toBe('3');
  });

  it('those merged with others, except the first of the area', async () => {
    const cells = (line: number, filled: string) =>
      `<row r="${line}">${[...filled].map((text, i) => (text === ' ' ? '' : `<c r="${'ABC'[i]}${line}" t="str"><v>${text}</v></c>`)).join('')}</row>`;
    const file = await read(
      workbook({
        rows: cells(1, 'T') + cells(2, 'abc') + cells(3, 'x s') + cells(4, 'y ') + cells(5, 'z u'),
        behindRows: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="C3:C4"/></mergeCells>',
      }),
    );
    expect(faultsOf(file)).toEqual(['cell.merged C4']);
    expect(textsOf(file)).toEqual([['T'], ['a', 'b', 'c'], ['x', '', 's'], ['y', '', ''], ['z', '', 'u']]);
  });
});

describe('a workbook by another program', () => {
  it('may lack styles, shared texts and the list of relations', async () => {
    const parts = { [STYLES]: null, [STRINGS]: null, '_rels/.rels': null, 'xl/_rels/workbook.xml.rels': null };
    await expect(read(workbook({ parts }))).rejects.toMatchObject({ key: 'file.noSheet' });
    const relations =
      '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>';
    const file = await read(workbook({ parts: { ...parts, 'xl/_rels/workbook.xml.rels': relations } }));
    expect(textsOf(file)).toEqual([['Namn']]);
  });

  it('may write the names of its parts in another case, with backslashes and without compression', async () => {
    const lies = {
      [SHEET]: { name: 'xl\\Worksheets\\Sheet1.xml', stored: true },
      [WORKBOOK]: { name: 'XL/Workbook.xml' },
    };
    expect(textsOf(await read(workbook({ lies })))).toEqual([['Namn']]);
  });

  it('can be read twice at once', async () => {
    const file = put(workbook());
    const both = await Promise.all([readAll(file), readAll(file)]);
    rmSync(file);
    expect(both.map(textsOf)).toEqual([[['Namn']], [['Namn']]]);
  });
});
