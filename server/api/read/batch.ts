import type { RequestContext } from '../context.ts';

type Loaded = Promise<ReadonlyMap<string, unknown>>;

interface Batch {
  readonly keys: Set<string>;
  readonly loaded: Loaded;
}

const batches = new WeakMap<RequestContext, Map<string, Batch>>();

/**
 * What is known of one of many records that a request asks the same of: all that ask before the program turns to something
 * else are answered by one `load`, whatever their number.
 * @param what says what is asked, with all that it is asked with; undefined is given where nothing is known of the record
 */
export async function batched<T>(
  context: RequestContext,
  what: string,
  key: string,
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<T | undefined> {
  const open = batches.get(context) ?? new Map<string, Batch>();
  batches.set(context, open);
  let batch = open.get(what);
  if (!batch) {
    const keys = new Set<string>();
    const loaded = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      open.delete(what);
      return load([...keys]);
    });
    batch = { keys, loaded };
    open.set(what, batch);
  }
  batch.keys.add(key);
  return (await batch.loaded).get(key) as T | undefined;
}
