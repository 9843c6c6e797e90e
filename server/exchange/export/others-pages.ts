import type { FastifyRequest } from 'fastify';
import { DomainError, ErrorCode } from '../../api/errors.ts';

/** A page elsewhere may link to a file, but not make a browser fetch what its user may read. */
export function refuseOthersPages({ headers }: Pick<FastifyRequest, 'headers'>): void {
  const isOther = headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate';
  if (isOther) throw new DomainError(ErrorCode.FORBIDDEN, 'export.otherSite');
}
