import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { authorshipOfCommand } from '../access/audit.ts';
import { kindOf } from '../inventory/catalogue/catalogue-kind.ts';
import { refreshCatalogue } from '../inventory/catalogue/refresh.ts';
import { presented } from '../inventory/catalogue/report.ts';
import { onDatabase } from './on-database.ts';

// npm run import-catalogue -- <file> [--dry-run]: models or product cycles, by what the file holds.
const [file, option] = process.argv.slice(2);
if (!file || !fs.existsSync(file) || (option !== undefined && option !== '--dry-run')) {
  process.stderr.write(
    'Usage: npm run import-catalogue -- <file> [--dry-run], where the file is JSON or JSON lines.\n',
  );
  process.exit(1);
}
const content = fs.readFileSync(file, 'utf8');
const authorship = authorshipOfCommand('import-catalogue', path.basename(file));

await onDatabase(async (em) => {
  await em.begin();
  const report = presented(await refreshCatalogue(em, kindOf(content), content, 'en', authorship));
  await (option ? em.rollback() : em.commit());
  const { created, changed, unchanged, rejected, faults } = report;
  process.stdout.write(
    `${option ? 'Would be: ' : ''}${created} created, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected\n`,
  );
  for (const { line, message } of faults) process.stdout.write(`line ${line}: ${message}\n`);
});
