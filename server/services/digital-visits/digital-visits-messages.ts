/** What the calculators of digital visits say, in the languages of the API. */
export const DIGITAL_VISITS_MESSAGES = {
  'digitalVisits.between': { sv: 'Mellan {least} och {most}.', en: 'Between {least} and {most}.' },
  'digitalVisits.milOrPrice': {
    sv: 'Ange antingen resans längd i mil eller priset för en resa.',
    en: 'Give either the length of the trip in mil or the price of a trip.',
  },
  'digitalVisits.amountOrPrice': {
    sv: 'Ange antingen ett belopp eller ett pris ur prislistan.',
    en: 'Give either an amount or a price from the list.',
  },
  'digitalVisits.priceKind': {
    sv: 'Priset gäller något annat än det som ska räknas.',
    en: 'The price is of something else than what is calculated.',
  },
  'digitalVisits.shares': {
    sv: 'Resmönstrens andelar är tillsammans {sum} %. De får vara högst 100 %.',
    en: 'The shares of the travel patterns are {sum}% in all. They can be 100% at most.',
  },
  'digitalVisits.shareOrder': {
    sv: 'Den högsta andelen är lägre än den lägsta.',
    en: 'The highest share is below the lowest.',
  },
  'digitalVisits.noTariff': {
    sv: 'Det finns ingen taxa för {mode} i {region} den {day}. Lägg in taxan under Sjukresetaxor.',
    en: 'There is no tariff for {mode} in {region} on {day}. Enter it under Travel tariffs.',
  },
  'digitalVisits.noRate': {
    sv: 'Taxan för {mode} i {region} har ingen ersättning per mil. Ange i stället priset för en resa.',
    en: 'The tariff for {mode} in {region} has no rate for a mil. Give the price of a trip instead.',
  },
  'digitalVisits.oneCalculator': { sv: 'Ange en beräkning, och bara en.', en: 'Give one calculation, and only one.' },
  'digitalVisits.otherCalculator': {
    sv: 'En sparad beräkning kan inte bli en beräkning av ett annat slag. Spara en ny.',
    en: 'A saved calculation cannot become one of another kind. Save a new one.',
  },
  'digitalVisits.benefitOfService': {
    sv: 'Beräkningen har gett tjänsten en nytta och hör till den tjänsten.',
    en: 'The calculation has made a benefit of the service, and belongs to that service.',
  },
  'digitalVisits.monthOrder': {
    sv: 'Sista månaden ligger före den första.',
    en: 'The last month is before the first.',
  },
  'digitalVisits.months': { sv: 'Högst {limit} månader.', en: 'At most {limit} months.' },
  'digitalVisits.rangeEnd': {
    sv: 'Beräkningen ger ett intervall. Välj om nyttan är det lägsta eller det högsta värdet.',
    en: 'The calculation makes a range. Choose whether the benefit is its lowest or its highest value.',
  },
  'digitalVisits.noRange': {
    sv: 'Beräkningen ger inget intervall att välja i.',
    en: 'The calculation makes no range to choose from.',
  },
  'digitalVisits.otherService': {
    sv: 'Beräkningen gäller en annan tjänst.',
    en: 'The calculation is of another service.',
  },
  'digitalVisits.noAvoidedTravel': {
    sv: 'Välj en beräkning av undvikna sjukresor.',
    en: 'Choose a calculation of avoided travel.',
  },
  'digitalVisits.periodsOverlap': {
    sv: 'Vårdgivaren har redan en ersättning för en del av perioden.',
    en: 'The care giver has a payout for part of the period already.',
  },
  'digitalVisits.mode.CAR': { sv: 'egen bil', en: 'own car' },
  'digitalVisits.mode.TAXI': { sv: 'taxi', en: 'taxi' },
  'digitalVisits.mode.PUBLIC_TRANSPORT': { sv: 'kollektivtrafik', en: 'public transport' },
  'digitalVisits.mode.SPECIAL_VEHICLE': { sv: 'specialfordon', en: 'special vehicle' },
  'records.travelTariffs': { sv: 'sjukresetaxor', en: 'travel tariffs' },
  'records.benefitCalculations': { sv: 'nyttoberäkningar', en: 'benefit calculations' },
  'records.travelIncentives': { sv: 'ersättningar till vårdgivare', en: 'payouts to care givers' },
  'records.carePrices': { sv: 'priser', en: 'prices' },
} as const;
