import type { LocalDate } from '../../values/local-date.ts';
import type { Random } from './random.ts';

/** What every record has, as the application would have filled it in. */
interface RecordColumns {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly validFrom: Date;
}

const DAY = 86_400_000;
const SEVEN_O_CLOCK = 7 * 3_600_000;

/** Gives records keys in the order in which they are made (UUIDv7), and the times that belong to them. */
export class Records {
  readonly #random: Random;
  readonly #now: number;
  #last = 0;

  /** @param today midnight before this day, UTC, is the latest time that a record may have */
  constructor(random: Random, today: LocalDate) {
    this.#random = random;
    this.#now = Date.parse(today);
  }

  /** The columns of a record that was registered on a day, never before the records that were made earlier. */
  madeOn(day: LocalDate): RecordColumns {
    const morning = Date.parse(day) + SEVEN_O_CLOCK;
    const at = Math.max(this.#last + 1, Math.min(morning, this.#now - DAY));
    this.#last = at;
    // Most records have been touched again, rather of late than long ago.
    const changed = this.#random.chance(0.6) ? (this.#now - at) * this.#random.fraction() ** 0.5 : 0;
    const [createdAt, updatedAt] = [new Date(at), new Date(at + Math.floor(changed))];
    // What there was before a change is not made up: each has been as it is since it was registered.
    return { id: this.#key(at), version: 1, createdAt, updatedAt, validFrom: createdAt };
  }

  /** Version 7 of RFC 9562: milliseconds first, then random bits. */
  #key(at: number): string {
    const time = at.toString(16).padStart(12, '0');
    const [a, b, c] = [this.#hex(), this.#hex(), this.#hex()];
    const variant = '89ab'[this.#random.word() & 3];
    return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(0, 3)}-${variant}${a.slice(3, 6)}-${b}${c.slice(0, 4)}`;
  }

  #hex(): string {
    return this.#random.word().toString(16).padStart(8, '0');
  }
}
