import type { MessageKey } from '../../../../server/api/messages.ts';
import type { BadFile } from './hostile-texts.ts';
import { RELS, SHEET, STRINGS, STYLES, workbook, WORKBOOK, WORKBOOK_RELS, type WorkbookParts } from './workbook.ts';
import { numbers, zip, type ZipEntry } from './zip.ts';

type Case = readonly [content: () => Uint8Array, says: MessageKey];

const lying = (entry: Partial<ZipEntry>, says: MessageKey, part = SHEET): Case => [
  () => workbook({ lies: { [part]: entry } }),
  says,
];
const ended = (end: WorkbookParts['end'], says: MessageKey = 'file.damaged'): Case => [() => workbook({ end }), says];
const holding = (...names: string[]) => zip(names.map((name) => ({ name, content: 'x' })));
const also = (says: MessageKey, ...more: ZipEntry[]): Case => [() => workbook({ more }), says];
const without = (part: string, says: MessageKey): Case => [() => workbook({ parts: { [part]: null } }), says];
const bomb = (bytes: number) => Buffer.alloc(bytes, ' ');
const utf8Name = (name: string) =>
  numbers([
    [2, 0x7075],
    [2, 5 + name.length],
    [2, 0x0001],
  ]);

/** A zip64 end that states where the directory is. */
function zip64(offset: bigint, entries: bigint, recordAt = 0n): Buffer {
  const record = numbers([
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, entries],
    [8, entries],
    [8, 0],
    [8, offset],
  ]);
  return Buffer.concat([
    record,
    numbers([
      [4, 0x07064b50],
      [4, 0],
      [8, recordAt],
      [4, 1],
    ]),
  ]);
}

const OTHER_ARCHIVES: Readonly<Record<string, Case>> = {
  'a zip archive of a CSV': [() => holding('inventarie.csv'), 'file.archive'],
  'a zip archive of a workbook': [() => zip([{ name: 'bok.xlsx', content: workbook() }]), 'file.archive'],
  'a binary workbook': [
    () => holding('_rels/.rels', 'xl/workbook.bin', 'xl/worksheets/sheet1.bin'),
    'file.binaryExcel',
  ],
  'an OpenDocument spreadsheet': [() => holding('mimetype', 'content.xml', 'styles.xml'), 'file.openDocument'],
  'a file of Numbers': [() => holding('Index/Document.iwa', 'Metadata/Properties.plist'), 'file.numbers'],
  'a Word document': [() => holding('_rels/.rels', 'word/document.xml'), 'file.document'],
  'a presentation': [() => holding('_rels/.rels', 'ppt/presentation.xml'), 'file.document'],
  'a package without a workbook': [() => holding('_rels/.rels'), 'file.badXml'],
  'an archive with another kind of main part': [
    () => workbook({ parts: { [WORKBOOK]: null, [RELS]: '<Relationships/>' } }),
    'file.damaged',
  ],
};

const BROKEN_ARCHIVES: Readonly<Record<string, Case>> = {
  ...Object.fromEntries(
    [4, 30, 200, 1_000].map((length): [string, Case] => [
      `cut off after ${length} bytes`,
      [() => workbook().subarray(0, length), 'file.damaged'],
    ]),
  ),
  'without its last byte': [() => workbook().subarray(0, -1), 'file.damaged'],
  'with its first half missing': [
    () => Buffer.concat([Buffer.from('PK\x03\x04'), workbook().subarray(900)]),
    'file.damaged',
  ],
  'a directory behind the end': ended({ offset: 0x7fff_ffff }),
  'a directory at the start': ended({ offset: 0 }),
  'fewer parts than there are': ended({ count: 3 }, 'file.damaged'),
  'no parts': ended({ count: 0 }, 'file.archive'),
  'one part too many': ended({ count: 7 }),
  'too many parts stated': ended({ count: 65_535 }, 'file.tooManyParts'),
  'several disks': ended({ disk: 1 }),
  'a comment that is longer than the file': ended({ commentLength: 500 }),
  'a comment that pretends to be an end': ended({ comment: 'PK\x05\x06xxxxxxxxxxxxxxxxxxxx' }),
  'zip64 beyond all numbers': ended({ before: zip64(2n ** 64n - 1n, 6n, 2n ** 64n - 1n) }),
  'zip64 beyond the file': ended({ before: zip64(0n, 6n, 2n ** 40n) }),
  'zip64 that points at something else': ended({ before: zip64(0n, 6n, 0n) }),
  'a part without its mark in the directory': lying({ signature: 0x02014b51 }, 'file.damaged'),
  'a part without its mark before its data': lying({ localSignature: 0x04034b51 }, 'file.damaged'),
  'a part that lies behind the end': lying({ offset: 0x7fff_ffff }, 'file.damaged'),
  'a part that is longer than the file': lying({ packedSize: 0x0fff_ffff }, 'file.damaged'),
  'a part packed in a way of its own': lying({ method: 99 }, 'file.damaged'),
  'a part packed by bzip2': lying({ method: 12 }, 'file.damaged'),
  'a part packed by LZMA': lying({ method: 14 }, 'file.damaged'),
  'a part that says stored and is packed': lying({ method: 0 }, 'file.damaged'),
  'a part that says packed and is stored': lying({ stored: true, method: 8 }, 'file.damaged'),
  'a part with fields that are cut off': lying({ extra: Buffer.from([1, 0, 99, 0]) }, 'file.damaged'),
  'a part with large sizes that are missing': lying(
    { size: 0xffff_ffff, extra: Buffer.from([1, 0, 0, 0]) },
    'file.damaged',
  ),
  'a password': lying({ flags: 0x801 }, 'file.encrypted'),
  'strong encryption': lying({ flags: 0x841 }, 'file.encrypted'),
};

const LYING_ARCHIVES: Readonly<Record<string, Case>> = {
  'a sheet larger than stated': lying({ size: 50 }, 'file.lyingSize'),
  'a sheet smaller than stated': lying({ size: 100_000 }, 'file.lyingSize'),
  'a sheet of no size': lying({ size: 0 }, 'file.lyingSize'),
  'a sheet of no packed size': lying({ packedSize: 0 }, 'file.lyingSize'),
  'a sheet cut short by its packed size': lying({ packedSize: 20 }, 'file.damaged'),
  'styles larger than stated': lying({ size: 10 }, 'file.lyingSize', STYLES),
  'texts larger than stated': lying({ size: 10 }, 'file.lyingSize', STRINGS),
  'a description larger than stated': lying({ size: 10 }, 'file.lyingSize', WORKBOOK),
  'a sheet of another checksum': lying({ crc: 1 }, 'file.damaged'),
  'styles of another checksum': lying({ crc: 1 }, 'file.damaged', STYLES),
  'a sheet that has another name before its data': lying({ localName: 'xl/worksheets/sheet2.xml' }, 'file.forgedPart'),
  'a bomb that is honest': [() => workbook({ parts: { [SHEET]: bomb(20_000_000) } }), 'file.inflation'],
  'a bomb of texts': [() => workbook({ parts: { [STRINGS]: bomb(20_000_000) } }), 'file.inflation'],
  'a bomb in a part that nobody reads': also('file.inflation', { name: 'xl/media/a.png', content: bomb(20_000_000) }),
  'a bomb that states to be small': [
    () => workbook({ parts: { [SHEET]: bomb(20_000_000) }, lies: { [SHEET]: { size: 100_000 } } }),
    'file.lyingSize',
  ],
  'a bomb that states to be large when packed': [
    () => workbook({ parts: { [SHEET]: bomb(20_000_000) }, lies: { [SHEET]: { packedSize: 1_000_000 } } }),
    'file.damaged',
  ],
  'parts of more than 2 GiB': also(
    'file.inflation',
    ...['a', 'b', 'c'].map((name) => ({ name, content: 'x', size: 0x3fff_ffff })),
  ),
  'parts of more than 2 GiB that claim to be packed as large': also(
    'file.tooLargeUnpacked',
    ...['a', 'b', 'c'].map((name) => ({ name, content: 'x', size: 0x3fff_ffff, packedSize: 0x3fff_ffff })),
  ),
  'two parts in the same bytes': also('file.forgedPart', { name: 'xl/a.xml', content: 'x', offset: 0 }),
  'five thousand parts in the same bytes': [
    () => zip(Array.from({ length: 4_999 }, (_, i) => ({ name: `a${i}`, content: 'x', offset: 0 }))),
    'file.forgedPart',
  ],
  'more than five thousand parts': [
    () => zip(Array.from({ length: 5_001 }, (_, i) => ({ name: `a${i}`, content: '' }))),
    'file.tooManyParts',
  ],
  'two parts of one name': also('file.forgedPart', { name: SHEET, content: '<worksheet/>' }),
  'two parts of one name in another case': also('file.forgedPart', {
    name: SHEET.toUpperCase(),
    content: '<worksheet/>',
  }),
  'a part outside': also('file.forgedPart', { name: '../../etc/passwd', content: 'x' }),
  'a part outside, further in': also('file.forgedPart', { name: 'xl/../../x', content: 'x' }),
  'a part outside, with backslashes': also('file.forgedPart', { name: '..\\..\\x', content: 'x' }),
  'a part at the root': also('file.forgedPart', { name: '/etc/passwd', content: 'x' }),
  'a part on another disk': also('file.forgedPart', { name: 'C:\\Windows\\x', content: 'x' }),
  'a part with a zero in its name': also('file.forgedPart', { name: 'xl/a\0.xml', content: 'x' }),
  'a part with a line end in its name': also('file.forgedPart', { name: 'xl/a\n.xml', content: 'x' }),
  'a part with a very long name': also('file.forgedPart', { name: 'x'.repeat(60_000), content: 'x' }),
  'a part with a cut-off second name': also('file.damaged', { name: 'a', content: 'x', extra: utf8Name('../a') }),
};

const INCOMPLETE: Readonly<Record<string, Case>> = {
  'without the sheet': without(SHEET, 'file.damaged'),
  'without the texts that it refers to': without(STRINGS, 'file.damaged'),
  'without the styles that it refers to': without(STYLES, 'file.damaged'),
  'without its description': without(WORKBOOK, 'file.damaged'),
  'without its relations': without(WORKBOOK_RELS, 'file.noSheet'),
};

export const BAD_ARCHIVES: readonly BadFile[] = Object.entries({
  ...OTHER_ARCHIVES,
  ...prefixed('a workbook: ', BROKEN_ARCHIVES),
  ...prefixed('a workbook with ', LYING_ARCHIVES),
  ...prefixed('a workbook ', INCOMPLETE),
}).map(([name, [content, says]]) => ({ name, content, says }));

function prefixed(prefix: string, cases: Readonly<Record<string, Case>>): Record<string, Case> {
  return Object.fromEntries(Object.entries(cases).map(([name, each]) => [`${prefix}${name}`, each]));
}
