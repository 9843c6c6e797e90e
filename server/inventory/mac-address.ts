/** A MAC address as it is stored, AA:BB:CC:DD:EE:FF, however its twelve digits are set apart; other texts as they are. */
export function macAddress(text: string): string {
  const digits = text.replace(/[:.\s-]/g, '').toUpperCase();
  return /^[0-9A-F]{12}$/.test(digits) ? digits.replace(/(..)(?!$)/g, '$1:') : text;
}
