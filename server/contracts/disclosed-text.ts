import { message, type Language } from '../api/messages.ts';
import { BYTE_ORDER_MARK, csvCell, line } from '../exchange/export/csv.ts';
import type { LocalDate } from '../values/local-date.ts';
import type { ContractPriceLine } from './contract-price-line.entity.ts';
import type { Contract } from './contract.entity.ts';
import type { DisclosedField } from './disclosed-field.ts';
import { priceLineOf } from './price-line-of.ts';
import { annualCost } from './price-lines.ts';

export interface Disclosed {
  contract: Contract;
  lines: readonly ContractPriceLine[];
  masked: readonly DisclosedField[];
  maskReason: string | null;
  language: Language;
  today: LocalDate;
}

/** A contract as it is given out: its facts, then its price lines; every masked cell says so. */
export function disclosedText({ contract, lines, masked, maskReason, language, today }: Disclosed): string {
  const t = (key: Parameters<typeof message>[0]) => message(key, language);
  const shown = (field: DisclosedField, text: string | null) =>
    masked.includes(field) ? t('contracts.disclosure.masked') : (text ?? '');
  const cost = annualCost(lines.map(priceLineOf), today);
  const term = [contract.start, contract.termMonths && `${contract.termMonths} ${t('contracts.disclosure.months')}`]
    .filter(Boolean)
    .join(', ');
  const facts: [label: string, text: string][] = [
    [t('contracts.disclosure.number'), contract.number],
    [t('contracts.disclosure.name'), contract.name],
    [t('contracts.disclosure.supplier'), shown('SUPPLIER', contract.supplier.name)],
    [t('contracts.disclosure.unit'), shown('UNIT', contract.unit.name)],
    [
      t('contracts.disclosure.term'),
      shown('TERM', contract.fixedEnd ? `${contract.start} – ${contract.fixedEnd}` : term),
    ],
    [t('contracts.disclosure.annualCost'), shown('ANNUAL_COST', cost)],
    [t('contracts.disclosure.note'), shown('NOTE', contract.note ?? null)],
    ...(maskReason ? [[t('contracts.disclosure.maskReason'), maskReason] as [string, string]] : []),
  ];
  const heads = (['item', 'quantity', 'unitPrice', 'billingPeriod', 'firstDay', 'lastDay'] as const).map((name) =>
    t(`contracts.disclosure.${name}`),
  );
  const rows = lines.map(({ item, quantity, unitPrice, billingPeriod, firstDay, lastDay }) => [
    shown('ITEM', item),
    shown('QUANTITY', quantity),
    shown('UNIT_PRICE', unitPrice),
    t(`contracts.disclosure.${billingPeriod}`),
    firstDay,
    lastDay ?? '',
  ]);
  const table = [...facts, [], heads, ...rows];
  return BYTE_ORDER_MARK + table.map((cells) => line(cells.map(csvCell))).join('');
}
