import type { Translate } from '../../../i18n/use-t.ts';
import type { Formats } from '../../../ui/format/formats.ts';
import type { PdfColumn } from '../../../ui/pdf/pdf-block.ts';
import type { BriefData } from './brief-data.ts';

/** The reader's language, and how sums and days are written in it. */
export interface BriefWords {
  readonly t: Translate;
  readonly formats: Formats;
}

export type BriefCase = NonNullable<BriefData['renegotiationCase']>;
export type FoundBrief = BriefData & { readonly renegotiationCase: BriefCase };

/** A column of figures. */
export const figure = (label: string, width = 2): PdfColumn => ({ label, width, isFigure: true });
