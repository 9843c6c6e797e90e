import type { EntityManager } from '@mikro-orm/postgresql';
import { Contract } from '../../contracts/contract.entity.ts';
import { Asset } from '../../inventory/asset.entity.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import type { Money } from '../../values/money.ts';
import { oreOf } from '../../values/ore.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { CostCategory } from '../costs/cost-category.entity.ts';
import type { CostClass } from '../costs/cost-class.ts';
import { CostEntry } from '../costs/cost-entry.entity.ts';
import type { Scenario } from '../scenario.ts';
import type { LedgerImport } from './ledger-import.entity.ts';
import { sourceOf, spansOf } from './map-import.reading.ts';
import type { LedgerMapping } from './map-ledger.ts';

/** What a cost entry of a ledger is known by. */
export interface EntryKey {
  /** `SERVICE:<key>`, `CONTRACT:<key>` or `ASSET:<key>`. */
  readonly target: string;
  readonly month: YearMonth;
  readonly scenario: Scenario;
  readonly costClass: CostClass;
  readonly category: string | null;
  readonly account: string | null;
}

/** What is to become of an entry: its amount after (null: taken away), and the entry that there is, if there is one. */
export interface EntryChange {
  readonly key: EntryKey;
  readonly entry: CostEntry | null;
  readonly after: Money | null;
}

/** How entries compare with what the rules make of a file. */
export interface EntryDifference {
  readonly changes: readonly EntryChange[];
  readonly unchanged: readonly EntryKey[];
}

/** The entries that there are of an import's ledger, in the months and scenarios that it has rows of. */
export function entriesOf(em: EntityManager, ledger: LedgerImport): Promise<CostEntry[]> {
  const spans = spansOf(ledger).map(({ scenario, first, last }) => ({ scenario, month: { $gte: first, $lte: last } }));
  if (spans.length === 0) return Promise.resolve([]);
  return em.find(CostEntry, { source: sourceOf(ledger), $or: spans }, { orderBy: { id: 1 } });
}

/** What must become of the entries that there are, so that they are what the rules make of the file and nothing else. */
export function differenceOf(mapping: LedgerMapping, entries: readonly CostEntry[]): EntryDifference {
  const left = new Map(entries.map((entry) => [textOf(keyOf(entry)), entry]));
  const changes: EntryChange[] = [];
  const unchanged: EntryKey[] = [];
  for (const { amount, rows: _rows, ...key } of mapping.mapped()) {
    const entry = left.get(textOf(key)) ?? null;
    left.delete(textOf(key));
    // Debits and credits that take each other out are no cost.
    const after = oreOf(amount) === 0n ? null : amount;
    if ((entry?.amount ?? null) !== after) changes.push({ key, entry, after });
    else if (entry) unchanged.push(key);
  }
  const gone = [...left.values()].map((entry): EntryChange => ({ key: keyOf(entry), entry, after: null }));
  return { changes: [...changes, ...gone], unchanged };
}

/** Makes the changes in the unit of work; they are written with its flush. */
export function applyChanges(em: EntityManager, ledger: LedgerImport, changes: readonly EntryChange[]): void {
  for (const change of changes) applyChange(em, ledger, change, ledger.id);
}

/** @param importId the import that the amount is of */
export function applyChange(
  em: EntityManager,
  ledger: LedgerImport,
  { key, entry, after }: EntryChange,
  importId: string | null,
): void {
  if (after === null) {
    if (entry) em.remove(entry);
  } else if (entry) Object.assign(entry, { amount: after, ledgerImportId: importId });
  else
    em.create(CostEntry, { ...columnsOf(em, key), amount: after, source: sourceOf(ledger), ledgerImportId: importId });
}

function columnsOf(em: EntityManager, { target, month, scenario, costClass, category, account }: EntryKey) {
  const [kind, id = ''] = target.split(':');
  return {
    service: kind === 'SERVICE' ? em.getReference(EHealthService, id) : null,
    contract: kind === 'CONTRACT' ? em.getReference(Contract, id) : null,
    asset: kind === 'ASSET' ? em.getReference(Asset, id) : null,
    category: category === null ? null : em.getReference(CostCategory, category),
    month,
    scenario,
    costClass,
    account,
  };
}

export function keyOf(entry: CostEntry): EntryKey {
  const { service, contract, asset, month, scenario, costClass, category, account = null } = entry;
  const target = service ? `SERVICE:${service.id}` : contract ? `CONTRACT:${contract.id}` : `ASSET:${asset?.id}`;
  return { target, month, scenario, costClass, category: category?.id ?? null, account };
}

export const textOf = ({ target, month, scenario, costClass, category, account }: EntryKey): string =>
  [target, month, scenario, costClass, category, account].join('\u0000');
