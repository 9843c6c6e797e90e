import type { EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation, type DomainError } from '../api/errors.ts';
import { inTurn } from '../api/write/in-turn.ts';
import { visibleKeys } from '../api/write/visible.ts';
import { doubleCounting, type PlanStanding } from './action-plan.ts';
import type { Initiative } from './initiative.entity.ts';
import { initiatives } from './initiative.record.ts';

type Counted = Partial<Pick<Initiative, 'id' | 'code' | 'unit' | 'stage' | 'isAdditional' | 'planMeasure'>>;

/** A standing with what the initiative is called, and its unit's key. */
type Standing = PlanStanding & { readonly code: string; readonly unit: string | undefined };

/**
 * Refuses an initiative whose effect would be counted twice beside its unit's action plan.
 * @throws DomainError RULE_VIOLATION ADDITIONAL_BUT_IN_PLAN, MEASURE_MISSING or MEASURE_ALREADY_COUNTED
 */
export async function requireCountedOnce(em: EntityManager, initiative: Counted): Promise<void> {
  requireToldOnce(initiative);
  const [error] = (await countedTwice(em, [initiative])).values();
  if (error) throw error;
}

/** The same as far as the initiative alone can tell. */
export function requireToldOnce(initiative: Counted): void {
  const error = isCounted(initiative) ? faultOf(standingOf(initiative, ''), []) : null;
  if (error) throw error;
}

/** Those of several whose measure another initiative has, or one before them, each with why. */
export async function countedTwice<Each extends Counted>(
  em: EntityManager,
  asked: readonly Each[],
): Promise<Map<Each, DomainError>> {
  const measured = asked.filter((each) => isCounted(each) && each.planMeasure != null);
  if (!measured.length) return new Map();
  await inTurn(em, 'portfolio.plan-measures');
  const own = measured.map((each, index) => [each, standingOf(each, String(index))] as const);
  const others = (await storedStandings(em, own)).filter(
    ({ initiative }) => !measured.some(({ id }) => id === initiative),
  );
  const faults = new Map<Each, DomainError>();
  for (const [each, standing] of own) {
    const error = faultOf(standing, others);
    if (error) faults.set(each, error);
    else others.push(standing);
  }
  return faults;
}

/** One that is stopped is counted nowhere; one of which nothing is told is not yet. */
function isCounted({ stage, unit, isAdditional, planMeasure }: Counted): boolean {
  return stage !== 'STOPPED' && Boolean(unit) && (isAdditional != null || planMeasure != null);
}

function standingOf({ id, code, unit, isAdditional, planMeasure }: Counted, place: string): Standing {
  return {
    initiative: id ?? place,
    additional: isAdditional ?? false,
    measure: planMeasure?.toLowerCase() ?? null,
    code: code ?? '',
    unit: unit?.id,
  };
}

/** The initiatives that have these measures as they are stored; '…' is the code of one that the writer may not see. */
async function storedStandings(em: EntityManager, own: readonly (readonly [Counted, Standing])[]): Promise<Standing[]> {
  const stored = await em.execute<Standing[]>(
    `select id as initiative, false as additional, lower(plan_measure) as measure, code, unit_id as unit from initiative
     where lower(plan_measure) in (select jsonb_array_elements_text(?::jsonb)) and stage <> 'STOPPED'`,
    [JSON.stringify(own.map(([, { measure }]) => measure))],
  );
  const visible = await visibleKeys(
    em,
    initiatives,
    stored.map(({ initiative }) => initiative),
  );
  return stored.map((each) => (visible.has(each.initiative) ? each : { ...each, code: '…' }));
}

function faultOf(standing: Standing, others: readonly Standing[]): DomainError | null {
  const ofUnit = others.filter(({ unit }) => unit === standing.unit);
  const fault = doubleCounting(standing, ofUnit);
  if (!fault) return null;
  const field = fault.field[0] === 'measure' ? 'planMeasure' : 'isAdditional';
  const by = ofUnit.find(({ initiative }) => initiative === fault.by)?.code ?? '';
  return ruleViolation(`portfolio.plan.${fault.code}`, fault.code, { by }, ['input', field]);
}
