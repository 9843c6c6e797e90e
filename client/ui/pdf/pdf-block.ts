/** A part of a printed document; the parts follow each other, from the top of the first page to the end of the last. */
export type PdfBlock =
  /** Of the document's own parts (2), or of what is within one of these (3). */
  | { readonly kind: 'heading'; readonly text: string; readonly level?: 2 | 3 }
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  /** Labels with their values. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly columns: readonly PdfColumn[]; readonly rows: readonly (readonly string[])[] };

export interface PdfColumn {
  readonly label: string;
  /** Its part of the width, beside those of the others. */
  readonly width: number;
  /** Figures stand to the right. */
  readonly isFigure?: boolean;
}

export interface PdfContent {
  readonly title: string;
  /** Under the title: when and by whom it was made. */
  readonly subtitle: string;
  /** BCP 47. */
  readonly language: string;
  /** At the foot of every page. */
  readonly foot: (page: number, pages: number) => string;
  readonly blocks: readonly PdfBlock[];
}
