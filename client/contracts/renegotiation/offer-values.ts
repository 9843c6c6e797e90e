import { z } from '../../ui/form/zod.ts';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';
import type { SpanUnit, UpdateRenegotiationOfferInput } from '../../gql/graphql.ts';
import {
  optionalDay,
  optionalDecimal,
  optionalRecord,
  optionalText,
  requiredDay,
  requiredDecimal,
} from '../../ui/form/form-values.ts';
import type { RecordOption } from '../../ui/record/record-option.ts';
import type { Case } from './case-fields.ts';
import type { Offer } from './offer-fields.ts';
import { billingPeriods, emptyLine, isBlank, lineInputs, typedLines, type TypedLine } from './offer-lines.ts';

/** What the form of an offer holds. */
export interface OfferValues {
  supplier: RecordOption | null;
  bidder: string;
  round: string | null;
  registryNumber: string;
  receivedOn: string | null;
  bindsUntil: string | null;
  lines: TypedLine[];
  newEnd: string | null;
  renewalMonths: string | null;
  noticeCount: string | null;
  noticeUnit: string | null;
  serviceLevel: string;
  comment: string;
}

const numberKey = { params: { key: 'ui.form.error.number' } };
const missingKey = { params: { key: 'ui.form.error.required' } };
const integerKey = { params: { key: 'records.error.integer' } };
const isInteger = (value: string | null) => value === null || /^\d+$/.test(value);

const line = z
  .object({ item: z.string(), quantity: z.string(), unitPrice: z.string(), billingPeriod: z.enum(billingPeriods) })
  .superRefine((typed, context) => {
    if (isBlank(typed)) return;
    if (typed.item.trim() === '') context.addIssue({ code: 'custom', path: ['item'], ...missingKey });
    for (const column of ['quantity', 'unitPrice'] as const) {
      if (typed[column].trim() === '') context.addIssue({ code: 'custom', path: [column], ...missingKey });
      else if (parseSwedishNumber(typed[column]) === null) {
        context.addIssue({ code: 'custom', path: [column], ...numberKey });
      }
    }
  });

/** The check of what is typed: that numbers can be read and that lines are whole. The rest is the server's. */
export const offerSchema: z.ZodType<OfferValues, OfferValues> = z.object({
  supplier: optionalRecord,
  bidder: optionalText,
  round: requiredDecimal.refine(isInteger, integerKey),
  registryNumber: optionalText,
  receivedOn: requiredDay,
  bindsUntil: optionalDay,
  lines: z.array(line),
  newEnd: optionalDay,
  renewalMonths: optionalDecimal.refine(isInteger, integerKey),
  noticeCount: optionalDecimal.refine(isInteger, integerKey),
  noticeUnit: z.string().nullable(),
  serviceLevel: optionalText,
  comment: optionalText,
});

/** What the form begins with: the offer; for a new one what it is most likely about, the lines of the baseline. */
export function offerValues(
  offer: Offer | null,
  { baselineLines, contract }: Case,
  begin: { readonly round: number; readonly today: string },
): OfferValues {
  if (!offer) {
    const lines = typedLines((baselineLines ?? []).map(({ unitPrice: _unitPrice, ...known }) => known));
    return {
      supplier: { id: contract.supplier.id, label: contract.supplier.name },
      bidder: '',
      round: String(begin.round),
      registryNumber: '',
      receivedOn: begin.today,
      bindsUntil: null,
      lines: lines.length > 0 ? lines : [emptyLine()],
      newEnd: null,
      renewalMonths: null,
      noticeCount: null,
      noticeUnit: 'MONTHS',
      serviceLevel: '',
      comment: '',
    };
  }
  const { supplier, lines } = offer;
  const isSame = supplier?.name === offer.bidder;
  return {
    supplier: supplier ? { id: supplier.id, label: supplier.name } : null,
    bidder: isSame ? '' : offer.bidder,
    round: String(offer.round),
    registryNumber: offer.registryNumber ?? '',
    receivedOn: offer.receivedOn,
    bindsUntil: offer.bindsUntil ?? null,
    lines: lines?.length ? typedLines(lines) : [emptyLine()],
    newEnd: offer.newEnd ?? null,
    renewalMonths: offer.renewalMonths?.toString() ?? null,
    noticeCount: offer.noticeCount?.toString() ?? null,
    noticeUnit: offer.noticeUnit ?? 'MONTHS',
    serviceLevel: offer.serviceLevel ?? '',
    comment: offer.comment ?? '',
  };
}

const count = (text: string | null): number | null => (text === null ? null : Number(text));
const words = (text: string): string | null => text.trim() || null;

/** The mutations' input of what the form holds: an empty field clears. */
export function offerInput(values: OfferValues) {
  const { supplier, round, receivedOn, bindsUntil, lines, newEnd, renewalMonths, noticeCount, noticeUnit } = values;
  return {
    supplierId: supplier?.id ?? null,
    bidder: words(values.bidder) ?? supplier?.label ?? null,
    round: Number(round),
    registryNumber: words(values.registryNumber),
    receivedOn: receivedOn ?? '',
    bindsUntil,
    lines: lineInputs(lines),
    newEnd,
    renewalMonths: count(renewalMonths),
    noticeCount: count(noticeCount),
    noticeUnit: noticeCount === null ? null : (noticeUnit as SpanUnit | null),
    serviceLevel: words(values.serviceLevel),
    comment: words(values.comment),
  } satisfies Omit<UpdateRenegotiationOfferInput, 'id'>;
}
