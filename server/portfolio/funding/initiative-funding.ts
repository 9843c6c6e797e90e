import type { EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation, type DomainError } from '../../api/errors.ts';
import type { MessageKey } from '../../api/messages.ts';
import { inTurn } from '../../api/write/in-turn.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { chargesOf, capsOf, plannedCharges, type PlannedMonths } from './frame-charges.ts';
import { fundingRefusals, type FundingFrame, type FundingRefusal } from './funding-frame.ts';
import type { FundingFrame as StoredFrame } from './funding-frame.entity.ts';

/** A refusal, the month that it is about where it is about one, and the frame that refuses. */
export interface FrameRefusal extends FundingRefusal {
  readonly month: YearMonth | null;
  readonly frame: { readonly id: string; readonly code: string; readonly name: string };
}

/** A frame as the rules take it, and all that is planned on it. */
interface ChargedFrame {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly rule: FundingFrame;
  readonly planned: readonly PlannedMonths[];
}

/**
 * Why an initiative's plan may not be decided, frame by frame in the order of their codes; none when each frame that its
 * cost lines name has room for it, also none when no line names a frame. It is asked as if the initiative were decided,
 * whatever its stage, of what is written so far: flush changes of lines, partners and frames first. Within a write other
 * decisions on the same frames wait until this one ends.
 */
export async function fundingRefusalsOf(em: EntityManager, initiativeId: string): Promise<FrameRefusal[]> {
  return (await fundingRefusalsOfAll(em, [initiativeId])).get(initiativeId) ?? [];
}

/** The same of several initiatives, by as many statements as one takes; those that nothing refuses are left out. */
export async function fundingRefusalsOfAll(
  em: EntityManager,
  initiativeIds: readonly string[],
): Promise<Map<string, FrameRefusal[]>> {
  const frames = await chargedFrames(
    em,
    `f.id in (select l.frame_id from initiative_cost l
      where l.initiative_id in (select value::uuid from jsonb_array_elements_text(?::jsonb)))`,
    JSON.stringify(initiativeIds),
  );
  const refusals = initiativeIds.map((id) => [id, frames.flatMap((frame) => refusalsOn(frame, id))] as const);
  return new Map(refusals.filter(([, own]) => own.length));
}

/** Why what is decided on a frame no longer fits in it, as it is written: a frame is not made smaller than that. */
export async function frameRefusals(em: EntityManager, frameId: string): Promise<FrameRefusal[]> {
  const frames = await chargedFrames(em, 'f.id = ?', frameId);
  return frames.flatMap((frame) =>
    chargesOf(frame.planned)
      .filter(({ state }) => state === 'DECIDED')
      .flatMap(({ initiative }) => refusalsOn(frame, initiative)),
  );
}

/** The error that tells of a refusal; the field is the one of the input that it is about. */
export function refusedFunding({ code, frame, year, over }: FrameRefusal, field: readonly string[]): DomainError {
  const values = { frame: `${frame.code} ${frame.name}`, year: year ?? '', over: over === null ? '' : { sek: over } };
  return ruleViolation(`portfolio.funding.${code}` satisfies MessageKey, code, values, field);
}

function refusalsOn({ id, code, name, rule, planned }: ChargedFrame, initiative: string): FrameRefusal[] {
  const own = planned.find((each) => each.id === initiative);
  if (!own) return [];
  const charge = { initiative, state: 'DECIDED' as const, months: own.months };
  return fundingRefusals(rule, charge, chargesOf(planned)).map((refusal) => {
    const [, index] = refusal.field;
    const month = typeof index === 'number' ? (own.months[index]?.month ?? null) : null;
    return { ...refusal, month, frame: { id, code, name } };
  });
}

type FrameRow = Pick<
  StoredFrame,
  'id' | 'code' | 'name' | 'source' | 'years' | 'isClosed' | 'firstMonth' | 'lastMonth'
>;

/** The frames of a condition, locked one after the other in the order of their keys so that none waits for another's end. */
async function chargedFrames(em: EntityManager, condition: string, key: string): Promise<ChargedFrame[]> {
  const ids = await em.execute<{ id: string }[]>(`select f.id from funding_frame f where ${condition} order by f.id`, [
    key,
  ]);
  for (const { id } of ids) await inTurn(em, `portfolio.frame.${id}`);
  const rows = await em.execute<(FrameRow & { members: string[]; planned: PlannedMonths[] })[]>(
    `select f.id, f.code, f.name, f.source, f.years, f.is_closed as "isClosed", f.first_month as "firstMonth",
       f.last_month as "lastMonth",
       (select coalesce(jsonb_agg(m.initiative_id), '[]') from funding_frame_member m where m.frame_id = f.id) as members,
       (${plannedCharges('f.id', { initiatives: 'initiative', costs: 'initiative_cost' })}) as planned
     from funding_frame f where ${condition} order by f.code`,
    [key],
  );
  return rows.map(({ id, code, name, members, planned, ...frame }) => ({
    id,
    code,
    name,
    planned,
    rule: {
      source: frame.source,
      window: { first: frame.firstMonth, last: frame.lastMonth },
      caps: capsOf(frame.years),
      closedList: frame.isClosed ? new Set(members) : null,
    },
  }));
}
