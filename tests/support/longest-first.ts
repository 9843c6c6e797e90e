import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/**
 * The files that take longest of their kind, the longest first. Vitest knows what a file took only where it has run before;
 * without that it goes by the file's size, and one that is short to read and long to run may come last, alone.
 */
const LONGEST = [
  'api/access/canaries',
  'api/access/as-of-replay',
  'api/demo/fill',
  'api/access/matrix-of-writes',
  'api/access/non-interference',
  'api/access/matrix-of-reads',
  'api/exchange/other-tools',
  'browser/renegotiation',
  'browser/sign-in',
  'browser/economy',
  'browser/record-accessibility',
  'browser/digital-visits',
  'browser/services',
  'guards/tools',
  'operation/server-process',
  'operation/import-kill',
  'operation/first-administrator',
  'rules/exchange/reading/generated',
];

/** Files in Vitest's order, but that those which take longest come first of their project. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- this is Vitest's, which takes nothing from the list it is given
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).toSorted((one, other) => place(one) - place(other)),
    );
  }
}

function place({ moduleId }: TestSpecification): number {
  const index = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return index < 0 ? LONGEST.length : index;
}
