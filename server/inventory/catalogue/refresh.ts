import type { EntityManager } from '@mikro-orm/postgresql';
import type { Authorship } from '../../access/audit.ts';
import type { Language } from '../../api/messages.ts';
import { inTurn } from '../../api/write/in-turn.ts';
import { productCycles as productCycleRecord } from '../product-cycle.record.ts';
import { refreshStoredColumns } from '../stored-columns.commands.ts';
import { CatalogueKind } from './catalogue-kind.ts';
import { readCatalogue, type Catalogue, type CatalogueRow } from './catalogue-rows.ts';
import { deviceTypes } from './device-types.ts';
import { productCycles } from './product-cycles.ts';
import type { CatalogueReport } from './report.ts';
import { upsertRows, type Upserted } from './upsert.ts';

/**
 * Brings models or product cycles up to date with a catalogue's text, and with them the support end of the assets that
 * depend on them. Takes nothing away. The same text again changes nothing.
 */
export async function refreshCatalogue(
  em: EntityManager,
  kind: CatalogueKind,
  content: string,
  language: Language,
  authorship: Authorship,
): Promise<CatalogueReport> {
  await inTurn(em, 'catalogue');
  if (kind === CatalogueKind.DEVICE_TYPES) return refresh(em, deviceTypes, content, language, authorship);
  return refresh(em, productCycles, content, language, authorship);
}

async function refresh<Found, Row extends CatalogueRow>(
  em: EntityManager,
  catalogue: Catalogue<Found, Row>,
  content: string,
  language: Language,
  authorship: Authorship,
): Promise<CatalogueReport> {
  const { rows, faults } = readCatalogue(content, catalogue, language);
  const upserted = await upsertRows(em, catalogue, rows, authorship);
  if (catalogue.record === productCycleRecord) await refreshDependentAssets(em, upserted);
  const changes = upserted.map(({ row, action, changes: fields }) => ({
    name: catalogue.name(row),
    action,
    changes: fields,
  }));
  return { changes, unchanged: rows.length - upserted.length, faults };
}

/** Brings the support end of assets in step with cycles that were altered; their models are held meanwhile. */
async function refreshDependentAssets(em: EntityManager, upserted: readonly Upserted<CatalogueRow>[]): Promise<void> {
  const altered = upserted.filter(({ action }) => action === 'UPDATE').map(({ recordId }) => recordId);
  if (!altered.length) return;
  const models = await em.execute<{ id: string }[]>(
    `select id from asset_model where product_cycle_id = any(?::uuid[]) for update`,
    [`{${altered.join()}}`],
  );
  if (models.length) await refreshStoredColumns(em, { ofModels: models.map(({ id }) => id) });
}
