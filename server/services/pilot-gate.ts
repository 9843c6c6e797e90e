import type { Fault } from '../contracts/fault.ts';
import type { Decimal } from '../values/decimal.ts';
import type { LocalDate } from '../values/local-date.ts';

/** What a pilot set out to change, measured before it (nollmätning) and at its end. */
export interface PilotMeasure {
  readonly name: string;
  readonly baseline: Decimal | null;
  readonly result: Decimal | null;
  readonly measuredOn: LocalDate | null;
}

export interface Pilot {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** How many units took part. */
  readonly units: number;
  readonly measures: readonly PilotMeasure[];
  /** Who answers for the benefit after the pilot, and what was concluded. */
  readonly hasBenefitOwner: boolean;
  readonly conclusion: string | null;
}

export type PilotGap = Fault<'MISSING' | 'NOT_ENDED' | 'END_BEFORE_START' | 'MEASURED_BEFORE_PILOT'>;

/**
 * What is missing before a pilot may become a broad introduction: that it is over, in at least one unit, with at least one
 * measure known both before and after, an owner of the benefit and a conclusion. All gaps at once, none when it may.
 * Source: the planning basis for 2019, "pilot inför ett breddinförande", with a measured result.
 */
export function pilotGaps(pilot: Pilot, today: LocalDate): PilotGap[] {
  const { from, to, units, measures, hasBenefitOwner, conclusion } = pilot;
  const gaps: PilotGap[] = [];
  if (from === null) gaps.push({ field: ['from'], code: 'MISSING' });
  if (to === null) gaps.push({ field: ['to'], code: 'MISSING' });
  else if (from !== null && to < from) gaps.push({ field: ['to'], code: 'END_BEFORE_START' });
  else if (to >= today) gaps.push({ field: ['to'], code: 'NOT_ENDED' });
  if (units === 0) gaps.push({ field: ['units'], code: 'MISSING' });
  if (measures.length === 0) gaps.push({ field: ['measures'], code: 'MISSING' });
  gaps.push(...measures.flatMap((measure, index) => measureGaps(measure, index, from)));
  if (!hasBenefitOwner) gaps.push({ field: ['benefitOwner'], code: 'MISSING' });
  if (conclusion === null || conclusion.trim() === '') gaps.push({ field: ['conclusion'], code: 'MISSING' });
  return gaps;
}

function measureGaps(
  { baseline, result, measuredOn }: PilotMeasure,
  index: number,
  from: LocalDate | null,
): PilotGap[] {
  const gaps: PilotGap[] = [];
  if (baseline === null) gaps.push({ field: ['measures', index, 'baseline'], code: 'MISSING' });
  if (result === null) gaps.push({ field: ['measures', index, 'result'], code: 'MISSING' });
  if (measuredOn === null) gaps.push({ field: ['measures', index, 'measuredOn'], code: 'MISSING' });
  else if (from !== null && measuredOn < from) {
    gaps.push({ field: ['measures', index, 'measuredOn'], code: 'MEASURED_BEFORE_PILOT' });
  }
  return gaps;
}
