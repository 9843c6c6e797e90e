import { z } from 'zod';
import { isHsaId } from '../values/hsa-id.ts';
import { parseOrganisationNumber } from '../values/organisation-number.ts';

// Each gives the canonical form of a text, or null when the text is not of the form.

/** The ten digits of a Swedish organisation number, written with or without hyphen. */
export function organisationNumber(text: string): string | null {
  try {
    return parseOrganisationNumber(text);
  } catch {
    return null;
  }
}

export function hsaId(text: string): string | null {
  return isHsaId(text) ? text : null;
}

/** An e-mail address in lower case, so that equal addresses are equal texts. */
export function emailAddress(text: string): string | null {
  return z.email().safeParse(text).success ? text.toLowerCase() : null;
}

/** A telephone number as it is written. */
export function phoneNumber(text: string): string | null {
  return /^\+?[\d ()-]{5,30}$/.test(text) ? text : null;
}

/** A whole address on the web by https, without credentials in it. */
export function webAddress(text: string): string | null {
  const url = URL.parse(text);
  const isPublic = url?.protocol === 'https:' && url.hostname.includes('.') && !url.username && !url.password;
  return isPublic && /^https:\/\//i.test(text) && !/\s/.test(text) ? text : null;
}

/** A Swedish postal code as "371 85". */
export function postalCode(text: string): string | null {
  const digits = /^([1-9]\d{2}) ?(\d{2})$/.exec(text);
  return digits ? `${digits[1]} ${digits[2]}` : null;
}
