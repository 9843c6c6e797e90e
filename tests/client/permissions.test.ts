import { describe, expect, it } from 'vitest';
import { modules } from '../../client/app/modules.ts';
import { itemsOf } from '../../client/app/navigation-items.ts';
import { isPermitted, type Needs } from '../../client/app/needs.ts';
import { viewerOf } from '../../client/app/viewer.tsx';
import { KINDS } from '../../server/access/policy.ts';

const viewer = (reads: readonly string[], writes: readonly string[]) =>
  viewerOf({
    __typename: 'Query',
    viewer: {
      __typename: 'Viewer',
      userId: 'user_1',
      sessionId: null,
      name: 'Anna',
      roles: [],
      scopes: [],
      reads,
      writes,
    },
  });

const offers: readonly Needs[] = modules.flatMap((module) => [
  ...itemsOf(module),
  ...(module.actions ?? []),
  ...module.routes.flatMap(({ children = [] }) => children.map(({ handle }) => (handle ?? {}) as Needs)),
]);

describe('what a viewer is offered', () => {
  it('is what may be read and written of the kinds that it needs', () => {
    const reader = viewer(['Asset', 'Site'], ['Site']);
    expect(isPermitted(reader, { reads: 'Asset' })).toBe(true);
    expect(isPermitted(reader, { writes: 'Asset' })).toBe(false);
    expect(isPermitted(reader, { reads: 'Asset', writes: 'Site' })).toBe(true);
    expect(isPermitted(reader, { reads: 'User' })).toBe(false);
    expect(isPermitted(reader, {})).toBe(true);
    expect(isPermitted(reader)).toBe(true);
    expect(isPermitted(reader, { anyOf: [{ writes: 'Asset' }, { writes: 'Site' }] })).toBe(true);
    expect(isPermitted(reader, { anyOf: [{ writes: 'Asset' }, { reads: 'User' }] })).toBe(false);
  });

  it('is said by kinds that the policy knows', () => {
    const kinds = offers
      .flatMap((needs) => [needs, ...(needs.anyOf ?? []).flatMap((one) => [one, ...(one.anyOf ?? [])])])
      .flatMap(({ reads, writes }) => [reads, writes])
      .filter((kind) => kind !== undefined);
    expect(kinds.length).toBeGreaterThan(20);
    expect(kinds.filter((kind) => !KINDS.some((known) => known === kind))).toEqual([]);
  });

  it('is no page that lists or changes records, for a viewer without roles', () => {
    const nobody = viewer([], []);
    const left = modules.flatMap((module) => itemsOf(module).filter((item) => isPermitted(nobody, item)));
    expect(left.map(({ to }) => to)).toEqual(['/administration/help', '/administration/about']);
    expect(modules.flatMap(({ actions = [] }) => actions.filter((action) => isPermitted(nobody, action)))).toEqual([
      expect.objectContaining({ to: '/profile' }),
    ]);
  });

  it('is in the navigation exactly what its page is open for', () => {
    const routes = modules.flatMap((module) => module.routes.flatMap(({ children = [] }) => children));
    const differing = modules.flatMap((module) =>
      itemsOf(module).filter(({ to, reads, writes, anyOf }) => {
        const route = routes.find(({ path, index }) => (index ? '/' : `/${path}`) === to);
        const needs = (route?.handle ?? {}) as Needs;
        return needs.reads !== reads || needs.writes !== writes || needs.anyOf !== anyOf;
      }),
    );
    expect(differing).toEqual([]);
  });
});
