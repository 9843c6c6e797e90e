import { DomainError, ErrorCode } from '../../api/errors.ts';
import type { Viewer } from '../../api/viewer.ts';
import { mayWriteSome } from '../../api/within-reach.ts';
import type { ExchangeKind } from '../exchange-kind.ts';

/** @throws DomainError FORBIDDEN when the viewer may write none of these kinds anywhere */
export function requireImport(viewer: Viewer, kinds: readonly ExchangeKind[]): void {
  if (kinds.some(({ record }) => mayWriteSome(viewer, record))) return;
  throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
}
