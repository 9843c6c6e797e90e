/**
 * Figures of digital visits that were worked out apart from this code, each a row of the project's collection of worked
 * examples, whole; figures.test.ts compares them with the collection.
 */
export const visitFigures = {
  roundTrip: { id: 'H1 Kalmar round trip (source example)', perRoundTrip: '38.00' },
  roundTripFree: { id: 'H1b same, hogkostnadsskydd reached', perRoundTrip: '288.00' },
  oneWay: [
    { id: 'H2 Stockholm car, one way', mil: 4, fee: '50.00', regionPays: '18.00' },
    { id: 'H2 Stockholm car, one way', mil: 2, fee: '34.00', regionPays: '0.00' },
  ],
  chargeIsAll: { id: 'H3 fee larger than allowance', gross: '96.00', fee: '96.00', regionPays: '0.00' },
  avoided: {
    id: 'H4 avoided travel',
    visits: 1200,
    replaced: '840.00',
    carPerRoundTrip: '26.00',
    taxiPerRoundTrip: '2620.00',
    grossSaving: '563304.00',
    patientFeesNotPaid: '184800.00',
  },
  incentive: {
    id: 'H5 incentive 50 % to care giver',
    toCareGiver: '281652.00',
    keptCentrally: '281652.00',
    perReplacedVisit: '335.30',
  },
  slots: { id: 'H6 freed slots', minutesFreed: '8400.00', slots30: 280, slotsUnfloored: '280.00' },
  unitCost: {
    id: 'H7 net vs unit cost',
    physUnit: '2080.00',
    digUnit: '1350.00',
    grossCostDiff: '613200.00',
    additionalVisits: 360,
    costOfAdditional: '486000.00',
    net: '690504.00',
  },
  careLevel: {
    id: 'H8 15-20 % primary-care patients',
    somaticContacts: 240000,
    low: '36000',
    high: '48000',
    unitDiff: '1400.00',
    valueLow: '50400000.00',
    valueHigh: '67200000.00',
  },
  payouts: [
    {
      id: 'R3 incentive never negative',
      baselineTravel: '180000.00',
      actualTravel: '195000.00',
      share: '0.50',
      payout: '0',
    },
    {
      id: 'R4 incentive',
      baselineTravel: '180000.00',
      actualTravel: '131450.00',
      share: '0.50',
      payout: '24275.00',
    },
  ],
} as const;

export const freedTimeFigure = {
  id: 'G3 freed time',
  hoursPerCase: '0.25',
  cases: 8400,
  rate: '488.03',
  grossTime: '2100.00',
  grossValue: '1024863.00',
  fte1700: '1.24',
  realised40pct: '409945.20',
} as const;
