import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { print } from 'graphql';
import pino from 'pino';
import { onTestFailed, TestRunner } from 'vitest';
import { type App, createApp } from '../../server/app.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { openOrm } from '../../server/database/orm.ts';
import { freshDatabase } from './database.ts';

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
  /** Sends an operation and returns the answer as it is; a failing test prints every exchange that it had. */
  graphql<Data = unknown, Variables = Record<string, unknown>>(
    document: string | TypedDocumentNode<Data, Variables>,
    variables?: Variables,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  /** Closes the application and drops its database. */
  close(): Promise<void>;
}

/** The whole application on a free port, over a fresh database. */
export async function startApp(overrides: Partial<Config> = {}): Promise<TestApp> {
  const database = await freshDatabase();
  const config = { ...readConfig({ PORT: '0', HEMTAG_DRAIN_SECONDS: '1' }), ...overrides };
  const orm = await openOrm(database.url, { poolSize: config.poolSize });
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const app = await createApp({ config, orm, databaseUrl: database.url, log });
  const url = await app.listen();
  return {
    url,
    app,
    orm,
    databaseUrl: database.url,
    log: lines,
    graphql: (document, variables, headers) => exchange(url, document, variables, headers),
    close: async () => {
      await app.close();
      await orm.close(true);
      await database.drop();
    },
  };
}

async function exchange<Data>(
  url: string,
  document: string | TypedDocumentNode<Data, never>,
  variables: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const query = typeof document === 'string' ? document : print(document);
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
