import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileProblem } from '../../../../server/exchange/problem.ts';
import { MAX_CELL_CHARACTERS, MAX_COLUMNS } from '../../../../server/exchange/reading/limits.ts';
import type { TableRow } from '../../../../server/exchange/reading/table.ts';
import { temporaryFiles } from './files.ts';
import { expectWords } from './words.ts';
import { partsOf, SHEET, STRINGS, STYLES, workbook, WORKBOOK, WORKBOOK_RELS, type WorkbookParts } from './workbook.ts';

const { read } = temporaryFiles();

/**
 * How so many generated files end: each is read into rows that the database can hold, or there is one sentence on why not.
 * Anything else is thrown.
 */
async function endsOf(files: number, generated: fc.Arbitrary<string | Uint8Array>): Promise<Set<'rows' | 'problem'>> {
  const ends = new Set<'rows' | 'problem'>();
  await fc.assert(
    fc.asyncProperty(generated, async (content) => {
      ends.add(await endOf(content));
    }),
    { numRuns: files },
  );
  return ends;
}

async function endOf(content: string | Uint8Array): Promise<'rows' | 'problem'> {
  try {
    expectRows((await read(content)).rows);
    return 'rows';
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    expectWords(error);
    return 'problem';
  }
}

function expectRows(rows: readonly TableRow[]): void {
  const cells = rows.flatMap((row) => row.cells);
  expect(rows.filter(({ line }, i) => line <= (rows[i - 1]?.line ?? 0))).toEqual([]);
  expect(rows.filter((row) => row.cells.length > MAX_COLUMNS)).toEqual([]);
  expect(cells.filter(({ text }) => text.length > MAX_CELL_CHARACTERS || /\0|\p{Cs}/u.test(text))).toEqual([]);
  for (const { fault } of cells) if (fault) expectWords(fault);
}

/** Changes that transfers, old programs and attackers make to bytes. */
const damage = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('set' as const), at: fc.nat(), to: fc.integer({ min: 0, max: 255 }) }),
    fc.record({ do: fc.constant('flip' as const), at: fc.nat(), bit: fc.integer({ min: 0, max: 7 }) }),
    fc.record({ do: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 200 }) }),
    fc.record({ do: fc.constant('repeat' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 200 }) }),
    fc.record({ do: fc.constant('end' as const), at: fc.nat() }),
  ),
  { minLength: 1, maxLength: 6 },
);
type Damage = typeof damage extends fc.Arbitrary<(infer Each)[]> ? Each : never;

function damaged(bytes: Buffer, changes: readonly Damage[]): Buffer {
  return changes.reduce<Buffer>((whole, change) => {
    const at = change.at % Math.max(1, whole.length);
    if (change.do === 'end') return whole.subarray(0, at);
    if (change.do === 'cut') return Buffer.concat([whole.subarray(0, at), whole.subarray(at + change.length)]);
    if (change.do === 'repeat') return Buffer.concat([whole.subarray(0, at + change.length), whole.subarray(at)]);
    const copy = Buffer.from(whole);
    copy[at] = change.do === 'set' ? change.to : (copy[at] ?? 0) ^ (1 << change.bit);
    return copy;
  }, bytes);
}

const TEXT = Buffer.from(
  '\ufeffMärkning;Namn;Köpt;Pris;Anteckning\r\nRE-1;Dator;2024-01-31;1 234,50 kr;"rad 1\r\nrad 2"\r\nRE-2;"Skärm 24""";;=1+2;\r\n',
);

const BOOK: WorkbookParts = {
  formats: [14, 'yyyy\\-mm\\-dd'],
  strings: ['<t>Namn</t>', '<r><t>Rönt</t></r><r><t>gen</t></r>'],
  rows:
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
    '<row r="3"><c r="A3" s="1"><v>45292</v></c><c r="B3"><f>1+2</f><v>3</v></c><c r="D3" t="b"><v>1</v></c></row>',
  behindRows: '<mergeCells><mergeCell ref="A3:A4"/></mergeCells>',
};
const PARTS = partsOf(BOOK);
const WHOLE = workbook(BOOK);

describe('10 000 generated files end in rows or a clear problem', () => {
  const both = new Set(['rows', 'problem']);

  it('of any bytes, some behind the first bytes of a known format', async () => {
    const start = fc.constantFrom(
      '',
      '',
      '\xef\xbb\xbf',
      'PK\x03\x04',
      'sep=',
      '<?xml',
      '{',
      '"',
      '\xff\xfe',
      '\xfe\xff',
    );
    const file = fc
      .tuple(start, fc.uint8Array({ maxLength: 400 }))
      .map(([first, bytes]) => Buffer.concat([Buffer.from(first, 'latin1'), bytes]));
    expect(await endsOf(3_000, file)).toEqual(both);
  });

  it('of texts with delimiters, quotes, line ends and odd characters', async () => {
    const signs = [...';,\t|"\r\n= ', '\r\n', '""', ';"', '";', '6.37702E+15', '\0', '\u2028', '\ud800', '\ufffd'];
    const part = fc.oneof(fc.constantFrom(...signs), fc.string({ maxLength: 8 }));
    const file = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));
    expect(await endsOf(3_000, file)).toEqual(both);
  });

  it('of damaged CSV, in any encoding', async () => {
    const utf16 = Buffer.from(TEXT.toString(), 'utf16le');
    const whole = fc.constantFrom<Buffer>(TEXT, TEXT.subarray(3), utf16, Buffer.from(utf16).swap16());
    const file = fc.tuple(whole, damage).map(([bytes, changes]) => damaged(bytes, changes));
    expect(await endsOf(2_000, file)).toEqual(both);
  });

  it('of damaged workbooks', async () => {
    expect(
      await endsOf(
        1_400,
        damage.map((changes) => damaged(WHOLE, changes)),
      ),
    ).toEqual(both);
  });

  it('of workbooks with damaged XML', async () => {
    const part = fc.constantFrom(WORKBOOK, WORKBOOK_RELS, STYLES, STRINGS, SHEET, SHEET);
    const file = fc
      .tuple(part, damage)
      .map(([name, changes]) =>
        workbook({ ...BOOK, parts: { [name]: damaged(Buffer.from(PARTS[name] ?? ''), changes) } }),
      );
    expect(await endsOf(600, file)).toEqual(both);
  });
});

describe('a file that is not damaged', () => {
  it('is read as it was written, whatever stands in its cells', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !/[\p{Cc}\p{Cs}\ufeff\ufffd]|^[="]/u.test(text));
    const table = fc.array(
      fc.array(fc.oneof(cell, fc.constantFrom('a;b', 'a\r\nb', 'a"b')), { minLength: 2, maxLength: 5 }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n', '\r'), async (rows, end) => {
        const written = rows.map((cells) => ['x', ...cells, 'x']);
        const text = written.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(';')).join(end);
        const file = await read(`\ufeff${text}`, { delimiter: ';' });
        expect(file.rows.map(({ cells }) => cells.map((each) => each.text))).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });
});
