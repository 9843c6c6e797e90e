import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../server/inventory/catalogue/entries.ts';

const parsed = (content: string) => entriesOf(content).map(({ line, text }) => [line, JSON.parse(text) as unknown]);

describe('the entries of a catalogue', () => {
  it('of JSON lines begin on their lines; empty lines have none', () => {
    expect(parsed('{"a":1}\r\n\n  {"a":2}\n')).toEqual([
      [1, { a: 1 }],
      [3, { a: 2 }],
    ]);
  });

  it('of an array begin on the lines where they stand, not where the comma before them stands', () => {
    expect(parsed('[\n{"a":1}\n,\n\n{"a":\n2}]')).toEqual([
      [2, { a: 1 }],
      [5, { a: 2 }],
    ]);
  });

  it('are not cut at commas and brackets inside texts and inner lists', () => {
    expect(parsed('[{"a":"x],[\\"}"},{"b":[1,[2,3]]}]')).toEqual([
      [1, { a: 'x],["}' }],
      [1, { b: [1, [2, 3]] }],
    ]);
  });

  it('after a broken one are still found', () => {
    const [first, second] = entriesOf('[\n{"a": oops},\n{"a":2}\n]');
    expect(first).toEqual({ line: 2, text: '{"a": oops}' });
    expect(second).toEqual({ line: 3, text: '{"a":2}' });
  });

  it('of an array that is cut off keep the part that there is, so that it can be told', () => {
    expect(entriesOf('[{"a":1},\n{"a"')).toEqual([
      { line: 1, text: '{"a":1}' },
      { line: 2, text: '{"a"' },
    ]);
  });

  it('of nothing are none', () => {
    for (const content of ['', '  \n ', '[]', '[\n]']) expect(entriesOf(content)).toEqual([]);
  });

  it('are what JSON says, in any layout', () => {
    const layout = fc.constantFrom(undefined, 1, 2, '\t');
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), layout, (values, indent) => {
        const entries = entriesOf(JSON.stringify(values, null, indent));
        expect(entries.map(({ text }) => JSON.parse(text) as unknown)).toEqual(
          JSON.parse(JSON.stringify(values)) as unknown,
        );
      }),
    );
  });

  it('begin on the line that counting line breaks gives', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }), (values) => {
        const content = JSON.stringify(values, null, 2);
        let at = 0;
        for (const { line, text } of entriesOf(content)) {
          at = content.indexOf(text, at);
          expect(line).toBe(content.slice(0, at).split('\n').length);
          at += text.length;
        }
      }),
    );
  });
});
