import type { PdfBlock } from '../../../ui/pdf/pdf-block.ts';
import { readDays } from '../../contract-days.ts';
import { contractKind } from '../../contract-kind.ts';
import { readPriceLine } from '../../price-line-kind.ts';
import { termWords } from '../../term-words.ts';
import { readCase } from '../case-fields.ts';
import { readCost } from '../contract-cost-kind.ts';
import type { BriefData } from './brief-data.ts';
import { offerBlocks } from './brief-offers.ts';
import { figure, type BriefCase, type BriefWords, type FoundBrief } from './brief-parts.ts';

/** What a negotiation brief says: the contract, what it costs and has cost, where one wants to come, and the ways there. */
export function briefBlocks(data: FoundBrief, words: BriefWords): PdfBlock[] {
  const { t } = words;
  const shown = readCase(data.renegotiationCase);
  return [
    ...(shown.isSecret ? [{ kind: 'text' as const, text: t('renegotiation.brief.secret'), strong: true }] : []),
    ...contractBlocks(data.renegotiationCase.contract, words),
    ...priceBlocks(data.renegotiationCase.contract, words),
    ...aimBlocks(shown, words),
    ...alternativeBlocks(data.renegotiationAlternatives ?? [], words),
    ...offerBlocks(data, words),
  ];
}

function contractBlocks(masked: BriefCase['contract'], { t, formats }: BriefWords): PdfBlock[] {
  const contract = contractKind.unmask(masked);
  const days = readDays(contract);
  const none = t('renegotiation.brief.none');
  const { totalCount, nodes } = masked.covered;
  const names = nodes.map(({ tag, name }) => `${tag} ${name}`).join(', ');
  const more =
    totalCount > nodes.length ? ` ${t('renegotiation.brief.covers.more', { count: totalCount - nodes.length })}` : '';
  return [
    { kind: 'heading', text: t('renegotiation.brief.contract') },
    {
      kind: 'facts',
      facts: [
        [t('contracts.field.number'), `${contract.number} ${contract.name}`],
        [t('contracts.field.supplier'), contract.supplier.name],
        [t('contracts.field.unit'), contract.unit.name],
        [t('contracts.field.owner'), contract.owner?.name ?? t('contracts.field.owner.none')],
        [t('contracts.overview.terms'), termWords(contract, t, formats).join(' ')],
        [t('contracts.field.decisionKind'), days.decisionKind ? t(`contracts.decision.${days.decisionKind}`) : none],
        [t('contracts.field.safeDate'), formats.date(days.safeDate ?? null) ?? none],
        [t('contracts.field.deadline'), formats.date(days.deadline ?? null) ?? none],
        [t('contracts.field.currentEnd'), formats.day(days.currentEnd ?? null) ?? t('contracts.field.currentEnd.none')],
        [
          t('renegotiation.brief.covers'),
          [t('renegotiation.brief.covers.count', { count: totalCount }), names + more].filter(Boolean).join(': '),
        ],
      ],
    },
  ];
}

function priceBlocks(masked: BriefCase['contract'], { t, formats }: BriefWords): PdfBlock[] {
  const secret = t('contracts.prices.secret');
  const lines = masked.prices.nodes.map(readPriceLine);
  const costs = masked.costs.nodes.map(readCost);
  return [
    { kind: 'heading', text: t('renegotiation.brief.prices') },
    {
      kind: 'table',
      columns: [
        { label: t('contracts.prices.item'), width: 4 },
        figure(t('contracts.prices.quantity'), 1.2),
        figure(t('contracts.prices.unitPrice'), 3),
        { label: t('renegotiation.brief.price.period'), width: 3 },
        figure(t('renegotiation.perYear')),
      ],
      rows: lines.map(
        ({ item, quantity, unitPrice = null, billingPeriod, firstDay, lastDay = null, annualCost = null }) => [
          item,
          formats.number(quantity),
          unitPrice === null
            ? secret
            : `${formats.moneyExact(unitPrice)} ${t(`contracts.billingPeriod.${billingPeriod}`)}`,
          `${formats.day(firstDay)} – ${formats.day(lastDay) ?? ''}`,
          billingPeriod === 'ONCE' ? '–' : (formats.money(annualCost) ?? secret),
        ],
      ),
    },
    { kind: 'heading', text: t('renegotiation.costs') },
    costs.length === 0
      ? { kind: 'text', text: t('renegotiation.brief.costs.none') }
      : {
          kind: 'table',
          columns: [
            { label: t('renegotiation.saving.month'), width: 2 },
            figure(t('renegotiation.costs.amount')),
            { label: t('renegotiation.costs.note'), width: 4 },
          ],
          rows: costs.map(({ month, amount, note }) => [formats.month(month), formats.moneyExact(amount), note ?? '']),
        },
  ];
}

function aimBlocks(shown: ReturnType<typeof readCase>, { t, formats }: BriefWords): PdfBlock[] {
  const none = t('renegotiation.brief.none');
  const { baselineOn = null, baselineAnnual = null, targetAnnual = null, targetNote, levers, owner, team } = shown;
  const lines = shown.baselineLines;
  return [
    { kind: 'heading', text: `${t('renegotiation.baseline')} · ${t('renegotiation.target')}` },
    {
      kind: 'facts',
      facts: [
        [t('renegotiation.field.stage'), t(`renegotiation.stage.${shown.stage}`)],
        [t('renegotiation.field.decisionOn'), formats.date(shown.decisionOn ?? null) ?? none],
        [t('renegotiation.field.owner'), owner?.name ?? t('renegotiation.field.owner.none')],
        [t('renegotiation.team'), team.map(({ name }) => name).join(', ')],
        [t('renegotiation.field.baselineOn'), formats.day(baselineOn) ?? t('renegotiation.field.baselineAnnual.none')],
        [t('renegotiation.field.baselineAnnual'), formats.money(baselineAnnual) ?? none],
        [t('renegotiation.field.targetAnnual'), formats.money(targetAnnual) ?? none],
        [t('renegotiation.field.targetNote'), targetNote ?? none],
        [t('renegotiation.levers'), levers.map((lever) => t(`renegotiation.lever.${lever}`)).join(', ') || none],
      ],
    },
    ...(lines.length > 0
      ? [
          {
            kind: 'table' as const,
            columns: [
              { label: t('contracts.prices.item'), width: 4 },
              figure(t('contracts.prices.quantity'), 1.2),
              figure(t('contracts.prices.unitPrice'), 3),
              figure(t('renegotiation.perYear')),
            ],
            rows: lines.map(({ item, quantity, unitPrice, billingPeriod, annual }) => [
              item,
              formats.number(quantity),
              `${formats.moneyExact(unitPrice)} ${t(`contracts.billingPeriod.${billingPeriod}`)}`,
              formats.money(annual),
            ]),
          },
        ]
      : []),
  ];
}

function alternativeBlocks(
  alternatives: NonNullable<BriefData['renegotiationAlternatives']>,
  { t, formats }: BriefWords,
): PdfBlock[] {
  return [
    { kind: 'heading', text: t('renegotiation.section.alternatives') },
    {
      kind: 'table',
      columns: [
        { label: t('renegotiation.section.alternatives'), width: 2.4 },
        figure(t('renegotiation.comparison.presentValue')),
        { label: t('renegotiation.alternative.actBy'), width: 2 },
        { label: t('renegotiation.alternative.risk'), width: 3 },
        { label: t('renegotiation.alternative.work'), width: 3 },
      ],
      rows: (alternatives ?? []).map(({ kind, cost, gap, actBy = null, risk, work, isChosen }) => [
        `${t(`renegotiation.alternative.${kind}`)}${isChosen ? ` (${t('renegotiation.alternative.chosen')})` : ''}`,
        cost ? formats.money(cost.presentValue) : '–',
        formats.day(actBy) ?? '–',
        [gap && t(`renegotiation.gap.${gap}`), risk].filter(Boolean).join(' ') || '–',
        work ?? '–',
      ]),
    },
  ];
}
