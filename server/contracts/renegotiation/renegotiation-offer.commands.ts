import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../../api/errors.ts';
import type { MessageKey } from '../../api/messages.ts';
import { deleteRecord } from '../../api/write/delete.ts';
import type { DeleteInput } from '../../api/write/delete.input.ts';
import { applyFields, loadForChange, textOrNull, type FieldRules } from '../../api/write/fields.ts';
import type { Written } from '../../api/write/write.ts';
import { Supplier } from '../../organisation/supplier.entity.ts';
import { exact } from '../../values/exact.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { annualCost, oneOffCost, priceLineFaults, type PriceLine } from '../price-lines.ts';
import { linesOf } from './amended-lines.ts';
import { requireOpen } from './renegotiation-case.commands.ts';
import type {
  CreateRenegotiationOfferInput,
  RenegotiationLineInput,
  UpdateRenegotiationOfferInput,
} from './renegotiation-offer.input.ts';
import { RenegotiationCase, RenegotiationOffer, type OfferLine } from './renegotiation.entities.ts';
import { renegotiationOffers } from './renegotiation.record.ts';

export const OFFER_FIELDS: FieldRules = {
  bidder: {},
  supplierId: { property: 'supplier', refersTo: Supplier },
  round: { range: [1, 99] },
  registryNumber: { longest: 60 },
  receivedOn: {},
  bindsUntil: {},
  newEnd: {},
  renewalMonths: { range: [1, 1200] },
  noticeCount: { range: [0, 1200] },
  noticeUnit: {},
  serviceLevel: { longest: 2000 },
  comment: { longest: 4000 },
};

const MOST_LINES = 500;
const QUANTITY_DECIMALS = 4;

/** Makes an offer with its lines, in an open case. */
export async function createOffer(
  em: EntityManager,
  { bidder, round, ...input }: CreateRenegotiationOfferInput,
): Promise<RenegotiationOffer> {
  const draft: Partial<RenegotiationOffer> = { round: 1 };
  const rules = { ...OFFER_FIELDS, renegotiationId: { property: 'renegotiation', refersTo: RenegotiationCase } };
  await applyFields(
    em,
    RenegotiationOffer,
    draft,
    { ...input, ...(bidder && { bidder }), ...(round && { round }) },
    rules,
  );
  if (draft.renegotiation) requireOpen(draft.renegotiation, 'renegotiationId');
  if (draft.supplier) draft.bidder ??= draft.supplier.name;
  if (!draft.bidder) throw badInput('error.required', ['input', 'bidder']);
  settle(draft, input.lines);
  return em.create(RenegotiationOffer, draft as RequiredEntityData<RenegotiationOffer>);
}

/** Changes an offer of an open case, its lines as a whole. */
export async function updateOffer(
  em: EntityManager,
  input: UpdateRenegotiationOfferInput,
): Promise<RenegotiationOffer> {
  const found = await changeable(em, input);
  if (input.renegotiationId !== undefined) throw badInput('renegotiation.sameCase', ['input', 'renegotiationId']);
  if (input.lines === null) throw badInput('error.required', ['input', 'lines']);
  await applyFields(em, RenegotiationOffer, found, input, OFFER_FIELDS);
  settle(found, input.lines);
  return found;
}

/** Deletes an offer of an open case, unless it is the one agreed on. */
export async function deleteOffer(em: EntityManager, input: DeleteInput): Promise<Written> {
  const found = await changeable(em, input);
  if (found.renegotiation.agreedOffer === found) throw agreed();
  return deleteRecord(em, renegotiationOffers, RenegotiationOffer, input);
}

/** Loads an offer for a change: not when the case is decided, nor when it is what was agreed. */
async function changeable(
  em: EntityManager,
  input: { id: string; expectedVersion?: number | null },
): Promise<RenegotiationOffer> {
  const found = await loadForChange(em, renegotiationOffers, RenegotiationOffer, input);
  const renegotiation = await em.findOneOrFail(RenegotiationCase, found.renegotiation.id);
  requireOpen(renegotiation);
  if (renegotiation.stage === 'AGREED' && renegotiation.agreedOffer === found) throw agreed();
  return found;
}

const agreed = () => ruleViolation('renegotiation.offerAgreed', 'OFFER_IS_AGREED', {}, ['input', 'id']);

function settle(offer: Partial<RenegotiationOffer>, lines: readonly RenegotiationLineInput[] | undefined): void {
  const { receivedOn, bindsUntil } = offer;
  if (receivedOn && bindsUntil && bindsUntil < receivedOn) {
    throw ruleViolation('contracts.price.END_BEFORE_START', 'END_BEFORE_START', {}, ['input', 'bindsUntil']);
  }
  if (offer.noticeCount == null) offer.noticeUnit = null;
  else offer.noticeUnit ??= 'MONTHS';
  if (!lines || !receivedOn) return;
  const priced = checkedLines(lines, receivedOn, ['input', 'lines']);
  offer.lines = priced.map((line): OfferLine => {
    const { item, quantity, unitPrice, billingPeriod } = line;
    return { item, quantity, unitPrice, billingPeriod, annual: annualCost([line], receivedOn) };
  });
  offer.annualCost = annualCost(priced, receivedOn);
  offer.oneOffCost = oneOffCost(priced);
}

/** The lines of an input from a day on; refuses what is wrong with one, naming it. */
export function checkedLines(
  inputs: readonly RenegotiationLineInput[],
  from: LocalDate,
  path: readonly (string | number)[],
): PriceLine[] {
  if (!inputs.length) throw badInput('error.required', path);
  if (inputs.length > MOST_LINES) throw badInput('error.tooManyItems', path, { limit: MOST_LINES });
  const named = inputs.map((line, index) => {
    const item = textOrNull(line.item, [...path, index, 'item'], 200);
    if (item === null) throw badInput('error.required', [...path, index, 'item']);
    if (exact(line.quantity).decimalPlaces() > QUANTITY_DECIMALS) {
      throw badInput('renegotiation.decimals', [...path, index, 'quantity'], { limit: QUANTITY_DECIMALS });
    }
    return { ...line, item };
  });
  const lines = linesOf(named, from);
  lines.forEach((line, index) => {
    const [fault] = priceLineFaults(line);
    if (fault)
      throw ruleViolation(`contracts.price.${fault.code}` satisfies MessageKey, fault.code, {}, [
        ...path,
        index,
        ...fault.field,
      ]);
  });
  return lines;
}
