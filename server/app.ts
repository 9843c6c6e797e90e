import 'reflect-metadata';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { registerChainHeadLog } from './access/log-chain-head.ts';
import { IdentityProvider } from './accounts/identity-provider.ts';
import { currentViewer } from './accounts/authenticate.ts';
import { door } from './accounts/door.ts';
import { registerSessions } from './accounts/session-routes.ts';
import { faultAsObject, refuseNoRequest, registerFaults } from './api/http-faults.ts';
import { registerJsonBodies } from './api/json-bodies.ts';
import { registerGraphql } from './api/server.ts';
import { allRecords } from './api/read/record.ts';
import type { Config } from './config.ts';
import { registerDocumentDownload } from './contracts/documents/contract-document.download.ts';
import { registerDocumentUpload } from './contracts/documents/contract-document.upload.ts';
import { registerCalendar } from './contracts/deadlines/calendar.route.ts';
import { mailNotices } from './contracts/deadlines/mail-notices.commands.ts';
import { askForReminders, MAIL_TASK, REMIND_TASK, remindAll } from './contracts/deadlines/remind.commands.ts';
import { ledgerJob } from './economy/ledger/ledger-job.commands.ts';
import { registerLedgerUpload } from './economy/ledger/ledger-import.upload.ts';
import { LEDGER_TASK, resumeLedgers } from './economy/ledger/ledger-state.commands.ts';
import { registerExport } from './exchange/export/export.ts';
import { exchangeKinds } from './exchange-kinds.ts';
import { importJob, resumeRuns } from './exchange/runs/import-job.ts';
import { registerResultFile } from './exchange/runs/result-file.ts';
import { IMPORT_TASK } from './exchange/runs/run-state.ts';
import { registerUpload } from './exchange/runs/upload.ts';
import { declaredExports } from './exports.ts';
import { smtpSender } from './mail/smtp.ts';
import { readCookie, SESSION_COOKIE } from './accounts/cookie.ts';
import { registerClient } from './operation/client-pages.ts';
import { registerCompression } from './operation/compression.ts';
import { type Readiness, registerHealth } from './operation/health.ts';
import { startJobs } from './operation/jobs.ts';
import { registerMetrics } from './operation/metrics.ts';
import { Refusal } from './operation/refusal.ts';
import {
  FILE_ARRIVAL_LIMIT,
  registerArrivalLimit,
  registerRequestLog,
  requestId,
  routedUrl,
} from './operation/requests.ts';
import { registerSecurityHeaders } from './operation/security-headers.ts';
import { registerPlanWorkbook } from './portfolio/investment-plan/plan-workbook.route.ts';
import { analyses } from './portfolio/prioritisation/solver/analyses-of-process.ts';
import { schema } from './schema.ts';
import { STOCKHOLM, todayIn } from './values/local-date.ts';

/** Bytes of one request's body. */
const BODY_LIMIT = 1024 * 1024;

/** Jobs that run at once in one process: an import takes a core of the application and one of PostgreSQL. */
const JOBS_AT_ONCE = 2;

/** When the reminders of the day are given, in UTC: before people in Sweden come to work, summer and winter. */
const REMIND_AT = '04:30';

export const CLIENT_FOLDER = path.resolve(import.meta.dirname, '../client/dist');

export interface AppParts {
  readonly config: Config;
  readonly orm: MikroORM;
  readonly databaseUrl: string;
  /** Whether the database is the demo world, whose accounts the sign-in page shows. */
  readonly isDemo?: boolean;
  readonly log: FastifyBaseLogger;
}

export interface App {
  readonly http: FastifyInstance;
  /** Listens on the configured host and port; returns the address, such as http://127.0.0.1:4000. */
  listen(): Promise<string>;
  /** Says no to /readyz, stops accepting, and lets requests under way finish; the ORM stays open, for its opener to close. */
  close(): Promise<void>;
}

/** The whole application over an open database: what main starts, and the tests start too. */
export async function createApp({ config, orm, databaseUrl, log, isDemo = false }: AppParts): Promise<App> {
  const readiness: Readiness = { draining: false };
  const http = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: BODY_LIMIT,
    requestTimeout: FILE_ARRIVAL_LIMIT,
    trustProxy: config.trustProxy,
    clientErrorHandler: refuseNoRequest,
    rewriteUrl: routedUrl,
    frameworkErrors: faultAsObject,
  });
  registerRequestLog(http);
  registerArrivalLimit(http);
  registerFaults(http);
  registerJsonBodies(http);
  const metrics = registerMetrics(http, config.metricsFrom);
  metrics.watchPool('write', () => orm.em.getConnection().getNativeClient());
  await registerSecurityHeaders(http);
  registerCompression(http);
  registerHealth(http, orm, readiness);
  const graphql = await registerGraphql(http, {
    orm,
    databaseUrl,
    schema,
    poolSize: config.poolSize,
    operationsAtOnce: config.operationsAtOnce,
    door,
    trustProxy: config.trustProxy,
    documents: { onlyTrusted: config.onlyTrustedDocuments },
    log,
  });
  const providers = config.identityProviders.map((settings) => new IdentityProvider(settings));
  registerSessions(http, { orm, isDemo, providers });
  metrics.watchPool('read', () => graphql.pool);
  metrics.watchOperations(() => graphql.underWay.count);
  http.addHook('onClose', () => graphql.stop());
  http.addHook('onClose', () => analyses.close());
  registerChainHeadLog(http, orm);
  const { callers } = graphql;
  const exports = registerExport(http, {
    databaseUrl,
    schema,
    records: allRecords(),
    declared: declaredExports,
    callers,
  });
  metrics.watchPool('export', () => exports.pool);
  http.addHook('onClose', () => exports.stop());
  registerPlanWorkbook(http, { schema, reads: graphql.reads, callers });
  registerUpload(http, { orm, callers, limitMib: config.importMib });
  registerLedgerUpload(http, { orm, callers, limitMib: config.importMib });
  registerResultFile(http, { orm, callers });
  registerDocumentUpload(http, { orm, callers, limitMib: config.documentMib });
  registerDocumentDownload(http, { orm, callers });
  registerCalendar(http, { orm, schema, reads: graphql.reads, address: config.address });
  await registerClient(http, CLIENT_FOLDER, (request) => readCookie(request, SESSION_COOKIE) !== null);

  const reminding = { orm, schema, reads: graphql.reads, sendsMail: config.mail !== undefined };
  const mailing = config.mail && {
    ...reminding,
    send: smtpSender(config.mail),
    address: config.address ?? `http://${config.host}:${config.port}`,
    log,
  };
  const jobs = await startJobs({
    databaseUrl,
    tasks: {
      [REMIND_TASK]: () => remindAll(reminding, todayIn(STOCKHOLM, new Date())),
      [MAIL_TASK]: async (payload) => {
        const { user } = payload as { user: string };
        if (mailing) await mailNotices(mailing, user, todayIn(STOCKHOLM, new Date()));
      },
      [LEDGER_TASK]: ledgerJob({ orm, viewerOf: (actor) => currentViewer(graphql.pool, actor), log }),
      [IMPORT_TASK]: importJob({
        orm,
        kinds: exchangeKinds,
        viewerOf: (actor) => currentViewer(graphql.pool, actor),
        log,
      }),
    },
    daily: { [REMIND_TASK]: REMIND_AT },
    // Each holds a connection for its transaction, and one more must be free for what they tell meanwhile.
    concurrency: Math.min(JOBS_AT_ONCE, config.poolSize - 1),
    drainSeconds: config.drainSeconds,
    log,
  });
  metrics.watchPool('jobs', () => jobs.pool);
  await resumeRuns({ orm });
  await resumeLedgers({ orm });
  await askForReminders({ orm });

  // While draining, each answer also ends its connection, so that no client sends its next request to a closing server.
  http.addHook('onSend', (_request, reply, payload, done) => {
    if (readiness.draining) reply.header('connection', 'close');
    done(null, payload);
  });

  return {
    http,
    listen: () => listen(http, config),
    close: async () => {
      readiness.draining = true;
      await sleep(config.noticeSeconds * 1000);
      const limit = setTimeout(() => http.server.closeAllConnections(), config.drainSeconds * 1000);
      await Promise.all([http.close(), jobs.stop()]);
      clearTimeout(limit);
    },
  };
}

/** Connections that wait to be taken: with fewer, many that come at once are reset by the system instead of being refused. */
const BACKLOG = 4096;

async function listen(http: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await http.listen({ host, port, backlog: BACKLOG });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      throw new Refusal(`Port ${port} on ${host} is taken by another program: stop that one, or set PORT.`);
    }
    if (code === 'EACCES') throw new Refusal(`This user may not listen on port ${port}: set PORT to 1024 or above.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Refusal(`HOST ${host} is not an address of this machine.`);
    }
    throw error;
  }
}
