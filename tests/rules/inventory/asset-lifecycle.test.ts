import { describe, expect, it } from 'vitest';
import { AssetStatus, mayMove, nextStatuses } from '../../../server/inventory/asset-lifecycle.ts';

const statuses = Object.values(AssetStatus);

describe('the lifecycle of an asset', () => {
  it.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))(
    'from %s to %s is allowed exactly when it is the same or listed as next',
    (from, to) => {
      expect(mayMove(from, to)).toBe(from === to || nextStatuses(from).includes(to));
    },
  );

  it('ends when the asset is disposed of', () => {
    expect(nextStatuses('DISPOSED')).toEqual([]);
  });

  it('lets an asset be disposed of from every other state', () => {
    expect(statuses.filter((status) => mayMove(status, 'DISPOSED'))).toEqual(statuses);
  });

  it('does not list a state as following itself, nor one twice', () => {
    for (const status of statuses) {
      expect(nextStatuses(status)).not.toContain(status);
      expect(new Set(nextStatuses(status)).size).toBe(nextStatuses(status).length);
    }
  });

  it('can be walked from planning through every state', () => {
    const reached = new Set<AssetStatus>(['PLANNED']);
    for (const status of reached) for (const next of nextStatuses(status)) reached.add(next);
    expect([...reached].toSorted()).toEqual([...statuses].toSorted());
  });

  it('never takes what has been received back to being ordered', () => {
    for (const status of ['IN_STOCK', 'IN_USE', 'RETIRING'] as const) {
      expect(nextStatuses(status)).not.toContain('ORDERED');
      expect(nextStatuses(status)).not.toContain('PLANNED');
    }
  });
});
