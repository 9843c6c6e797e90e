import type { Answer, TestApp } from '../../support/app.ts';
import type { Asker } from './region.ts';

/** Fields of one query, and operations under way at a time. */
const MOST_AT_ONCE = 80;
const MOST_UNDER_WAY = 6;

/** Sends an operation as somebody; gives the answer's text. */
export async function askText(app: TestApp, { headers }: Pick<Asker, 'headers'>, query: string, variables = {}) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

/**
 * Sends one operation as each of several, some of them at a time; gives the texts of the answers. Asked one after the other,
 * those who differ in the values of their rights alone share what the server and PostgreSQL have prepared.
 */
export async function askAll<Who extends Pick<Asker, 'headers'>>(
  app: TestApp,
  askers: readonly Who[],
  query: string,
  variables = {},
): Promise<{ asker: Who; text: string }[]> {
  const answers: { asker: Who; text: string }[] = [];
  for (let start = 0; start < askers.length; start += MOST_UNDER_WAY) {
    const some = askers.slice(start, start + MOST_UNDER_WAY);
    answers.push(
      ...(await Promise.all(some.map(async (asker) => ({ asker, text: await askText(app, asker, query, variables) })))),
    );
  }
  return answers;
}

/** Sends an operation as somebody. */
export async function ask<Data = Record<string, unknown>>(
  app: TestApp,
  asker: Pick<Asker, 'headers'>,
  query: string,
  variables = {},
): Promise<Answer<Data>> {
  return JSON.parse(await askText(app, asker, query, variables)) as Answer<Data>;
}

type Result = { value: unknown } | { code: string; message: string };

/**
 * Asks for many root fields, many in each request: one failing takes nothing from the others. Gives for each its value, or
 * the code of its fault.
 */
export async function askEach(
  app: TestApp,
  asker: Pick<Asker, 'headers'>,
  parts: readonly string[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < parts.length; start += MOST_AT_ONCE) {
    const some = parts.slice(start, start + MOST_AT_ONCE);
    const answer = await ask(app, asker, `{ ${some.map((part, index) => `f${index}: ${part}`).join('\n')} }`);
    results.push(...some.map((_, index) => resultOf(answer, `f${index}`)));
  }
  return results;
}

/** Sends mutations each by itself, because one that fails ends those after it; several under way at a time. */
export async function sendEach(
  app: TestApp,
  asker: Pick<Asker, 'headers'>,
  parts: readonly string[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < parts.length; start += MOST_UNDER_WAY) {
    const some = parts.slice(start, start + MOST_UNDER_WAY);
    const answers = await Promise.all(some.map((part) => ask(app, asker, `mutation { f: ${part} }`)));
    results.push(...answers.map((answer) => resultOf(answer, 'f')));
  }
  return results;
}

function resultOf({ data, errors }: Answer<Record<string, unknown>>, key: string): Result {
  const fault = errors?.find(({ path }) => !path || path[0] === key);
  return fault ? { code: String(fault.extensions['code']), message: fault.message } : { value: data?.[key] };
}

/** A mutation that is taken back when it has been carried out. */
export const rehearsal = (name: string, fields: string) =>
  `mutation { ${name}(input: { dryRun: true, ${fields} }) { __typename } }`;
