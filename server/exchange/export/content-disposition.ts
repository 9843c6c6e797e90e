/**
 * The header that gives a download its file name: plain letters for old programs, and the real name for all others.
 * Source: RFC 6266, RFC 8187. The name has nothing but letters, digits, hyphens and points.
 */
export function attachment(name: string): string {
  const safe = name.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-');
  const plain = safe.normalize('NFD').replaceAll(/[^\w.-]/g, '');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(safe)}`;
}
