import { spawnSync } from 'node:child_process';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../server/schema.ts';
import { root, sources } from './sources.ts';

/** The contract as it was at a commit; undefined where git does not know it. */
function contractAt(commit: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['show', `${commit}:schema/schema.graphql`], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return status === 0 ? stdout : undefined;
}

describe('the contract grows: what breaks a client is decided and written down', () => {
  // The last commit for what is being worked on; the one before it for what has just been committed.
  for (const commit of ['HEAD', 'HEAD^']) {
    const contract = contractAt(commit);
    it.runIf(contract)(
      `nothing that a client of ${commit} relies on is gone without a decision record (needs git)`,
      () => {
        const decisions = sources('server/decisions/*.md').map(({ text }) => text);
        const undecided = findBreakingChanges(buildSchema(contract ?? ''), schema)
          .map(({ description }) => description)
          .filter((description) => !decisions.some((text) => text.includes(description)));
        expect(
          undecided,
          'a breaking change of the contract: deprecate instead, or quote these lines in a record in server/decisions',
        ).toEqual([]);
      },
    );
  }
});
