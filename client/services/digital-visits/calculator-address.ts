import type { CalculatorSpec } from './calculator-spec.ts';

/** The address of a calculator, for a service, with what was saved. */
export function calculatorAddress({ input }: CalculatorSpec, service: string, saved?: string): string {
  const params = new URLSearchParams({ service, tab: input, ...(saved !== undefined && { saved }) });
  return `/services/calculators?${params.toString()}`;
}
