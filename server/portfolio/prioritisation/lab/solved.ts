import { createHash } from 'node:crypto';
import type { RequestContext } from '../../../api/context.ts';
import { DomainError, ErrorCode } from '../../../api/errors.ts';
import type { BestSet } from '../best-set.ts';
import type { SelectionProblem } from '../selection-problem.ts';
import type { AnalysisInput, AnalysisName, AnalysisResult } from '../solver/analyses.ts';
import { analyses } from '../solver/analyses-of-process.ts';

/** Longest that one analysis of several sets may take, seconds. */
const LONGEST = 30;

/** Answers of late, by their problems: who looks closer at a set, or saves it, asks for the same one again. */
const KEPT = 50;
const known = new Map<string, Kept>();

/** What is not proved is sought anew after so many milliseconds: the machine may have been busy. */
const UNPROVED_FOR = 300_000;

interface Kept {
  readonly answer: BestSet;
  /** How long it was sought for at most. */
  readonly seconds: number;
  readonly at: number;
}

/**
 * The best set of a problem. Answers are kept for a while. Those that are proved are the same every time; of others, what is
 * asked of a set is then asked of the one that was shown.
 */
export async function solved(context: RequestContext, problem: SelectionProblem, seconds: number): Promise<BestSet> {
  const key = createHash('sha256').update(JSON.stringify(problem)).digest('base64url');
  const kept = known.get(key);
  if (kept && isGood(kept, seconds)) return kept.answer;
  const answer = await analysed(context, 'bestSet', { problem, limits: { seconds, gap: 0 } });
  known.delete(key);
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size >= KEPT) known.delete(oldest);
  known.set(key, { answer, seconds, at: performance.now() });
  return answer;
}

function isGood({ answer, seconds, at }: Kept, asked: number): boolean {
  if (answer.status === 'OPTIMAL') return true;
  return answer.status === 'STOPPED_EARLY' && asked <= seconds && performance.now() - at < UNPROVED_FOR;
}

/**
 * Does an analysis in the thread for them. It ends when nobody waits for the answer any more.
 * @throws DomainError UNAVAILABLE when it takes longer than 30 seconds
 */
export async function analysed<Name extends AnalysisName>(
  { left }: RequestContext,
  name: Name,
  input: AnalysisInput<Name>,
): Promise<AnalysisResult<Name>> {
  const late = AbortSignal.timeout(LONGEST * 1000);
  try {
    return await analyses.run(name, input, left ? AbortSignal.any([left, late]) : late);
  } catch (error) {
    // Nobody reads this answer; that somebody went on to another question is no fault of the server's.
    if (left?.aborted) throw new DomainError(ErrorCode.UNAVAILABLE, 'error.unavailable', { cause: error });
    if (!late.aborted) throw error;
    throw new DomainError(ErrorCode.UNAVAILABLE, 'error.timeLimit', { values: { seconds: LONGEST }, cause: error });
  }
}
