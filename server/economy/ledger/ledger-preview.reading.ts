import type { EntityManager } from '@mikro-orm/postgresql';
import { globalId } from '../../api/read/global-id.ts';
import type { RecordDefinition } from '../../api/read/record.ts';
import { contracts } from '../../contracts/contract.record.ts';
import { assets } from '../../inventory/asset.record.ts';
import { services } from '../../services/e-health-service.record.ts';
import { moneyOfOre, oreOf, sumOf, type Ore } from '../../values/ore.ts';
import { CostCategory } from '../costs/cost-category.entity.ts';
import { differenceOf, entriesOf } from './ledger-entries.commands.ts';
import { LedgerImport } from './ledger-import.entity.ts';
import type {
  LedgerMappedType,
  LedgerPreviewType,
  LedgerScenarioType,
  LedgerTakenType,
  LedgerUnmappedType,
} from './ledger-preview.type.ts';
import { LedgerRule } from './ledger-rule.entity.ts';
import { ledgerRules } from './ledger.record.ts';
import { mapImport, spansOf } from './map-import.reading.ts';
import type { LedgerMapping, MappedCost, UnmappedRows } from './map-ledger.ts';

/** Combinations of codes that are shown; the largest count. */
const MOST_UNMAPPED = 200;

const TARGETS: Readonly<Record<string, RecordDefinition>> = { SERVICE: services, CONTRACT: contracts, ASSET: assets };

/** What the rules, as they are now, make of a file that has been read; as many statements whatever the file holds. */
export async function ledgerPreviewOf(em: EntityManager, ledger: LedgerImport): Promise<LedgerPreviewType> {
  const mapping = await mapImport(em, ledger);
  const unmapped = mapping.unmapped();
  return {
    scenarios: await scenariosOf(em, ledger, mapping),
    unmappedCount: unmapped.length,
    unmapped: unmapped.slice(0, MOST_UNMAPPED).map((rows) => unmappedOf(rows, ledger)),
    mapped: await mappedOf(em, mapping.mapped()),
    taken: await takenOf(em, mapping),
    replaces: await lastFileOf(em, ledger),
  };
}

async function scenariosOf(
  em: EntityManager,
  ledger: LedgerImport,
  mapping: LedgerMapping,
): Promise<LedgerScenarioType[]> {
  const entries = await entriesOf(em, ledger);
  const { changes, unchanged } = differenceOf(mapping, entries);
  return spansOf(ledger).map(({ scenario, first, last, rows }) => {
    const sums = mapping.sums(scenario);
    const entered = sumOf(entries.filter((entry) => entry.scenario === scenario).map(({ amount }) => oreOf(amount)));
    const accounted = entered + oreOf(sums.leftOut) + oreOf(sums.unmapped);
    const own = changes.filter(({ key }) => key.scenario === scenario);
    return {
      scenario,
      first,
      last,
      rows,
      ...sums,
      entered: moneyOfOre(entered),
      difference: moneyOfOre(oreOf(sums.in) - accounted),
      toCreate: own.filter(({ entry }) => entry === null).length,
      toChange: own.filter(({ entry, after }) => entry !== null && after !== null).length,
      toRemove: own.filter(({ entry, after }) => entry !== null && after === null).length,
      unchanged: unchanged.filter((key) => key.scenario === scenario).length,
    };
  });
}

function unmappedOf(rows: UnmappedRows, { names }: LedgerImport): LedgerUnmappedType {
  const nameOf = (dimension: 'account' | 'costCentre' | 'project') => names?.[dimension][rows[dimension] ?? ''] ?? null;
  return {
    ...rows,
    accountName: nameOf('account'),
    costCentreName: nameOf('costCentre'),
    projectName: nameOf('project'),
    conflict: rows.conflict.map((key) => globalId(ledgerRules, key)),
  };
}

/** By record, category, class and scenario, the months and accounts added up. */
async function mappedOf(em: EntityManager, costs: readonly MappedCost[]): Promise<LedgerMappedType[]> {
  const groups = Map.groupBy(costs, ({ target, category, costClass, scenario }) =>
    [target, category, costClass, scenario].join(),
  );
  const targets = await namesOf(em, new Set(costs.map(({ target }) => target)));
  const categories = new Map((await em.findAll(CostCategory)).map(({ id, name }) => [id, name]));
  const rows = [...groups.values()].flatMap((group): (LedgerMappedType & { ore: Ore })[] => {
    const [{ target, category, costClass, scenario }] = group as [MappedCost];
    const named = targets.get(target);
    if (!named) return [];
    const ore = sumOf(group.map(({ amount }) => oreOf(amount)));
    const categoryName = categories.get(category ?? '') ?? null;
    const count = group.reduce((total, cost) => total + cost.rows, 0);
    return [{ ...named, categoryName, costClass, scenario, amount: moneyOfOre(ore), rows: count, ore }];
  });
  return rows.toSorted((a, b) => Number(b.ore - a.ore)).map(({ ore: _ore, ...row }) => row);
}

type Named = Pick<LedgerMappedType, 'recordId' | 'recordType' | 'recordKey' | 'recordName'>;

async function namesOf(em: EntityManager, targets: ReadonlySet<string>): Promise<Map<string, Named>> {
  const named = new Map<string, Named>();
  for (const [kind, record] of Object.entries(TARGETS)) {
    const keys = [...targets].filter((target) => target.startsWith(`${kind}:`)).map((target) => target.split(':')[1]);
    if (!keys.length) continue;
    const found = (await em.find(record.entity, { id: { $in: keys } })) as ({ id: string } & Record<string, string>)[];
    for (const { id, [record.key ?? 'id']: recordKey = id, name: recordName = id } of found) {
      named.set(`${kind}:${id}`, { recordId: globalId(record, id), recordType: record.name, recordKey, recordName });
    }
  }
  return named;
}

async function takenOf(em: EntityManager, mapping: LedgerMapping): Promise<LedgerTakenType[]> {
  const taken = mapping.taken();
  const rules = await em.find(LedgerRule, { id: { $in: [...new Set(taken.map(({ rule }) => rule))] } });
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return taken.flatMap(({ rule: id, scenario, amount, rows }) => {
    const rule = byId.get(id);
    if (!rule) return [];
    const { account = null, costCentre = null, project = null, isLeftOut, note = null } = rule;
    return [
      { ruleId: globalId(ledgerRules, id), account, costCentre, project, isLeftOut, note, scenario, amount, rows },
    ];
  });
}

async function lastFileOf(em: EntityManager, { id, ledger }: LedgerImport): Promise<string | null> {
  const [last] = await em.find(
    LedgerImport,
    { ledger, status: 'DONE', id: { $ne: id } },
    { limit: 1, orderBy: { importedAt: -1 } },
  );
  return last?.fileName ?? null;
}
