import type { RequestContext } from '../../api/context.ts';
import { batched } from '../../api/read/batch.ts';
import { globalId } from '../../api/read/global-id.ts';
import type { Gathered, RecordDefinition } from '../../api/read/record.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { services } from '../e-health-service.record.ts';
import type { LinkedRecordType } from './impact.type.ts';
import type { LinkedKind } from './linked-kind.ts';
import { endsFirst, type Linked, type Walked } from './linked.ts';
import { walked, type Walk } from './walk.reading.ts';

/** The key of the record that a walk begins at, and the day that is read. */
export const start: Gathered = {
  // No property of a record is called so: both would stand under it.
  name: 'walkFrom',
  sql: (alias, { today }) => `json_build_object('key', ${alias}.id, 'day', ${today()})`,
};

export interface Starting {
  readonly walkFrom: { readonly key: string; readonly day: LocalDate };
}

/** One walk for all records of a list that ask for the same. */
export async function walkFrom(
  { walkFrom: { key, day } }: Starting,
  context: RequestContext,
  asked: Asked,
): Promise<Walked> {
  const walk = { ...asked, day };
  const what = `walk ${JSON.stringify(walk)}`;
  const found = await batched(context, what, key, async (keys) => {
    const all = await walked(context, { ...walk, keys });
    return new Map(keys.map((each) => [each, all]));
  });
  if (!found) throw new Error('A walk has been where it began.');
  return found;
}

type Asked = Omit<Walk, 'keys' | 'day'>;

const RECORDS: Readonly<Record<LinkedKind, RecordDefinition>> = {
  SERVICE: services,
  ASSET: assets,
  CONTRACT: contracts,
};

export const idOf = ({ kind, id }: Linked): string => globalId(RECORDS[kind], id);
/** A record as GraphQL has it. */
export const shown = (record: Linked): LinkedRecordType => ({
  ...record,
  id: idOf(record),
  endsFirst: endsFirst(record),
});
