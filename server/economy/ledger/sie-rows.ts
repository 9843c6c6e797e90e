import type { SieHeader, SiePeriodAmount, SieVoucher } from '../../exchange/sie/sie-file.ts';
import { moneyOfOre, oreOf, sumOf, type Ore } from '../../values/ore.ts';
import { yearMonthOf } from '../../values/year-month.ts';
import type { LedgerRow } from './map-ledger.ts';

/** The dimensions that SIE reserves for them. */
const COST_CENTRE = 1;
const PROJECT = 6;

/** Whether an account is of costs or income. Where the file does not say: classes 1 and 2 are assets and debts in BAS. */
export function isOfResult({ accounts }: Pick<SieHeader, 'accounts'>, account: string): boolean {
  const type = accounts.get(account)?.type;
  return type ? type === 'K' || type === 'I' : !/^[12]/.test(account);
}

/** A voucher's rows of costs and income, each in the month of its day. */
export function voucherRows({ rows }: SieVoucher, header: Pick<SieHeader, 'accounts'>): LedgerRow[] {
  return rows
    .filter(({ account }) => isOfResult(header, account))
    .map(({ account, objects, day, amount }) => ({
      account,
      costCentre: objects.get(COST_CENTRE) || null,
      project: objects.get(PROJECT) || null,
      month: yearMonthOf(day),
      scenario: 'ACTUAL',
      amount,
    }));
}

/**
 * The period amounts of one kind, costs and income alone, as rows that can be added up: a file may have an account's whole
 * amount and beside it the same by cost centre, and by project within that. What the finer ones leave of the coarser is
 * theirs. Where an account and month has cost centres, amounts by project alone are another view of the same, left out.
 */
export function periodRows(
  amounts: readonly SiePeriodAmount[],
  kind: SiePeriodAmount['kind'],
  header: Pick<SieHeader, 'accounts'>,
): LedgerRow[] {
  const wanted = amounts.filter((each) => each.kind === kind && isOfResult(header, each.account));
  const groups = Map.groupBy(wanted, ({ account, month }) => `${account} ${month}`);
  const scenario = kind === 'PBUDGET' ? 'BUDGET' : 'ACTUAL';
  const parts = [...groups.values()].flatMap(disjoint);
  return parts.map(({ ore, ...codes }) => ({ ...codes, scenario, amount: moneyOfOre(ore) }));
}

interface Part extends Pick<LedgerRow, 'account' | 'month' | 'costCentre' | 'project'> {
  readonly ore: Ore;
}

function disjoint(group: readonly SiePeriodAmount[]): Part[] {
  const byCodes = Map.groupBy(group, ({ objects }) => `${objects.get(COST_CENTRE)}\u0000${objects.get(PROJECT)}`);
  const parts = [...byCodes.values()].map(partOf);
  const [centred, others] = [parts.filter(hasCentre), parts.filter((part) => !hasCentre(part))];
  const ofBoth = centred.filter(({ project }) => project !== null);
  const ofCentres = centred.filter(({ project }) => project === null);
  const centres = ofCentres.map((part) =>
    less(
      part,
      ofBoth.filter(({ costCentre }) => costCentre === part.costCentre),
    ),
  );
  const views = centred.length > 0 ? [...centres, ...ofBoth] : others.filter(({ project }) => project !== null);
  const whole = others.filter(({ project }) => project === null);
  return [...whole.map((part) => less(part, views)), ...views].filter(({ ore }) => ore !== 0n);
}

function hasCentre({ costCentre }: Part): boolean {
  return costCentre !== null;
}

/** Amounts of the same cost centre and project. Those by further dimensions count only where there is none of the two alone. */
function partOf(amounts: readonly SiePeriodAmount[]): Part {
  const { account, month, objects } = amounts[0]!;
  const [costCentre, project] = [objects.get(COST_CENTRE) || null, objects.get(PROJECT) || null];
  const dimensions = [costCentre, project].filter((code) => code !== null).length;
  const alone = amounts.filter((each) => each.objects.size === dimensions);
  const ore = sumOf((alone.length > 0 ? alone : amounts).map(({ amount }) => oreOf(amount)));
  return { account, month, costCentre, project, ore };
}

function less(part: Part, taken: readonly Part[]): Part {
  return { ...part, ore: part.ore - sumOf(taken.map(({ ore }) => ore)) };
}
