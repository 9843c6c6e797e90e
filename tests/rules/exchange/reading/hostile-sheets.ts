import { randomBytes } from 'node:crypto';
import type { MessageKey } from '../../../../server/api/messages.ts';
import type { BadFile } from './hostile-texts.ts';
import { RELS, SHEET, STRINGS, STYLES, workbook, WORKBOOK, WORKBOOK_RELS, type WorkbookParts } from './workbook.ts';

type Case = readonly [given: () => WorkbookParts, says: BadFile['says'], line?: number];

const named = <T>(table: Readonly<Record<string, T>>) => Object.entries(table);

const PARTS = {
  relations: RELS,
  description: WORKBOOK,
  'list of parts': WORKBOOK_RELS,
  styles: STYLES,
  texts: STRINGS,
  sheet: SHEET,
};

/** Text that does not pack well, so that it is no bomb. */
const noise = (characters: number) => randomBytes(characters / 2).toString('hex');

const XML: Readonly<Record<string, readonly [content: () => string | Uint8Array, says: MessageKey]>> = {
  'a document type': [() => '<!DOCTYPE x><x/>', 'file.doctype'],
  'an external document type': [() => '<!DOCTYPE x SYSTEM "http://x.example/x.dtd"><x/>', 'file.doctype'],
  'an external entity': [() => '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', 'file.doctype'],
  'an external parameter entity': [
    () => '<!DOCTYPE x [<!ENTITY % e SYSTEM "http://x.example/"> %e;]><x/>',
    'file.doctype',
  ],
  'a billion laughs': [() => billionLaughs(), 'file.doctype'],
  'an entity that is not XML’s own': [() => '<x>&nbsp;</x>', 'file.badXml'],
  'nothing in it': [() => '', 'file.badXml'],
  'zeros in it': [() => Buffer.alloc(64), 'file.badXml'],
  'text instead of XML': [() => 'Namn;Plats', 'file.badXml'],
  'an element that is not closed': [() => '<x><y></y>', 'file.badXml'],
  'elements that close each other': [() => '<x><y></x></y>', 'file.badXml'],
  'two roots': [() => '<x/><x/>', 'file.badXml'],
  'an ampersand alone': [() => '<x>a & b</x>', 'file.badXml'],
  'an attribute twice': [() => '<x a="1" a="2"/>', 'file.badXml'],
  'a character that XML cannot have': [() => '<x>&#0;</x>', 'file.badXml'],
  'bytes that are not UTF-8': [() => Buffer.from('<x>å</x>', 'latin1'), 'file.badXml'],
  'UTF-16': [() => Buffer.from('\ufeff<x/>', 'utf16le'), 'file.badXml'],
  'elements within each other without end': [() => '<x>'.repeat(200_000), 'file.badXml'],
  'a text without end': [() => `<x>${noise(1_300_000)}</x>`, 'file.badXml'],
  'an attribute without end': [() => `<x a="${noise(1_300_000)}"/>`, 'file.badXml'],
  'a comment without end': [() => `<x><!--${noise(1_300_000)}--></x>`, 'file.badXml'],
};

function billionLaughs(): string {
  const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
  return `<!DOCTYPE x [<!ENTITY l0 "lol">${lol.join('')}]><x>&l9;</x>`;
}

const row = (cells: string) => () => ({ rows: `<row r="1">${cells}</row>` });
const cell = (content: string) => row(`<c r="A1">${content}</c>`);
const number = (value: string, format?: number) => () => ({
  formats: format === undefined ? [] : [format],
  rows: `<row r="1"><c r="A1" s="${format === undefined ? 0 : 1}"><v>${value}</v></c></row>`,
});
const rows =
  (...places: string[]) =>
  () => ({ rows: places.map((place) => `<row r="${place}"><c><v>1</v></c></row>`).join('') });
const cells = (...places: string[]) => row(places.map((place) => `<c r="${place}"><v>1</v></c>`).join(''));
const error = (text: string): [string, Case] => [
  `the error ${text}`,
  [row(`<c r="A1" t="e"><v>${text}</v></c>`), 'cell.error A1'],
];

const WORKBOOKS: Readonly<Record<string, Case>> = {
  'no sheets': [() => ({ sheets: [] }), 'file.noSheet'],
  'only a hidden sheet': [() => ({ sheets: [{ name: 'A', state: 'hidden' }] }), 'file.noSheet'],
  'only a very hidden sheet': [() => ({ sheets: [{ name: 'A', state: 'veryHidden' }] }), 'file.noSheet'],
  'only a chart': [() => ({ sheets: [{ name: 'A', type: 'chartsheet' }] }), 'file.noSheet'],
  'only a sheet on another server': [
    () => ({ sheets: [{ name: 'A', target: 'http://x.example/sheet1.xml', mode: 'External' }] }),
    'file.noSheet',
  ],
  'a sheet outside of it': [() => ({ sheets: [{ name: 'A', target: '../../../../etc/passwd' }] }), 'file.damaged'],
  'a sheet whose place is an address': [
    () => ({ sheets: [{ name: 'A', target: 'http://x.example/sheet1.xml' }] }),
    'file.damaged',
  ],
  'a sheet whose place is its own description': [
    () => ({ sheets: [{ name: 'A', target: 'workbook.xml' }] }),
    'file.emptySheet',
  ],
  'more than a thousand sheets': [
    () => ({ parts: { [WORKBOOK]: `<workbook>${'<sheet name="A"/>'.repeat(1_001)}</workbook>` } }),
    'file.tooManySheets',
  ],
  'an empty sheet': [() => ({ rows: '' }), 'file.emptySheet'],
  'a sheet of empty rows': [
    () => ({ rows: '<row r="1"/><row r="2"><c r="A2" s="1"/><c r="B2"><v></v></c></row>' }),
    'file.emptySheet',
  ],
  'a sheet without rows': [
    () => ({ parts: { [SHEET]: '<worksheet><row><c><v>1</v></c></row></worksheet>' } }),
    'file.emptySheet',
  ],
  'more number formats than Excel has': [
    () => ({
      parts: {
        [STYLES]: `<s><cellXfs>${Array.from({ length: 70_000 }, (_, i) => `<xf numFmtId="${i}"/>`).join('')}</cellXfs></s>`,
      },
    }),
    'file.damaged',
  ],
};

const PLACES: Readonly<Record<string, Case>> = {
  'rows in disorder': [rows('1', '3', '2'), 'file.rowOrder', 4],
  'a row twice': [rows('1', '1'), 'file.rowOrder', 2],
  'row 0': [rows('0'), 'file.rowOrder', 1],
  'row -1': [rows('-1'), 'file.rowOrder', 1],
  'row 1.5': [rows('1.5'), 'file.rowOrder', 1],
  'row x': [rows('x'), 'file.rowOrder', 1],
  'a row beyond the last': [rows('1048577'), 'file.rowOrder', 1],
  'row 1e9': [rows('1', '1000000000'), 'file.rowOrder', 2],
  'cells in disorder': [cells('B1', 'A1'), 'file.rowOrder', 1],
  'a cell twice': [cells('A1', 'A1'), 'file.rowOrder', 1],
  'a cell of another row': [cells('A1', 'B2'), 'file.rowOrder', 1],
  'a cell beyond the last': [cells('XFE1'), 'file.rowOrder', 1],
  'a cell far beyond': [cells('AAAA1'), 'file.rowOrder', 1],
  'a cell in small letters': [cells('a1'), 'file.rowOrder', 1],
  'a cell in row 0': [cells('A0'), 'file.rowOrder', 1],
  'a cell without a row': [cells('A'), 'file.rowOrder', 1],
  'a cell without a column': [cells('1'), 'file.rowOrder', 1],
  'a cell without a name': [cells(''), 'file.rowOrder', 1],
  'a cell that is an area': [cells('A1:B2'), 'file.rowOrder', 1],
  'a cell with a very long name': [cells(`A${'1'.repeat(10_000)}`), 'file.rowOrder', 1],
  'column 1001': [cells('ALM1'), 'file.tooManyColumns', 1],
  'the last column of all': [cells('A1', 'XFD1'), 'file.tooManyColumns', 1],
  'cells without end': [row('<c><v>1</v></c>'.repeat(1_001)), 'file.tooManyColumns', 1],
  'merged areas without end': [
    () => ({
      behindRows: Array.from({ length: 10_001 }, (_, i) => `<mergeCell ref="A${i * 2 + 1}:A${i * 2 + 2}"/>`).join(''),
    }),
    'file.tooManyMerged',
  ],
  'merged areas on top of each other': [
    () => ({ behindRows: '<mergeCell ref="A1:B1048576"/><mergeCell ref="A1:A9"/>' }),
    'file.rowOrder',
  ],
  'more merged areas beside each other than columns': [
    () => ({
      behindRows: Array.from({ length: 1_001 }, (_, i) => `<mergeCell ref="ZZ${i + 1}:ZZ9999"/>`).join(''),
      rows: '<row r="2000"><c><v>1</v></c></row>',
    }),
    'file.rowOrder',
    2_000,
  ],
};

const CELLS: Readonly<Record<string, Case>> = {
  'a formula': [cell('<f>1+1</f><v>2</v>'), 'cell.formula A1'],
  'a formula of another workbook': [cell(`<f>'[http://x.example/a.xlsx]A'!A1</f><v>2</v>`), 'cell.formula A1'],
  'a formula that runs a program': [cell(`<f>cmd|' /C calc'!A0</f>`), 'cell.formula A1'],
  'a shared formula': [cell('<f t="shared" ref="A1:A9" si="0">B1</f><v>2</v>'), 'cell.formula A1'],
  'an array formula': [cell('<f t="array" ref="A1:A9">B1:B9</f><v>2</v>'), 'cell.formula A1'],
  'an empty formula': [cell('<f/><v>2</v>'), 'cell.formula A1'],
  'a formula that is an error': [row('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), 'cell.formula A1'],
  ...Object.fromEntries(
    ['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#VALUE!', '#SPILL!', '<x/>'].map(error).slice(0, 8),
  ),
  'the text at -1': [row('<c r="A1" t="s"><v>-1</v></c>'), 'cell.unreadable A1'],
  'the text at 0.5': [row('<c r="A1" t="s"><v>0.5</v></c>'), 'cell.unreadable A1'],
  'the text at 1e300': [row('<c r="A1" t="s"><v>1e300</v></c>'), 'cell.unreadable A1'],
  'the text at a place without end': [row(`<c r="A1" t="s"><v>${'9'.repeat(40_000)}</v></c>`), 'cell.unreadable A1'],
  'the text at __proto__': [row('<c r="A1" t="s"><v>__proto__</v></c>'), 'cell.unreadable A1'],
  'a type that does not exist': [row('<c r="A1" t="constructor"><v>1</v></c>'), 'cell.unreadable A1'],
  'a zero in a text': [
    () => ({ strings: ['<t>a_x0000_b</t>'], rows: '<row><c t="s"><v>0</v></c></row>' }),
    'cell.unreadable A1',
  ],
  'half of a pair in a text': [
    () => ({ strings: ['<t>a_xD800_b</t>'], rows: '<row><c t="s"><v>0</v></c></row>' }),
    'cell.unreadable A1',
  ],
  'half of a pair in a cell': [row('<c r="A1" t="inlineStr"><is><t>_xDC00_</t></is></c>'), 'cell.unreadable A1'],
  'a text that is too long': [
    () => ({ strings: [`<t>${'x'.repeat(32_768)}</t>`], rows: '<row><c t="s"><v>0</v></c></row>' }),
    'cell.tooLong A1',
  ],
  'a text that is too long in the cell': [
    row(`<c r="A1" t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c>`),
    'cell.tooLong A1',
  ],
  'a text that is too long in many runs': [
    () => ({ strings: [`<r><t>${noise(20)}</t></r>`.repeat(20_000)], rows: '<row><c t="s"><v>0</v></c></row>' }),
    'cell.tooLong A1',
  ],
  'a value in many pieces without end': [cell(`<v>${`${noise(20)}<!-- -->`.repeat(20_000)}</v>`), 'cell.unreadable A1'],
  ...Object.fromEntries(
    ['abc', '1e999', '-1e999', '0x10', 'NaN', 'Infinity', '--1', '1,5', '1 2', '1_000', '=1'].map(
      (text): [string, Case] => [`${text} as a number`, [number(text), 'cell.unreadable A1']],
    ),
  ),
  ...Object.fromEntries(
    ['1000000000000000', '6.37702E+15', '-1E15', '1E300'].map((text): [string, Case] => [
      `${text}, of more digits than Excel keeps`,
      [number(text), 'cell.lostDigits A1'],
    ]),
  ),
  ...Object.fromEntries(
    ['-1', '0', '60', '2958466', '1E10', '1E300'].map((text): [string, Case] => [
      `${text} as a day`,
      [number(text, 14), 'cell.noSuchDay A1'],
    ]),
  ),
  'a written day that does not exist': [row('<c r="A1" t="d"><v>2023-02-29</v></c>'), 'cell.noSuchDay A1'],
  'a written day that is none': [row('<c r="A1" t="d"><v>i går</v></c>'), 'cell.noSuchDay A1'],
  'a value merged over several rows': [
    () => ({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
      behindRows: '<mergeCell ref="A1:A2"/>',
    }),
    'cell.merged A2',
  ],
  'a value merged over several columns': [
    () => ({
      rows: '<row r="1"><c r="C1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      behindRows: '<mergeCell ref="A2:C2"/>',
    }),
    'cell.merged B2',
  ],
};

export const BAD_SHEETS: readonly BadFile[] = [
  ...named(PARTS).flatMap(([part, path]) =>
    named(XML).map(([what, [content, says]]) => ({
      name: `a workbook with ${what} in its ${part}`,
      content: () => workbook({ parts: { [path]: content() } }),
      says,
    })),
  ),
  ...named({ ...WORKBOOKS, ...PLACES, ...CELLS }).map(([name, [given, says, line]]) => ({
    name: `a workbook with ${name}`,
    content: () => workbook(given()),
    says,
    line,
  })),
  {
    name: 'a workbook without the sheet that is wished',
    content: () => workbook(),
    says: 'file.unknownSheet',
    wish: { sheet: 'Blad7' },
  },
  {
    name: 'a workbook whose wished sheet is hidden',
    content: () => workbook({ sheets: [{ name: 'A' }, { name: 'B', state: 'hidden' }] }),
    says: 'file.unknownSheet',
    wish: { sheet: 'B' },
  },
];
