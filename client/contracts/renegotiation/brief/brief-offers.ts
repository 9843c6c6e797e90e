import type { PdfBlock } from '../../../ui/pdf/pdf-block.ts';
import { columnName, readComparison, type ComparisonFields } from '../comparison-table.tsx';
import { readOffer } from '../offer-fields.ts';
import { offerName } from '../offer-writes.ts';
import { figure, type BriefWords, type FoundBrief } from './brief-parts.ts';

/** What has been offered, and how the offers compare line by line. */
export function offerBlocks(data: FoundBrief, { t, formats }: BriefWords): PdfBlock[] {
  const offers = data.renegotiationCase.offers.nodes.map(readOffer);
  if (offers.length === 0 || !data.renegotiationComparison) {
    return [
      { kind: 'heading', text: t('renegotiation.section.offers') },
      { kind: 'text', text: t('renegotiation.offers.none') },
    ];
  }
  const { renegotiationComparison: comparison } = data;
  const secret = t('contracts.prices.secret');
  return [
    { kind: 'heading', text: t('renegotiation.section.offers') },
    {
      kind: 'table',
      columns: [
        { label: t('renegotiation.offer.bidder'), width: 3 },
        { label: t('renegotiation.offer.receivedOn'), width: 2 },
        { label: t('renegotiation.offer.bindsUntil'), width: 2 },
        { label: t('renegotiation.offer.serviceLevel'), width: 2.4 },
        figure(t('renegotiation.once'), 1.6),
        figure(t('renegotiation.perYear')),
      ],
      rows: offers.map((offer) => [
        offerName(offer, t),
        formats.day(offer.receivedOn),
        formats.day(offer.bindsUntil ?? null) ?? '–',
        offer.serviceLevel ?? '–',
        formats.money(offer.oneOffCost ?? null) ?? secret,
        formats.money(offer.annualCost ?? null) ?? secret,
      ]),
    },
    ...(comparison ? comparisonBlocks(comparison, { t, formats }) : []),
  ];
}

/** The offers line by line, and what each costs over the horizon. */
function comparisonBlocks(comparison: ComparisonFields, { t, formats }: BriefWords): PdfBlock[] {
  const { columns, items, horizonMonths } = readComparison(comparison);
  return [
    { kind: 'heading', text: t('renegotiation.comparison') },
    {
      kind: 'table',
      columns: [
        { label: t('contracts.prices.item'), width: 3 },
        ...columns.map((column) => figure(columnName(column, t))),
      ],
      rows: [
        ...items.map(({ item, prices }) => [
          item,
          ...prices.map((price) =>
            price ? formats.money(Number(price.annual) === 0 ? price.once : price.annual) : '–',
          ),
        ]),
        [t('renegotiation.perYear'), ...columns.map(({ annual }) => formats.money(annual))],
        [t('renegotiation.once'), ...columns.map(({ once }) => formats.money(once))],
        [
          t('renegotiation.comparison.total', { months: horizonMonths }),
          ...columns.map(({ total }) => formats.money(total.cost)),
        ],
        [t('renegotiation.comparison.presentValue'), ...columns.map(({ total }) => formats.money(total.presentValue))],
      ],
    },
  ];
}
