import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, readAll, textsOf } from './files.ts';

const shared = path.resolve(import.meta.dirname, '../../../../../shared/samples');
const read = (name: string) => readAll(path.join(shared, name));

describe.runIf(existsSync(shared))('the files in ../shared/samples (only where they are)', () => {
  it.each([
    ['avtal_cp1252.csv', 'WINDOWS-1252', ';', 1],
    ['avtal_sep.csv', 'WINDOWS-1252', ';', 2],
    ['avtal_utf8bom.csv', 'UTF-8', ';', 1],
    ['avtal_utf16le.txt', 'UTF-16LE', '\t', 1],
  ])('%s: two contracts as Swedish Excel writes them', async (name, encoding, delimiter, line) => {
    const file = await read(name);
    expect(file.format).toMatchObject({ encoding, delimiter });
    expect(file.rows.map((row) => row.line)).toEqual([line, line + 1, line + 2]);
    expect(textsOf(file)).toEqual([
      ['Avtalsnr', 'Leverantör', 'Årskostnad (tkr)', 'Uppsägning senast', 'Anmärkning'],
      ['A-2018-014', 'Röntgenservice Åre AB', '1\u00a0234,50', '2018-03-30', expect.stringContaining('"nivå 2"')],
      ['A-2018-015', 'Käll & Söner', '-12,5', '18-06-30'],
    ]);
  });

  it.each([
    ['snipe-it-assets.csv', 22, 'Checked Out To: Username'],
    ['snipe-it-licenses.csv', 50, 'Licensed To Name'],
    ['snipe-it-models.csv', 20, 'Model Number'],
  ])('%s: %i records of Snipe-IT without a fault', async (name, records, header) => {
    const file = await read(name);
    expect(file.format).toMatchObject({ encoding: 'UTF-8', delimiter: ',' });
    expect(file.rows).toHaveLength(records + 1);
    expect(textsOf(file)[0]).toContain(header);
    expect(faultsOf(file)).toEqual([]);
  });
});
