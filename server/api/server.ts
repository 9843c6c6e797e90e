import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import { STOCKHOLM, todayIn } from '../values/local-date.ts';
import { answerText, compiledQueries, fieldOfSource, toldCost } from './compiled-queries.ts';
import { type Authenticate, Callers, type CallerRequest } from './callers.ts';
import type { RequestContext } from './context.ts';
import { ErrorCode } from './errors.ts';
import { faultAsErrors } from './http-faults.ts';
import { Live } from './live.ts';
import { registerLive } from './live-server.ts';
import { documentLimits, LIMITS, operationLimits } from './limits.ts';
import { languageOf } from './messages.ts';
import { presentedFaults, requestFault } from './presented-faults.ts';
import type { Viewer } from './viewer.ts';
import { ReadDatabase } from './read/read-database.ts';
import { refuseAsErrors } from './refuse.ts';
import { withText, type DocumentRules } from './trusted-documents.ts';

/** Bytes of one operation with its variables: a catalogue of 4 MiB may take twice that as JSON. */
const BODY_LIMIT = 9 * 1024 * 1024;

/** Milliseconds that one read may take in PostgreSQL. */
const STATEMENT_TIMEOUT = 5_000;

export interface GraphqlParts {
  orm: MikroORM;
  databaseUrl: string;
  schema: GraphQLSchema;
  poolSize: number;
  authenticate: Authenticate;
  /** Addresses of the reverse proxies whose X-Forwarded headers are believed. */
  trustProxy: string | false;
  documents: DocumentRules;
  log: FastifyBaseLogger;
}

/** Mounts the API at /graphql; `reads` is the way to read, `pool` what it runs on, `callers` knows who requests come from, `stop` ends it all when the application closes. */
export async function registerGraphql(
  app: FastifyInstance,
  parts: GraphqlParts,
): Promise<{ reads: ReadDatabase; pool: Pool; callers: Callers; stop(): Promise<void> }> {
  const { documents, log, schema } = parts;
  const reads = new ReadDatabase({
    url: parts.databaseUrl,
    poolSize: parts.poolSize,
    statementTimeout: STATEMENT_TIMEOUT,
  });
  const apollo = new ApolloServer<RequestContext>({
    schema,
    // Tools and the served explorer read the schema; it is the public contract.
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationRules: [documentLimits],
    fieldResolver: fieldOfSource as never,
    stringifyResult: answerText,
    formatError: requestFault,
    logger: log as never,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationLimits,
      compiledQueries,
      toldCost,
      presentedFaults(log),
    ],
  });
  await apollo.start();
  const contextOf = (request: CallerRequest, requestId: string, viewer: Viewer, left?: AbortSignal): RequestContext => {
    let em: RequestContext['em'] | undefined;
    return {
      get em() {
        em ??= parts.orm.em.fork();
        return em;
      },
      reads,
      live,
      today: todayIn(STOCKHOLM, new Date()),
      language: languageOf(request.headers['accept-language']),
      requestId,
      address: request.ip,
      viewer,
      left,
      cost: { requested: 0 },
    };
  };
  const callers = new Callers(parts.authenticate, reads.pool);
  const live = new Live(parts.databaseUrl);
  registerLive(app, {
    schema,
    log,
    callers,
    documents,
    trustProxy: parts.trustProxy,
    context: (request, viewer) => contextOf(request, randomUUID(), viewer),
  });

  // No GET: what a page elsewhere can make a browser ask for by an address alone must not reach the data.
  app.route({
    url: '/graphql',
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    handler: (_request, reply) => {
      const words = 'Send the operation by POST, as JSON. The explorer is at /graphiql.';
      const errors = [{ message: words, extensions: { code: ErrorCode.BAD_USER_INPUT } }];
      return reply.code(405).header('allow', 'POST').send({ errors });
    },
  });
  app.route({
    url: '/graphql',
    method: 'POST',
    bodyLimit: BODY_LIMIT,
    errorHandler: faultAsErrors,
    // Nobody is let in who is not known; what is asked is not even read then.
    onRequest: async (request, reply) => {
      try {
        await callers.viewer(request);
        return undefined;
      } catch (error) {
        return refuseAsErrors(error, request, reply);
      }
    },
    preHandler: async (request, reply) => {
      try {
        request.body = withText(request.body, await callers.viewer(request), documents);
        return undefined;
      } catch (error) {
        return refuseAsErrors(error, request, reply);
      }
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) =>
        contextOf(request, request.id, await callers.viewer(request), whenLeft(reply.raw)),
    }) as never,
  });
  return {
    reads,
    pool: reads.pool,
    callers,
    stop: async () => {
      await live.close();
      await apollo.stop();
      await reads.close();
    },
  };
}

/** Says when the client has gone before it had its answer. */
function whenLeft(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  response.once('close', () => void (response.writableFinished || left.abort()));
  return left.signal;
}
