import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { createRecord } from '../../api/write/record-mutations.ts';
import { viewerOf } from '../../api/write/visible.ts';
import type { Written } from '../../api/write/write.ts';
import { Contract } from '../../contracts/contract.entity.ts';
import { Asset } from '../../inventory/asset.entity.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import { CostCategory } from '../costs/cost-category.entity.ts';
import { withoutNulls } from '../entry-fields.ts';
import { LedgerRule } from './ledger-rule.entity.ts';
import type { CopyLedgerRulesInput, CreateLedgerRuleInput, UpdateLedgerRuleInput } from './ledger-rule.input.ts';
import { ledgerRuleFaults, type LedgerRule as Rule } from './ledger-rule.ts';
import { ledgerRules } from './ledger.record.ts';
import { requireWholeRegion } from './whole-region.ts';

const YEARS = [1900, 2999] as const;

export const RULE_FIELDS: FieldRules = {
  year: { range: YEARS },
  account: { longest: 20 },
  costCentre: { longest: 40 },
  project: { longest: 40 },
  serviceId: { property: 'service', refersTo: EHealthService },
  contractId: { property: 'contract', refersTo: Contract },
  assetId: { property: 'asset', refersTo: Asset },
  isLeftOut: {},
  categoryId: { property: 'category', refersTo: CostCategory },
  costClass: {},
  note: { longest: 1000 },
};

/** Makes a rule; there is at most one of a year, account, cost centre and project. */
export async function createRule(em: EntityManager, input: CreateLedgerRuleInput): Promise<LedgerRule> {
  requireWholeRegion(viewerOf(em), 'LedgerRule');
  const rule = await createRecord(em, ledgerRules, { costClass: 'RUN', ...withoutNulls(input) }, RULE_FIELDS);
  check(rule);
  return rule;
}

export async function updateRule(em: EntityManager, input: UpdateLedgerRuleInput): Promise<LedgerRule> {
  const rule = await loadForChange(em, ledgerRules, LedgerRule, input);
  await changeRule(em, rule, input);
  return rule;
}

/** Applies changes to a loaded rule: the one way for single writes and imports. */
export async function changeRule(em: EntityManager, rule: LedgerRule, changes: object): Promise<void> {
  await applyFields(em, LedgerRule, rule, changes, RULE_FIELDS);
  check(rule);
}

/** Gives a year the rules of another, except those whose patterns it has already; tells how many it got. */
export async function copyRules(em: EntityManager, { from, to }: CopyLedgerRulesInput): Promise<Written> {
  requireWholeRegion(viewerOf(em), 'LedgerRule');
  for (const [name, year] of Object.entries({ from, to })) {
    if (year < YEARS[0] || year > YEARS[1]) throw badInput('error.invalid', ['input', name], { reason: String(year) });
  }
  if (from === to) throw badInput('ledger.sameYear', ['input', 'to']);
  const [rules, there] = [await em.find(LedgerRule, { year: from }), await em.find(LedgerRule, { year: to })];
  if (!rules.length) throw badInput('ledger.noRules', ['input', 'from'], { year: from });
  const known = new Set(there.map(patternsOf));
  const missing = rules.filter((rule) => !known.has(patternsOf(rule)));
  for (const rule of missing) {
    const { account, costCentre, project, service, contract, asset, isLeftOut, category, costClass, note } = rule;
    const same = { account, costCentre, project, service, contract, asset, isLeftOut, category, costClass, note };
    em.create(LedgerRule, { ...same, year: to });
  }
  return { values: { count: missing.length } };
}

const patternsOf = ({ account, costCentre, project }: LedgerRule): string =>
  JSON.stringify([account ?? null, costCentre ?? null, project ?? null]);

/** A stored rule as the mapping takes it; its target is named by kind and key. */
export function ruleOf(rule: LedgerRule): Rule {
  const { id, year, account = null, costCentre = null, project = null, category, costClass } = rule;
  return { id, year, account, costCentre, project, target: targetOf(rule), category: category?.id ?? null, costClass };
}

function targetOf({ service, contract, asset }: LedgerRule): string | null {
  if (service) return `SERVICE:${service.id}`;
  if (contract) return `CONTRACT:${contract.id}`;
  return asset ? `ASSET:${asset.id}` : null;
}

const INPUT_FIELDS = {
  account: 'account',
  costCentre: 'costCentre',
  project: 'project',
  category: 'categoryId',
} as const;

function check(rule: LedgerRule): void {
  const targets = [rule.service, rule.contract, rule.asset].filter(Boolean).length;
  if (targets !== (rule.isLeftOut ? 0 : 1)) throw badInput('ledger.rule.oneTarget', ['input', 'serviceId']);
  // An id is only made with the write; the rule is judged without it.
  const [fault] = ledgerRuleFaults({ ...ruleOf(rule), id: '' });
  if (!fault) return;
  const field = INPUT_FIELDS[fault.field[0] as keyof typeof INPUT_FIELDS];
  throw badInput(`ledger.rule.${fault.code}`, ['input', field]);
}
