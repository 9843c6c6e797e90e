import type { Fault } from '../../contracts/fault.ts';
import type { CostClass } from '../costs/cost-class.ts';

/** Which codes a rule takes: one ('6510'), all that begin so ('65*'), or any, also none (null). */
export type CodePattern = string | null;

/** To what rows of a year's ledger belong: those whose account, cost centre and project it takes. */
export interface LedgerRule {
  readonly id: string;
  /** Accounts change from year to year. */
  readonly year: number;
  readonly account: CodePattern;
  readonly costCentre: CodePattern;
  readonly project: CodePattern;
  /** The record that the cost is of; null for what is left out on purpose. */
  readonly target: string | null;
  readonly category: string | null;
  readonly costClass: CostClass;
}

/** A row's codes; null where it has none. */
export interface LedgerCodes {
  readonly account: string;
  readonly costCentre: string | null;
  readonly project: string | null;
}

const DIMENSIONS = ['account', 'costCentre', 'project'] as const;

export type LedgerRuleFault = Fault<'INVALID_PATTERN' | 'TAKES_ALL' | 'MISSING'>;

/** Everything that is wrong with a rule: a pattern with a star elsewhere than last, no pattern at all, or no category. */
export function ledgerRuleFaults(rule: LedgerRule): LedgerRuleFault[] {
  const faults = DIMENSIONS.flatMap((field): LedgerRuleFault[] => {
    const pattern = rule[field];
    return pattern === null || /^[^*\s]+\*?$/.test(pattern) ? [] : [{ field: [field], code: 'INVALID_PATTERN' }];
  });
  if (DIMENSIONS.every((field) => rule[field] === null)) faults.push({ field: ['account'], code: 'TAKES_ALL' });
  if (rule.target !== null && rule.category === null) faults.push({ field: ['category'], code: 'MISSING' });
  return faults;
}

export function takes(rule: LedgerRule, codes: LedgerCodes): boolean {
  return DIMENSIONS.every((field) => fits(rule[field], codes[field]));
}

/**
 * Below zero when the first rule is the more specific: it says something of more dimensions; then it names more of them
 * whole; then its patterns are longer. 0 when neither is: where both take a row, nothing says which is meant.
 */
export function bySpecificity(one: LedgerRule, other: LedgerRule): number {
  const [a, b] = [specificity(one), specificity(other)];
  for (const [index, part] of a.entries()) if (part !== b[index]) return b[index]! - part;
  return 0;
}

function fits(pattern: CodePattern, code: string | null): boolean {
  if (pattern === null) return true;
  if (code === null) return false;
  return pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern;
}

function specificity(rule: LedgerRule): number[] {
  const patterns = DIMENSIONS.flatMap((field) => rule[field] ?? []);
  const whole = patterns.filter((pattern) => !pattern.endsWith('*')).length;
  return [patterns.length, whole, patterns.join('').replaceAll('*', '').length];
}
