import path from 'node:path';
import { parseSync } from 'vite';
import { allCode, type Source } from './sources.ts';

/** One import or re-export of a module. */
export interface Import {
  /** The importing file, from the root. */
  readonly from: string;
  /** The imported file, from the root, or the name of a package such as `graphql` or `@mikro-orm/core`. */
  readonly to: string;
  /** Only types: it is gone when the program runs. */
  readonly isType: boolean;
  /** By `import()`: fetched when that is reached. */
  readonly isDynamic: boolean;
}

/** Every import of our code. */
export function allImports(): Import[] {
  return allCode().flatMap(importsOf);
}

function importsOf({ path: file, text }: Source): Import[] {
  const { module, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: { name: string; isType: boolean; isDynamic?: boolean }[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    found.push({ name: moduleRequest.value, isType: entries.length > 0 && entries.every(({ isType }) => isType) });
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) found.push({ name: moduleRequest.value, isType });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^['"](.+)['"]$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[1]) found.push({ name: literal[1], isType: false, isDynamic: true });
  }
  return found.map(({ name, isType, isDynamic = false }) => ({
    from: file,
    to: targetOf(file, name),
    isType,
    isDynamic,
  }));
}

function targetOf(file: string, name: string): string {
  if (name.startsWith('.')) return path.posix.join(path.posix.dirname(file), name);
  const [scope, rest] = name.split('/');
  return name.startsWith('@') ? `${scope}/${rest}` : String(scope);
}
