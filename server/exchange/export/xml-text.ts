const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What a spreadsheet's text must write as `_xHHHH_`: characters that XML cannot hold, and what looks like such a code. */
const CODED = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g; // oxlint-disable-line no-control-regex

/** A text inside an XML element or attribute of a spreadsheet (ECMA-376 part 1, 22.9.2.19: ST_Xstring). */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(CODED, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
