import type { Decimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { ShareBasis } from '../dependencies/share.ts';
import type { ServicePhase } from '../service-phase.ts';
import type { InformationClass } from './inherited-class.ts';
import type { LinkedKind } from './linked-kind.ts';

/** That one record stands on another in the month, by a dependency or a relation between assets. */
export interface Edge {
  readonly id: string;
  readonly dependent: string;
  readonly dependsOn: string;
  readonly isCritical: boolean;
  readonly isRelation: boolean;
  readonly basis: ShareBasis | null;
  readonly value: Decimal | null;
}

/** A record that the viewer may see, by its key. */
export interface Linked {
  readonly id: string;
  readonly kind: LinkedKind;
  readonly key: string;
  readonly name: string;
  readonly phase: ServicePhase | null;
  /** Of a service; null when not known. */
  readonly users: number | null;
  readonly supportEnd: LocalDate | null;
  readonly safeDate: LocalDate | null;
  readonly end: LocalDate | null;
}

/** What was met on the way from some records: every edge, and of the records those that the viewer may see. */
export interface Walked {
  readonly edges: readonly Edge[];
  readonly linked: ReadonlyMap<string, Linked>;
  /** The information classes of all services, seen or not. */
  readonly classes: ReadonlyMap<string, InformationClass>;
}

/** The first day on which a record ends, of those that are known. */
export function endsFirst({ supportEnd, safeDate, end }: Linked): LocalDate | null {
  return [supportEnd, safeDate, end].filter((day) => day !== null).toSorted()[0] ?? null;
}
