import type { Client } from 'pg';
import { Statement } from '../../../api/read/statement.ts';
import { systemViewer } from '../../../api/viewer.ts';
import { bestSet } from '../../../portfolio/prioritisation/best-set.ts';
import { askedOf } from '../../../portfolio/prioritisation/lab/asked-faults.ts';
import type { BestSetInput } from '../../../portfolio/prioritisation/lab/best-set.input.ts';
import { portfolioProblem } from '../../../portfolio/prioritisation/lab/portfolio-problem.ts';
import { portfolioSql } from '../../../portfolio/prioritisation/lab/portfolio.reading.ts';
import type { Portfolio } from '../../../portfolio/prioritisation/lab/portfolio.ts';
import { Teller } from '../../../portfolio/prioritisation/lab/told-set.ts';
import { PortfolioScenario } from '../../../portfolio/prioritisation/portfolio-scenario.entity.ts';
import { loadSolver } from '../../../portfolio/prioritisation/solver/highs.ts';
import { addDays, partsOf, type LocalDate } from '../../../values/local-date.ts';
import { addMoney, parseMoney, type Money } from '../../../values/money.ts';
import type { Rows } from '../../copy.ts';
import { Random } from '../random.ts';
import { Records } from '../records.ts';

interface Options {
  readonly seed: string;
  readonly today: LocalDate;
}

interface Asked {
  readonly name: string;
  readonly description: string;
  readonly input: BestSetInput;
}

/** What the region has tried: the frames as they are, five million more, and a pre-study that must be in. */
function questions({ frames }: Portfolio, nextYear: number): readonly Asked[] {
  const caps = frames
    .filter(({ code }) => code === 'DIGI-DRIFT')
    .flatMap(({ code, years }) =>
      years.flatMap(({ year, cap }) =>
        cap === null || year < nextYear ? [] : { frame: code, year, cap: addMoney(cap, FIVE_MILLION) },
      ),
    );
  return [
    {
      name: 'Inom beslutade utrymmen',
      description: 'Det bästa urvalet med de pengar och den arbetstid som finns.',
      input: {},
    },
    {
      name: 'Fem miljoner mer i driftmedel per år',
      description: 'Vad mer driftmedel skulle ge, med samma arbetstid.',
      input: { caps },
    },
    {
      name: 'Dataplattformen ska med',
      description: 'Vad det kostar att bestämma i förväg att I-031 genomförs.',
      input: { forcedIn: ['I-031'] },
    },
  ];
}

const FIVE_MILLION: Money = parseMoney('5000000.00');

/** Best sets that are kept, found as the lab finds them in the world that is stored; each is proved within a second. */
export async function makeScenarios(client: Client, { seed, today }: Options): Promise<Rows> {
  const viewer = systemViewer('demo world');
  const statement = new Statement(viewer);
  const portfolioText = statement.written(portfolioSql(statement, 'true'));
  const { rows } = await client.query<{ portfolio: Portfolio; region: string }>(
    `select (${portfolioText}) as portfolio, (select id from organisation_unit where parent_id is null) as region`,
    statement.values([{}], { today, viewer }),
  );
  const [stored] = rows;
  if (!stored) throw new Error('A portfolio is one row.');
  const { portfolio, region } = stored;
  const solve = await loadSolver();
  const records = new Records(new Random(`scenarios ${seed}`), today);
  const { year } = partsOf(today);
  return {
    entity: PortfolioScenario,
    rows: questions(portfolio, year + 1).map(({ name, description, input }) => {
      const asked = askedOf(input, portfolio, today, []);
      const made = portfolioProblem(portfolio, asked);
      const found = new Teller(portfolio, made).found(asked, bestSet(made.problem, solve, { seconds: 10, gap: 0 }));
      return {
        ...records.madeOn(addDays(today, -7)),
        name,
        unit: { id: region },
        description,
        asked: found.asked,
        found,
        note: null,
      };
    }),
  };
}
