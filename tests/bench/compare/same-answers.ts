import { isDeepStrictEqual } from 'node:util';
import type { Question, Variables } from '../questions/question.ts';
import { bodyOf, readAnswer, type Peer } from './peers.ts';

/** How many of a question's variables the peers are compared by. */
const COMPARED = 12;

/**
 * Asks all the same, and compares what they say.
 * @throws Error with the first difference
 */
export async function proveSameAnswers(peers: readonly Peer[], question: Question, all: readonly Variables[]) {
  for (const variables of all.slice(0, COMPARED)) {
    let first: { name: string; answer: unknown } | undefined;
    for (const peer of peers) {
      const body = bodyOf(peer.name, question, variables);
      if (body === null) continue;
      const headers = { ...peer.headers, connection: 'close' };
      const response = await fetch(peer.url, { method: 'POST', headers, body });
      const text = await response.text();
      if (response.status !== 200 || text.includes('"errors"')) {
        throw new Error(`${peer.name} answers ${question.name} with ${response.status}: ${text.slice(0, 1000)}`);
      }
      const answer = canonical(readAnswer(peer.name, question, variables, text));
      first ??= { name: peer.name, answer };
      if (isDeepStrictEqual(answer, first.answer)) continue;
      const where = difference(first.answer, answer, '');
      const asked = JSON.stringify(variables);
      throw new Error(`${first.name} and ${peer.name} differ on ${question.name} ${asked}: ${where}`);
    }
  }
}

/** An answer with its keys in order, and numbers alike whether they came as numbers or as text. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return Object.fromEntries(
      entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([k, each]) => [k, canonical(each)]),
    );
  }
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,15}(\.\d+)?$/.test(value));
  return isNumber ? Math.round(Number(value) * 100) / 100 : value;
}

/** The first place where two answers are not the same. */
function difference(a: unknown, b: unknown, place: string): string {
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const [x, y] = [(a as Variables)[key], (b as Variables)[key]];
      if (!isDeepStrictEqual(x, y)) return difference(x, y, `${place}.${key}`);
    }
  }
  return `${place || 'the whole'} is ${JSON.stringify(a)?.slice(0, 300)} and ${JSON.stringify(b)?.slice(0, 300)}`;
}
