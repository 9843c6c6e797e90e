import type { AuditAction, RecordedChange } from '../../access/audit-event.entity.ts';

/** What a catalogue does to one record. */
export interface CatalogueChange {
  name: string;
  action: AuditAction;
  changes: readonly RecordedChange[];
}

/** An entry of a catalogue that is not taken, with the line that it begins on and why. */
export interface CatalogueFault {
  line: number;
  message: string;
}

/** What a refresh did, or would do. */
export interface CatalogueReport {
  changes: readonly CatalogueChange[];
  unchanged: number;
  faults: readonly CatalogueFault[];
}

/** Changes and faults that an answer lists; the counts are of all. */
const MOST_LISTED = 500;

/** A report as the API tells it. */
export function presented({ changes, unchanged, faults }: CatalogueReport) {
  const created = changes.filter(({ action }) => action === 'CREATE').length;
  return {
    created,
    changed: changes.length - created,
    unchanged,
    rejected: faults.length,
    changes: changes.slice(0, MOST_LISTED),
    faults: faults.slice(0, MOST_LISTED),
  };
}
