import type { Branded } from './branded.ts';
import { ValueError } from './value-error.ts';

/** The national health-care catalogue's key of a person, unit or function: 'SE2321000131-E000000000001'. */
export type HsaId = Branded<'HsaId'>;

/** 'SE', the organisation number's ten digits, a hyphen and up to 18 letters or digits: 31 characters at most. */
const PATTERN = /^SE\d{10}-[A-Za-z0-9]{1,18}$/;

export function isHsaId(value: unknown): value is HsaId {
  return typeof value === 'string' && PATTERN.test(value);
}

/** Reads an HSA-id; upper and lower case are kept apart. @throws ValueError INVALID_HSA_ID. */
export function parseHsaId(text: string): HsaId {
  if (!isHsaId(text)) throw new ValueError('INVALID_HSA_ID', text);
  return text;
}
