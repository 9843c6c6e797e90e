/** SQL that makes rows of a JSON list: `columns` gives the SQL of each field from an element `x`. */
export function jsonRows(column: string, columns: Readonly<Record<string, string>>): (alias: string) => string {
  const shown = Object.entries(columns).map(([name, sql]) => `${sql} as "${name.toLowerCase()}"`);
  return (alias) => `(select ${shown.join(', ')} from jsonb_array_elements(${alias}.${column}) x) entry`;
}

/** Fields of JSON objects as they are, by their names; as text, or of another type. */
export function jsonFields(names: readonly string[], type = 'text'): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `(x->>'${name}')::${type}`]));
}
