/** What is typed over: the record's values and version when typing began; no version for one that does not exist yet. */
export interface DraftBase<Values> {
  readonly base: Values;
  readonly version: number | null;
}

/** What was typed into a form and not yet saved. */
export interface Draft<Values> extends DraftBase<Values> {
  readonly values: Values;
  /** When it was last typed in, milliseconds since 1970. */
  readonly at: number;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const oldest = 30 * 86_400_000;

const fieldsOf = (values: object): string => Object.keys(values).toSorted().join();

export const draftName = (key: string): string => `hemtag.draft.${key}`;

/**
 * The draft kept under a key, or null: when there is none, when it is over thirty days old, or when its fields are not
 * those of the form any more.
 */
export function readDraft<Values extends object>(
  storage: Storage,
  key: string,
  initial: Values,
  now: number,
): Draft<Values> | null {
  try {
    const draft = JSON.parse(storage.getItem(draftName(key)) ?? 'null') as Draft<Values> | null;
    if (draft === null || now - draft.at > oldest) return null;
    return [draft.values, draft.base].every((values) => fieldsOf(values) === fieldsOf(initial)) ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft. A browser without room or permission to store keeps none; the form itself still has everything. */
export function writeDraft<Values>(storage: Storage, key: string, draft: Draft<Values>): void {
  try {
    storage.setItem(draftName(key), JSON.stringify(draft));
  } catch {
    // Nothing to do: what is typed is still on the page, and leaving it asks first.
  }
}

export function clearDraft(storage: Storage, key: string): void {
  storage.removeItem(draftName(key));
}
