import { expect } from 'vitest';
import type { Step, Term } from '../../../server/services/calculation.ts';
import { exact, type Exact } from '../../../server/values/exact.ts';
import { parseDecimal } from '../../../server/values/decimal.ts';

/** Checks that each line of a calculation makes what it says: its terms as shown, reckoned anew, are its result, rounded. */
export function expectReckoned(steps: readonly Step<string>[]): void {
  for (const { name, terms, result } of steps) {
    const value = reckon([...terms]).times(result.unit === 'PERCENT' ? 100 : 1);
    const shown = exact(parseDecimal(result.value));
    const decimals = result.unit.startsWith('SEK') ? 2 : ['YEARS', 'RATIO'].includes(result.unit) ? 4 : 6;
    expect(`${name} ${value.toFixed(decimals)}`).toBe(`${name} ${shown.toFixed(decimals)}`);
  }
}

/**
 * A reader of `sum = product {+|- product}`, `product = power {×|/ power}` and `power = factor [^ factor]`, apart from the
 * code under test.
 */
function reckon(terms: Term[]): Exact {
  let value = product(terms);
  while (terms[0] === '+' || terms[0] === '-') {
    value = terms.shift() === '+' ? value.plus(product(terms)) : value.minus(product(terms));
  }
  return value;
}

function product(terms: Term[]): Exact {
  let value = power(terms);
  while (terms[0] === '×' || terms[0] === '/') {
    value = terms.shift() === '×' ? value.times(power(terms)) : value.div(power(terms));
  }
  return value;
}

function power(terms: Term[]): Exact {
  const value = factor(terms);
  return terms[0] === '^' ? (terms.shift(), value.pow(factor(terms))) : value;
}

function factor(terms: Term[]): Exact {
  const term = terms.shift();
  if (term === '(') {
    const value = reckon(terms);
    expect(terms.shift()).toBe(')');
    return value;
  }
  if (term === 'max(' || term === 'min(') {
    const values = [reckon(terms)];
    while (terms[0] === ',') values.push((terms.shift(), reckon(terms)));
    expect(terms.shift()).toBe(')');
    return values.reduce((best, each) => ((term === 'max(') === each.gt(best) ? each : best));
  }
  if (term === undefined || typeof term === 'string') throw new Error(`a figure was expected, not ${String(term)}`);
  const value = exact(parseDecimal(term.value));
  return term.unit === 'PERCENT' ? value.div(100) : value;
}
