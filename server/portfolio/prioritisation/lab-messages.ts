type Texts = { sv: string; en: string };

/** What the rules of prioritisation say, in the languages of the API. */
export const LAB_MESSAGES = {
  'portfolio.criterion.weight': {
    sv: 'Ange en vikt på 0–10 000, med högst fyra decimaler.',
    en: 'Give a weight of 0 to 10,000, with at most four decimals.',
  },
  'portfolio.criterion.figure': {
    sv: 'Ange ett tal på –10 000 till 10 000, med högst fyra decimaler.',
    en: 'Give a number from -10,000 to 10,000, with at most four decimals.',
  },
  'portfolio.criterion.scale': {
    sv: 'Skalans sämsta och bästa måste vara olika.',
    en: 'The worst and the best of the scale must differ.',
  },
  'portfolio.criterion.scored': {
    sv: 'Det finns poäng som ligger utanför den nya skalan.',
    en: 'There are scores that lie outside the new scale.',
  },
  'portfolio.criterion.retired': {
    sv: 'Kriteriet används inte längre och kan inte poängsättas.',
    en: 'The criterion is no longer used and cannot be scored.',
  },
  'portfolio.score.outside': {
    sv: 'Poängen ligger utanför skalan {worst}–{best}.',
    en: 'The score lies outside the scale {worst} to {best}.',
  },
  'portfolio.score.noPerson': {
    sv: 'Ditt konto hör inte till någon person i registret. Ange vem som bedömer.',
    en: 'Your account belongs to no person in the register. Say who scores.',
  },
  'portfolio.scenario.count': { sv: 'Jämför 2–{limit} scenarier.', en: 'Compare 2 to {limit} scenarios.' },
  'portfolio.lab.seconds': { sv: 'Ange 1–10 sekunder.', en: 'Give 1 to 10 seconds.' },
  'portfolio.lab.year': { sv: 'Ange ett år mellan 1990 och 2200.', en: 'Give a year between 1990 and 2200.' },
  'portfolio.lab.yearOrder': {
    sv: 'Det sista året ligger före det första.',
    en: 'The last year is before the first.',
  },
  'portfolio.lab.years': { sv: 'Ange högst {limit} år.', en: 'Give at most {limit} years.' },
  'portfolio.lab.rate': {
    sv: 'Ange en kalkylränta över –100 och högst 1 000 procent.',
    en: 'Give a discount rate above -100 and at most 1,000 percent.',
  },
  'portfolio.lab.noRate': {
    sv: 'Det finns ingen kalkylränta som gäller i dag. Ange en.',
    en: 'No discount rate holds today. Give one.',
  },
  'portfolio.lab.stage': {
    sv: 'Bara idéer, förstudier, föreslagna och beslutade kan väljas bland: de andra är redan i gång.',
    en: 'Only ideas, pre-studies, proposed and decided ones can be chosen from: the others have begun.',
  },
  'portfolio.lab.unknownInitiative': {
    sv: 'Det finns inget initiativ {code} att välja bland.',
    en: 'There is no initiative {code} to choose from.',
  },
  'portfolio.lab.unknownFrame': {
    sv: 'Det finns inget utrymme {code}, eller det saknar belopp för året.',
    en: 'There is no funding frame {code}, or it has nothing for the year.',
  },
  'portfolio.lab.unknownCriterion': {
    sv: 'Det finns inget kriterium {code} i bruk.',
    en: 'No criterion {code} is in use.',
  },
  'portfolio.lab.twice': { sv: '{code} är redan angivet.', en: '{code} is named already.' },
  'portfolio.lab.bothWays': {
    sv: '{code} kan inte tvingas både in och ut.',
    en: '{code} cannot be forced both in and out.',
  },
  'portfolio.lab.cap': {
    sv: 'Ange ett belopp som inte är negativt och högst 1 000 miljarder kronor.',
    en: 'Give an amount that is not negative and at most a million million SEK.',
  },
  'portfolio.lab.noKinds': { sv: 'Ange minst ett slags nytta.', en: 'Give at least one kind of benefit.' },
  'portfolio.lab.blend': {
    sv: 'Andelarna ska vara noll eller mer och tillsammans bli 100 procent.',
    en: 'The shares must be zero or more, and 100 percent together.',
  },
  'portfolio.lab.levels': {
    sv: 'Ange högst {limit} nivåer på 0–1 000 procent.',
    en: 'Give at most {limit} levels of 0 to 1,000 percent.',
  },
  'portfolio.lab.draws': { sv: 'Ange 1–{limit} dragningar.', en: 'Give 1 to {limit} draws.' },
  'portfolio.lab.tooMany': {
    sv: 'Välj bland högst {limit} initiativ åt gången. Avgränsa enheten, faserna eller listan.',
    en: 'Choose from at most {limit} initiatives at a time. Narrow the unit, the stages or the list.',
  },
  'portfolio.lab.cycle': {
    sv: 'Initiativen väntar på varandra: {path}.',
    en: 'The initiatives wait for each other: {path}.',
  },
  'portfolio.lab.amount': {
    sv: 'Planen för {code} har ett belopp som inte går att räkna med.',
    en: 'The plan of {code} has an amount that cannot be reckoned with.',
  },
  'portfolio.lab.unfit.NO_PLAN': {
    sv: '{code} kan inte tvingas in: det saknar planerad kostnad.',
    en: '{code} cannot be forced in: no cost is planned for it.',
  },
  'portfolio.lab.unfit.NO_SCORE': {
    sv: '{code} kan inte tvingas in: det är inte bedömt på alla kriterier.',
    en: '{code} cannot be forced in: it is not scored by all criteria.',
  },
  'portfolio.lab.unfit.NOT_ON_LIST': {
    sv: '{code} kan inte tvingas in: det står inte på utrymmets slutna lista.',
    en: '{code} cannot be forced in: it is not on the closed list of its frame.',
  },
  'portfolio.lab.unfit.OUTSIDE_WINDOW': {
    sv: '{code} kan inte tvingas in: kostnaden ligger utanför utrymmets tid, vilket år det än börjar.',
    en: '{code} cannot be forced in: its cost lies outside the window of its frame, whichever year it begins.',
  },
  'portfolio.lab.unfit.NEEDS_ABSENT': {
    sv: '{code} kan inte tvingas in: det förutsätter ett initiativ som varken är beslutat eller går att välja.',
    en: '{code} cannot be forced in: it depends on one that is neither decided nor can be chosen.',
  },
  'portfolio.lab.unfit.EXCLUDED_BY_DECIDED': {
    sv: '{code} kan inte tvingas in: ett beslutat initiativ utesluter det.',
    en: '{code} cannot be forced in: one that is decided excludes it.',
  },
  'portfolio.lab.unfit.VARIANT_DECIDED': {
    sv: '{code} kan inte tvingas in: en annan variant är redan beslutad.',
    en: '{code} cannot be forced in: another variant is decided already.',
  },
  'portfolio.lab.unfit.NOT_ASKED_ABOUT': {
    sv: '{code} kan inte tvingas in: det hör inte till dem att välja bland.',
    en: '{code} cannot be forced in: it is not among those to choose from.',
  },
  'records.criteria': { sv: 'kriterier', en: 'criteria' },
  'records.initiativeScores': { sv: 'poäng', en: 'scores' },
  'records.portfolioScenarios': { sv: 'scenarier', en: 'scenarios' },
} as const satisfies Record<string, Texts>;
