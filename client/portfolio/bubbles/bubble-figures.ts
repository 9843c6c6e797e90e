import type { PortfolioBubblesQuery } from '../../gql/graphql.ts';

export type BubbleInitiative = PortfolioBubblesQuery['initiatives']['nodes'][number];

export const measures = ['COST', 'NPV', 'VALUE', 'RISK', 'CERTAINTY', 'SCORE'] as const;
/** What initiatives can be laid out by: cost, net present value of money, of all benefits, risk, certainty, score. */
export type Measure = (typeof measures)[number];

export const colourings = ['STAGE', 'RISK'] as const;
/** What colour and shape tell. */
export type Colouring = (typeof colourings)[number];

/** The most that a risk can be: likelihood 5 times consequence 5. */
export const WORST_RISK = 25;

/** A measure of an initiative; null where it has none. SEK, percent, 1 to 25, or 0 to 100 points. */
export function figureOf(initiative: BubbleInitiative, measure: Measure): number | null {
  const { likelyCost, worth, risks, weightedScore } = initiative;
  const npv = (of: string) => worth?.values.find(({ view }) => view === of)?.npv;
  switch (measure) {
    case 'COST':
      return numberOf(likelyCost);
    case 'NPV':
      return numberOf(npv('FINANCIAL'));
    case 'VALUE':
      return numberOf(npv('GREEN_AND_YELLOW'));
    case 'RISK':
      return risks.length > 0
        ? Math.max(...risks.map(({ likelihood, consequence }) => likelihood * consequence))
        : null;
    case 'CERTAINTY':
      return shareGreen(worth);
    case 'SCORE':
      return numberOf(weightedScore.score);
  }
}

/** The measures that an initiative lacks of those that place it; its area is always its cost. */
export function lacking(initiative: BubbleInitiative, placedBy: readonly Measure[]): Measure[] {
  return measures.filter(
    (measure) => (measure === 'COST' || placedBy.includes(measure)) && figureOf(initiative, measure) === null,
  );
}

/** How bad a risk is: low to 4, middle to 12, high above. */
export function riskLevel(initiative: BubbleInitiative): 'LOW' | 'MIDDLE' | 'HIGH' | 'UNTOLD' {
  const risk = figureOf(initiative, 'RISK');
  if (risk === null) return 'UNTOLD';
  return risk <= 4 ? 'LOW' : risk <= 12 ? 'MIDDLE' : 'HIGH';
}

/** Stages that have one colour and shape: more than four are no longer told apart. */
export function phaseOf({ stage }: BubbleInitiative): 'AHEAD' | 'PROPOSED' | 'GOING_ON' | 'OVER' {
  if (stage === 'IDEA' || stage === 'PRE_STUDY') return 'AHEAD';
  if (stage === 'PROPOSED') return 'PROPOSED';
  return stage === 'DECIDED' || stage === 'RUNNING' || stage === 'ROLLOUT' ? 'GOING_ON' : 'OVER';
}

/** Percent of the green and yellow benefit that is green; null without any. */
function shareGreen(worth: BubbleInitiative['worth']): number | null {
  const [green, yellow] = [Number(worth?.green ?? 0), Number(worth?.yellow ?? 0)];
  return green + yellow > 0 ? (100 * green) / (green + yellow) : null;
}

const numberOf = (text: string | null | undefined): number | null => (text == null ? null : Number(text));
