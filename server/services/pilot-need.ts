import { enumOf, type EnumOf } from '../values/enum-of.ts';
import type { Pilot, PilotGap } from './pilot-gate.ts';

/** What a pilot must have before a broad introduction. */
export const PilotNeed = enumOf(
  'FIRST_DAY',
  'LAST_DAY',
  'UNITS',
  'MEASURES',
  'BASELINE',
  'RESULT',
  'MEASURED_ON',
  'BENEFIT_OWNER',
  'CONCLUSION',
);
export type PilotNeed = EnumOf<typeof PilotNeed>;

/** How a pilot does not meet a need. */
export const PilotShortcoming = enumOf('MISSING', 'NOT_ENDED', 'END_BEFORE_START', 'MEASURED_BEFORE_PILOT');
export type PilotShortcoming = EnumOf<typeof PilotShortcoming>;

/** A gap as it is told: what is needed, what is wrong with it, the input field to mend, and of which measure. */
export interface ToldGap {
  readonly need: PilotNeed;
  readonly code: PilotShortcoming;
  /** A field of the service; of one of its measures where that is named; null for rows that are to be added. */
  readonly field: string | null;
  readonly measure: string | null;
}

const NEEDS: Readonly<Record<string, readonly [need: PilotNeed, field: string | null]>> = {
  from: ['FIRST_DAY', 'pilotFrom'],
  to: ['LAST_DAY', 'pilotTo'],
  units: ['UNITS', null],
  measures: ['MEASURES', null],
  baseline: ['BASELINE', 'baseline'],
  result: ['RESULT', 'result'],
  measuredOn: ['MEASURED_ON', 'measuredOn'],
  benefitOwner: ['BENEFIT_OWNER', 'benefitOwnerId'],
  conclusion: ['CONCLUSION', 'pilotConclusion'],
};

export function toldGap({ field, code }: PilotGap, { measures }: Pilot): ToldGap {
  const [need, name] = NEEDS[String(field.at(-1))] ?? ['MEASURES', null];
  const index = field[1];
  return { need, code, field: name, measure: typeof index === 'number' ? (measures[index]?.name ?? null) : null };
}
