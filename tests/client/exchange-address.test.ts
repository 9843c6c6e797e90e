import { describe, expect, it } from 'vitest';
import { exportAddress } from '../../client/records/export-address.ts';

const list = { list: 'assets', search: null, where: null, orderBy: [] };

describe('the address of a list as a file', () => {
  it('has the filter, the order, the columns and the language of what is seen', () => {
    const seen = {
      ...list,
      search: 'läkare & co',
      where: { status: { in: ['IN_USE'] } },
      orderBy: [{ field: 'TAG', direction: 'DESC' }],
    };
    const address = exportAddress(seen, { format: 'csv', language: 'sv', fields: ['tag', 'site'] });
    const url = new URL(address, 'http://localhost');
    expect(url.pathname).toBe('/export/assets.csv');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      lang: 'sv',
      search: 'läkare & co',
      where: '{"status":{"in":["IN_USE"]}}',
      orderBy: '[{"field":"TAG","direction":"DESC"}]',
      columns: 'tag,site',
    });
  });

  it('says nothing that it need not', () => {
    expect(exportAddress({ ...list, where: {} }, { format: 'xlsx', language: 'en' })).toBe(
      '/export/assets.xlsx?lang=en',
    );
  });
});
