/**
 * SQL of a JSON list of changes without the values that are marked as secret.
 * @param changes SQL of the list
 * @param isOpen SQL of the condition that the viewer may see them all
 */
export function withoutSecrets(changes: string, isOpen: string): string {
  return `case when ${changes} @? '$[*].secret' and (${isOpen}) is not true
    then (select jsonb_agg(case when x.value ? 'secret' then x.value || '{"before": null, "after": null}' else x.value end order by x.ordinality)
      from jsonb_array_elements(${changes}) with ordinality x)
    else ${changes} end`;
}
