import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Callers } from '../../api/callers.ts';
import { badInput, DomainError, ErrorCode } from '../../api/errors.ts';
import { languageOf } from '../../api/messages.ts';
import type { ReadDatabase } from '../../api/read/read-database.ts';
import { refuse } from '../../api/refuse.ts';
import { attachment } from '../../exchange/export/content-disposition.ts';
import { refuseOthersPages } from '../../exchange/export/others-pages.ts';
import { xlsxBook } from '../../exchange/export/xlsx-book.ts';
import { STOCKHOLM, todayIn } from '../../values/local-date.ts';
import { readPlan } from './plan-document.reading.ts';
import { planSheets } from './plan-workbook.ts';

export interface PlanWorkbookParts {
  readonly schema: GraphQLSchema;
  readonly reads: ReadDatabase;
  readonly callers: Callers;
}

/**
 * GET /export/investment-plan.xlsx?assignment=<code>: the investment plan that an assignment asks for, as the caller may see
 * it, in Swedish whatever language they read.
 */
export function registerPlanWorkbook(app: FastifyInstance, { schema, reads, callers }: PlanWorkbookParts): void {
  app.route<{ Querystring: Record<string, unknown> }>({
    url: '/export/investment-plan.xlsx',
    method: 'GET',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      try {
        refuseOthersPages(request);
        const viewer = await callers.viewer(request);
        const { assignment: code, ...others } = request.query;
        const [unknown] = Object.keys(others);
        if (unknown !== undefined) throw badInput('export.unknownParameter', [unknown]);
        if (typeof code !== 'string') throw badInput('error.required', ['assignment']);
        const left = new AbortController();
        reply.raw.once('close', () => left.abort());
        const today = todayIn(STOCKHOLM, new Date());
        const context = { reads, viewer, today, left: left.signal, cost: { requested: 0 } };
        const plan = await readPlan(schema, context, code);
        if (!plan) throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound');
        const file = await xlsxBook(planSheets(plan, { maker: viewer.actor.name, today }), 'sv');
        return await reply
          .header('content-disposition', attachment(`Investeringsplan ${plan.code} ${today}.xlsx`))
          .header('cache-control', 'no-store')
          .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
          .send(file);
      } catch (error) {
        return refuse(error, request, reply, languageOf(request.headers['accept-language']));
      }
    },
  });
}
