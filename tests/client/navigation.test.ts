import { describe, expect, it } from 'vitest';
import type { ClientModule } from '../../client/app/module.ts';
import { modules } from '../../client/app/modules.ts';
import { currentItem, firstPage, itemsOf } from '../../client/app/navigation-items.ts';

/** Of its pages, which stand below the route that their texts come with. */
const pathsOf = ({ routes }: ClientModule) =>
  routes.flatMap(({ children = [] }) => children.map(({ path, index }) => (index ? '/' : `/${path ?? ''}`)));

describe('the navigation', () => {
  it('leads only to pages that exist', () => {
    const paths = modules.flatMap(pathsOf);
    expect(modules.flatMap(itemsOf).filter(({ to }) => !paths.includes(to))).toEqual([]);
  });

  it('has no two pages with one address', () => {
    const paths = modules.flatMap(pathsOf);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('begins with the first page of the first module', () => {
    expect(firstPage(modules)).toBe(modules.flatMap(itemsOf)[0]?.to);
  });

  it('marks the page one is on, or the list whose record one reads', () => {
    const some = modules.flatMap(itemsOf).find(({ to }) => to !== '/');
    expect(currentItem(modules, some?.to ?? '')).toBe(some);
    expect(currentItem(modules, `${some?.to}/42`)).toBe(some);
    expect(currentItem(modules, '/nowhere')).toBeUndefined();
  });
});
