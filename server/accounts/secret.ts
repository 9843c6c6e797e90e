import { createHmac, hash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * Secrets that Hemtag makes and hands out once. A prefix tells what it is, to people and to scanners for leaked secrets;
 * the last characters are a checksum, so that a mistyped one is refused without asking the database.
 */
export const SecretKind = { SESSION: 'hts_', TOKEN: 'htk_', LINK: 'htl_', VISIT: 'htv_', CALENDAR: 'htc_' } as const;
export type SecretKind = (typeof SecretKind)[keyof typeof SecretKind];

const RANDOM_BYTES = 32;
const CHECKSUM_LENGTH = 6;

/** A new secret of 256 random bits. */
export function newSecret(kind: SecretKind): string {
  const body = kind + randomBytes(RANDOM_BYTES).toString('base64url');
  return body + checksum(body);
}

/** Whether a text can be a secret of this kind at all. */
export function isSecret(text: string, kind: SecretKind): boolean {
  const body = text.slice(0, -CHECKSUM_LENGTH);
  return text.startsWith(kind) && text.length < 100 && checksum(body) === text.slice(-CHECKSUM_LENGTH);
}

/** What is kept of a secret. It has too many random bits to be guessed, so that one pass of SHA-256 is enough. */
export function secretHash(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** A further secret that follows from one, for a purpose of its own: it tells neither that one nor those for other purposes. */
export function secretPart(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url');
}

/** What is kept and shown of a token to tell it from others. */
export function secretPrefix(secret: string): string {
  return secret.slice(0, 12);
}

function checksum(body: string): string {
  return crc32(body)
    .toString(36)
    .padStart(CHECKSUM_LENGTH + 1, '0')
    .slice(-CHECKSUM_LENGTH);
}
