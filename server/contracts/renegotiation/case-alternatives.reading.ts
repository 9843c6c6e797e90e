import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '../../values/local-date.ts';
import { badInput } from '../../api/errors.ts';
import { parseDecimal } from '../../values/decimal.ts';
import { termOf } from '../contract-term-of.ts';
import { alternatives, type Negotiated } from './alternatives.ts';
import { linesOf } from './amended-lines.ts';
import type { RenegotiationAlternativeType } from './calculations.type.ts';
import { baselineLines, offersOf } from './comparison.reading.ts';
import type { RenegotiationLineInput } from './renegotiation-offer.input.ts';
import { checkedLines } from './renegotiation-offer.commands.ts';
import type { RenegotiationCase } from './renegotiation.entities.ts';
import type { Horizon } from './total-cost.ts';

export interface AlternativeAssumptions {
  offerId?: string | null;
  procuredLines?: RenegotiationLineInput[] | null;
  procureLeadMonths?: number | null;
  endingLines?: RenegotiationLineInput[] | null;
}

const LEAD_MONTHS = 9;

/** What can be done with the case's contract, side by side, with what people say of each. */
export async function caseAlternatives(
  em: EntityManager,
  found: RenegotiationCase,
  said: AlternativeAssumptions,
  horizon: Horizon,
  today: LocalDate,
): Promise<RenegotiationAlternativeType[]> {
  const { start } = horizon;
  const leadMonths = said.procureLeadMonths ?? LEAD_MONTHS;
  if (leadMonths < 0 || leadMonths > 60) {
    throw badInput('renegotiation.between', ['procureLeadMonths'], { least: 0, most: 60 });
  }
  const result = alternatives({
    term: termOf(found.contract),
    today,
    currentLines: await baselineLines(em, found, start),
    negotiated: await negotiated(em, found, said.offerId, start),
    procured: said.procuredLines
      ? { lines: checkedLines(said.procuredLines, start, ['procuredLines']), leadMonths }
      : null,
    endingLines: said.endingLines?.length ? checkedLines(said.endingLines, start, ['endingLines']) : [],
    horizon,
  });
  return result.map((each) => {
    const note = found.notes.find(({ kind }) => kind === each.kind);
    return {
      ...each,
      risk: note?.risk ?? null,
      work: note?.work ?? null,
      isChosen: found.chosenAlternative === each.kind,
    };
  });
}

/** The prices of an offer, else of the one agreed on, else the target as one sum a year. */
async function negotiated(
  em: EntityManager,
  found: RenegotiationCase,
  offerId: string | null | undefined,
  from: LocalDate,
): Promise<Negotiated | null> {
  const offer = offerId ? (await offersOf(em, found, [offerId]))[0] : found.agreedOffer;
  if (offer) return { lines: linesOf(offer.lines, from), from };
  if (!found.targetAnnual) return null;
  const line = {
    item: found.name,
    quantity: parseDecimal('1'),
    unitPrice: found.targetAnnual,
    billingPeriod: 'YEAR' as const,
  };
  return { lines: linesOf([line], from), from };
}
