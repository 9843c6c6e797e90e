/** What the rules of economy say, in the languages of the API. */
export const ECONOMY_MESSAGES = {
  'economy.month': { sv: 'Ange en månad, till exempel 2027-01.', en: 'Give a month, such as 2027-01.' },
  'economy.ofOne': {
    sv: 'Ange en e-hälsotjänst, ett avtal eller en tillgång: precis en av dem.',
    en: 'Give a service, a contract or an asset: exactly one of them.',
  },
  'economy.usefulLife.months': { sv: 'Ange 1–600 månader.', en: 'Give 1 to 600 months.' },
  'economy.benefit.noValue': {
    sv: 'Ange ett belopp eller en mängd.',
    en: 'Give an amount or a quantity.',
  },
  'economy.benefit.noUnit': {
    sv: 'Nyttan har ingen enhet att räkna mängden i. Ange enhet på nyttan, eller ett belopp.',
    en: 'The benefit has no unit to count a quantity in. Give it a unit, or give an amount.',
  },
  'economy.benefit.unitInUse': {
    sv: 'Det finns mängder som räknas i enheten, så den kan inte tas bort.',
    en: 'There are quantities that are counted in the unit, so it cannot be taken away.',
  },
  'records.costCategories': { sv: 'kostnadsslag', en: 'categories of costs' },
  'records.costEntries': { sv: 'kostnadsposter', en: 'cost entries' },
  'records.usefulLives': { sv: 'nyttjandeperioder', en: 'useful lives' },
  'records.benefits': { sv: 'nyttor', en: 'benefits' },
  'records.benefitEntries': { sv: 'nyttoposter', en: 'benefit entries' },
} as const;
