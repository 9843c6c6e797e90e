import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** Whether a cost keeps something running or changes it. */
export const CostClass = enumOf('RUN', 'CHANGE');
export type CostClass = EnumOf<typeof CostClass>;
