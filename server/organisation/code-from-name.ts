const LONGEST_CODE = 40;

/** A code made of a name, for records that come without one: 'Hälsocentralen Öst' is 'HALSOCENTRALEN-OST'. */
export function codeFromName(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
  return letters
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_CODE)
    .replace(/^-|-$/g, '');
}
