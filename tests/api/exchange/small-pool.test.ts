import { expect, it, onTestFinished } from 'vitest';
import { startApp } from '../../support/app.ts';
import { Imports } from '../../support/imports.ts';
import { World } from '../../support/world.ts';

it('with the smallest pool of connections, several imports and single writes at once all come to their end', async () => {
  const app = await startApp({ poolSize: 2 });
  onTestFinished(() => app.close());
  const imports = new Imports(app);
  await new World(app.orm).unit({ code: 'IT', name: 'IT-enheten' });
  const files = [0, 1, 2].map((number) => {
    const rows = Array.from({ length: 200 }, (_, row) => `S${number}-${row};Server;Server;IT`);
    return ['Inventarienummer;Namn;Kategori;Enhetskod', ...rows, ''].join('\n');
  });
  const [runs] = await Promise.all([
    Promise.all(files.map((file) => imports.import(file))),
    Promise.all(['A', 'B', 'C', 'D'].map((name) => imports.mutations.run('createSupplier', { name }))),
  ]);
  expect(runs.map(({ status }) => status)).toEqual(['DONE', 'DONE', 'DONE']);
});
