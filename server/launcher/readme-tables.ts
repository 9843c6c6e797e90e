import { readFileSync, writeFileSync } from 'node:fs';
import { KINDS, ruleFor } from '../access/policy.ts';
import { ROLES, type Role } from '../access/role.ts';
import { SCOPES } from '../access/scope.ts';
import { variables } from '../config.ts';

const README = new URL('../../README.md', import.meta.url);

/** The README with the tables that are made from code: the policy and the variables of the configuration. */
export function readmeWithTables(text: string): string {
  return withTable(withTable(text, 'variables', variableTable()), 'policy', policyTable());
}

/** A text with a table between the comments that name it. */
function withTable(text: string, name: string, table: string): string {
  const place = new RegExp(`(<!-- ${name}: [^>]* -->\\n)[^]*(<!-- /${name} -->)`);
  return text.replace(place, (_all, start: string, end: string) => `${start}\n${table}\n${end}`);
}

function variableTable(): string {
  const rows = Object.entries<{ fallback?: string; fallbackText?: string; description: string }>(variables).map(
    ([name, { fallback, fallbackText, description }]) =>
      `| \`${name}\` | ${fallback === undefined ? (fallbackText ?? '') : `\`${fallback}\``} | ${description} |\n`,
  );
  return `| variable | default | |\n| --- | --- | --- |\n${rows.join('')}`;
}

function policyTable(): string {
  const rows = KINDS.map((kind) => {
    const rule = ruleFor(kind);
    if (!rule) return '';
    const { module, READ, WRITE, SECRET, STEP = [] } = rule;
    const named = ['read', 'write', ...(SECRET ? ['secrets'] : [])].map((name) => `${module}:${name}`);
    const scopes = named.filter((name) => SCOPES.some((scope) => scope === name)).map((name) => `\`${name}\``);
    const secret = SECRET ? rolesText(SECRET) : '';
    const steppers = STEP.filter((role) => !WRITE.includes(role));
    const written = rolesText(WRITE) + (steppers.length ? `; its stages also ${rolesText(steppers)}` : '');
    return `| ${kind} | ${rolesText(READ)} | ${written} | ${secret} | ${scopes.join(', ')} |\n`;
  });
  const head = '| kind of record | read by | written by | its secrets seen and set by | scopes of tokens |';
  return `${head}\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

function rolesText(roles: readonly Role[]): string {
  if (roles.length === ROLES.length) return 'every role';
  return roles.map((role) => role.toLowerCase().replaceAll('_', ' ')).join(', ') || 'nobody';
}

export function readme(): string {
  return readFileSync(README, 'utf8');
}

/** Writes the tables into the README. */
export function writeReadme(): void {
  writeFileSync(README, readmeWithTables(readme()));
}
