import { readFileSync, writeFileSync } from 'node:fs';
import { variables } from '../config.ts';

const README = new URL('../../README.md', import.meta.url);
const TABLE = /(<!-- variables: [^>]* -->\n)[^]*(<!-- \/variables -->)/;

/** The README with its table of variables as the configuration has them. */
export function readmeWithVariables(text: string): string {
  const rows = Object.entries<{ fallback?: string; fallbackText?: string; description: string }>(variables).map(
    ([name, { fallback, fallbackText, description }]) =>
      `| \`${name}\` | ${fallback === undefined ? (fallbackText ?? '') : `\`${fallback}\``} | ${description} |\n`,
  );
  const table = `\n| variable | default | |\n| --- | --- | --- |\n${rows.join('')}\n`;
  return text.replace(TABLE, (_all, start: string, end: string) => `${start}${table}${end}`);
}

export function readme(): string {
  return readFileSync(README, 'utf8');
}

/** Writes the table of variables into the README. */
export function writeReadme(): void {
  writeFileSync(README, readmeWithVariables(readme()));
}
