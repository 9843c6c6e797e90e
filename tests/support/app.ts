import type { TypedDocumentNode } from '@apollo/client';
import type { MikroORM } from '@mikro-orm/postgresql';
import { print } from 'graphql';
import pino from 'pino';
import { onTestFailed, TestRunner } from 'vitest';
import { type App, createApp } from '../../server/app.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { openOrm } from '../../server/database/orm.ts';
import { type Account, everything, type Granted, makeAccount } from './accounts.ts';
import { byResolvers, expectSame } from './both-ways.ts';
import { freshDatabase } from './database.ts';
import { eventually } from './eventually.ts';

/** The body of a GraphQL answer. */
export interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

export interface TestApp {
  /** Address without a slash at its end. */
  readonly url: string;
  readonly app: App;
  readonly orm: MikroORM;
  readonly databaseUrl: string;
  /** The lines that the server has logged. */
  readonly log: readonly Record<string, unknown>[];
  /**
   * Sends an operation and returns the answer as it is; a failing test prints every exchange that it had. Each query that
   * succeeds is also answered by the ordinary resolvers, and the test fails if they say anything else.
   */
  graphql<Data = unknown, Variables = Record<string, unknown>>(
    document: string | TypedDocumentNode<Data, Variables>,
    variables?: Variables,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  /** The account that operations are sent by unless their headers say otherwise: it may do everything. */
  readonly account: Account;
  /** The header by which requests and sockets that are opened by hand come from the account. */
  readonly cookie: { cookie: string };
  /** A request to a path of the application by the account. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Makes an account with these grants, and gives the way to send operations by it. */
  as(name: string, grants: readonly Granted[]): Promise<TestApp['graphql']>;
  /** Closes the application and drops its database. */
  close(): Promise<void>;
}

/** The whole application on a free port, over a fresh database; `wayTo` gives the address that it reaches the database by. */
export async function startApp(
  overrides: Partial<Config> = {},
  wayTo: (databaseUrl: string) => string | Promise<string> = (databaseUrl) => databaseUrl,
): Promise<TestApp> {
  const database = await freshDatabase();
  const databaseUrl = await wayTo(database.url);
  const config = { ...readConfig({ PORT: '0', HEMTAG_DRAIN_SECONDS: '1' }), ...overrides };
  const orm = await openOrm(databaseUrl, { poolSize: config.poolSize });
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const app = await createApp({ config, orm, databaseUrl, log });
  const url = await app.listen();
  await startJobsOver(orm);
  const account = await makeAccount(orm, 'local', everything);
  const cookie = { cookie: `hemtag=${account.session}` };
  const by =
    ({ session }: Account): TestApp['graphql'] =>
    (document, variables, headers) =>
      exchange(url, document, variables, { cookie: `hemtag=${session}`, ...headers });
  return {
    account,
    cookie,
    fetch: (path, init) => fetch(url + path, { ...init, headers: { ...cookie, ...(init?.headers as object) } }),
    as: async (name, grants) => by(await makeAccount(orm, name, grants)),
    url,
    app,
    orm,
    databaseUrl: database.url,
    log: lines,
    graphql: by(account),
    close: async () => {
      await app.close();
      await orm.close(true);
      await database.drop();
    },
  };
}

/** Until what a starting server asks of its jobs is done: the reminders of the day must not find what a test makes later. */
const startJobsOver = (orm: MikroORM): Promise<void> =>
  eventually(async () => {
    const [left] = await orm.em.fork().execute('select count(*)::int as jobs from hemtag_jobs._private_jobs');
    return left?.jobs === 0;
  });

async function exchange<Data>(
  url: string,
  document: string | TypedDocumentNode<Data, never>,
  variables: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const query = typeof document === 'string' ? document : print(document);
  const answer = await post<Data>(url, query, variables, headers);
  const other = answer.data && !answer.errors ? byResolvers(query) : null;
  if (other) expectSame(answer.data, (await post(url, other, variables, headers)).data);
  return answer;
}

async function post<Data>(
  url: string,
  query: string,
  variables: unknown,
  headers: Record<string, string>,
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  showIfTestFails(`
${query}
variables: ${JSON.stringify(variables ?? {})}
HTTP ${response.status}, request ${response.headers.get('x-request-id')}
${text}
`);
  return JSON.parse(text) as Answer<Data>;
}

function showIfTestFails(text: string): void {
  // In a hook outside any test there is nothing that could be asked to print it.
  if (TestRunner.getCurrentTest()) onTestFailed(() => void process.stderr.write(text));
}
