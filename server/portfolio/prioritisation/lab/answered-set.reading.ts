import type { RequestContext } from '../../../api/context.ts';
import type { BestSet, ChosenSet } from '../best-set.ts';
import { askedOf, requireSolvable, secondsOf, usualSeconds, type Path } from './asked-faults.ts';
import type { BestSetInput } from './best-set.input.ts';
import type { FoundSetType } from './best-set.type.ts';
import { readPortfolio } from './portfolio.reading.ts';
import { portfolioProblem, type PortfolioProblem } from './portfolio-problem.ts';
import { solved } from './solved.ts';
import { Teller } from './told-set.ts';

/** A set as it is told, with what it takes to look closer at it. */
export interface AnsweredSet {
  readonly found: FoundSetType;
  readonly made: PortfolioProblem;
  readonly answer: BestSet;
  readonly teller: Teller;
  readonly seconds: number;
}

/**
 * Reads the portfolio, makes the problem of it and solves it.
 * @param path of the argument or input field that it is asked in
 * @throws DomainError that names the field of what cannot be asked
 */
export async function answerTo(
  context: RequestContext,
  input: BestSetInput,
  path: Path = ['input'],
): Promise<AnsweredSet> {
  const given = secondsOf(input, path);
  const portfolio = await readPortfolio(context, input.unitId ?? null, path);
  const asked = askedOf(input, portfolio, context.today, path);
  const made = portfolioProblem(portfolio, asked);
  requireSolvable(made, asked, path);
  const seconds = given ?? usualSeconds(made);
  const answer = await solved(context, made.problem, seconds);
  const teller = new Teller(portfolio, made);
  return { found: teller.found(asked, answer), made, answer, teller, seconds };
}

/** The set itself; null when there is none. */
export function chosenIn({ answer }: AnsweredSet): ChosenSet | null {
  return 'set' in answer ? answer.set : null;
}
