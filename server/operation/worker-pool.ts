import { Pool, type PoolClient } from 'pg';
import { isConnectionFault } from '../database/connection-fault.ts';

/** "Cannot connect now": what the worker tries again, from three seconds later on. */
const TRY_AGAIN = '57P03';

type Callback = Parameters<Pool['connect']>[0];

/**
 * Connections of a worker. It writes down how a job has ended without waiting for that, so a write that failed would end
 * the process; and it tries again only by some codes of errors, which a connection that is lost has none of.
 */
export class WorkerPool extends Pool {
  constructor(config: ConstructorParameters<typeof Pool>[0]) {
    super(config);
    this.on('error', () => undefined);
    this.on('connect', (client) => {
      client.on('error', () => undefined);
      const query = client.query.bind(client) as (...given: unknown[]) => unknown;
      client.query = ((...given: unknown[]) => {
        const answer = query(...given);
        return answer instanceof Promise ? answer.catch(throwToTryAgain) : answer;
      }) as PoolClient['query'];
    });
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<PoolClient> | void {
    // What is still tried again when the process ends must not fail there, where nobody waits for it.
    if (!callback && this.ending) return new Promise(() => undefined);
    return callback ? super.connect(callback) : super.connect().catch(throwToTryAgain);
  }
}

function throwToTryAgain(error: unknown): never {
  throw isConnectionFault(error) ? Object.assign(error as Error, { code: TRY_AGAIN }) : error;
}
