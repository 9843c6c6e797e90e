/** Information classes by Klassa (SKR), 0 to 4; null where none is set. */
export interface InformationClass {
  readonly confidentiality: number | null;
  readonly integrity: number | null;
  readonly availability: number | null;
}

/** A class that a record inherits, and which service gives it. */
export interface InheritedLevel {
  readonly level: number;
  readonly from: string;
}

/** The highest of what the services that stand on it are classed as: the nearest of those that give the same. Null: none is. */
export type InheritedClass = { readonly [Aspect in keyof InformationClass]: InheritedLevel | null };

/** What a record inherits from services, nearest first. Source: Klassa; an asset has the highest class of its services. */
export function inheritedClass(services: readonly (readonly [key: string, InformationClass])[]): InheritedClass {
  const highest = (aspect: keyof InformationClass): InheritedLevel | null =>
    services.reduce<InheritedLevel | null>((found, [from, { [aspect]: level }]) => {
      return level !== null && level > (found?.level ?? -1) ? { level, from } : found;
    }, null);
  return {
    confidentiality: highest('confidentiality'),
    integrity: highest('integrity'),
    availability: highest('availability'),
  };
}
