import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAgain } from '../../client/app/ask-again.ts';
import { faultOf } from '../../client/app/faults.ts';

const busy = (code: string, status: number, wait?: string, type = 'application/json') =>
  new Response(JSON.stringify({ errors: [{ message: 'Busy', extensions: { code } }] }), {
    status,
    headers: { 'content-type': type, ...(wait !== undefined && { 'retry-after': wait }) },
  });
const answered = () => new Response('{"data":{"name":"Eva"}}', { headers: { 'content-type': 'application/json' } });

/** A client of a server that answers so, one after the other, the last for ever; and how often it was asked. */
function clientOf(...answers: (() => Response)[]) {
  const asked = vi.fn<typeof fetch>(async () => (answers.length > 1 ? answers.shift() : answers[0])?.() as Response);
  const link = ApolloLink.from([askAgain, new HttpLink({ uri: 'http://hemtag.test/graphql', fetch: asked })]);
  return { client: new ApolloClient({ link, cache: new InMemoryCache() }), asked };
}
const query = gql('{ name }');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a query that a busy server refuses', () => {
  it.each([
    ['503 with errors', () => busy('UNAVAILABLE', 503, '2')],
    ['429 with errors', () => busy('RATE_LIMITED', 429, '2')],
    ['503 as a GraphQL answer', () => busy('UNAVAILABLE', 503, '2', 'application/graphql-response+json')],
    ['503 without a word of GraphQL', () => new Response('', { status: 503, headers: { 'retry-after': '2' } })],
  ])('is asked again when the server has said, and not before (%s)', async (_, refusal) => {
    const { client, asked } = clientOf(refusal, answered);
    const answer = client.query({ query });
    await vi.advanceTimersByTimeAsync(1999);
    expect(asked).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).data).toEqual({ name: 'Eva' });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is told to whoever asked when it has been asked again three times', async () => {
    const { client, asked } = clientOf(() => busy('UNAVAILABLE', 503, '1'));
    const fault = client.query({ query }).catch(faultOf);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await fault).toMatchObject({ kind: 'unavailable', message: 'Busy' });
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it('is waited for no more when whoever asked has left', async () => {
    const { client, asked } = clientOf(() => busy('UNAVAILABLE', 503, '1'));
    const watched = client.watchQuery({ query }).subscribe({ error: () => undefined });
    await vi.advanceTimersByTimeAsync(1500);
    expect(asked).toHaveBeenCalledTimes(2);
    watched.unsubscribe();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

it.each([
  ['that names no time', () => busy('UNAVAILABLE', 503)],
  ['that names a long time', () => busy('RATE_LIMITED', 429, '30')],
  ['that is none of a busy server', () => busy('FORBIDDEN', 403, '1')],
])('a refusal %s is told at once', async (_, refusal) => {
  const { client, asked } = clientOf(refusal);
  expect(await client.query({ query }).catch(faultOf)).toMatchObject({ message: 'Busy' });
  expect(asked).toHaveBeenCalledTimes(1);
});

it('what is written is never sent again by itself', async () => {
  const { client, asked } = clientOf(() => busy('UNAVAILABLE', 503, '1'));
  const mutation = gql('mutation { name }');
  expect(await client.mutate({ mutation }).catch(faultOf)).toMatchObject({ message: 'Busy' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveBeenCalledTimes(1);
});
