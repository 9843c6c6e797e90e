import { fillIn } from './fill-in.ts';

/** The examples of schema/examples: operations, and beside some of them the variables, with names for what there is. */
const operations = import.meta.glob<string>('../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<unknown>('../../schema/examples/*.json', { import: 'default', eager: true });

/** A tab of GraphiQL. */
export interface ExampleTab {
  readonly query: string;
  readonly variables: string | null;
}

/** Every example, in order, with the given values in its variables. */
export function exampleTabs(values: Readonly<Record<string, unknown>>): ExampleTab[] {
  return Object.entries(operations)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, query]) => {
      const given = variables[file.replace(/graphql$/, 'json')];
      return { query, variables: given === undefined ? null : JSON.stringify(fillIn(given, values), null, 2) };
    });
}
