import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClientModule } from '../../client/app/module.ts';
import { sv } from '../../client/i18n/sv.ts';
import { allImports, type Import } from './imports.ts';
import { root, sources } from './sources.ts';

const keys = Object.keys(sv).filter((key) => key.includes('.'));
const code = new Map(sources('client/**/*.{ts,tsx}').map(({ path: file, text }) => [file, text]));
const imports = Map.groupBy(
  allImports().filter(({ from, isType }) => from.startsWith('client/') && !isType),
  ({ from }) => from,
);

/** The files that are reached from some by imports of a kind, these among them. */
function reached(from: readonly string[], follows: (each: Import) => boolean): string[] {
  const found = new Set(from);
  for (const file of found) {
    for (const each of imports.get(file) ?? []) if (follows(each) && code.has(each.to)) found.add(each.to);
  }
  return [...found];
}

/** The texts that a file names, whole or by a template that begins with their first words. */
function textsIn(file: string): string[] {
  const text = code.get(file) ?? '';
  const names = new Set([...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, name]) => name));
  const templates = [...text.matchAll(/`(\w+\.[\w.-]*(?:\$\{[^`}]+\}[\w.-]*)+)`/g)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]+\}/)
          .map((part) => part.replaceAll('.', '\\.'))
          .join('[\\w:-]+')}$`,
      ),
  );
  return keys.filter((key) => names.has(key) || templates.some((template) => template.test(key)));
}

async function textsOf(group: string): Promise<string[]> {
  const exported = (await import(path.join(root, `client/i18n/groups/${group}.sv.ts`))) as Record<string, object>;
  return Object.keys(exported[`${group}Texts`] ?? {});
}

/** Texts that files name and groups do not have: 'file: text'. */
async function missing(files: readonly string[], groups: readonly string[]): Promise<string[]> {
  const there = new Set((await Promise.all(groups.map(textsOf))).flat());
  return files
    .filter((file) => !file.startsWith('client/i18n/'))
    .flatMap((file) => textsIn(file).flatMap((text) => (there.has(text) ? [] : [`${file}: ${text}`])));
}

const moduleFiles = (imports.get('client/app/modules.ts') ?? [])
  .map(({ to }) => to)
  .filter((to) => to.endsWith('-module.ts'));

describe('the texts that a page is sent', () => {
  it('begin with those of all that every page has around it, and of all that modules give the shell', async () => {
    const around = [...code.keys()].filter((file) => /^client\/(app|ui)\//.test(file));
    const files = reached([...around, ...moduleFiles], ({ isDynamic }) => !isDynamic);
    expect(
      await missing(files, ['start']),
      'move these to client/i18n/navigation.*.ts or another of the start',
    ).toEqual([]);
  });

  it.each(moduleFiles)('have those of all that %s leads to', async (file) => {
    const exported = Object.values((await import(path.join(root, file))) as Record<string, ClientModule>);
    const { texts } = exported.find((each) => 'texts' in each) ?? { texts: [] };
    const files = reached([file], ({ to }) => to !== 'client/app/modules.ts');
    expect(await missing(files, ['start', ...texts]), `name their group in the module's texts`).toEqual([]);
  });
});
