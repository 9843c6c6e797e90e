import { addDays, parseLocalDate } from '../../../values/local-date.ts';
import type { Temporal } from './date-formats.ts';

/** 9999-12-31 counted from 1899-12-30. */
const LAST_SERIAL = 2_958_465;

const SECONDS_PER_DAY = 86_400;

/**
 * What a number stands for as people read it: 45292 is 2024-01-01, 45292.5 is 2024-01-01 12:00:00, 0.25 as a time is
 * 06:00:00 and 1.5 as a length of time 36:00:00. Null when there is no such day, as 1900-02-29: Excel counts it although
 * that year had none, so that days before it are one off (ECMA-376 part 1, 18.17.4.1).
 */
export function temporalText(serial: number, temporal: Temporal, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < LAST_SERIAL + 1)) return null;
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  if (temporal === 'DURATION') return clock(seconds);
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const time = clock(seconds % SECONDS_PER_DAY);
  if (temporal === 'TIME' && days === 0) return time;
  const day = dayOf(days, from1904);
  return day !== null && seconds % SECONDS_PER_DAY > 0 ? `${day} ${time}` : day;
}

function dayOf(days: number, from1904: boolean): string | null {
  if (from1904) return days + 1_462 > LAST_SERIAL ? null : addDays(parseLocalDate('1904-01-01'), days);
  if (days === 0 || days === 60 || days > LAST_SERIAL) return null;
  return addDays(parseLocalDate(days < 60 ? '1899-12-31' : '1899-12-30'), days);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
