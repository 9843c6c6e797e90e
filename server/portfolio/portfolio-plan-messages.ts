/** What the rules of plans and appraisals say, in the languages of the API. */
export const PLAN_MESSAGES = {
  'plan.month.OUTSIDE': { sv: 'Ange en månad under {first}–{last}.', en: 'Give a month in {first}–{last}.' },
  'plan.month.TWICE': { sv: 'Månaden finns tidigare i listan.', en: 'The month is earlier in the list.' },
  'plan.month.NEGATIVE': { sv: 'Ange 0 eller mer.', en: 'Give 0 or more.' },
  'plan.month.TOO_LARGE': { sv: 'Ange högst {most}.', en: 'Give at most {most}.' },
  'plan.month.ABOVE_LIKELY': {
    sv: 'Det lägsta kan inte vara mer än det troliga.',
    en: 'The least cannot be more than the likely.',
  },
  'plan.month.BELOW_LIKELY': {
    sv: 'Det högsta kan inte vara mindre än det troliga.',
    en: 'The most cannot be less than the likely.',
  },
  'plan.months.orPhased': {
    sv: 'Ange månader eller en summa att fasa, inte båda.',
    en: 'Give months or a sum to phase, not both.',
  },
  'plan.phased.order': {
    sv: 'Sista månaden kan inte vara före den första.',
    en: 'The last month cannot be before the first.',
  },
  'plan.hours': { sv: 'Ange timmar med högst två decimaler.', en: 'Give hours with at most two decimals.' },
  'plan.lines.count': {
    sv: 'Ett initiativ har högst {limit} rader med kostnader och nyttor.',
    en: 'An initiative has at most {limit} lines of costs and benefits.',
  },
  'plan.initiative.same': { sv: 'Raden stannar i sitt initiativ.', en: 'The line stays in its initiative.' },
  'plan.benefit.target': {
    sv: 'Ange vilket mål som ska nås, i radens enhet.',
    en: 'Give the target that is to be reached, in the line’s unit.',
  },
  'plan.role.twice': { sv: 'Rollen finns redan i initiativet.', en: 'The role is already in the initiative.' },
  'plan.cells.ofOne': {
    sv: 'Ange en kostnadsrad eller en nyttorad: precis en av dem.',
    en: 'Give a line of costs or of benefits: exactly one of them.',
  },
  'plan.cells.when': { sv: 'Ange en månad eller ett år.', en: 'Give a month or a year.' },
  'plan.cells.otherInitiative': {
    sv: 'Raden hör till ett annat initiativ.',
    en: 'The line belongs to another initiative.',
  },
  'plan.cells.noLikely': { sv: 'Ange det troliga värdet.', en: 'Give the likely value.' },
  'plan.rows.period': {
    sv: 'Ange en månad eller ett år, som 2027-01 eller 2027.',
    en: 'Give a month or a year, such as 2027-01 or 2027.',
  },
  'plan.capacity.quarter': { sv: 'Ange ett kvartal, till exempel 2019-Q3.', en: 'Give a quarter, such as 2019-Q3.' },
  'plan.capacity.twice': { sv: 'Kvartalet finns tidigare i listan.', en: 'The quarter is earlier in the list.' },
  'plan.capacity.count': { sv: 'Ange högst {limit} kvartal.', en: 'Give at most {limit} quarters.' },
  'plan.parameter.between': {
    sv: 'Ange {least}–{most} procent med högst fyra decimaler.',
    en: 'Give {least} to {most} percent with at most four decimals.',
  },
  'plan.appraisal.between': { sv: 'Ange {least}–{most}.', en: 'Give {least} to {most}.' },
  'plan.appraisal.priceYear': {
    sv: 'Ett prisår anges bara för fasta priser.',
    en: 'A year of prices is given for fixed prices only.',
  },
  'plan.appraisal.noPriceChange': {
    sv: 'Ingen prisförändring är angiven som gäller den 1 januari {year}. Lägg in den under Administration.',
    en: 'No change of prices is told that holds on 1 January {year}. Enter it under Administration.',
  },
  'plan.appraisal.noRate': {
    sv: 'Ingen kalkylränta gäller i dag. Ange en, eller lägg in den under Administration.',
    en: 'No discount rate holds today. Give one, or enter it under Administration.',
  },
  'records.initiativeCosts': { sv: 'planerade kostnader', en: 'planned costs' },
  'records.initiativeBenefits': { sv: 'planerade nyttor', en: 'planned benefits' },
  'records.initiativeStaffings': { sv: 'bemanningsbehov', en: 'needs of working time' },
  'records.staffRoles': { sv: 'roller', en: 'roles' },
  'records.appraisalParameters': { sv: 'kalkylantaganden', en: 'givens of appraisals' },
} as const;
