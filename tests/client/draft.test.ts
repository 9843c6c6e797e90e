import { describe, expect, it } from 'vitest';
import { clearDraft, draftName, readDraft, writeDraft, type Draft } from '../../client/ui/form/draft.ts';

const now = Date.UTC(2026, 1, 14);
const day = 86_400_000;
const initial = { name: '', cost: null as string | null };
const draft: Draft<typeof initial> = {
  version: 3,
  base: { name: 'A', cost: null },
  values: { name: 'B', cost: '12.00' },
  at: now,
};

function browser() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('a draft', () => {
  it('comes back with what it was typed over', () => {
    const storage = browser();
    writeDraft(storage, 'asset:1', draft);
    expect(readDraft(storage, 'asset:1', initial, now)).toEqual(draft);
  });

  it('belongs to one form', () => {
    const storage = browser();
    writeDraft(storage, 'asset:1', draft);
    expect(readDraft(storage, 'asset:2', initial, now)).toBeNull();
  });

  it('is gone when it is cleared', () => {
    const storage = browser();
    writeDraft(storage, 'asset:1', draft);
    clearDraft(storage, 'asset:1');
    expect(readDraft(storage, 'asset:1', initial, now)).toBeNull();
  });

  it('is not offered after thirty days', () => {
    const storage = browser();
    writeDraft(storage, 'asset:1', draft);
    expect(readDraft(storage, 'asset:1', initial, now + 30 * day)).toEqual(draft);
    expect(readDraft(storage, 'asset:1', initial, now + 30 * day + 1)).toBeNull();
  });

  it('is not put into a form that has got other fields since', () => {
    const storage = browser();
    writeDraft(storage, 'asset:1', draft);
    expect(readDraft(storage, 'asset:1', { name: '', price: null }, now)).toBeNull();
  });

  it.each(['{', '7', '[]', '{"at":1}'])('is none when something else is stored: %s', (text) => {
    const storage = browser();
    storage.setItem(draftName('asset:1'), text);
    expect(readDraft(storage, 'asset:1', initial, now)).toBeNull();
  });

  it('is let go in silence where nothing can be stored', () => {
    const full = {
      ...browser(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => writeDraft(full, 'asset:1', draft)).not.toThrow();
  });
});
