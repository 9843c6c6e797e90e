import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { faultOfAnswer } from '../../client/app/answer-faults.ts';
import { faultOf } from '../../client/app/faults.ts';

const graphqlError = (...errors: { message: string; extensions?: Record<string, unknown> }[]) =>
  new CombinedGraphQLErrors({ errors });

describe('what went wrong', () => {
  it('is told in the server’s words, with the fields that they are about', () => {
    const error = graphqlError(
      { message: 'Märkningen finns redan.', extensions: { code: 'BAD_USER_INPUT', field: ['input', 'tag'] } },
      { message: 'Priset saknas.', extensions: { code: 'BAD_USER_INPUT', field: ['input', 'attributes', 2, 'value'] } },
    );
    expect(faultOf(error)).toEqual({
      kind: 'input',
      message: 'Märkningen finns redan.',
      fields: [
        { path: 'tag', message: 'Märkningen finns redan.' },
        { path: 'attributes.2.value', message: 'Priset saknas.' },
      ],
      reference: null,
    });
  });

  it('has the reference by which it is found in the log', () => {
    const error = graphqlError({ message: 'Fel', extensions: { code: 'INTERNAL', reference: 'a1b2' } });
    expect(faultOf(error)).toMatchObject({ kind: 'internal', reference: 'a1b2' });
  });

  it('is told of a request that was not let in as of any other', () => {
    const bodyText = JSON.stringify({ errors: [{ message: 'Logga in.', extensions: { code: 'UNAUTHENTICATED' } }] });
    const refused = new ServerError('x', { response: new Response('', { status: 401 }), bodyText });
    expect(faultOf(refused)).toMatchObject({ kind: 'unauthenticated', message: 'Logga in.' });
    expect(faultOfAnswer(401, '')).toMatchObject({ kind: 'unauthenticated', message: null });
    expect(faultOfAnswer(502, '<html>Bad gateway</html>')).toMatchObject({ kind: 'unavailable', message: null });
  });

  it.each([
    [graphqlError({ message: 'x', extensions: { code: 'CONFLICT' } }), 'conflict'],
    [graphqlError({ message: 'x', extensions: { code: 'SOMETHING_NEW' } }), 'internal'],
    [new ServerError('x', { response: new Response('', { status: 503 }), bodyText: '' }), 'unavailable'],
    [new ServerError('x', { response: new Response('', { status: 429 }), bodyText: '' }), 'rateLimited'],
    [new TypeError('Failed to fetch'), 'offline'],
    [new Error('anything'), 'internal'],
    ['a string', 'internal'],
  ])('is of a kind that a page can speak of: %s', (error, kind) => {
    expect(faultOf(error).kind).toBe(kind);
  });
});
