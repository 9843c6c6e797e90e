import pino, { type Logger } from 'pino';
import type { Config } from '../config.ts';

const STDERR = 2;

/** Bytes of lines that are written together, and milliseconds after which those that there are are written. */
const WRITTEN_AT_ONCE = 8192;
const LATEST = 200;

/** What must never reach a log, wherever someone logs headers. */
const secrets = ['authorization', 'cookie', '["set-cookie"]', '["x-api-key"]'];
const redact = secrets.flatMap((name) => {
  const property = name.startsWith('[') ? name : `.${name}`;
  return [`headers${property}`, `*.headers${property}`];
});

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
