/** How a file's text is written. `#FORMAT PC8` says code page 437 in every file, whatever the program then wrote. */
export type SieEncoding = 'CP437' | 'UTF-8' | 'WINDOWS-1252';

/** The characters of bytes 128 to 255 in code page 437, which no decoder of the platform knows. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const BYTE_OF = new Map([...CP437].map((character, index) => [character, String.fromCharCode(index + 128)]));
const ABOVE_ASCII = /[\u0080-\u00ff]/g;

/** Text from its bytes, which come as characters 0 to 255 each. */
export function decodeText(bytes: string, encoding: SieEncoding): string {
  if (bytes.search(ABOVE_ASCII) < 0) return bytes;
  if (encoding === 'CP437') return bytes.replace(ABOVE_ASCII, (byte) => CP437[byte.charCodeAt(0) - 128] ?? byte);
  return new TextDecoder(encoding).decode(Buffer.from(bytes, 'latin1'));
}

/** The bytes that a text has in code page 437, as characters 0 to 255; a question mark for what it does not have. */
export function bytesInCp437(text: string): string {
  return [...text].map((character) => (character < '\u0080' ? character : (BYTE_OF.get(character) ?? '?'))).join('');
}
