import type { StageNeed } from './initiative-stage.ts';

type Texts = { sv: string; en: string };

const NEEDS: Readonly<Record<`portfolio.need.${StageNeed}`, Texts>> = {
  'portfolio.need.OWNER': { sv: 'en ansvarig', en: 'somebody who answers for it' },
  'portfolio.need.COMPLETE_PROPOSAL': {
    sv: 'ett fullständigt förslag (kostnad, tid, verksamhetsmässigt och ekonomiskt utfall, och om det är utöver handlingsplanen)',
    en: 'a complete proposal (cost, time, organisational and economic outcome, and whether it is on top of the action plan)',
  },
  'portfolio.need.BENEFIT_OWNER': {
    sv: 'en nyttoägare för varje planerad nytta, och minst en nytta',
    en: 'an owner of each planned benefit, and at least one benefit',
  },
  'portfolio.need.FUNDING': { sv: 'utrymme för kostnaden', en: 'room for its cost' },
  'portfolio.need.DECISION': {
    sv: 'beslutet: vem som beslutade, när och vad',
    en: 'the decision: who decided, when and what',
  },
  'portfolio.need.PILOT_RESULT': { sv: 'pilotens resultat', en: 'the result of its pilot' },
  'portfolio.need.CLOSING_COMMENT': { sv: 'en slutkommentar', en: 'a closing comment' },
  'portfolio.need.REASON': { sv: 'varför det stoppas', en: 'why it is stopped' },
};

/** What the rules of initiatives say, in the languages of the API. */
export const PORTFOLIO_MESSAGES = {
  ...NEEDS,
  'portfolio.endBeforeStart': { sv: 'Slutet ligger före början.', en: 'The end is before the beginning.' },
  'portfolio.between': { sv: 'Ange {reason}.', en: 'Give {reason}.' },
  'portfolio.twice': { sv: 'Det är redan angivet.', en: 'It is named already.' },
  'portfolio.share.NEGATIVE': { sv: 'Ange noll procent eller mer.', en: 'Give zero percent or more.' },
  'portfolio.share.ABOVE_WHOLE': {
    sv: 'Andelarna blir tillsammans mer än 100 procent.',
    en: 'The shares are more than 100 percent together.',
  },
  'portfolio.plan.ADDITIONAL_BUT_IN_PLAN': {
    sv: 'Det som är utöver handlingsplanen kan inte vara en av dess åtgärder: effekten skulle räknas två gånger.',
    en: 'What is on top of the action plan cannot be one of its measures: its effect would be counted twice.',
  },
  'portfolio.plan.MEASURE_MISSING': {
    sv: 'Ange vilken av handlingsplanens åtgärder initiativet är.',
    en: 'Say which measure of the action plan it is.',
  },
  'portfolio.plan.MEASURE_ALREADY_COUNTED': {
    sv: 'Den åtgärden i handlingsplanen är redan initiativet {by}: effekten skulle räknas två gånger.',
    en: 'That measure of the action plan is initiative {by} already: its effect would be counted twice.',
  },
  'portfolio.linkOne': {
    sv: 'Ange ett mål, en tjänst, en tillgång eller ett avtal.',
    en: 'Give one goal, one service, one asset or one contract.',
  },
  'portfolio.goalEffect': {
    sv: 'Ett mål främjas. Ange ingen påverkan.',
    en: 'A goal is served. Give no effect.',
  },
  'portfolio.bond.SELF': {
    sv: 'Ett initiativ kan inte bindas till sig självt.',
    en: 'An initiative cannot be bound to itself.',
  },
  'portfolio.bond.YEARS': {
    sv: 'År anges bara för ett initiativ som förutsätter ett annat.',
    en: 'Years are given only where one initiative depends on another.',
  },
  'portfolio.bond.TWICE': {
    sv: 'De två är redan bundna till varandra.',
    en: 'The two are bound to each other already.',
  },
  'portfolio.bond.CIRCLE': {
    sv: 'Initiativen skulle vänta på varandra: {path}.',
    en: 'The initiatives would wait for each other: {path}.',
  },
  'portfolio.bond.EXCLUDED': {
    sv: 'Ett initiativ skulle vänta på ett som det utesluter: {path}.',
    en: 'An initiative would wait for one that it excludes: {path}.',
  },
  'portfolio.neededInStage': {
    sv: 'Det här behövs så länge initiativet är i den fas där det är.',
    en: 'This is needed as long as the initiative is in the stage where it is.',
  },
  'portfolio.rows.risks': {
    sv: 'Skriv en risk per rad, så här: Leverantören blir försenad (3 × 4): Avstämning varje månad.',
    en: 'Write one risk a line, like this: The supplier is late (3 × 4): Meetings every month.',
  },
  'portfolio.rows.partners': {
    sv: 'Skriv en part per rad, så här: Karlskrona kommun (kostnad 20 %, nytta 10 %).',
    en: 'Write one partner a line, like this: Karlskrona municipality (cost 20 %, benefit 10 %).',
  },
  'portfolio.stage.FIRST': {
    sv: 'Ett nytt initiativ är en idé eller en förstudie. Senare faser går det till ett steg i taget.',
    en: 'A new initiative is an idea or a pre-study. It goes on to later stages one step at a time.',
  },
  'portfolio.stage.byStep': {
    sv: 'Fasen ändras inte med en fil. Den byts på initiativets sida, av den som får ta steget.',
    en: 'No file changes the stage. It is changed on the page of the initiative, by who may take the step.',
  },
  'portfolio.stage.NO_SUCH_STEP': {
    sv: 'Initiativet kan inte gå till den fasen från den fas där det är.',
    en: 'The initiative cannot enter that stage from the one where it is.',
  },
  'portfolio.stage.NOT_YOUR_STEP': {
    sv: 'Det steget tar någon med en annan roll.',
    en: 'Somebody with another role takes that step.',
  },
  'portfolio.stage.LACKING': {
    sv: 'Initiativet kan inte byta fas än. Det saknas: {needs}.',
    en: 'The initiative cannot change its stage yet. It lacks: {needs}.',
  },
  'portfolio.stage.NOT_TOLD_HERE': {
    sv: 'Det anges inte när initiativet går till den fasen.',
    en: 'That is not told when the initiative enters this stage.',
  },
  'portfolio.stage.FUTURE': {
    sv: 'Beslutsdagen har inte varit än.',
    en: 'The day of the decision is still to come.',
  },
  'records.strategicGoals': { sv: 'strategiska mål', en: 'strategic goals' },
  'records.initiatives': { sv: 'initiativ', en: 'initiatives' },
  'records.initiativeLinks': { sv: 'initiativens kopplingar', en: 'links of initiatives' },
  'records.initiativeDependencies': { sv: 'beroenden mellan initiativ', en: 'dependencies between initiatives' },
} as const satisfies Record<string, Texts>;
