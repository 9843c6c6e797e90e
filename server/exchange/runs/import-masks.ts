import { withoutSecrets } from '../../access/secret-changes.ts';
import { allRecords, table, type MaskTools } from '../../api/read/record.ts';

/** SQL of a run's columns: texts from its file are only for whom the run belongs to, as its rows are. */
export function columnsSeenBy(alias: string, principal: string): string {
  return `case when ${alias}.owner_id = ${principal} then ${alias}.columns
    else (select coalesce(jsonb_agg((x.value - 'text') || '{"samples": []}' order by x.ordinality), '[]')
      from jsonb_array_elements(${alias}.columns) with ordinality x) end`;
}

/** SQL of a row's changes without the values that are secret now to the viewer. */
export function openChanges(alias: string, { today, cleared }: MaskTools): string {
  const isOpen = allRecords().flatMap((record) => {
    const { name, secrets, inUnits } = record;
    if (!secrets) return [];
    const reach = cleared(record);
    if (reach === true) return [`when '${name}' then true`];
    const within = typeof reach === 'string' && inUnits ? ` or ${inUnits('r', reach, table)}` : '';
    const open = `(${secrets.when('r', today())}) is false${within}`;
    return [
      `when '${name}' then exists (select from ${table(record)} r where r.id = ${alias}.record_key and (${open}))`,
    ];
  });
  if (!isOpen.length) return `${alias}.changes`;
  return withoutSecrets(`${alias}.changes`, `case ${alias}.record_type ${isOpen.join(' ')} else true end`);
}
