import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Keys whose random bits are drawn together: drawing them one by one costs more than all else of a key. */
const DRAWN = 512;
const BYTES = 16;

const drawn = new Uint8Array(DRAWN * BYTES);
let next = DRAWN;
let last = { msecs: 0, seq: 0 };

/** A new UUIDv7, greater than all that this process has made before; for records that are made by the thousand. */
export function newKey(): string {
  if (next === DRAWN) {
    randomFillSync(drawn);
    next = 0;
  }
  const random = drawn.subarray(next * BYTES, (next + 1) * BYTES);
  next += 1;
  // Within a millisecond, and should the clock go back, the sequence goes on; it has 32 bits.
  const now = Date.now();
  last = now > last.msecs ? { msecs: now, seq: 0 } : { msecs: last.msecs, seq: last.seq + 1 };
  return v7({ random, ...last });
}
