/** Text as it is stored for search and as it is searched for. */
export function searchable(text: string): string {
  return text.toLocaleLowerCase('sv').normalize('NFC');
}
