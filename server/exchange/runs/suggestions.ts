import type { EntityManager } from '@mikro-orm/postgresql';
import { globalId } from '../../api/read/global-id.ts';
import { column, table, type RecordDefinition } from '../../api/read/record.ts';
import type { Viewer } from '../../api/viewer.ts';
import { withinReach } from '../../api/within-reach.ts';
import type { ExchangeKind, ReferenceTo } from '../exchange-kind.ts';
import { referenceOf } from './references.ts';
import type { UnknownValue } from './stored.ts';

/** How alike texts must be, from 0 to 1, for one to be suggested for the other. */
const ALIKE = 0.4;

/** Unknown values of one field that get a suggestion: those in most rows. */
const MOST_SUGGESTED = 100;

type Unknown = Omit<UnknownValue, 'suggestedId' | 'suggestedName'>;
type Suggestion = Pick<UnknownValue, 'suggestedId' | 'suggestedName'>;

const NONE: Suggestion = { suggestedId: null, suggestedName: null };

/** Gives unknown values the record that each might mean, one statement for each field. */
export async function withSuggestions(
  em: EntityManager,
  viewer: Viewer,
  kind: ExchangeKind,
  values: readonly Unknown[],
): Promise<UnknownValue[]> {
  const found = new Map<Unknown, Suggestion>();
  for (const [field, group] of Map.groupBy(values, (value) => value.field)) {
    const to = referenceOf(kind, field);
    const wanted = group.slice(0, MOST_SUGGESTED);
    const suggestions = to
      ? await suggestionsFor(
          em,
          viewer,
          to,
          wanted.map(({ text }) => text),
        )
      : [];
    wanted.forEach((value, index) => found.set(value, suggestions[index] ?? NONE));
  }
  return values.map((value) => ({ ...value, ...(found.get(value) ?? NONE) }));
}

async function suggestionsFor(
  em: EntityManager,
  viewer: Viewer,
  to: ReferenceTo,
  texts: readonly string[],
): Promise<Suggestion[]> {
  const record = to.record();
  const name = nameSql(record, to);
  const reach = viewer.reach('READ', record.name);
  const visible = withinReach(viewer, record, 'READ', 'r', {
    units: () => `array(select jsonb_array_elements_text(?::jsonb)::uuid)`,
    principal: () => 'null::uuid',
  });
  const rows = await em.execute<{ id: string | null; name: string | null }[]>(
    `select best.id, best.name from jsonb_array_elements_text(?::jsonb) with ordinality as wanted(text, place)
     left join lateral (
       select r.id, ${name} as name from ${table(record)} r
       where similarity(${name}, wanted.text) >= ${ALIKE} and ${visible}
       order by similarity(${name}, wanted.text) desc, r.id limit 1
     ) best on true order by wanted.place`,
    [JSON.stringify(texts), ...(typeof visible === 'string' ? [JSON.stringify(reach)] : [])],
  );
  return rows.map(({ id, name: suggestedName }) => ({ suggestedId: id && globalId(record, id), suggestedName }));
}

/** SQL of what files call a record. */
function nameSql(record: RecordDefinition, to: ReferenceTo): string {
  const properties = to.by.find((by) => by.includes(record.label)) ?? [record.label];
  return `concat_ws(' ', ${properties.map((property) => column(record, 'r', property)).join(', ')})`;
}
