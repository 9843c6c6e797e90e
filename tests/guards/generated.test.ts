import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../server/launcher/codegen.ts';
import { schemaText } from '../../server/schema-text.ts';
import { root } from './sources.ts';

const mend = 'npm run fix writes them anew';

function written(file: string): string | undefined {
  const found = path.join(root, file);
  return fs.existsSync(found) ? fs.readFileSync(found, 'utf8') : undefined;
}

it('schema/schema.graphql is the schema that the code makes', () => {
  const same = written('schema/schema.graphql') === schemaText();
  expect(same, 'schema/schema.graphql is out of step with the code: npm run fix writes it anew').toBe(true);
});

it("the client's generated types and the persisted operations are those of the client's documents", async () => {
  const files = await generatedFiles();
  const differing = [...files].filter(([file, content]) => written(file) !== content).map(([file]) => file);
  expect(differing, `out of step with the documents: ${mend}`).toEqual([]);
  const stale = fs.readdirSync(path.join(root, 'client/gql')).filter((name) => !files.has(`client/gql/${name}`));
  expect(stale, `generated no more: ${mend}`).toEqual([]);
});
