import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { badInput, ruleViolation } from '../../api/errors.ts';
import type { MessageKey } from '../../api/messages.ts';
import { globalId } from '../../api/read/global-id.ts';
import { recordOfEntity } from '../../api/read/record.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { inTurn } from '../../api/write/in-turn.ts';
import { Contract } from '../../contracts/contract.entity.ts';
import { Asset } from '../../inventory/asset.entity.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { EHealthService } from '../e-health-service.entity.ts';
import { requireColumn } from '../stored-number.ts';
import { cycleWith } from './dependency-cycle.ts';
import { beneath, besideOn, namesOf } from './dependency.reading.ts';
import { Dependency } from './dependency.entity.ts';
import type { CreateDependencyInput, UpdateDependencyInput } from './dependency.input.ts';
import { dependencies } from './dependency.record.ts';
import { shareConflict, shareFaults, type Share } from './share.ts';

const aMonth = { canonical: singleMonthOfText, invalid: 'services.month' } as const;

const CHANGEABLE: FieldRules = {
  firstMonth: aMonth,
  lastMonth: aMonth,
  basis: {},
  value: {},
  isCritical: {},
  note: { longest: 1000 },
};

export const DEPENDENCY_FIELDS: FieldRules = {
  dependentServiceId: { property: 'dependentService', refersTo: EHealthService },
  dependentAssetId: { property: 'dependentAsset', refersTo: Asset },
  onServiceId: { property: 'onService', refersTo: EHealthService },
  onAssetId: { property: 'onAsset', refersTo: Asset },
  onContractId: { property: 'onContract', refersTo: Contract },
  ...CHANGEABLE,
};

/** A dependency that is complete, stored or not. */
type Complete = Pick<Dependency, 'id' | 'firstMonth'> & Partial<Dependency>;

/** Makes a dependency; refuses one that closes a circle, is there already, or whose share does not go with the others. */
export async function createDependency(em: EntityManager, input: CreateDependencyInput): Promise<Dependency> {
  const draft: Partial<Dependency> = { id: v7() };
  await applyFields(em, Dependency, draft, { ...input, isCritical: input.isCritical ?? true }, DEPENDENCY_FIELDS);
  const complete = draft as Complete;
  requireEnds(complete);
  await check(em, complete);
  return em.create(Dependency, draft as RequiredEntityData<Dependency>);
}

/** Changes the months, the share or the rest of a dependency. */
export async function updateDependency(em: EntityManager, input: UpdateDependencyInput): Promise<Dependency> {
  const dependency = await loadForChange(em, dependencies, Dependency, input);
  await changeDependency(em, dependency, input);
  return dependency;
}

/** Applies changes to a loaded dependency: the one way for single writes and imports. */
export async function changeDependency(
  em: EntityManager,
  dependency: Dependency,
  input: Partial<Omit<UpdateDependencyInput, 'id'>>,
): Promise<void> {
  await applyFields(em, Dependency, dependency, input, CHANGEABLE);
  await check(em, dependency);
}

/** The record that stands on the other, and that other, of a dependency. */
export function endsOf(dependency: Partial<Dependency>): { dependent: string; dependsOn: string } {
  const { dependentService, dependentAsset, onService, onAsset, onContract } = dependency;
  const dependent = dependentService ?? dependentAsset;
  const dependsOn = onService ?? onAsset ?? onContract;
  if (!dependent || !dependsOn) throw new Error('A dependency has two ends.');
  return { dependent: dependent.id, dependsOn: dependsOn.id };
}

/** Refuses a row of a file that names other ends for a dependency than it has. */
export function requireSameEnds(dependency: Dependency, input: Readonly<Record<string, unknown>>): void {
  for (const [field, { property, refersTo }] of Object.entries(DEPENDENCY_FIELDS)) {
    if (!refersTo || !property || input[field] === undefined) continue;
    const stored = dependency[property as keyof Dependency] as { id: string } | null | undefined;
    const id = stored ? globalId(recordOfEntity(refersTo), stored.id) : null;
    if (input[field] !== id) throw badInput('services.sameEnds', ['input', field]);
  }
}

function requireEnds({ dependentService, dependentAsset, onService, onAsset, onContract }: Partial<Dependency>): void {
  if ([dependentService, dependentAsset].filter(Boolean).length !== 1) {
    throw badInput('services.dependOne', ['input', 'dependentServiceId']);
  }
  if ([onService, onAsset, onContract].filter(Boolean).length !== 1) {
    throw badInput('services.dependOnOne', ['input', 'onServiceId']);
  }
  if (dependentAsset && onService) throw badInput('services.assetOnService', ['input', 'onServiceId']);
}

async function check(em: EntityManager, dependency: Complete): Promise<void> {
  const { dependent, dependsOn } = endsOf(dependency);
  const validity = { validFrom: dependency.firstMonth, validTo: dependency.lastMonth ?? null };
  const added = { id: dependency.id, dependent, dependsOn, ...validity };
  const { basis = null, value = null } = dependency;
  // Without a basis a share is held against the rules of one that takes no value, for what they say of its months and ends.
  checkShare({ ...added, basis: basis ?? 'EQUAL', value }, dependency);
  await inTurn(em, 'services.dependencies');
  const field = ['input', onField(dependency)];
  const beside = await besideOn(em, dependsOn, dependency.id);
  const twin = beside.find((each) => each.dependent === dependent && overlap(each, added));
  if (twin) {
    const month = latest(twin.validFrom, added.validFrom);
    throw ruleViolation('services.dependencyTwice', 'DEPENDENCY_ONCE', { month }, ['input', 'firstMonth']);
  }
  const cycle = dependency.onContract ? null : cycleWith(await beneath(em, added), added);
  if (cycle) {
    const path = (await namesOf(em, cycle.path)).join(' → ');
    throw ruleViolation('services.dependencyCycle', 'DEPENDENCY_CIRCLE', { month: cycle.month, path }, field);
  }
  if (basis) checkAmong([...beside.flatMap(shareOrNone), { ...added, basis, value }]);
}

function checkShare(share: Share, dependency: Complete): void {
  requireColumn(share.value, 'value', 6, 'services.value');
  const fields: Readonly<Record<string, string>> = {
    dependsOn: onField(dependency),
    validTo: 'lastMonth',
    value: 'value',
  };
  const [fault] = shareFaults(share);
  if (fault) {
    const field = ['input', fields[String(fault.field[0])] ?? 'basis'];
    const key: MessageKey = `services.share.${fault.code}`;
    throw ruleViolation(key, fault.code, { month: share.validFrom }, field);
  }
  if (dependency.basis === 'USAGE' && dependency.dependentAsset) {
    throw ruleViolation('services.usageOfAsset', 'USAGE_OF_ASSET', {}, ['input', 'basis']);
  }
  if (dependency.basis === 'ACQUISITION_COST' && dependency.dependentService) {
    throw ruleViolation('services.acquisitionOfService', 'ACQUISITION_OF_SERVICE', {}, ['input', 'basis']);
  }
}

function checkAmong(shares: readonly Share[]): void {
  const conflict = shareConflict(shares);
  if (!conflict) return;
  const { code, month } = conflict;
  const field = ['input', code === 'ABOVE_HUNDRED' ? 'value' : 'basis'];
  throw ruleViolation(`services.share.${code}`, code, { month }, field);
}

const shareOrNone = (share: Share | (Omit<Share, 'basis'> & { basis: null })): Share[] =>
  share.basis === null ? [] : [share];

type Validity = Pick<Share, 'validFrom' | 'validTo'>;

const overlap = (a: Validity, b: Validity): boolean =>
  (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo);

const latest = (a: YearMonth, b: YearMonth): YearMonth => (a > b ? a : b);

const onField = ({ onService, onAsset }: Partial<Dependency>): string =>
  onService ? 'onServiceId' : onAsset ? 'onAssetId' : 'onContractId';
