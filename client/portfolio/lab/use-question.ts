import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { AppraisalView, SetObjective, type BestSetInput } from '../../gql/graphql.ts';

/** What the lab is asked, as the address has it, so that a question can be sent to somebody else. */
export interface Question {
  readonly input: BestSetInput;
  change(this: void, changes: Partial<BestSetInput>): void;
  /** Another cap of a frame for a year; null for its own. */
  cap(this: void, frame: string, year: number, cap: string | null): void;
  weigh(this: void, criterion: string, weight: string | null): void;
  force(this: void, code: string, into: 'IN' | 'OUT' | null): void;
  reset(this: void): void;
}

const PARAM = 'q';

export function useQuestion(): Question {
  const [params, setParams] = useSearchParams();
  const text = params.get(PARAM);
  const input = useMemo(() => readInput(text), [text]);
  const edit = (next: (input: BestSetInput) => BestSetInput) =>
    setParams(
      (current) => {
        // To search longer is asked of one question, not of the next ones.
        const { seconds: _longer, ...before } = readInput(current.get(PARAM));
        const asked = next(before);
        const plain = JSON.stringify(asked);
        if (plain === '{}') current.delete(PARAM);
        else current.set(PARAM, plain);
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    input,
    change: (changes) => edit((asked) => withoutNothing({ ...asked, ...changes })),
    cap: (frame, year, cap) =>
      edit((asked) => {
        const others = (asked.caps ?? []).filter((each) => each.frame !== frame || each.year !== year);
        return withoutNothing({ ...asked, caps: cap === null ? others : [...others, { frame, year, cap }] });
      }),
    weigh: (criterion, weight) =>
      edit((asked) => {
        const others = (asked.weights ?? []).filter((each) => each.criterion !== criterion);
        return withoutNothing({ ...asked, weights: weight === null ? others : [...others, { criterion, weight }] });
      }),
    force: (code, into) =>
      edit((asked) => {
        const without = (codes: readonly string[] | null | undefined) => (codes ?? []).filter((each) => each !== code);
        const [forcedIn, forcedOut] = [without(asked.forcedIn), without(asked.forcedOut)];
        return withoutNothing({
          ...asked,
          forcedIn: into === 'IN' ? [...forcedIn, code] : forcedIn,
          forcedOut: into === 'OUT' ? [...forcedOut, code] : forcedOut,
        });
      }),
    reset: () => edit(() => ({})),
  };
}

/** What is left out is asked as the server's default. */
function withoutNothing(input: BestSetInput): BestSetInput {
  return Object.fromEntries(
    Object.entries(input).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function readInput(text: string | null): BestSetInput {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return {};
    const { objective, view, ...rest } = read as BestSetInput;
    return withoutNothing({
      ...rest,
      ...(objective && Object.values(SetObjective).includes(objective) && { objective }),
      ...(view && Object.values(AppraisalView).includes(view) && { view }),
    });
  } catch {
    return {};
  }
}
