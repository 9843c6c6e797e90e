/** Connection lost, server shutting down, out of resources; and what the operating system says of a connection. */
const AWAY_CODE = /^(08|57P|53|E[A-Z]+$)/;

/** What pg says of a connection without a code. */
const AWAY_MESSAGE = /Connection terminated|timeout exceeded when trying to connect|is not queryable/;

/** Whether an error says that the database does not answer: nothing that the caller or the operation did. */
export function isConnectionFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? AWAY_CODE.test(code) : AWAY_MESSAGE.test(error.message);
}

const DEADLOCK = '40P01';

/** Whether PostgreSQL has ended a transaction because it and another waited for each other: it may go again. */
export const isDeadlock = (error: unknown): boolean => (error as { code?: unknown }).code === DEADLOCK;
