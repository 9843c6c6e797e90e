import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { AuditSource } from '../../access/audit-event.entity.ts';
import { recordChanges, recordSetChanges, type Authorship } from '../../access/audit.ts';
import { authorise } from '../../access/authorise.ts';
import type { Viewer } from '../../api/viewer.ts';
import { inTurn } from '../../api/write/in-turn.ts';
import { actFor } from '../../api/write/visible.ts';
import { copyRows } from '../../database/copy.ts';
import { inTransaction } from '../../database/transaction.ts';
import { Overtaken } from '../../exchange/runs/progress.ts';
import type { Money } from '../../values/money.ts';
import type { CostClass } from '../costs/cost-class.ts';
import { CostEntry } from '../costs/cost-entry.entity.ts';
import { applyChange, applyChanges, differenceOf, entriesOf, keyOf, textOf } from './ledger-entries.commands.ts';
import { LedgerChange, LedgerImport } from './ledger-import.entity.ts';
import { dropFile, moveOn } from './ledger-state.commands.ts';
import { ledgerImports } from './ledger.record.ts';
import { mapImport, sourceOf } from './map-import.reading.ts';

/**
 * Makes the entries of an import's ledger what the rules make of its file, in one transaction: what is right already stays
 * as it is, so that the same file once more changes nothing. Imports of one ledger take turns.
 */
export async function performLedger(orm: MikroORM, ledger: LedgerImport, viewer: Viewer): Promise<void> {
  await inLedger(orm, ledger, viewer, async (em, client) => {
    const mapping = await mapImport(em, ledger);
    const { changes, unchanged } = differenceOf(mapping, await entriesOf(em, ledger));
    const logged = await em.count(LedgerChange, { import: ledger.id });
    const rows = changes.map(({ key, entry, after }, index) => ({
      ...key,
      import: ledger,
      number: logged + index + 1,
      before: entry?.amount ?? null,
      beforeImport: entry?.ledgerImportId ?? null,
      after,
    }));
    applyChanges(em, ledger, changes);
    await end(em, ledger, viewer, 'DONE', {
      createdCount: changes.filter(({ entry }) => entry === null).length,
      changedCount: changes.filter(({ entry, after }) => entry !== null && after !== null).length,
      removedCount: changes.filter(({ after }) => after === null).length,
      unchangedCount: unchanged.length,
      importedAt: new Date(),
      undoneCount: null,
      keptCount: null,
    });
    await copyRows(client, { entity: LedgerChange, rows });
    await dropFile(em, ledger.id);
  });
}

/** Takes back what an import did, the last first; an entry that has changed since is kept. */
export async function undoLedger(orm: MikroORM, ledger: LedgerImport, viewer: Viewer): Promise<void> {
  await inLedger(orm, ledger, viewer, async (em) => {
    const log = await em.find(LedgerChange, { import: ledger.id }, { orderBy: { number: -1 } });
    const source = sourceOf(ledger);
    const entries = await em.find(CostEntry, { source, month: { $in: [...new Set(log.map(({ month }) => month))] } });
    const now = new Map(entries.map((entry) => [textOf(keyOf(entry)), entry]));
    let [undoneCount, keptCount] = [0, 0];
    const before = new Map<string, { change: LedgerChange; entry: CostEntry | null; after: Money | null }>();
    for (const change of log) {
      const key = textOf(keyOfChange(change));
      const entry = now.get(key) ?? null;
      const earlier = before.get(key);
      const amount = earlier ? earlier.change.before : (entry?.amount ?? null);
      if ((amount ?? null) === (change.after ?? null)) before.set(key, { change, entry, after: change.before ?? null });
      else keptCount += 1;
    }
    for (const { change, entry, after } of before.values()) {
      applyChange(em, ledger, { key: keyOfChange(change), entry, after }, change.beforeImport ?? null);
      undoneCount += 1;
    }
    await end(em, ledger, viewer, 'UNDONE', { undoneCount, keptCount, importedAt: null });
    await em.nativeDelete(LedgerChange, { import: ledger.id });
  });
}

const keyOfChange = ({ target, month, scenario, costClass, category, account }: LedgerChange) => ({
  target,
  month,
  scenario,
  costClass: costClass as CostClass,
  category: category ?? null,
  account: account ?? null,
});

function inLedger(
  orm: MikroORM,
  { id, status, ledger }: LedgerImport,
  viewer: Viewer,
  act: (em: EntityManager, client: ClientBase) => Promise<void>,
): Promise<void> {
  return inTransaction(orm, async (em, client) => {
    actFor(em, viewer);
    await inTurn(em, `economy.ledger.${ledger}`);
    // Another node may have taken the job over and ended it while this one waited.
    if (!(await em.count(LedgerImport, { id, status }))) throw new Overtaken();
    await act(em, client);
  });
}

/** Writes what is pending with its history, and ends the import in the same transaction. */
async function end(
  em: EntityManager,
  ledger: LedgerImport,
  viewer: Viewer,
  to: 'DONE' | 'UNDONE',
  findings: Parameters<typeof moveOn>[3],
): Promise<void> {
  const authorship = authorshipOf(ledger);
  await recordChanges(em, authorship, (writes, when) => authorise(em, viewer, writes, when));
  const changes = [{ field: 'status', before: ledger.status, after: to }];
  await moveOn(em, ledger, to, findings);
  await recordSetChanges(em, authorship, [{ record: ledgerImports, action: 'UPDATE', recordId: ledger.id, changes }]);
}

/** Whose an import's writes are, and why: for the histories of the records. */
function authorshipOf({ id, asker, reason, fileName }: LedgerImport): Authorship {
  const { name: actor, userId } = asker;
  return { actor, userId, source: AuditSource.IMPORT, sourceId: id, requestId: null, reason: reason ?? fileName };
}
