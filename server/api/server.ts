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
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import { STOCKHOLM, todayIn } from '../values/local-date.ts';
import { answerText, compiledQueries, fieldOfSource, knownAnswer, toldCost } from './compiled-queries.ts';
import { Callers, type CallerRequest, type Door, type Proof } from './callers.ts';
import { ContextOfRequest, type RequestContext } from './context.ts';
import { ErrorCode } from './errors.ts';
import { faultAsErrors } from './http-faults.ts';
import { Live } from './live.ts';
import { registerLive } from './live-server.ts';
import { documentLimits, LIMITS, operationLimits } from './limits.ts';
import { KnownOperations } from './known-operations.ts';
import { languageOf } from './messages.ts';
import { presentedFaults, requestFault } from './presented-faults.ts';
import { UnderWay } from './under-way.ts';
import type { Viewer } from './viewer.ts';
import { NotProved } from './read/read.ts';
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
  operationsAtOnce: number;
  door: Door;
  /** Addresses of the reverse proxies whose X-Forwarded headers are believed. */
  trustProxy: string | false;
  documents: DocumentRules;
  log: FastifyBaseLogger;
}

/** Mounts the API at /graphql; `reads` is the way to read, `pool` what it runs on, `callers` knows who requests come from, `underWay` how many are, `stop` ends it all when the application closes. */
export async function registerGraphql(
  app: FastifyInstance,
  parts: GraphqlParts,
): Promise<{ reads: ReadDatabase; pool: Pool; callers: Callers; underWay: UnderWay; stop(): Promise<void> }> {
  const { documents, log, schema } = parts;
  const reads = new ReadDatabase({
    url: parts.databaseUrl,
    poolSize: parts.poolSize,
    statementTimeout: STATEMENT_TIMEOUT,
  });
  const known = new KnownOperations();
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
      compiledQueries(known),
      toldCost,
      presentedFaults(log),
    ],
  });
  await apollo.start();
  const contextOf = (
    request: CallerRequest,
    requestId: string,
    { viewer, proof }: { viewer: Viewer; proof?: Proof },
    left?: AbortSignal,
  ): RequestContext =>
    new ContextOfRequest(parts.orm, {
      reads,
      live,
      today: todayIn(STOCKHOLM, new Date()),
      language: languageOf(request.headers['accept-language']),
      requestId,
      address: request.ip,
      viewer,
      proof,
      left,
    });
  const callers = new Callers(parts.door, reads.pool);
  const underWay = new UnderWay(parts.operationsAtOnce);
  const live = new Live(parts.databaseUrl);
  registerLive(app, {
    schema,
    log,
    callers,
    documents,
    trustProxy: parts.trustProxy,
    context: (request, viewer) => contextOf(request, randomUUID(), { viewer }),
  });

  /** What has become of a read that gave no answer: the request is told of its fault, and it is not tried again. */
  const tried = new WeakMap<FastifyRequest, Pick<RequestContext, 'cost' | 'fault'>>();

  /** Answers what is known to be answered by one statement: who is believed by one that also proves that they may ask. */
  const answerKnown = async (request: FastifyRequest, reply: FastifyReply): Promise<boolean> => {
    const asked = known.find(request.body, request.headers.accept);
    if (!asked) return false;
    const left = whenLeft(reply.raw);
    const checked = async () => contextOf(request, request.id, { viewer: await callers.viewer(request) }, left);
    const believed = callers.believed(request);
    let context = believed ? contextOf(request, request.id, believed, left) : await checked();
    const answer = await knownAnswer(context, asked).catch(async (error: unknown) => {
      if (!(error instanceof NotProved)) throw error;
      context = await checked();
      return knownAnswer(context, asked);
    });
    if (answer === null) {
      tried.set(request, { cost: context.cost, fault: context.fault });
      return false;
    }
    void reply.header('content-type', asked.contentType).send(answer);
    return true;
  };

  const apolloHandler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const viewer = await callers.viewer(request);
      return Object.assign(contextOf(request, request.id, { viewer }, whenLeft(reply.raw)), tried.get(request));
    },
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
        underWay.enter(reply.raw);
        const { viewer } = callers.believed(request) ?? { viewer: await callers.viewer(request) };
        underWay.ofCaller(reply.raw, viewer);
        // Nobody keeps others out by sending slowly.
        if (!request.raw.complete) underWay.leave(reply.raw);
        return undefined;
      } catch (error) {
        return refuseAsErrors(error, request, reply);
      }
    },
    preHandler: async (request, reply) => {
      try {
        const { viewer } = callers.believed(request) ?? { viewer: await callers.viewer(request) };
        underWay.enter(reply.raw);
        underWay.ofCaller(reply.raw, viewer);
        request.body = withText(request.body, viewer, documents);
        if (await answerKnown(request, reply)) return reply;
        await callers.viewer(request);
        return undefined;
      } catch (error) {
        return refuseAsErrors(error, request, reply);
      }
    },
    handler: async (request, reply) => {
      const answer = await (apolloHandler as RouteHandlerMethod).call(app, request, reply);
      known.rememberType(request.headers.accept, reply.getHeader('content-type'));
      return answer;
    },
  });
  return {
    reads,
    pool: reads.pool,
    callers,
    underWay,
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
