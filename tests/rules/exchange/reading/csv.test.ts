import { describe, expect, it } from 'vitest';
import { faultsOf, temporaryFiles, textsOf } from './files.ts';

const { read } = temporaryFiles();

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the encoding of a text file', () => {
  const text = 'Märkning;Plats\r\nRE-1;Åre';
  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'UTF-8'],
    ['UTF-8 without', Buffer.from(text), 'UTF-8'],
    ['Windows-1252', latin1(text), 'WINDOWS-1252'],
    ['UTF-16, low byte first, with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'UTF-16LE'],
    ['UTF-16, low byte first, without', Buffer.from(text, 'utf16le'), 'UTF-16LE'],
    ['UTF-16, high byte first, with its mark', utf16be(`\ufeff${text}`), 'UTF-16BE'],
    ['UTF-16, high byte first, without', utf16be(text), 'UTF-16BE'],
  ])('%s is recognised', async (_, bytes, encoding) => {
    const file = await read(bytes);
    expect(file.format).toEqual({ type: 'CSV', encoding, delimiter: ';', sheet: null });
    expect(textsOf(file)).toEqual([
      ['Märkning', 'Plats'],
      ['RE-1', 'Åre'],
    ]);
  });

  it('is decided by the whole file: one byte that is not UTF-8 at the end of 300 000 makes it Windows-1252', async () => {
    const file = await read(Buffer.concat([Buffer.from('RE-1;Dator\n'.repeat(30_000)), latin1('RE-2;Åre')]));
    expect(file.format.encoding).toBe('WINDOWS-1252');
    expect(textsOf(file).at(-1)).toEqual(['RE-2', 'Åre']);
  });

  it('reads the signs that Windows-1252 has and Latin-1 has not', async () => {
    expect(textsOf(await read(Buffer.from([0x50, 0x3b, 0x80, 0x96, 0x94, 0xe5])))).toEqual([['P', '€–”å']]);
  });

  it('is taken as wished', async () => {
    expect(textsOf(await read(Buffer.from('Åre;1'), { encoding: 'WINDOWS-1252' }))).toEqual([['Ã…re', '1']]);
  });

  it('keeps characters whole that lie across two pieces of the file', async () => {
    const name = 'ä€😀'.repeat(20);
    const file = await read(`${`${name};x\n`.repeat(2_000)}`);
    expect(new Set(file.rows.map(({ cells }) => cells[0]?.text))).toEqual(new Set([name]));
  });
});

describe('the delimiter', () => {
  it.each([
    ['semicolon, with decimal commas in every row', 'Namn;Pris\nA;1,5\nB;2,5\nC;3,5', ';'],
    ['comma', 'Name,Cost\nA,1.5\nB,2.5', ','],
    ['tab', 'Namn\tPris, kr\nA\t1,50\nB\t2,50', '\t'],
    ['vertical bar', 'Namn|Pris|Plats\nA|1,5|x;y\nB|2|z', '|'],
    ['comma, when quoted cells have semicolons', 'a,b\n"1;2;3",x\n"4;5;6",y', ','],
    [
      'semicolon, below lines of title',
      'Inventarie 2024, IT, alla enheter\n\nNamn;Pris;Plats\nA;1;x\nB;2;y\nC;3;z',
      ';',
    ],
    ['semicolon, when each row has a list with more commas', 'Namn;Taggar\nA;1,2,3,4\nB;5,6,7,8', ';'],
    ['semicolon, when there is only one column', 'Namn\nA\nB', ';'],
    [
      'comma, although a quote stands in the middle of cells',
      'Name,Size,Cost\nScreen 24",24",1\nScreen 27",27",2',
      ',',
    ],
  ])('is %s', async (_, text, delimiter) => {
    expect((await read(text)).format.delimiter).toBe(delimiter);
  });

  it('is what the first line states, which is no row', async () => {
    const file = await read('sep=,\r\na;b,c\r\n');
    expect(file.format.delimiter).toBe(',');
    expect(file.rows).toEqual([{ line: 2, cells: [{ text: 'a;b' }, { text: 'c' }] }]);
    expect(textsOf(await read('"SEP=|"\ra|b'))).toEqual([['a', 'b']]);
    expect(textsOf(await read('sep=\t\na\tb'))).toEqual([['a', 'b']]);
  });

  it('is what is wished, whatever the first line states', async () => {
    expect(textsOf(await read('sep=;\na,b;c', { delimiter: ',' }))).toEqual([['a', 'b;c']]);
  });
});

describe('the lines of a text file', () => {
  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR, as on old Macintoshes', '\r'],
  ])('end with %s', async (_, end) => {
    const file = await read(['Namn;Pris', 'A;1', '', 'B;2', ''].join(end));
    expect(file.rows.map(({ line, cells }) => [line, ...cells.map(({ text }) => text)])).toEqual([
      [1, 'Namn', 'Pris'],
      [2, 'A', '1'],
      [4, 'B', '2'],
    ]);
  });

  it('may end in different ways', async () => {
    expect(textsOf(await read('a;b\r\nc;d\ne;f\rg;h'))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])(
    'may break within quotes (%j), and rows after them have their own line',
    async (end) => {
      const file = await read([`a;"b`, `b";c`, `"d"`, `"e`, `e`, `e"`, 'f'].join(end));
      expect(file.rows.map(({ line }) => line)).toEqual([1, 3, 4, 7]);
      expect(file.rows[0]?.cells[1]?.text).toBe(`b${end}b`);
    },
  );

  it('are rows only when they hold something, and without the empty cells at their end', async () => {
    const file = await read('a;b;;;\n;;;;\n;c;;\n"";""\n');
    expect(file.rows).toEqual([
      { line: 1, cells: [{ text: 'a' }, { text: 'b' }] },
      { line: 3, cells: [{ text: '' }, { text: 'c' }] },
    ]);
  });

  it('are handed over in batches, in their order, and again when asked again', async () => {
    const lines = Array.from({ length: 25_000 }, (_, i) => `RE-${i};${i}`);
    const file = await read(lines.join('\n'));
    expect(file.rows.map(({ cells }) => cells.map(({ text }) => text).join(';'))).toEqual(lines);
  });
});

describe('quotes', () => {
  it.each([
    ['hold delimiters and doubled quotes', '"a;b";"say ""hi"""', ['a;b', 'say "hi"']],
    ['in the middle of a cell are text', 'Screen 24";19" rack', ['Screen 24"', '19" rack']],
    ['that end before their cell does are text with it', '"24" screen;b', ['"24" screen', 'b']],
    ['keep a number as text for Excel', '="00123";"=""00456"""', ['00123', '00456']],
  ])('%s', async (_, text, cells) => {
    expect(textsOf(await read(text))).toEqual([cells]);
  });

  it('that swallow lines and close elsewhere make the cell a fault', async () => {
    expect(faultsOf(await read('Namn;Plats\n"24 tum;Åre\nDator;"Ronneby"\nX;Y'))).toEqual(['cell.quotes A2']);
  });
});

describe('a cell of text', () => {
  it.each([
    ['a formula', '=1+2', 'cell.formula'],
    ['a number that Excel has shortened', '6.37702E+15', 'cell.lostDigits'],
    ['a number that Swedish Excel has shortened', '1,23457E+12', 'cell.lostDigits'],
    ['text with a control character', 'a\u0007b', 'cell.unreadable'],
    ['longer than 32 767 characters', 'x'.repeat(32_768), 'cell.tooLong'],
  ])('that is %s is a fault, and the rest of the row is not', async (_, text, key) => {
    const file = await read(`Modell;Namn\n${text};A`);
    expect(faultsOf(file)).toEqual([`${key} A2`]);
    expect(file.rows[1]?.cells[1]).toEqual({ text: 'A' });
  });

  it.each(['2E5', '1.5E+01', '1E+1x', '-12,5', '+46 455 73 10 00', '@home', "'=1", 'EAN 6.3E+15'])(
    'that is %j is none',
    async (text) => expect((await read(`Modell;Namn\n${text};A`)).rows[1]?.cells[0]).toEqual({ text }),
  );

  it('may have 32 767 characters', async () => {
    expect(faultsOf(await read(`Modell;Namn\n${'x'.repeat(32_767)};A`))).toEqual([]);
  });
});
