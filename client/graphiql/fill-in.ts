/** Puts values in the place of strings such as "<asset.id>", at any depth; a name without a value stays. */
export function fillIn(value: unknown, values: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === 'string') {
    const name = /^<(.+)>$/.exec(value)?.[1];
    return name === undefined || values[name] === undefined ? value : values[name];
  }
  if (Array.isArray(value)) return value.map((item) => fillIn(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fillIn(inner, values)]));
}
