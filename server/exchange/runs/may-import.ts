import { DomainError, ErrorCode } from '../../api/errors.ts';
import type { Viewer } from '../../api/viewer.ts';
import type { ExchangeKind } from '../exchange-kind.ts';

/** Whether the viewer may write records of a kind anywhere. What is common to the region takes a grant for the whole of it. */
export function mayImport(viewer: Viewer, { record }: Pick<ExchangeKind, 'record'>): boolean {
  const reach = viewer.reach('WRITE', record.name);
  return reach === 'EVERYWHERE' || (reach.length > 0 && Boolean(record.inUnits));
}

/** @throws DomainError FORBIDDEN when the viewer may write none of these kinds anywhere */
export function requireImport(viewer: Viewer, kinds: readonly ExchangeKind[]): void {
  if (kinds.some((kind) => mayImport(viewer, kind))) return;
  throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
}
