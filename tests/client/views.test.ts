import { describe, expect, it } from 'vitest';
import { readViews, viewsKey, withoutView, withView } from '../../client/ui/list/views.ts';

const views = [
  { name: 'Mina', query: 'q=a' },
  { name: 'Gamla', query: 'sort=-age' },
];

describe('saved views', () => {
  it('are kept for each list by itself', () => {
    expect(viewsKey('assets')).not.toBe(viewsKey('models'));
  });

  it('come back as they were stored', () => {
    expect(readViews(JSON.stringify(views))).toEqual(views);
  });

  it.each([[null], [''], ['{'], ['[1]'], ['[{"name":"","query":""}]'], ['{"name":"a"}']])(
    'are none when what is stored is %j',
    (text) => {
      expect(readViews(text)).toEqual([]);
    },
  );

  it('replace one of the same name in its place, and are removed by name', () => {
    expect(withView(views, { name: 'Mina', query: 'q=b' })).toEqual([{ name: 'Mina', query: 'q=b' }, views[1]]);
    expect(withView(views, { name: 'Nya', query: '' })).toHaveLength(3);
    expect(withoutView(views, 'Mina')).toEqual([views[1]]);
  });
});
