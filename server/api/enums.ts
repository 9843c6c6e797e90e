import { registerEnumType } from 'type-graphql';

/** Declares an enum in GraphQL with a description of every value; a missing one does not compile. */
export function describeEnum<E extends Readonly<Record<string, string>>>(
  values: E,
  name: string,
  description: string,
  descriptions: Readonly<Record<keyof E, string>>,
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries(descriptions).map(([value, text]) => [value, { description: text as string }]),
  );
  registerEnumType(values, { name, description, valuesConfig } as never);
}
