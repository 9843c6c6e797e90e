import type { DocumentNode } from 'graphql';
import type { Plugin } from 'vite';
import { graphql } from './gql/gql.ts';

/** A document in the client's code, as the code generator finds it. */
const CALL = /(?<![.\w])graphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`,?\s*\)/g;
const IMPORT = /^import \{ graphql \} from '[^']*\/gql\/gql\.ts';$/m;

const PREFIX = 'virtual:document/';
/** Rollup's mark of a module that is no file. */
const VIRTUAL = '\0';

/**
 * Makes each GraphQL document a module of its own, so that a page is sent those that it asks with. The generated map has them
 * all in one, which every page would load.
 */
export function documentsOneByOne(): Plugin {
  const documents = new Map<string, DocumentNode>();
  return {
    name: 'documents-one-by-one',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? VIRTUAL + id : null),
    load: (id) =>
      id.startsWith(VIRTUAL + PREFIX)
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(documents.get(id.slice(VIRTUAL.length + PREFIX.length))))})`
        : null,
    transform(code, id) {
      if (!IMPORT.test(code)) return null;
      const imports: string[] = [];
      const replaced = code.replace(CALL, (_, source: string) => {
        const document = documentOf(source, id);
        const name = nameOf(document);
        documents.set(name, document);
        imports.push(`import ${name}Itself from '${PREFIX}${name}';`);
        return `${name}Itself`;
      });
      return { code: replaced.replace(IMPORT, imports.join(' ')), map: null };
    },
  };
}

function documentOf(source: string, file: string): DocumentNode {
  const document = (graphql as unknown as (text: string) => Partial<DocumentNode>)(source);
  if (!document.definitions) throw new Error(`${file}: run “npm run fix”; a document is not generated:\n${source}`);
  return document as DocumentNode;
}

/** Of the operation or fragment that the document is about, which comes first. */
function nameOf({ definitions: [first] }: DocumentNode): string {
  if (first && 'name' in first && first.name) return first.name.value;
  throw new Error('A document of the client has a name.');
}
