import * as fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRows } from '../../../server/database/copy.ts';
import { Site } from '../../../server/organisation/site.entity.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';

const CREATED = new Date('2026-01-02T03:04:05.678Z');

let database: FreshDatabase;
let client: Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new Client(database.url);
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Stores sites with these names and streets by COPY, and reads them back in their order. */
async function copied(texts: readonly { name: string; street: string | null }[]) {
  const rows = texts.map(({ name, street }, index) => ({
    id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    version: 1,
    createdAt: CREATED,
    updatedAt: CREATED,
    validFrom: CREATED,
    code: String(index),
    name,
    street,
    postalCode: null,
    city: null,
  }));
  await client.query('begin');
  await client.query('truncate site cascade');
  await copyRows(client, { entity: Site, rows });
  await client.query('commit');
  const { rows: stored } = await client.query('select name, street from site order by id');
  return stored;
}

describe('rows that are stored by COPY', () => {
  it('come back as they were, whatever backslashes, tabs, line ends and quotes are in them', async () => {
    const special = fc.string({ unit: fc.constantFrom('\\', '\t', '\n', '\r', 'N', '.', '"', "'", ',', 'å', ' ') });
    // PostgreSQL stores no NUL, and no half of a surrogate pair.
    const any = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''));
    const text = fc.oneof(special, any);
    const row = fc.record({ name: text, street: fc.option(text) });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
        expect(await copied(rows)).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });

  it('keep an empty text apart from no text, and the end mark of COPY from data', async () => {
    const rows = [
      { name: '', street: null },
      { name: '\\N', street: '' },
      { name: '\\.', street: '\\\\N' },
    ];
    expect(await copied(rows)).toEqual(rows);
  });

  it('keep days, times, numbers and JSON', async () => {
    await copied([{ name: 'Lasarettet', street: null }]);
    const { rows } = await client.query('select version, created_at from site');
    expect(rows).toEqual([{ version: 1, created_at: CREATED }]);
  });
});
