import { option, problemOf } from './problems.ts';

/** R1 of the collection: cost and net present value in million SEK, and 10 to spend. */
export const ranked = problemOf(
  [
    { code: 'A', options: [option(2019, 3.0, { 'EQUITY 2019': 4 })] },
    { code: 'B', options: [option(2019, 2.1, { 'EQUITY 2019': 3 })] },
    { code: 'C', options: [option(2019, 3.5, { 'EQUITY 2019': 5 })] },
    { code: 'D', options: [option(2019, 1.2, { 'EQUITY 2019': 2 })] },
    { code: 'E', options: [option(2019, 0.9, { 'EQUITY 2019': 1 })] },
  ],
  { 'EQUITY 2019': 10 },
);

export const EQUITY_2019 = { kind: 'FRAME', resource: 'EQUITY', period: '2019' } as const;
