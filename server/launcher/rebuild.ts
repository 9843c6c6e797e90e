import 'reflect-metadata';
import { rebuildSchedules } from '../contracts/rebuild-schedules.commands.ts';
import { runIn } from '../api/read/transaction.ts';
import { rebuildFigures } from '../economy/kept-figures/rebuild-figures.commands.ts';
import { rebuild } from '../inventory/rebuild.commands.ts';
import { onDatabase } from './on-database.ts';

// npm run rebuild: works out anew what is stored for speed, and tells how many rows were wrong.
await onDatabase(async (em) => {
  const wrong = await em.transactional(async (transaction) => ({
    ...(await rebuild(transaction)),
    contractSchedules: await rebuildSchedules(transaction),
    ...(await rebuildFigures(runIn(transaction))),
  }));
  for (const [name, count] of Object.entries(wrong)) process.stdout.write(`${name}: ${count} wrong\n`);
});
