import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { chainHead } from './verify-audit.ts';

/** Minutes between two looks at the end of the chain. */
const PAUSE = 10;

/**
 * Tells the log where the audit trail's chain ends, at the start and whenever it has grown since. A log that leaves the
 * machine is what shows that the end was cut off, or the whole chain made anew, by somebody who owns the database.
 */
export function registerChainHeadLog(http: FastifyInstance, orm: MikroORM): void {
  let told = 0;
  const tell = async (): Promise<void> => {
    try {
      const head = await chainHead((text) => orm.em.fork().execute(text));
      if (!head || head.place === told) return;
      told = head.place;
      http.log.info({ auditHead: `${head.place}:${head.hash}` }, 'the audit trail ends here');
    } catch (error) {
      http.log.warn({ err: error }, 'the end of the audit trail cannot be read');
    }
  };
  const timer = setInterval(tell, PAUSE * 60_000).unref();
  http.addHook('onReady', tell);
  http.addHook('onClose', async () => clearInterval(timer));
}
