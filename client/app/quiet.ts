import { ApolloLink } from '@apollo/client';
import { finalize } from 'rxjs';

const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run));

let underWay = 0;
const waiting = new Set<() => void>();

/** Counts what is asked for until it is answered or left. */
export const counted = new ApolloLink((operation, forward) => {
  underWay += 1;
  return forward(operation).pipe(
    finalize(() => {
      underWay -= 1;
      if (underWay > 0) return;
      const next = [...waiting];
      waiting.clear();
      for (const run of next) whenQuiet(run);
    }),
  );
});

/**
 * Runs once the browser is idle and no answer is awaited: when a page has drawn what it was opened for. Code that will
 * only perhaps be needed is fetched then, so that it takes nothing from what is looked at.
 */
export function whenQuiet(run: () => void): void {
  whenIdle(() => {
    if (underWay === 0) run();
    else waiting.add(run);
  });
}
