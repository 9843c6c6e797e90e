/** What a list shows, as its file is to have it. */
export interface ExportedList {
  /** The API's name of the list: 'assets'. */
  readonly list: string;
  readonly search: string | null;
  readonly where: object | null;
  readonly orderBy: readonly object[];
}

export const exportFormats = ['xlsx', 'csv', 'jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The address of a list as a file; without fields it has all columns of the list. */
export function exportAddress(
  { list, search, where, orderBy }: ExportedList,
  {
    format,
    language,
    fields,
  }: { readonly format: ExportFormat; readonly language: string; readonly fields?: readonly string[] },
): string {
  const parameters = new URLSearchParams({ lang: language });
  if (search) parameters.set('search', search);
  if (where && Object.keys(where).length > 0) parameters.set('where', JSON.stringify(where));
  if (orderBy.length > 0) parameters.set('orderBy', JSON.stringify(orderBy));
  if (fields?.length) parameters.set('columns', fields.join(','));
  return `/export/${list}.${format}?${parameters}`;
}
