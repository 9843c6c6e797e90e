import { expect } from 'vitest';
import { message, type MessageKey, type MessageValues } from '../../../../server/api/messages.ts';

/** Expects that a problem is put in words in both languages: every place filled, short, and without control characters. */
export function expectWords({ key, values }: { key?: MessageKey; values?: MessageValues }): void {
  if (key === undefined) throw new Error('nothing is said');
  for (const language of ['sv', 'en'] as const) {
    const words = message(key, language, values);
    expect(words).not.toMatch(/\{\w+\}|undefined|NaN|\p{Cc}/u);
    expect(words.length).toBeLessThan(300);
  }
}
