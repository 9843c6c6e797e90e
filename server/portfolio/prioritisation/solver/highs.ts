import loadHighs, { type Highs, type Model } from 'highs';
import type { Milp, Row, Solution, Solve, SolveLimits } from '../milp.ts';

/**
 * Settings that were quickest on portfolios of 15 to 300 initiatives: these models are small and tightly bounded, so that
 * looking for symmetries, starting anew and trying many rules of thumb cost more than they bring.
 */
const SETTINGS = {
  output_flag: false,
  random_seed: 0,
  mip_abs_gap: 1e-6,
  mip_detect_symmetry: false,
  mip_allow_restart: false,
  mip_heuristic_run_feasibility_jump: false,
  mip_heuristic_effort: 0.02,
} as const;

/** HiGHS, compiled to WebAssembly: it runs in the thread that calls, which stands still until the answer is there. */
export async function loadSolver(): Promise<Solve> {
  const highs = await loadHighs();
  return (milp, limits) => solveWith(highs, milp, limits);
}

function solveWith(highs: Highs, milp: Milp, limits: SolveLimits): Solution {
  const { modelStatus } = highs.constants;
  // HiGHS takes a model without variables for no model at all.
  if (milp.columns.length === 0) return solutionOfNothing(milp.rows);
  const model = modelOf(highs, milp);
  try {
    model.options.set({ ...SETTINGS, time_limit: limits.seconds, mip_rel_gap: limits.gap });
    model.run();
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible) return { status: 'INFEASIBLE' };
    const isFound = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    if (!isFound) return { status: 'NOTHING_FOUND' };
    const values = [...model.getSolution().colValue];
    const isWhole = milp.columns.some((column) => column.isWhole);
    const bound = isWhole ? Number(model.info.get('mip_dual_bound')) : model.getObjectiveValue();
    return { status: status === modelStatus.optimal ? 'OPTIMAL' : 'FEASIBLE', values, bound };
  } finally {
    model.dispose();
  }
}

function modelOf(highs: Highs, { columns, rows }: Milp): Model {
  const { objectiveSense, variableType } = highs.constants;
  const entries = rows.flatMap((row) => row.entries);
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.entries.length);
  return highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    sense: objectiveSense.maximize,
    colCost: columns.map(({ value }) => value),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ most }) => most ?? highs.infinity),
    rowLower: rows.map(({ least }) => least ?? -highs.infinity),
    rowUpper: rows.map(({ most }) => most ?? highs.infinity),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: entries.map(([column]) => column),
      values: entries.map(([, coefficient]) => coefficient),
    },
    integrality: columns.map(({ isWhole }) => (isWhole ? variableType.integer : variableType.continuous)),
  });
}

function solutionOfNothing(rows: readonly Row[]): Solution {
  const isMet = rows.every(({ least, most }) => (least ?? 0) <= 0 && (most ?? 0) >= 0);
  return isMet ? { status: 'OPTIMAL', values: [], bound: 0 } : { status: 'INFEASIBLE' };
}
