import 'reflect-metadata';
import { IsolationLevel } from '@mikro-orm/postgresql';
import type { ChainHead } from '../access/audit-chain.ts';
import { verifyAudit } from '../access/verify-audit.ts';
import { runIn } from '../api/read/transaction.ts';
import { Refusal } from '../operation/refusal.ts';
import { onDatabase } from './on-database.ts';

// npm run verify-audit [-- <place>:<hash>]: works out the audit trail's chain of hashes anew and tells the first event
// that is not as it was written; exit code 1. Given an end of the chain from the log, also that nothing up to it is gone.
const [given] = process.argv.slice(2);

await onDatabase(async (em) => {
  const known = given === undefined ? null : headIn(given);
  const { links, events, head, broken } = await em.transactional((tx) => verifyAudit(runIn(tx), known), {
    isolationLevel: IsolationLevel.REPEATABLE_READ,
    readOnly: true,
  });
  const whole = `${events} events in ${links} links are as they were written.`;
  if (broken) {
    const { eventId, link, fault } = broken;
    const where = [eventId && `event_${eventId}`, link !== null && `link ${link}`].filter(Boolean).join(', ');
    throw new Refusal(`The audit trail is broken at ${where}: ${fault} Before it, ${whole}`);
  }
  process.stdout.write(`${whole}\nThe chain ends with ${head.place}:${head.hash}\n`);
});

function headIn(text: string): ChainHead {
  const [, place, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!place || !hash)
    throw new Refusal('Give the end of the chain as the log has it: npm run verify-audit -- 17:9f86d0…');
  return { place: Number(place), hash };
}
