import 'reflect-metadata';
import { rebuild } from '../inventory/rebuild.commands.ts';
import { onDatabase } from './on-database.ts';

// npm run rebuild: works out anew what is stored for speed, and tells how many rows were wrong.
await onDatabase(async (em) => {
  const wrong = await em.transactional((transaction) => rebuild(transaction));
  for (const [name, count] of Object.entries(wrong)) process.stdout.write(`${name}: ${count} wrong\n`);
});
