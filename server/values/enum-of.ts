/** A closed set of names as a plain object whose keys and values are the same: `enumOf('A', 'B')` is `{ A: 'A', B: 'B' }`. */
export function enumOf<const Names extends readonly string[]>(
  ...names: Names
): { readonly [Name in Names[number]]: Name } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [Name in Names[number]]: Name };
}

/** The union of an `enumOf` object's names. */
export type EnumOf<T> = T[keyof T];
