import regularFont from '@fontsource/inter/files/inter-latin-400-normal.woff?url';
import strongFont from '@fontsource/inter/files/inter-latin-600-normal.woff?url';
import { textsIn } from '../../i18n/texts.ts';
import { translator } from '../../i18n/translate.ts';
import { createFormats, type FormatChoices } from '../../ui/format/formats.ts';
import { writePdf } from '../../ui/pdf/write-pdf.ts';
import { planBlocks } from './plan-blocks.ts';
import type { AskedAssignment } from './plan-query.ts';

interface Making {
  /** Who makes it. */
  readonly maker: string;
  readonly now: Date;
  /** In which unit sums are written; the language is Swedish whatever the reader has chosen. */
  readonly choices: FormatChoices;
}

const read = async (address: string) => (await fetch(address)).arrayBuffer();

/**
 * The investment plan as PDF, in Swedish: it is a document of the region's board. pdfkit and the fonts come with it, so they
 * are fetched only when one is made.
 */
export async function planPdf(asked: AskedAssignment, { maker, now, choices }: Making): Promise<Blob> {
  const texts = textsIn('sv', ['start', 'portfolio', 'contracts']);
  const [regular, strong, messages] = await Promise.all([read(regularFont), read(strongFont), texts]);
  const t = translator('sv', messages);
  const formats = createFormats({ ...choices, language: 'sv' });
  return writePdf(
    {
      title: asked.name.startsWith(t('funding.plan')) ? asked.name : `${t('funding.plan')}: ${asked.name}`,
      subtitle: t('renegotiation.brief.made', { time: formats.dateTime(now.toISOString()), name: maker }),
      language: 'sv-SE',
      foot: (page, pages) => `${asked.name} · ${t('renegotiation.brief.page', { page, pages })}`,
      blocks: planBlocks(asked, { t, formats }),
    },
    { regular, strong },
  );
}
