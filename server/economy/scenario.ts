import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** Whether an amount is planned in the budget, expected in the forecast, or what it came to. They are never added. */
export const Scenario = enumOf('BUDGET', 'FORECAST', 'ACTUAL');
export type Scenario = EnumOf<typeof Scenario>;
