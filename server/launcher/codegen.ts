import fs from 'node:fs';
import path from 'node:path';
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, type GraphQLSchema, isInterfaceType, parse } from 'graphql';
import { root } from './programs.ts';

const schemaFile = 'schema/schema.graphql';
const outputFolder = 'client/gql/';

/** The client's own operations by their hash: those that it may send as the hash alone. */
const persistedFile = 'schema/operations/persisted-documents.json';

/** A document in the client's code: `graphql(…)` around a plain template string, whose text is its type's key. */
const documentCall = /(?<![.\w])graphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`/g;

const text = { input: 'string', output: 'string' };

/** Exact numbers, days and months travel as strings, and stay strings until they are shown. */
const config = {
  scalars: { Date: text, DateTime: text, Decimal: text, ID: text, Money: text, Percent: text, YearMonth: text },
  strictScalars: true,
  enumType: 'const',
  namingConvention: { enumValues: 'keep' },
  immutableTypes: true,
  useTypeImports: true,
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  dedupeFragments: true,
};

type DocumentFile = Parameters<typeof codegen>[0]['documents'][number];

/** Every generated file of the client, by its path from the root; a guard test compares them with those that are there. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const schemaText = fs.readFileSync(path.join(root, schemaFile), 'utf8');
  const schemaAst = buildSchema(schemaText);
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: outputFolder,
    schema: parse(schemaText),
    schemaAst,
    documents: clientDocuments(),
    // Apollo Client asks for the type of every object, so the persisted documents must too.
    documentTransforms: [{ name: 'typename', transformObject: addTypenameSelectionDocumentTransform, config: {} }],
    config,
    presetConfig: {
      fragmentMasking: { unmaskFunctionName: 'getFragmentData' },
      persistedDocuments: true,
      skipIndexFile: true,
    },
    plugins: [],
    pluginMap: {},
  });
  const files = new Map<string, string>();
  await Promise.all(
    sections.map(async (section) => {
      const file = section.filename.endsWith('.json') ? persistedFile : section.filename;
      files.set(file, `${(await codegen(section)).trim()}\n`);
    }),
  );
  files.set(`${outputFolder}possible-types.ts`, possibleTypes(schemaAst));
  return files;
}

/** Writes the client's generated files, and removes those that are generated no more. */
export async function writeGeneratedFiles(): Promise<void> {
  const files = await generatedFiles();
  fs.rmSync(path.join(root, outputFolder), { recursive: true, force: true });
  for (const [file, content] of files) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), content);
  }
}

/** The GraphQL documents in the client's code, in the order of their files. */
function clientDocuments(): DocumentFile[] {
  const files = fs.globSync('client/**/*.{ts,tsx}', {
    cwd: root,
    exclude: (name) => ['client/dist', 'client/gql'].includes(name.split(path.sep).join('/')),
  });
  return files.toSorted().flatMap((file) => {
    const code = fs.readFileSync(path.join(root, file), 'utf8');
    return [...code.matchAll(documentCall)].map(([, rawSDL = '']) => {
      if (rawSDL.includes('${'))
        throw new Error(`${file}: a GraphQL document is plain text; fragments are found by name.`);
      return { location: file, rawSDL, document: parse(rawSDL) };
    });
  });
}

/** Which types each interface has, for Apollo's cache. */
function possibleTypes(schema: GraphQLSchema): string {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  const types = Object.fromEntries(
    interfaces.map((it) => [it.name, schema.getPossibleTypes(it).map(({ name }) => name)]),
  );
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(types, null, 2)};\n`;
}
