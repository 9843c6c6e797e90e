import pino, { type Logger } from 'pino';
import type { Config } from '../config.ts';

const STDERR = 2;

/** Bytes of lines that are written together, and milliseconds after which those that there are are written. */
const WRITTEN_AT_ONCE = 8192;
const LATEST = 1000;

/** What must never reach a log where headers are logged: by us, by Fastify and by the errors of libraries. */
const secrets = ['.authorization', '.cookie', '["set-cookie"]', '["x-api-key"]'];
/** Each by its name: a wildcard is looked for in every line, which takes six times what a line itself takes. */
const holders = ['', 'req.', 'res.', 'request.', 'reply.', 'response.', 'err.', 'err.response.'];
const redact = holders.flatMap((holder) => secrets.map((secret) => `${holder}headers${secret}`));

/**
 * The structured log. It goes to stderr, so that stdout holds nothing but the line with the address, which other
 * programs may wait for. Lines are written some together, because a write for each takes a tenth of a request's time; a
 * fatal one, and the end of the process, write all.
 */
export async function createLog(level: Config['logLevel']): Promise<Logger> {
  if (!process.stderr.isTTY) {
    const together = { dest: STDERR, sync: false, minLength: WRITTEN_AT_ONCE, periodicFlush: LATEST };
    return pino({ level, redact, base: null }, pino.destination(together));
  }
  const { default: pretty } = await import('pino-pretty');
  const stream = pretty({ destination: STDERR, sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' });
  return pino({ level, redact }, stream);
}
