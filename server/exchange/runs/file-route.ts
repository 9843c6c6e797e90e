import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '../../api/refuse.ts';

/** A request whose body is a file for what its address names. */
export type FileRequest = FastifyRequest<{ Params: { id: string } }>;

/** PUT of a file as the bytes of the request, of any type. */
export function registerFileRoute(
  app: FastifyInstance,
  url: string,
  limitMib: number,
  receive: (request: FileRequest) => Promise<object>,
): void {
  // Within a scope of its own, so that only here bodies of any type come as they are.
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.route<{ Params: { id: string } }>({
      method: 'PUT',
      url,
      bodyLimit: limitMib * 2 ** 20,
      config: { takesFiles: true },
      handler: (request, reply) =>
        receive(request).catch((error: unknown) => {
          // What is still on its way is not waited for.
          if (!request.raw.complete) reply.header('connection', 'close');
          return refuse(error, request, reply);
        }),
    });
  });
}
