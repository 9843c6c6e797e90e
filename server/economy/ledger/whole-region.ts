import { DomainError, ErrorCode } from '../../api/errors.ts';
import type { Viewer } from '../../api/viewer.ts';

/** SQL of `inUnits`: a ledger is of the whole region, and who does not see all of it sees nothing of it. */
export const ofWholeRegion = (_alias: string, units: string): string => `${units} is null`;

/** Refuses those who may not write a ledger's records, which takes a grant for the whole region. */
export function requireWholeRegion(viewer: Viewer, kind: 'LedgerRule' | 'LedgerImport'): void {
  if (viewer.reach('WRITE', kind) !== 'EVERYWHERE') throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
}
