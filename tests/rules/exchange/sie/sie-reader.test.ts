import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { message, type MessageKey } from '../../../../server/api/messages.ts';
import { FileProblem } from '../../../../server/exchange/problem.ts';
import type { SieEntry, SieHeader } from '../../../../server/exchange/sie/sie-file.ts';
import { sieEncodingOf } from '../../../../server/exchange/sie/sie-encoding.ts';
import { SieReader } from '../../../../server/exchange/sie/sie-reader.ts';
import { inCp437, piecesOf, SAMPLE } from './sample.ts';

const SAMPLE_FILE = new URL('../../../../../shared/samples/exempel_4E.SE', import.meta.url);

async function read(bytes: Buffer, size?: number): Promise<{ header: SieHeader; entries: SieEntry[] }> {
  const reader = new SieReader(await sieEncodingOf(piecesOf(bytes, size)));
  const entries: SieEntry[] = [];
  for await (const entry of reader.entries(piecesOf(bytes, size))) entries.push(entry);
  return { header: reader.header, entries };
}

/** What is said of a file that is not read, and of which line. */
async function problemOf(bytes: Buffer) {
  const error: unknown = await read(bytes).then(
    () => new Error('the file was read'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileProblem)) throw error;
  return error;
}

/** The sample without its checksum, with a change. */
function changed(from: string, to: string): Buffer {
  const open = SAMPLE.replace(/#KSUMMA.*\n/g, '');
  expect(open).toContain(from);
  return inCp437(open.replace(from, () => to));
}

/** A file of vouchers alone. */
function vouchers(...lines: string[]): Buffer {
  return inCp437(['#FLAGGA 0', '#SIETYP 4', ...lines, ''].join('\n'));
}

describe('a SIE file', () => {
  it('is read with its codes, vouchers and period amounts', async () => {
    const { header, entries } = await read(inCp437(SAMPLE));
    expect(header).toMatchObject({
      program: 'Ekonomisystem Exempel 1.0',
      company: 'Region Exempel',
      organisationNumber: '232199-9993',
      currency: 'SEK',
      generatedOn: '2018-05-07',
    });
    expect(header.years.get(-1)).toEqual({ from: '2017-01-01', to: '2017-12-31' });
    expect(header.accounts.get('1282')).toEqual({ name: 'Pågående IT-projekt', type: 'T' });
    expect(header.accounts.get('6510')?.type).toBe('K');
    expect([...header.dimensions]).toEqual([
      [1, 'Kostnadsställe'],
      [6, 'Projekt'],
    ]);
    expect(header.objects.get(6)?.get('P118')).toBe('Webbtidbok etapp 2');
    expect(entries).toHaveLength(5);
    expect(entries.slice(0, 2)).toMatchObject([
      { kind: 'PSALDO', month: '2018-04', account: '6510', amount: '70441.67', objects: new Map([[1, '4710']]) },
      { kind: 'PBUDGET', month: '2018-04', account: '6510', amount: '64333.33' },
    ]);
    expect(entries[3]).toMatchObject({
      series: 'A',
      number: '2',
      day: '2018-04-30',
      text: 'Aktivering eget arbete 160 h à 488,03',
      rows: [
        {
          account: '1282',
          amount: '78084.80',
          objects: new Map([
            [1, '4710'],
            [6, 'P118'],
          ]),
        },
        { account: '4910', amount: '-78084.80' },
      ],
    });
    expect(entries[4]).toMatchObject({
      text: 'Serviceavtal röntgen "nivå 2"',
      rows: [
        { day: '2018-04-16', text: 'April' },
        { objects: new Map(), text: '' },
      ],
    });
  });

  it.runIf(existsSync(SAMPLE_FILE))(
    'is, byte for byte, ../shared/samples/exempel_4E.SE (only run where it is at hand)',
    () => {
      expect(inCp437(SAMPLE).equals(readFileSync(SAMPLE_FILE))).toBe(true);
    },
  );

  it('is the same in pieces of any size', async () => {
    const whole = await read(inCp437(SAMPLE), 100_000);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (size) => {
        expect(await read(inCp437(SAMPLE), size)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['UTF-8', Buffer.from(SAMPLE)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${SAMPLE}`)],
    ['Windows-1252', Buffer.from(SAMPLE, 'latin1')],
    [
      'code page 437, line breaks without CR',
      Buffer.from(inCp437(SAMPLE).toString('latin1').replaceAll('\r', ''), 'latin1'),
    ],
    ['code page 437, with the end mark of DOS', Buffer.concat([inCp437(SAMPLE), Buffer.from([0x1a])])],
  ])('is the same mislabelled: %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(await read(inCp437(SAMPLE)));
  });

  it('may have a checksum of the bytes as they were written, in whatever encoding', async () => {
    const text = '#FLAGGA 0\n#KSUMMA\n#SIETYP 4\n#FNAMN "Å"\n';
    // CRC-32 of "#SIETYP4#FNAMN" and Å, which is C3 85 in UTF-8 and 8F in code page 437
    const [asUtf8, as437] = ['2587777479', '4058647705'];
    for (const sum of [asUtf8, as437]) {
      expect((await read(Buffer.from(`${text}#KSUMMA ${sum}\n`))).header.company).toBe('Å');
    }
  });

  it('of vouchers alone needs no financial year', async () => {
    const { entries } = await read(vouchers('#VER "" "" 20180430', '{', '#TRANS 6510 {} 5', '#TRANS 2440 -5.00', '}'));
    expect(entries).toMatchObject([{ day: '2018-04-30', rows: [{ amount: '5.00' }, { amount: '-5.00' }] }]);
  });

  it('has its removed rows passed over, and added ones counted once', async () => {
    const { entries } = await read(
      vouchers(
        '#VER A 1 20180430 "Rättad"',
        '{',
        '#TRANS 6510 {} 100.00',
        '#BTRANS 2440 {} -90.00',
        '#RTRANS 2440 {} -100.00',
        '#TRANS 2440 {} -100.00',
        '}',
      ),
    );
    expect(entries[0]).toMatchObject({ rows: [{ account: '6510' }, { account: '2440', amount: '-100.00' }] });
  });

  it('has posts that nobody knows passed over', async () => {
    expect((await read(changed('#VALUTA SEK', '#VALUTA SEK\n#HITTEPÅ 1 {2 "3"} "x"'))).entries).toHaveLength(5);
  });
});

describe('a SIE file is not read', () => {
  const withChecksum = (from: string, to: string) => inCp437(SAMPLE.replace(from, to));
  const lines = SAMPLE.split('\n');
  const cut = (count: number) => inCp437(lines.slice(0, count).join('\n'));

  it.each<[string, Buffer, MessageKey, number]>([
    ['with a wrong checksum', withChecksum('#KSUMMA 2925564287', '#KSUMMA 2925564288'), 'sie.checksum', 61],
    ['changed after it was summed', withChecksum('Region Exempel', 'Region Exempel2'), 'sie.checksum', 61],
    [
      'with a voucher that does not balance',
      changed('#TRANS 1239 {1 "4710"} -10000.00', '#TRANS 1239 {1 "4710"} -10000.01'),
      'sie.notBalanced',
      45,
    ],
    ['without its financial year', changed('#RAR 0 20180101 20181231\n', ''), 'sie.unknownYear', 31],
    ['cut off in a voucher', cut(47), 'sie.cutOff', 47],
    ['cut off before its checksum', cut(60), 'sie.cutOff', 60],
    ['cut off in a line', inCp437(SAMPLE.slice(0, SAMPLE.indexOf('Serviceavtal röntgen'))), 'sie.brokenLine', 56],
    [
      'with characters already lost',
      Buffer.from(SAMPLE.replace('Kostnadsställe', 'Kostnadsst\ufffdlle')),
      'sie.lostCharacters',
      13,
    ],
    [
      'of two encodings',
      Buffer.concat([Buffer.from(SAMPLE.slice(0, 300)), inCp437(SAMPLE.slice(300))]),
      'sie.mixedEncoding',
      23,
    ],
    ['in UTF-16', Buffer.from(SAMPLE, 'utf16le'), 'sie.utf16', 1],
    ['of another type', changed('#SIETYP 4', '#SIETYP 3'), 'sie.otherType', 5],
    ['that says no type', vouchers().subarray(0, 11), 'sie.otherType', 1],
    ['that is something else', Buffer.from('Avtalsnr;Leverantör\r\n'), 'sie.notSie', 1],
    ['that is empty', Buffer.alloc(0), 'sie.notSie', 1],
    ['of endless lines', Buffer.from(`#FLAGGA 0\n${'x'.repeat(200_000)}`), 'sie.longLine', 2],
    ['with a row outside vouchers', vouchers('#TRANS 6510 {} 0'), 'sie.outOfPlace', 3],
    ['with a voucher without rows', vouchers('#VER A 1 20180430', '#VER A 2 20180430'), 'sie.outOfPlace', 4],
    ['with a voucher in a voucher', vouchers('#VER A 1 20180430', '{', '#VER A 2 20180430'), 'sie.outOfPlace', 5],
    ['with a voucher begun twice', vouchers('#VER A 1 20180430', '{', '{'), 'sie.outOfPlace', 5],
    ['with an end of nothing', vouchers('}'), 'sie.outOfPlace', 3],
    ['with a checksum that was not begun', vouchers('#KSUMMA 1'), 'sie.outOfPlace', 3],
    ['with half a list', vouchers('#VER A 1 20180430', '{', '#TRANS 6510 {1 "4710" 5.00'), 'sie.brokenLine', 5],
  ])('%s', async (_, bytes, key, line) => {
    const problem = await problemOf(bytes);
    expect([problem.key, problem.line]).toEqual([key, line]);
    const said = message(key, 'sv', problem.values);
    expect(said).toContain(`Rad ${line}`);
    expect(said).not.toMatch(/\{\w+\}/);
  });

  it.each([
    ['#TRANS 6510 {} 1,50', 'sie.wrongField', 'belopp'],
    ['#TRANS 6510 {} 0.005', 'sie.wrongField', 'belopp'],
    ['#TRANS 6510 {} 10000000000000000', 'sie.wrongField', 'belopp'],
    ['#TRANS 6510 {}', 'sie.missingField', 'belopp'],
    ['#TRANS', 'sie.missingField', 'kontonr'],
    ['#TRANS 6510 {} 1.00 20180431', 'sie.wrongField', 'transdat'],
    ['#TRANS 6510 {1} 1.00', 'sie.wrongField', 'objektlista'],
  ])('with the row %s: %s of %s', async (row, key, field) => {
    const problem = await problemOf(vouchers('#VER A 1 20180430', '{', row, '}'));
    expect(problem).toMatchObject({ key, line: 5, values: { post: '#TRANS', field } });
  });

  it.each([
    ['#VER A 1 2018-04-30', 'verdatum'],
    ['#RAR nu 20180101 20181231', 'årsnr'],
    ['#RAR 0 20181231 20180101', 'slut'],
    ['#KTYP 6510 X', 'kontotyp'],
    ['#GEN 20181301', 'datum'],
  ])('with the post %s, which has a wrong %s', async (post, field) => {
    expect(await problemOf(vouchers(post))).toMatchObject({ key: 'sie.wrongField', line: 3, values: { field } });
  });
});
