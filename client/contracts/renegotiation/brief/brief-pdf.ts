import regularFont from '@fontsource/inter/files/inter-latin-400-normal.woff?url';
import strongFont from '@fontsource/inter/files/inter-latin-600-normal.woff?url';
import { writePdf } from '../../../ui/pdf/write-pdf.ts';
import { readCase } from '../case-fields.ts';
import { briefBlocks } from './brief-content.ts';
import type { BriefWords, FoundBrief } from './brief-parts.ts';

interface Making extends BriefWords {
  /** Who makes it. */
  readonly maker: string;
  readonly now: Date;
}

const read = async (address: string) => (await fetch(address)).arrayBuffer();

/** The negotiation brief as PDF; pdfkit and the fonts come with it, so they are fetched only when one is made. */
export async function briefPdf(data: FoundBrief, { t, formats, maker, now }: Making): Promise<Blob> {
  const [regular, strong] = await Promise.all([read(regularFont), read(strongFont)]);
  const { name } = readCase(data.renegotiationCase);
  return writePdf(
    {
      title: `${t('renegotiation.brief.title')}: ${name}`,
      subtitle: t('renegotiation.brief.made', { time: formats.dateTime(now.toISOString()), name: maker }),
      language: formats.language === 'sv' ? 'sv-SE' : 'en-GB',
      foot: (page, pages) => `${name} · ${t('renegotiation.brief.page', { page, pages })}`,
      blocks: briefBlocks(data, { t, formats }),
    },
    { regular, strong },
  );
}
