import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { RecordedWrite } from '../access/audit.ts';
import type { RequestContext } from '../api/context.ts';
import { badInput, DomainError, ErrorCode } from '../api/errors.ts';
import { message } from '../api/messages.ts';
import { globalId, keyOf } from '../api/read/global-id.ts';
import { matchingKeys } from '../api/read/matching-keys.ts';
import { applyFields } from '../api/write/fields.ts';
import { visibleKeys } from '../api/write/visible.ts';
import type { Flush, Written } from '../api/write/write.ts';
import { ASSET_FIELDS, changeAsset, concernsModel, holdModels } from './asset.commands.ts';
import { Asset } from './asset.entity.ts';
import { assets } from './asset.record.ts';
import type { UpdateAssetsInput } from './bulk-update.input.ts';
import type { UpdateAssetsPayload } from './bulk-update.type.ts';

/** Assets that one bulk update may change. */
const MOST_ASSETS = 5_000;

/**
 * Changes many assets alike, each by the rules that hold for one. An asset whose rules refuse the change is told in its
 * row; then nothing is written at all, unless the caller takes a part.
 */
export async function updateAssets(
  em: EntityManager,
  input: UpdateAssetsInput,
  flush: Flush,
  context: RequestContext,
): Promise<Written> {
  const path = ['input', 'patch'];
  // What no asset could take is refused at once; it also loads what the changes refer to.
  await applyFields(em, Asset, {}, input.patch, ASSET_FIELDS, path);
  const chosen = await loadChosen(em, input, context);
  const refusals = new Map<Asset, DomainError>();
  for (const asset of chosen) {
    const refusal = await refusalOf(() => changeAsset(em, asset, input.patch, path));
    if (!refusal) continue;
    refusals.set(asset, refusal);
    // What the rules let through before they refused is not written either.
    em.getUnitOfWork().unsetIdentity(asset);
  }
  const written = await flush();
  const takeBack = refusals.size > 0 && !input.partial;
  const applied = !takeBack && !input.dryRun;
  return { values: { ...payload(chosen, refusals, written, context), applied }, takeBack };
}

/** The chosen assets in tag order, held for this write with their models. */
async function loadChosen(em: EntityManager, input: UpdateAssetsInput, context: RequestContext): Promise<Asset[]> {
  const keys = await chosenKeys(em, input, context);
  if (keys.length > MOST_ASSETS) {
    throw badInput('error.tooManyItems', ['input', input.ids ? 'ids' : 'where'], { limit: MOST_ASSETS });
  }
  const found = await em.find(
    Asset,
    { id: { $in: keys } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 1 } },
  );
  const known = await visibleKeys(
    em,
    assets,
    found.map(({ id }) => id),
  );
  if (input.ids && known.size < keys.length) {
    const index = input.ids.findIndex((id) => !known.has(keyOf(assets, id, [])));
    throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound', { field: ['input', 'ids', index] });
  }
  if (concernsModel(input.patch)) await holdModels(em, [...new Set(found.flatMap(({ model }) => model?.id ?? []))]);
  return found.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

async function chosenKeys(em: EntityManager, input: UpdateAssetsInput, context: RequestContext): Promise<string[]> {
  const { ids, where, search } = input;
  if (Boolean(ids) === Boolean(where ?? search)) throw badInput('inventory.idsOrWhere', ['input', 'ids']);
  if (!ids) return matchingKeys(em, assets, { where, search }, context, MOST_ASSETS + 1);
  return [...new Set(ids.map((id, index) => keyOf(assets, id, ['input', 'ids', index])))];
}

async function refusalOf(work: () => Promise<void>): Promise<DomainError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

function payload(
  chosen: readonly Asset[],
  refusals: ReadonlyMap<Asset, DomainError>,
  written: readonly RecordedWrite[],
  { language }: RequestContext,
): Omit<UpdateAssetsPayload, 'applied'> {
  const changes = new Map(written.map((each) => [each.recordId, each.changes]));
  const results = chosen.map((asset) => ({
    id: globalId(assets, asset.id),
    tag: asset.tag,
    name: asset.name,
    changes: changes.get(asset.id) ?? [],
    error: rowError(refusals.get(asset), language),
  }));
  const changed = results.filter((row) => row.changes.length > 0).length;
  const refused = refusals.size;
  return { matched: chosen.length, changed, unchanged: chosen.length - changed - refused, refused, results };
}

function rowError(refusal: DomainError | undefined, language: RequestContext['language']) {
  if (!refusal) return null;
  const { field, values } = refusal.details;
  return { code: refusal.code, message: message(refusal.key, language, values), field: field?.map(String) ?? null };
}
