/** What file systems refuse in a name, and what nobody sees or what turns the direction of text. */
const UNFIT = /[\p{C}"*/:<>?\\|]+/gu;

/**
 * The header that gives a download its file name: plain letters for old programs, and the real name for all others.
 * Source: RFC 6266, RFC 8187.
 */
export function attachment(name: string): string {
  const real = name.replaceAll(UNFIT, '-');
  const plain = real
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w .()-]/g, '-');
  const encoded = encodeURIComponent(real).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded.replaceAll(/%[\da-f]{2}/g, (code) => code.toUpperCase())}`;
}
