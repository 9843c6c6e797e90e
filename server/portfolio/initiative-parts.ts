import type { Percent } from '../values/rate.ts';

/** Something that may go wrong: likelihood and consequence from 1 (small) to 5 (large), and what is done about it. */
export interface InitiativeRisk {
  readonly description: string;
  readonly likelihood: number;
  readonly consequence: number;
  readonly response: string | null;
}

/** A partner organisation, such as a municipality, with its percent of cost and of benefit. */
export interface InitiativePartner {
  readonly name: string;
  readonly costShare: Percent;
  readonly benefitShare: Percent;
}
