import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const MEMORY_KIB = 19 * 1024;
const PASSES = 2;
const LANES = 1;
const HASH_BYTES = 32;

/** Characters of a password (NIST SP 800-63B: length counts, not kinds of characters). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** A password as it is kept: the PHC string format, `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await hashWith(password, salt, MEMORY_KIB, PASSES, LANES);
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${base64(salt)}$${base64(hash)}`;
}

/** Whether a password is the one that was kept. Without one it takes as long and says no: nobody learns who has an account. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [memory, passes, lanes, salt, hash] = parts(kept ?? NOBODYS);
  const given = await hashWith(password, salt, memory, passes, lanes);
  return timingSafeEqual(given, hash) && kept !== null;
}

const NOBODYS = `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${base64(Buffer.alloc(16))}$${base64(Buffer.alloc(HASH_BYTES))}`;

function hashWith(password: string, nonce: Buffer, memory: number, passes: number, parallelism: number) {
  const message = password.normalize('NFKC');
  return promisify(argon2)('argon2id', { message, nonce, memory, passes, parallelism, tagLength: HASH_BYTES });
}

function parts(kept: string): [memory: number, passes: number, lanes: number, salt: Buffer, hash: Buffer] {
  const [, memory, passes, lanes, salt, hash] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept) ?? [];
  if (!salt || !hash) throw new Error('A kept password is not in the PHC string format.');
  return [Number(memory), Number(passes), Number(lanes), Buffer.from(salt, 'base64'), Buffer.from(hash, 'base64')];
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
