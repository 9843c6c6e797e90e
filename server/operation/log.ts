import pino, { type Logger } from 'pino';
import type { Config } from '../config.ts';

const STDERR = 2;

/** What must never reach a log, wherever someone logs headers. */
const secrets = ['authorization', 'cookie', '["set-cookie"]', '["x-api-key"]'];
const redact = secrets.flatMap((name) => {
  const property = name.startsWith('[') ? name : `.${name}`;
  return [`headers${property}`, `*.headers${property}`];
});

/**
 * The structured log. It goes to stderr, so that stdout holds nothing but the line with the address, which other
 * programs may wait for.
 */
export async function createLog(level: Config['logLevel']): Promise<Logger> {
  if (!process.stderr.isTTY) return pino({ level, redact, base: null }, pino.destination(STDERR));
  const { default: pretty } = await import('pino-pretty');
  const stream = pretty({ destination: STDERR, sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' });
  return pino({ level, redact }, stream);
}
